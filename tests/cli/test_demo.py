"""`make demo` in a fresh clone: who starts it, again, without a network, after a kill; its lines of curl; what it shows.

The clone is what was committed last.
"""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from comptoir.project.demo import DIRECTORY, erase

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("demo")]

PATIENCE = 180.0
"""Seconds before a hung test is given up; nothing is judged by them."""
REPOSITORY = Path(__file__).parents[2]
_OUTSIDE = ("COMPTOIR_", "MIRAKL_", "MARKETPLACE_", "DATABASE_URL", "PORT", "DJANGO_", "RESET")


class Visitor:
    """Somebody with a clone that is set up, and make: no browser, no proxy, no program in the path."""

    def __init__(self, clone: Path, before: list[str]) -> None:
        self.clone, self._before, self._runs = clone, before, 0
        kept = {
            n: v for n, v in os.environ.items() if not n.startswith(_OUTSIDE) and "proxy" not in n.lower()
        }
        lead_astray = {
            "MIRAKL_API_URL": "https://elsewhere.example.com",
            "DATABASE_URL": "postgresql://elsewhere/x",
        }
        self.variables = kept | lead_astray | {"HOME": str(clone), "PATH": str(clone / "nothing-here")}

    def start(self, **variables: str) -> None:
        """Start the demo and wait for its lines."""
        self.begin(**variables)
        self.line("Break it")

    def begin(self, **variables: str) -> None:
        """Start the demo."""
        self._runs += 1
        self.said = self.clone.with_name(f"said-{self._runs}.txt")
        with self.said.open("w") as out:
            self.process = subprocess.Popen(
                [*self._before, shutil.which("make") or "make", "demo"],
                env=self.variables | variables,
                cwd=self.clone,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    def line(self, title: str) -> str:
        """What it has said after this title."""
        return self.told(rf"^  {title} +(.+)$")

    def told(self, pattern: str) -> str:
        """What it has said that matches, as soon as it has."""

        def look() -> str | None:
            found = re.search(pattern, self.said.read_text(), re.MULTILINE)
            assert found or self.process.poll() is None, self.said.read_text()
            return found[1] if found else None

        return self.wait(look)

    def wait(self, look: Callable[[], Any]) -> Any:
        """What `look` returns as soon as that is something."""
        deadline = time.monotonic() + PATIENCE
        while not (found := look()):
            assert time.monotonic() < deadline, self.said.read_text()
            time.sleep(0.2)
        return found

    def copy(self, line: str) -> Any:
        """What a line that was printed answers to whoever copies it, where the demo runs."""
        program, *arguments = shlex.split(line)
        ended = subprocess.run(
            [*self._inside(), shutil.which(program) or program, "-sS", "--fail-with-body", *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return json.loads(ended.stdout or "null")

    def api(self, path: str) -> Any:
        """What the API answers."""
        line = self.line("Read orders")
        return self.copy(re.sub(r"/orders\?limit=3", f"/{path}", line))

    def there(self, path: str, how: str = "") -> Any:
        """What the marketplace's control API answers."""
        return self.copy(f"curl {how} {self.line('Marketplace').split()[0]}_simulator/{path}")

    def end(self) -> None:
        """Ctrl-C, which reaches make and the demo; nothing of it runs afterwards."""
        os.killpg(self.process.pid, signal.SIGINT)
        self.process.wait(PATIENCE)
        self.wait(lambda: not self.processes())

    def kill(self) -> None:
        """End make and the demo by force, and nothing of what they have started."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)

    def processes(self) -> list[str]:
        """The command lines of all that runs for this demo, told by its directory."""
        mark, found = os.fsencode(self.clone / DIRECTORY), []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and mark in (entry / "environ").read_bytes():
                    found.append((entry / "cmdline").read_bytes().decode())
            except OSError:
                continue  # it ended meanwhile, or is none of ours
        return found

    def clear_away(self) -> None:
        """End it if it still runs."""
        if self.process.poll() is None:
            self.end()

    def _inside(self) -> list[str]:
        if "--net" not in self._before:
            return []
        enter = ["/usr/bin/nsenter", "--target", str(self.process.pid), "--net"]
        return enter if os.getuid() == 0 else [*enter, "--user", "--preserve-credentials"]


def _as_somebody_else() -> list[str]:
    """The words that make another user of root; none where we are no root."""
    setpriv = shutil.which("setpriv")
    if os.getuid() != 0 or setpriv is None:
        return []
    nobody = pwd.getpwnam("nobody")
    words = [setpriv, f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups"]
    return [*words, "/bin/sh", "-c", 'exec "$@"', "sh"]  # setpriv itself may still open what root may


def _python() -> str:
    """A Python that everybody on this machine may run, where there is one: root's own may stand below a closed home."""
    ours = str(Path(sys.base_prefix) / "bin" / "python3")
    fits = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))"
    for python in (ours, "/usr/bin/python3"):
        with contextlib.suppress(FileNotFoundError):
            words = [*_as_somebody_else(), python, "-c", fits]
            if subprocess.run(words, capture_output=True, check=False).returncode == 0:
                return python
    return ours


def _somebody_else(clone: Path) -> list[str]:
    """The words that make another user of us, who owns the clone."""
    words = _as_somebody_else()
    if not words:
        pytest.skip("only root becomes somebody else, by setpriv")
    if subprocess.run([*words, clone / ".venv/bin/python", "-c", ""], check=False).returncode:
        pytest.skip("there is no Python that another user may run")
    nobody = pwd.getpwnam("nobody")
    os.chown(clone, nobody.pw_uid, nobody.pw_gid)
    return words


def _without_network() -> list[str]:
    """The words that leave a program nothing but loopback."""
    unshare, ip = shutil.which("unshare"), shutil.which("ip")
    if unshare is None or ip is None or shutil.which("nsenter") is None:
        pytest.skip("there is no unshare, nsenter or ip")
    words = [unshare, "--net", *([] if os.getuid() == 0 else ["--map-current-user"])]
    words += ["/bin/sh", "-c", f'{ip} link set lo up && exec "$@"', "sh"]
    if subprocess.run([*words, "/bin/true"], check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody leave its network")
    return words


@pytest.fixture(scope="module")
def clone() -> Iterator[Path]:
    """A fresh clone that `make setup` has set up, where everybody gets to; pytest's own directories are closed."""
    if not all(map(shutil.which, ("curl", "git", "make"))):
        pytest.skip("there is no curl, git or make")
    place = Path(tempfile.mkdtemp(prefix="comptoir-demo-"))
    try:
        place.chmod(0o755)
        (place / ".gitconfig").write_text("[safe]\n\tdirectory = *\n")  # whoever owns what is tested
        told = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        own = place / "comptoir"
        words = ["git", "clone", "--quiet", str(REPOSITORY), str(own)]
        subprocess.run(words, env=told | {"HOME": str(place)}, check=True, timeout=PATIENCE)
        subprocess.run(["make", "-C", str(own), "setup", f"PYTHON={_python()}"], check=True, timeout=PATIENCE)
        yield own
    finally:
        shutil.rmtree(place)


@pytest.fixture
def visit(clone: Path) -> Iterator[Callable[[str], Visitor]]:
    """Makes a visitor: as whoever runs the tests, as `another user`, or `offline`."""
    visitors = []

    def arrive(way: str) -> Visitor:
        before = {
            "as one is": list,
            "another user": lambda: _somebody_else(clone),
            "offline": _without_network,
        }
        visitors.append(Visitor(clone, before[way]()))
        return visitors[-1]

    try:
        yield arrive
    finally:
        for visitor in visitors:
            visitor.clear_away()
        if (clone / DIRECTORY).exists():
            erase(clone / DIRECTORY)
            shutil.rmtree(clone / DIRECTORY.parent)
        os.chown(clone, os.getuid(), os.getgid())


def follow_the_lines(visitor: Visitor) -> None:
    """Copy both decisions literally: the marketplace and the product agree afterwards."""
    decided = []
    for title, before, after in (
        ("Accept one", "WAITING_ACCEPTANCE", {"WAITING_DEBIT", "WAITING_DEBIT_PAYMENT", "SHIPPING"}),
        ("Ship one", "SHIPPING", {"SHIPPED"}),
    ):
        line = visitor.line(title)
        number = re.search(r"/orders/(\d+)/", line)
        assert number is not None
        remote = visitor.api(f"orders/{number[1]}")["remote_id"]
        assert visitor.there(f"orders/{remote}")["order_state"] == before
        assert visitor.copy(line)["error"] == ""
        decided.append((remote, number[1], after))
    for remote, number, after in decided:
        visitor.wait(lambda r=remote, a=after: visitor.there(f"orders/{r}")["order_state"] in a)
        visitor.wait(lambda n=number: visitor.api(f"orders/{n}")["actions"][0]["state"] == "CONFIRMED")


def find_odd_orders(visitor: Visitor) -> None:
    """One case of each trouble that an order may have, or two."""
    orders = {each["remote_id"]: each for each in visitor.api("orders?limit=200")["items"]}
    written = {number for number, each in orders.items() if each["has_message"]}
    assert written >= {"301000007-A", "301000019-A"}  # later customers may write, too
    details = [visitor.api(f"orders/{each['id']}") for each in orders.values()]
    assert sum(bool(line["refunded"]) for each in details for line in each["items"]) == 1
    skus = {each["sku"] for each in visitor.there("catalogue")["products"]}
    assert len(skus) == 400
    assert {line["sku"] for each in details for line in each["items"]} - skus == {"NO-SUCH-SKU-1"}
    now = visitor.there("clock")["now"]
    assert any(each["state"] == "TO_ACCEPT" and each["accept_by"] < now for each in details)
    assert any(each["state"] == "TO_SHIP" and each["ship_by"] < now for each in details)


def find_odd_offers(visitor: Visitor) -> None:
    """Three are refused, each for another reason; two drifted, one of them for good; all that can be are on sale."""
    visitor.wait(lambda: len(visitor.api("offers/errors")["items"]) == 3)
    refused = {
        reason["cause"] for each in visitor.api("offers/errors")["items"] for reason in each["refusals"]
    }
    assert refused == {"product_unknown", "condition", "logistic_class"}
    visitor.told(r"(2 offer\(s\) of practice were found otherwise)")
    visitor.wait(lambda: [each["sku"] for each in visitor.api("offers/drift")["items"]] == ["CLA-DSH18W"])
    assert visitor.there("summary")["shops"][0]["offers"]["all"] == 400


def break_it(visitor: Visitor) -> None:
    """Reading fails and says why, then goes on; not an order is missing afterwards."""
    visitor.copy(visitor.line("Break it"))
    visitor.told(r"(orders of practice fails)")
    visitor.there("disruptions", "-X DELETE")
    late = visitor.there("orders?shop_id=2001")["orders"][-1]["order_id"]
    visitor.told(rf"(Order {late} arrived)")
    sold = {
        each["order_id"]
        for each in visitor.there("orders?shop_id=2001")["orders"]
        if each["order_id"] <= late
    }
    held = {each["remote_id"] for each in visitor.api("orders?limit=200")["items"]}
    assert sold <= held


def test_the_demo_of_a_fresh_clone_works_and_again(visit):
    """It shows one of each trouble, breaks and mends; its lines work as they are printed.

    On the second start too, with the port taken, about two other orders.
    """
    visitor = visit("as one is")
    visitor.start()
    follow_the_lines(visitor)
    visitor.told(r"(Order 301000044-A went from SHIPPING to CANCELED)")  # while it was being packed
    find_odd_orders(visitor)
    find_odd_offers(visitor)
    break_it(visitor)
    first = visitor.line("Accept one"), visitor.line("Ship one")
    visitor.end()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        visitor.start(PORT=str(port))
        assert visitor.told(r"Port (\d+) is taken") == str(port)
        assert not {visitor.line("Accept one"), visitor.line("Ship one")} & set(first)
        follow_the_lines(visitor)
        visitor.end()


@pytest.mark.parametrize("way", ["another user", "offline"])
def test_the_demo_works_for_everybody(visit, way):
    """Its lines, too; with what `make setup` has brought and no more."""
    visitor = visit(way)
    visitor.start()
    follow_the_lines(visitor)
    visitor.end()
    visitor.start()
    visitor.end()


def test_a_demo_that_was_killed_comes_up_right(visit):
    """In its beginning, when the clocks stand thirty hours back, it begins afresh; later it goes on from there."""
    visitor = visit("as one is")
    visitor.begin()
    # Slow, so that the first reading lasts until it is met.
    slow = """-X POST -d '{"name": "slow", "operations": ["OR11"]}' --retry 99 --retry-delay 1 --retry-connrefused"""
    visitor.there("disruptions", slow)
    now = datetime.now(UTC)
    visitor.wait(lambda: now - datetime.fromisoformat(visitor.there("clock")["now"]) > timedelta(hours=20))
    visitor.kill()
    visitor.start()
    find_odd_orders(visitor)
    key = visitor.line("API key")
    visitor.kill()
    visitor.start()
    assert visitor.line("API key") == key
    find_odd_orders(visitor)
    follow_the_lines(visitor)
    visitor.end()

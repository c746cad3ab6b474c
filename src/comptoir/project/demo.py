"""The demo: a simulated marketplace that sells, and Comptoir beside it, in a directory and on ports of their own.

It listens to no outside setting but PORT: no `.env`, no DATABASE_URL, no MIRAKL_* variable, no host but this
machine.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project import embedded, sealing
from comptoir.project.children import command, run_once
from comptoir.project.environment import OWN_PREFIXES
from comptoir.project.ports import PortTaken, check_port, free_port
from comptoir.project.supervisor import Event, supervise

DIRECTORY = Path("var/demo")
WEB_PORT = 3001
SIMULATOR_PORT = 4567
_LAST_TRIED = 65000  # past it there may be no fifty ports left to try
PACE = 60
ORDERS_AT_FIRST = 40
ORDERS_PER_MINUTE = 6
SIGN_IN = "sign-in.json"
API_KEY = "api-key"
API = "api/marketplace"


def run_demo() -> int:
    """Run the demo until Ctrl-C; `RESET=1` starts afresh. Returns the exit code."""
    home = DIRECTORY.absolute()
    wanted = _wanted_port()
    if os.environ.get("RESET") == "1":
        erase(home)
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _alone(home):
            if not (home / sealing.FILE_NAME).exists():
                embedded.erase(
                    home
                )  # of a directory that was deleted: a database may live elsewhere, its key is gone
            try:
                with embedded.hold(home):
                    return _run(home, wanted)
            finally:
                embedded.stop_unused(home)
    except PermissionError as error:
        raise ConfigurationError(
            f"The demo cannot write in {home}: {error.strerror}.",
            remedy="Run it as the user who owns that directory, or from a directory of your own.",
        ) from None


def erase(home: Path) -> None:
    """Remove everything that the demo keeps."""
    embedded.stop(home)
    embedded.erase(home)
    shutil.rmtree(home, ignore_errors=True)


def _run(home: Path, wanted: int) -> int:
    port, simulator_port = _web_port(wanted), free_port(SIMULATOR_PORT)
    env = environment(home, port)
    sign_in = _sign_in(home)
    settings = {**env, "DEMO_SIMULATOR": f"http://127.0.0.1:{simulator_port}", **sign_in}
    _once(env, "migrate")
    simulator = command(
        *("simulate", "--quiet", "--seed", "1"),
        *("--port", str(simulator_port), "--state", str(home / "marketplace.sqlite3")),
        *("--pace", str(PACE), "--orders", str(ORDERS_AT_FIRST)),
        *("--orders-per-minute", str(ORDERS_PER_MINUTE)),
        name="marketplace",
        env=env,
    )
    children = [
        simulator,
        command("web", env=env),
        command("worker", env=env),
        command("demo-feed", name="feed", env=settings),
    ]
    _say(
        "",
        "Comptoir is starting. It watches a simulated marketplace that sells an appliance every ten seconds or so.",
        "",
        f"  Orders        http://127.0.0.1:{port}/",
        f"  Sign in       {sign_in['DEMO_USER']} / {sign_in['DEMO_PASSWORD']}",
        f"  API           http://127.0.0.1:{port}/{API}/docs   (its key follows)",
        f"  Marketplace   http://127.0.0.1:{simulator_port}/   (buy something, break the network, jump a day)",
        "  Stop          Ctrl-C",
        "",
    )
    return supervise(children, on_event=_tell)


def _wanted_port() -> int:
    given = os.environ.get("PORT", "").strip() or str(WEB_PORT)
    if not (given.isascii() and given.isdigit() and 1 <= int(given) <= 65535):
        raise ConfigurationError(
            f"PORT cannot be {given!r}; it takes a whole number from 1 to 65535.",
            remedy="Correct it, or unset it.",
        )
    return int(given)


def _web_port(wanted: int) -> int:
    """The wanted port; where it is taken the next free one, and then it is said."""
    try:
        check_port("127.0.0.1", wanted)
    except PortTaken:
        port = free_port(wanted + 1 if wanted < _LAST_TRIED else WEB_PORT)
        _say(f"Port {wanted} is taken; the pages are on {port}.")
        return port
    return wanted


def environment(home: Path, port: int) -> dict[str, str]:
    """The whole environment of the demo's processes: this one's without anything that could lead elsewhere."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(OWN_PREFIXES) and k != "DATABASE_URL"}
    return env | {
        "COMPTOIR_DEMO": "true",
        "COMPTOIR_DATA_DIR": str(home),
        "COMPTOIR_TICK_SECONDS": "2",
        "COMPTOIR_LOG_LEVEL": "WARNING",
        "PORT": str(port),
    }


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    with (home / "demo.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ConfigurationError(
                "The demo runs already in this directory.",
                remedy="Use that one, or stop it with Ctrl-C first.",
            ) from None
        yield


def _sign_in(home: Path) -> dict[str, str]:
    """The demo's user and password: made at the first run, the same ever after."""
    file = home / SIGN_IN
    if not file.exists():
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as out:
            json.dump({"DEMO_USER": "demo", "DEMO_PASSWORD": secrets.token_urlsafe(9)}, out)
    held: dict[str, str] = json.loads(file.read_text())
    return held


def _once(env: dict[str, str], *arguments: str) -> None:
    if run_once(*arguments, env=env):
        raise ConfigurationError(
            f"`comptoir {' '.join(arguments)}` failed.", remedy="RESET=1 make demo starts afresh."
        )


def _tell(event: Event) -> None:
    if event.kind == "died":
        _say(f"{event.child} ended with code {event.code}; it starts again in {event.delay:.0f} s.")


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)  # noqa: T201  # the program's own voice
    sys.stdout.flush()

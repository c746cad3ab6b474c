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
import time
from collections.abc import Iterator
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project import embedded
from comptoir.project.children import command, run_once
from comptoir.project.environment import OWN_PREFIXES
from comptoir.project.ports import PortTaken, check_port, free_port
from comptoir.project.supervisor import Event, supervise

DIRECTORY = Path("var/demo")
WEB_PORT = 3001
SIMULATOR_PORT = 4567
_LAST_TRIED = 65000  # past it there may be no fifty ports left to try
PACE = 60
SIGN_IN = "sign-in.json"
API_KEY = "api-key"
SCENE = "scene-is-set"
"""A file that is there once the demo's beginning is over; a beginning that was cut short is made again, from nothing."""
_LOCK, _CHILDREN_LOCK = "demo.lock", "children.lock"
_ENDING = 30.0  # seconds that what a killed demo had started may take to end
API = "api/marketplace"


def run_demo() -> int:
    """Run the demo until Ctrl-C; `RESET=1` starts afresh. Returns the exit code."""
    home = DIRECTORY.absolute()
    wanted = _wanted_port()
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _alone(home) as alive:
            # Of a directory that was deleted, too: its database may live elsewhere.
            if os.environ.get("RESET") == "1" or not (home / SCENE).exists():
                erase(home)
            try:
                with embedded.hold(home):
                    return _run(home, wanted, alive)
            finally:
                embedded.stop_unused(home)
    except PermissionError as error:
        raise ConfigurationError(
            f"The demo cannot write in {home}: {error.strerror}.",
            remedy="Run it as the user who owns that directory, or from a directory of your own.",
        ) from None


def erase(home: Path) -> None:
    """Remove everything that the demo keeps, but its locks: who holds them goes on holding them."""
    embedded.stop(home)
    embedded.erase(home)
    for entry in home.iterdir() if home.exists() else ():
        if entry.is_dir():
            shutil.rmtree(entry)
        elif entry.name not in (_LOCK, _CHILDREN_LOCK):
            entry.unlink()


def _run(home: Path, wanted: int, alive: int) -> int:
    port, simulator_port = _web_port(wanted), free_port(SIMULATOR_PORT)
    env = environment(home, port)
    sign_in = _sign_in(home)
    settings = {**env, "DEMO_SIMULATOR": f"http://127.0.0.1:{simulator_port}", **sign_in}
    if run_once("migrate", env=env, holds=[alive]):
        raise ConfigurationError("`comptoir migrate` failed.", remedy="RESET=1 make demo starts afresh.")
    simulator = command(
        *("simulate", "--quiet", "--seed", "1"),
        *("--port", str(simulator_port), "--state", str(home / "marketplace.sqlite3")),
        *("--pace", str(PACE)),
        name="marketplace",
        env=env,
        holds=[alive],
    )
    children = [
        simulator,
        command("web", env=env, holds=[alive]),
        command("worker", env=env, holds=[alive]),
        command("demo-feed", name="feed", env=settings, holds=[alive]),
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
def _alone(home: Path) -> Iterator[int]:
    """Nobody else's demo runs here meanwhile, nor what a killed one had started. Yields what our children hold."""
    with (home / _LOCK).open("w") as ours, (home / _CHILDREN_LOCK).open("w") as theirs:
        if not _locked(ours.fileno()):
            raise ConfigurationError(
                "The demo runs already in this directory.",
                remedy="Use that one, or stop it with Ctrl-C first.",
            )
        deadline = time.monotonic() + _ENDING
        while not _locked(theirs.fileno()):
            if time.monotonic() > deadline:
                raise ConfigurationError(
                    "What an earlier demo started in this directory still runs.",
                    remedy="End those processes, then start the demo again.",
                )
            time.sleep(0.1)
        yield theirs.fileno()


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _sign_in(home: Path) -> dict[str, str]:
    """The demo's user and password: made at the first run, the same ever after."""
    file = home / SIGN_IN
    if not file.exists():
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as out:
            json.dump({"DEMO_USER": "demo", "DEMO_PASSWORD": secrets.token_urlsafe(9)}, out)
    held: dict[str, str] = json.loads(file.read_text())
    return held


def _tell(event: Event) -> None:
    if event.kind == "died":
        _say(f"{event.child} ended with code {event.code}; it starts again in {event.delay:.0f} s.")


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)  # noqa: T201  # the program's own voice
    sys.stdout.flush()

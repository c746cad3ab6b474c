"""The Dockerfile without a container: its steps run in a directory of their own, and the result serves."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from comptoir.project import embedded

REPOSITORY = Path(__file__).parents[2]
ROOTS = ("/opt/comptoir", "/build", "/data")
"""What the image keeps where; each is moved below the test's directory."""

AS_ROOT = ("useradd", "chown")
"""Programs of the image that would change the machine: the test's stand-ins only accept the call."""

PATIENCE = 90.0

pytestmark = pytest.mark.crash


@dataclass
class Image:
    """What the steps leave: the directory that stands for `/`, the environment, the user and the command."""

    root: Path
    env: dict[str, str] = field(default_factory=dict)
    user: str = "root"
    workdir: Path = Path("/")
    command: list[str] = field(default_factory=list)

    def moved(self, text: str) -> str:
        """The text with the image's directories moved below `root`."""
        places = "|".join(re.escape(place) for place in ROOTS)
        return re.sub(rf"(?<![\w./-])({places})(?![\w-])", lambda found: f"{self.root}{found[0]}", text)

    @property
    def data_dir(self) -> Path:
        return Path(self.env["COMPTOIR_DATA_DIR"])


def _instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in order, comments dropped and continued lines joined."""
    lines = [
        line for line in (REPOSITORY / "Dockerfile").read_text().splitlines() if not line.startswith("#")
    ]
    joined = "\n".join(lines).replace("\\\n", " ")
    split = (line.split(None, 1) for line in joined.splitlines() if line.strip())
    return [(word.upper(), rest) for word, rest in split]


def _outside() -> dict[str, str]:
    """This machine's environment without what is ours or this Python's."""
    own = ("COMPTOIR_", "MIRAKL_", "MARKETPLACE_", "DATABASE_URL", "PYTHON", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(own)}


def _stand_ins(directory: Path) -> Path:
    """A directory of programs for the steps: the base image's `python`, and what needs root as a nothing."""
    directory.mkdir()
    interpreter = getattr(sys, "_base_executable", sys.executable)
    texts = {"python": f'exec {shlex.quote(interpreter)} "$@"', **dict.fromkeys(AS_ROOT, ":")}
    for name, text in texts.items():
        program = directory / name
        program.write_text(f"#!/bin/sh\n{text}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return directory


def _run(image: Image, step: str, env: dict[str, str]) -> None:
    done = subprocess.run(  # the steps of our own Dockerfile
        ["/bin/sh", "-c", image.moved(step)],
        cwd=image.workdir,
        env=env,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, f"RUN {step}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"


def _copy(image: Image, rest: str) -> None:
    """COPY from the repository; what another stage made is in place already, since all share one root."""
    if rest.startswith("--from="):
        made, wanted = rest.split()[1:]
        assert made == wanted, "the test gives both stages one root, so the paths must be the same"
        return
    *sources, _target = rest.split()
    for name in sources:
        ignored = (REPOSITORY / ".dockerignore").read_text().splitlines()
        assert f"!{name}" in ignored, f".dockerignore keeps {name} from the builder"
        source, target = REPOSITORY / name, image.workdir / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)


def _build(root: Path) -> Image:
    """Follow every instruction of the Dockerfile below `root`."""
    image = Image(root)
    for parent in {Path(place).parent for place in ROOTS}:
        (root / parent.relative_to("/")).mkdir(parents=True, exist_ok=True)
    outside = _outside()
    outside["PATH"] = f"{_stand_ins(root / 'stand-ins')}:{outside['PATH']}"
    for word, rest in _instructions():
        match word:
            case "FROM":
                image.env, image.user, image.workdir = {}, "root", root
            case "WORKDIR":
                image.workdir = Path(image.moved(rest))
                image.workdir.mkdir(parents=True, exist_ok=True)
            case "COPY":
                _copy(image, rest)
            case "RUN":
                _run(image, rest, outside)
            case "ENV":
                values = dict(item.split("=", 1) for item in shlex.split(rest))
                image.env |= {name: image.moved(value) for name, value in values.items()}
            case "USER":
                image.user = rest
            case "CMD":
                image.command = json.loads(rest)
    image.env["PATH"] = image.env["PATH"].replace("$PATH", os.environ["PATH"])
    return image


@pytest.fixture
def image(tmp_path: Path) -> Iterator[Image]:
    """The image's files; its database is stopped and removed afterwards."""
    built = _build(tmp_path)
    yield built
    embedded.stop(built.data_dir)
    embedded.erase(built.data_dir)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await_health(port: int, process: subprocess.Popen[bytes]) -> dict[str, str]:
    deadline = time.monotonic() + PATIENCE
    while True:
        assert process.poll() is None, f"comptoir serve ended with {process.returncode}"
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5) as answer:
                told: dict[str, str] = json.load(answer)
                return told
        except urllib.error.HTTPError as refusal:
            refusal.close()
        except OSError:
            assert time.monotonic() < deadline, "nothing answers at /healthz"
        time.sleep(0.25)


def test_the_steps_of_the_container_leave_a_comptoir_that_serves(image: Image) -> None:
    """The build's own steps make an installation apart from this clone that serves, and that stops when told."""
    installed = Path(image.env["PATH"].split(":")[0], image.command[0])
    assert installed.is_relative_to(image.root)
    assert image.user not in {"root", "0"}

    port = _free_port()
    env = _outside() | image.env | {"PORT": str(port), "COMPTOIR_HOST": "127.0.0.1"}
    with (image.root / "serve.log").open("wb") as log:
        process = subprocess.Popen(  # the command that the steps installed
            [str(installed), *image.command[1:]], cwd=image.workdir, env=env, stdout=log, stderr=log
        )
        try:
            assert _await_health(port, process) == {"status": "ok"}
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=60) == 0
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, "a process that serves was left behind"

"""The `comptoir` command in processes that are forked from one which has the libraries in memory already.

Each command is a process of its own, as ever, and runs the same entry; only the second that Python needs to read
modules from disk is spent once. From the second command on with the same settings (environment, `.env`, sealing key,
directory), it is forked from a process that has read Comptoir's own modules and these settings too.
"""

from __future__ import annotations

import contextlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

LIBRARIES = (
    "cryptography.hazmat.primitives.ciphers.aead",
    "django.contrib.postgres.operations",
    "django.contrib.admin",
    "django.db.backends.postgresql.base",
    "django.db.migrations.executor",
    "django.forms",
    "django.template.backends.django",
    "holidays",
    "granian",
    "httpcore2",
    "httpx2",
    "msgspec",
    "procrastinate",
    "psycopg",
    "rich.console",
    "rich.table",
    "structlog",
    "typer",
    "typer._adapters",
)
_LENGTH = 8


class Forge:
    """Keeps the process that is forked from; `run` runs one command to its end."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        with theirs:
            fileno = theirs.fileno()
            self._process = subprocess.Popen(  # this file, in a Python that holds nothing of the tests'
                [sys.executable, __file__, str(fileno)], pass_fds=[fileno]
            )

    def run(
        self, arguments: Sequence[str], *, environment: Mapping[str, str], directory: Path
    ) -> tuple[int, str, str]:
        """The exit code, what it wrote, and what it complained of."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            wanted = {"arguments": list(arguments), "environment": dict(environment), "cwd": str(directory)}
            code = _send(self._socket, wanted, [out.fileno(), err.fileno()])
            told = []
            for file in (out, err):
                file.seek(0)
                told.append(file.read().decode())
        return code, told[0], told[1]

    def close(self) -> None:
        """End the process."""
        self._socket.close()
        self._process.wait(timeout=30)


def _serve(theirs: socket.socket) -> None:
    for name in LIBRARIES:
        __import__(name)
    shops: dict[str, socket.socket | None] = {}
    with contextlib.suppress(KeyboardInterrupt):
        while (received := _receive(theirs)) is not None:
            wanted, files = received
            settings = _settings(wanted)
            if settings in shops and shops[settings] is None:
                shops[settings] = _open_shop(wanted)
            shop = shops.setdefault(settings, None)
            code = _run(wanted, files) if shop is None else _send(shop, wanted, files)
            theirs.sendall(code.to_bytes(_LENGTH, signed=True))
            for file in files:
                os.close(file)
    os._exit(0)


def _receive(theirs: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    head, files, _, _ = socket.recv_fds(theirs, _LENGTH, 2)
    if not head:
        return None
    message, length = b"", int.from_bytes(head)
    while len(message) < length:
        message += theirs.recv(length - len(message))
    return json.loads(message), files


def _send(to: socket.socket, wanted: Mapping[str, Any], files: Sequence[int]) -> int:
    message = json.dumps(wanted).encode()
    socket.send_fds(to, [len(message).to_bytes(_LENGTH)], list(files))
    to.sendall(message)
    return int.from_bytes(to.recv(_LENGTH, socket.MSG_WAITALL), signed=True)


def _settings(wanted: Mapping[str, Any]) -> str:
    """All that a process reads before it knows its command."""
    environment = wanted["environment"]
    directory = Path(wanted["cwd"])
    files = [directory / ".env", Path(environment.get("COMPTOIR_DATA_DIR", directory)) / "secret.key"]
    seen = [(str(file), file.stat().st_mtime_ns, file.stat().st_mode) for file in files if file.exists()]
    return json.dumps([environment, str(directory), seen], sort_keys=True)


def _open_shop(wanted: Mapping[str, Any]) -> socket.socket | None:
    """A process that has read Comptoir with these settings, to fork from; None where they are at fault."""
    ours, theirs = socket.socketpair()
    if os.fork():
        theirs.close()
        if ours.recv(1) == b"y":
            return ours
        ours.close()
        return None
    ours.close()
    _take(wanted)
    try:
        from comptoir.project import boot, command

        boot.set_up()
        command._whole()
        del sys.modules[command.__name__]  # which each command runs as the program that it is
    except BaseException:  # noqa: BLE001  # the command itself says what is wrong
        os._exit(1)
    theirs.sendall(b"y")
    with contextlib.suppress(KeyboardInterrupt):
        while (received := _receive(theirs)) is not None:
            theirs.sendall(_run(*received).to_bytes(_LENGTH, signed=True))
            for file in received[1]:
                os.close(file)
    os._exit(0)


def _take(wanted: Mapping[str, Any]) -> None:
    os.environ.clear()
    os.environ.update(wanted["environment"])
    os.chdir(wanted["cwd"])


def _run(wanted: dict[str, Any], files: Sequence[int]) -> int:
    pid = os.fork()
    if pid:
        _, status = os.waitpid(pid, 0)
        return os.waitstatus_to_exitcode(status)
    _take(wanted)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for ours, theirs in ((nothing, 0), (files[0], 1), (files[1], 2)):
        os.dup2(ours, theirs)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(os.dup(fd), mode) for fd, mode in ((0, "r"), (1, "w"), (2, "w"))
    )
    sys.argv = ["comptoir", *wanted["arguments"]]
    code = 0
    try:
        runpy.run_module("comptoir.project.command", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  # what a traceback is to a test: text on stderr and code 1
        sys.excepthook(*sys.exc_info())
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))

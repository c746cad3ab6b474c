"""The real demo, started as a person starts it, and ended as a person ends it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from comptoir.project import embedded
from comptoir.project.demo import DIRECTORY, erase

PATIENCE = 90.0
"""Seconds before a hung test is given up; nothing is judged by them."""


class RunningDemo:
    """`comptoir demo` in a directory of its own, on the first free ports."""

    def __init__(self, directory: Path) -> None:
        self.home = directory / DIRECTORY
        self.said = directory / "said.txt"
        command = [str(Path(sys.executable).with_name("comptoir")), "demo"]
        with self.said.open("w") as said:
            self.process = subprocess.Popen(  # our own command
                command, cwd=directory, stdout=said, stderr=said, start_new_session=True
            )

    def wait(self) -> None:
        """Until it has said where it is and its first orders have come."""
        self.url = self._told(r"Orders\s+(http://127\.0\.0\.1:\d+)/")
        self.marketplace = self._told(r"Marketplace\s+(http://127\.0\.0\.1:\d+)/")
        self.user, self.password = self._told(r"Sign in\s+(\S+ / \S+)").split(" / ")
        eventually(self._answers)

    def sell(self, **how: object) -> str:
        """Have one order placed at the demo's shop; returns its number."""
        shop = self._ask("shops")["shops"][0]["shop_id"]
        sold: str = self._ask("orders", {"shop_id": shop, "count": 1, **how})["order_ids"][0]
        return sold

    def processes(self) -> list[int]:
        """Everything that runs for this demo, found by its directory in command lines and environments."""
        mark, own, found = os.fsencode(self.home), os.getpid(), []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and int(entry.name) != own:
                    told = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
                    if mark in told:
                        found.append(int(entry.name))
            except OSError:
                continue  # it ended meanwhile, or is none of ours
        return found

    def end(self) -> int:
        """Ctrl-C; returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def clear_away(self) -> None:
        """End it if it still runs, and remove what it keeps."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)
        erase(self.home)

    def database_gone(self) -> bool:
        """Whether its PostgreSQL has stopped."""
        return not embedded.locate(self.home).socket.exists()

    def _told(self, pattern: str) -> str:
        def look() -> str | None:
            found = re.search(pattern, self.said.read_text())
            assert found or self.process.poll() is None, self.said.read_text()
            return found[1] if found else None

        return eventually(look)

    def _answers(self) -> bool:
        assert self.process.poll() is None, self.said.read_text()
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as answer:  # noqa: S310  # loopback
                return answer.status == 200 and "arrived" in self.said.read_text()
        except OSError:
            return False

    def _ask(self, path: str, body: dict[str, object] | None = None) -> dict[str, Any]:
        request = urllib.request.Request(  # noqa: S310  # loopback
            f"{self.marketplace}/_simulator/{path}",
            data=json.dumps(body).encode() if body else None,
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  # as above
            told: dict[str, Any] = json.load(answer)
        return told


def eventually(look: Callable[[], Any]) -> Any:
    """What `look` returns as soon as that is something."""
    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.1)
    return found

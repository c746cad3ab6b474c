"""A folder that a shop's system drops files into, with the times of our clock."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from comptoir import clock
from comptoir.inbound.hosts import services
from comptoir.inbound.hosts.running import Ran, run
from comptoir.inbound.hosts.services import Wanted
from comptoir.inbound.models import HostSource

HEADING = "sku,name,price,stock\n"


class Drop:
    """The folder, the source that empties it, and somebody who waits."""

    def __init__(self, folder: Path, later: Callable[[float], None], **options: Any) -> None:
        self.folder = folder
        self.later = later
        self.folder.mkdir(exist_ok=True)
        self.source: HostSource = services.add(
            Wanted(name="drop", directory=str(self.folder), **options), who="the test"
        )

    def put(self, name: str, *rows: str, heading: str = HEADING, within: str = "") -> Path:
        """A file written at this moment of our clock."""
        path = self.folder / within / name
        path.write_text(heading + "".join(f"{row}\n" for row in rows), encoding="utf-8")
        return self.stamp(path)

    def stamp(self, path: Path) -> Path:
        """It was last written now."""
        now = clock.now().timestamp()
        os.utime(path, (now, now))
        return path

    def look(self, *, anyway: bool = False) -> Ran:
        """One run."""
        return run(self.source.pk, anyway=anyway)

    def take(self, *, anyway: bool = False) -> Ran:
        """Two runs, the files having kept still between them."""
        self.look()
        self.later(21)
        return self.look(anyway=anyway)

    def lie_in(self, place: str = "") -> list[str]:
        """The names of the files in the folder, or in one of its own; without what we put in front of them."""
        names = [each.name for each in (self.folder / place).iterdir() if each.is_file()]
        return sorted(name.split("-", 2)[-1] if place in {"done", "failed"} else name for name in names)

    def report(self, place: str, name: str) -> str:
        """What stands beside a file that was put away."""
        (path,) = (self.folder / place).glob(f"*-{name}.report.txt")
        return path.read_text(encoding="utf-8")

"""What a keeper tells those who wait for it: one small file, replaced as a whole."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from comptoir.project.embedded.address import Address

STARTING = "starting"
READY = "ready"
FAILED = "failed"
STOPPING = "stopping"


@dataclass(frozen=True)
class Report:
    """The process ids of keeper and server, what the keeper is doing, and why something failed."""

    keeper: int
    phase: str
    server: int = 0
    version: str = ""
    message: str = ""
    remedy: str = ""


def keeper_lock(address: Address) -> Path:
    """Held by the keeper for as long as it lives: whoever has it is the only one to run this cluster."""
    return address.home / "keeper.lock"


def users_lock(address: Address) -> Path:
    """Held, shared, by everyone who uses the database; the keeper stops when it can have it for itself."""
    return address.home / "users.lock"


def start_lock(address: Address) -> Path:
    """Held while somebody looks for a keeper and starts one, so that two first comers start one."""
    return address.home / "start.lock"


def write(address: Address, report: Report) -> None:
    """Replace the report."""
    unfinished = address.home / f"keeper.json.{os.getpid()}"
    unfinished.write_text(json.dumps(asdict(report)))
    unfinished.replace(address.home / "keeper.json")


def read(address: Address) -> Report | None:
    """The last report; it says nothing about now unless the keeper's lock is held."""
    try:
        return Report(**json.loads((address.home / "keeper.json").read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def remove(address: Address) -> None:
    """Forget the last report."""
    (address.home / "keeper.json").unlink(missing_ok=True)

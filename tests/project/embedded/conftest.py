"""A database of its own for each test, held here and by other processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.project.embedded.watching import LINGER, QUICK, Hold, User, remove

from comptoir.project import embedded


@pytest.fixture
def data_dir(tmp_path: Path) -> Iterator[Path]:
    """A data directory that does not exist yet; its database is removed afterwards."""
    directory = tmp_path / "data"
    yield directory
    remove(directory)


@pytest.fixture
def hold(data_dir: Path) -> Iterator[Hold]:
    """Hold the test's database in this process; all holds end with the test."""
    held: list[embedded.Hold] = []

    def once() -> embedded.Hold:
        held.append(embedded.hold(data_dir, settings=QUICK, linger=LINGER))
        return held[-1]

    yield once
    for each in held:
        each.release()


@pytest.fixture
def user(data_dir: Path) -> Iterator[Callable[[], User]]:
    """Start other processes that hold the test's database."""
    started: list[User] = []

    def start() -> User:
        started.append(User(data_dir))
        return started[-1]

    yield start
    for each in started:
        if each.process.returncode is None:
            each.kill()

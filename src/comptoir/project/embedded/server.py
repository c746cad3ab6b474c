"""One PostgreSQL server as a child process: its settings, its start and end, its log."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping

from comptoir.project.embedded import cluster
from comptoir.project.embedded.address import PORT, Address
from comptoir.project.embedded.binaries import Binaries
from comptoir.project.embedded.owner import Owner
from comptoir.project.embedded.processes import ends_with_parent

_LOG_LIMIT = 4_000_000  # bytes, before the log moves to `server.log.1`
_GENTLE, _FIRM = 60.0, 20.0  # seconds given to a fast and to an immediate shutdown

# For a machine of 1 to 4 GB that has other things to do.
_DEFAULTS = {
    "shared_buffers": "128MB",
    "max_connections": "100",
    "effective_cache_size": "512MB",
    "work_mem": "8MB",
    "maintenance_work_mem": "64MB",
    "max_wal_size": "512MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "log_line_prefix": "%m [%p] ",
    "log_checkpoints": "off",
    # A client gets its own errors; in the log they would leave rows and statements with buyers' data.
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    # systemd may remove an ordinary user's POSIX shared memory at logout, under a running server.
    "dynamic_shared_memory_type": "mmap",
}
_SINCE_18 = {"io_method": "sync"}  # as before 18; its three i/o workers are not worth their memory here

# PostgreSQL's words for what passes by itself: the last backends of a killed server are still ending.
_PASSING = ("pre-existing shared memory block", "lock file", "Address already in use")


class Server:
    """At most one running server at a time, started from the main thread so that it ends with us."""

    def __init__(
        self, address: Address, owner: Owner, binaries: Binaries, settings: Mapping[str, str]
    ) -> None:
        self.address = address
        self.owner = owner
        self.binaries = binaries
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._log_from = 0

    def start(self) -> None:
        """Start the server; `ready` says when it answers. Clears what a killed one left."""
        cluster.settle(self.address, self.owner)
        log = os.open(self.address.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        try:
            self._log_from = os.fstat(log).st_size
            self._process = subprocess.Popen(  # noqa: S603  # PostgreSQL's own program
                self._command(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=cluster.ENVIRONMENT,
                start_new_session=True,
                preexec_fn=ends_with_parent(signal.SIGINT),
                **self.owner.popen,
            )
        finally:
            os.close(log)

    @property
    def pid(self) -> int:
        """The postmaster's process id, or 0."""
        return self._process.pid if self._process is not None else 0

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    @property
    def ready(self) -> bool:
        """Whether it accepts connections."""
        return self.running and cluster.is_ready(self.address, self.pid)

    def stop(self) -> None:
        """End the server and wait: sessions are cut and work rolled back; by force if that takes over a
        minute.
        """
        if self._process is None:
            return
        for signum, patience in ((signal.SIGINT, _GENTLE), (signal.SIGQUIT, _FIRM), (signal.SIGKILL, None)):
            self._process.send_signal(signum)
            try:
                self._process.wait(patience)
            except subprocess.TimeoutExpired:
                continue
            break

    def last_words(self) -> str:
        """The last lines of the log that this start has written."""
        try:
            with self.address.log.open("rb") as log:
                size = log.seek(0, os.SEEK_END)
                log.seek(max(min(self._log_from, size), size - 4000))
                return "\n".join(log.read().decode(errors="replace").splitlines()[-15:])
        except FileNotFoundError:
            return ""

    def failed_for_now(self) -> bool:
        """Whether what the server said when it ended passes by itself."""
        words = self.last_words()
        return any(phrase in words for phrase in _PASSING)

    def trim_log(self) -> None:
        """Keep the log and one predecessor, each a few megabytes at most."""
        log = self.address.log
        if log.exists() and log.stat().st_size > _LOG_LIMIT:
            # The server keeps its descriptor, opened to append: emptied, the file simply starts again.
            shutil.copyfile(log, log.with_name(log.name + ".1"))
            os.truncate(log, 0)
            self._log_from = 0

    def _command(self) -> list[str]:
        newer = _SINCE_18 if self.binaries.major >= 18 else {}
        ours = {
            "listen_addresses": "",
            "port": str(PORT),
            "unix_socket_directories": str(self.address.socket_dir),
            "unix_socket_permissions": "0700",
            "hba_file": str(self.address.home / "pg_hba.conf"),
            "ident_file": str(self.address.home / "pg_ident.conf"),
            "logging_collector": "off",
        }
        command = [str(self.binaries.directory / "postgres"), "-D", str(self.address.data_dir)]
        for name, value in {**_DEFAULTS, **newer, **self._settings, **ours}.items():
            command += ["-c", f"{name}={value}"]
        return command

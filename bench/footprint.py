"""Footprint: what `comptoir serve` holds when idle, and how long a cold start and a restart take."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil

from bench.installation import report
from comptoir.project import embedded

TARGET_MB = 350


def run() -> bool:
    """Measure, print the line, and say whether the target is reached. Seconds are recorded, memory is judged."""
    home = Path(tempfile.mkdtemp(prefix="comptoir-bench-"))
    try:
        cold, _ = _serve(home)
        warm, megabytes = _serve(home, settle=8)
    finally:
        embedded.stop(home)
        embedded.erase(home)
    ok = megabytes <= TARGET_MB
    report(
        "footprint",
        value=megabytes,
        unit=f"MB PSS idle; cold start {cold:.1f} s, restart {warm:.1f} s",
        floor=None,
        ratio=None,
        target=f"<= {TARGET_MB} MB; <= 10 s; <= 4 s",
        ok=ok,
    )
    return ok


def _serve(home: Path, *, settle: float = 0) -> tuple[float, float]:
    """Start, wait for the pages, let it settle, weigh it, stop it: (seconds to the first answer, MB)."""
    port = _free_port()
    env = {**os.environ, "COMPTOIR_DATA_DIR": str(home), "PORT": str(port), "COMPTOIR_LOG_LEVEL": "WARNING"}
    env.pop("COMPTOIR_DEMO", None)
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "comptoir.project.command", "serve"], env=env)
    try:
        _answers(port)
        seconds = time.perf_counter() - start
        time.sleep(settle)
        return seconds, _weigh(process.pid, home)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


def _weigh(pid: int, home: Path) -> float:
    """Proportional memory of the supervisor, its children, and the database with its keeper."""
    family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    server = embedded.status(home).pid
    if server:
        postmaster = psutil.Process(server)
        family += [postmaster, *postmaster.children(recursive=True)]
        if keeper := postmaster.parent():
            family.append(keeper)
    unique = {process.pid: process for process in family}
    return sum(process.memory_full_info().pss for process in unique.values()) / 1_000_000


def _answers(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("comptoir serve does not answer")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port

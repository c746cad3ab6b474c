"""`comptoir web` as a process of its own, and what a bench needs to talk to it."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def start(home: Path, port: int) -> subprocess.Popen[bytes]:
    """The server on this port, not yet answering."""
    env = {**os.environ, "COMPTOIR_DATA_DIR": str(home), "PORT": str(port), "COMPTOIR_LOG_LEVEL": "WARNING"}
    return subprocess.Popen([sys.executable, "-m", "comptoir.project.command", "web"], env=env)


def stop(server: subprocess.Popen[bytes]) -> None:
    """End it, and wait until it has."""
    server.send_signal(signal.SIGTERM)
    server.wait(30)


def until(answers: Callable[[], bool]) -> None:
    """Wait until the server answers as it should; TimeoutError after a minute."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if answers():
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError("comptoir web does not answer")


def connect(port: int) -> http.client.HTTPConnection:
    """A connection that stays open and waits for nothing."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.connect()
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def percentile(sorted_values: Sequence[float], share: float) -> float:
    """The value that this share of them does not reach."""
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * share))]

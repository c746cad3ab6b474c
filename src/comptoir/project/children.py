"""Comptoir's own commands as child processes, run by the very Python that runs this."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence

from comptoir.project.supervisor import Child


def command(
    *arguments: str,
    name: str | None = None,
    env: Mapping[str, str] | None = None,
    holds: Sequence[int] = (),
) -> Child:
    """A child that runs `comptoir` with these arguments; `env` is its whole environment (None: ours)."""
    argv = [sys.executable, "-m", "comptoir.project.command", *arguments]
    return Child(name=name or arguments[0], argv=argv, env=env, holds=holds)


def run_once(*arguments: str, env: Mapping[str, str] | None = None, holds: Sequence[int] = ()) -> int:
    """Run `comptoir` with these arguments to its end; returns its exit code."""
    argv = command(*arguments).argv
    return subprocess.run(argv, env=env, pass_fds=holds, check=False).returncode  # noqa: S603  # our own command

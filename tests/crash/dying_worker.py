"""A worker that is killed, for real, right after one named step: `dying_worker.py ACCOUNT STEP NTH`.

STEP is a dotted name of a function or method; the process sends itself SIGKILL when it has returned NTH times.
"""

from __future__ import annotations

import functools
import importlib
import os
import signal
import sys
from typing import Any

from comptoir.project import boot


def die_after(step: str, nth: int) -> None:
    """Wrap the step so that its NTH return is the last thing this process does."""
    path, name = step.rsplit(".", 1)
    try:
        owner: Any = importlib.import_module(path)
    except ModuleNotFoundError:
        module, class_name = path.rsplit(".", 1)
        owner = getattr(importlib.import_module(module), class_name)
    original = getattr(owner, name)
    left = nth

    @functools.wraps(original)
    def dying(*args: Any, **kwargs: Any) -> Any:
        nonlocal left
        result = original(*args, **kwargs)
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, dying)


def main() -> None:
    """Pull one account's orders until done, or dead."""
    account_id, step, nth = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    boot.set_up()
    from comptoir.inbound.orders import pull_orders

    die_after(step, nth)
    pull_orders(account_id)


main()

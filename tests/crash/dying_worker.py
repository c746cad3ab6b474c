"""A worker that is killed, for real, right after one named step: `dying_worker.py LANE ACCOUNT STEP NTH [SIZE...]`.

LANE is `orders`, `decisions`, `offers` (to publish), `reads` (of offers), `hosts`, whose ACCOUNT is a source, `webhooks`,
whose ACCOUNT is a subscription, `order_files`, or `choose` (how orders are handed over), whose ACCOUNT is the
subscription, or 0 for orders that are fetched. STEP is a dotted name of a function or method; the process sends itself
SIGKILL when it has returned NTH times. With `before ` in front of it, the NTH call of it kills before it begins. A SIZE
such as `comptoir.offers.published.CHUNK=1` makes chunks small, so that there are many.
"""

from __future__ import annotations

import functools
import importlib
import os
import signal
import sys
from typing import Any

from comptoir.project import boot


def die_at(step: str, nth: int) -> None:
    """Wrap the step so that its NTH call is the last thing this process does, whole or not at all."""
    before, path = step.startswith("before "), step.removeprefix("before ")
    path, name = path.rsplit(".", 1)
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
        left -= 1
        if before and not left:
            os.kill(os.getpid(), signal.SIGKILL)
        result = original(*args, **kwargs)
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, dying)


def main() -> None:
    """Work on one account's lane until done, or dead."""
    lane, account_id, step, nth = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    boot.set_up()
    from comptoir.inbound.hosts.running import run
    from comptoir.inbound.offers import read_offers
    from comptoir.inbound.orders import pull_orders
    from comptoir.outbound.actions import deliver
    from comptoir.outbound.hosts import delivering, folder, outbox
    from comptoir.outbound.models import Subscription, Way
    from comptoir.outbound.offers import publish

    die_at(step, nth)
    for size in sys.argv[5:]:
        path, value = size.split("=")
        module, name = path.rsplit(".", 1)
        setattr(importlib.import_module(module), name, int(value))
    lanes: dict[str, Any] = {
        "orders": pull_orders,
        "decisions": deliver,
        "offers": publish,
        "reads": read_offers,
    }
    lanes["hosts"] = run
    lanes["order_files"] = lambda _nobody: folder.write_files()
    lanes["choose"] = lambda pk: outbox.choose(
        Way.WEBHOOK if pk else Way.PULL, subscription=Subscription.objects.filter(pk=pk).first()
    )
    lanes["webhooks"] = delivering.deliver
    lanes[lane](account_id)


main()

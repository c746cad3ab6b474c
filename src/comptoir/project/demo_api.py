"""What the demo shows of the API: a key that it keeps, and lines that work as they are printed."""

from __future__ import annotations

import itertools
import os
import urllib.request
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from comptoir.accounts.models import Account
from comptoir.actions.models import Action
from comptoir.activity.models import Heartbeat
from comptoir.api.keys import make_key
from comptoir.api.models import ApiKey, Scope
from comptoir.orders.models import Order
from comptoir.project.demo import API, API_KEY


@dataclass(frozen=True, slots=True)
class Tour:
    """Lines to try the API with; `began` is when this run did."""

    account: Account
    url: str
    key: str
    began: datetime

    def lines(self) -> list[str]:
        """What to print; empty until the API answers and an order waits that is known to wait still."""
        order = self._order_to_accept()
        if order is None or not self._answers():
            return []
        address, header = f"{self.url}/{API}/orders", f"-H 'Authorization: Bearer {self.key}'"
        return [
            "",
            f"  API key       {self.key}",
            f"  Read orders   curl {header} '{address}?limit=3'",
            f"  Accept one    curl -X POST {header} {address}/{order}/accept",
            "",
        ]

    def _order_to_accept(self) -> int | None:
        # What waited when the demo was last stopped may have lapsed since: a reading of this run knows.
        read = Heartbeat.objects.filter(account=self.account, flow="orders", succeeded_at__gte=self.began)
        if not read.exists():
            return None
        decided = Action.objects.open().values("order_id")
        waiting = Order.objects.filter(account=self.account).to_accept().exclude(pk__in=decided)
        return waiting.newest_first().values_list("pk", flat=True).first()

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=5):  # noqa: S310  # loopback, made by the demo
                return True
        except OSError:
            return False


def kept_key(home: Path) -> str:
    """The demo's key, which may do everything: made at the first run, the same ever after unless it was revoked."""
    file = home / API_KEY
    held = file.read_text() if file.exists() else ""
    prefix = held.partition("_")[2].partition("_")[0]
    if ApiKey.objects.filter(prefix=prefix, revoked_at=None).exists():
        return held
    _, key = make_key(name=_free_name(), scopes=[Scope.ADMIN])
    draft = file.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(key)
    draft.replace(file)
    return key


def _free_name() -> str:
    names = itertools.chain(["demo"], (f"demo-{number}" for number in itertools.count(2)))
    return next(name for name in names if not ApiKey.objects.filter(name=name).exists())

"""What the demo shows of the API: a key that it keeps, and lines that work as they are printed."""

from __future__ import annotations

import itertools
import json
import os
from dataclasses import dataclass
from pathlib import Path

from comptoir.accounts.models import Account
from comptoir.api.keys import make_key
from comptoir.api.models import ApiKey, Scope
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order
from comptoir.project.demo import API, API_KEY
from comptoir.project.demo_world import DIRECT, Pair

_PARCEL = {"carrier_code": "CPCL", "tracking_number": "1Z5550100"}
_TROUBLE = {"name": "cut_before", "for_seconds": 60}


@dataclass(frozen=True, slots=True)
class Tour:
    """Lines to try the demo with: two decisions about two orders of its own, and some trouble."""

    account: Account
    url: str
    key: str
    market_url: str
    pair: Pair

    def lines(self) -> list[str]:
        """What to print; empty until the API answers and both orders are here, to be accepted and to be shipped."""
        to_accept = self._held(self.pair.to_accept, OrderState.TO_ACCEPT)
        to_ship = self._held(self.pair.to_ship, OrderState.TO_SHIP)
        if to_accept is None or to_ship is None or not self._answers():
            return []
        address, header = f"{self.url}/{API}/orders", f"-H 'Authorization: Bearer {self.key}'"
        parcel = f"-H 'Content-Type: application/json' -d '{json.dumps(_PARCEL)}'"
        trouble = f"-d '{json.dumps(_TROUBLE)}' {self.market_url}/_simulator/disruptions"
        return [
            "",
            f"  API key       {self.key}",
            f"  Read orders   curl {header} '{address}?limit=3'",
            f"  Accept one    curl -X POST {header} {address}/{to_accept}/accept",
            f"  Ship one      curl -X POST {header} {parcel} {address}/{to_ship}/shipments",
            f"  Break it      curl -X POST {trouble}",
            f"                ({_TROUBLE['for_seconds']} s without a connection: reading fails below and says why,",
            "                then goes on by itself; compare the orders with the marketplace's page)",
            "",
        ]

    def _held(self, remote_id: str, state: OrderState) -> int | None:
        orders = Order.objects.filter(account=self.account, remote_id=remote_id, state=state)
        return orders.values_list("pk", flat=True).first()

    def _answers(self) -> bool:
        try:
            with DIRECT.open(f"{self.url}/healthz", timeout=5):
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

"""The demo's world: what the shop sells, and one case of each trouble that a shop knows.

Everything on the marketplace's side is done through the simulator's own control API, as a script of a visitor's could;
everything on the shop's side is a file of products that is imported like any other. The same each time.
"""

from __future__ import annotations

import csv
import json
import time
import urllib.request
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from comptoir.errors import ConfigurationError

LATE_HOURS = 30
"""How long before the demo's beginning the shop first looked: six hours more than it has to accept an order."""
ORDERS_PER_MINUTE = 6

_HISTORY = 40
_DAY = 86_400
_PATIENCE = 30.0
_PATIENT_OPERATOR = {"acceptance_timeout_hours": 240, "cancelling_share": 0}
_USUAL_OPERATOR = {"acceptance_timeout_hours": 24, "cancelling_share": 0.02}
_LEAD_DAYS = {"S": 1, "M": 2, "L": 3, "XL": 5}  # by freight class
_CONDITIONS = {"11": "new", "10": "open_box"}
_NEVER_LISTED = "NO-SUCH-SKU-1"
_DEARER, _OVERSIZED = 7, 12  # places in the catalogue: whose price a colleague changes, who is too large

CONDITION_CODES = {"new": "11", "open_box": "10", "refurbished": "99"}
"""The operator's codes for conditions, as the shop set them up. It knows no 99: refurbished ones are refused."""
LOGISTIC_CLASSES = {"S": "S", "M": "M", "L": "L", "XL": "XL", "XXL": "XXL"}
"""The same for freight classes. It knows no XXL."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two orders for whoever tries the API: one to accept, one to ship. The marketplace's ids."""

    to_accept: str
    to_ship: str


class Marketplace:
    """The simulated marketplace from outside: the shop that the demo sells in, and what happens there."""

    def __init__(self, url: str) -> None:
        """Wait until it is up. Raises ConfigurationError when it does not come."""
        self.url = url
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                shop = self._ask("GET", "shops")["shops"][0]
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise ConfigurationError(
                        "The simulated marketplace does not start.", remedy="RESET=1 make demo"
                    ) from None
                time.sleep(0.2)
        self.shop_id, self.key = int(shop["shop_id"]), str(shop["key"])

    def catalogue(self) -> list[dict[str, Any]]:
        """The 400 products of invented brands, kits and open-box units among them; cents."""
        products: list[dict[str, Any]] = self._ask("GET", "catalogue")["products"]
        return products

    def begin(self) -> None:
        """What the shop finds when it first looks: a month of orders, some of which went wrong, and its offers.

        Two of the month's orders have a customer's message.
        """
        self._ask("POST", "orders", {"shop_id": self.shop_id, "count": _HISTORY, "spread_seconds": 30 * _DAY})
        self._ask("POST", f"orders/{self._of_state('RECEIVED')}/portal/refund", {})
        skus = [each["sku"] for each in self.catalogue()]
        self._settings(_PATIENT_OPERATOR)
        self._sell("WAITING_ACCEPTANCE", skus[0])  # late to accept, LATE_HOURS from now
        self._sell("SHIPPING", skus[1], days_ago=10)  # late to ship
        self._settings(_USUAL_OPERATOR)
        self._ask("POST", f"shops/{self.shop_id}/offers", {"quantity": 10})
        self._ask("PUT", self._offer(skus[_OVERSIZED]), {"leadtime": 2})

    def go_on(self) -> str:
        """What has happened since the shop first looked; the id of an order that it is packing by now.

        That one is to be read before its customer changes their mind.
        """
        self._settings(_PATIENT_OPERATOR)
        self._sell("SHIPPING", _NEVER_LISTED)  # an SKU that nobody here knows
        in_hand = self._sell("SHIPPING", self.catalogue()[2]["sku"])
        self._settings(_USUAL_OPERATOR)
        return in_hand

    def change_mind(self, order_id: str) -> None:
        """Its customer cancels."""
        self._ask("POST", f"orders/{order_id}/cancel", {})

    def edit_by_hand(self) -> None:
        """A colleague edits two offers in the marketplace's portal, so that they drift.

        One is five dollars dearer, which Comptoir puts right within a minute or two. The other says that it leaves after
        nine days, and goes on saying so: what would put it right is refused.
        """
        catalogue = self.catalogue()
        dearer, oversized = catalogue[_DEARER], catalogue[_OVERSIZED]
        self._ask("PUT", f"{self._offer(dearer['sku'])}/portal", {"price": dearer["price"] + 500})
        self._ask("PUT", f"{self._offer(oversized['sku'])}/portal", {"leadtime": 9})

    def sell_pair(self) -> Pair:
        """Two fresh orders that nobody cancels: the first lapses after a day, the other waits for good."""
        skus = [each["sku"] for each in self.catalogue()[3:5]]
        self._settings({**_USUAL_OPERATOR, "cancelling_share": 0})
        pair = Pair(self._sell("WAITING_ACCEPTANCE", skus[0]), self._sell("SHIPPING", skus[1]))
        self._settings(_USUAL_OPERATOR)
        return pair

    def turn_clock(self, hours: float) -> None:
        """Move the marketplace's clock, back with a negative figure."""
        self._ask("POST", "clock", {"advance": hours * 3600})

    def open_to_customers(self) -> None:
        """From now on customers buy by themselves."""
        self._ask("PUT", "selling", {"orders_per_minute": ORDERS_PER_MINUTE})

    def _sell(self, state: str, sku: str, *, days_ago: int = 0) -> str:
        wanted = {"shop_id": self.shop_id, "state": state, "skus": [sku], "spread_seconds": days_ago * _DAY}
        (order_id,) = self._ask("POST", "orders", wanted)["order_ids"]
        return str(order_id)

    def _offer(self, sku: str) -> str:
        return f"shops/{self.shop_id}/offers/{sku}"

    def _of_state(self, state: str) -> str:
        orders = self._ask("GET", f"orders?shop_id={self.shop_id}")["orders"]
        return str(next(each["order_id"] for each in orders if each["state"] == state))

    def _settings(self, settings: dict[str, Any]) -> None:
        self._ask("PUT", f"shops/{self.shop_id}", {"settings": settings})

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        request = urllib.request.Request(  # noqa: S310  # loopback, made by the demo
            f"{self.url}/_simulator/{path}",
            data=None if body is None else json.dumps(body).encode(),
            method=method,
        )
        with DIRECT.open(request, timeout=20) as answer:
            return json.load(answer)


DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Asks this machine itself, whatever proxy the environment names."""


def write_products(catalogue: list[dict[str, Any]], file: Path) -> None:
    """The shop's own file of products, as its system would write it."""
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = [*map(_row, catalogue), *_never_taken(catalogue)]
        rows[_OVERSIZED]["Freight class"] = (
            "XXL"  # the marketplace refuses its terms, and sells it all the same
        )
        writer = csv.DictWriter(out, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def kits(catalogue: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, int]]]:
    """Each kit's SKU, and how many of which it is made of."""
    for product in catalogue:
        if product["components"]:
            yield product["sku"], dict.fromkeys(product["components"], 1)


def _row(product: dict[str, Any]) -> dict[str, Any]:
    price = product["price"]
    return {
        "SKU": product["sku"],
        "Model": product["model"],
        "Name": product["title_en"],
        "Nom": product["title_fr"],
        "Brand": product["brand"],
        "GTIN": product["gtin"],
        "Category": product["category_code"],
        "Condition": _CONDITIONS[product["condition"]],
        "Price cents": price,
        "Cost": _dollars(price * 72 // 100),
        "Floor": _dollars(price * 80 // 100),
        "Fee class": f"ECO-{product['eco_fee']}" if product["eco_fee"] else "",
        "Freight class": product["freight"],
        "Lead time": _LEAD_DAYS[product["freight"]],
        "Stock": _stock(product),
    }


def _stock(product: dict[str, Any]) -> int | str:
    """Units on the shelf: a kit has none of its own, an opened unit is alone, a few things have run out."""
    if product["components"]:
        return ""
    if product["condition"] != "11":
        return 1
    return max(0, zlib.crc32(product["sku"].encode()) % 40 - 1)


def _never_taken(catalogue: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Two products that the marketplace makes no offer of, each for a reason of its own."""
    unknown, refurbished = (_row(product) for product in catalogue[10:12])
    # A restricted GTIN that the marketplace has no product for.
    yield {**unknown, "SKU": f"{unknown['SKU']}-2", "GTIN": "0499999999998", "Stock": 4}
    yield {**refurbished, "SKU": f"{refurbished['SKU']}-RF", "Condition": "refurbished", "Stock": 2}


def _dollars(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"

"""The shops that sell in the world: their keys and what the operator lets each of them do."""

import json
import random
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from comptoir.simulator.store import Store


@dataclass(frozen=True, kw_only=True)
class ShopSettings:
    """What the operator has decided for one shop, and how its customers behave.

    Shares are fractions of its orders; `haste` divides the time that the operator's machines take to release
    and to debit an order and to pay a refund. `explicit_tax_codes` are the taxes whose tax_calculation_rule is
    NONE: whoever refunds or cancels must say how much of each goes back. Imports wait, then run, for so many
    seconds (divided by the pace) and a fifth of a millisecond per line; with `price_approval` new prices wait
    until the operator decides; `advanced_pricing` allows prices by channel, quantity, date and customer;
    stock may be told per warehouse for the codes in `warehouses`.
    """

    currency: str = "CAD"
    locale: str = "en_CA"
    tax_mode: str = "TAX_EXCLUDED"
    automatic_acceptance: bool = False
    partial_acceptance: bool = True
    acceptance_timeout_hours: float = 24
    multi_shipment: bool = False
    explicit_tax_codes: tuple[str, ...] = ()
    mandatory_tracking: tuple[str, ...] = ("STD", "EXP")
    addresses_before_acceptance: bool = False
    cancel_in_shipping: bool = True
    staging_share: float = 0.1
    cancelling_share: float = 0.02
    payment_refused_share: float = 0.01
    orders_per_minute: float = 0.0
    haste: float = 1.0
    import_wait_seconds: float = 20.0
    import_run_seconds: float = 5.0
    price_approval: bool = False
    advanced_pricing: bool = False
    warehouses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "mandatory_tracking", tuple(self.mandatory_tracking))
        object.__setattr__(self, "explicit_tax_codes", tuple(self.explicit_tax_codes))
        object.__setattr__(self, "warehouses", tuple(self.warehouses))


@dataclass(frozen=True)
class Shop:
    """A shop and the key that its user calls with. Shops with the same key belong to one user."""

    shop_id: int
    key: str
    name: str = ""
    created: int = 0
    settings: ShopSettings = field(default_factory=ShopSettings)


class UnknownShop(LookupError):
    """No shop has this id."""


class UnknownSetting(ValueError):
    """A shop has no setting of this name."""


class Shops:
    """The register of shops."""

    def __init__(self, store: Store, seed: int) -> None:
        self._store = store
        self._seed = seed

    def add(self, name: str, *, key: str | None, created: int, settings: dict[str, Any]) -> Shop:
        """Open a shop; without a key it gets one, the same for the same seed."""
        unknown = settings.keys() - {field.name for field in fields(ShopSettings)}
        if unknown:
            raise UnknownSetting(", ".join(sorted(unknown)))
        chosen = ShopSettings(**settings)
        with self._store.transaction() as db:
            shop_id = int(db.execute("SELECT coalesce(max(shop_id), 2000) + 1 FROM shops").fetchone()[0])
            shop = Shop(shop_id, key or self._invented_key(shop_id), name, created, chosen)
            db.execute(
                "INSERT INTO shops VALUES (?, ?, ?, ?, ?)",
                (shop_id, name, shop.key, created, json.dumps(asdict(chosen))),
            )
        return shop

    def get(self, shop_id: int) -> Shop:
        """The shop of that id; UnknownShop otherwise."""
        with self._store.transaction() as db:
            row = db.execute("SELECT * FROM shops WHERE shop_id = ?", (shop_id,)).fetchone()
        if row is None:
            raise UnknownShop(shop_id)
        return _shop(row)

    def all(self) -> list[Shop]:
        """Every shop, oldest first."""
        with self._store.transaction() as db:
            return [_shop(row) for row in db.execute("SELECT * FROM shops ORDER BY shop_id")]

    def of_key(self, key: str) -> list[Shop]:
        """The shops that the user with this key sees; the first is the default."""
        with self._store.transaction() as db:
            return [
                _shop(row) for row in db.execute("SELECT * FROM shops WHERE key = ? ORDER BY shop_id", (key,))
            ]

    def change(self, shop_id: int, *, key: str | None = None, **settings: Any) -> Shop:
        """Give a shop another key or other settings; what is not named stays."""
        shop = self.get(shop_id)
        unknown = settings.keys() - {field.name for field in fields(ShopSettings)}
        if unknown:
            raise UnknownSetting(", ".join(sorted(unknown)))
        merged = ShopSettings(**(asdict(shop.settings) | settings))
        with self._store.transaction() as db:
            db.execute(
                "UPDATE shops SET key = ?, settings = ? WHERE shop_id = ?",
                (key or shop.key, json.dumps(asdict(merged)), shop_id),
            )
        return self.get(shop_id)

    def _invented_key(self, shop_id: int) -> str:
        drawn = random.Random(f"key {self._seed} {shop_id}")  # noqa: S311 (a key to an imitation, the same every time)
        return "-".join(f"{drawn.getrandbits(bits):0{bits // 4}x}" for bits in (32, 16, 16, 16, 48))


def _shop(row: tuple[Any, ...]) -> Shop:
    shop_id, name, key, created, settings = row
    return Shop(shop_id, key, name, created, ShopSettings(**json.loads(settings)))

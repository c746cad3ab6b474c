"""Who buys, where they live and what is in their basket; each a pure function of the seed and a number."""

import random
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol, TypeVar

from comptoir.simulator import catalogue
from comptoir.simulator.catalogue import Product
from comptoir.simulator.places import (
    FIRST_NAMES_EN,
    FIRST_NAMES_FR,
    LAST_NAMES_EN,
    LAST_NAMES_FR,
    PROVINCES,
    STREETS_EN,
    STREETS_FR,
    Province,
)


class Shelf(Protocol):
    """What customers find in one shop: SKUs on sale, and the product behind any SKU."""

    @property
    def skus(self) -> Sequence[str]:
        """What they may choose from."""

    def product(self, sku: str) -> Product:
        """The product with this SKU as the shop sells it."""

    def left(self, sku: str) -> int:
        """How many units are there."""


_MOST_UNITS = 3
_CODES = tuple(PROVINCES)
_WEIGHTS = tuple(accumulate(province.buyers for province in PROVINCES.values()))
_Thing = TypeVar("_Thing")
_POSTAL_LETTERS = "ABCEGHJKLMNPRSTVWXYZ"


@dataclass(frozen=True)
class Customer:
    """An invented buyer. The e-mail is a relay of example.com and the phone one of the 555-01xx numbers."""

    customer_id: str
    civility: str | None
    firstname: str
    lastname: str
    locale: str
    email: str
    phone: str
    street: str
    street_2: str | None
    city: str
    province_code: str
    zip_code: str

    @property
    def province(self) -> Province:
        """Where the parcel goes, and so which taxes are due."""
        return PROVINCES[self.province_code]

    @property
    def french(self) -> bool:
        """Whether texts go out in French."""
        return self.locale == "fr_CA"


@dataclass(frozen=True)
class Wish:
    """One line of a basket: a product, how many, and cents off each unit."""

    product: Product
    quantity: int
    unit_discount: int


@dataclass(frozen=True)
class Basket:
    """What one customer buys in one shop at once."""

    customer: Customer
    wishes: tuple[Wish, ...]
    shipping_type: str


def draw(seed: int, number: int, purpose: int) -> random.Random:
    """Chance for one purpose of one order: the same for the same seed, whatever else happened in between."""
    return random.Random((seed << 44) + (purpose << 40) + number)  # noqa: S311 (chance that must repeat)


def customer_of(seed: int, number: int) -> Customer:
    """The customer of the order with this number."""
    chance = draw(seed, number, 1)
    random_ = chance.random
    code = _CODES[bisect(_WEIGHTS, random_() * _WEIGHTS[-1])]
    province = PROVINCES[code]
    french = random_() * 100 < province.french
    firstname = _one(random_(), FIRST_NAMES_FR if french else FIRST_NAMES_EN)
    lastname = _one(random_(), LAST_NAMES_FR if french else LAST_NAMES_EN)
    street_number, apartment = int(random_() * 9800) + 100, random_()
    street = _one(random_(), STREETS_FR if french else STREETS_EN)
    return Customer(
        customer_id=f"CUST-{int(random_() * 9e7) + 10_000_000}",
        civility=_one(random_(), ("Mr", "Mrs", None, None)),
        firstname=firstname,
        lastname=lastname,
        locale="fr_CA" if french else "en_CA",
        email=f"buyer-{number:06d}-{int(random_() * 16**6):06x}@relay.example.com",
        phone=f"{_one(random_(), ('416', '514', '604', '902'))}-555-01{int(random_() * 100):02d}",
        street=f"{street_number}, {street}" if french else f"{street_number} {street}",
        street_2=f"Apt. {int(apartment * 900) + 1}" if apartment < 0.25 else None,
        city=_one(random_(), province.cities),
        province_code=code,
        zip_code=_postal_code(chance, province.postal),
    )


def basket_of(
    seed: int, number: int, skus: Sequence[str] | None = None, shelf: "Shelf | None" = None
) -> Basket:
    """What that customer buys: 1 to 4 lines of 1 to 3, or one line for each SKU that is named.

    Where the shop has a shelf, only what is on it is chosen, and all of it at the shelf's price.
    """
    chance = draw(seed, number, 2)
    random_ = chance.random
    found = catalogue.product if shelf is None else shelf.product
    most = shelf.left if shelf is not None and skus is None else _any_number
    if skus is None:
        offered = catalogue.skus() if shelf is None else shelf.skus
        count = (1, 1, 1, 1, 1, 1, 2, 2, 3, 4)[int(random_() * 10)]
        chosen = dict.fromkeys(offered[int(random_() * len(offered))] for _ in range(count))
    else:
        chosen = dict.fromkeys(skus)
    wishes = tuple(
        Wish(
            product=(product := found(sku)),
            quantity=min((1, 1, 1, 1, 1, 1, 1, 2, 2, 3)[int(random_() * 10)], most(sku)),
            unit_discount=product.price // 10 if random_() < 0.08 else 0,
        )
        for sku in chosen
    )
    return Basket(customer_of(seed, number), wishes, "EXP" if random_() < 0.12 else "STD")


def _any_number(sku: str) -> int:
    return _MOST_UNITS


def _one(share: float, things: Sequence[_Thing]) -> _Thing:
    return things[int(share * len(things))]


def _postal_code(chance: random.Random, first: str) -> str:
    drawn = [chance.random() for _ in range(6)]
    letters = [_one(drawn[place], first if place == 0 else _POSTAL_LETTERS) for place in (0, 2, 4)]
    digits = [int(drawn[place] * 10) for place in (1, 3, 5)]
    return f"{letters[0]}{digits[0]}{letters[1]} {digits[1]}{letters[2]}{digits[2]}"

"""Figures that a person decides for one offer: which there are, and which fit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from comptoir import money
from comptoir.accounts.models import Account
from comptoir.offers.models import Offer
from comptoir.offers.problems import OfferProblem

_MOST_CENTS = 10**14
_MOST_COUNT = 2_000_000_000
_LONGEST = 255
_CENTS = ("price_cents", "discount_cents")
_COUNTS = {"lead_time_days": 0, "min_order_quantity": 1, "max_order_quantity": 1}
_MOMENTS = ("discount_from", "discount_until")
_KNOWN = (*_CENTS, *_MOMENTS, "owns_discount", *_COUNTS, "logistic_class")


def checked(offer: Offer, account: Account, figures: Mapping[str, object]) -> dict[str, Any]:
    """The columns of `Offer` and what they become, so that the offer fits as a whole with what it holds already.

    Raises OfferProblem that names the field: unknown, out of range, below the floor, a window or a range the wrong way.
    """
    for field, value in figures.items():
        _check(field, value)
    values = {_column(field): value for field, value in figures.items()}
    if figures.get("owns_discount") is False:
        if figures.get("discount_cents") is not None:
            raise OfferProblem(
                "owns_discount: a discount is given, so it is ours.", remedy="Leave one of the two out."
            )
        values |= {"set_discount_cents": None, "set_discount_from": None, "set_discount_until": None}
    elif "discount_cents" in figures:
        values["owns_discount"] = True
    _check_together(offer, account, values)
    return {name: value for name, value in values.items() if getattr(offer, name) != value}


def _column(field: str) -> str:
    return field if field == "owns_discount" else f"set_{field}"


def _check(field: str, value: object) -> None:
    if field not in _KNOWN:
        raise OfferProblem(
            f"{field}: an offer has no such figure to decide.", remedy=f"Known: {', '.join(_KNOWN)}."
        )
    if field == "owns_discount":
        if not isinstance(value, bool):
            raise OfferProblem("owns_discount: it is true or false.")
    elif value is not None:
        _check_value(field, value)


def _check_value(field: str, value: object) -> None:
    if field in _MOMENTS:
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise OfferProblem(
                f"{field}: it is no moment.", remedy="Give a date and a time with its time zone."
            )
    elif field == "logistic_class":
        if not isinstance(value, str) or not 0 < len(value.strip()) <= _LONGEST or "\x00" in value:
            raise OfferProblem(
                "logistic_class: it is empty or too long.", remedy="Give the marketplace's code."
            )
    else:
        least, most = (1, _MOST_CENTS) if field in _CENTS else (_COUNTS[field], _MOST_COUNT)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise OfferProblem(f"{field}: it cannot be {value}.", remedy=f"Give {least} to {most}.")


def _check_together(offer: Offer, account: Account, values: Mapping[str, Any]) -> None:
    def after(name: str) -> Any:
        return values.get(name, getattr(offer, name))

    price, discount = after("set_price_cents"), after("set_discount_cents")
    product = offer.product
    if price is None and product is not None:
        price = product.msrp_cents
    begins, ends = after("set_discount_from"), after("set_discount_until")
    least, most = after("set_min_order_quantity"), after("set_max_order_quantity")
    if begins is not None and ends is not None and begins >= ends:
        raise OfferProblem(
            "discount_until: the discount ends before it begins.", remedy="Give a later moment."
        )
    if least is not None and most is not None and least > most:
        raise OfferProblem("max_order_quantity: it is below the least.", remedy="Give a larger one.")
    if discount is not None and price is not None and discount >= price:
        raise OfferProblem(
            "discount_cents: the discount price is not below the price.", remedy="Give a lower one."
        )
    floor = product.floor_cents if product is not None else None
    for name in ("set_price_cents", "set_discount_cents"):
        if floor is not None and values.get(name) is not None and values[name] < floor:
            raise OfferProblem(
                f"{name.removeprefix('set_')}: {money.show(values[name], account.currency)} is below the floor"
                f" of {offer.sku}, {money.show(floor, account.currency)}.",
                remedy="Give a higher one, or lower the product's floor.",
            )

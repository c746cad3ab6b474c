"""The prices of an offer, as OF21 and OF54 list them, and whether a price file (PRI01) could list them again.

PRI01 deletes what it leaves out, so a price that we do not understand in full must not go that way.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from comptoir.channels.mirakl.scalars import amount, text, written_moment
from comptoir.channels.mirakl.unreadable import Odd
from comptoir.channels.mirakl.wire.offers import Offer, Price, VolumePrice
from comptoir.channels.offers import PriceLine

_MOST_LINES = 50
_RETAIL = "RETAIL-PRICE"
_SEPARATOR = "|"
_CRITERIA = {
    "channel_codes",
    "customer_organization_ids",
    "customer_group_ids",
    "start_date",
    "end_date",
}
_NOTHING = (b"null", b"[]", b"{}", b'""')

_codes: msgspec.json.Decoder[list[str | int] | None] = msgspec.json.Decoder(list[str | int] | None)
_text: msgspec.json.Decoder[str | None] = msgspec.json.Decoder(str | None)


def price_lines(offer: Offer) -> tuple[PriceLine, ...]:
    """Every price of an offer in Mirakl's order, retail prices last. Raises `Odd` or msgspec's errors."""
    regular = offer.prices if offer.prices is not None else offer.all_prices
    return (
        *[_line(price) for price in regular or ()],
        *[_line(price, _RETAIL) for price in offer.retail_prices or ()],
    )


def reproducible(offer: Offer, lines: Sequence[PriceLine]) -> bool:
    """Whether PRI01 could say all of these prices again with another default price, losing none.

    Not where Mirakl did not list them, or by a criterion that is new to us; nor where the default price has prices by
    quantity, which belong to it: those survive a change of the price alone (OF01).
    """
    if offer.prices is None and offer.all_prices is None:
        return False
    default = [line for line in lines if line.is_default]
    told = [*(offer.prices or ()), *(offer.all_prices or ()), *(offer.retail_prices or ())]
    return (
        len(lines) <= _MOST_LINES
        and len(default) <= 1
        and not any(line.price_ranges or line.discount_ranges for line in default)
        and all(line.price is not None for line in lines)
        and not any(_SEPARATOR in code for line in lines for code in _listed(line))
        and all(_understood(price) for price in told)
    )


def _line(price: Price, price_type: str = "") -> PriceLine:
    context = price.context or {}
    origin = price.unit_origin_price if price.origin_price is None else price.origin_price
    discount = price.unit_discount_price if price.discount_price is None else price.discount_price
    base, reduced = amount(origin, "prices.origin_price"), amount(discount, "prices.discount_price")
    volumes = price.volume_prices or ()
    channels = _list(context, "channel_codes")
    if not channels and price.channel_code is not None:
        channels = (str(price.channel_code),)
    return PriceLine(
        price=base,
        discount_price=reduced,
        discount_from=written_moment(price.discount_start_date, "prices.discount_start_date"),
        discount_until=written_moment(price.discount_end_date, "prices.discount_end_date"),
        price_ranges=_ranges([(each, each.unit_origin_price) for each in volumes], base),
        discount_ranges=_ranges([(each, each.unit_discount_price) for each in volumes], reduced),
        channels=channels,
        organizations=_list(context, "customer_organization_ids"),
        groups=_list(context, "customer_group_ids"),
        valid_from=written_moment(_one(context, "start_date"), "prices.context.start_date"),
        valid_until=written_moment(_one(context, "end_date"), "prices.context.end_date"),
        price_type=price_type,
    )


def _ranges(volumes: Sequence[tuple[VolumePrice, Decimal | None]], base: Decimal | None) -> str:
    """Prices by quantity as files write them, or nothing where one unit's price is all that they say.

    >>> volumes = [VolumePrice(10, Decimal("15")), VolumePrice(1, Decimal("20"))]
    >>> _ranges([(each, each.unit_origin_price) for each in volumes], Decimal("20.00"))
    '1|20,10|15'
    """
    told = [(each.quantity_threshold, amount(price, "prices.volume_prices")) for each, price in volumes]
    known = sorted((threshold, price) for threshold, price in told if threshold and price is not None)
    if all(threshold == 1 and price == base for threshold, price in known):
        return ""
    return ",".join(f"{threshold}{_SEPARATOR}{price:f}" for threshold, price in known)


def _understood(price: Price) -> bool:
    """Whether nothing was said of a price that its line does not hold."""
    strange = [
        key
        for key, said in (price.context or {}).items()
        if key not in _CRITERIA and bytes(said) not in _NOTHING
    ]
    return not strange and all(each.quantity_threshold for each in price.volume_prices or ())


def _listed(line: PriceLine) -> tuple[str, ...]:
    return (*line.channels, *line.organizations, *line.groups)


def _list(context: dict[str, msgspec.Raw], key: str) -> tuple[str, ...]:
    if key not in context:
        return ()
    try:
        return tuple(text(code) or "" for code in _codes.decode(context[key]) or ())
    except msgspec.ValidationError:
        raise Odd(f"The field prices.context.{key} is not a list of codes.") from None


def _one(context: dict[str, msgspec.Raw], key: str) -> str | None:
    if key not in context:
        return None
    try:
        return _text.decode(context[key])
    except msgspec.ValidationError:
        raise Odd(f"The field prices.context.{key} is not a date.") from None

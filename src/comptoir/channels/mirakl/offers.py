"""Mirakl's offers in the shop's words. Pure: bytes in, `RemoteOffer` or `UnreadableOffer` out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from comptoir.channels.mirakl.prices import price_lines, reproducible
from comptoir.channels.mirakl.scalars import count, storable, text, written_moment
from comptoir.channels.mirakl.unreadable import FAILURES, Odd, why
from comptoir.channels.mirakl.wire import offers as wire
from comptoir.channels.offers import RemoteOffer, RemoteProduct, UnreadableOffer

_offer = msgspec.json.Decoder(wire.Offer)
_name = msgspec.json.Decoder(wire.OfferName)


def read_offer(raw: bytes) -> RemoteOffer | UnreadableOffer:
    """Read one offer of OF21 or OF54. What cannot be read comes back with the reason, never as an exception.

    >>> offer = read_offer(b'''{"shop_sku": "HOB-60", "offer_id": 2003, "quantity": 4, "prices": [
    ...     {"origin_price": 69.90, "volume_prices": [{"quantity_threshold": 1, "unit_origin_price": 69.90}]},
    ...     {"origin_price": 55, "context": {"channel_codes": ["CA", "US"]}}]}''')
    >>> offer.sku, offer.quantity, offer.default_price.price, offer.prices[1].channels, offer.reproducible
    ('HOB-60', 4, Decimal('69.90'), ('CA', 'US'), True)
    >>> read_offer(b'{"shop_sku": "HOB-60", "quantity": "four"}').why
    'The field quantity is not as expected: Expected int | null, got str.'
    """
    try:
        offer = _remote(_offer.decode(raw))
    except FAILURES as error:
        return UnreadableOffer(sku=_sku(raw), why=why(error, "offer"))
    if b"\\u0000" in raw and _holds_nul(msgspec.to_builtins(offer)):
        return UnreadableOffer(sku=_sku(raw), why="The offer holds a NUL character, which cannot be kept.")
    return offer


def export_words(state: wire.ExportState) -> str:
    """An export's state in Mirakl's own words, with what it says about a failure.

    >>> export_words(wire.ExportState("FAILED", error=wire.ExportError("1", "Internal error")))
    'FAILED: Internal error'
    """
    detail = state.error.detail or text(state.error.code) if state.error else None
    return storable(f"{state.status}: {detail}" if detail else state.status)


def askable(references: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The references (type, value) that P31 can be asked for: no SKUs, nothing empty, none that its list would break."""
    return [
        (kind, value)
        for kind, value in references
        if kind not in ("", "SKU", "SHOP_SKU") and value.strip() and not set(kind + value) & set(",|")
    ]


def remote_products(found: Sequence[wire.Product]) -> tuple[RemoteProduct, ...]:
    """P31's products; an entry that does not say what it was asked for by is of no use."""
    return tuple(
        RemoteProduct(
            reference_type=each.product_id_type,
            reference=str(each.product_id),
            remote_id=text(each.product_sku) or "",
            title=each.product_title or "",
            category=each.category_label or text(each.category_code) or "",
        )
        for each in found
        if each.product_id is not None and each.product_id_type
    )


def _remote(offer: wire.Offer) -> RemoteOffer:
    sku = str(offer.shop_sku)
    if not sku.strip():
        raise Odd("The offer has no SKU.")
    lines = price_lines(offer)
    return RemoteOffer(
        sku=sku,
        remote_id=text(offer.offer_id) or "",
        product_remote_id=text(offer.product_sku) or "",
        currency=offer.currency_iso_code or "",
        quantity=count(offer.quantity, "quantity"),
        prices=lines,
        reproducible=reproducible(offer, lines),
        condition=text(offer.state_code),
        lead_time_days=count(offer.leadtime_to_ship, "leadtime_to_ship"),
        logistic_class=text(offer.logistic_class.code) if offer.logistic_class else None,
        min_order_quantity=count(offer.min_order_quantity, "min_order_quantity"),
        max_order_quantity=count(offer.max_order_quantity, "max_order_quantity"),
        active=offer.active,
        deleted=bool(offer.deleted),
        inactivity=tuple(offer.inactivity_reasons or ()),
        updated_at=written_moment(offer.last_updated, "last_updated"),
    )


def _sku(raw: bytes) -> str:
    try:
        found = _name.decode(raw)
    except FAILURES:
        return ""
    return storable(text(found.shop_sku) or "")


def _holds_nul(value: object) -> bool:
    if isinstance(value, str):
        return "\x00" in value
    if isinstance(value, dict):
        return any(map(_holds_nul, value.values()))
    return isinstance(value, list | tuple) and any(map(_holds_nul, value))

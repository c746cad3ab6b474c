"""What OR28 and OR30 have in common: one line's amounts, taxes and reason as a request names them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.mirakl import amounts, inputs, reference
from comptoir.simulator.mirakl.amounts import Amounts, Part
from comptoir.simulator.mirakl.payloads import Body, money
from comptoir.simulator.mirakl.rules import Refused

if TYPE_CHECKING:
    from comptoir.simulator.shops import ShopSettings

_TAX_MODES = ("TAX_INCLUDED", "TAX_EXCLUDED")


class Claim(NamedTuple):
    """What is asked to be given back of one line. Money is in cents, as the request's tax mode has it."""

    line_id: str
    goods: Part
    shipping: Part
    fees: dict[str, int]
    quantity: int
    reason: str
    excluded: bool


def tax_mode(body: Mapping[str, Any], settings: "ShopSettings") -> str:
    """How the request's amounts are meant; the shop's own way unless it says so."""
    mode = inputs.text(body, "order_tax_mode") or settings.tax_mode
    if mode not in _TAX_MODES:
        raise Refused(400, f"The field 'order_tax_mode' must be one of {', '.join(_TAX_MODES)}")
    return mode


def read(item: Mapping[str, Any], *, mode: str, reason_type: str, settings: "ShopSettings") -> Claim:
    """One item of `refunds` or `cancelations`; a cancelation must name its quantity."""
    included = mode == "TAX_INCLUDED"
    currency = inputs.text(item, "currency_iso_code")
    if currency not in {None, settings.currency}:
        raise Refused(400, f"The currency '{currency}' is not the order's")
    reason = inputs.needed(item, "reason_code")
    check_reason(reason, reason_type)
    claim = Claim(
        line_id=inputs.needed(item, "order_line_id"),
        goods=Part(inputs.cents(item, "amount"), inputs.coded_amounts(item, "taxes"), included),
        shipping=Part(
            inputs.cents(item, "shipping_amount"), inputs.coded_amounts(item, "shipping_taxes"), included
        ),
        fees=inputs.coded_amounts(item, "fees") or {},
        quantity=inputs.whole(item, "quantity", None if reason_type == "CANCELATION" else 0),
        reason=reason,
        excluded=inputs.flag(item, "excluded_from_shipment"),
    )
    if not (claim.goods.amount or claim.shipping.amount or any(claim.fees.values())):
        raise Refused(400, f"There is nothing to give back on order line '{claim.line_id}'")
    return claim


def check_reason(code: str, type_: str) -> None:
    """A seller's reason must exist, be of the right type and be one that sellers may give."""
    known = [reason for reason in reference.REASONS if reason.code == code]
    if not known:
        raise Refused(400, f"Reason with code '{code}' does not exist")
    if known[0].type != type_:
        raise Refused(400, f"Reason with code '{code}' is not of type {type_}")
    if not known[0].is_shop_right:
        raise Refused(400, f"Reason with code '{code}' cannot be used by a shop")


def settled(line: Body, claim: Claim) -> Amounts:
    """The net amounts and taxes that the claim comes to; refused where it is more than what is left."""
    if claim.quantity > line["quantity"]:
        raise Refused(400, f"The quantity exceeds that of order line '{claim.line_id}'")
    return amounts.claimed(line, claim.goods, claim.shipping, claim.fees)


def answered(given: Body, claim: Claim, *, mode: str, currency: str) -> Body:
    """The given entry as the answer echoes it, in the request's tax mode."""
    names = ("amount", "amount_breakdown", "eco_contributions", "fees", "purchase_information", "quantity")
    more = ("reason_code", "shipping_amount", "shipping_amount_breakdown", "shipping_taxes", "taxes")
    echoed = {name: given[name] for name in (*names, *more)}
    if mode == "TAX_INCLUDED":
        echoed |= {"amount": money(claim.goods.amount), "shipping_amount": money(claim.shipping.amount)}
    return echoed | {"currency_iso_code": currency, "order_line_id": claim.line_id}

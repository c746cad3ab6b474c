"""Give money back: refund lines that were paid, cancel lines before they leave. Every figure is explicit and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from comptoir.actions.models import Action, Kind
from comptoir.channels.decisions import GiveBack
from comptoir.money import from_cents, show
from comptoir.orders.models import Order, OrderLine
from comptoir.orders.services import BadRequest, IllegalState, line_ids, require_legal, same_click, want
from comptoir.returns.refundable import refundable, share


@dataclass(frozen=True, slots=True, kw_only=True)
class LineMoney:
    """What to give back on one line, in minor units. None means everything that is left of it.

    Taxes default to the share of the tax that belongs to the amount; what is given here is taken as it is.
    """

    line: str
    reason_code: str
    amount: int | None = None
    shipping: int | None = None
    taxes: Mapping[str, int] | None = None
    shipping_taxes: Mapping[str, int] | None = None
    quantity: int | None = None


def refund(order: Order, lines: Sequence[LineMoney], *, who: str, token: str) -> Action:
    """Refund lines of an order that was paid. Two equal refunds that are meant have two tokens.

    Raises IllegalState, BadRequest (row, field and remedy: unknown line, more than is left, unknown tax or
    reason), and the errors of `actions.services.want`.
    """
    return _give_back(order, lines, kind=Kind.REFUND, reason_type="REFUND", who=who, token=token)


def cancel_lines(order: Order, lines: Sequence[LineMoney], *, who: str, token: str) -> Action:
    """Cancel lines, or parts of them, before they leave. Raises as `refund`; the operator may forbid it."""
    if order.can_cancel is False and same_click(order, token) is None:
        raise IllegalState(
            "The marketplace does not let the shop cancel lines of this order.",
            remedy="Ship what there is and refund the rest.",
        )
    return _give_back(order, lines, kind=Kind.CANCEL_LINES, reason_type="CANCELATION", who=who, token=token)


def _give_back(
    order: Order, lines: Sequence[LineMoney], *, kind: Kind, reason_type: str, who: str, token: str
) -> Action:
    if (same := same_click(order, token)) is not None:
        return same
    require_legal(order, kind)
    if not lines:
        raise BadRequest("lines: none is named.", remedy=f"Its lines: {', '.join(line_ids(order))}.")
    held = {line.remote_id: line for line in order.lines.prefetch_related("amounts")}
    give_backs = []
    for row, asked in enumerate(lines, start=1):
        line = held.get(asked.line)
        if line is None:
            raise BadRequest(
                f"lines, row {row}: this order has no line {asked.line}.",
                remedy=f"Its lines: {', '.join(held)}.",
            )
        if sum(other.line == asked.line for other in lines) > 1:
            raise BadRequest(
                f"lines, row {row}: line {asked.line} is named twice.", remedy="Name each line once."
            )
        _check_reason(order, asked.reason_code, reason_type, row)
        give_backs.append(_line(order, line, asked, row))
    payload = {"give_backs": msgspec.to_builtins(give_backs)}
    return want(order, kind, payload, [kind.value], who=who, token=token)


def _line(order: Order, line: OrderLine, asked: LineMoney, row: int) -> GiveBack:
    left = refundable(line, order.currency)
    if left.amount is None or left.shipping is None:
        raise BadRequest(
            f"lines, row {row}: what was paid on {asked.line} is not known in whole cents.",
            remedy="Give it back in the marketplace's own portal.",
        )
    amount = left.amount if asked.amount is None else asked.amount
    shipping = (left.shipping if asked.amount is None else 0) if asked.shipping is None else asked.shipping
    _check("amount", amount, left.amount, order, row)
    _check("shipping_amount", shipping, left.shipping, order, row)
    taxes = _taxes(asked.taxes, left.taxes, amount, left.amount, order, row, "taxes")
    shipping_taxes = _taxes(
        asked.shipping_taxes, left.shipping_taxes, shipping, left.shipping, order, row, "shipping_taxes"
    )
    if amount + shipping + sum(taxes.values()) + sum(shipping_taxes.values()) == 0:
        raise BadRequest(
            f"lines, row {row}: nothing is left to give back on {asked.line}.", remedy="Leave it out."
        )
    return GiveBack(
        line_remote_id=asked.line,
        quantity=line.ordered if asked.quantity is None and asked.amount is None else asked.quantity or 0,
        amount=from_cents(amount, order.currency),
        shipping_amount=from_cents(shipping, order.currency),
        taxes=_stated(taxes, left.stated, order.currency),
        shipping_taxes=_stated(shipping_taxes, left.shipping_stated, order.currency),
        reason_code=asked.reason_code,
        currency=order.currency,
    )


def _taxes(
    asked: Mapping[str, int] | None,
    left: Mapping[str, int],
    part: int,
    whole: int,
    order: Order,
    row: int,
    field: str,
) -> dict[str, int]:
    if asked is None:
        return {code: share(tax, part, whole) for code, tax in left.items()}
    for code, tax in asked.items():
        if code not in left:
            raise BadRequest(
                f"{field}, row {row}: the line has no tax {code}.",
                remedy=f"Its taxes: {', '.join(left) or 'none'}.",
            )
        _check(f"{field} {code}", tax, left[code], order, row)
    return {code: asked.get(code, 0) for code in left}


def _stated(
    taxes: Mapping[str, int], stated: frozenset[str], currency: str
) -> tuple[tuple[str, Decimal], ...]:
    return tuple((code, from_cents(tax, currency)) for code, tax in taxes.items() if code in stated)


def _check(field: str, cents: int, left: int, order: Order, row: int) -> None:
    if not 0 <= cents <= left:
        raise BadRequest(
            f"{field}, row {row}: {show(cents, order.currency)}, but {show(left, order.currency)} is left.",
            remedy=f"Give at most {show(left, order.currency)}.",
        )


def _check_reason(order: Order, code: str, reason_type: str, row: int) -> None:
    listed = order.account.facts.get("reasons", {}).get("value", [])
    usable = {
        item["code"]: item["label"]
        for item in listed
        if item["details"].get("type") == reason_type and item["details"].get("is_shop_right")
    }
    if listed and code not in usable:
        known = "; ".join(f"{one} {label}" for one, label in usable.items())
        raise BadRequest(
            f"reason_code, row {row}: {code!r} is not one of the shop's.", remedy=f"Reasons: {known}."
        )

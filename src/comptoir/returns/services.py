"""Give money back: refund lines that were paid, cancel lines before they leave. Every figure is explicit and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import msgspec
from django.db import transaction

from comptoir.actions.models import Action, Kind
from comptoir.channels.decisions import GiveBack
from comptoir.channels.vocabulary import Component
from comptoir.money import from_cents, show
from comptoir.orders.models import Order, OrderLine
from comptoir.orders.services import BadRequest, IllegalState, line_ids, require_legal, same_click, want
from comptoir.returns.pending import Figure, asked_for
from comptoir.returns.refundable import refundable, share


@dataclass(frozen=True, slots=True, kw_only=True)
class LineMoney:
    """What to give back on one line, in minor units. None means everything that is left of it.

    A tax that is not named here goes back in the share that belongs to the amount; one that is, as it is given.
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
    if order.can_cancel is False and same_click(order, token, Kind.CANCEL_LINES) is None:
        raise IllegalState(
            "The marketplace does not let the shop cancel lines of this order.",
            remedy="Ship what there is and refund the rest.",
        )
    return _give_back(order, lines, kind=Kind.CANCEL_LINES, reason_type="CANCELATION", who=who, token=token)


def _give_back(
    order: Order, lines: Sequence[LineMoney], *, kind: Kind, reason_type: str, who: str, token: str
) -> Action:
    if (same := same_click(order, token, kind)) is not None:
        return same
    require_legal(order, kind)
    if not lines:
        raise BadRequest("lines: none is named.", remedy=f"Its lines: {', '.join(line_ids(order))}.")
    with transaction.atomic():
        # Two who give back at once see each other's figures, or wait.
        Order.objects.select_for_update(no_key=True).get(pk=order.pk)
        payload = {"give_backs": msgspec.to_builtins(_give_backs(order, lines, reason_type))}
        return want(order, kind, payload, [kind.value], who=who, token=token)


def _give_backs(order: Order, lines: Sequence[LineMoney], reason_type: str) -> list[GiveBack]:
    held = {line.remote_id: line for line in order.lines.prefetch_related("amounts")}
    pending = asked_for(order)
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
        give_backs.append(_line(order, line, asked, row, pending))
    return give_backs


def _line(
    order: Order, line: OrderLine, asked: LineMoney, row: int, pending: Mapping[Figure, int]
) -> GiveBack:
    left = refundable(line, order.currency, pending)
    if left.amount is None or left.shipping is None:
        raise BadRequest(
            f"lines, row {row}: what was paid on {asked.line} is not known in whole cents.",
            remedy="Give it back in the marketplace's own portal.",
        )
    amount = left.amount if asked.amount is None else asked.amount
    shipping = (left.shipping if asked.amount is None else 0) if asked.shipping is None else asked.shipping
    on_its_way = {
        field: pending.get((asked.line, component, ""), 0)
        for field, component in (("amount", Component.PRICE), ("shipping_amount", Component.SHIPPING))
    }
    _check("amount", amount, left.amount, order, row, on_its_way["amount"])
    _check("shipping_amount", shipping, left.shipping, order, row, on_its_way["shipping_amount"])
    taxes = _Taxes("taxes", left.taxes, left.stated, amount, left.amount).going(asked.taxes, order, row)
    shipping_taxes = _Taxes(
        "shipping_taxes", left.shipping_taxes, left.shipping_stated, shipping, left.shipping
    ).going(asked.shipping_taxes, order, row)
    stated_taxes = [cents for code, cents in taxes.items() if code in left.stated]
    stated_taxes += [cents for code, cents in shipping_taxes.items() if code in left.shipping_stated]
    if amount + shipping + sum(stated_taxes) == 0:
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


@dataclass(frozen=True, slots=True)
class _Taxes:
    """The taxes of a line's price or shipping: what is left of each, and the `part` of the `whole` that goes back."""

    field: str
    left: Mapping[str, int]
    stated: frozenset[str]
    part: int
    whole: int

    def going(self, asked: Mapping[str, int] | None, order: Order, row: int) -> dict[str, int]:
        """What goes back of each tax, in minor units."""
        shares = {code: share(tax, self.part, self.whole) for code, tax in self.left.items()}
        for code, tax in (asked or {}).items():
            if code not in self.left:
                raise BadRequest(
                    f"{self.field}, row {row}: the line has no tax {code}.",
                    remedy=f"Its taxes: {', '.join(self.left) or 'none'}.",
                )
            if code not in self.stated:
                raise BadRequest(
                    f"{self.field}, row {row}: the marketplace computes the tax {code} itself.",
                    remedy="Leave it out.",
                )
            _check(f"{self.field} {code}", tax, self.left[code], order, row)
        return shares | dict(asked or {})


def _stated(
    taxes: Mapping[str, int], stated: frozenset[str], currency: str
) -> tuple[tuple[str, Decimal], ...]:
    return tuple((code, from_cents(tax, currency)) for code, tax in taxes.items() if code in stated)


def _check(field: str, cents: int, left: int, order: Order, row: int, on_its_way: int = 0) -> None:
    if not 0 <= cents <= left:
        besides = f"; {show(on_its_way, order.currency)} is asked for already" if on_its_way else ""
        raise BadRequest(
            f"{field}, row {row}: {show(cents, order.currency)}, but {show(left, order.currency)} is left{besides}.",
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

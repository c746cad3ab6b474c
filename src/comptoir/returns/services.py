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
from comptoir.money import from_cents
from comptoir.orders.models import Order, OrderLine
from comptoir.orders.services import BadRequest, IllegalState, line_ids, require_legal, same_click, want
from comptoir.returns.going import Taxes, fees_going, within
from comptoir.returns.pending import Figure, asked_for, units_to_be_cancelled
from comptoir.returns.refundable import Refundable, refundable, taxed_whole
from comptoir.returns.units import units_going


@dataclass(frozen=True, slots=True, kw_only=True)
class LineMoney:
    """What to give back on one line, in minor units. An amount of None means everything that is left on the line.

    A tax that is not named here goes back in the share that belongs to the amount (with its fees) or the shipping;
    shipping and fees that are not named go back where everything does. What is named goes back as it is given.
    `quantity` is needed to cancel an amount (OR30); a refund's only informs.
    """

    line: str
    reason_code: str
    amount: int | None = None
    shipping: int | None = None
    taxes: Mapping[str, int] | None = None
    shipping_taxes: Mapping[str, int] | None = None
    fees: Mapping[str, int] | None = None
    quantity: int | None = None


def refund(order: Order, lines: Sequence[LineMoney], *, who: str, token: str) -> Action:
    """Refund lines of an order that was paid. Two equal refunds that are meant have two tokens.

    Raises IllegalState, BadRequest (row, field and remedy: unknown line, more than is left, unknown tax,
    fee or reason, more units than there are), and the errors of `actions.services.want`.
    """
    return _give_back(order, lines, kind=Kind.REFUND, reason_type="REFUND", who=who, token=token)


def cancel_lines(order: Order, lines: Sequence[LineMoney], *, who: str, token: str) -> Action:
    """Cancel lines, or parts of them, before they leave. Raises as `refund`; the operator may forbid it.

    An amount goes with the number of units that it cancels; shipped units cannot be cancelled.
    """
    if order.can_cancel is False and same_click(order, token, Kind.CANCEL_LINES) is None:
        raise IllegalState(
            "The marketplace does not let the shop cancel lines of this order.",
            remedy="Ship what there is and refund the rest.",
        )
    return _give_back(order, lines, kind=Kind.CANCEL_LINES, reason_type="CANCELATION", who=who, token=token)


def _give_back(
    order: Order, lines: Sequence[LineMoney], *, kind: Kind, reason_type: str, who: str, token: str
) -> Action:
    with transaction.atomic():
        # Two who give back at once see each other's figures, or wait.
        order = (
            Order.objects.select_for_update(of=("self",), no_key=True)
            .select_related("account")
            .get(pk=order.pk)
        )
        if (same := same_click(order, token, kind)) is not None:
            return same
        require_legal(order, kind)
        if not lines:
            raise BadRequest("lines: none is named.", remedy=f"Its lines: {', '.join(line_ids(order))}.")
        payload = {"give_backs": msgspec.to_builtins(_give_backs(order, lines, kind, reason_type))}
        return want(order, kind, payload, [kind.value], who=who, token=token)


def _give_backs(order: Order, lines: Sequence[LineMoney], kind: Kind, reason_type: str) -> list[GiveBack]:
    held = {line.remote_id: line for line in order.lines.prefetch_related("amounts")}
    pending, units = asked_for(order), units_to_be_cancelled(order)
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
        going = _money(order, line, asked, row, pending)
        going.quantity = units_going(
            line,
            kind,
            asked.quantity,
            everything=asked.amount is None,
            priced=going.amount > 0,
            pending=units[asked.line],
            row=row,
        )
        give_backs.append(_told(order, asked, going))
    return give_backs


@dataclass(slots=True)
class _Going:
    """What goes back on one line, in minor units; of the taxes only those that the shop states."""

    amount: int
    shipping: int
    fees: Mapping[str, int]
    taxes: Mapping[str, int]
    shipping_taxes: Mapping[str, int]
    quantity: int = 0

    def nothing(self) -> bool:
        """Whether no figure is above 0."""
        coded = (self.fees, self.taxes, self.shipping_taxes)
        return not (self.amount or self.shipping or any(any(part.values()) for part in coded))


def _money(
    order: Order, line: OrderLine, asked: LineMoney, row: int, pending: Mapping[Figure, int]
) -> _Going:
    left = refundable(line, order.currency, pending)
    if left.amount is None or left.shipping is None:
        raise BadRequest(
            f"lines, row {row}: what was paid on {asked.line} is not known in whole cents.",
            remedy="Give it back in the marketplace's own portal.",
        )
    everything = asked.amount is None
    amount = left.amount if asked.amount is None else asked.amount
    shipping = (left.shipping if everything else 0) if asked.shipping is None else asked.shipping
    for field, cents, most, component in (
        ("amount", amount, left.amount, Component.PRICE),
        ("shipping_amount", shipping, left.shipping, Component.SHIPPING),
    ):
        within(field, cents, most, order.currency, row, pending.get((asked.line, component, ""), 0))
    on_fees = {code: pending.get((asked.line, Component.FEE, code), 0) for code in left.fees}
    fees = fees_going(left.fees, asked.fees, order.currency, row, everything=everything, pending=on_fees)
    taxes, shipping_taxes = _taxes(left, asked, amount + sum(fees.values()), shipping)
    going = _Going(
        amount,
        shipping,
        fees,
        taxes.going(asked.taxes, order.currency, row),
        shipping_taxes.going(asked.shipping_taxes, order.currency, row),
    )
    if going.nothing():
        raise BadRequest(
            f"lines, row {row}: nothing is left to give back on {asked.line}.", remedy="Leave it out."
        )
    return going


def _taxes(left: Refundable, asked: LineMoney, goods: int, shipping: int) -> tuple[Taxes, Taxes]:
    """The taxes on price and fees, and those on shipping."""
    everything = asked.amount is None
    return Taxes(
        field="taxes",
        left=left.taxes,
        stated=left.stated,
        part=goods,
        whole=taxed_whole(left.amount, left.fees),
        everything=everything and not asked.fees,
    ), Taxes(
        field="shipping_taxes",
        left=left.shipping_taxes,
        stated=left.shipping_stated,
        part=shipping,
        whole=left.shipping,
        everything=everything and asked.shipping is None,
    )


def _told(order: Order, asked: LineMoney, going: _Going) -> GiveBack:
    def amounts(coded: Mapping[str, int]) -> tuple[tuple[str, Decimal], ...]:
        return tuple((code, from_cents(cents, order.currency)) for code, cents in coded.items())

    return GiveBack(
        line_remote_id=asked.line,
        quantity=going.quantity,
        amount=from_cents(going.amount, order.currency),
        shipping_amount=from_cents(going.shipping, order.currency),
        taxes=amounts(going.taxes),
        shipping_taxes=amounts(going.shipping_taxes),
        fees=amounts({code: cents for code, cents in going.fees.items() if cents}),
        reason_code=asked.reason_code,
        currency=order.currency,
        tax_mode=order.tax_mode,
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

"""What goes back before it does: every figure line by line, what remains, and a person's yes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import typer

from comptoir import money
from comptoir.actions.models import Action, Kind
from comptoir.channels.vocabulary import Component
from comptoir.cli import output
from comptoir.cli.finding import OrderProblem
from comptoir.cli.options import Manner
from comptoir.cli.plans import Plan, RowError, Written, write
from comptoir.orders.models import Order
from comptoir.returns.pending import Figure, asked_for, figures
from comptoir.returns.refundable import Refundable, refundable, share, taxed_whole

_WORDS = {
    Component.PRICE: "price",
    Component.TAX: "tax",
    Component.FEE: "fee",
    Component.SHIPPING: "shipping",
    Component.SHIPPING_TAX: "tax on shipping",
}
_OURS = frozenset({Component.PRICE, Component.SHIPPING, Component.FEE})
"""The shop states what goes back of these; of a tax it depends on the tax."""


@dataclass(frozen=True, slots=True)
class GoesBack:
    """One figure that goes back. `remains` is what is left of it afterwards, None where it is not known."""

    row: int
    order: str
    line: str
    what: str
    code: str
    cents: int | None
    currency: str
    remains: int | None
    by: str


def left_of(order: Order, line: str) -> Refundable | None:
    """What is left on a line that no wish asks for; None when the order has no such line, as the service will say."""
    found = order.lines.filter(remote_id=line).prefetch_related("amounts").first()
    return None if found is None else refundable(found, order.currency, asked_for(order))


def what_is_left(order: Order) -> list[dict[str, Any]]:
    """Per line every figure that may still go back, as JSON-ready rows."""
    asked = asked_for(order)
    lines: dict[str, dict[str, Any]] = {}
    for line in order.lines.order_by("index", "remote_id").prefetch_related("amounts"):
        left = refundable(line, order.currency)
        lines[line.remote_id] = {
            "line": line.remote_id,
            "sku": line.sku,
            "figures": [
                {
                    "what": _WORDS[component],
                    "code": code,
                    "left_cents": cents,
                    "asked_cents": asked[line.remote_id, component, code],
                    "stated_by_shop": component in _OURS
                    or code in (left.stated if component is Component.TAX else left.shipping_stated),
                }
                for component, code, cents in _parts(left)
            ],
        }
    return list(lines.values())


def agreed(plans: Sequence[Plan], manner: Manner, *, already: Sequence[RowError] = ()) -> list[Plan]:
    """Rehearse all plans, show every figure of the new ones, and have a person say yes.

    Returns the plans, each bound to the figures that were shown. Raises RowsRefused for plans that cannot be
    done, OrderProblem where nobody can be asked; ends the command when the answer is no.
    """
    rehearsed = write(plans, already=already, rehearse=True)
    new = [one for one in rehearsed if one.new]
    if new:
        shown = [figure for one in new for figure in _goes_back(one)]
        if not manner.json:
            _show(shown)
        if not manner.yes:
            _ask(len(new), json=manner.json)
    return [_bound(one) for one in rehearsed]


def _ask(count: int, *, json: bool) -> None:
    if json or not sys.stdin.isatty():
        raise OrderProblem(
            "Money would go back, and nobody can be asked. Nothing was written.",
            remedy="Run it at a terminal, or add --yes.",
        )
    if not typer.confirm(f"Ask the marketplace for {'this' if count == 1 else f'these {count}'}?", err=True):
        output.say("Nothing was written.")
        raise typer.Exit(1)


def _bound(one: Written) -> Plan:
    """The plan, held to what was shown: figures that changed since are a reason to look again."""
    if not one.new:
        return one.plan
    make, payload = one.plan.make, one.action.payload

    def as_shown(token: str) -> Action:
        action = make(token)
        if action.payload != payload:
            raise OrderProblem(
                "order: its figures changed while you looked.", remedy="Run it again and look anew."
            )
        return action

    return replace(one.plan, make=as_shown)


def _show(shown: Sequence[GoesBack]) -> None:
    output.table(
        ("Row", "Order", "Line", "What", "Code", "Goes back", "Remains", "Stated by"),
        [
            (
                one.row,
                one.order,
                one.line,
                one.what,
                one.code,
                money.show(one.cents, one.currency),
                money.show(one.remains, one.currency),
                one.by,
            )
            for one in shown
        ],
    )


def _goes_back(one: Written) -> Iterator[GoesBack]:
    order, action = one.plan.order, one.action
    if action.kind == Kind.CANCEL:
        total = order.total_cents
        yield GoesBack(one.plan.row, order.remote_id, "", "the whole order", "", total, order.currency, 0, "")
        return
    left, asked = dict(_left(order)), asked_for(order, but=action)
    stated = dict(figures(action))
    for figure, held in left.items():
        line, component, code = figure
        if (line, Component.PRICE, "") not in stated:
            continue
        cents = stated[figure] if figure in stated else _share_of(figure, held, left, stated)
        if held == 0 and not cents:
            continue
        remains = None if held is None or cents is None else held - cents - asked[figure]
        by = "the shop" if figure in stated or component in _OURS else "the marketplace"
        told = (line, _WORDS[component], code, cents, order.currency, remains, by)
        yield GoesBack(one.plan.row, order.remote_id, *told)


def _share_of(
    figure: Figure, held: int | None, left: Mapping[Figure, int | None], stated: Mapping[Figure, int]
) -> int | None:
    """What the marketplace will give back of a tax that it computes itself: the share of amount and fees.

    A fee that was not stated stays.
    """
    line, component, _ = figure
    if component is Component.FEE:
        return 0
    if component is Component.TAX:
        whole = taxed_whole(left[line, Component.PRICE, ""], _fees(left, line))
        part = stated[line, Component.PRICE, ""] + sum(_fees(stated, line).values())
    else:
        whole, part = left[line, Component.SHIPPING, ""], stated[line, Component.SHIPPING, ""]
    if part == 0:
        return 0
    return None if held is None or whole is None else share(held, part, whole)


_Cents = TypeVar("_Cents", int, int | None)


def _fees(of: Mapping[Figure, _Cents], line: str) -> dict[str, _Cents]:
    return {code: cents for (held, what, code), cents in of.items() if held == line and what is Component.FEE}


def _left(order: Order) -> Iterator[tuple[Figure, int | None]]:
    for line in order.lines.order_by("index", "remote_id").prefetch_related("amounts"):
        for component, code, cents in _parts(refundable(line, order.currency)):
            yield (line.remote_id, component, code), cents


def _parts(left: Refundable) -> list[tuple[Component, str, int | None]]:
    return [
        (Component.PRICE, "", left.amount),
        *((Component.TAX, code, cents) for code, cents in left.taxes.items()),
        *((Component.FEE, code, cents) for code, cents in left.fees.items()),
        (Component.SHIPPING, "", left.shipping),
        *((Component.SHIPPING_TAX, code, cents) for code, cents in left.shipping_taxes.items()),
    ]

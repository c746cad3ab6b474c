"""How many units of a line are given back: those that can be, and the number that goes out beside the money."""

from __future__ import annotations

from comptoir.actions.models import Kind
from comptoir.orders.models import OrderLine
from comptoir.orders.services import BadRequest


def units_going(
    line: OrderLine, kind: Kind, asked: int | None, *, everything: bool, priced: bool, pending: int, row: int
) -> int:
    """The units to name to the marketplace: those asked for, else all where everything goes back, else none.

    Refunds only inform of their units; whoever cancels a part of a price (`priced`) says how many units that is
    (OR30 requires it). `pending` are units whose cancelation is on its way. Raises BadRequest.
    """
    cancels = kind == Kind.CANCEL_LINES
    most = _most(line, pending, unless_shipped=cancels)
    least = 1 if cancels and priced else 0
    if asked is None and everything:
        _require_known(line, cancels, row)
        quantity = most if cancels else max(most - (line.refunded or 0), 0)
    else:
        quantity = asked or 0
    if most < least:
        raise BadRequest(
            f"quantity, row {row}: no unit of {line.remote_id} can be cancelled any more.",
            remedy="Refund it instead.",
        )
    if not least <= quantity <= most:
        said = "none is named" if asked is None else f"{quantity}"
        raise BadRequest(
            f"quantity, row {row}: {said}, but {most} of {line.remote_id} can be "
            f"{'cancelled' if cancels else 'refunded'}.",
            remedy=f"Give {least} to {most} units.",
        )
    return quantity


def _most(line: OrderLine, pending: int, *, unless_shipped: bool) -> int:
    """A count that the marketplace has not told takes nothing away: it knows better and will say so."""
    gone = (line.refused or 0) + (line.cancelled or 0) + pending
    if unless_shipped:
        gone += line.shipped or 0
    return max(line.ordered - gone, 0)


def _require_known(line: OrderLine, cancels: bool, row: int) -> None:
    if cancels and None in (line.refused, line.cancelled, line.shipped):
        raise BadRequest(
            f"quantity, row {row}: the marketplace does not tell how many units of {line.remote_id} are left.",
            remedy="Name the units to cancel.",
        )

"""Why the shop decided so: kept in our own journal beside the wish, never sent."""

from __future__ import annotations

from collections.abc import Callable

from comptoir.actions.models import Action, Kind
from comptoir.activity import journal
from comptoir.orders.discretion import without_buyer
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest, same_click
from comptoir.orders.timeline import REASON

LONGEST_REASON = 500


def with_reason(
    order: Order, reason: str, decide: Callable[[str], Action], *, who: str, token: str
) -> Action:
    """Make the wish under the token; a reason (empty: none) is written down beside one that is new, without
    the buyer's name should it hold it.

    Raises BadRequest for a reason that is too long, and what `decide` does.
    """
    if len(reason) > LONGEST_REASON:
        raise BadRequest(
            f"reason: it has more than {LONGEST_REASON} characters.", remedy="Say it in fewer words."
        )
    before = same_click(order, token, Kind.DECIDE)
    action = decide(token)
    if reason and before is None:
        journal.note(
            REASON,
            account_id=order.account_id,
            order_id=order.pk,
            details={"action": action.pk, "reason": without_buyer(order.pk, reason)},
            who=who,
        )
    return action

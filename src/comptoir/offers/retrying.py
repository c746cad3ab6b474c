"""Lower quantities that the marketplace refused: they are sent again by themselves, after a rest.

Any other refused figure waits for a change or for a person. A quantity that should fall cannot wait: for as long as the
higher one stands there, units are sold that are not there.
"""

from __future__ import annotations

from django.db import connection

from comptoir import clock
from comptoir.offers.models import Offer

RESTS = (60, 300, 900, 3600)
"""Seconds until the next attempt, by how many were refused in a row; the last of them ever after."""

_RESTS = f"ARRAY[{', '.join(str(rest) for rest in RESTS)}]"
WHEN_REFUSED = (
    "stock_refusals = least(o.stock_refusals + 1, 1000),"
    " stock_retry_at = CASE"
    " WHEN o.desired_quantity <= coalesce(o.published_quantity, o.seen_quantity, o.desired_quantity)"
    f" THEN comptoir_now() + interval '1 second' * ({_RESTS})[least(o.stock_refusals + 1, {len(RESTS)})] / %(pace)s END"
)
"""Assignments for an offer `o` whose quantity was just refused; `pace` is the account's pace factor."""

WHEN_TAKEN = "stock_refusals = 0, stock_retry_at = NULL"
"""Assignments for an offer whose quantity was taken."""

# When it was refused is kept: it stays among the refused ones until it is taken.
_AGAIN = """
UPDATE marketplace_offers SET stock_refusal = '', stock_retry_at = NULL
WHERE account_id = %s AND stock_retry_at <= comptoir_now()
"""


def send_again(account_id: int) -> int:
    """Let the quantities go again whose rest is over; how many."""
    with connection.cursor() as cursor:
        cursor.execute(_AGAIN, [account_id])
        again: int = cursor.rowcount
    return again


def is_due(account_id: int) -> bool:
    """Whether a rest of the account is over."""
    return Offer.objects.filter(account=account_id, stock_retry_at__lte=clock.now()).exists()

"""Which accounts have offers to read now: found from state alone, so that no lost wake-up matters."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import ending, timing


def accounts_due() -> list[int]:
    """Accounts whose reads have a next step that may go now: not paused, not waiting after a failure, in nobody's hand."""
    now = clock.now()
    ready = (
        Account.objects.filter(paused=False)
        .filter(Q(failures=0) | Q(retry_at=None) | Q(retry_at__lte=now))
        .exclude(cursors__flow=timing.LANE, cursors__lease_until__gt=now)
        .order_by("pk")
    )
    unfinished = set(OfferRead.objects.filter(finished_at=None).values_list("account_id", flat=True))
    return [account.pk for account in ready if account.pk in unfinished or _due(account, now)]


def _due(account: Account, now: datetime) -> bool:
    return (
        timing.full_due(account, now)
        or timing.changes_due(account, now)
        or ending.stock_to_judge(account) is not None
    )

"""Which accounts have offers to compute, to send or to follow now: found from state alone, by indexes."""

from __future__ import annotations

from datetime import datetime

from django.db import connection
from django.db.models import Q

from comptoir import clock
from comptoir.accounts.models import Account, Mode
from comptoir.catalog.models import OfferRefresh
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import preparing, retrying
from comptoir.offers.models import Submission, SubmissionState
from comptoir.outbound.offers.publishing import LANE, shadow_due


def accounts_due() -> list[int]:
    """Accounts with a next step that may go now: not paused, not waiting after a failure, in nobody's hand.

    While figures wait to be computed, every account that any flow writes for, or one where there is none such.
    """
    now = clock.now()
    ready = list(
        Account.objects.filter(paused=False)
        .filter(Q(failures=0) | Q(retry_at=None) | Q(retry_at__lte=now))
        .exclude(cursors__flow=LANE, cursors__lease_until__gt=now)
        .order_by("pk")
    )
    due = {account.pk for account in ready if _due(account, now)}
    if OfferRefresh.objects.exists():
        writing = [account.pk for account in ready if _writes(account)]
        due.update(writing or [account.pk for account in ready[:1]])
    return sorted(due)


def _writes(account: Account) -> bool:
    return any(mode != Mode.READ for mode in (account.stock_mode, account.price_mode, account.terms_mode))


def _due(account: Account, now: datetime) -> bool:
    mine = Submission.objects.filter(account=account)
    under_way = Q(next_poll_at__lte=now) | Q(state=SubmissionState.SENDING, lease_until__lte=now)
    if mine.filter(under_way).exists() or shadow_due(account, now):
        return True
    willing = set(SubmissionKind) if account.auto_sync else _asked(account)
    if not willing:
        return False
    if retrying.is_due(account.pk):
        return True
    willing &= preparing.astir(account.pk)
    if mine.filter(state=SubmissionState.PREPARED, next_poll_at=None, kind__in=willing).exists():
        return True
    return any(_stale(account, kind, now) for kind in willing)


def _asked(account: Account) -> set[SubmissionKind]:
    return {kind for wish in preparing.wishes(account) for kind in wish.kinds}


def _stale(account: Account, kind: SubmissionKind, now: datetime) -> bool:
    """Whether a file of the kind could be prepared."""
    wanted = preparing.startable(account, kind, now)
    if wanted is None:
        return False
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT 1 FROM marketplace_offers o JOIN marketplace_accounts a ON a.id = o.account_id"  # noqa: S608  # our own words only
            f" WHERE o.account_id = %s AND {wanted} LIMIT 1",
            [account.pk],
        )
        return cursor.fetchone() is not None

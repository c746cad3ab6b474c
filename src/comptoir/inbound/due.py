"""Which accounts have something to read now: found from state alone, so that no lost wake-up matters."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.inbound import exports, orders
from comptoir.inbound.models import OrderExport, OrderWalk
from comptoir.inbound.walks import FLOW


def accounts_due() -> list[int]:
    """Accounts whose orders have a next step that may go now: not paused, not waiting after a failure, in nobody's hand."""
    now = clock.now()
    ready = (
        Account.objects.filter(paused=False)
        .filter(Q(failures=0) | Q(retry_at=None) | Q(retry_at__lte=now))
        .exclude(cursors__flow=FLOW, cursors__lease_until__gt=now)
        .order_by("pk")
    )
    unfinished = set(OrderWalk.objects.filter(finished_at=None).values_list("account_id", flat=True))
    unfinished |= set(OrderExport.objects.filter(finished_at=None).values_list("account_id", flat=True))
    return [account.pk for account in ready if account.pk in unfinished or _look_or_audit(account, now)]


def _look_or_audit(account: Account, now: datetime) -> bool:
    return orders.look_due(account, now) or (account.auto_sync and exports.audit_due(account, now))

"""Which accounts have something to read now: found from state alone, so that no lost wake-up matters."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Exists, OuterRef, Q

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
        .annotate(
            unfinished=Exists(OrderWalk.objects.filter(account=OuterRef("pk"), finished_at=None))
            | Exists(OrderExport.objects.filter(account=OuterRef("pk"), finished_at=None))
        )
        .order_by("pk")
    )
    return [account.pk for account in ready if account.unfinished or _look_or_audit(account, now)]


def _look_or_audit(account: Account, now: datetime) -> bool:
    return orders.look_due(account, now) or (account.auto_sync and exports.audit_due(account, now))

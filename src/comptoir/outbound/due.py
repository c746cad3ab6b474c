"""Which accounts have a wish to deliver or a doubt to settle now, found from state alone."""

from __future__ import annotations

from django.db.models import Q

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.actions import services
from comptoir.actions.models import Action, State
from comptoir.outbound.settling import LANE


def accounts_due() -> list[int]:
    """Accounts with wishes to send, or doubts whose time has come; not waiting, in nobody's hand."""
    now = clock.now()
    wishes = Action.objects.filter(
        Q(pk__in=services.deliverable().values("pk")) | Q(state=State.DOUBT, next_read_at__lte=now)
    )
    return list(
        Account.objects.filter(pk__in=wishes.values("account_id"), paused=False)
        .filter(Q(failures=0) | Q(retry_at=None) | Q(retry_at__lte=now))
        .exclude(cursors__flow=LANE, cursors__lease_until__gt=now)
        .order_by("pk")
        .values_list("pk", flat=True)
    )

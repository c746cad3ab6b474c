"""The words of a reminder, in the shop's language. Nothing of a buyer is in it: mail is read on many screens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comptoir import money
from comptoir.accounts.models import Account
from comptoir.actions.models import State
from comptoir.orders.deadlines import zone_of
from comptoir.orders.models import Order

LISTED = 100
"""How many orders a mail names; of more it gives the number."""


def write(account: Account, hours: int, orders: Sequence[Order]) -> tuple[str, str]:
    """Subject and body of the mail about these orders, whose time to be accepted is over within `hours`.

    Each order carries `accept_until` and `wish`, the state of an open wish to decide or None.
    """
    with translation.override(settings.LANGUAGE_CODE):
        count = len(orders)
        told = ngettext("%(count)d order", "%(count)d orders", count) % {"count": count}
        span = ngettext("%(hours)d hour", "%(hours)d hours", hours) % {"hours": hours}
        name = " ".join(account.name.split())  # a header is one line
        subject = _("{orders} to accept within {hours} ({account})").format(
            orders=told, hours=span, account=name
        )
        zone = zone_of(account)
        lines = [
            _("Account {account}: to be accepted, else the marketplace cancels.").format(account=name),
            "",
        ]
        lines += [_line(order, zone) for order in orders[:LISTED]]
        if count > LISTED:
            lines.append(_("… and {count} more.").format(count=count - LISTED))
        return subject, "\n".join(lines) + "\n"


def _line(order: Any, zone: ZoneInfo) -> str:
    line = _("{order}: {total}, accept by {deadline} (as of {read})").format(
        order=order.remote_id,
        total=money.show(order.total_cents, order.currency),
        deadline=_at(order.accept_until, zone),
        read=_at(order.fetched_at, zone),
    )
    if order.wish is None:
        return line
    wish = _("a decision is {state}, not confirmed").format(state=State(order.wish).label)
    return f"{line}; {wish}"


def _at(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z")

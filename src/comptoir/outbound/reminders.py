"""Telling people that an order's time to be accepted runs out: by e-mail 12, 4 and 1 hours before, each once.

The rows that say "sent" are written before the mail goes and committed after the server took it. A mail that fails
leaves none behind and goes again later; a process killed between the server's yes and the commit may send one mail
twice, which is better than never.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from datetime import datetime, timedelta
from smtplib import SMTPResponseException
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage, get_connection
from django.db import connection, transaction
from django.db.models import Case, Exists, IntegerField, OuterRef, QuerySet, Subquery, Value, When

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.actions.models import Action, Kind, State
from comptoir.activity import journal
from comptoir.activity.models import Entry
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.deadlines import accept_due_before, zone_of
from comptoir.orders.models import Order, Reminder
from comptoir.outbound import reminder_mail
from comptoir.outbound.acceptance import NOT_ACCEPTED

HOURS = (12, 4, 1)
"""How long before its time is over an order is reminded of."""

SHOWN_FROM_HOURS = 4
"""From when on it is a concern on the screen too."""

WAIT_MINUTES = (1, 2, 5, 15)
"""How long to wait after a mail that could not be sent; the last one for every further failure."""

FAILING, NOBODY, ACCEPT_SOON = "mail.failing", "mail.nobody", "order.accept_soon"
_ROUND = 500

_CLAIM = """
INSERT INTO marketplace_reminders (order_id, hours, sent_at)
SELECT o.id, %(hours)s, comptoir_now() FROM marketplace_orders o
WHERE o.id = ANY(%(orders)s) AND o.state = 'TO_ACCEPT' ORDER BY o.id
ON CONFLICT (order_id, hours) DO NOTHING RETURNING order_id
"""


def due() -> bool:
    """Whether a mail is to be sent now, or somebody to be asked for an address. Not during a wait after a failure."""
    if not _unreminded().exists():
        return False
    if not recipients():
        return not _open(NOBODY).exists()
    failing = _open(FAILING).first()
    if failing is None or failing.last_at is None:
        return True
    wait = WAIT_MINUTES[min(failing.times, len(WAIT_MINUTES)) - 1]
    return failing.last_at + timedelta(minutes=wait) <= clock.now()


def send_reminders() -> int:
    """Send what is due, one mail per account and threshold; returns how many were sent.

    An order that is first seen within a nearer threshold gets the nearer mail alone. Any number of processes may do
    this at once. The first mail that fails ends the round: the concern `mail.failing` says why.
    """
    if not due():
        return 0
    to = recipients()
    if not to:
        journal.raise_concern(NOBODY, key=NOBODY)
        return 0
    journal.settle_concern(NOBODY)
    groups: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for order_id, account_id, hours in _unreminded().values_list("pk", "account_id", "within"):
        groups[account_id, hours].append(order_id)
    accounts = Account.objects.in_bulk({account_id for account_id, _hours in groups})
    try:
        sent = _send_all([(accounts[key], hours, ids) for (key, hours), ids in sorted(groups.items())], to)
    except (OSError, ImproperlyConfigured) as error:
        journal.raise_concern(FAILING, key=FAILING, details=_why(error))
        return 0
    journal.settle_concern(FAILING)
    return sent


def watch() -> int:
    """Keep the screen's concerns in step: raised 4 hours before an order's time is over, settled once it is decided.

    Returns how many were raised. No mail, no call.
    """
    now = clock.now()
    shown = Entry.objects.filter(order_id=OuterRef("pk"), kind=ACCEPT_SOON, concern=True, resolved_at=None)
    soon = (
        accept_due_before(now + timedelta(hours=SHOWN_FROM_HOURS))
        .exclude(_confirmed())
        .exclude(Exists(shown))
    )
    raised = list(soon.select_related("account").order_by("accept_until", "pk")[:_ROUND])
    for order in raised:
        journal.raise_concern(
            ACCEPT_SOON,
            key=f"accept-soon:{order.pk}",
            account_id=order.account_id,
            order_id=order.pk,
            details={"order": order.remote_id, "deadline": _local(order)},
        )
    still = Order.objects.filter(pk=OuterRef("order_id"), state=OrderState.TO_ACCEPT).exclude(_confirmed())
    settled = (
        Entry.objects.needing_attention()
        .filter(kind__in=(ACCEPT_SOON, NOT_ACCEPTED), order_id__isnull=False)
        .exclude(Exists(still))
    )
    for key in list(settled.values_list("key", flat=True)[:_ROUND]):
        journal.settle_concern(key or "")
    return len(raised)


def recipients() -> list[str]:
    """Whom reminders go to: the addresses of COMPTOIR_MAIL_TO, else of everybody who may sign in and has one."""
    if settings.MAIL_TO:
        return list(settings.MAIL_TO)
    people = User.objects.filter(is_active=True).exclude(email="").order_by("pk")
    return list(dict.fromkeys(people.values_list("email", flat=True)))


def _unreminded() -> QuerySet[Any]:
    """Orders within a threshold (`within`, the nearest) that nobody was reminded of at that threshold yet."""
    now = clock.now()
    nearest = Case(
        *(When(accept_until__lte=now + timedelta(hours=hours), then=Value(hours)) for hours in sorted(HOURS)),
        output_field=IntegerField(),
    )
    told = Reminder.objects.filter(order=OuterRef("pk"), hours=OuterRef("within"))
    within: QuerySet[Any] = (
        accept_due_before(now + timedelta(hours=max(HOURS)))
        .filter(accept_until__gt=now)
        .annotate(within=nearest)
        .exclude(Exists(told))
        .exclude(_confirmed())
        .order_by("pk")
    )
    return within


def _confirmed() -> Exists:
    """The marketplace has taken a decision, and only the order's new state has not been read yet."""
    return Exists(Action.objects.filter(order=OuterRef("pk"), kind=Kind.DECIDE, state=State.CONFIRMED))


def _send_all(groups: list[tuple[Account, int, list[int]]], to: list[str]) -> int:
    server = get_connection()
    try:
        server.open()  # connected and signed in before any transaction begins
        return sum(_send(server, account, hours, ids, to) for account, hours, ids in groups)
    finally:
        with suppress(OSError):  # the mails are taken; how the server says goodbye changes nothing
            server.close()


def _send(server: Any, account: Account, hours: int, order_ids: list[int], to: list[str]) -> bool:
    """One mail and the rows that say so, together or not at all. Whoever else sends the same waits for our rows."""
    with transaction.atomic():
        claimed = _claim(order_ids, hours)
        if not claimed:
            return False
        for further in HOURS:
            if further > hours:
                _claim(claimed, further)
        orders = _told(claimed)
        if not orders:
            return False  # decided in this very moment
        subject, body = reminder_mail.write(account, hours, orders)
        EmailMessage(subject, body, settings.DEFAULT_FROM_EMAIL, to, connection=server).send()
    return True


def _claim(order_ids: list[int], hours: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"hours": hours, "orders": order_ids})
        return [row[0] for row in cursor.fetchall()]


def _told(order_ids: list[int]) -> list[Any]:
    """The orders with what the mail says of them: `accept_until`, and `wish`, the state of an open wish."""
    wish = Action.objects.open().filter(order=OuterRef("pk"), kind=Kind.DECIDE).values("state")[:1]
    orders = accept_due_before(clock.now() + timedelta(hours=max(HOURS))).filter(pk__in=order_ids)
    return list(orders.annotate(wish=Subquery(wish)).order_by("accept_until", "pk"))


def _local(order: Any) -> str:
    until: datetime = order.accept_until
    return until.astimezone(zone_of(order.account)).strftime("%Y-%m-%d %H:%M %Z")


def _open(key: str) -> QuerySet[Entry]:
    return Entry.objects.needing_attention().filter(key=key)


def _why(error: Exception) -> dict[str, str | int | None]:
    """What failed, without the server's own words: it might repeat what it was sent."""
    if isinstance(error, SMTPResponseException):
        told = f"the mail server refused ({error.smtp_code})."
    elif isinstance(error, OSError) and error.strerror:
        told = f"{error.strerror}."
    else:
        told = f"{type(error).__name__}."
    return {"error": told, "remedy": "See COMPTOIR_SMTP_URL, COMPTOIR_MAIL_FROM and COMPTOIR_MAIL_TO."}

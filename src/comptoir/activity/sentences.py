"""The journal in words: one sentence a kind, in the reader's language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from comptoir import money
from comptoir.activity.models import Entry

SENTENCES = {
    "account.added": gettext_noop("Account {name} was added ({address})."),
    "account.key_changed": gettext_noop("The key of account {name} was changed."),
    "account.changed": gettext_noop("Account {name}: {field} is now {value}."),
    "account.paused": gettext_noop("Account {name} was paused."),
    "account.resumed": gettext_noop("Account {name} was resumed."),
    "account.mode": gettext_noop("Account {name} is now in mode {mode}."),
    "order.created": gettext_noop("Order {order} arrived: {lines} line(s), {total}, {state}."),
    "order.state": gettext_noop("Order {order} went from {before} to {state}."),
    "order.unreadable": gettext_noop(
        "Order {order} could not be read and is kept aside: {reason}. Handle it in the marketplace's own portal."
    ),
    "order.would_accept": gettext_noop(
        "Order {order} would have been accepted by itself, were the account's decisions live."
    ),
    "order.not_accepted": gettext_noop("Order {order} could not be accepted by itself: {error} {remedy}"),
    "order.accept_soon": gettext_noop("Order {order} is to be accepted by {deadline}."),
    "mail.failing": gettext_noop("E-mails cannot be sent: {error} {remedy}"),
    "mail.nobody": gettext_noop(
        "Nobody has an e-mail address to be reminded at. Set COMPTOIR_MAIL_TO, or give a person an address."
    ),
    "orders.incomplete": gettext_noop(
        "Two walks over the orders came back incomplete ({seen} of {expected}); an export is being compared instead."
    ),
    "orders.export_failed": gettext_noop("The order export failed: {reason}."),
    "orders.found_by_audit": gettext_noop(
        "The nightly comparison found {count} order(s) that the walks had missed."
    ),
    "orders.clock_skew": gettext_noop(
        "The marketplace's clock and ours differ by {minutes} minutes; orders are read by its update dates meanwhile."
    ),
    "decision.reason": gettext_noop("The reason for it: {reason}"),
    "action.wanted": gettext_noop("{who} asked for: {what}."),
    "action.confirmed": gettext_noop("The marketplace has done it: {what}, asked for by {who}."),
    "action.doubt": gettext_noop("Whether it happened is not known yet: {what}. {error}"),
    "action.in_doubt": gettext_noop(
        "Nobody knows whether it happened: {what}, asked for by {who}. Look and settle it."
    ),
    "action.contradicted": gettext_noop(
        "The marketplace had confirmed it, but what was read since says otherwise: {what}, asked for by {who}. {error}"
    ),
    "action.forbidden": gettext_noop("The key of {name} may not do this: {error} {remedy}"),
    "action.put_off": gettext_noop("It cannot be sent for now: {what}, asked for by {who}. {error}"),
    "action.rejected": gettext_noop("The marketplace refused: {what}. {error}"),
    "action.overtaken": gettext_noop("It was decided otherwise before us: {what}. {error}"),
    "action.settled": gettext_noop("{who} settled it: {what}, {outcome}."),
    "flow.failing": gettext_noop("{flow} of {name} fails: {error} {remedy}"),
}


def sentence(entry: Entry) -> str:
    """What happened, as one sentence; a kind that has none is shown as it is."""
    return say(entry.kind, entry.details)


def say(kind: str, details: Mapping[str, Any]) -> str:
    """The sentence of `kind` filled with `details`; what is missing shows as a question mark."""
    template = SENTENCES.get(kind)
    if template is None:
        return kind
    filled: defaultdict[str, Any] = defaultdict(lambda: "?", details)
    if "currency" in details:
        filled["total"] = money.show(details.get("total_cents"), details["currency"])
    if details.get("what"):
        filled["what"] = _(details["what"])
    return _(template).format_map(filled)

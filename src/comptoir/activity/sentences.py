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
    "key.added": gettext_noop("The API key {name} was made for: {scopes}."),
    "key.revoked": gettext_noop("The API key {name} was revoked."),
    "order.created": gettext_noop("Order {order} arrived: {lines} line(s), {total}, {state}."),
    "order.purged": gettext_noop("The buyer's data of order {order} was deleted for good."),
    "buyers.purged": gettext_noop(
        "The buyers' data of {count} order(s) that had been over for {days} days was deleted for good."
    ),
    "order.state": gettext_noop("Order {order} went from {before} to {state}."),
    "order.unreadable": gettext_noop(
        "Order {order} could not be read and is kept aside: {reason}. Handle it in the marketplace's own portal."
    ),
    "order.would_accept": gettext_noop(
        "Order {order} would have been accepted by itself, were the account's decisions live."
    ),
    "order.not_accepted": gettext_noop("Order {order} could not be accepted by itself: {error} {remedy}"),
    "order.not_in_stock": gettext_noop(
        "Order {order} was not accepted by itself: there is not enough stock, or none is known, of {skus}."
        " Accept or refuse it, or correct the stock."
    ),
    "order.acknowledged": gettext_noop(
        "The shop's own stock figures leave order {order} out from {counted_at} on."
    ),
    "stock.reservation_overdue": gettext_noop(
        "{name}: {count} line(s) shipped more than a week ago and still keep stock back. Acknowledge their orders,"
        " or look why no later stock figure has arrived."
    ),
    "stock.source_braked": gettext_noop("Stock from {source} was not imported: {error} {remedy}"),
    "source.added": gettext_noop("The source {source} was added ({where})."),
    "source.removed": gettext_noop("The source {source} was removed ({where}); what it told stays."),
    "source.paused": gettext_noop("The source {source} was paused."),
    "source.resumed": gettext_noop("The source {source} runs again."),
    "source.failing": gettext_noop("The source {source} cannot be read: {error} {remedy}"),
    "source.file_failed": gettext_noop("{source}: the file {file} was not taken: {error} {remedy}"),
    "source.rows_left_out": gettext_noop(
        "{source} ({part}): {rows} of {of} rows were left out, the first of them: {first}"
    ),
    "source.too_old": gettext_noop(
        "The source {source} has told nothing newer than {since}; {hours} hours is its maximum age. {remedy}"
    ),
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
    "offers.read_failed": gettext_noop("The offers of {name} could not be read back: {reason}."),
    "offers.unreadable": gettext_noop(
        "{count} offer(s) of {name} could not be read, among them {sku}: {reason}. The others were."
    ),
    "offers.missing": gettext_noop(
        "{name} told of {count} offers less than its {of}. They count as there until you say that they are deleted, or it"
        " tells of them again. Look at one: comptoir offers verify SKU"
    ),
    "offers.missing_believed": gettext_noop(
        "{count} offer(s) that {name} does not tell of any more count as deleted there."
    ),
    "offers.stock_unknown": gettext_noop(
        "{name}: nobody says any more how many there are of {offers} offer(s); 0 is published. Set their stock, or that of"
        " their parts."
    ),
    "offers.needs_terms": gettext_noop(
        "{name}: the prices of {offers} offer(s) do not go. They could only go with the terms, which are not live: let terms"
        " go live, or have the offers read back."
    ),
    "offers.gone": gettext_noop(
        "{count} offer(s) of {name} were deleted there: {skus}. Nobody but a person creates them again."
    ),
    "offers.drifted": gettext_noop(
        "{count} offer(s) of {name} were found otherwise than we had published them: {skus}. They are sent again."
    ),
    "offers.drifting": gettext_noop(
        "{count} offer(s) of {name} drifted {times} times in a row or more: {skus}. Somebody else keeps changing them, or"
        " the operator does not take what it confirms."
    ),
    "offers.refused": gettext_noop(
        "The marketplace refuses {count} offer(s) of {name}. Each says why, and what to do: comptoir offers list --refused"
    ),
    "offers.failed": gettext_noop(
        "A file of {name} ({what}, {count} offer(s)) came to nothing: {error} {remedy}"
    ),
    "offers.uncounted": gettext_noop(
        "The counts of a file of {name} ({what}) do not add up, so its offers count as unknown and go again: {error}"
    ),
    "offers.given_up": gettext_noop(
        "A file of {name} ({what}, {count} offer(s)) was given up, and its figures go again: {error}"
    ),
    "offers.lost": gettext_noop(
        "Nobody knows whether a file of {name} ({what}, {count} offer(s)) arrived, so its figures go again: {error}"
    ),
    "offers.seen_before": gettext_noop("A new file of {name} ({what}) was taken for an old one: {error}"),
    "offers.landed_late": gettext_noop(
        "A file of {name} that was given up ({what}, {count} offer(s)) landed after all; its figures go again."
    ),
    "offers.removal_asked": gettext_noop("{who} asked for {count} offer(s) of {name} to be deleted there."),
    "offers.listed_anew": gettext_noop("{count} offer(s) that {name} had deleted are listed anew."),
    "offers.brake": gettext_noop(
        "{name}: {count} of {of} offers would change at once ({kind}), and wait for you: {why} Look, then: comptoir offers"
        " release-brake"
    ),
    "offers.brake_lifted": gettext_noop(
        "{name}: the cause of the brake ({kind}) is gone; nothing waits any more."
    ),
    "offers.brake_released": gettext_noop("{name}: the brake ({kind}) was released for {count} offer(s)."),
    "offers.recomputed_otherwise": gettext_noop(
        "{count} offer(s) came out otherwise when all were computed anew: a defect of Comptoir, mended. Please report it."
    ),
    "offers.retried": gettext_noop("{count} refused offer(s) of {name} go again."),
    "offers.selling_stopped": gettext_noop("Selling was stopped on {name}: 0 is published everywhere."),
    "offers.selling_resumed": gettext_noop("Selling goes on at {name}."),
    "offers.live_for": gettext_noop("{name} is live for these offers: {offers}."),
    "offer.figure_set": gettext_noop("Of offer {sku}, {field} was set: {value}."),
    "offer.paused": gettext_noop("Offer {sku} was paused: 0 is published."),
    "offer.resumed": gettext_noop("Offer {sku} is sold again."),
    "offer.price_approved": gettext_noop(
        "The price {price} of offer {sku} was approved. It had waited: {why}"
    ),
    "stock.too_old": gettext_noop(
        "{name}: the stock figures of {offers} offer(s) are older than {hours} hours."
    ),
    "webhook.added": gettext_noop("Webhook {name} was added."),
    "webhook.changed": gettext_noop("Webhook {name} was changed."),
    "webhook.removed": gettext_noop("Webhook {name} was removed."),
    "webhook.secret_renewed": gettext_noop("The secret of webhook {name} was renewed."),
    "webhook.replayed": gettext_noop("{event} goes to webhook {name} again."),
    "webhook.failing": gettext_noop(
        "Webhook {name} does not take what it is sent: {error} See why, and send it again: comptoir webhook deliveries"
        " {name}"
    ),
    "webhook.gone": gettext_noop(
        "Webhook {name} says that it is gone, and was switched off: {error} Remove it, or: comptoir webhook set {name}"
        " --enabled"
    ),
    "webhook.door": gettext_noop("The secret for webhooks of {name} was set."),
    "webhook.door_closed": gettext_noop("Webhooks of {name} are no longer taken."),
    "outbox.way": gettext_noop("Orders are handed over to the shop's own system this way: {way}."),
    "outbox.given_up": gettext_noop(
        "Order {order} is not in the shop's own system: webhook {name} did not take it for three days. {error} When that is"
        " mended: comptoir webhook replay {delivery}"
    ),
    "outbox.waiting": gettext_noop(
        "{count} event(s) of orders wait for the shop's own system, the oldest since {since}. {remedy}"
    ),
    "outbox.folder": gettext_noop(
        "Orders cannot be written into {folder}: {error}. Make the folder available to Comptoir again; they wait."
    ),
    "order.two_references": gettext_noop(
        "Order {order} is {reference} in the shop's own system, which now says {other}: it may be there twice. Look, then:"
        " comptoir outbox reference {order} NUMBER --instead"
    ),
    "order.host_reference": gettext_noop("Order {order} is {reference} in the shop's own system."),
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

"""The end of a read: missing offers, prices and terms that drifted, and later quantities; persons are told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.activity import flows, journal
from comptoir.activity.journal import Details
from comptoir.activity.models import Heartbeat
from comptoir.channels.offers import UnreadableOffer
from comptoir.errors import ComptoirError
from comptoir.inbound import walks
from comptoir.inbound.models import OfferRead, OfferReadBatch, OrderWalk
from comptoir.inbound.offers import timing
from comptoir.inbound.offers.sold import SOLD
from comptoir.offers import drift, seen
from comptoir.offers.drift import Judged
from comptoir.offers.models import Offer, OfferState

RUN = "offer_read"
"""What the sync log calls a read."""

MANY = 5
MANY_SHARE = 0.02
"""Full reads that lack more offers than both are never believed without a person."""

_TOLD_OF = "SELECT unnest(b.offers) AS offer_id FROM marketplace_offer_read_batches b WHERE b.read_id = ANY(%(reads)s)"


def finish(account: Account, read: OfferRead) -> None:
    """All chunks are recorded: find what is missing, judge prices and terms, move the cursors."""
    told: dict[str, Any] = {"account": account.pk, "reads": [read.pk]}
    with transaction.atomic():
        if read.full:
            _find_missing(account, read, told)
        tell_gone(account, seen.Recorded())
        drift.heal(account)
        judged = drift.judge(
            account,
            _TOLD_OF,
            told,
            began_at=read.began_at,
            approval=account.approves_prices,
        )
        tell_drift(account, judged)
        timing.move_cursors(read)
        if read.full and not read.unreadable:
            journal.settle_concern(_unreadable(account))
        journal.settle_concern(failed(account))
        flows.beat(account.pk, timing.LANE)
        close(read)


def _find_missing(account: Account, read: OfferRead, told: dict[str, Any]) -> None:
    """Offers that a full read lacks are missing; a few that the next one lacks too are gone.

    Many are not: it may be the reads that are wrong, and what is gone sells on with the quantity that it had.
    """
    if read.nameless:
        return
    listed, lacking = seen.missing(account.pk, _TOLD_OF, told)
    key = _missing(account)
    if lacking > MANY and lacking > listed * MANY_SHARE:
        OfferRead.objects.filter(pk=read.pk).update(doubted=True)
        details: Details = {"name": account.name, "count": lacking, "of": listed}
        journal.raise_concern("offers.missing", key=key, account_id=account.pk, details=details)
    else:
        tell_gone(account, seen.give_up_missing(account.pk, began_at=read.began_at))
        journal.settle_concern(key)
    if lacking:
        seen.note_missing(account.pk, _TOLD_OF, told, began_at=read.began_at)


def believe_missing(account: Account, *, who: str) -> int:
    """A person says that all offers which the last full read did not tell of are deleted there; how many were."""
    with transaction.atomic():
        recorded = seen.give_up_missing(account.pk, began_at=clock.now())
        if recorded.gone:
            details: Details = {"name": account.name, "count": recorded.gone}
            journal.note("offers.missing_believed", account_id=account.pk, details=details, who=who)
        tell_gone(account, recorded)
        journal.settle_concern(_missing(account))
    return recorded.gone


def stock_to_judge(account: Account) -> OfferRead | None:
    """The account's last completed read, if its quantities are still to be compared and the orders are read far enough.

    Far enough is an intake that came through and had begun after the export was there.
    """
    read = (
        OfferRead.objects.filter(account=account, finished_at__isnull=False, failed=False)
        .order_by("-pk")
        .first()
    )
    if read is None or read.judged_at is not None or read.ready_at is None:
        return None
    walk = OrderWalk.objects.filter(account=account, began_at__gte=read.ready_at).order_by("began_at").first()
    beat = Heartbeat.objects.filter(account_id=account.pk, flow=walks.FLOW).first()
    if walk is None or beat is None or beat.succeeded_at is None or beat.succeeded_at < walk.began_at:
        return None
    return read


def judge_stock(account: Account, read: OfferRead) -> None:
    """Compare the quantities of a read, and of those before it that were not judged, with what was ordered since."""
    waiting = OfferRead.objects.filter(
        account=account, judged_at=None, finished_at__isnull=False, pk__lte=read.pk
    )
    reads = list(waiting)
    with transaction.atomic():
        judged = drift.judge_stock(
            account,
            _TOLD_OF,
            {"account": account.pk, "reads": [one.pk for one in reads]},
            sold=SOLD,
            began_at=read.began_at,
            ready_at=read.ready_at or read.began_at,
            skew=timedelta(seconds=read.skew_seconds),
        )
        tell_drift(account, judged)
        OfferReadBatch.objects.filter(read__in=reads).delete()
        OfferRead.objects.filter(pk__in=[one.pk for one in reads]).update(judged_at=clock.now())


def tell_drift(account: Account, judged: Judged) -> None:
    """One concern an account counts what drifted; another names what keeps being changed by somebody else."""
    standing = drift.standing(account)
    key, returning = f"offers_drifted:{account.pk}", f"offers_drifting:{account.pk}"
    if judged.drifted:
        journal.raise_concern(
            "offers.drifted",
            key=key,
            account_id=account.pk,
            details={"name": account.name, "count": standing, "skus": ", ".join(judged.skus)},
        )
    if judged.returned:
        journal.raise_concern(
            "offers.drifting",
            key=returning,
            account_id=account.pk,
            details={
                "name": account.name,
                "count": judged.returned,
                "skus": ", ".join(judged.returned_skus),
                "times": drift.OFTEN,
            },
        )
    if not standing:
        journal.settle_concern(key)
        journal.settle_concern(returning)


def tell_gone(account: Account, recorded: seen.Recorded) -> None:
    """Live offers that are deleted there wait for a person, but for those that a person had deleted.

    The concern ends when none of the account's is gone.
    """
    key = f"offers_gone:{account.pk}"
    gone = Offer.objects.filter(
        account=account, state=OfferState.GONE, product__isnull=False, removed_at__isnull=True
    )
    if recorded.live_gone:
        details: Details = {
            "name": account.name,
            "count": gone.count(),
            "skus": ", ".join(gone.order_by("-seen_at", "sku").values_list("sku", flat=True)[:5]),
        }
        journal.raise_concern("offers.gone", key=key, account_id=account.pk, details=details)
    elif not gone.exists():
        journal.settle_concern(key)


def tell_unreadable(account: Account, unreadable: Sequence[UnreadableOffer]) -> None:
    """Offers that could not be read, by the first of them; the others of the read went on."""
    if unreadable:
        details: Details = {
            "name": account.name,
            "count": len(unreadable),
            "sku": unreadable[0].sku or "?",
            "reason": unreadable[0].why,
        }
        journal.raise_concern(
            "offers.unreadable", key=_unreadable(account), account_id=account.pk, details=details
        )


def close(read: OfferRead, *, error: ComptoirError | None = None) -> None:
    """End a read and its run; one that failed judges nothing."""
    now: datetime = clock.now()
    ended: dict[str, Any] = {"finished_at": now, "failed": error is not None}
    if error is not None:
        ended["judged_at"] = now
        OfferReadBatch.objects.filter(read=read).delete()
    OfferRead.objects.filter(pk=read.pk).update(**ended)
    if read.run_id is not None:
        flows.finish_run(read.run_id, error)


def failed(account: Account) -> str:
    """The key of the concern that reads fail."""
    return f"offers_read_failed:{account.pk}"


def _missing(account: Account) -> str:
    return f"offers_missing:{account.pk}"


def _unreadable(account: Account) -> str:
    return f"offers_unreadable:{account.pk}"

"""What a person decides about offers: figures of their own, pauses, approvals, stopping to sell, going live.

Every act is whole or not done, and stands in the journal with who did it. Figures are computed anew at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from django.db import DatabaseError, connection, transaction
from django.db.models import F

from comptoir import clock, money
from comptoir.accounts import changes
from comptoir.accounts.models import Account, Cursor, LiveScope, Mode
from comptoir.accounts.services import remember_wish
from comptoir.activity import journal
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.offers import preparing, pricing, refresh, settling
from comptoir.offers.figures import checked
from comptoir.offers.models import OPEN, Offer, Submission
from comptoir.offers.problems import NotReadYet, OfferProblem, unknown
from comptoir.offers.stale import REFUSALS

FLOWS = (Flow.STOCK, Flow.PRICE, Flow.TERMS)
"""The flows of offers; a new offer needs all of them."""
READ = "offers"
"""The cursor that says how far the marketplace's own offers are read."""

LATE_LOOK = timedelta(minutes=5)
"""How long after a file was given up it is looked for again: it may have landed all the same."""

_NEXT = "SELECT id FROM marketplace_offers WHERE account_id = %s AND id > %s ORDER BY id LIMIT %s"


def set_figures(
    *, account: Account, sku: str, figures: Mapping[str, int | str | bool | datetime | None], who: str
) -> Offer:
    """Decide figures of one offer, whatever its product says; None leaves a figure to the product again.

    `figures` holds any of price_cents, discount_cents, discount_from, discount_until, owns_discount, lead_time_days,
    logistic_class, min_order_quantity, max_order_quantity. A discount given makes discounts ours; None with
    owns_discount true means that there is none, with false that the marketplace's is left alone. A price that jumps
    waits for `approve_price` all the same. Raises UnknownOffer, and OfferProblem that names the field.
    """
    with transaction.atomic():
        pricing.take_turn()
        offer = _of(account, [sku])[0]
        values = checked(offer, account, figures)
        Offer.objects.filter(pk=offer.pk).update(**values)
        for field, value in values.items():
            details = {"sku": sku, "field": field.removeprefix("set_"), "value": _shown(value)}
            journal.note("offer.figure_set", account_id=account.pk, details=details, who=who)
        _compute([offer.pk])
    offer.refresh_from_db()
    return offer


def _shown(value: object) -> str:
    return "left to the product" if value is None else str(value)


def _of(account: Account, skus: Sequence[str]) -> list[Offer]:
    offers = list(
        Offer.objects.select_for_update(no_key=True, of=("self",))
        .select_related("product")
        .filter(account=account, sku__in=skus)
        .order_by("pk")
    )
    if missing := sorted(set(skus) - {offer.sku for offer in offers}):
        raise unknown(account.name, missing)
    return offers


def _compute(offers: Sequence[int]) -> None:
    done = pricing.recompute("o.id = ANY(%(offers)s::int8[])", {"offers": list(offers)})
    refresh.wake(done.accounts)


def pause(*, account: Account, skus: Sequence[str], who: str) -> int:
    """Offer nothing of these SKUs until they are resumed; how many were not paused yet. Raises UnknownOffer."""
    return _set_paused(account, skus, who, paused=True)


def resume(*, account: Account, skus: Sequence[str], who: str) -> int:
    """Offer these SKUs again; how many were paused. Raises UnknownOffer."""
    return _set_paused(account, skus, who, paused=False)


def _set_paused(account: Account, skus: Sequence[str], who: str, *, paused: bool) -> int:
    with transaction.atomic():
        pricing.take_turn()
        concerned = [offer for offer in _of(account, skus) if offer.paused is not paused]
        Offer.objects.filter(pk__in=[offer.pk for offer in concerned]).update(paused=paused)
        for offer in concerned:
            kind = "offer.paused" if paused else "offer.resumed"
            journal.note(kind, account_id=account.pk, details={"sku": offer.sku}, who=who)
        _compute([offer.pk for offer in concerned])
    return len(concerned)


def approve_price(*, account: Account, prices: Mapping[str, int | None], who: str) -> int:
    """Let held prices go: by SKU, the price in cents that the person saw, or None for whatever it is now.

    Exactly these prices, with the discounts that go with them: a later change is held anew. How many were held. Raises
    UnknownOffer, and OfferProblem where another price is wanted by now.
    """
    with transaction.atomic():
        pricing.take_turn()
        offers = _of(account, list(prices))
        for offer in offers:
            _same_price(offer, prices[offer.sku], account)
        held = [offer for offer in offers if offer.price_held]
        for offer in held:
            details = {
                "sku": offer.sku,
                "price": money.show(offer.desired_price_cents, account.currency),
                "why": offer.price_held,
            }
            journal.note("offer.price_approved", account_id=account.pk, details=details, who=who)
        Offer.objects.filter(pk__in=[offer.pk for offer in held]).update(
            approved_price_cents=F("desired_price_cents"), approved_discount_cents=F("desired_discount_cents")
        )
        _compute([offer.pk for offer in held])
    return len(held)


def _same_price(offer: Offer, shown: int | None, account: Account) -> None:
    if shown is not None and offer.desired_price_cents != shown:
        now = money.show(offer.desired_price_cents, account.currency)
        raise OfferProblem(
            f"price: {offer.sku} is to cost {now} by now, not {money.show(shown, account.currency)}.",
            remedy="Look at it again, then approve it.",
        )


def retry_refused(
    *,
    account: Account,
    who: str,
    kinds: Collection[SubmissionKind] = tuple(SubmissionKind),
    skus: Sequence[str] | None = None,
) -> int:
    """Send again what the marketplace refused, though no figure changed; how many offers. Raises UnknownOffer."""
    names = [REFUSALS[kind] for kind in SubmissionKind if kind in kinds]
    if not names:
        return 0
    others = [name for name in REFUSALS.values() if name not in names]
    still = " || ".join(others) if others else "''"
    clear = ", ".join(f"{name} = ''" for name in names)
    with transaction.atomic():
        offers = None if skus is None else [offer.pk for offer in _of(account, skus)]
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE marketplace_offers SET {clear},"  # noqa: S608  # columns of ours
                f" refused_at = CASE WHEN {still} <> '' THEN refused_at END"
                " WHERE account_id = %(account)s AND refused_at IS NOT NULL"
                f" AND {' || '.join(names)} <> '' AND (%(offers)s::int8[] IS NULL OR id = ANY(%(offers)s))",
                {"account": account.pk, "offers": offers},
            )
            cleared: int = cursor.rowcount
        if cleared:
            journal.note(
                "offers.retried",
                account_id=account.pk,
                details={"name": account.name, "count": cleared},
                who=who,
            )
            refresh.wake([account.pk])
    return cleared


def stop_selling(account: Account | None, who: str) -> int:
    """Offer nothing any more on the account (on every account); how many accounts were selling until now.

    From the return on no file prepared for them holds anything but zeros, and nothing new is listed; a stock file that is
    under way is given up first. Zeros go without automatic sync. A paused account is stopped too: its zeros go once it
    is resumed. Their figures stay what a person decided: `resume_selling` undoes it.
    """
    return _switch(account, who, stop=True)


def resume_selling(account: Account | None, who: str) -> int:
    """Offer again what may be sold; how many accounts were stopped."""
    return _switch(account, who, stop=False)


def _switch(account: Account | None, who: str, *, stop: bool) -> int:
    accounts = Account.objects.filter(selling_stopped_at__isnull=stop)
    if account is not None:
        accounts = accounts.filter(pk=account.pk)
    concerned = list(accounts.order_by("pk"))
    for one in concerned:
        with transaction.atomic():
            moment = clock.now() if stop else None
            Account.objects.filter(pk=one.pk).update(selling_stopped_at=moment)
            kind = "offers.selling_stopped" if stop else "offers.selling_resumed"
            journal.note(kind, account_id=one.pk, details={"name": one.name}, who=who)
            # Should we die here, the drain does what is left; a person's word goes without automatic sync too.
            refresh.ask_account(one.pk)
            remember_wish(one, preparing.PUSH_STOCK)
            refresh.wake([one.pk])
    since = clock.now()
    troubles: list[DatabaseError] = []
    for one in concerned:
        try:
            _carry_out(one, since, stop=stop)
        except DatabaseError as trouble:
            troubles.append(trouble)  # the other accounts do not wait for it, and the drain does what is left
    if account is not None:
        account.refresh_from_db(fields=["selling_stopped_at"])
    if troubles:
        raise troubles[0]
    return len(concerned)


def _carry_out(account: Account, since: datetime, *, stop: bool) -> None:
    if stop:
        _give_up_stock(account, since)
    _compute_account(account.pk)
    if stop:
        _give_up_stock(account, since)  # what somebody was preparing while the switch was thrown


def _give_up_stock(account: Account, since: datetime) -> None:
    """Zeros cannot go while a file of older figures is open; new offers that never left are not made."""
    open_ones = Submission.objects.filter(
        account=account, state__in=OPEN, fields__contains=["quantity"], created_at__lte=since
    )
    for submission in open_ones.select_related("account"):
        # One that is being made is followed to its end, and its zero goes as soon as it is there.
        if not preparing.withdraw(submission) and submission.kind != SubmissionKind.CREATE:
            settling.abandon(
                submission,
                poll_at=since + LATE_LOOK,
                sentence="offers.given_up",
                why="Selling was stopped while the file was under way.",
            )


def _compute_account(account_id: int) -> None:
    """Compute all offers of the account now, ahead of what else the drain has to do; a transaction a chunk."""
    last = 0
    while True:
        with transaction.atomic():
            pricing.take_turn()
            with connection.cursor() as cursor:
                cursor.execute(_NEXT, [account_id, last, refresh.CHUNK])
                offers = [row[0] for row in cursor.fetchall()]
            if not offers:
                return
            last = offers[-1]
            _compute(offers)


def check_go_live(account: Account, flows: Collection[Flow], skus: Sequence[str] | None = None) -> None:
    """See whether these flows could go live, for these SKUs or for all. Raises as `go_live`; changes nothing."""
    _check_flows(flows)
    changes.check_tested(account)
    if not Cursor.objects.filter(account=account, flow=READ, position__isnull=False).exists():
        raise NotReadYet(
            f"What {account.name} offers on the marketplace was never read whole.",
            remedy=f"Read and adopt it first: comptoir account adopt {account.name}",
        )
    if skus is not None and not skus:
        raise OfferProblem("sku: none is named.", remedy="Name the SKUs that go live, or leave the list out.")
    _check_others(account, flows, skus)
    if skus is None:
        return
    wide = [flow.value for flow in FLOWS if account.mode(flow) is Mode.LIVE]
    if wide and account.live_scope == LiveScope.ALL:
        raise OfferProblem(
            f"sku: {account.name} is live for every offer already ({', '.join(wide)}); a list would end that.",
            remedy="Leave the list out, or leave live first.",
        )
    _of_names(account, skus)


def _check_others(account: Account, flows: Collection[Flow], skus: Sequence[str] | None) -> None:
    """An offer is live for every live flow or for none: what others would be widened by this has to be said."""
    others = [flow.value for flow in FLOWS if flow not in flows and account.mode(flow) is Mode.LIVE]
    if not others or account.live_scope != LiveScope.LISTED:
        return
    fresh = Offer.objects.filter(account=account, live=False)
    if skus is not None:
        fresh = fresh.filter(sku__in=skus)
    if fresh.exists():
        named = " ".join(f"--flow {flow.value}" for flow in FLOWS if flow in flows or flow.value in others)
        raise OfferProblem(
            f"flow: {account.name} is live for a list of offers ({', '.join(others)}), which would grow with it.",
            remedy=f"Name these flows too ({named}), or only offers that were named before.",
        )


def _check_flows(flows: Collection[Flow]) -> None:
    if not flows or not set(flows) <= set(FLOWS):
        raise OfferProblem(
            "flow: offers have the flows stock, price and terms.", remedy="Name one or more of them."
        )


def _of_names(account: Account, skus: Sequence[str]) -> None:
    known = set(Offer.objects.filter(account=account, sku__in=skus).values_list("sku", flat=True))
    if missing := sorted(set(skus) - known):
        raise unknown(account.name, missing)


def go_live(
    account: Account, flows: Collection[Flow], skus: Sequence[str] | None = None, *, who: str
) -> bool:
    """Let these flows' files leave this machine, for these SKUs (besides those named before) or for every offer.

    A person's act, after `planning.preview` or the shadow report. New offers are made once all three flows are live.
    Whether automatic sync was turned on with it. Raises AccountProblem (not tested), NotReadYet (what is there was
    never adopted), UnknownOffer, OfferProblem: also where more offers would go live in a flow that `flows` does not name.
    """
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=account.pk)
        check_go_live(account, flows, skus)
        if skus is not None:
            Offer.objects.filter(account=account, sku__in=skus).update(live=True)
        scope = LiveScope.ALL if skus is None else LiveScope.LISTED
        Account.objects.filter(pk=account.pk).update(live_scope=scope)
        turned_on = False
        for flow in FLOWS:
            if flow in flows:
                turned_on = changes.put_live(account, flow, who=who) or turned_on
        journal.note(
            "offers.live_for",
            account_id=account.pk,
            details={"name": account.name, "offers": "all" if skus is None else str(len(set(skus)))},
            who=who,
        )
        refresh.ask_account(account.pk)
        refresh.wake([account.pk])
    return turned_on


def leave_live(account: Account, flows: Collection[Flow], mode: Mode, *, who: str) -> None:
    """Put these flows in *read* or *shadow*: no more files. Those under way are followed to their end.

    When none of the three is live any more, what was named for going live is forgotten. Raises OfferProblem.
    """
    _check_flows(flows)
    if mode is Mode.LIVE:
        raise OfferProblem("mode: leaving live leads to read or shadow.", remedy="Name one of them.")
    with transaction.atomic():
        for flow in FLOWS:
            if flow in flows:
                changes.leave_live(account, flow, mode, who=who)
        held = Account.objects.select_for_update().get(pk=account.pk)
        if not any(held.mode(flow) is Mode.LIVE for flow in FLOWS):
            Offer.objects.filter(account=account, live=True).update(live=False)
            Account.objects.filter(pk=account.pk).update(live_scope=LiveScope.ALL)
        # A price that can only go with the terms is told of once those are not live.
        refresh.ask_account(account.pk)
    account.refresh_from_db()

"""`comptoir offers`: list, show, submissions; what is published and decided about offers stands in files of its own."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import typer
from django.db.models import QuerySet

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.cli import offer_decisions, offer_plan, offer_shown, output, pushing, verifying
from comptoir.cli.offer_choice import (
    AccountOption,
    OneAccountOption,
    SkuArgument,
    accounts,
    offer_of,
    one_account,
)
from comptoir.cli.output import JsonOption
from comptoir.offers import telling
from comptoir.offers.fields import COLUMNS
from comptoir.offers.models import (
    Brake,
    Obstacle,
    Offer,
    OfferState,
    Submission,
    SubmissionItem,
)

app = typer.Typer(
    no_args_is_help=True,
    help="Offers: what we mean, what the marketplaces took, what they hold, and what stands in the way.",
)

_LAST = 10
"""Submissions shown of one offer."""

LimitOption = Annotated[int, typer.Option(min=1, max=100_000, help="At most so many.")]
SearchOption = Annotated[
    str | None,
    typer.Option(help="Only offers whose SKU, or whose product's name, model or GTIN contains this."),
]
StateOption = Annotated[
    OfferState | None, typer.Option(help="Only offers that are so there.", case_sensitive=False)
]
ObstacleOption = Annotated[
    Obstacle | None, typer.Option(help="Only what this keeps from selling.", case_sensitive=False)
]


@app.command("list")
def list_(
    account: AccountOption = None,
    search: SearchOption = None,
    state: StateOption = None,
    refused: Annotated[bool, typer.Option("--refused", help="Only what the marketplace refused.")] = False,
    drifted: Annotated[bool, typer.Option("--drifted", help="Only what it changed by itself.")] = False,
    held: Annotated[bool, typer.Option("--held", help="Only prices that wait for a person.")] = False,
    obstacle: ObstacleOption = None,
    limit: LimitOption = 50,
    json: JsonOption = False,
) -> None:
    """Offers by account and SKU: wanted, published and seen figures, and why one does not sell."""
    chosen = accounts(account)
    offers: QuerySet[Offer] = Offer.objects.matching(search) if search else Offer.objects.all()
    offers = offers.filter(account__in=chosen)
    if state is not None:
        offers = offers.filter(state=state)
    offers = _troubled(offers, refused=refused, drifted=drifted, held=held)
    if obstacle is not None:
        offers = offers.filter(obstacles__contains=[obstacle.value])
    names = {each.pk: each for each in chosen}
    rows = list(offers.order_by("account__name", "sku").defer("seen_prices")[:limit])
    if json:
        output.as_json([offer_shown.as_row(offer, names[offer.account_id]) for offer in rows])
        return
    if not rows:
        output.say("No offers here. `comptoir account adopt NAME` reads those that a marketplace has.")
        return
    _table(rows, names)
    output.say(f"{len(rows):,} of {offers.count():,} shown. ? is unknown, - is not ours to say.")
    for brake in Brake.objects.filter(account__in=chosen, released_at=None).order_by("account", "kind"):
        held_by = names[brake.account_id]
        output.say(f"{held_by.name}: {offer_shown.what_brake_does(brake.kind, brake.why)}")
        output.say(f"To let it go: {offer_shown.how_released(held_by, brake.kind)}")


def _troubled(offers: QuerySet[Offer], *, refused: bool, drifted: bool, held: bool) -> QuerySet[Offer]:
    if refused:
        offers = offers.filter(refused_at__isnull=False)
    if drifted:
        offers = offers.filter(drifted_at__isnull=False)
    return offers.exclude(price_held="") if held else offers


def _table(rows: list[Offer], names: dict[int, Account]) -> None:
    output.table(
        ("SKU", "Account", "State", "Units w/p/s", "Price w/p/s", "What stands in its way"),
        [
            (
                offer.sku,
                names[offer.account_id].name,
                OfferState(offer.state).label,
                offer_shown.brief(offer, "quantity", names[offer.account_id].currency),
                offer_shown.brief(offer, "price_cents", names[offer.account_id].currency),
                "; ".join(telling.reasons(offer)),
            )
            for offer in rows
        ],
        title="w/p/s: wanted / published / seen",
    )


@app.command("show")
def show(sku: SkuArgument, account: OneAccountOption = None, json: JsonOption = False) -> None:
    """One offer: its three columns, what was refused and what to do, brakes, and the last files that carried it."""
    chosen = one_account(account)
    offer = offer_of(chosen, sku)
    brakes = list(Brake.objects.filter(account=chosen, released_at=None).order_by("kind"))
    history = [_carried(item) for item in _last(offer)]
    if json:
        told = [telling.brake_told(brake) for brake in brakes]
        output.as_json({**offer_shown.as_row(offer, chosen), "brakes": told, "history": history})
        return
    _tell(offer, chosen)
    for brake in brakes:
        output.say(f"Brake of {chosen.name}: {offer_shown.what_brake_does(brake.kind, brake.why)}")
        output.say(f"  To let it go: {offer_shown.how_released(chosen, brake.kind)}")
    if history:
        _show_history(history, chosen.currency)


def _tell(offer: Offer, account: Account) -> None:
    live = ", ".join(telling.live_flows(offer, account)) or "nothing"
    output.say(f"{offer.sku} on {account.name}: {OfferState(offer.state).label}; live for {live}.")
    output.table(
        ("Figure", "Wanted", "Published", f"Seen {output.age(offer.seen_at, clock.now())}"),
        [
            (telling.word(field), *offer_shown.three(offer, field, account.currency))
            for field in offer_shown.FIELDS
        ],
        title=f"Amounts in {account.currency}, times in UTC",
    )
    for reason in telling.reasons(offer):
        output.say(f"In its way: {reason}")
    for each in telling.refusals(offer):
        output.say(f"Refused ({each.kind}): {each.meaning} The marketplace's words: {each.words}")
        output.say(f"  What to do: {each.remedy}")
    if offer.price_held:
        output.say(f"  To let the price go: comptoir offers approve {offer.sku} --account {account.name}")
    for field, (published, seen, times, at) in (offer.drift or {}).items():
        before = offer_shown.figure(field, published, account.currency, "none")
        after = offer_shown.figure(field, seen, account.currency, "none")
        output.say(
            f"Drifted: {telling.word(field)} was published as {before} and read as {after}"
            f" ({times} time(s), last {datetime.fromisoformat(at):%Y-%m-%d %H:%M} UTC); it is sent again."
        )


def _last(offer: Offer) -> list[SubmissionItem]:
    items = SubmissionItem.objects.filter(offer=offer).select_related("submission", "submission__account")
    return list(items.order_by("-submission_id")[:_LAST])


def _carried(item: SubmissionItem) -> dict[str, Any]:
    one = item.submission
    held = {column: getattr(item, column) for field, column in COLUMNS.items() if field.value in one.fields}
    outcome = item.outcome or ("taken" if one.state == "COMPLETE" and not one.error else "")
    return {
        "submission": one.pk,
        "kind": one.kind,
        "state": one.state,
        "sent_at": one.sent_at,
        "settled_at": one.settled_at,
        "figures": held,
        "outcome": outcome,
        "words": item.message,
    }


def _show_history(history: list[dict[str, Any]], currency: str) -> None:
    output.table(
        ("File", "Changes", "State", "Sent (UTC)", "Carried", "Outcome", "The marketplace's words"),
        [
            (
                each["submission"],
                each["kind"],
                each["state"],
                _at(each["sent_at"]),
                offer_shown.figures_of(each["figures"], currency),
                each["outcome"],
                each["words"],
            )
            for each in history
        ],
    )


@app.command("submissions")
def submissions(account: AccountOption = None, limit: LimitOption = 20, json: JsonOption = False) -> None:
    """The files that were sent, newest first: how far each is, how many offers it took and refused."""
    files = Submission.objects.filter(account__in=accounts(account)).select_related("account")
    shown = list(files.order_by("-pk")[:limit])
    if json:
        output.as_json([telling.file_told(one) for one in shown])
        return
    if not shown:
        output.say("Nothing was sent yet. `comptoir offers plan` shows what would be.")
        return
    pushing.show_files(shown)


def _at(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else ""


for _part in (offer_plan, pushing, verifying, offer_decisions):
    _part.add_to(app)

"""`comptoir account go-live`, `leave-live` and `shadow`: how far each flow of writes may go."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from django.db import transaction
from django.db.models import QuerySet

from comptoir import clock
from comptoir.accounts import changes, services
from comptoir.accounts.models import AcceptPolicy, Account, Mode
from comptoir.actions import services as actions
from comptoir.actions.models import Action, Kind, State
from comptoir.activity.models import Heartbeat
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.cli import output
from comptoir.cli.account_names import find, whose
from comptoir.cli.offer_choice import skus_in
from comptoir.cli.offer_plan import show_preview
from comptoir.offers import planning, refresh
from comptoir.offers import services as offers
from comptoir.orders.fillable import lacking
from comptoir.orders.models import Order

SHOWN = 10
"""Offers of each kind that are shown before an account goes live; all are counted."""

FlowsOption = Annotated[list[Flow], typer.Option(case_sensitive=False, help="A flow of writes. Repeatable.")]


def add_to(app: typer.Typer) -> None:
    """Give `comptoir account` these commands."""
    app.command("go-live")(go_live)
    app.command("leave-live")(leave_live)
    app.command("shadow")(shadow)


def go_live(
    name: str,
    flow: FlowsOption,
    sku: Annotated[
        list[str] | None, typer.Option(help="Only this offer, besides those named before. Repeatable.")
    ] = None,
    skus: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, readable=True, help="The same from a file, one SKU a line."
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the account's name.")] = False,
) -> None:
    """Let what is decided here reach the marketplace, after a look at what that means right now.

    stock, price and terms are of offers, all of them or those that are named; new offers are made once all three are
    live. decisions are about orders.
    """
    account = find(name)
    named = [*(sku or ()), *(skus_in(skus) if skus is not None else ())] or None
    selling = [each for each in offers.FLOWS if each in flow]
    if named is not None and not selling:
        raise typer.BadParameter("SKUs go with the flows of offers", param_hint="--sku")
    deciding = Flow.DECISIONS in flow
    if deciding and account.mode(Flow.DECISIONS) is Mode.LIVE:
        output.say(f"decisions of {account.name} is live already.")
        deciding = False
    if not (deciding or selling):
        return
    _check(account, deciding, selling, named)
    output.say(_where(account))
    if deciding:
        _show_decisions(account)
    if selling:
        _show_offers(account, selling, named)
    if not yes and typer.prompt(f"To go live, type the account's name ({account.name})") != account.name:
        raise services.AccountProblem(
            f"That is not {account.name}: nothing was changed.", remedy="Type the name as it is shown."
        )
    _go(account, deciding, selling, named)


def _check(account: Account, deciding: bool, selling: Collection[Flow], named: Sequence[str] | None) -> None:
    if deciding:
        changes.check_go_live(account, Flow.DECISIONS)
    if selling:
        offers.check_go_live(account, selling, named)


def _go(account: Account, deciding: bool, selling: Collection[Flow], named: Sequence[str] | None) -> None:
    with transaction.atomic():
        turned_on = deciding and changes.go_live(account, Flow.DECISIONS, who=whose())
        if selling:
            turned_on = offers.go_live(account, selling, named, who=whose()) or turned_on
    account.refresh_from_db()
    flows = ([Flow.DECISIONS] if deciding else []) + list(selling)
    scope = "" if not selling or named is None else f" ({len(set(named))} offer(s) named)"
    output.say(f"{account.name} is live for {', '.join(each.value for each in flows)}{scope}.")
    if turned_on:
        output.say("Its automatic sync was turned on with it.")
    elif "auto_sync" in services.owned_variables(account) and not account.auto_sync:
        output.say("Its automatic sync stays off, because MARKETPLACE_AUTO_SYNC is set to false.")
    elif not account.auto_sync:
        output.say(
            f"Its automatic sync is off; to turn it on: comptoir account set {account.name} --auto-sync"
        )
    if selling and not account.auto_sync:
        output.say(f"To publish once, now: comptoir offers push --account {account.name} --wait 900")


def _where(account: Account) -> str:
    shop = f"shop {account.shop_name or 'whose name was not told'} {account.shop_id}".strip()
    return f"If {account.name} goes live, what is decided is written to {account.base_url}, {shop}."


def _show_decisions(account: Account) -> None:
    beat = Heartbeat.objects.filter(account_id=account.pk, flow="orders").first()
    read = output.age(beat.succeeded_at if beat else None, clock.now())
    waiting = Order.objects.filter(account=account).to_accept()
    held = Action.objects.filter(account=account, state=State.NEW, held=True).count()
    output.say(f"Orders that wait for acceptance: {waiting.count()}; orders were last read: {read}.")
    output.say(f"Accepted at once, without a person: {_accepted_at_once(account, waiting)}.")
    if held:
        output.say(f"{held} wish(es) are held, and stay so until a person releases or drops them.")


def _accepted_at_once(account: Account, waiting: QuerySet[Order]) -> str:
    """Only what nobody has ever wished to decide is accepted without a person, and only where flows run alone."""
    policy = AcceptPolicy(account.accept_policy)
    if policy is AcceptPolicy.OFF:
        return "0 (accept: off)"
    decided = Action.objects.filter(account=account, kind=Kind.DECIDE)
    covered = list(waiting.exclude(pk__in=decided.values("order_id")).values_list("pk", flat=True))
    count = len(covered) - (len(lacking(covered)) if policy is AcceptPolicy.IN_STOCK else 0)
    if account.paused:
        return f"0 (accept: {policy}); {count} as soon as the account is resumed"
    if not (account.auto_sync or changes.turns_on(account)):
        return f"0 (accept: {policy}); {count} as soon as automatic sync is on"
    return f"{count} (accept: {policy})"


def _show_offers(account: Account, selling: Collection[Flow], named: Sequence[str] | None) -> None:
    """What the first files would change: rehearsed with the very services, then taken back."""
    refresh.drain_all()
    with transaction.atomic():
        offers.go_live(account, selling, named, who=whose())
        then = Account.objects.get(pk=account.pk)
        for kind in SubmissionKind:
            if planning.how_it_goes(then, kind) == "sent" and planning.flows_of(kind) & set(selling):
                show_preview(then, planning.preview(then.pk, kind, SHOWN))
        transaction.set_rollback(True)


class NotLive(StrEnum):
    """The modes in which nothing leaves."""

    READ = Mode.READ.value
    SHADOW = Mode.SHADOW.value


def leave_live(
    name: str,
    flow: FlowsOption,
    to: Annotated[NotLive, typer.Option(help="The mode to go to.")],
) -> None:
    """Stop writing to the marketplace. What was not sent is held for a person to release or drop.

    Files of offers that are under way are followed to their end; no other goes.
    """
    _put(find(name), flow, Mode(to.value))


def shadow(name: str, flow: FlowsOption) -> None:
    """Put flows in shadow: what would be sent is noted beside what the marketplace holds, and nothing is sent."""
    account = find(name)
    _put(account, flow, Mode.SHADOW)
    if set(flow) & set(offers.FLOWS):
        output.say(f"Next: comptoir account report {account.name}")


def _put(account: Account, flows: Collection[Flow], mode: Mode) -> None:
    concerned = [flow for flow in Flow if flow in flows and account.mode(flow) is not mode]
    for flow in Flow:
        if flow in flows and flow not in concerned:
            output.say(f"{flow.value} of {account.name} is in mode {mode.value} already.")
    selling = [flow for flow in concerned if flow is not Flow.DECISIONS]
    held = 0
    with transaction.atomic():
        if Flow.DECISIONS in concerned:
            changes.leave_live(account, Flow.DECISIONS, mode, who=whose())
            held = actions.hold_all(account.pk)
        if selling:
            offers.leave_live(account, selling, mode, who=whose())
    for flow in concerned:
        output.say(f"{flow.value} of {account.name} is in mode {mode.value}: nothing more is sent.")
    if held:
        output.say(f"{held} wish(es) not sent yet are held: comptoir orders actions lists them.")

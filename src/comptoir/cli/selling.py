"""`comptoir account adopt`, `report`, `stop-selling` and `resume-selling`: what an account sells."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from django.db.models import Count, Q

from comptoir.accounts.models import Account, LiveScope, Mode
from comptoir.channels.offers import SubmissionKind
from comptoir.channels.pacing import Flow
from comptoir.cli import offer_shown, output, spreadsheet
from comptoir.cli.account_names import find, whose
from comptoir.cli.offer_choice import KindOption, kinds
from comptoir.cli.output import JsonOption
from comptoir.cli.reading_back import read_whole
from comptoir.offers import planning, refresh, services, telling
from comptoir.offers.models import Offer, OfferState, ShadowLine
from comptoir.offers.problems import OfferProblem
from comptoir.outbound.offers.publishing import shade

_COLUMNS = ("account", "changes", "sku", "figure", "wanted", "held there", "currency", "as of (UTC)")

NameOption = Annotated[str | None, typer.Argument(metavar="[NAME]", help="The account's name.")]
AllOption = Annotated[bool, typer.Option("--all", help="Every account.")]


def add_to(app: typer.Typer) -> None:
    """Give `comptoir account` these commands."""
    app.command("adopt")(adopt)
    app.command("report")(report)
    app.command("stop-selling")(stop_selling)
    app.command("resume-selling")(resume_selling)


def adopt(name: str, json: JsonOption = False) -> None:
    """Read all offers that the marketplace has of the account, and adopt those whose SKU is a product's.

    Nothing is changed there. What it holds counts as published; offers without a product are shown and never touched.
    """
    account = find(name)
    until = read_whole(account)
    with output.err.status("Computing what is wanted"):
        made = refresh.ensure_offers(account.pk)
        refresh.drain_all()
    counts = Offer.objects.filter(account=account).aggregate(
        adopted=Count("pk", filter=Q(state=OfferState.LISTED, product__isnull=False)),
        unknown=Count("pk", filter=Q(product__isnull=True)),
        wanted=Count("pk", filter=Q(state=OfferState.WANTED)),
        gone=Count("pk", filter=Q(state=OfferState.GONE)),
    )
    differing = {
        kind.value: planning.preview(account.pk, kind, 1, scoped=False).total for kind in SubmissionKind
    }
    if json:
        output.as_json(
            {
                "account": account.name,
                **counts,
                "differing": differing,
                "made": made,
                "next_full_read_at": until,
            }
        )
        return
    if until is not None:
        output.say(
            f"{account.name}: all offers may be read again from {until:%Y-%m-%d %H:%M} UTC on; what changed since the"
            " last read was read now."
        )
    output.say(
        f"{account.name}: {counts['adopted']:,} offer(s) adopted, published figures as they were read."
    )
    if counts["unknown"]:
        output.say(
            f"{counts['unknown']:,} offer(s) there have no product of their SKU here: they are never touched."
        )
    if counts["wanted"]:
        output.say(f"{counts['wanted']:,} product(s) here are not on offer there yet.")
    if counts["gone"]:
        output.say(f"{counts['gone']:,} offer(s) were deleted there: listed anew only by a person.")
    told = ", ".join(f"{count:,} {kind}" for kind, count in differing.items())
    output.say(f"What we mean differs from what is there, by what a file would change: {told}.")
    output.say(
        f"Next: comptoir account shadow {account.name} --flow stock --flow price --flow terms;"
        f" comptoir account report {account.name}"
    )


def report(
    name: str,
    kind: KindOption = None,
    file: Annotated[
        Path | None, typer.Option("--csv", dir_okay=False, help="Write all of it to this CSV file.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000, help="At most so many offers are shown.")] = 50,
    json: JsonOption = False,
) -> None:
    """The shadow report: what would be sent, beside what the marketplace holds. Nothing is sent."""
    account = find(name)
    chosen = [each for each in kinds(kind) if planning.may_report(account, each)]
    if not chosen:
        raise OfferProblem(
            f"{account.name} is not in shadow for this, so there is no report.",
            remedy=f"Run: comptoir account shadow {account.name} --flow stock --flow price --flow terms",
        )
    if file is not None and not os.access(file.parent, os.W_OK):
        raise typer.BadParameter("its directory is not there or not yours", param_hint="--csv")
    refresh.drain_all()
    shade(account, changed=True, whole=True)
    lines = ShadowLine.objects.filter(account=account, kind__in=[each.value for each in chosen])
    ordered = lines.select_related("offer").order_by("kind", "offer__sku")
    if file is not None:
        _write(file, account, ordered.iterator(chunk_size=2000))
        output.say(f"{account.name}: {lines.count():,} offer(s) would be sent; written to {file}.")
        return
    shown = list(ordered[:limit])
    if json:
        output.as_json([_for_programs(line) for line in shown])
        return
    rows = [row for line in shown for row in _rows(line, account)]
    output.table(
        ("Changes", "SKU", "Figure", "Would be sent", "Held there"),
        [row[1:6] for row in rows],
        title=account.name,
    )
    output.say(
        f"{len(shown):,} of {lines.count():,} offer(s) shown. Nothing is sent: the account is in shadow."
    )


def _rows(line: ShadowLine, account: Account) -> Iterator[tuple[str, ...]]:
    """One row for each figure that would be another one than is held."""
    for field, value in line.wanted.items():
        held = line.held.get(field)
        if value != held:
            yield (
                account.name,
                line.kind,
                line.offer.sku,
                telling.word(field),
                offer_shown.figure(field, value, account.currency, "none"),
                offer_shown.figure(field, held, account.currency, offer_shown.NEVER_SEEN),
                account.currency,
                f"{line.reported_at:%Y-%m-%d %H:%M:%S}",
            )


def _write(path: Path, account: Account, lines: Iterator[ShadowLine]) -> None:
    spreadsheet.write(path, _COLUMNS, (row for line in lines for row in _rows(line, account)))


def _for_programs(line: ShadowLine) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "sku": line.offer.sku,
        "wanted": line.wanted,
        "held": line.held,
        "reported_at": line.reported_at,
    }


def stop_selling(name: NameOption = None, everywhere: AllOption = False) -> None:
    """Offer 0 units of everything, at once, on one account or on all. `resume-selling` undoes it."""
    account = _chosen(name, everywhere)
    with output.err.status("Computing 0 units everywhere"):
        count = services.stop_selling(account, whose())
    _tell(count, account, "selling is stopped, 0 units are wanted of everything", "was stopped already")


def resume_selling(name: NameOption = None, everywhere: AllOption = False) -> None:
    """Offer again what may be sold, after `stop-selling`."""
    account = _chosen(name, everywhere)
    with output.err.status("Computing what may be sold"):
        count = services.resume_selling(account, whose())
    _tell(count, account, "selling goes on with what may be sold", "was not stopped")


def _chosen(name: str | None, everywhere: bool) -> Account | None:
    if (name is None) is not everywhere:
        raise typer.BadParameter("name an account, or say --all", param_hint="NAME")
    return None if name is None else find(name)


def _tell(count: int, account: Account | None, done: str, already: str) -> None:
    if not count:
        output.say(f"{account.name if account else 'Every account'} {already}.")
    concerned = [account] if account else list(Account.objects.order_by("name"))
    for each in concerned:
        if count:
            output.say(f"{each.name}: {done}.")
        if each.mode(Flow.STOCK) is not Mode.LIVE:
            output.say(
                f"{each.name}: its stock is not live, so the marketplace goes on offering what it holds; only somebody"
                " there can change that."
            )
        elif each.paused:
            output.say(
                f"{each.name} is paused: it is sent as soon as it is resumed: comptoir account resume {each.name}"
            )
        else:
            if each.live_scope != LiveScope.ALL:
                output.say(
                    f"{each.name} is live for the offers that a person named: all others go on as they are there."
                )
            output.say(
                f"A worker sends it; to send it from here: comptoir offers push --account {each.name} --wait 600"
            )

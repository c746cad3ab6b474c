"""`comptoir offers plan`: what the next files would change, before they go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import typer

from comptoir.accounts.models import Account
from comptoir.channels.offers import SubmissionKind
from comptoir.cli import offer_shown, output
from comptoir.cli.offer_choice import AccountOption, KindOption, accounts, kinds
from comptoir.cli.output import JsonOption
from comptoir.offers import brakes, planning, refresh
from comptoir.offers.models import OPEN, Obstacle, Submission
from comptoir.offers.planning import Preview

LimitOption = Annotated[
    int, typer.Option(min=1, max=1_000_000, help="At most so many offers of each kind; all are counted.")
]


def add_to(app: typer.Typer) -> None:
    """Give `comptoir offers` this command."""
    app.command("plan")(plan)


def plan(
    account: AccountOption = None,
    kind: KindOption = None,
    limit: LimitOption = 20,
    json: JsonOption = False,
) -> None:
    """Show what the next push would change, offer by offer. Nothing is sent or released."""
    refresh.drain_all()
    told = []
    for each in accounts(account):
        for one in kinds(kind):
            scoped = planning.may_send(each, one)
            preview = planning.preview(each.pk, one, limit, scoped=scoped)
            told.append(_for_programs(each, preview, brake_of(each, one)))
            if not json:
                show_preview(each, preview)
        if not json:
            _show_obstacles(each, preview)
    if json:
        output.as_json(told)


def how_it_goes(account: Account, kind: SubmissionKind) -> str:
    """Whether a file of the kind is `sent`, only `reported`, or `kept` here."""
    if planning.may_send(account, kind):
        return "sent"
    return "reported" if planning.may_report(account, kind) else "kept"


@dataclass(frozen=True, slots=True)
class Stop:
    """Why files of a kind would wait for a person, by the figures of now."""

    why: str
    count: int
    of: int


def brake_of(account: Account, kind: SubmissionKind) -> Stop | None:
    """The brake that would stop the next file of the kind, pulled already or not. Changes nothing."""
    if kind not in (SubmissionKind.PRICE, SubmissionKind.STOCK):
        return None
    size = brakes.measure(account, kind)
    if not size.too_large:
        return None
    what = "prices would change" if kind is SubmissionKind.PRICE else "offers would run out"
    return Stop(f"{size.count} of {size.of} {what} at once", size.count, size.of)


def _for_programs(account: Account, preview: Preview, brake: Stop | None) -> dict[str, Any]:
    under_way = Submission.objects.filter(account=account, kind=preview.kind, state__in=OPEN).first()
    return {
        "account": account.name,
        "kind": preview.kind.value,
        "goes": how_it_goes(account, preview.kind),
        "total": preview.total,
        "offers": [
            {
                "sku": row.sku,
                "changes": [
                    {
                        "figure": change.field,
                        "published": change.published,
                        "seen": change.seen,
                        "desired": change.desired,
                    }
                    for change in row.changes
                ],
            }
            for row in preview.rows
        ],
        "held": preview.held,
        "refused": preview.refused,
        "obstacles": preview.obstacles,
        "brake": {"why": brake.why, "count": brake.count, "of": brake.of} if brake else None,
        "under_way": under_way.pk if under_way else None,
    }


_MANNER = {
    "sent": "",
    "reported": " Only in the shadow report: the account is in shadow for it.",
    "kept": " None is sent: the account is not live for it.",
}


def show_preview(account: Account, preview: Preview) -> None:
    """What the next file of one kind would change, what does not go, and how to let it go."""
    kind = preview.kind
    told = f"{account.name}, {kind.value}: {preview.total:,} offer(s) would change."
    output.say(told + _MANNER[how_it_goes(account, kind)])
    if preview.rows:
        output.table(
            ("SKU", "Figure", "Published", "Seen", "Wanted"),
            [
                (row.sku, offer_shown.word(change.field), *_values(change, account.currency))
                for row in preview.rows
                for change in row.changes
            ],
        )
    if preview.total > len(preview.rows):
        output.say(f"... and {preview.total - len(preview.rows):,} more offer(s).")
    brake = brake_of(account, kind)
    if brake is not None:
        output.say(
            f"Brake: {offer_shown.what_brake_does(kind, brake.why)}. To let it go:"
            f" {offer_shown.how_released(account, kind)}"
        )
    if preview.held and kind is SubmissionKind.PRICE:
        output.say(
            f"{preview.held:,} price(s) are held until a person agrees: comptoir offers approve"
            f" --account {account.name}"
        )
    if preview.refused:
        output.say(
            f"{preview.refused:,} refused offer(s) wait for a change: comptoir offers list --refused"
            f" --account {account.name}; to send them as they are: comptoir offers push --retry-refused"
        )
    for file in Submission.objects.filter(account=account, kind=kind, state__in=OPEN):
        output.say(f"File {file.pk} of this kind is under way ({file.state}); the next goes after it.")


def _values(change: planning.Change, currency: str) -> tuple[str, str, str]:
    field_, none = change.field, "none" if change.field.startswith("discount") else offer_shown.UNKNOWN
    return (
        offer_shown.figure(field_, change.published, currency, none),
        offer_shown.figure(field_, change.seen, currency, none),
        offer_shown.figure(field_, change.desired, currency, "none"),
    )


def _show_obstacles(account: Account, preview: Preview) -> None:
    for name, count in preview.obstacles.items():
        output.say(
            f"{account.name}: kept from selling, {count:,} offer(s): {Obstacle(name).label}"
            f" (comptoir offers list --obstacle {name})."
        )

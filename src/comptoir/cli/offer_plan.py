"""`comptoir offers plan`: what the next files would change, before they go."""

from __future__ import annotations

from typing import Annotated

import typer

from comptoir.accounts.models import Account
from comptoir.channels.offers import SubmissionKind
from comptoir.cli import offer_shown, output
from comptoir.cli.offer_choice import AccountOption, KindOption, accounts, kinds
from comptoir.cli.output import JsonOption
from comptoir.offers import planning, refresh, telling
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
            told.append(planning.told(each, preview))
            if not json:
                show_preview(each, preview)
        if not json:
            _show_obstacles(each, preview)
    if json:
        output.as_json(told)


_MANNER = {
    "sent": "",
    "reported": " Only in the shadow report: the account is in shadow for it.",
    "kept": " None is sent: the account is not live for it.",
}


def show_preview(account: Account, preview: Preview) -> None:
    """What the next file of one kind would change, what does not go, and how to let it go."""
    kind = preview.kind
    told = f"{account.name}, {kind.value}: {preview.total:,} offer(s) would change."
    output.say(told + _MANNER[planning.how_it_goes(account, kind)])
    if preview.rows:
        output.table(
            ("SKU", "Figure", "Published", "Seen", "Wanted"),
            [
                (row.sku, telling.word(change.field), *_values(change, account.currency))
                for row in preview.rows
                for change in row.changes
            ],
        )
    if preview.total > len(preview.rows):
        output.say(f"... and {preview.total - len(preview.rows):,} more offer(s).")
    brake = planning.brake_of(account, kind)
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

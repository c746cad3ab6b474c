"""`comptoir outbox`: how orders reach the shop's own system, what waits, and the numbers they got there."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from comptoir.cli import output
from comptoir.cli.account_names import whose
from comptoir.cli.finding import find_order
from comptoir.cli.output import JsonOption
from comptoir.orders import references
from comptoir.outbound.hosts import fanning, folder, outbox, payloads, subscriptions
from comptoir.outbound.hosts.problems import HostProblem
from comptoir.outbound.models import PATIENCE_HOURS, OutboxEntry, Way

app = typer.Typer(
    no_args_is_help=True, help="Orders on their way to the shop's own system, each handed over once."
)


@app.command("set")
def choose(
    way: Annotated[Way, typer.Argument(case_sensitive=False, help="off, pull, webhook or folder.")],
    webhook: Annotated[str | None, typer.Option(help="The webhook, for `webhook`.")] = None,
    directory: Annotated[str | None, typer.Option(help="The folder's whole path, for `folder`.")] = None,
    with_address: Annotated[
        bool, typer.Option("--with-address", help="Include the buyer's name and addresses (pull, folder).")
    ] = False,
    patience_hours: Annotated[
        int,
        typer.Option(min=1, max=outbox.LONGEST_PATIENCE, help="A person is told when an order waits longer."),
    ] = PATIENCE_HOURS,
) -> None:
    """Choose how orders are handed over. Open orders that the shop's own system never heard of wait from now on too."""
    if (way == Way.WEBHOOK) != (webhook is not None) or (way == Way.FOLDER) != (directory is not None):
        raise HostProblem(
            "way: --webhook goes with webhook, --directory with folder.",
            remedy="Such as: comptoir outbox set folder --directory /srv/orders",
        )
    before = outbox.current().subscription
    outbox.choose(
        way,
        subscription=subscriptions.find(webhook) if webhook else None,
        directory=folder.prepare(directory) if directory else "",
        with_address=with_address,
        patience_hours=patience_hours,
        who=whose(),
    )
    output.say(f"Orders are handed over this way: {way.value}. {outbox.waiting().count()} wait.")
    if before is not None and before.name != webhook:
        output.say(
            f"Webhook {before.name} is told of orders as before, but does not hand them over any more."
        )
        output.say(f"If it is not to be told either: comptoir webhook set {before.name} --disabled")


@app.command("list")
def list_entries(
    every: Annotated[
        bool, typer.Option("--all", help="Those that were acknowledged too, newest first.")
    ] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 50,
    json: JsonOption = False,
) -> None:
    """What waits to be handed over, oldest first."""
    fanning.fan_out()
    found = outbox.waiting()
    if every:
        found = OutboxEntry.objects.select_related("event").order_by("-event_id")
    entries = list(found[:limit])
    orders = payloads.told_orders({entry.order_id for entry in entries}, with_address=False)
    rows = [_row(entry, orders.get(entry.order_id, {})) for entry in entries]
    if json:
        output.as_json(rows)
        return
    output.say(f"Orders are handed over this way: {outbox.current().way}.")
    output.table(
        ("Event", "Kind", "Order", "Account", "At (UTC)", "Acknowledged (UTC)", "By", "There"),
        [
            (
                row["event"],
                row["type"],
                row["order"],
                row["account"],
                f"{row['at']:%Y-%m-%d %H:%M:%S}",
                f"{row['acknowledged_at']:%Y-%m-%d %H:%M:%S}" if row["acknowledged_at"] else "",
                row["acknowledged_by"],
                row["host_reference"] or "",
            )
            for row in rows
        ],
    )


def _row(entry: OutboxEntry, order: dict[str, Any]) -> dict[str, Any]:
    return {
        "event": payloads.event_id(entry.event_id),
        "type": entry.event.kind,
        "at": entry.event.at,
        "order_id": entry.order_id,
        "order": order.get("remote_id"),
        "account": order.get("account"),
        "acknowledged_at": entry.acknowledged_at,
        "acknowledged_by": entry.acknowledged_by,
        "host_reference": order.get("host_reference"),
    }


@app.command("ack")
def acknowledge(
    event: Annotated[list[str], typer.Argument(help="Ids of events, such as evt_12.")],
    reference: Annotated[
        str | None, typer.Option(help="The number that the order has in the shop's own system; of one event.")
    ] = None,
) -> None:
    """Say that the shop's own system has these. Exit code 1 when one is unknown or has another number."""
    if reference is not None and len(event) > 1:
        raise HostProblem("reference: it is one order's.", remedy="Name one event.")
    told = outbox.acknowledge([(one, reference) for one in event], who=whose())
    for one in told:
        output.say(f"{one.event}: {one.outcome.value.replace('_', ' ')} {one.host_reference or ''}".rstrip())
    if any(one.outcome in {outbox.Outcome.UNKNOWN, outbox.Outcome.OTHER_REFERENCE} for one in told):
        raise typer.Exit(1)


@app.command("reference")
def set_reference(
    order: Annotated[str, typer.Argument(help="The marketplace's number of the order.")],
    reference: Annotated[
        str, typer.Argument(help="Its number in the shop's own system, such as its quote's.")
    ],
    account: Annotated[str | None, typer.Option(help="The account, where two have such an order.")] = None,
    instead: Annotated[bool, typer.Option("--instead", help="Replace the number that it has.")] = False,
) -> None:
    """Note the number that an order has in the shop's own system."""
    outbox.check_reference(reference)
    found = find_order(order, account)
    if not references.remember(found.pk, reference, who=whose(), instead=instead):
        raise HostProblem(
            f"Order {found.remote_id} is {found.host_reference} there already.", remedy="Add --instead."
        )
    output.say(f"Order {found.remote_id} is {reference} in the shop's own system.")


@app.command("write")
def write_files() -> None:
    """Write the files that are due into the folder now, without waiting for a worker."""
    output.say(f"{folder.write_files()} file(s) appeared in {outbox.current().directory or 'no folder'}.")

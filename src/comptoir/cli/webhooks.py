"""`comptoir webhook`: who is told of what, what was delivered, what was received from a marketplace."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from comptoir import clock
from comptoir.activity.announcing import EventKind
from comptoir.cli import output
from comptoir.cli.account_names import find as find_account
from comptoir.cli.account_names import whose
from comptoir.cli.output import JsonOption
from comptoir.inbound import doorbells, signatures
from comptoir.inbound.models import WebhookEvent
from comptoir.outbound.hosts import delivering, shown, subscriptions
from comptoir.outbound.hosts.problems import NoSuchThing
from comptoir.outbound.models import Delivery, DeliveryState, Subscription

app = typer.Typer(
    no_args_is_help=True, help="Webhooks: those that tell the shop's own system, and those of marketplaces."
)

NameArgument = Annotated[str, typer.Argument(help="The webhook's name.")]
EventsOption = Annotated[
    list[str] | None,
    typer.Option("--event", help=f"What it is told of; repeatable. One of: {', '.join(EventKind)}."),
]


@app.command("add")
def add(
    name: NameArgument,
    url: Annotated[str, typer.Argument(help="Where messages go: https.")],
    event: EventsOption = None,
    account: Annotated[str | None, typer.Option(help="Only what happens on this account.")] = None,
    with_address: Annotated[
        bool, typer.Option("--with-address", help="Orders include the buyer's name and addresses.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Add a webhook, told of what happens from now on. Its secret is shown once, here. Without --event: of orders."""
    made, secret = subscriptions.add(
        name=name,
        url=url,
        kinds=event or [kind for kind in EventKind if kind.value.startswith("order.")],
        account=find_account(account) if account else None,
        with_address=with_address,
        who=whose(),
    )
    if json:
        output.as_json({**shown.of_subscription(made), "secret": secret})
        return
    output.say(f"Webhook {made.name} is told of {', '.join(made.kinds)}.")
    output.say(f"Its secret, which is not shown again: {secret}")
    output.say(f"To hand every order over by it: comptoir outbox set webhook --webhook {made.name}")


@app.command("set")
def change(
    name: NameArgument,
    url: Annotated[str | None, typer.Option(help="Another address.")] = None,
    event: EventsOption = None,
    with_address: Annotated[bool | None, typer.Option("--with-address/--without-address")] = None,
    enabled: Annotated[bool | None, typer.Option("--enabled/--disabled")] = None,
    renew_secret: Annotated[
        bool, typer.Option("--renew-secret", help="Make a new secret, at once, and show it.")
    ] = False,
) -> None:
    """Change what is named."""
    found = subscriptions.find(name)
    subscriptions.change(found, url=url, kinds=event, with_address=with_address, enabled=enabled, who=whose())
    output.say(f"Webhook {found.name} is told of {', '.join(found.kinds)}.")
    if renew_secret:
        output.say(f"Its secret, which is not shown again: {subscriptions.renew_secret(found, who=whose())}")


@app.command("list")
def list_webhooks(json: JsonOption = False) -> None:
    """Every webhook, and how it fares."""
    now = clock.now()
    found = [
        shown.of_subscription(one) for one in Subscription.objects.select_related("account").order_by("name")
    ]
    if json:
        output.as_json(found)
        return
    output.table(
        ("Webhook", "Address", "Told of", "Account", "With address", "Last delivery", "How it fares"),
        [
            (
                one["name"],
                one["url"],
                ", ".join(one["events"]),
                one["account"] or "every one",
                "yes" if one["with_address"] else "no",
                output.age(one["delivered_at"], now),
                "off" if not one["enabled"] else one["last_error"] or "well",
            )
            for one in found
        ],
    )


@app.command("remove")
def remove(name: NameArgument) -> None:
    """Take a webhook away with its log."""
    subscriptions.remove(subscriptions.find(name), who=whose())
    output.say(f"Webhook {name} was removed.")


@app.command("deliveries")
def deliveries(
    name: Annotated[str | None, typer.Argument(help="Only this webhook's.")] = None,
    state: Annotated[DeliveryState | None, typer.Option(case_sensitive=False)] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, newest first.")] = 50,
    json: JsonOption = False,
) -> None:
    """What was sent, how each attempt ended, and what waits."""
    found = Delivery.objects.select_related("subscription", "event").order_by("-pk")
    if name:
        found = found.filter(subscription=subscriptions.find(name))
    if state:
        found = found.filter(state=state)
    rows = [shown.of_delivery(one) for one in found[:limit]]
    if json:
        output.as_json(rows)
        return
    output.table(
        ("ID", "Webhook", "Event", "Kind", "State", "Attempts", "Answer", "Error", "Next (UTC)"),
        [
            (
                row["id"],
                row["webhook"],
                row["event"],
                row["type"],
                row["state"],
                row["attempts"],
                row["last_status"] or "",
                row["last_error"],
                f"{row['next_at']:%Y-%m-%d %H:%M:%S}" if row["next_at"] else "",
            )
            for row in rows
        ],
    )


@app.command("replay")
def replay(
    delivery: Annotated[list[int] | None, typer.Argument(help="Numbers of deliveries.")] = None,
    given_up: Annotated[
        str | None, typer.Option(metavar="WEBHOOK", help="Everything that was given up for this webhook.")
    ] = None,
) -> None:
    """Send messages again, under their old ids."""
    found = list(Delivery.objects.select_related("subscription").filter(pk__in=delivery or []))
    if missing := sorted(set(delivery or []) - {one.pk for one in found}):
        raise NoSuchThing(f"There is no delivery {missing[0]}.", remedy="Look: comptoir webhook deliveries")
    if given_up is not None:
        lost = Delivery.objects.filter(
            subscription=subscriptions.find(given_up), state=DeliveryState.GIVEN_UP
        )
        found += list(lost.select_related("subscription").order_by("event_id"))
    for one in found:
        delivering.replay(one, who=whose())
    output.say(f"{len(found)} message(s) go again while a worker runs.")


@app.command("door")
def door(
    account: Annotated[str, typer.Argument(help="The account whose marketplace sends webhooks.")],
    secret: Annotated[
        bool,
        typer.Option("--secret", help="Type the secret that the sender has; else one is made and shown."),
    ] = False,
    close: Annotated[
        bool, typer.Option("--close", help="Take the secret away: webhooks are refused.")
    ] = False,
) -> None:
    """Take webhooks for an account: set the secret that must sign them, by Standard Webhooks."""
    found = find_account(account)
    if close:
        shut = doorbells.close_door(found, who=whose())
        output.say(
            f"Webhooks for {found.name} {'are' if shut else 'were'} refused{'' if shut else ' already'}."
        )
        return
    chosen = typer.prompt("Secret", hide_input=True) if secret else subscriptions.new_secret()
    try:
        signatures.key_of(chosen)
    except ValueError as error:
        raise doorbells.DoorProblem(
            f"secret: {error}.", remedy="Give `whsec_` and 16 bytes or more in base64, or let one be made."
        ) from None
    doorbells.set_secret(found, chosen, who=whose())
    output.say(
        f"Webhooks for {found.name} are taken at /api/marketplace/webhooks/{found.channel}/{found.name}"
    )
    if not secret:
        output.say(f"They must be signed with this secret, which is not shown again: {chosen}")


@app.command("received")
def received(
    account: Annotated[str | None, typer.Argument(help="Only this account's.")] = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only what was not read yet.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, newest first.")] = 50,
    json: JsonOption = False,
) -> None:
    """Webhooks that came with a right signature in the last 14 days, and what became of them."""
    found = WebhookEvent.objects.select_related("account").order_by("-pk")
    if account:
        found = found.filter(account=find_account(account))
    if waiting:
        found = found.filter(processed_at=None)
    rows = [_received(one) for one in found[:limit]]
    if json:
        output.as_json(rows)
        return
    output.table(
        ("Received (UTC)", "Account", "ID", "Kind", "Object", "Read (UTC)", "Retries", "Error"),
        [
            (
                f"{row['received_at']:%Y-%m-%d %H:%M:%S}",
                row["account"],
                row["event_id"],
                row["kind"],
                row["object_id"],
                f"{row['processed_at']:%H:%M:%S}" if row["processed_at"] else "",
                row["retries"],
                row["error"],
            )
            for row in rows
        ],
    )


def _received(event: WebhookEvent) -> dict[str, Any]:
    return {
        "account": event.account.name,
        "event_id": event.event_id,
        "kind": event.kind,
        "object_id": event.object_id,
        "received_at": event.received_at,
        "asked_at": event.asked_at,
        "processed_at": event.processed_at,
        "retries": event.retries,
        "error": event.error,
    }

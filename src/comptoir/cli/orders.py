"""`comptoir orders`: pull, list, show; the decisions about them stand in files of their own."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import typer
from django.db.models import QuerySet

from comptoir import clock, money
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.catalog import products
from comptoir.channels.vocabulary import OrderState
from comptoir.cli import acknowledging, actions, decisions, documents, giving_back, output, purging
from comptoir.cli.accounts import find
from comptoir.cli.finding import OrderProblem, find_order
from comptoir.cli.output import JsonOption
from comptoir.cli.reading_back import read_orders
from comptoir.errors import ComptoirError
from comptoir.orders import deadlines
from comptoir.orders.acknowledgement import waiting
from comptoir.orders.models import Order
from comptoir.orders.timeline import REASON, Decision, timeline

app = typer.Typer(
    no_args_is_help=True, help="Orders, as the marketplaces last told them, and what is decided about them."
)


@app.command("pull")
def pull(
    account: Annotated[
        str | None, typer.Argument(help="An account's name; none means every account.")
    ] = None,
) -> None:
    """Read orders now, to the end, at the marketplace's pace. Exit code 1 when an account could not be read whole."""
    accounts = [find(account)] if account else list(Account.objects.active().order_by("name"))
    if not accounts:
        raise OrderProblem(
            "There is no account to read orders from.", remedy="Run: comptoir account add NAME --url ADDRESS"
        )
    failed = [error for one in accounts if (error := _pull(one)) is not None]
    for error in failed:
        output.problem(error)
    if failed:
        raise typer.Exit(1)


def _pull(account: Account) -> ComptoirError | None:
    before = Order.objects.filter(account=account).count()
    try:
        read_orders(account)
    except ComptoirError as error:
        return error
    held = Order.objects.filter(account=account).count()
    output.say(f"{account.name}: {held - before} new, {held} orders in all.")
    waits = waiting(Order.objects.filter(account=account)).count()
    if waits:
        output.say(
            f"{waits} of them keep stock back until the shop's own figures leave them out:"
            f" comptoir orders acknowledge --account {account.name} lists them."
        )
    return None


@app.command("list")
def list_orders(
    account: Annotated[str | None, typer.Option(help="Only this account's.")] = None,
    state: Annotated[
        OrderState | None, typer.Option(help="Only orders in this state.", case_sensitive=False)
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, newest first.")] = 50,
    json: JsonOption = False,
) -> None:
    """Orders, newest first."""
    orders: QuerySet[Order] = Order.objects.newest_first().select_related("account")
    if account:
        orders = orders.filter(account=find(account))
    if state:
        orders = orders.filter(state=state)
    now = clock.now()
    shown = [_summary(order, now) for order in orders[:limit]]
    if json:
        output.as_json(shown)
        return
    if not shown:
        output.say("No orders here. `comptoir orders pull` reads them now.")
        return
    rows = [
        (
            order["order"],
            order["account"],
            order["state"],
            order["created_at"].strftime("%Y-%m-%d %H:%M"),
            order["total"],
            _due(order),
        )
        for order in shown
    ]
    output.table(("Order", "Account", "State", "Created (UTC)", "Total", "Deadline (UTC)"), rows)


def _due(summary: dict[str, Any]) -> str:
    """What is to be done next, and by when; empty where nothing waits."""
    late = "late: " if summary["late"] else ""
    for name, words in (("accept_by", "accept by"), ("ship_by", "ship by")):
        if summary[name]:
            return f"{late}{words} {summary[name]:%Y-%m-%d %H:%M}"
    return ""


def _summary(order: Order, now: datetime) -> dict[str, Any]:
    return {
        "order": order.remote_id,
        "account": order.account.name,
        "state": order.state,
        "marketplace_state": order.remote_state,
        "created_at": order.remote_created_at,
        "updated_at": order.remote_updated_at,
        "total": money.show(order.total_cents, order.currency),
        "total_cents": order.total_cents,
        "currency": order.currency,
        "accept_by": deadlines.accept_by(order),
        "ship_by": deadlines.ship_by(order),
        "late": deadlines.is_late(order, now),
        "has_message": order.has_message,
        "host_reference": order.host_reference,
        "as_of": order.fetched_at,
    }


@app.command("show")
def show(
    order: Annotated[str, typer.Argument(help="The marketplace's number of the order.")],
    account: Annotated[
        str | None, typer.Option(help="The account, where two have an order of this number.")
    ] = None,
    json: JsonOption = False,
) -> None:
    """One order: its lines, its figures, what happened to it. The buyer's name and address stay in the web pages."""
    found = find_order(order, account)
    now = clock.now()
    summary, lines = _summary(found, now), _lines(found)
    history = [
        {"at": entry.at, "what": sentence(entry)}
        for entry in Entry.objects.filter(order_id=found.pk).exclude(kind=REASON).order_by("at", "id")
    ]
    decided = timeline(found)
    if json:
        told = [actions.as_row(one) for one in decided]
        output.as_json({**summary, "lines": lines, "decisions": told, "history": history})
        return
    output.say(f"Order {found.remote_id} of {found.account.name}: {found.remote_state} ({found.state})")
    output.say(f"Total {summary['total']}, as of {output.age(found.fetched_at, now)}")
    if due := _due(summary):
        output.say(f"Deadline (UTC): {due}")
    if found.has_message:
        output.say("The customer has written: read it, and answer, on the marketplace's own pages.")
    if found.host_reference:
        output.say(f"In the shop's own system: {found.host_reference}")
    _show_lines(found, lines)
    if decided:
        _show_decisions(decided)
    for entry in history:
        output.say(f"{entry['at']:%Y-%m-%d %H:%M:%S} {entry['what']}")


def _show_lines(found: Order, lines: list[dict[str, Any]]) -> None:
    output.table(
        ("Line", "SKU", "Title", "Units", "State", "Price", "Taxes", "Commission"),
        [
            (
                line["line"],
                line["sku"],
                line["title"],
                line["ordered"],
                line["marketplace_state"],
                *(
                    money.show(line[name], found.currency)
                    for name in ("price_cents", "tax_cents", "commission_cents")
                ),
            )
            for line in lines
        ],
    )
    for sku in sorted({line["sku"] or "" for line in lines if not line["in_catalogue"]}):
        output.say(
            f"Not in the catalogue: {sku or 'a line without a SKU'}. No stock is kept back for it."
            + (" Once a product has this SKU, it is: comptoir products import FILE" if sku else "")
        )


def _show_decisions(decided: list[Decision]) -> None:
    """What is wanted, sent and confirmed, each in a column of its own: a wish is no fact."""
    output.table(
        (
            "ID",
            "Decision",
            "By",
            "State",
            "Wanted (UTC)",
            "Sent (UTC)",
            "Confirmed (UTC)",
            "Error",
            "What to do",
        ),
        [
            (
                one.action,
                f"{one.what} ({one.reason})" if one.reason else one.what,
                one.who,
                actions.said_state(one),
                _at(one.wanted_at),
                _at(one.sent_at),
                f"{_at(one.settled_at)} by {one.confirmed_by}" if one.confirmed_by else "",
                one.error,
                one.remedy,
            )
            for one in decided
        ],
    )


def _at(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else ""


def _lines(order: Order) -> list[dict[str, Any]]:
    lines = list(order.lines.order_by("index", "remote_id").prefetch_related("amounts"))
    known = products.known(line.sku for line in lines)
    return [{**_line(line), "in_catalogue": line.sku in known} for line in lines]


def _line(line: Any) -> dict[str, Any]:
    amounts = [
        {"component": amount.component, "code": amount.code, "cents": amount.cents, "exact": amount.exact}
        for amount in line.amounts.all()
    ]
    return {
        "line": line.remote_id,
        "sku": line.sku,
        "title": line.title,
        "ordered": line.ordered,
        "state": line.state,
        "marketplace_state": line.remote_state,
        "price_cents": _sum(amounts, "price"),
        "tax_cents": _sum(amounts, "tax", "shipping_tax"),
        "commission_cents": _sum(amounts, "commission", "commission_tax"),
        "amounts": amounts,
    }


def _sum(amounts: list[dict[str, Any]], *components: str) -> int | None:
    """The sum of those components; unknown as soon as one of them is."""
    cents = [amount["cents"] for amount in amounts if amount["component"] in components]
    return None if not cents or None in cents else sum(cents)


for _part in (decisions, giving_back, actions, documents, acknowledging, purging):
    _part.add_to(app)

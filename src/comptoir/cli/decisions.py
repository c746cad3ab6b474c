"""`comptoir orders accept`, `refuse`, `ship` and `tracking`: what becomes of an order, from one to thousands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Annotated

import typer

from comptoir.actions.models import Action, Kind
from comptoir.cli import bulk, values
from comptoir.cli.asking import carry_out, decide, needed, only_file
from comptoir.cli.finding import OrderProblem, find_order
from comptoir.cli.options import (
    EXIT_CODES,
    AccountOption,
    BatchOption,
    FileOption,
    JsonOption,
    Manner,
    OrderArgument,
    OrdersArgument,
    OutcomeOption,
    TokenOption,
    WaitOption,
)
from comptoir.cli.plans import whose
from comptoir.cli.rows import Columns, Row
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.orders.reasons import with_reason
from comptoir.orders.services import BadRequest
from comptoir.shipments import services as shipments
from comptoir.shipments.models import Method
from comptoir.shipments.services import Departure

DECIDE = frozenset({Kind.DECIDE})
SHIP = frozenset({Kind.SHIP, Kind.PARCEL})


class HowItLeaves(StrEnum):
    """The methods as they are typed."""

    PARCEL = "parcel"
    FREIGHT = "freight"
    OWN_TRUCK = "own-truck"
    PICKUP = "pickup"


CarrierOption = Annotated[
    str | None, typer.Option(help="The carrier's code or name; the operator's list wins.")
]
TrackingOption = Annotated[str | None, typer.Option("--tracking", help="The tracking number.")]
TrackingUrlOption = Annotated[str | None, typer.Option(help="The page that shows where it is.")]


def add_to(app: typer.Typer) -> None:
    """Give `comptoir orders` these commands."""
    for name, command, sentence in (
        ("accept", accept, "Accept orders, or some lines of one and refuse the others."),
        ("refuse", refuse, "Refuse orders, every line of them."),
        ("ship", ship, "Say that goods have left: tracking first, then the confirmation."),
        ("tracking", tracking, "Correct who carries an order that has not left yet."),
        ("incident", incident, "Say that a customer's incident on a line is settled."),
    ):
        app.command(name, help=sentence + (_FILES.get(name, "")) + EXIT_CODES)(command)


_FILES = {
    "accept": "\n\n    A --file has the columns order and, optionally, account.",
    "refuse": "\n\n    A --file has the columns order and, optionally, account and reason.",
    "ship": "\n\n    A --file has the columns order and, optionally, account, method, carrier, tracking, tracking_url, pro,"
    " appointment, serials (apart by semicolons) and lines (LINE=UNITS;LINE=UNITS).",
}


def accept(
    order: OrdersArgument = None,
    account: AccountOption = None,
    line: Annotated[
        list[str] | None,
        typer.Option(metavar="LINE=yes|no", help="Every line of one order, each with its own answer."),
    ] = None,
    file: FileOption = None,
    batch: BatchOption = None,
    outcome: OutcomeOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Accept orders."""
    manner, who = Manner(wait, json, outcome), whose()
    if file is not None:
        only_file(order, line, token)

        def wish(held: Order, row: Row) -> bulk.Wish:
            return DECIDE, lambda key: orders.accept(held, who=who, token=key), held.pk

        bulk.run(
            bulk.Bulk("accept", Columns(("order",), ("account",)), wish),
            file,
            manner,
            account=account,
            batch=batch,
        )
    named = needed(order, batch)
    if not line:
        decide(
            named, account, token, manner, DECIDE, lambda held, key: orders.accept(held, who=who, token=key)
        )
    if len(named) != 1:
        raise OrderProblem("line: lines belong to one order.", remedy="Name one order with --line.")
    answers = {
        key: values.yes_or_no(text, "line") for key, text in values.pairs(line, "line", "LINE=yes").items()
    }
    decide(
        named,
        account,
        token,
        manner,
        DECIDE,
        lambda held, key: orders.decide(held, answers, who=who, token=key),
    )


def refuse(
    order: OrdersArgument = None,
    account: AccountOption = None,
    reason: Annotated[str, typer.Option(help="Why; it stays in our own journal and is not sent.")] = "",
    file: FileOption = None,
    batch: BatchOption = None,
    outcome: OutcomeOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Refuse orders."""
    manner, who = Manner(wait, json, outcome), whose()
    if file is not None:
        only_file(order, None, token)

        def wish(held: Order, row: Row) -> bulk.Wish:
            why = row.get("reason") or reason
            return DECIDE, lambda key: _refuse(held, why, who=who, token=key), held.pk

        columns = Columns(("order",), ("account", "reason"))
        bulk.run(bulk.Bulk("refuse", columns, wish), file, manner, account=account, batch=batch)
    decide(
        needed(order, batch),
        account,
        token,
        manner,
        DECIDE,
        lambda held, key: _refuse(held, reason, who=who, token=key),
    )


def ship(
    order: Annotated[
        str | None, typer.Argument(metavar="ORDER", help="The marketplace's number of the order.")
    ] = None,
    account: AccountOption = None,
    method: Annotated[HowItLeaves, typer.Option(help="How it leaves.")] = HowItLeaves.PARCEL,
    carrier: CarrierOption = None,
    tracking_number: TrackingOption = None,
    tracking_url: TrackingUrlOption = None,
    pro: Annotated[str | None, typer.Option(help="Freight: the PRO number.")] = None,
    appointment: Annotated[
        str | None, typer.Option(help="Freight: when it is delivered, such as 2026-11-24T09:30.")
    ] = None,
    serial: Annotated[list[str] | None, typer.Option(help="A unit's serial number.")] = None,
    line: Annotated[
        list[str] | None,
        typer.Option(metavar="LINE=UNITS", help="What leaves; without it everything that is left."),
    ] = None,
    file: FileOption = None,
    batch: BatchOption = None,
    outcome: OutcomeOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Ship orders."""
    manner, who = Manner(wait, json, outcome), whose()
    if file is not None:
        only_file([order] if order else None, line, token)
        bulk.run(bulk.Bulk("ship", SHIP_COLUMNS, _ship_row(who)), file, manner, account=account, batch=batch)
    held = find_order(needed([order] if order else None, batch)[0], account)
    departure = _departure(
        held,
        {
            "method": method.value,
            "carrier": carrier,
            "tracking": tracking_number,
            "tracking_url": tracking_url,
            "pro": pro,
            "appointment": appointment,
        },
        serials=serial or [],
        lines=line or [],
    )
    carry_out(
        held,
        SHIP,
        lambda key: shipments.ship(held, departure, who=who, token=key),
        manner,
        token,
    )


def tracking(
    order: OrderArgument,
    account: AccountOption = None,
    carrier: CarrierOption = None,
    tracking_number: TrackingOption = None,
    tracking_url: TrackingUrlOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Correct the tracking."""
    held, who = find_order(order, account), whose()
    told = {"carrier": carrier, "tracking": tracking_number, "tracking_url": tracking_url}
    departure = _departure(held, told, serials=[], lines=[])
    carry_out(
        held,
        frozenset({Kind.TRACKING}),
        lambda key: shipments.correct_tracking(held, departure, who=who, token=key),
        Manner(wait, json),
        token,
    )


def incident(
    order: OrderArgument,
    line: Annotated[str, typer.Option(help="The marketplace's id of the line.")],
    reason: Annotated[str, typer.Option(help="The operator's code for how it was settled.")],
    account: AccountOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Settle an incident."""
    held, who = find_order(order, account), whose()
    carry_out(
        held,
        frozenset({Kind.INCIDENT}),
        lambda key: orders.resolve_incident(held, line=line, reason_code=reason, who=who, token=key),
        Manner(wait, json),
        token,
    )


SHIP_COLUMNS = Columns(
    ("order",),
    (
        *("account", "method", "carrier", "tracking", "tracking_url", "pro", "appointment"),
        *("serials", "lines"),
    ),
)


def _ship_row(who: str) -> Callable[[Order, Row], bulk.Wish]:
    def wish(held: Order, row: Row) -> bulk.Wish:
        departure = _departure(
            held,
            dict(row.cells),
            serials=_listed(row.get("serials")),
            lines=_listed(row.get("lines")),
        )
        same = (held.pk, tuple(sorted(departure.lines.items())))
        return SHIP, lambda key: shipments.ship(held, departure, who=who, token=key), same

    return wish


def _listed(cell: str | None) -> list[str]:
    return [part.strip() for part in (cell or "").split(";") if part.strip()]


def _departure(
    order: Order,
    told: dict[str, str] | dict[str, str | None],
    *,
    serials: Sequence[str],
    lines: Sequence[str],
) -> Departure:
    carrier = told.get("carrier")
    pairs = values.pairs(lines, "lines", "LINE=UNITS")
    return Departure(
        method=_method(told.get("method")),
        carrier_code=carrier,
        carrier_name=carrier,
        tracking_number=told.get("tracking"),
        tracking_url=told.get("tracking_url"),
        pro_number=told.get("pro"),
        appointment=values.moment(told.get("appointment"), order, "appointment"),
        serial_numbers=tuple(serials),
        lines={line: values.units(text, "lines") for line, text in pairs.items()},
    )


def _method(text: str | None) -> Method:
    if text is None:
        return Method.PARCEL
    try:
        return Method(text.lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise BadRequest(f"method: {text!r} is none.", remedy=f"Methods: {', '.join(HowItLeaves)}.") from None


def _refuse(order: Order, reason: str, *, who: str, token: str) -> Action:
    return with_reason(
        order, reason, lambda key: orders.refuse(order, who=who, token=key), who=who, token=token
    )

"""What the page of one order shows, read in a fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.catalog import products
from comptoir.channels.vocabulary import OrderState
from comptoir.orders import deadlines
from comptoir.orders.models import STATE_LABELS, Amount, Buyer, Order, OrderLine
from comptoir.orders.timeline import REASON
from comptoir.web import amounts
from comptoir.web.decisions_panel import DecisionRow, panel

STATE_COLOURS = {
    OrderState.TO_ACCEPT.value: "warning",
    OrderState.TO_SHIP.value: "info",
    OrderState.PARTLY_SHIPPED.value: "info",
    OrderState.SHIPPED.value: "success",
    OrderState.DELIVERED.value: "success",
    OrderState.REFUSED.value: "danger",
    OrderState.CANCELLED.value: "danger",
}
HISTORY_SHOWN = 200
_STATE_WORDS = dict(STATE_LABELS)
_CLOCKS_BEFORE = ("remote_created_at", "to_accept_since")
_CLOCKS_DECIDED = ("acceptance_decided_at", "debited_at")
_CLOCKS_AFTER = (
    "deliver_from",
    "deliver_by",
    "remote_updated_at",
    "first_seen_at",
)
_SHIPPING = ("carrier_name", "tracking_number", "lead_time_days")
_REFERENCES = (
    "commercial_id",
    "sales_channel",
    "customer_reference",
    "seller_reference",
    "quote_remote_id",
    "payment_type",
    "tax_mode",
)
_COUNTS = ("ordered", "accepted", "refused", "shipped", "cancelled", "refunded", "returned")

Labelled = list[tuple[str, Any]]


@dataclass(frozen=True, slots=True)
class State:
    """A state as a coloured word, the marketplace's own beside it."""

    words: str
    colour: str
    remote: str
    reason: str


@dataclass(frozen=True, slots=True)
class LineSheet:
    """One line as the page shows it."""

    line: OrderLine
    in_catalogue: bool
    state: State
    counts: Labelled
    unit_price: str
    figures: list[amounts.Figure]
    total: str
    net: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry of the order's history."""

    at: datetime
    said: str
    who: str
    concern: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the page of one order."""

    order: Order
    late: bool
    state: State
    total: str
    commission: str
    net: str
    lines: list[LineSheet]
    clocks: Labelled
    shipping: Labelled
    references: Labelled
    tracking_page: str
    buyer: Labelled
    ship_to: list[str]
    bill_to: list[str]
    history: list[Happening]
    decisions: list[DecisionRow]


def sheet(order: Order) -> Sheet:
    """The page of `order`. Eleven queries, however many lines and entries there are."""
    lines = list(order.lines.order_by("index", "remote_id").prefetch_related("amounts"))
    exact = order.exact or {}
    buyer = Buyer.objects.filter(order=order).first()
    known = products.known(line.sku for line in lines)

    def money(name: str, cents: int | None) -> str:
        return amounts.show(amounts.value(cents, exact.get(name), order.currency), order.currency)

    return Sheet(
        order=order,
        late=deadlines.is_late(order, clock.now()),
        state=_state(order),
        total=money("total", order.total_cents),
        commission=money("commission", order.commission_cents),
        net=amounts.show(_net_of_all(lines, order), order.currency),
        lines=[_line(line, order, in_catalogue=line.sku in known) for line in lines],
        clocks=_clocks(order),
        shipping=_shipping(order),
        references=_labelled(order, _REFERENCES),
        tracking_page=_web_address(order.tracking_url),
        buyer=_labelled(buyer, ("firstname", "lastname", "organization", "email", "locale")) if buyer else [],
        ship_to=_address(buyer.shipping_address if buyer else None),
        bill_to=_address(buyer.billing_address if buyer else None),
        history=_history(order),
        decisions=panel(order),
    )


def state_words(state: str, remote_state: str) -> str:
    """Our word for the state; the marketplace's own where we know none."""
    return remote_state if state == OrderState.OTHER else str(capfirst(_STATE_WORDS[state]))


def _state(of: Order | OrderLine) -> State:
    return State(
        words=state_words(of.state, of.remote_state),
        colour=STATE_COLOURS.get(of.state, ""),
        remote=of.remote_state,
        reason=of.reason_label or of.reason_code or "",
    )


def _line(line: OrderLine, order: Order, *, in_catalogue: bool) -> LineSheet:
    exact, currency = line.exact or {}, order.currency
    held: Iterable[Amount] = line.amounts.all()
    return LineSheet(
        line=line,
        in_catalogue=in_catalogue,
        state=_state(line),
        counts=[(name, count) for name, count in _labelled(line, _COUNTS) if name and count],
        unit_price=amounts.show(
            amounts.value(line.unit_price_cents, exact.get("unit_price"), currency), currency
        ),
        figures=amounts.breakdown(held, currency),
        total=amounts.show(amounts.value(line.total_cents, exact.get("total"), currency), currency),
        net=amounts.show(amounts.net(held, currency, order.tax_mode), currency),
    )


def _net_of_all(lines: list[OrderLine], order: Order) -> Decimal | None:
    nets = [amounts.net(line.amounts.all(), order.currency, order.tax_mode) for line in lines]
    known = [net for net in nets if net is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(nets) else None


def _labelled(row: models.Model, names: tuple[str, ...]) -> Labelled:
    """The fields that hold something, under the names that the model gives them."""
    held = [(name, getattr(row, name)) for name in names]
    return [
        (str(capfirst(_name(row, name))), value) for name, value in held if value is not None and value != ""
    ]


def _clocks(order: Order) -> Labelled:
    """Every moment of the order, the deadlines in their place; one that is ours says so."""
    accept, ship = deadlines.accept_by(order), deadlines.ship_by(order)
    shown_ship = _("Ship by") if order.ship_by is not None else _("Ship by, as we reckon")
    return [
        *_labelled(order, _CLOCKS_BEFORE),
        *([(_("Accept by"), accept)] if accept else []),
        *_labelled(order, _CLOCKS_DECIDED),
        *([(shown_ship, ship)] if ship else []),
        *_labelled(order, _CLOCKS_AFTER),
    ]


def _shipping(order: Order) -> Labelled:
    """How it travels: the marketplace's words, else its codes."""
    methods = (
        ("shipping_type_code", order.shipping_type_label or order.shipping_type_code),
        ("shipping_zone_code", order.shipping_zone_label or order.shipping_zone_code),
    )
    told: Labelled = [(str(capfirst(_name(order, name))), words) for name, words in methods if words]
    return told + _labelled(order, _SHIPPING)


def _name(row: models.Model, field: str) -> str:
    found = row._meta.get_field(field)
    assert isinstance(found, models.Field)  # noqa: S101  # the names above are all columns
    return str(found.verbose_name)


def _address(told: dict[str, str] | None) -> list[str]:
    """The address as the lines of an envelope."""
    if not told:
        return []
    rows = (
        ("civility", "firstname", "lastname"),
        ("company", "company_2"),
        ("street_1",),
        ("street_2",),
        ("additional_info",),
        ("city", "state", "zip_code"),
        ("country",),
        ("phone", "phone_secondary"),
    )
    joined = (" ".join(told[key] for key in row if told.get(key)) for row in rows)
    return [line for line in joined if line]


def _web_address(url: str | None) -> str:
    """The address if a browser may be sent there; a marketplace's text is no reason to run a script."""
    return url if url and url.startswith(("https://", "http://")) else ""


def _history(order: Order) -> list[Happening]:
    """What happened to the order, newest first."""
    entries = Entry.objects.filter(order_id=order.pk).exclude(kind=REASON).order_by("-at", "-id")
    return [
        Happening(at=entry.at, said=sentence(entry), who=entry.who or _("Comptoir"), concern=entry.concern)
        for entry in entries[:HISTORY_SHOWN]
    ]

"""Decisions about an order: each is one service, the one that the command line calls too, and one way to answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir import clock
from comptoir.actions.models import Action
from comptoir.api.finding import order_of
from comptoir.api.idempotency import wish_token
from comptoir.api.keys import whose
from comptoir.api.models import Scope
from comptoir.api.outcomes import WRITES, conclude
from comptoir.api.problems import Problem
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes import order_decisions as shapes
from comptoir.api.shapes.order_decisions import (
    AcknowledgeBody,
    Acknowledgement,
    DecideBody,
    IncidentBody,
    MoneyOfLine,
    RefundBody,
    ShipBody,
    ShippedItem,
    TrackingBody,
)
from comptoir.api.shapes.values import Patience
from comptoir.orders import services as orders
from comptoir.orders.acknowledgement import acknowledge
from comptoir.orders.models import Order
from comptoir.orders.reasons import with_reason
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney
from comptoir.shipments import services as shipments
from comptoir.shipments.services import Departure

routes = Routes("decisions")

ORDERS = Scope.ORDERS


@routes.post("/orders/{int:order_id}/accept", scope=ORDERS, answers=WRITES, body=shapes.ACCEPT)
def accept_order(
    request: HttpRequest, order_id: int, patience: Query[Patience], body: DecideBody | None = None
) -> HttpResponse:
    """Accept an order, every line of it, or line by line.

    Without a body every line is accepted. `order_lines` names every line, each with its own answer.
    """
    return _decide(request, order_id, body or DecideBody(), patience.wait, accepted=True)


@routes.post("/orders/{int:order_id}/refuse", scope=ORDERS, answers=WRITES, body=shapes.REFUSE)
def refuse_order(
    request: HttpRequest, order_id: int, patience: Query[Patience], body: DecideBody | None = None
) -> HttpResponse:
    """Refuse an order, every line of it, or line by line.

    `reason` stays in our own journal; the marketplace is not told.
    """
    return _decide(request, order_id, body or DecideBody(), patience.wait, accepted=False)


@routes.post("/orders/{int:order_id}/shipments", scope=ORDERS, answers=WRITES, body=shapes.SHIP)
def ship_order(
    request: HttpRequest, order_id: int, patience: Query[Patience], body: ShipBody | None = None
) -> HttpResponse:
    """Say that goods have left: the tracking first, then the confirmation.

    Without `shipped_items` everything that is left has. The carrier is matched to the operator's list by code, then by
    label; one that it does not list goes by name and page.
    """
    sent = body or ShipBody()
    order_of(order_id)
    departure = Departure(
        method=sent.method,
        carrier_code=sent.carrier_code,
        carrier_name=sent.carrier_name,
        tracking_number=sent.tracking_number,
        tracking_url=sent.tracking_url,
        pro_number=sent.pro_number,
        appointment=sent.appointment,
        serial_numbers=tuple(sent.serial_numbers),
        lines=_units(sent.shipped_items or []),
    )
    return _wish(
        request,
        order_id,
        patience.wait,
        lambda order, who, token: shipments.ship(order, departure, who=who, token=token),
    )


@routes.put("/orders/{int:order_id}/tracking", scope=ORDERS, answers=WRITES, body=shapes.TRACKING)
def correct_tracking(
    request: HttpRequest, order_id: int, body: TrackingBody, patience: Query[Patience]
) -> HttpResponse:
    """Correct who carries an order that has not left yet."""
    departure = Departure(**body.model_dump())
    return _wish(
        request,
        order_id,
        patience.wait,
        lambda order, who, token: shipments.correct_tracking(order, departure, who=who, token=token),
    )


@routes.post("/orders/{int:order_id}/cancel", scope=ORDERS, answers=WRITES, body=shapes.CANCEL)
def cancel_order(
    request: HttpRequest, order_id: int, patience: Query[Patience], body: RefundBody | None = None
) -> HttpResponse:
    """Cancel an order before it leaves, or lines of it.

    Without a body the whole order is cancelled.
    """
    if body is None:
        return _wish(
            request,
            order_id,
            patience.wait,
            lambda order, who, token: orders.cancel(order, who=who, token=token),
        )
    lines = _money(body)
    return _wish(
        request,
        order_id,
        patience.wait,
        lambda order, who, token: returns.cancel_lines(order, lines, who=who, token=token),
    )


@routes.post("/orders/{int:order_id}/refund", scope=ORDERS, answers=WRITES, body=shapes.MONEY)
def refund_order(
    request: HttpRequest, order_id: int, body: RefundBody, patience: Query[Patience]
) -> HttpResponse:
    """Give money back on lines of an order that was paid.

    Two equal refunds are two refunds: send an `Idempotency-Key` so that one meant once goes once.
    """
    lines = _money(body)
    return _wish(
        request,
        order_id,
        patience.wait,
        lambda order, who, token: returns.refund(order, lines, who=who, token=token),
    )


@routes.post("/orders/{int:order_id}/incidents", scope=ORDERS, answers=WRITES, body=shapes.INCIDENT)
def settle_incident(
    request: HttpRequest, order_id: int, body: IncidentBody, patience: Query[Patience]
) -> HttpResponse:
    """Say that a customer's incident on a line is settled."""
    return _wish(
        request,
        order_id,
        patience.wait,
        lambda order, who, token: orders.resolve_incident(
            order, line=body.order_line_id, reason_code=body.reason_code, who=who, token=token
        ),
    )


@routes.post(
    "/orders/{int:order_id}/acknowledge",
    scope=ORDERS,
    answers={200: Answer(Acknowledgement, shapes.ACKNOWLEDGED)},
    body=shapes.ACKNOWLEDGE,
)
def acknowledge_order(
    request: HttpRequest, order_id: int, body: AcknowledgeBody | None = None
) -> dict[str, Any]:
    """Say that the shop's own stock figures leave the order's units out from `counted_at` on.

    Again is no harm: the earliest word holds.
    """
    when = (body.counted_at if body else None) or clock.now()
    (one,) = acknowledge([order_of(order_id)], when, who=whose(request))
    return {
        "order_id": one.order.pk,
        "order": one.order.remote_id,
        "counted_at": when,
        "reservations": one.reservations,
        "released": one.released,
    }


def _decide(
    request: HttpRequest, order_id: int, body: DecideBody, wait: float, *, accepted: bool
) -> HttpResponse:
    order_of(order_id)
    answers = {line.id: line.accepted for line in body.order_lines or []}
    if len(answers) < len(body.order_lines or []):
        raise Problem(
            "order_lines: a line is named twice.",
            field="order_lines",
            remedy="Name every line of the order once.",
        )

    def decided(order: Order, who: str, token: str) -> Action:
        def act(key: str) -> Action:
            if answers:
                return orders.decide(order, answers, who=who, token=key)
            whole = orders.accept if accepted else orders.refuse
            return whole(order, who=who, token=key)

        return with_reason(order, body.reason, act, who=who, token=token)

    return _wish(request, order_id, wait, decided)


def _wish(
    request: HttpRequest, order_id: int, wait: float, make: Callable[[Order, str, str], Action]
) -> HttpResponse:
    """Have the wish made by its service, which is given the order, who asks, and the token; then tell the outcome."""
    order = order_of(order_id)
    action = make(order, whose(request), wish_token(request, order.pk))
    return conclude(request, action, wait)


def _units(items: list[ShippedItem]) -> dict[str, int]:
    units = {item.order_line_id: item.quantity for item in items}
    if len(units) < len(items):
        raise Problem(
            "shipped_items: a line is named twice.", field="shipped_items", remedy="Name each line once."
        )
    return units


def _money(body: RefundBody) -> list[LineMoney]:
    return [_line_money(line) for line in body.lines]


def _line_money(line: MoneyOfLine) -> LineMoney:
    return LineMoney(
        line=line.order_line_id,
        reason_code=line.reason_code,
        amount=line.amount_cents,
        shipping=line.shipping_cents,
        taxes=line.taxes,
        shipping_taxes=line.shipping_taxes,
        fees=line.fees,
        quantity=line.quantity,
    )

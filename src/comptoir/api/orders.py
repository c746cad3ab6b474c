"""Orders: the list, one of them, and asking for them to be read now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir.actions.models import Action
from comptoir.api.bodies import told
from comptoir.api.finding import account_named, order_of
from comptoir.api.keys import holder
from comptoir.api.models import Scope
from comptoir.api.outcomes import as_rows
from comptoir.api.paging import Page, page_of, searched
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.orders import DETAIL, ORDERS, OrderDetail, OrderFilters, OrderList
from comptoir.orders import deadlines
from comptoir.orders.acknowledgement import waiting
from comptoir.orders.models import Amount, Buyer, Order, OrderLine
from comptoir.orders.searching import matching, with_sku
from comptoir.shipments.models import Shipment

routes = Routes("orders")

_NEWEST_FIRST: Sequence[tuple[str, type]] = (("remote_created_at", datetime), ("id", int))


@routes.get("/orders", scope=Scope.READ, answers={200: Answer(OrderList, ORDERS)})
def list_orders(request: HttpRequest, filters: Query[OrderFilters]) -> HttpResponse:
    """Orders, newest first.

    Filters narrow each other. `remote_id` finds by the marketplace's number, `search` by a part of it, of a reference
    or of a SKU. Follow `next` for the following page.
    """
    orders, at_least = _chosen(filters)
    return told(page_of(orders, filters, by=_NEWEST_FIRST, tell=_summaries, at_least=at_least))


@routes.get("/orders/{int:order_id}", scope=Scope.READ, answers={200: Answer(OrderDetail, DETAIL)})
def read_order(request: HttpRequest, order_id: int) -> HttpResponse:
    """One order: its lines with every figure, its shipments, what was decided about it.

    `buyer` is told to keys with the scope `orders` only.
    """
    order = order_of(order_id)
    (summary,) = _summaries([order])
    return told(
        summary
        | {
            name: getattr(order, name)
            for name in (
                *("shipping_type_code", "shipping_type_label", "carrier_code", "carrier_name"),
                *("tracking_number", "tracking_url", "can_cancel"),
            )
        }
        | {
            "items": [_item(line) for line in _lines(order)],
            "shipments": [_shipment(one) for one in _shipments(order)],
            "actions": as_rows(Action.objects.filter(order=order).order_by("wanted_at", "pk")),
            "buyer": _buyer(order) if holder(request).may(Scope.ORDERS) else None,
        }
    )


def _chosen(filters: OrderFilters) -> tuple[QuerySet[Order], int]:
    """Which orders, and how many of them looking them up has shown."""
    orders: QuerySet[Order] = Order.objects.select_related("account")
    if filters.account is not None:
        orders = orders.filter(account=account_named(filters.account))
    if filters.state is not None:
        orders = orders.filter(state__in=filters.state.split(","))
    if filters.remote_id is not None:
        orders = orders.filter(remote_id=filters.remote_id)
    looked_up = [with_sku(filters.sku)] if filters.sku is not None else []
    looked_up += [matching(searched(filters.search))] if filters.search is not None else []
    for found in looked_up:
        orders = found.among(orders)
    if filters.to_acknowledge is not None:
        held = waiting(Order.objects.order_by()).values("pk")
        orders = orders.filter(pk__in=held) if filters.to_acknowledge else orders.exclude(pk__in=held)
    narrowed = len(filters.dict(exclude=set(Page.model_fields), exclude_none=True)) > 1
    return _in_time(orders, filters), len(looked_up[0].ids) if looked_up and not narrowed else 0


def _in_time(orders: QuerySet[Order], filters: OrderFilters) -> QuerySet[Order]:
    if filters.created_from is not None:
        orders = orders.filter(remote_created_at__gte=filters.created_from)
    if filters.created_to is not None:
        orders = orders.filter(remote_created_at__lt=filters.created_to)
    if filters.updated_from is not None:
        orders = orders.filter(remote_updated_at__gte=filters.updated_from)
    return orders


def _summaries(orders: Iterable[Order]) -> list[dict[str, Any]]:
    return [
        {
            "id": order.pk,
            "account": order.account.name,
            "remote_id": order.remote_id,
            "commercial_id": order.commercial_id,
            "state": order.state,
            "remote_state": order.remote_state,
            "created_at": order.remote_created_at,
            "updated_at": order.remote_updated_at,
            "as_of": order.fetched_at,
            "accept_by": deadlines.accept_by(order),
            "ship_by": deadlines.ship_by(order),
            "currency": order.currency,
            "price_cents": order.price_cents,
            "shipping_cents": order.shipping_cents,
            "total_cents": order.total_cents,
            "commission_cents": order.commission_cents,
            "customer_reference": order.customer_reference,
            "host_reference": order.host_reference,
            "has_incident": order.has_incident,
            "has_message": order.has_message,
        }
        for order in orders
    ]


def _lines(order: Order) -> QuerySet[OrderLine]:
    amounts = Prefetch("amounts", Amount.objects.order_by("component", "code"))
    return order.lines.order_by("index", "remote_id").prefetch_related(amounts)


def _item(line: OrderLine) -> dict[str, Any]:
    plain = (
        *("sku", "title", "state", "remote_state", "ordered", "accepted", "refused", "shipped", "cancelled"),
        *("refunded", "returned", "unit_price_cents", "total_cents"),
    )
    of_amount = ("component", "code", "cents", "exact", "rate")
    return {
        "order_line_id": line.remote_id,
        **{name: getattr(line, name) for name in plain},
        "amounts": [{name: getattr(one, name) for name in of_amount} for one in line.amounts.all()],
    }


def _shipments(order: Order) -> QuerySet[Shipment]:
    return Shipment.objects.filter(order=order).select_related("action").order_by("pk")


def _shipment(one: Shipment) -> dict[str, Any]:
    plain = (
        *("method", "carrier_code", "carrier_name", "tracking_number", "tracking_url", "pro_number"),
        *("appointment", "serial_numbers", "wanted_at"),
    )
    return {
        "id": one.pk,
        "action_id": one.action_id,
        "state": one.action.state,
        **{name: getattr(one, name) for name in plain},
        "shipped_items": [{"order_line_id": line, "quantity": units} for line, units in one.lines],
        "confirmed_at": one.action.settled_at if one.action.confirmed_by else None,
    }


def _buyer(order: Order) -> dict[str, Any] | None:
    buyer = Buyer.objects.filter(order=order).first()
    if buyer is None:
        return None
    plain = ("remote_id", "firstname", "lastname", "organization", "locale", "email")
    return {
        **{name: getattr(buyer, name) for name in plain},
        "shipping_address": buyer.shipping_address,
        "billing_address": buyer.billing_address,
    }

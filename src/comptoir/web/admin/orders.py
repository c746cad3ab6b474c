"""The list of orders, and one order with its lines, its buyer and its history."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet, Sum
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from comptoir import money
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.channels.vocabulary import OrderState
from comptoir.orders.models import Order, OrderLine, UnreadableOrder
from comptoir.web.admin.readonly import ReadOnlyAdmin, ReadOnlyInline

STATE_COLOURS = {
    OrderState.TO_ACCEPT.value: "warning",
    OrderState.TO_SHIP.value: "info",
    OrderState.PARTLY_SHIPPED.value: "info",
    OrderState.SHIPPED.value: "success",
    OrderState.DELIVERED.value: "success",
    OrderState.REFUSED.value: "danger",
    OrderState.CANCELLED.value: "danger",
}


class LineInline(ReadOnlyInline):
    """The lines of an order."""

    model = OrderLine
    fields = readonly_fields = (
        "remote_id",
        "sku",
        "title",
        "ordered",
        "line_state",
        "unit_price",
        "line_total",
    )
    verbose_name_plural = _("lines")

    @admin.display(description=_("state"))
    def line_state(self, line: OrderLine) -> str:
        """The marketplace's own word."""
        return line.remote_state

    @admin.display(description=_("unit price"))
    def unit_price(self, line: OrderLine) -> str:
        """One unit, as sold."""
        return money.show(line.unit_price_cents, line.order.currency)

    @admin.display(description=_("total"))
    def line_total(self, line: OrderLine) -> str:
        """The line with its shipping."""
        return money.show(line.total_cents, line.order.currency)


@admin.register(Order)
class OrderAdmin(ReadOnlyAdmin):
    """Orders, newest first."""

    list_display = (
        "remote_id",
        "account",
        "state_label",
        "remote_created_at",
        "units",
        "total",
        "ship_by",
        "fetched_at",
    )
    list_filter = ("state", "account")
    search_fields = ("remote_id__startswith", "commercial_id__exact", "lines__sku__exact")
    search_help_text = _("Beginning of the order's number, a basket's number, or a whole SKU")
    date_hierarchy = None
    inlines = (LineInline,)
    readonly_fields = ("state_label", "total", "buyer_shown", "ship_to", "history")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("remote_id", "account", "state_label", "remote_state"),
                    ("remote_created_at", "remote_updated_at", "fetched_at", "first_seen_at"),
                    ("total", "currency", "tax_mode", "ship_by"),
                )
            },
        ),
        (_("Buyer"), {"fields": ("buyer_shown", "ship_to")}),
        (
            _("Shipping"),
            {"fields": (("shipping_type_label", "shipping_zone_label"), ("carrier_name", "tracking_number"))},
        ),
        (_("History"), {"fields": ("history",)}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Order]:
        """Orders with what a row shows."""
        orders: QuerySet[Order] = super().get_queryset(request)
        return orders.select_related("account", "buyer").annotate(
            line_count=Count("lines"), unit_count=Sum("lines__ordered")
        )

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """Newest first; the id settles ties."""
        return ("-remote_created_at", "-id")

    @display(description=_("state"), label=STATE_COLOURS)  # type: ignore[untyped-decorator]  # unfold ships no types
    def state_label(self, order: Order) -> tuple[str, str]:
        """Our word for the state, coloured by what it asks for."""
        return (
            order.state,
            order.get_state_display() if order.state != OrderState.OTHER else order.remote_state,
        )

    @admin.display(description=_("lines (units)"))
    def units(self, order: Any) -> str:
        """How much was bought."""
        return (
            f"{order.line_count} ({order.unit_count})"
            if order.line_count != order.unit_count
            else str(order.line_count)
        )

    @admin.display(description=_("total"), ordering="total_cents")
    def total(self, order: Order) -> str:
        """What the marketplace says the order is worth."""
        return money.show(order.total_cents, order.currency)

    @admin.display(description=_("buyer"))
    def buyer_shown(self, order: Order) -> str:
        """The buyer's name, when it has been told."""
        buyer = getattr(order, "buyer", None)
        if buyer is None:
            return str(_("not told yet"))
        return " ".join(part for part in (buyer.firstname, buyer.lastname) if part) or str(_("not told yet"))

    @admin.display(description=_("ship to"))
    def ship_to(self, order: Order) -> SafeString | str:
        """The address, which marketplaces tell only when the order may be shipped."""
        buyer = getattr(order, "buyer", None)
        address = buyer.shipping_address if buyer else None
        if not address:
            return str(_("not told yet"))
        keys = ("company", "street_1", "street_2", "city", "state", "zip_code", "country", "phone")
        return format_html_join(
            SafeString("<br>"), "{}", ((address[key],) for key in keys if address.get(key))
        )

    @admin.display(description=_("history"))
    def history(self, order: Order) -> SafeString:
        """What happened to the order, oldest first."""
        entries = Entry.objects.filter(order_id=order.pk).order_by("at", "id")
        return format_html_join(
            "",
            "<p>{} — {}</p>",
            ((entry.at.strftime("%Y-%m-%d %H:%M:%S UTC"), sentence(entry)) for entry in entries),
        ) or format_html("<p>{}</p>", _("nothing yet"))


@admin.register(UnreadableOrder)
class UnreadableOrderAdmin(ReadOnlyAdmin):
    """Orders that could not be read, with the reason."""

    list_display = ("remote_id", "account", "reason", "first_seen_at", "last_seen_at", "times", "resolved_at")
    list_filter = ("account", ("resolved_at", admin.EmptyFieldListFilter))
    exclude = ("body",)
    ordering = ("-last_seen_at",)

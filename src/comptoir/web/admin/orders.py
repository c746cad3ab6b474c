"""The list of orders, and one order with its lines, its buyer and its history."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery, Sum
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import localize
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from comptoir.accounts.models import Account
from comptoir.clock import Now
from comptoir.orders import deadlines
from comptoir.orders.models import Order, OrderLine, UnreadableOrder
from comptoir.web import amounts, order_page
from comptoir.web.admin.readonly import ReadOnlyAdmin


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
        "deadline",
        "as_of",
    )
    list_filter = ("state", "account")
    search_fields = ("remote_id", "commercial_id", "lines__sku")  # what get_search_results looks at
    search_help_text = _("Beginning of the order's number, a basket's number, or a whole SKU")
    change_form_template = "web/order.html"
    fields = readonly_fields = ("state_label", "total", "units", "as_of")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Order]:
        """Orders with what a row shows. Counted per row shown, not over all orders."""
        lines = OrderLine.objects.filter(order=OuterRef("pk")).order_by().values("order")
        orders: QuerySet[Order] = super().get_queryset(request)
        return orders.select_related("account").annotate(
            line_count=Subquery(lines.values(n=Count("pk")), output_field=IntegerField()),
            unit_count=Subquery(lines.values(n=Sum("ordered")), output_field=IntegerField()),
            now=Now(),
        )

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """Newest first; the id settles ties."""
        return ("-remote_created_at", "-id")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Order], search_term: str
    ) -> tuple[QuerySet[Order], bool]:
        """Orders by the beginning of their number, by basket or by SKU: three lookups, each by itself."""
        term = search_term.strip()
        if not term:
            return queryset, False
        # Naming the accounts lets the unique index on (account, order's number) find the beginning.
        by_number = Order.objects.filter(account__in=list(Account.objects.all()), remote_id__startswith=term)
        found = (
            by_number.order_by()
            .values("pk")
            .union(
                Order.objects.filter(commercial_id=term).order_by().values("pk"),
                OrderLine.objects.filter(sku=term).order_by().values("order_id"),
            )
        )
        return queryset.filter(pk__in=found), False

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """One order, on a page of its own."""
        order: Order | None = kwargs.get("obj")
        if order is not None:
            context["sheet"] = order_page.sheet(order)
        return super().render_change_form(request, context, *args, **kwargs)

    @display(description=_("state"), ordering="state", label=order_page.STATE_COLOURS)  # type: ignore[untyped-decorator]  # unfold ships no types
    def state_label(self, order: Order) -> tuple[str, str]:
        """Our word for the state, coloured by what it asks for."""
        return order.state, order_page.state_words(order.state, order.remote_state)

    @admin.display(description=_("lines (units)"))
    def units(self, order: Any) -> str:
        """How much was bought."""
        lines, units = order.line_count or 0, order.unit_count or 0
        return str(lines) if lines == units else f"{lines} ({units})"

    @admin.display(description=_("total"), ordering="total_cents")
    def total(self, order: Order) -> str:
        """What the marketplace says the order is worth."""
        exact = (order.exact or {}).get("total")
        return amounts.show(amounts.value(order.total_cents, exact, order.currency), order.currency)

    @admin.display(description=_("deadline"))
    def deadline(self, order: Any) -> str:
        """What is to be done next with the order, and by when, and whether that is over; nothing where nothing waits."""
        if (until := deadlines.accept_by(order)) is not None:
            words = _("accept by {when}")
        elif (until := deadlines.ship_by(order)) is not None:
            words = _("ship by {when}")
        else:
            return ""
        shown = str(words).format(when=localize(timezone.localtime(until)))
        return (
            str(_("late: {deadline}")).format(deadline=shown)
            if deadlines.is_late(order, order.now)
            else shown
        )

    @admin.display(description=_("as of"), ordering="fetched_at")
    def as_of(self, order: Order) -> Any:
        """When the marketplace last told us."""
        return order.fetched_at


@admin.register(UnreadableOrder)
class UnreadableOrderAdmin(ReadOnlyAdmin):
    """Orders that could not be read, with the reason."""

    list_display = ("remote_id", "account", "reason", "first_seen_at", "last_seen_at", "times", "resolved_at")
    list_filter = ("account", ("resolved_at", admin.EmptyFieldListFilter))
    list_select_related = ("account",)
    fields = ("remote_id", "account", "reason", "first_seen_at", "last_seen_at", "times", "resolved_at")
    ordering = ("-last_seen_at", "-id")

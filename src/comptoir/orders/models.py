"""Orders, lines and amounts; what is personal in `Buyer` alone; what could not be read in `UnreadableOrder`.

Every `remote_*` field is the marketplace's word. Money is in minor units of the order's currency; a figure that
minor units cannot say exactly leaves its column null and stands in `exact`. Null is "unknown", never zero.
Rows are written by `orders.intake` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.contrib.postgres.indexes import BrinIndex, GinIndex, OpClass
from django.db import models
from django.db.models import F, Func, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from comptoir.channels.vocabulary import Component, OrderState

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

STATE_LABELS = [
    (OrderState.ON_HOLD.value, _("on hold")),
    (OrderState.TO_ACCEPT.value, _("to accept")),
    (OrderState.AWAITING_PAYMENT.value, _("awaiting payment")),
    (OrderState.TO_SHIP.value, _("to ship")),
    (OrderState.PARTLY_SHIPPED.value, _("partly shipped")),
    (OrderState.SHIPPED.value, _("shipped")),
    (OrderState.DELIVERED.value, _("delivered")),
    (OrderState.REFUSED.value, _("refused")),
    (OrderState.CANCELLED.value, _("cancelled")),
    (OrderState.OTHER.value, _("other")),
]

LINES_OVER = [
    state.value
    for state in (OrderState.SHIPPED, OrderState.DELIVERED, OrderState.REFUSED, OrderState.CANCELLED)
]
"""The states of lines that nothing is left to do for."""
LINES_UNDER_WAY = [state.value for state in OrderState if state.value not in LINES_OVER]
"""All others: those of `catalog.reserving.OPEN_STATES`, whose units may still be on the shelf."""


_NAMES = ("remote_id", "commercial_id", "customer_reference", "host_reference", "tracking_number")
# The options stand in the order in which a migration writes them: in another they would count as a change.
SEARCHED = Func(
    *(Coalesce(F(name), Value("")) for name in _NAMES),
    arg_joiner=" || E'\\n' || ",
    output_field=models.TextField(),
    template='((%(expressions)s) COLLATE "C")',
)
"""All by which an order is found, a line each. As one text: an index of each would be written for every order."""


def _remote_id(label: StrOrPromise) -> models.TextField[str, str]:
    """An opaque id of a marketplace: compared byte by byte, whatever the database's language."""
    return models.TextField(label, db_collation="C")


class OrderQuerySet(models.QuerySet["Order"]):
    """Reads of orders."""

    def newest_first(self) -> Self:
        """By creation on the marketplace, the id settling ties: the order of every list."""
        return self.order_by("-remote_created_at", "-id")

    def to_accept(self) -> Self:
        """Orders that wait for our decision."""
        return self.filter(state=OrderState.TO_ACCEPT)


class Order(models.Model):
    """One order of one account, as the marketplace last told it.

    From `purged_at` on nothing personal of it is held, nor taken in again: see `orders.purging`.
    """

    account = models.ForeignKey(
        "accounts.Account",
        models.CASCADE,
        verbose_name=_("account"),
        db_index=False,  # the constraint below leads with it
    )
    remote_id = _remote_id(_("order"))
    commercial_id = models.TextField(_("basket"), null=True)
    state = models.CharField(_("state"), max_length=20, choices=STATE_LABELS)
    remote_state = models.TextField(_("marketplace's state"))
    reason_code = models.TextField(_("reason"), null=True)
    reason_label = models.TextField(_("reason in words"), null=True)
    sales_channel = models.TextField(_("sales channel"), null=True)
    remote_created_at = models.DateTimeField(_("created"))
    remote_updated_at = models.DateTimeField(_("updated"))
    fetched_at = models.DateTimeField(_("read"))
    first_seen_at = models.DateTimeField(_("first seen"))
    to_accept_since = models.DateTimeField(_("to accept since"), null=True)
    acceptance_decided_at = models.DateTimeField(_("decided"), null=True)
    debited_at = models.DateTimeField(_("paid"), null=True)
    ship_by = models.DateTimeField(_("ship by"), null=True)
    deliver_from = models.DateTimeField(_("delivered from"), null=True)
    deliver_by = models.DateTimeField(_("delivered by"), null=True)
    currency = models.TextField(_("currency"))
    tax_mode = models.TextField(_("tax mode"), null=True)
    price_cents = models.BigIntegerField(_("price, cents"), null=True)
    shipping_cents = models.BigIntegerField(_("shipping, cents"), null=True)
    total_cents = models.BigIntegerField(_("total, cents"), null=True)
    commission_cents = models.BigIntegerField(_("commission, cents"), null=True)
    exact = models.JSONField(_("figures that cents cannot say"), null=True)
    can_cancel = models.BooleanField(_("may be cancelled"), null=True)
    can_ship = models.BooleanField(_("may be shipped"), null=True)
    has_incident = models.BooleanField(_("incident"), null=True)
    has_message = models.BooleanField(_("message"), null=True)
    has_invoice = models.BooleanField(_("invoice"), null=True)
    fully_refunded = models.BooleanField(_("refunded"), null=True)
    payment_type = models.TextField(_("payment"), null=True)
    payment_workflow = models.TextField(_("payment workflow"), null=True)
    customer_reference = models.TextField(_("customer's reference"), null=True)
    seller_reference = models.TextField(_("our reference"), null=True)
    host_reference = models.TextField(_("number in the shop's own system"), null=True)
    quote_remote_id = models.TextField(_("quote"), null=True)
    shipping_type_code = models.TextField(_("shipping method"), null=True)
    shipping_type_label = models.TextField(_("shipping method in words"), null=True)
    shipping_zone_code = models.TextField(_("shipping zone"), null=True)
    shipping_zone_label = models.TextField(_("shipping zone in words"), null=True)
    carrier_code = models.TextField(_("carrier code"), null=True)
    carrier_name = models.TextField(_("carrier"), null=True)
    tracking_number = models.TextField(_("tracking number"), null=True)
    tracking_url = models.TextField(_("tracking page"), null=True)
    lead_time_days = models.IntegerField(_("lead time, days"), null=True)
    content_hash = models.BinaryField(max_length=16)
    purged_at = models.DateTimeField(_("buyer's data deleted"), null=True)

    objects: ClassVar[models.Manager[Order]] = OrderQuerySet.as_manager()

    class Meta:
        db_table = "marketplace_orders"
        verbose_name = _("order")
        verbose_name_plural = _("orders")
        constraints = [models.UniqueConstraint(fields=["account", "remote_id"], name="an_order_lands_once")]
        indexes = [
            models.Index(fields=["-remote_created_at", "-id"], name="orders_newest"),
            # Lists of a state that most orders are in go along the first; the others are short, or of one account.
            models.Index(fields=["state", "account", "-remote_created_at", "-id"], name="orders_in_state"),
            models.Index(fields=["account", "-remote_created_at", "-id"], name="orders_of_account"),
            models.Index(
                fields=["remote_created_at"],
                name="orders_to_purge",
                condition=models.Q(
                    purged_at=None, state__in=["SHIPPED", "DELIVERED", "REFUSED", "CANCELLED"]
                ),  # the states are those of `orders.states.ENDED`
            ),
            GinIndex(OpClass(SEARCHED, name="gin_trgm_ops"), name="orders_search"),
            # What was updated lately stands together; a tree would cost the intake more.
            BrinIndex(
                fields=["remote_updated_at"], name="orders_updated", autosummarize=True, pages_per_range=32
            ),
        ]

    def __str__(self) -> str:
        return self.remote_id


class OrderLine(models.Model):
    """One line of an order. Counts are units; null means that the marketplace has not said."""

    order = models.ForeignKey(Order, models.CASCADE, related_name="lines", db_index=False)
    remote_id = _remote_id(_("line"))
    index = models.IntegerField(_("position"), null=True)
    state = models.CharField(_("state"), max_length=20, choices=STATE_LABELS)
    remote_state = models.TextField(_("marketplace's state"))
    reason_code = models.TextField(_("reason"), null=True)
    reason_label = models.TextField(_("reason in words"), null=True)
    sku = models.TextField(_("SKU"), null=True)
    offer_remote_id = models.TextField(_("offer"), null=True)
    product_remote_id = models.TextField(_("marketplace's product"), null=True)
    title = models.TextField(_("title"), null=True)
    category_code = models.TextField(_("category"), null=True)
    category_label = models.TextField(_("category in words"), null=True)
    condition = models.TextField(_("condition"), null=True)
    ordered = models.IntegerField(_("ordered"))
    accepted = models.IntegerField(_("accepted"), null=True)
    refused = models.IntegerField(_("refused"), null=True)
    shipped = models.IntegerField(_("shipped"), null=True)
    cancelled = models.IntegerField(_("cancelled"), null=True)
    refunded = models.IntegerField(_("refunded"), null=True)
    returned = models.IntegerField(_("returned"), null=True)
    unit_price_cents = models.BigIntegerField(_("unit price, cents"), null=True)
    total_cents = models.BigIntegerField(_("total, cents"), null=True)
    exact = models.JSONField(_("figures that cents cannot say"), null=True)
    can_refund = models.BooleanField(_("may be refunded"), null=True)
    remote_created_at = models.DateTimeField(_("created"), null=True)
    remote_updated_at = models.DateTimeField(_("updated"), null=True)
    shipped_at = models.DateTimeField(_("shipped on"), null=True)
    received_at = models.DateTimeField(_("received on"), null=True)
    debited_at = models.DateTimeField(_("paid on"), null=True)
    given_back = models.JSONField(_("refunds and cancelations"), null=True)

    class Meta:
        db_table = "marketplace_order_items"
        verbose_name = _("order line")
        verbose_name_plural = _("order lines")
        constraints = [models.UniqueConstraint(fields=["order", "remote_id"], name="a_line_lands_once")]
        indexes = [
            # Lines that wait for their SKU are found by it.
            models.Index(
                fields=["sku"],
                name="order_lines_open",
                condition=models.Q(state__in=LINES_UNDER_WAY),
            ),
            # The others: a line enters it when it is over, so that new orders do not pay for it.
            models.Index(
                fields=["sku", "order"],
                name="order_lines_over",
                condition=models.Q(state__in=LINES_OVER),
            ),
        ]

    def __str__(self) -> str:
        return self.remote_id


class Amount(models.Model):
    """One figure of a line. `code` is the marketplace's tax or fee code; `rate` is a percentage."""

    # No foreign key in the database: it would be checked row by row at every commit, and these rows are written
    # by the intake alone, in the transaction that wrote their line.
    line = models.ForeignKey(
        OrderLine, models.CASCADE, related_name="amounts", db_index=False, db_constraint=False
    )
    component = models.CharField(
        max_length=20, choices=[(c.value, c.value.replace("_", " ")) for c in Component]
    )
    code = models.TextField(blank=True, default="")
    cents = models.BigIntegerField(null=True)
    exact = models.TextField(null=True)
    rate = models.TextField(null=True)
    stated_by_shop = models.BooleanField(default=False)

    class Meta:
        db_table = "marketplace_order_amounts"
        constraints = [
            models.UniqueConstraint(fields=["line", "component", "code"], name="one_amount_per_code")
        ]

    def __str__(self) -> str:
        return f"{self.component} {self.code}"


class Buyer(models.Model):
    """Everything personal of one order, and nothing else. Gone once purged; null fields were not told (yet)."""

    order = models.OneToOneField(Order, models.CASCADE, primary_key=True, related_name="buyer")
    remote_id = models.TextField(null=True)
    firstname = models.TextField(_("first name"), null=True)
    lastname = models.TextField(_("last name"), null=True)
    organization = models.TextField(_("company"), null=True)
    locale = models.TextField(_("language"), null=True)
    email = models.TextField(_("e-mail"), null=True)
    shipping_address = models.JSONField(_("ship to"), null=True)
    billing_address = models.JSONField(_("bill to"), null=True)

    class Meta:
        db_table = "marketplace_buyers"

    def __str__(self) -> str:
        return f"buyer of {self.order_id}"


class RawOrder(models.Model):
    """The body that the marketplace sent, without anything personal, zlib-compressed."""

    order = models.OneToOneField(Order, models.CASCADE, primary_key=True, related_name="raw")
    body = models.BinaryField()

    class Meta:
        db_table = "marketplace_raw"

    def __str__(self) -> str:
        return f"raw of {self.order_id}"


class UnreadableOrder(models.Model):
    """An order that could not be read or stored, kept aside with its reason until a later version can be.

    `body` is what the marketplace sent, without what was recognised as personal; null once it was purged, for good.
    """

    account = models.ForeignKey(
        "accounts.Account",
        models.CASCADE,
        verbose_name=_("account"),
        db_index=False,  # the constraint below leads with it
    )
    remote_id = _remote_id(_("order"))
    reason = models.TextField(_("why"))
    body = models.BinaryField(null=True)
    first_seen_at = models.DateTimeField(_("first seen"))
    last_seen_at = models.DateTimeField(_("last seen"))
    times = models.PositiveIntegerField(_("times"), default=1)
    resolved_at = models.DateTimeField(_("read after all"), null=True)

    class Meta:
        db_table = "marketplace_unreadable_orders"
        verbose_name = _("unreadable order")
        verbose_name_plural = _("unreadable orders")
        constraints = [models.UniqueConstraint(fields=["account", "remote_id"], name="kept_aside_once")]

    def __str__(self) -> str:
        return self.remote_id


class Reminder(models.Model):
    """An e-mail that went out because an order was so many hours from its acceptance deadline: once each."""

    order = models.ForeignKey(Order, models.CASCADE, related_name="reminders", db_index=False)
    hours = models.PositiveSmallIntegerField()
    sent_at = models.DateTimeField()

    class Meta:
        db_table = "marketplace_reminders"
        constraints = [models.UniqueConstraint(fields=["order", "hours"], name="a_reminder_goes_once")]

    def __str__(self) -> str:
        return f"{self.order_id} {self.hours} h"

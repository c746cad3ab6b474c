"""Products, their stock by location, kits, and the units that are not for sale: holds and reservations.

Money is in integer cents of the product's currency. Null is "unknown", never zero. Rows of stock and reservations are
written by `catalog.stock` and `catalog.reservations` alone: what may replace what is decided there.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import ClassVar, Self

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from comptoir import clock
from comptoir.accounts.models import HostCounts

DEFAULT_LOCATION = "default"
"""Where stock lies that no place was named for."""
OVERDUE_AFTER = timedelta(days=7)


class Condition(models.TextChoices):
    """What state the units of a SKU are in; an open box is a SKU of its own with the same GTIN."""

    NEW = "new", "new"
    OPEN_BOX = "open_box", "open box"
    REFURBISHED = "refurbished", "refurbished"
    USED = "used", "used"


class ProductQuerySet(models.QuerySet["Product"]):
    """Reads of products."""

    def matching(self, text: str) -> Self:
        """Products whose SKU, model, GTIN or name contains the text, in any case."""
        pattern = re.escape(text.strip())  # `~*` finds by trigrams, which Django's icontains does not
        fields = ("sku", "model", "name_en", "name_fr")
        found = Q(gtin=text.strip())
        for field in fields:
            found |= Q(**{f"{field}__iregex": pattern})
        return self.filter(found)


class Product(models.Model):
    """One SKU of the shop. `buffer` are units never published; `size` is in millimetres, weight in grams.

    `condition_named`: somebody said the condition, which is otherwise the default and changes no offer that is there.
    """

    sku = models.TextField(db_collation="C", unique=True)
    model = models.TextField(null=True)
    name_en = models.TextField(null=True)
    name_fr = models.TextField(null=True)
    manufacturer = models.TextField(null=True)
    gtin = models.CharField(max_length=14, null=True)
    category = models.TextField(null=True)
    condition = models.CharField(max_length=12, choices=Condition.choices, default=Condition.NEW)
    condition_named = models.BooleanField(default=False, db_default=False)
    currency = models.CharField(max_length=3, default="CAD")
    msrp_cents = models.BigIntegerField(null=True)
    cost_cents = models.BigIntegerField(null=True)
    floor_cents = models.BigIntegerField(null=True)
    map_cents = models.BigIntegerField(null=True)
    map_from = models.DateField(null=True)
    map_until = models.DateField(null=True)
    fee_class = models.TextField(null=True)
    freight_class = models.TextField(null=True)
    lead_time_days = models.PositiveIntegerField(null=True)
    weight_grams = models.PositiveIntegerField(null=True)
    length_mm = models.PositiveIntegerField(null=True)
    width_mm = models.PositiveIntegerField(null=True)
    height_mm = models.PositiveIntegerField(null=True)
    buffer = models.PositiveIntegerField(default=0)
    active = models.BooleanField(default=True)
    warranty = models.TextField(null=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    objects: ClassVar[models.Manager[Product]] = ProductQuerySet.as_manager()

    class Meta:
        db_table = "products"
        constraints = [
            models.CheckConstraint(condition=~Q(sku=""), name="a_sku_is_not_empty"),
            models.CheckConstraint(
                condition=Q(map_from=None) | Q(map_until=None) | Q(map_from__lte=F("map_until")),
                name="map_begins_before_it_ends",
            ),
            *(
                models.CheckConstraint(
                    condition=Q(**{column: None}) | Q(**{f"{column}__gte": 0}), name=f"{column}_not_negative"
                )
                for column in ("msrp_cents", "cost_cents", "floor_cents", "map_cents")
            ),
        ]
        indexes = [
            GinIndex(
                name="products_search",
                fields=["sku", "model", "name_en", "name_fr"],
                opclasses=["gin_trgm_ops"] * 4,
            ),
            models.Index(fields=["gtin"], name="products_by_gtin", condition=Q(gtin__isnull=False)),
            # Prices that change by the calendar are found by their day.
            models.Index(fields=["map_from"], name="products_map_from", condition=Q(map_from__isnull=False)),
            models.Index(
                fields=["map_until"], name="products_map_until", condition=Q(map_until__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return self.sku


class StockLevel(models.Model):
    """Units of a product at a location, as somebody knew them at `as_of`. Negative where more was sold than there was.

    A `counted` level is Comptoir's own book: a person counted, and shipped units are taken off it.
    """

    product = models.ForeignKey(Product, models.CASCADE, related_name="levels", db_index=False)
    location = models.TextField(db_collation="C", default=DEFAULT_LOCATION)
    on_hand = models.IntegerField()
    as_of = models.DateTimeField()
    source = models.TextField(db_collation="C", default="", blank=True)
    counted = models.BooleanField(default=False)
    incoming = models.PositiveIntegerField(null=True)
    incoming_on = models.DateField(null=True)
    written_at = models.DateTimeField()

    class Meta:
        db_table = "stock_levels"
        constraints = [
            models.UniqueConstraint(fields=["product", "location"], name="one_level_per_place"),
            models.CheckConstraint(condition=~Q(location=""), name="a_location_is_not_empty"),
        ]
        indexes = [  # What passes its maximum age is found by it; what was counted does not age.
            models.Index(fields=["as_of"], name="levels_by_age", condition=Q(on_hand__gt=0, counted=False)),
        ]

    def __str__(self) -> str:
        return f"{self.product_id} at {self.location}"


class Component(models.Model):
    """One part of a kit: so many units of `part` make one of `kit`. A part is never a kit itself."""

    kit = models.ForeignKey(Product, models.CASCADE, related_name="components", db_index=False)
    part = models.ForeignKey(Product, models.PROTECT, related_name="used_in")
    units = models.PositiveIntegerField()

    class Meta:
        db_table = "product_components"
        constraints = [
            models.UniqueConstraint(fields=["kit", "part"], name="a_part_stands_once_in_a_kit"),
            models.CheckConstraint(condition=Q(units__gt=0), name="a_kit_holds_its_parts"),
            models.CheckConstraint(condition=~Q(kit=F("part")), name="no_kit_of_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.units} of {self.part_id} in {self.kit_id}"


class HoldQuerySet(models.QuerySet["Hold"]):
    """Reads of holds."""

    def standing(self) -> Self:
        """Holds that keep units back now: neither released nor expired."""
        return self.filter(Q(expires_at=None) | Q(expires_at__gt=clock.Now()), released_at=None)


class Hold(models.Model):
    """Units kept back for a quote or a till. A hold of a kit keeps back its parts."""

    product = models.ForeignKey(Product, models.CASCADE, related_name="holds")
    reference = models.TextField(db_collation="C")
    units = models.PositiveIntegerField()
    who = models.TextField(default="", blank=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager[Hold]] = HoldQuerySet.as_manager()

    class Meta:
        db_table = "stock_holds"
        constraints = [
            models.UniqueConstraint(
                fields=["reference", "product"],
                condition=Q(released_at=None),
                name="a_reference_holds_once",
            ),
            models.CheckConstraint(condition=Q(units__gt=0), name="a_hold_holds_something"),
        ]
        indexes = [
            models.Index(fields=["expires_at"], name="holds_expiring", condition=Q(released_at=None)),
        ]

    def __str__(self) -> str:
        return self.reference


class ReservationQuerySet(models.QuerySet["Reservation"]):
    """Reads of reservations."""

    def standing(self) -> Self:
        """Reservations whose units are not for sale."""
        return self.filter(released_at=None)

    def to_acknowledge(self) -> Self:
        """Those that the host has not said to have counted, though only its word ends them."""
        return self.standing().filter(host_counts=HostCounts.ON_ACKNOWLEDGE, counted_at=None)

    def overdue(self) -> Self:
        """Those that stand a week after their units left: somebody has to look why."""
        return self.standing().filter(shipped_at__lt=clock.Now() - OVERDUE_AFTER)


class Reservation(models.Model):
    """Units of a product that an order line has sold and that the stock figure still includes.

    `counted_at` is the moment from which the host's own figure leaves them out; a figure as of later ends the
    reservation. `per_unit` is what one unit of the line takes of the product: more than 1 only for parts of kits, and
    kept, so that a kit made up anew changes no order. `departures` lists what left the shelf and when:
    `[{"at": ISO 8601, "units": n}]`.
    """

    # No foreign key in the database: it would be checked row by row at every commit (docs/adr/0007), and these rows
    # are written by the intake alone, in the transaction that wrote their line.
    line = models.ForeignKey(
        "orders.OrderLine",
        models.CASCADE,
        related_name="reservations",
        db_index=False,
        db_constraint=False,
    )
    product = models.ForeignKey(Product, models.CASCADE, related_name="reservations", db_index=False)
    per_unit = models.PositiveIntegerField(default=1)
    units = models.IntegerField()
    shipped = models.IntegerField(default=0)
    shipped_at = models.DateTimeField(null=True)
    departures = models.JSONField(default=list)
    host_counts = models.CharField(max_length=14, choices=HostCounts.choices)
    first_seen_at = models.DateTimeField()
    counted_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)
    released_by = models.CharField(max_length=9, default="", blank=True)

    objects: ClassVar[models.Manager[Reservation]] = ReservationQuerySet.as_manager()

    class Meta:
        db_table = "stock_reservations"
        constraints = [
            models.UniqueConstraint(fields=["line", "product"], name="a_line_reserves_once"),
            models.CheckConstraint(condition=Q(units__gte=0), name="reserved_units_not_negative"),
        ]
        indexes = [
            models.Index(fields=["product"], name="reservations_standing", condition=Q(released_at=None)),
            models.Index(
                fields=["product", "shipped_at"],
                name="reservations_off_the_book",
                condition=Q(host_counts="never", shipped_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.units} of {self.product_id} for line {self.line_id}"


class OfferRefresh(models.Model):
    """A product whose offers are to be computed anew. Appended to by whoever changed what they depend on; no unique key.

    `sold`: an order of it was seen for the first time, so that its marketplace has lowered the quantity by itself.
    """

    product_id = models.BigIntegerField()
    asked_at = models.DateTimeField()
    sold = models.BooleanField(default=False, db_default=False)

    class Meta:
        db_table = "offer_refresh"

    def __str__(self) -> str:
        return str(self.product_id)


class StockSource(models.Model):
    """A source of stock figures: what it named lately, so that a file cut short is seen.

    `peaks` is how many SKUs it named at most on each day (ISO, UTC) of the last seven.
    """

    name = models.TextField(db_collation="C", unique=True)
    last_import_at = models.DateTimeField()
    skus = models.PositiveIntegerField()
    peaks = models.JSONField(default=dict, db_default={})
    newest_as_of = models.DateTimeField(null=True)

    class Meta:
        db_table = "stock_sources"

    def __str__(self) -> str:
        return self.name

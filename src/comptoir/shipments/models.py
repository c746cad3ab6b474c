"""Shipments as we want them; what the marketplace confirmed is their action's business."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Method(models.TextChoices):
    """How goods leave the shop."""

    PARCEL = "parcel", _("parcel")
    FREIGHT = "freight", _("freight")
    OWN_TRUCK = "own_truck", _("own truck")
    PICKUP = "pickup", _("pickup")


class Shipment(models.Model):
    """One departure of goods of one order. `lines` are pairs of the marketplace's line id and units.

    `pro_number` and `appointment` belong to freight; `serial_numbers` to the units that have them.
    Whether the marketplace knows of it stands in `action`, step by step.
    """

    order = models.ForeignKey(
        "orders.Order", models.CASCADE, related_name="shipments", verbose_name=_("order")
    )
    action = models.OneToOneField(
        "actions.Action", models.CASCADE, related_name="shipment", verbose_name=_("action")
    )
    method = models.CharField(_("method"), max_length=10, choices=Method.choices, default=Method.PARCEL)
    carrier_code = models.TextField(_("carrier code"), null=True)
    carrier_name = models.TextField(_("carrier"), null=True)
    tracking_number = models.TextField(_("tracking number"), null=True)
    tracking_url = models.TextField(_("tracking page"), null=True)
    pro_number = models.TextField(_("PRO number"), null=True)
    appointment = models.DateTimeField(_("appointment"), null=True)
    serial_numbers = models.JSONField(_("serial numbers"), default=list)
    lines = models.JSONField(_("lines"))
    wanted_at = models.DateTimeField(_("wanted"))

    class Meta:
        db_table = "marketplace_shipments"
        verbose_name = _("shipment")
        verbose_name_plural = _("shipments")

    def __str__(self) -> str:
        return f"{self.method} {self.tracking_number or ''}".strip()

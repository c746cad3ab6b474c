"""What goes to the shop's own system: who is told of what, each telling, and the orders that wait to be handed over."""

from __future__ import annotations

from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _


class SubscriptionQuerySet(models.QuerySet["Subscription"]):
    """Reads of subscriptions."""

    def enabled(self) -> Self:
        """Those that are told of new events."""
        return self.filter(enabled=True)


class Subscription(models.Model):
    """An address of the shop's own system that is told of events of these kinds; of one account, or of all.

    `with_address`: what it is told of an order includes the buyer. `secret` is sealed and signs every message.
    `retry_at`: the address as a whole waits, since it could not be reached.
    """

    name = models.CharField(_("name"), max_length=80, unique=True)
    url = models.CharField(_("address"), max_length=500)
    kinds = ArrayField(models.CharField(max_length=40), verbose_name=_("events"))
    account = models.ForeignKey("accounts.Account", models.CASCADE, null=True, verbose_name=_("account"))
    with_address = models.BooleanField(_("with the buyer's address"), default=False)
    secret = models.BinaryField()
    key_fingerprint = models.CharField(max_length=16)
    enabled = models.BooleanField(_("enabled"), default=True)
    created_at = models.DateTimeField(_("added"))
    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    retry_at = models.DateTimeField(_("waits until"), null=True)
    last_error = models.TextField(_("last error"), blank=True, default="")
    delivered_at = models.DateTimeField(_("last delivery"), null=True)

    objects: ClassVar[models.Manager[Subscription]] = SubscriptionQuerySet.as_manager()

    class Meta:
        db_table = "webhook_subscriptions"
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")

    def __str__(self) -> str:
        return self.name


class DeliveryState(models.TextChoices):
    """Whether a message has arrived. OVERTAKEN: what it hands over goes another way, or was acknowledged otherwise."""

    WAITING = "WAITING", _("waiting")
    DELIVERED = "DELIVERED", _("delivered")
    GIVEN_UP = "GIVEN_UP", _("given up")
    OVERTAKEN = "OVERTAKEN", _("handed over otherwise")


class Delivery(models.Model):
    """One event for one subscription. Its body is written when it is sent; what is kept is how each attempt ended.

    `log` is a list of {at, status, duration_ms, error}, oldest first; status is null where no answer came.
    """

    subscription = models.ForeignKey(
        Subscription, models.CASCADE, related_name="deliveries", verbose_name=_("webhook"), db_index=False
    )
    event = models.ForeignKey("activity.HostEvent", models.CASCADE, verbose_name=_("event"))
    state = models.CharField(
        _("state"), max_length=9, choices=DeliveryState.choices, default=DeliveryState.WAITING
    )
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_at = models.DateTimeField(_("next attempt"), null=True)
    lease_until = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(_("settled"), null=True)
    last_status = models.PositiveSmallIntegerField(_("last answer"), null=True)
    last_error = models.TextField(_("last error"), blank=True, default="")
    log = models.JSONField(_("attempts"), default=list)

    class Meta:
        db_table = "webhook_deliveries"
        verbose_name = _("webhook delivery")
        verbose_name_plural = _("webhook deliveries")
        constraints = [
            models.UniqueConstraint(fields=["subscription", "event"], name="an_event_is_told_once")
        ]
        indexes = [
            models.Index(
                fields=["subscription", "next_at"],
                name="webhook_deliveries_due",
                condition=models.Q(state="WAITING"),
            ),
            models.Index(
                fields=["subscription", "event"],
                name="webhook_deliveries_next",
                condition=models.Q(state="WAITING"),
            ),
            models.Index(
                fields=["subscription"],
                name="webhook_deliveries_sent",
                condition=models.Q(lease_until__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event_id} to {self.subscription_id}"


class Way(models.TextChoices):
    """How orders reach the shop's own system."""

    OFF = "off", _("not at all")
    PULL = "pull", _("it fetches and acknowledges them")
    WEBHOOK = "webhook", _("they are sent to it")
    FOLDER = "folder", _("as files in a folder")


PATIENCE_HOURS = 4
"""How long an order may wait for the shop's own system before a person is told, unless chosen otherwise."""


class OutboxSettings(models.Model):
    """How orders are handed over: one way at a time, or one order would go out twice. A single row.

    `sweep_due`: open orders from before the way was chosen have not begun to wait yet. A person is told of an order that
    has waited for `patience_hours`.
    """

    way = models.CharField(_("way"), max_length=7, choices=Way.choices, default=Way.OFF)
    subscription = models.ForeignKey(Subscription, models.PROTECT, null=True, verbose_name=_("webhook"))
    directory = models.TextField(_("folder"), blank=True, default="")
    with_address = models.BooleanField(_("with the buyer's address"), default=False)
    chosen_at = models.DateTimeField(_("chosen"), null=True)
    sweep_due = models.BooleanField(default=False)
    patience_hours = models.PositiveSmallIntegerField(
        _("hours that an order may wait"), default=PATIENCE_HOURS
    )

    class Meta:
        db_table = "host_outbox_settings"
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_outbox")]

    def __str__(self) -> str:
        return self.way


class OutboxFile(models.Model):
    """A file of orders for the folder.

    `complete_at`: it lies there under its working name, whole; from here on only its renaming makes it appear.
    `appeared_at`: it was renamed. Found complete but not appeared, it has appeared if its working name is gone.
    """

    directory = models.TextField()
    name = models.TextField()
    began_at = models.DateTimeField()
    complete_at = models.DateTimeField(null=True)
    appeared_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "host_outbox_files"
        constraints = [
            models.UniqueConstraint(
                models.Value(1), condition=models.Q(appeared_at=None), name="one_unfinished_outbox_file"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def working_name(self) -> str:
        """What the file is called until it is whole."""
        return f".{self.name}.part"


class OutboxEntry(models.Model):
    """An order's event that waits for the shop's own system, or that it has acknowledged; by which way, and when.

    `waits_since` is later than the event where orders began to be handed over after it.
    """

    event = models.OneToOneField(
        "activity.HostEvent", models.CASCADE, primary_key=True, related_name="outbox"
    )
    order_id = models.BigIntegerField(_("order"))
    waits_since = models.DateTimeField(_("waits since"))
    file = models.ForeignKey(OutboxFile, models.SET_NULL, null=True)
    acknowledged_at = models.DateTimeField(_("acknowledged"), null=True)
    acknowledged_by = models.CharField(_("by"), max_length=7, choices=Way.choices, blank=True, default="")

    class Meta:
        db_table = "host_outbox"
        verbose_name = _("order for the shop's own system")
        verbose_name_plural = _("orders for the shop's own system")
        indexes = [
            models.Index(
                fields=["event"], name="host_outbox_waiting", condition=models.Q(acknowledged_at=None)
            ),
            models.Index(fields=["order_id"], name="host_outbox_of_order"),
        ]

    def __str__(self) -> str:
        return f"{self.event_id}"

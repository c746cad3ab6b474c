"""Accounts, their sealed secrets, how far each flow is read, and the state of their pacing."""

from __future__ import annotations

from datetime import time
from typing import ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from comptoir.channels.pacing import Flow


class Mode(models.TextChoices):
    """How far an account may go in one flow."""

    READ = "read", _("read")
    SHADOW = "shadow", _("shadow")
    LIVE = "live", _("live")


class AcceptPolicy(models.TextChoices):
    """Which orders are accepted without a person."""

    OFF = "off", _("none")
    ALWAYS = "always", _("every order")
    IN_STOCK = "in_stock", _("orders whose every line is in stock")


class HostCounts(models.TextChoices):
    """When the host's own stock figure includes an order of this account."""

    ON_ACKNOWLEDGE = "on_acknowledge", _("once it has acknowledged the order")
    ON_SHIP = "on_ship", _("once the order has shipped")
    NEVER = "never", _("never: Comptoir keeps the stock book")


class LiveScope(models.TextChoices):
    """Which offers of an account a live flow may touch."""

    ALL = "all", _("every offer")
    LISTED = "listed", _("the offers that a person named")


class StaleStock(models.TextChoices):
    """What happens when a stock figure is older than its source may be."""

    ALARM = "alarm", _("a person is told")
    PAUSE = "pause", _("no larger quantity is sent")
    ZERO = "zero", _("nothing is offered")


PROVINCES = [
    ("AB", "Alberta"),
    ("BC", "British Columbia"),
    ("MB", "Manitoba"),
    ("NB", "New Brunswick"),
    ("NL", "Newfoundland and Labrador"),
    ("NS", "Nova Scotia"),
    ("NT", "Northwest Territories"),
    ("NU", "Nunavut"),
    ("ON", "Ontario"),
    ("PE", "Prince Edward Island"),
    ("QC", "Quebec"),
    ("SK", "Saskatchewan"),
    ("YT", "Yukon"),
]
"""Whose public holidays are no business days."""


class AccountQuerySet(models.QuerySet["Account"]):
    """Reads of accounts."""

    def active(self) -> Self:
        """Accounts that are not paused."""
        return self.filter(paused=False)

    def first_mirakl(self) -> Account | None:
        """The account that the environment's MIRAKL_* variables own."""
        return self.filter(channel="mirakl").order_by("id").first()


class Account(models.Model):
    """One seller account on one marketplace. Rates and waits live in `Pace` and in the health fields here."""

    channel = models.CharField(_("channel"), max_length=20)
    name = models.CharField(_("name"), max_length=80, unique=True)
    base_url = models.CharField(_("address"), max_length=300)
    shop_id = models.CharField(_("shop number"), max_length=60, blank=True, default="")
    currency = models.CharField(_("currency"), max_length=3, default="CAD")
    time_zone = models.CharField(_("time zone"), max_length=60, default="America/Toronto")
    decisions_mode = models.CharField(_("decisions"), max_length=6, choices=Mode.choices, default=Mode.READ)
    stock_mode = models.CharField(_("stock"), max_length=6, choices=Mode.choices, default=Mode.READ)
    price_mode = models.CharField(_("price"), max_length=6, choices=Mode.choices, default=Mode.READ)
    terms_mode = models.CharField(_("terms"), max_length=6, choices=Mode.choices, default=Mode.READ)
    paused = models.BooleanField(_("paused"), default=False)
    auto_sync = models.BooleanField(_("automatic sync"), default=False)
    order_interval = models.PositiveSmallIntegerField(_("minutes between looks for orders"), default=15)
    product_interval = models.PositiveSmallIntegerField(_("minutes between readings of offers"), default=60)
    stock_interval = models.PositiveSmallIntegerField(
        _("minutes between readings of offers while stock is live"), default=30
    )
    pace_factor = models.FloatField(_("pace factor"), default=1.0)
    accept_policy = models.CharField(
        _("accepted by itself"), max_length=10, choices=AcceptPolicy.choices, default=AcceptPolicy.OFF
    )
    acceptance_hours = models.PositiveSmallIntegerField(_("hours to accept an order"), default=24)
    province = models.CharField(_("province"), max_length=2, choices=PROVINCES, default="ON")
    cut_off = models.TimeField(_("orders of the day until"), default=time(15, 0))
    handling_days = models.PositiveSmallIntegerField(
        _("business days to ship where the marketplace names none"), default=2
    )

    host_counts = models.CharField(
        _("the host counts an order"),
        max_length=14,
        choices=HostCounts.choices,
        default=HostCounts.ON_ACKNOWLEDGE,
    )
    host_lag_hours = models.PositiveSmallIntegerField(
        _("hours until the host has counted what shipped"), default=24
    )
    live_scope = models.CharField(
        _("live for"), max_length=6, choices=LiveScope.choices, default=LiveScope.ALL
    )
    selling_stopped_at = models.DateTimeField(_("selling stopped"), null=True)
    price_change_percent = models.PositiveSmallIntegerField(
        _("percent that a price may change by itself"), default=20
    )
    mass_change_offers = models.PositiveIntegerField(_("prices that may change by themselves"), default=100)
    mass_change_percent = models.PositiveSmallIntegerField(
        _("percent of the prices that may change by themselves"), default=10
    )
    zero_percent = models.PositiveSmallIntegerField(
        _("percent of the offers that may run out by themselves"), default=20
    )
    stock_max_age_hours = models.PositiveSmallIntegerField(
        _("hours that a stock figure is good for"), default=24
    )
    stale_stock = models.CharField(
        _("when a stock figure is too old"),
        max_length=5,
        choices=StaleStock.choices,
        default=StaleStock.ALARM,
    )
    approves_prices = models.BooleanField(_("the operator approves prices"), default=False)
    condition_codes = models.JSONField(_("codes of conditions"), default=dict)
    logistic_classes = models.JSONField(_("logistic classes by freight class"), default=dict)

    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    retry_at = models.DateTimeField(_("waits until"), null=True)
    last_answer_at = models.DateTimeField(_("last answer"), null=True)
    last_error = models.TextField(_("last error"), blank=True, default="")

    shop_name = models.CharField(_("shop"), max_length=200, blank=True, default="")
    shop_state = models.CharField(_("shop state"), max_length=40, blank=True, default="")
    facts = models.JSONField(_("what the operator allows"), default=dict)
    created_at = models.DateTimeField(_("added"))

    objects: ClassVar[models.Manager[Account]] = AccountQuerySet.as_manager()

    class Meta:
        db_table = "marketplace_accounts"
        verbose_name = _("account")
        verbose_name_plural = _("accounts")

    def __str__(self) -> str:
        return self.name

    def mode(self, flow: Flow) -> Mode:
        """How far this account may go in `flow`."""
        modes = {
            Flow.DECISIONS: self.decisions_mode,
            Flow.STOCK: self.stock_mode,
            Flow.PRICE: self.price_mode,
            Flow.TERMS: self.terms_mode,
        }
        return Mode(modes[flow])

    def live_flows(self) -> frozenset[Flow]:
        """The flows whose writes may leave this machine."""
        return frozenset(flow for flow in Flow if self.mode(flow) is Mode.LIVE)


class Credential(models.Model):
    """One sealed secret of an account. `key_fingerprint` names the sealing key, never tells it."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="credentials", db_index=False)
    name = models.CharField(max_length=40)
    sealed = models.BinaryField()
    key_fingerprint = models.CharField(max_length=16)
    changed_at = models.DateTimeField()
    validated_at = models.DateTimeField(null=True)
    rotation_due_at = models.DateTimeField()

    class Meta:
        db_table = "marketplace_credentials"
        constraints = [models.UniqueConstraint(fields=["account", "name"], name="one_secret_per_name")]

    def __str__(self) -> str:
        return f"{self.account_id} {self.name}"


class Cursor(models.Model):
    """How far a flow of an account is read, by the marketplace's clock; and when it last began, by ours."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="cursors", db_index=False)
    flow = models.CharField(max_length=20)
    position = models.DateTimeField(null=True)
    requested_at = models.DateTimeField(null=True)
    began_at = models.DateTimeField(null=True)
    lease_until = models.DateTimeField(null=True)
    lease_holder = models.CharField(max_length=36, blank=True, default="")

    class Meta:
        db_table = "marketplace_cursors"
        constraints = [models.UniqueConstraint(fields=["account", "flow"], name="one_cursor_per_flow")]

    def __str__(self) -> str:
        return f"{self.account_id} {self.flow}"


class Pace(models.Model):
    """One bucket of one account: when its next call may go, and what was spent."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="paces", db_index=False)
    bucket = models.CharField(max_length=40)
    taken_at = models.DateTimeField()
    next_at = models.DateTimeField()
    calls = models.PositiveBigIntegerField(default=0)
    limited = models.PositiveBigIntegerField(default=0)
    failed = models.PositiveBigIntegerField(default=0)

    class Meta:
        db_table = "marketplace_pace"
        constraints = [models.UniqueConstraint(fields=["account", "bucket"], name="one_pace_per_bucket")]

    def __str__(self) -> str:
        return f"{self.account_id} {self.bucket}"

"""Where an unfinished reading stands, so that the next step may be another process's."""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models


class OrderWalk(models.Model):
    """One walk over the orders updated since a moment, page by page. At most one per account is unfinished.

    `first_page_at`, `newest_update` and `updated_since` are the marketplace's clock; `began_at` is ours.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE)
    updated_since = models.DateTimeField()
    offset = models.PositiveIntegerField(default=0)
    attempt = models.PositiveSmallIntegerField(default=1)
    began_at = models.DateTimeField()
    first_page_at = models.DateTimeField(null=True)
    first_skew_seconds = models.FloatField(default=0)
    first_total = models.PositiveIntegerField(null=True)
    newest_update = models.DateTimeField(null=True)
    seen = ArrayField(models.TextField(), default=list)
    run_id = models.BigIntegerField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "marketplace_order_walks"
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=models.Q(finished_at=None),
                name="one_unfinished_walk_per_account",
            )
        ]

    def __str__(self) -> str:
        return f"{self.account_id} since {self.updated_since:%Y-%m-%d %H:%M}"


class ExportStep(Enum):
    """What an export needs next."""

    ASK = auto()
    POLL = auto()
    FETCH = auto()
    FINISH = auto()


class Export(models.Model):
    """What every asynchronous export has: it is asked for, polled, fetched chunk by chunk, and ended.

    `asked` counts how often it was asked for, `chunks_begun` and `chunks_done` how far its files are fetched.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE)
    began_at = models.DateTimeField()
    ticket = models.TextField(blank=True, default="")
    asked = models.PositiveSmallIntegerField(default=0)
    urls = ArrayField(models.TextField(), default=list)
    chunks_begun = models.PositiveIntegerField(default=0)
    chunks_done = models.PositiveIntegerField(default=0)
    found = models.PositiveIntegerField(default=0)
    run_id = models.BigIntegerField(null=True)
    finished_at = models.DateTimeField(null=True)
    failed = models.BooleanField(default=False)

    class Meta:
        abstract = True

    @property
    def next_step(self) -> ExportStep:
        """What comes next, as far as its row knows: one call at most, then the row says more."""
        if not self.ticket:
            return ExportStep.ASK
        if not self.urls:
            return ExportStep.POLL
        return ExportStep.FINISH if self.chunks_done == len(self.urls) else ExportStep.FETCH


class ExportPurpose(models.TextChoices):
    """Why an export was asked for."""

    CATCH_UP = "catch_up", "catch-up"
    AUDIT = "audit", "audit"


class ExportQuerySet(models.QuerySet["OrderExport"]):
    """Reads of exports."""

    def unfinished(self) -> Self:
        """Exports that still have a next step."""
        return self.filter(finished_at=None)


class OrderExport(Export):
    """One asynchronous export over a closed range of update dates: asked for, polled, fetched chunk by chunk."""

    purpose = models.CharField(max_length=10, choices=ExportPurpose.choices)
    updated_from = models.DateTimeField()
    updated_to = models.DateTimeField()
    cursor_after = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager[OrderExport]] = ExportQuerySet.as_manager()

    class Meta:
        db_table = "marketplace_order_exports"
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=models.Q(finished_at=None),
                name="one_unfinished_export_per_account",
            )
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.purpose}"


class OfferRead(Export):
    """One export of an account's offers being read: all of them, or (not `full`) those that changed since a moment.

    `changed_since` and `began_there` are the marketplace's clock, `skew_seconds` how far it was ahead of ours; the rest
    is ours. The figures are as of some moment between `began_at` and `ready_at`. `tickets` are all the names that the
    marketplace gave, among them those of older exports, which are none. `nameless` offers could not even be told by
    their SKU, so that nobody knows which are missing. A full read that lacks too many offers is `doubted`.
    `judged_at` is when its quantities were compared with the orders, or a later read made that needless.
    """

    full = models.BooleanField(default=False)
    changed_since = models.DateTimeField(null=True)
    began_there = models.DateTimeField(null=True)
    skew_seconds = models.FloatField(default=0)
    ready_at = models.DateTimeField(null=True)
    tickets = ArrayField(models.TextField(), default=list)
    unreadable = models.PositiveIntegerField(default=0)
    nameless = models.PositiveIntegerField(default=0)
    doubted = models.BooleanField(default=False)
    judged_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "marketplace_offer_reads"
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=models.Q(finished_at=None),
                name="one_unfinished_offer_read_per_account",
            )
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {'all offers' if self.full else 'changed offers'}"


class OfferReadBatch(models.Model):
    """The offers, by our ids, that one batch of a read told of; kept until the read is judged."""

    read = models.ForeignKey(OfferRead, models.CASCADE, related_name="batches")
    offers = ArrayField(models.BigIntegerField())

    class Meta:
        db_table = "marketplace_offer_read_batches"

    def __str__(self) -> str:
        return f"{len(self.offers)} of {self.read_id}"

"""Where an unfinished reading stands, so that the next step may be another process's."""

from __future__ import annotations

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


class ExportPurpose(models.TextChoices):
    """Why an export was asked for."""

    CATCH_UP = "catch_up", "catch-up"
    AUDIT = "audit", "audit"


class ExportQuerySet(models.QuerySet["OrderExport"]):
    """Reads of exports."""

    def unfinished(self) -> Self:
        """Exports that still have a next step."""
        return self.filter(finished_at=None)


class OrderExport(models.Model):
    """One asynchronous export over a closed range of update dates: asked for, polled, fetched chunk by chunk."""

    account = models.ForeignKey("accounts.Account", models.CASCADE)
    purpose = models.CharField(max_length=10, choices=ExportPurpose.choices)
    updated_from = models.DateTimeField()
    updated_to = models.DateTimeField()
    cursor_after = models.DateTimeField(null=True)
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

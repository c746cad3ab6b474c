"""The journal, the sync log, one heartbeat per account and flow, and what is announced to the shop's own system."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _


class EntryQuerySet(models.QuerySet["Entry"]):
    """Reads of the journal."""

    def needing_attention(self) -> Self:
        """Concerns that nobody has settled yet, oldest first."""
        return self.filter(concern=True, resolved_at=None).order_by("at")


class Entry(models.Model):
    """One thing that happened, as a kind and its details; `activity.sentences` says it in words.

    A concern needs a person until `resolved_at`; of one `key` at most one is open, and repeats are counted on it.
    Details never hold a secret nor anything personal.
    """

    at = models.DateTimeField(_("when"))
    kind = models.CharField(_("what"), max_length=60)
    account = models.ForeignKey(
        "accounts.Account", models.CASCADE, null=True, verbose_name=_("account"), db_index=False
    )
    order_id = models.BigIntegerField(_("order"), null=True)
    details = models.JSONField(default=dict)
    who = models.CharField(_("who"), max_length=150, blank=True, default="")
    concern = models.BooleanField(_("needs a person"), default=False)
    key = models.CharField(max_length=200, null=True)
    last_at = models.DateTimeField(_("last seen"), null=True)
    times = models.PositiveIntegerField(_("times"), default=1)
    resolved_at = models.DateTimeField(_("settled"), null=True)

    objects: ClassVar[models.Manager[Entry]] = EntryQuerySet.as_manager()

    class Meta:
        db_table = "marketplace_journal"
        verbose_name = _("journal entry")
        verbose_name_plural = _("journal")
        indexes = [
            models.Index(fields=["-at", "-id"], name="journal_recent"),
            models.Index(
                fields=["order_id", "at"], name="journal_of_order", condition=models.Q(order_id__isnull=False)
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["key"],
                condition=models.Q(concern=True, resolved_at=None),
                name="one_open_concern_per_key",
            )
        ]

    def __str__(self) -> str:
        return self.kind


class SyncStatus(models.TextChoices):
    """How a run ended, or that it has not."""

    RUNNING = "RUNNING", _("running")
    SUCCESS = "SUCCESS", _("success")
    PARTIAL = "PARTIAL", _("partial")
    FAILED = "FAILED", _("failed")


class SyncRun(models.Model):
    """One run of a flow that changed something or failed. Counts are of records (orders, offers)."""

    account = models.ForeignKey(
        "accounts.Account",
        models.CASCADE,
        null=True,
        verbose_name=_("account"),
        db_index=False,  # an index below leads with it
    )
    sync_type = models.CharField(_("flow"), max_length=30)
    direction = models.CharField(_("direction"), max_length=8, default="INBOUND")
    entity = models.CharField(_("entity"), max_length=30, default="order")
    status = models.CharField(
        _("status"), max_length=8, choices=SyncStatus.choices, default=SyncStatus.RUNNING
    )
    records_processed = models.PositiveIntegerField(_("processed"), default=0)
    records_succeeded = models.PositiveIntegerField(_("succeeded"), default=0)
    records_failed = models.PositiveIntegerField(_("failed"), default=0)
    error_message = models.TextField(_("error"), blank=True, default="")
    error_details = models.JSONField(default=dict)
    started_at = models.DateTimeField(_("started"))
    finished_at = models.DateTimeField(_("finished"), null=True)
    duration_ms = models.PositiveBigIntegerField(_("duration, ms"), null=True)

    class Meta:
        db_table = "marketplace_sync_log"
        verbose_name = _("sync run")
        verbose_name_plural = _("sync log")
        indexes = [
            models.Index(fields=["-started_at", "-id"], name="sync_log_recent"),
            models.Index(fields=["status", "-started_at", "-id"], name="sync_log_by_status"),
            models.Index(fields=["account", "sync_type", "-id"], name="sync_log_newest"),
        ]

    def __str__(self) -> str:
        return f"{self.sync_type} {self.status}"


class SyncTotal(models.Model):
    """What the runs of one flow came to that the sync log no longer holds; `timed` of them took `duration_ms` together."""

    account = models.ForeignKey("accounts.Account", models.CASCADE, null=True, db_index=False)
    sync_type = models.CharField(max_length=30)
    runs = models.PositiveBigIntegerField()
    successful = models.PositiveBigIntegerField()
    failed = models.PositiveBigIntegerField()
    records = models.PositiveBigIntegerField()
    timed = models.PositiveBigIntegerField()
    duration_ms = models.PositiveBigIntegerField()

    class Meta:
        db_table = "marketplace_sync_totals"
        constraints = [
            models.UniqueConstraint(
                fields=["account", "sync_type"], nulls_distinct=False, name="one_sync_total_per_flow"
            )
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.sync_type}"


class Heartbeat(models.Model):
    """When a flow of an account last tried, last came through whole, and what stands in its way."""

    account = models.ForeignKey("accounts.Account", models.CASCADE, related_name="heartbeats", db_index=False)
    flow = models.CharField(max_length=30)
    tried_at = models.DateTimeField()
    succeeded_at = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True, default="")
    remedy = models.TextField(blank=True, default="")

    class Meta:
        db_table = "marketplace_heartbeats"
        constraints = [models.UniqueConstraint(fields=["account", "flow"], name="one_heartbeat_per_flow")]

    def __str__(self) -> str:
        return f"{self.account_id} {self.flow}"


class HostInterest(models.Model):
    """A kind of event that somebody listens to; the others are not written down."""

    kind = models.CharField(max_length=40, primary_key=True)

    class Meta:
        db_table = "host_interests"

    def __str__(self) -> str:
        return self.kind


class HostEvent(models.Model):
    """Something that the shop's own system listens to. `fanned_at`: it was given to everybody who did.

    Details never hold anything personal; what an order says is read when the event is handed on.
    """

    kind = models.CharField(_("event"), max_length=40)
    at = models.DateTimeField(_("when"))
    account = models.ForeignKey(
        "accounts.Account", models.CASCADE, null=True, verbose_name=_("account"), db_index=False
    )
    order_id = models.BigIntegerField(_("order"), null=True)
    details = models.JSONField(default=dict)
    fanned_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "host_events"
        indexes = [
            models.Index(fields=["id"], name="host_events_new", condition=models.Q(fanned_at=None)),
            models.Index(fields=["at"], name="host_events_by_age"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

"""Where an unfinished reading stands, so that the next step may be another process's."""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models


class OrderWalk(models.Model):
    """One walk over the orders updated since a moment, page by page. At most one per account is unfinished.

    `first_page_at`, `newest_update` and `updated_since` are the marketplace's clock; `began_at` is ours. A walk that
    was `asked` for (since a date, or only in some of the marketplace's `states`) never moves the cursor.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE)
    updated_since = models.DateTimeField()
    asked = models.BooleanField(default=False)
    states = ArrayField(models.TextField(), default=list)
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


class HostKind(models.TextChoices):
    """Where a source of the shop's own system is read, or that nobody reads it: it tells by itself."""

    SQL = "sql", "database"
    FOLDER = "folder", "folder"
    PUSHED = "pushed", "pushed by a program"


class HostSource(models.Model):
    """A place of the shop's own system that products and stock come from: read every so many minutes, or pushed.

    A database has its address sealed (`shown` is what may be said of it) and a query for products, one for stock, or both;
    a folder its directory. `mapping` says by heading which field a column of a file is. `zone` is the time zone of moments
    without one, empty: the shop's. `fresh_as_of` is the moment as of which the newest figures are true. `asked_at`: a
    person wants it run now, `asked_anyway` past its brake. `told` is what the last run said of each part. `lease` is whoever
    queries the database, outside of any transaction, until `leased_until` at most. One that is pushed has neither interval
    nor `next_at`.
    """

    name = models.TextField(db_collation="C", unique=True)
    kind = models.CharField(max_length=6, choices=HostKind.choices)
    sealed_url = models.BinaryField(null=True)
    shown = models.TextField()
    directory = models.TextField(blank=True, default="")
    mapping = models.JSONField(default=dict)
    products_query = models.TextField(blank=True, default="")
    stock_query = models.TextField(blank=True, default="")
    zone = models.TextField(blank=True, default="")
    interval_minutes = models.PositiveIntegerField(null=True)
    max_age_hours = models.PositiveIntegerField()
    limit_seconds = models.PositiveIntegerField()
    enabled = models.BooleanField(default=True)
    created_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True)
    asked_anyway = models.BooleanField(default=False)
    tried_at = models.DateTimeField(null=True)
    succeeded_at = models.DateTimeField(null=True)
    next_at = models.DateTimeField(null=True)
    lease = models.UUIDField(null=True)
    leased_until = models.DateTimeField(null=True)
    fresh_as_of = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    code = models.TextField(blank=True, default="")
    error = models.TextField(blank=True, default="")
    remedy = models.TextField(blank=True, default="")
    told = models.JSONField(default=list)

    class Meta:
        db_table = "host_sources"

    def __str__(self) -> str:
        return self.name


class HostFileState(models.TextChoices):
    """How far a file of a folder has come."""

    WAITING = "waiting", "being written"
    TAKING = "taking", "being taken"
    DONE = "done", "taken"
    FAILED = "failed", "failed"


class HostFile(models.Model):
    """A file that was put into a source's folder, as it was when last looked at; taken once, whoever dies meanwhile.

    `size` and `modified_ns` tell whether it is still being written; since `seen_at` it has not changed, `noticed_at` is
    when it was seen first. `put_away_at`: it lies beside its `report` where its state says. `attempts` counts how often
    somebody began to read it.
    """

    source = models.ForeignKey(HostSource, models.CASCADE, related_name="files", db_index=False)
    name = models.TextField()
    state = models.CharField(max_length=7, choices=HostFileState.choices, default=HostFileState.WAITING)
    size = models.BigIntegerField()
    modified_ns = models.BigIntegerField()
    noticed_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    put_away_at = models.DateTimeField(null=True)
    report = models.TextField(blank=True, default="")

    class Meta:
        db_table = "host_files"
        constraints = [
            models.UniqueConstraint(
                fields=["source", "name"],
                condition=models.Q(state=HostFileState.WAITING),
                name="a_file_waits_once",
            )
        ]
        indexes = [
            models.Index(fields=["source"], name="host_files_open", condition=models.Q(put_away_at=None)),
            models.Index(fields=["put_away_at"], name="host_files_by_age"),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.state}"


class WebhookDoor(models.Model):
    """An account's door for webhooks of its marketplace: the sealed secret that must have signed them."""

    account = models.OneToOneField("accounts.Account", models.CASCADE, primary_key=True, related_name="door")
    secret = models.BinaryField()
    key_fingerprint = models.CharField(max_length=16)
    changed_at = models.DateTimeField()

    class Meta:
        db_table = "marketplace_webhook_doors"

    def __str__(self) -> str:
        return f"{self.account_id}"


class WebhookEvent(models.Model):
    """A webhook whose signature was right: a hint to read its object, and nothing more. Kept for 14 days.

    `flow` is what is read because of it. `asked_at`: that was asked for; `processed_at`: a reading that began later has
    come to its end. `error` says why not yet, `retries` how often it was asked for again.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE, db_index=False)
    event_id = models.TextField(db_collation="C")
    kind = models.TextField(blank=True, default="")
    object_id = models.TextField(blank=True, default="")
    flow = models.CharField(max_length=20)
    received_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True)
    processed_at = models.DateTimeField(null=True)
    next_at = models.DateTimeField(null=True)
    retries = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True, default="")

    class Meta:
        db_table = "marketplace_webhook_events"
        constraints = [models.UniqueConstraint(fields=["account", "event_id"], name="an_event_rings_once")]
        indexes = [
            models.Index(
                fields=["account", "flow", "received_at"],
                name="webhook_events_waiting",
                condition=models.Q(processed_at=None),
            ),
            models.Index(fields=["received_at"], name="webhook_events_by_age"),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.event_id}"

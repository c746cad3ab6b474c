"""The journal and the sync log."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from comptoir.activity.models import Entry, SyncRun, SyncStatus
from comptoir.activity.sentences import sentence
from comptoir.web.admin.readonly import ReadOnlyAdmin

STATUS_COLOURS = {
    SyncStatus.RUNNING.value: "info",
    SyncStatus.SUCCESS.value: "success",
    SyncStatus.PARTIAL.value: "warning",
    SyncStatus.FAILED.value: "danger",
}


@admin.register(Entry)
class EntryAdmin(ReadOnlyAdmin):
    """What happened, newest first."""

    list_display = ("at", "said", "account", "open", "times")
    list_filter = ("concern", ("resolved_at", admin.EmptyFieldListFilter), "account")
    list_select_related = ("account",)
    fields = readonly_fields = (
        "said",
        "at",
        "account",
        "order",
        "who",
        "concern",
        "times",
        "last_at",
        "resolved_at",
    )

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """Newest first; the id settles ties."""
        return ("-at", "-id")

    @admin.display(description=_("what"))
    def said(self, entry: Entry) -> str:
        """The entry as a sentence."""
        return sentence(entry)

    @admin.display(description=_("order"))
    def order(self, entry: Entry) -> SafeString | None:
        """The way to the order that the entry is about."""
        if entry.order_id is None:
            return None
        return format_html(
            '<a class="web-link" href="{}">{}</a>',
            reverse("admin:orders_order_change", args=[entry.order_id]),
            entry.details.get("order", entry.order_id),
        )

    @display(description=_("needs a person"), label={"open": "warning", "settled": "success"})  # type: ignore[untyped-decorator]  # unfold ships no types
    def open(self, entry: Entry) -> tuple[str, str]:
        """Whether somebody should act, or no longer need to; nothing for what was never a concern."""
        if not entry.concern:
            return "", ""
        return ("open", str(_("open"))) if entry.resolved_at is None else ("settled", str(_("settled")))


@admin.register(SyncRun)
class SyncRunAdmin(ReadOnlyAdmin):
    """Runs that changed something or failed."""

    list_display = (
        "started_at",
        "account",
        "sync_type",
        "status_label",
        "records_processed",
        "records_succeeded",
        "records_failed",
        "duration_ms",
        "error_message",
    )
    list_filter = ("status", "sync_type", "account")
    list_select_related = ("account",)
    readonly_fields = ("code", "remedy")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("account", "sync_type", "direction"),
                    ("status", "started_at", "finished_at"),
                )
            },
        ),
        (
            _("Records"),
            {"fields": (("records_processed", "records_succeeded", "records_failed"), "duration_ms")},
        ),
        (_("Error"), {"fields": ("error_message", "code", "remedy")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[SyncRun]:
        """Runs, newest first; the id settles ties."""
        runs: QuerySet[SyncRun] = super().get_queryset(request)
        return runs.order_by("-started_at", "-id")

    @display(description=_("status"), label=STATUS_COLOURS)  # type: ignore[untyped-decorator]  # unfold ships no types
    def status_label(self, run: SyncRun) -> tuple[str, str]:
        """How the run ended, coloured."""
        return run.status, str(SyncStatus(run.status).label)

    @admin.display(description=_("code"))
    def code(self, run: SyncRun) -> str:
        """The error's code."""
        return str(run.error_details.get("code", ""))

    @admin.display(description=_("what to do"))
    def remedy(self, run: SyncRun) -> str:
        """What helps against the error."""
        return str(run.error_details.get("remedy", ""))

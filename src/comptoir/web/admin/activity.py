"""The journal and the sync log."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from comptoir.activity.models import Entry, SyncRun
from comptoir.activity.sentences import sentence
from comptoir.web.admin.readonly import ReadOnlyAdmin


@admin.register(Entry)
class EntryAdmin(ReadOnlyAdmin):
    """What happened, newest first."""

    list_display = ("at", "said", "account", "open", "times")
    list_filter = ("concern", ("resolved_at", admin.EmptyFieldListFilter), "account")
    readonly_fields = ("said",)
    ordering = ("-at", "-id")

    @admin.display(description=_("what"))
    def said(self, entry: Entry) -> str:
        """The entry as a sentence."""
        return sentence(entry)

    @display(description=_("needs a person"), boolean=True)  # type: ignore[untyped-decorator]  # unfold ships no types
    def open(self, entry: Entry) -> bool:
        """Whether somebody should act."""
        return entry.concern and entry.resolved_at is None


@admin.register(SyncRun)
class SyncRunAdmin(ReadOnlyAdmin):
    """Runs that changed something or failed."""

    list_display = (
        "started_at",
        "account",
        "sync_type",
        "status",
        "records_processed",
        "records_succeeded",
        "records_failed",
        "duration_ms",
        "error_message",
    )
    list_filter = ("status", "sync_type", "account")
    ordering = ("-started_at", "-id")

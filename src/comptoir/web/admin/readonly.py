"""What every list here has in common: nothing is added, changed or deleted by hand."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from unfold.admin import ModelAdmin

from comptoir.web.counting import CountedToTenThousand


class ReadOnlyAdmin(ModelAdmin):  # type: ignore[misc]  # unfold ships no types
    """A list and its records, to look at."""

    list_per_page = 50
    list_max_show_all = 0
    list_fullwidth = True
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    paginator = CountedToTenThousand

    def has_add_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """Rows come from the marketplaces."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """Nobody edits a marketplace's word."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        """Nothing is deleted by hand."""
        return False

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list, titled by what it lists."""
        title = {"title": capfirst(self.opts.verbose_name_plural)}
        answer: HttpResponse = super().changelist_view(request, {**title, **(extra_context or {})})
        return answer

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        *args: Any,
        **kwargs: Any,
    ) -> HttpResponse:
        """A record, titled by what it is."""
        context["title"] = capfirst(self.opts.verbose_name)
        answer: HttpResponse = super().render_change_form(request, context, *args, **kwargs)
        return answer

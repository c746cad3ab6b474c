"""Who may sign in. Only administrators see this; people are added by `comptoir user add`."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm

admin.site.unregister(User)
admin.site.unregister(Group)  # nobody here is in a group


@admin.register(User)
class PersonAdmin(UserAdmin, ModelAdmin):  # type: ignore[misc, type-arg]  # unfold ships no types
    """People: whether they may sign in, whether they administer, a new password."""

    form = UserChangeForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("username", "is_active", "is_superuser", "last_login")
    list_filter = ("is_active", "is_superuser")
    list_fullwidth = True
    search_fields = ("username",)
    filter_horizontal = ()
    show_facets = admin.ShowFacets.NEVER
    readonly_fields = ("username", "last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Permissions"), {"fields": ("is_active", "is_superuser")}),
        (_("Important dates"), {"fields": ("last_login", "date_joined")}),
    )

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list, titled as the sidebar calls it."""
        answer: HttpResponse = super().changelist_view(
            request, {"title": _("People"), **(extra_context or {})}
        )
        return answer

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Nobody locks themselves out."""
        own = ("is_active", "is_superuser") if obj is not None and obj.pk == request.user.pk else ()
        return (*self.readonly_fields, *own)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """`comptoir user add` gives the permissions that a person needs."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A person who leaves is made inactive: the journal goes on naming them."""
        return False

"""The sidebar: what there is, in the order of a working day."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _


def sidebar(request: HttpRequest) -> list[dict[str, Any]]:
    """Groups of links; each is shown to those who may open it."""
    groups: list[dict[str, Any]] = [
        {
            "items": [
                _link(_("Orders"), "shopping_cart", "orders_order"),
                _link(_("Unreadable orders"), "error", "orders_unreadableorder"),
            ]
        },
        {
            "title": _("What happens"),
            "separator": True,
            "items": [
                _link(_("Journal"), "history", "activity_entry"),
                _link(_("Sync log"), "sync", "activity_syncrun"),
                _link(_("Accounts"), "store", "accounts_account"),
            ],
        },
        {
            "title": _("Settings"),
            "separator": True,
            "items": [_link(_("People"), "person", "auth_user")],
        },
    ]
    return [group for group in groups if any(item["permission"](request) for item in group["items"])]


def _link(title: object, icon: str, page: str) -> dict[str, Any]:
    app, _sep, model = page.partition("_")
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{page}_changelist"),
        "permission": lambda request: request.user.has_perm(f"{app}.view_{model}"),
    }

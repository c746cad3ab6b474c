"""The sidebar: what there is, in the order of a working day."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _


def sidebar(request: HttpRequest) -> list[dict[str, Any]]:
    """Groups of links; each is shown to those who may open it."""
    return [
        {
            "items": [
                _link(_("Orders"), "shopping_cart", "admin:orders_order_changelist", "orders.view_order"),
                _link(
                    _("Unreadable orders"),
                    "error",
                    "admin:orders_unreadableorder_changelist",
                    "orders.view_order",
                ),
            ]
        },
        {
            "title": _("What happens"),
            "separator": True,
            "items": [
                _link(_("Journal"), "history", "admin:activity_entry_changelist", "activity.view_entry"),
                _link(_("Sync log"), "sync", "admin:activity_syncrun_changelist", "activity.view_syncrun"),
                _link(_("Accounts"), "store", "admin:accounts_account_changelist", "accounts.view_account"),
            ],
        },
        {
            "title": _("Settings"),
            "separator": True,
            "items": [_link(_("People"), "person", "admin:auth_user_changelist", "auth.view_user")],
        },
    ]


def _link(title: object, icon: str, page: str, permission: str) -> dict[str, Any]:
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(page),
        "permission": lambda request: request.user.has_perm(permission),
    }

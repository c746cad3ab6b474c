"""The list of accounts: where they lead, how far they may go, how they fare."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from comptoir.accounts.models import Account, Mode
from comptoir.web.admin.readonly import ReadOnlyAdmin


@admin.register(Account)
class AccountAdmin(ReadOnlyAdmin):
    """Accounts and their health."""

    list_display = ("name", "channel", "base_url", "modes", "auto_sync", "health", "last_answer_at")
    readonly_fields = ("health_in_words",)
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("name", "channel"),
                    ("base_url", "shop_id"),
                    ("shop_name", "shop_state"),
                    "created_at",
                )
            },
        ),
        (
            _("Health"),
            {"fields": (("health_in_words", "last_answer_at"), ("failures", "retry_at"), "last_error")},
        ),
        (
            _("How far it may go"),
            {"fields": (("decisions_mode", "stock_mode"), ("price_mode", "terms_mode"))},
        ),
        (
            _("How often"),
            {
                "fields": (
                    ("auto_sync", "paused"),
                    ("order_interval", "product_interval", "stock_interval"),
                )
            },
        ),
        (_("Money and time"), {"fields": (("currency", "time_zone"),)}),
    )
    ordering = ("name",)

    @admin.display(description=_("modes"))
    def modes(self, account: Account) -> str:
        """How far each flow may go; one word when they agree."""
        modes = [account.decisions_mode, account.stock_mode, account.price_mode, account.terms_mode]
        words = [str(Mode(mode).label) for mode in modes]
        return words[0] if len(set(words)) == 1 else " / ".join(words)

    @display(description=_("health"), label={"well": "success", "failing": "danger", "new": "info"})  # type: ignore[untyped-decorator]  # unfold ships no types
    def health(self, account: Account) -> tuple[str, str]:
        """Whether the last call was answered."""
        if account.failures:
            return "failing", str(_("failing"))
        if account.last_answer_at is None:
            return "new", str(_("never asked yet"))
        return "well", str(_("well"))

    @admin.display(description=_("health"))
    def health_in_words(self, account: Account) -> str:
        """The same where the shell shows no coloured words."""
        return str(self.health(account)[1])

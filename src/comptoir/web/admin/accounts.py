"""The list of accounts: where they lead, how far they may go, how they fare."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from comptoir.accounts.models import Account
from comptoir.web.admin.readonly import ReadOnlyAdmin


@admin.register(Account)
class AccountAdmin(ReadOnlyAdmin):
    """Accounts and their health."""

    list_display = ("name", "channel", "base_url", "modes", "auto_sync", "health", "last_answer_at")
    readonly_fields = ("modes", "health")
    exclude = ("facts",)
    ordering = ("name",)

    @admin.display(description=_("modes"))
    def modes(self, account: Account) -> str:
        """How far each flow may go; one word when they agree."""
        modes = [account.decisions_mode, account.stock_mode, account.price_mode, account.terms_mode]
        return modes[0] if len(set(modes)) == 1 else "/".join(modes)

    @display(description=_("health"), label={"well": "success", "failing": "danger", "new": "info"})  # type: ignore[untyped-decorator]  # unfold ships no types
    def health(self, account: Account) -> tuple[str, str]:
        """Whether the last call was answered, and if not, why."""
        if account.failures:
            return "failing", account.last_error or str(_("failing"))
        if account.last_answer_at is None:
            return "new", str(_("never asked yet"))
        return "well", str(_("well"))

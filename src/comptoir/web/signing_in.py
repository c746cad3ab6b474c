"""Signing in, with a limit on guessing that holds across processes: failures are counted in PostgreSQL."""

from __future__ import annotations

import unicodedata
from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _
from unfold.forms import AuthenticationForm

from comptoir import clock
from comptoir.web.models import SignInAttempt

LIMIT = 10
WINDOW = timedelta(minutes=15)


class SignInForm(AuthenticationForm):  # type: ignore[misc]  # unfold ships no types
    """The sign-in of the shell; LIMIT failures of one name from one address within WINDOW, and it waits."""

    def clean(self) -> dict[str, Any]:
        """Count the attempt before the password is looked at, so that attempts at the same time count too."""
        who = _who(str(self.cleaned_data.get("username", "")), self.request)
        if not _count(who):
            raise forms.ValidationError(
                _("Too many attempts with a wrong password. Try again in %(minutes)s minutes."),
                code="throttled",
                params={"minutes": int(WINDOW.total_seconds() // 60)},
            )
        cleaned: dict[str, Any] = super().clean()
        SignInAttempt.objects.filter(who=who).delete()
        return cleaned


def _who(name: str, request: HttpRequest) -> str:
    text = unicodedata.normalize("NFKC", name).casefold() + "\0" + request.META.get("REMOTE_ADDR", "")
    return salted_hmac("comptoir.web.signing_in", text, algorithm="sha256").hexdigest()


def _count(who: str) -> bool:
    """Write the attempt down; False, and nothing is left of it, when there have been too many."""
    now = clock.now()
    SignInAttempt.objects.filter(at__lte=now - WINDOW).delete()
    attempt = SignInAttempt.objects.create(who=who, at=now)
    if SignInAttempt.objects.filter(who=who).count() <= LIMIT:
        return True
    attempt.delete()
    return False

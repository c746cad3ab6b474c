"""What the pages themselves must remember: sign-ins that have not succeeded."""

from __future__ import annotations

from django.db import models


class SignInAttempt(models.Model):
    """One sign-in that has not succeeded. `who` is a digest of the name and the address; neither is kept readable."""

    who = models.CharField(max_length=64)
    at = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "comptoir_sign_in_attempts"
        indexes = [models.Index(fields=["who", "at"], name="sign_in_attempts_by_who")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S}"

"""Keeping an account's secrets out of every text that a person or a log may see."""

from __future__ import annotations

from urllib.parse import quote, quote_plus

REDACTED = "[redacted]"


class Redactor:
    """Call it with a text to get the text without the secrets, in the spellings of URLs and reprs too."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        spellings = {
            spell(secret) for secret in secrets if secret for spell in (str, quote, quote_plus, _escaped)
        }
        # The longest first, or a secret that contains another would leave its rest behind.
        self._spellings = sorted(spellings, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        for spelling in self._spellings:
            text = text.replace(spelling, REDACTED)
        return text

    def __repr__(self) -> str:
        return f"<Redactor of {len(self._spellings)} spellings>"


def _escaped(secret: str) -> str:
    return secret.encode("unicode_escape").decode("ascii")

"""What Mirakl wants to know who is calling: one API key, raw, in the Authorization header."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from comptoir.errors import ConfigurationError

NEEDS: Mapping[str, str] = {
    "api_key": "API key (in the marketplace's back office: user menu, settings, API key)"
}
"""Each secret's name and what to ask a person for."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """The key of one back-office user. It never shows in a repr."""

    api_key: str = field(repr=False)

    @classmethod
    def of(cls, secrets: Mapping[str, str]) -> Credentials:
        """Take the key out of an account's opened secrets; `ConfigurationError` if it cannot be a key."""
        key = secrets.get("api_key", "").strip()
        if not key:
            raise ConfigurationError(
                "The account has no API key.", remedy="Enter the key of the marketplace."
            )
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise ConfigurationError(
                "The API key holds characters that no key has.",
                remedy="Copy the key again, without spaces or words around it.",
            )
        return cls(key)

    def headers(self) -> Mapping[str, str]:
        """The headers of every call: the key alone, without the word Bearer."""
        return {"Authorization": self.api_key}

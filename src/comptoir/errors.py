"""What every error of ours carries: a stable code for programs, a sentence for people, a remedy where one exists."""

from __future__ import annotations


class ComptoirError(Exception):
    """The root of all errors that Comptoir raises on purpose.

    `code` is stable and meant for programs; `str(error)` is one sentence for people;
    `remedy` says what to do next, or is empty when there is nothing to do.
    """

    code = "error"

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


class ConfigurationError(ComptoirError):
    """The installation cannot start as it is configured."""

    code = "configuration"

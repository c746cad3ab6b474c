"""What stands in the way of a source."""

from __future__ import annotations

from comptoir.errors import ComptoirError


class SourceProblem(ComptoirError):
    """The source cannot be read, or not be set up so. The message names the field; nothing was written."""

    code = "source"


class UnknownSource(ComptoirError):
    """No source has this name."""

    code = "unknown_source"


class Unreachable(SourceProblem):
    """The database cannot be reached, or does not let Comptoir in."""

    code = "source_unreachable"

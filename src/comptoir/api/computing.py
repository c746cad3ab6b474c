"""Offers as they are wanted after what changed a moment ago, as far as a program may wait for that."""

from __future__ import annotations

from comptoir.api.problems import StillComputing
from comptoir.offers import refresh

_MOST = 5000


def compute_offers() -> None:
    """Have the offers computed whose products changed, before a decision about them.

    Raises StillComputing where more changed than a request should work off: the worker does, and nothing is decided
    about figures that are on their way.
    """
    if not refresh.drain_some(_MOST):
        raise StillComputing

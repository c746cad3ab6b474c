"""Offers read back: asked for as an export, fetched chunk by chunk, recorded, and judged against what we published."""

from __future__ import annotations

from comptoir.inbound.offers.reading import read_offers
from comptoir.inbound.offers.timing import request

__all__ = ["read_offers", "request"]

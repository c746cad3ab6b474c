"""Figures of products and offers as they are sent: bounds as the services have them."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

from comptoir.api.shapes.values import NO_NUL, whole

Quantity = Annotated[int, Field(strict=True, ge=-2_000_000_000, le=2_000_000_000), BeforeValidator(whole)]
"""Units; below zero where more was sold than there was."""
Amount = Annotated[int, Field(strict=True, ge=0, le=10**14), BeforeValidator(whole)]
"""An amount in minor units, zero included."""
Price = Annotated[int, Field(strict=True, ge=1, le=10**14), BeforeValidator(whole)]
"""An amount in minor units that something can cost."""
Whole0 = Annotated[int, Field(strict=True, ge=0, le=2_000_000_000), BeforeValidator(whole)]
Whole1 = Annotated[int, Field(strict=True, ge=1, le=2_000_000_000), BeforeValidator(whole)]
Id = Annotated[int, Field(strict=True, ge=1, le=2**63 - 1), BeforeValidator(whole)]
Sku = Annotated[str, Field(min_length=1, max_length=255, pattern=NO_NUL)]
Words = Annotated[str, Field(max_length=2_000, pattern=NO_NUL)]
"""A text that may be empty."""

_DAY = len("2026-11-24")


def _as_day(value: object) -> object:
    if isinstance(value, date) or (isinstance(value, str) and len(value) == _DAY):
        return value
    raise ValueError("write it like 2026-11-24")


Day = Annotated[date, BeforeValidator(_as_day)]
"""A day such as 2026-11-24."""

"""Units kept back for quotes and tills."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import Field

from comptoir.api.paging import Page
from comptoir.api.shapes.figures import Sku
from comptoir.api.shapes.values import NO_NUL, Body, Listed, Moment, Units

Reference = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00]*[^\x00\s][^\x00]*$")]


class HoldFilters(Page):
    """Which holds."""

    sku: str | None = Field(None, max_length=255, pattern=NO_NUL, description="Exactly this SKU.")
    reference: str | None = Field(None, max_length=200, pattern=NO_NUL, description="Exactly this reference.")
    standing: bool = Field(True, description="false: those that were released or have expired, too.")


class HoldTold(Schema):
    """Units of a product kept back under a reference."""

    id: int
    product_id: int
    sku: str
    reference: str
    units: int
    who: str
    created_at: datetime
    expires_at: datetime | None
    released_at: datetime | None


class HoldList(Listed):
    """A page of holds, newest first."""

    items: list[HoldTold]


class HoldBody(Body):
    """What to keep back, for whom, until when. The same reference and SKU again replaces what it held."""

    sku: Sku
    units: Units
    reference: Reference = Field(description="The quote or the till, such as Q-1042.")
    expires_at: Moment | None = Field(None, description="Default: until it is released.")


class RenewBody(Body):
    """Until when, and how many; what is left out stays. Null: until it is released."""

    expires_at: Moment | None = None
    units: Units | None = None


class ReleaseHoldsBody(Body):
    """Which holds: all of a reference, or those of one SKU."""

    reference: Reference
    sku: Sku | None = None


class HoldsReleased(Schema):
    """The SKUs whose units are free again."""

    reference: str
    skus: list[str]


HOLD: dict[str, Any] = {
    "id": 3,
    "product_id": 7,
    "sku": "FRIDGE-20-SS",
    "reference": "Q-1042",
    "units": 2,
    "who": "quotes (API)",
    "created_at": "2026-11-24T14:30:00Z",
    "expires_at": "2036-12-01T00:00:00Z",
    "released_at": None,
}
HOLDS = {"items": [HOLD], "next": None, "count": 1, "count_is_exact": True}
ASK = {"sku": "FRIDGE-20-SS", "units": 2, "reference": "Q-1042", "expires_at": "2036-12-01T00:00:00Z"}
RENEW = {"expires_at": "2036-12-15T00:00:00Z"}
RENEWED = HOLD | {"id": 4, "expires_at": "2036-12-15T00:00:00Z"}
RELEASE = {"reference": "Q-1042"}
RELEASED = {"reference": "Q-1042", "skus": ["FRIDGE-20-SS"]}
GIVEN_BACK = HOLD | {"released_at": "2026-11-24T16:00:00Z"}

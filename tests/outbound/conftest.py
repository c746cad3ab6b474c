"""Time that passes with the lane at work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Shop

from comptoir.outbound.actions import deliver


@pytest.fixture
def settle(shop: Shop, pass_time: Callable[[float], None]) -> Callable[[int], None]:
    """Lets minutes pass; after each the account's wishes are worked on."""

    def run(minutes: int) -> None:
        for _ in range(minutes):
            pass_time(60)
            deliver(shop.account.pk)

    return run

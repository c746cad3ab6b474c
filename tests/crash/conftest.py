"""A stall whose workers are killed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import AddAccount
from tests.outbound.offers.conftest import Stall, open_stall

from comptoir.simulator.world import World


@pytest.fixture
def stall(world: World, add_account: AddAccount, pass_time: Callable[[float], None]) -> Stall:
    """A shop that sells."""
    return open_stall(world, add_account, pass_time)

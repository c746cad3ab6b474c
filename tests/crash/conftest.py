"""A stall whose workers are killed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import AddAccount
from tests.outbound.offers.conftest import Stall

from comptoir.accounts.models import Account, Mode
from comptoir.simulator.world import World


@pytest.fixture
def stall(world: World, add_account: AddAccount, pass_time: Callable[[float], None]) -> Stall:
    """An account whose offers are live, at the real pace."""
    account, shop_id = add_account(shop={"staging_share": 0.0})
    modes = {"stock_mode": Mode.LIVE, "price_mode": Mode.LIVE, "terms_mode": Mode.LIVE}
    Account.objects.filter(pk=account.pk).update(**modes)
    account.refresh_from_db()
    return Stall(world, account, shop_id, pass_time)

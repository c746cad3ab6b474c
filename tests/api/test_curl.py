"""The manual's own lines, run as they stand there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from comptoir.accounts.models import Account, Mode
from comptoir.api.keys import make_key
from comptoir.api.models import Scope
from comptoir.catalog.models import Product
from tests.api.publishing import goods

MANUAL = Path(__file__).parents[2] / "docs" / "api.md"
BLOCKS = re.findall(r"^```sh\n(.*?)^```", MANUAL.read_text(), re.M | re.S)

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl on this machine")


def test_every_line_of_the_manual_works_as_it_stands(live_server, shop, worker):
    """From the list to the shipment, in the manual's order, against an order that arrived; each answer is JSON."""
    (order,) = shop.sell()
    goods(shop.world, "FRIDGE-20-SS")
    product = Product.objects.get(sku="FRIDGE-20-SS")
    Account.objects.update(stock_mode=Mode.LIVE, price_mode=Mode.LIVE, terms_mode=Mode.LIVE)
    _, key = make_key(name="quotes", scopes=[Scope.ORDERS, Scope.OFFERS])
    settings = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "AT": f"{live_server.url}/api/marketplace",
        "KEY": key,
        "ORDER": str(order.pk),
        "PRODUCT": str(product.pk),
    }
    assert len(BLOCKS) >= 8
    for block in BLOCKS:
        if "/shipments" in block:
            shop.world.advance(
                3600
            )  # the operator debits the customer: what was accepted is to be shipped now
            Account.objects.update(failures=0, retry_at=None)
            shop.pull()
        ended = subprocess.run(
            ["bash", "-euc", block], env=settings, capture_output=True, text=True, check=False, timeout=120
        )
        assert ended.returncode == 0, f"{block}\n{ended.stdout}\n{ended.stderr}"
        decoder, text = json.JSONDecoder(), ended.stdout.strip()
        while text:
            answer, end = decoder.raw_decode(text)
            assert isinstance(answer, dict)
            text = text[end:].strip()
    states = shop.world.order(order.remote_id)["order_state"]
    assert states == "SHIPPED"

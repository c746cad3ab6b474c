"""The view that a host's own reports read: products with what the first Mirakl account knows of them."""

from __future__ import annotations

import pytest
from django.db import connection
from tests.offers.selling import listed, open_account, stocked

from comptoir import clock
from comptoir.offers.models import Offer

pytestmark = pytest.mark.django_db


def test_a_product_stands_beside_its_offer_on_the_first_account():
    """Once, whatever other accounts there are; a product that was never offered is there, too."""
    first, second = open_account(), open_account("other")
    product = stocked("TV", 7, category="4123")
    stocked("TEA", 3)
    now = clock.now()
    offer = listed(first, product)
    Offer.objects.filter(pk=offer.pk).update(remote_id="2041", remote_product="1739", stock_published_at=now)
    Offer.objects.filter(pk=listed(second, product).pk).update(remote_id="9")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sku, stock_quantity, mirakl_sku, mirakl_offer_id, bestbuy_category_id, last_synced_at"
            " FROM products_mirakl ORDER BY sku"
        )
        told = cursor.fetchall()
    assert told == [("TEA", 3, None, None, None, None), ("TV", 7, "1739", "2041", "4123", now)]

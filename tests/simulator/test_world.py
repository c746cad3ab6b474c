"""A world repeats for the same seed, survives a restart, and sells a believable catalogue."""

import json
import re

import pytest

from comptoir.simulator import catalogue
from comptoir.simulator.orders import UnknownOrder
from comptoir.simulator.shops import UnknownShop
from comptoir.simulator.world import World
from tests.simulator.conftest import START

DAY = 86400


def lived(seed):
    """What a world looks like after some life."""
    with World(seed=seed, now=START) as world:
        shop = world.add_shop("Alpha")
        world.set_selling_rate(0.05)
        world.sell(shop.shop_id, 20, spread_seconds=10 * DAY)
        world.advance(3600)
        world.disrupt("nul", share=0.5)
        world.advance(3 * DAY)
        orders = [world.order(order["order_id"]) for order in world.orders(shop.shop_id)]
        return json.dumps([shop.key, orders, world.ledger.entries(limit=100_000)])


def test_the_same_seed_and_calls_make_the_same_world():
    assert lived(3) == lived(3)
    assert lived(3) != lived(4)


def test_a_world_in_a_file_goes_on_where_it_stopped(tmp_path):
    """Shops, orders, clock, disruptions, delayed effects and the first seed are all still there."""
    path = str(tmp_path / "world.sqlite")
    with World(path, seed=5, now=START) as world:
        shop = world.add_shop("Alpha", staging_share=0)
        (first,) = world.sell(shop.shop_id, state="SHIPPED")
        world.advance(60)
        world.disrupt("5xx", times=2)
        world.set_skew(5)
        order = world.order(first)
    with World(path, seed=6, now=START) as world:
        assert world.shops() == [shop]
        assert world.order(first) == order
        assert (world.seed, world.skew, world.now().isoformat()) == (5, 5, "2026-03-10T09:01:00+00:00")
        assert [each.times for each in world.disruptions.active(world.clock.ms())] == [2]
        (second,) = world.sell(shop.shop_id)
        assert second != first
        world.advance(30 * DAY)
        assert world.order(first)["order_state"] == "CLOSED"


def test_a_refund_that_waits_survives_a_restart(tmp_path):
    path = str(tmp_path / "world.sqlite")
    with World(path, seed=5, now=START) as world:
        shop = world.add_shop("Alpha", staging_share=0)
        (order_id,) = world.sell(shop.shop_id, state="SHIPPED")
        world.portal.refund(order_id)
        counted = world.ledger.effects_on(order_id)
    with World(path, now=START) as world:
        assert world.ledger.effects_on(order_id) == counted
        world.advance(2 * 3600)
        assert world.order(order_id)["fully_refunded"] is True


def test_a_change_that_fails_half_way_is_taken_back(world, shop):
    def sell_and_stumble():
        with world.store.transaction():
            world.sell(shop.shop_id)
            world.touch("no-such-order")

    with pytest.raises(UnknownOrder):
        sell_and_stumble()
    assert world.orders(shop.shop_id) == []


def test_nobody_sells_in_a_shop_that_does_not_exist(world):
    with pytest.raises(UnknownShop):
        world.sell(1)


def test_the_catalogue_is_invented_and_well_formed():
    products = catalogue.products()
    assert len(products) == catalogue.SIZE
    assert len({product.offer_id for product in products.values()}) == catalogue.SIZE
    for product in products.values():
        assert re.fullmatch(r"0[24]\d{11}", product.gtin)
        assert catalogue.gtin13(product.gtin[:12]) == product.gtin
        assert product.title_en != product.title_fr
        assert product.price > 0
        assert len(product.sku) <= 40
        assert len(product.title_en) <= 126


def test_kits_have_parts_and_open_boxes_share_a_gtin():
    products = catalogue.products()
    kits = [product for product in products.values() if product.components]
    opened = [product for product in products.values() if product.condition == catalogue.OPEN_BOX]
    assert len(kits) == len(opened) == 10
    assert all(part in products for kit in kits for part in kit.components)
    for product in opened:
        new = products[product.sku.removesuffix("-OB")]
        assert (new.gtin, new.price > product.price) == (product.gtin, True)


def test_every_gtin_of_a_new_product_is_its_own():
    gtins = [product.gtin for product in catalogue.products().values() if product.condition == catalogue.NEW]
    assert len(set(gtins)) == len(gtins)

"""How an order moves on by itself, and what its changes look like from outside."""

import pytest

from comptoir.simulator.operator import NotAllowed

HOUR = 3600
DAY = 24 * HOUR


def state(world, order_id):
    return world.order(order_id)["order_state"]


def test_what_is_not_accepted_within_a_day_is_refused(client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    world.advance(24 * HOUR - 1)
    assert state(world, order_id) == "WAITING_ACCEPTANCE"
    world.advance(1)
    (order,) = client.orders()["orders"]
    assert (order["order_state"], order["last_updated_date"]) == ("REFUSED", "2026-03-11T09:00:00Z")
    assert {line["order_line_state"] for line in order["order_lines"]} == {"REFUSED"}
    assert order["customer"]["shipping_address"] is None


def test_the_time_to_accept_is_the_shops_setting(world):
    quick = world.add_shop("Quick", acceptance_timeout_hours=2, staging_share=0, cancelling_share=0)
    (order_id,) = world.sell(quick.shop_id)
    world.advance(2 * HOUR)
    assert state(world, order_id) == "REFUSED"


def test_an_accepted_order_is_debited_and_waits_for_its_parcel(world, shop):
    (order_id,) = world.sell(shop.shop_id, state="WAITING_DEBIT")
    world.advance(150)
    assert state(world, order_id) == "WAITING_DEBIT_PAYMENT"
    world.advance(600)
    assert state(world, order_id) == "SHIPPING"
    world.advance(300 * DAY)
    order = world.order(order_id)
    assert (order["order_state"], order["can_shop_ship"], order["can_cancel"]) == ("SHIPPING", True, True)


def test_a_shipped_order_is_received_and_closed(client, world, shop):
    (order_id,) = world.sell(shop.shop_id, state="SHIPPED")
    assert client.orders()["orders"][0]["shipping_tracking"]
    world.advance(7 * DAY)
    assert state(world, order_id) == "RECEIVED"
    world.advance(14 * DAY)
    order = world.order(order_id)
    assert order["order_state"] == "CLOSED"
    assert order["order_lines"][0]["received_date"] < order["last_updated_date"]


def test_an_order_held_for_fraud_is_released(world):
    careful = world.add_shop("Careful", staging_share=1, cancelling_share=0)
    (order_id,) = world.sell(careful.shop_id)
    assert state(world, order_id) == "STAGING"
    world.advance(20 * 60)
    assert state(world, order_id) == "WAITING_ACCEPTANCE"


def test_automatic_acceptance_skips_the_decision(world):
    eager = world.add_shop("Eager", automatic_acceptance=True, staging_share=0)
    order = world.order(world.sell(eager.shop_id)[0])
    assert (order["order_state"], order["acceptance_decision_date"]) == ("WAITING_DEBIT", None)


def test_hasty_machines_debit_sooner(world):
    hasty = world.add_shop("Hasty", haste=60, cancelling_share=0, payment_refused_share=0)
    (order_id,) = world.sell(hasty.shop_id, state="WAITING_DEBIT")
    world.advance(13)
    assert state(world, order_id) == "SHIPPING"


def test_a_customer_cancels_while_nothing_is_shipped(client, world, shop):
    waiting, paid, shipped = (
        world.sell(shop.shop_id, state=name)[0] for name in ("WAITING_ACCEPTANCE", "SHIPPING", "SHIPPED")
    )
    world.cancel(waiting)
    world.cancel(paid)
    with pytest.raises(NotAllowed):
        world.cancel(shipped)
    found = {order["order_id"]: order for order in client.walk()}
    assert [found[each]["order_state"] for each in (waiting, paid, shipped)] == [
        "CANCELED",
        "CANCELED",
        "SHIPPED",
    ]
    line = found[paid]["order_lines"][0]
    assert line["cancelations"][0]["amount"] == line["price"]
    assert found[waiting]["order_lines"][0]["cancelations"] == []


def test_customers_who_cancel_by_themselves_do(world):
    fickle = world.add_shop("Fickle", cancelling_share=1, staging_share=0)
    (order_id,) = world.sell(fickle.shop_id)
    world.advance(20 * HOUR)
    assert state(world, order_id) == "CANCELED"
    (change,) = [each for each in world.ledger.entries(kind="effect") if each["effect"] == "order_moved"]
    assert (change["object"], change["by"], change["to"]) == (order_id, "customer", "CANCELED")


def test_each_change_moves_the_update_date_and_is_in_the_ledger(world, shop):
    (order_id,) = world.sell(shop.shop_id)
    dates = [world.order(order_id)["last_updated_date"]]
    for change in (
        lambda: world.touch(order_id),
        lambda: world.move(order_id, "WAITING_DEBIT"),
        lambda: world.cancel(order_id),
    ):
        world.advance(1.5)
        change()
        dates.append(world.order(order_id)["last_updated_date"])
    assert dates == ["2026-03-10T09:00:00Z", "2026-03-10T09:00:01.500Z"] + [
        f"2026-03-10T09:00:0{second}Z" for second in ("3", "4.500")
    ]
    effects = [(each["effect"], each["by"]) for each in world.ledger.entries(kind="effect")]
    assert effects == [
        ("order_created", "customer"),
        ("order_touched", "operator"),
        ("order_moved", "operator"),
        ("cancelled", "customer"),
        ("order_moved", "customer"),
    ]


def test_what_should_have_happened_in_a_jump_happened_at_its_own_time(client, world, shop):
    world.sell(shop.shop_id)
    world.advance(30 * DAY)
    assert client.orders()["orders"][0]["last_updated_date"] == "2026-03-11T09:00:00Z"


def test_customers_buy_at_the_shops_rate(client, world, shop):
    world.set_selling_rate(2, shop_id=shop.shop_id)
    world.advance(300)
    assert [order["created_date"][14:19] for order in client.walk()] == [
        f"0{second // 60}:{second % 60:02d}" for second in range(30, 301, 30)
    ]
    world.set_selling_rate(0)
    world.advance(300)
    assert client.orders()["total_count"] == 10

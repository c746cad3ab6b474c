"""Orders over HTTP: lists that page by key, filters, search; one order whole; a sync that is asked for."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection

from comptoir import clock
from comptoir.accounts.models import Account, Cursor
from comptoir.activity.models import Heartbeat
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.inbound import walks
from comptoir.inbound.models import OrderExport, OrderWalk
from comptoir.inbound.orders import pull_orders
from comptoir.orders.models import Order

LIST = {"items", "next", "count", "count_is_exact"}


def pages(program, **query) -> list[dict[str, Any]]:
    """Every item of a list, page after page."""
    items, cursor = [], None
    while True:
        page = program.get("/orders", **query, **({"cursor": cursor} if cursor else {}))
        assert set(page) == LIST
        items += page["items"]
        cursor = page["next"]
        if cursor is None:
            return items


def test_pages_follow_each_other_without_a_gap_or_a_repeat(connect, shop):
    """Newest first, also while new orders arrive between two pages; orders of the same second stay apart."""
    sold = shop.sell(7)
    program = connect("read")
    first = program.get("/orders", limit=3)
    assert (first["count"], first["count_is_exact"]) == (7, True)
    late = shop.sell(2)
    rest = pages(program, limit=3, cursor=None) if first["next"] is None else []
    cursor, items = first["next"], list(first["items"])
    while cursor:
        page = program.get("/orders", limit=3, cursor=cursor)
        items, cursor = items + page["items"], page["next"]
    assert rest == []
    newest_first = Order.objects.newest_first().exclude(pk__in=[order.pk for order in late])
    assert [item["id"] for item in items] == list(newest_first.values_list("pk", flat=True))
    assert {item["remote_id"] for item in items} == {order.remote_id for order in sold}


def test_filters_narrow_each_other(connect, shop):
    """By account, state, number, SKU, time; each value is checked."""
    waiting = shop.sell(2)
    (shipping,) = shop.sell(1, state="SHIPPING")
    program = connect("read")
    assert {one["id"] for one in pages(program, state="TO_ACCEPT")} == {order.pk for order in waiting}
    assert {one["id"] for one in pages(program, state="TO_SHIP,SHIPPED")} == {shipping.pk}
    assert pages(program, state="TO_ACCEPT", remote_id=shipping.remote_id) == []
    (found,) = pages(program, remote_id=shipping.remote_id, account="bestbuy")
    assert (found["id"], found["remote_state"], found["currency"]) == (shipping.pk, "SHIPPING", "CAD")
    at = found["created_at"]
    assert at.endswith("Z")
    assert shipping.pk in {one["id"] for one in pages(program, created_from=at)}
    assert shipping.pk not in {one["id"] for one in pages(program, created_to=at)}
    sku = shipping.lines.values_list("sku", flat=True)[0]
    assert shipping.pk in {one["id"] for one in pages(program, sku=sku)}
    assert pages(program, sku="NO-SUCH-SKU") == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"state": "LOST"}, "state"),
        ({"state": ""}, "state"),
        ({"search": "ab"}, "search"),
        ({"limit": 501}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"created_from": "yesterday"}, "created_from"),
        ({"created_from": "2026-11-24T09:30:00"}, "created_from"),
        ({"remote_id": "a\x00b"}, None),
        ({"stat": "TO_ACCEPT"}, "stat"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(connect, query, field):
    """422 with the field; nothing is silently ignored."""
    answer = connect("read").ask("GET", "/orders", params=query)
    assert (answer.status_code, answer.json().get("field")) == (422, field)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"account": "nobody"}, "account"),
        ({"cursor": "bm9uZQ=="}, "cursor"),
        ({"cursor": "WyJhIiwxXQ=="}, "cursor"),
        ({"cursor": "WyIyMDI2LTAxLTAxVDAwOjAwOjAwIiwxXQ=="}, "cursor"),
    ],
)
def test_what_is_not_there_is_404_by_name(connect, query, field):
    """An account that nobody added, a cursor that we did not write."""
    answer = connect("read").ask("GET", "/orders", params=query)
    assert (answer.status_code, answer.json().get("field")) == (404, field)


def test_orders_are_found_by_a_part_of_what_is_known_of_them(connect, shop):
    """The number's middle, the basket's, a SKU's, in any case; never a buyer's name."""
    first, second = shop.sell(1, skus=["FRIDGE-600"]) + shop.sell(1, skus=["STOVE-30.5"])
    program = connect("read")
    assert {one["id"] for one in pages(program, search=first.remote_id[1:-1].lower())} == {first.pk}
    assert {one["id"] for one in pages(program, search="idge-6")} == {first.pk}
    assert {one["id"] for one in pages(program, search="30.5")} == {second.pk}
    Order.objects.filter(pk=second.pk).update(tracking_number="1Z-999", host_reference="Q-2026-17")
    for part in ("z-99", "2026-17"):
        assert {one["id"] for one in pages(program, search=part)} == {second.pk}
    assert pages(program, search="30x5") == []
    assert pages(program, search="%%%") == []
    assert pages(program, search=first.buyer.lastname) == []


def test_a_list_that_most_orders_are_in_is_told_by_pages_and_counted_to_ten_thousand(connect, add_account):
    """Its newest, with other filters too; by text and by SKU, also where two lines of an order match."""
    first, second = (add_account(name)[0] for name in ("bestbuy", "reno"))
    with connection.cursor() as cursor:
        cursor.execute(_MANY, {"first": first.pk, "second": second.pk})
        cursor.execute("ANALYZE marketplace_orders, marketplace_order_items")
    upsert_products([ProductInput(sku=sku) for sku in ("FRIDGE-600", "STOVE-30", "STOVE-31")])
    program = connect("read")
    for found in ({"search": "bulk-"}, {"search": "fridge"}, {"sku": "FRIDGE-600"}):
        page = program.get("/orders", **found, limit=2)
        assert [one["remote_id"] for one in page["items"]] == ["BULK-21000", "BULK-20999"]
        assert (page["count"], page["count_is_exact"]) == (10_000, False)
        page = program.get("/orders", **found, limit=2, cursor=page["next"])
        assert [one["remote_id"] for one in page["items"]] == ["BULK-20998", "BULK-20997"]
        page = program.get("/orders", **found, account="reno", limit=2)
        assert [one["remote_id"] for one in page["items"]] == ["BULK-21000", "BULK-20900"]
        assert (page["count"], page["count_is_exact"]) == (210, True)
    exact = program.get("/orders", search="STOVE-30", limit=1)
    assert (exact["count"], exact["count_is_exact"]) == (10_000, True)
    more = program.get("/orders", search="stove-3", limit=1)
    assert (more["count"], more["count_is_exact"]) == (10_000, False)


# Every order has a fridge twice; the first 10,000 have a stove, one more has another.
_MANY = """
WITH made AS (
    INSERT INTO marketplace_orders (account_id, remote_id, state, remote_state, remote_created_at, remote_updated_at,
        fetched_at, first_seen_at, currency, content_hash)
    SELECT CASE WHEN n %% 100 = 0 THEN %(second)s ELSE %(first)s END, 'BULK-' || n, 'DELIVERED', 'RECEIVED',
        at, at, at, at, 'CAD', ''
    FROM (SELECT n, comptoir_now() - interval '1 day' + n * interval '1 second' AS at FROM generate_series(1, 21000) n) rows
    RETURNING id, split_part(remote_id, '-', 2)::int AS n
)
INSERT INTO marketplace_order_items (order_id, remote_id, state, remote_state, sku, ordered)
SELECT id, remote_id, 'DELIVERED', 'RECEIVED', sku, 1
FROM made CROSS JOIN LATERAL (VALUES
    ('1', 'FRIDGE-600'), ('2', 'FRIDGE-600'),
    ('3', CASE WHEN n <= 10000 THEN 'STOVE-30' WHEN n = 10001 THEN 'STOVE-31' END)) line (remote_id, sku)
WHERE sku IS NOT NULL
"""


def test_one_order_is_told_whole(connect, shop):
    """Lines with their figures, shipments, decisions; the buyer to those who may decide about orders, and to no other."""
    (order,) = shop.sell(1, state="SHIPPING")
    told = connect("orders").get(f"/orders/{order.pk}")
    line = order.lines.get()
    (item,) = told["items"]
    assert (item["order_line_id"], item["ordered"], item["sku"]) == (line.remote_id, line.ordered, line.sku)
    prices = [one["cents"] for one in item["amounts"] if one["component"] == "price"]
    assert prices == [order.price_cents]
    assert told["buyer"]["lastname"] == order.buyer.lastname
    assert told["shipments"] == told["actions"] == []
    reader = connect("read").ask("GET", f"/orders/{order.pk}")
    assert reader.json()["buyer"] is None
    assert order.buyer.lastname not in reader.text
    missing = connect("read").ask("GET", f"/orders/{order.pk + 1000}")
    assert (missing.status_code, missing.json()["code"]) == (404, "not_found")
    assert connect("read").ask("GET", f"/orders/{2**70}").status_code == 404


@pytest.fixture
def reader(transactional_db, account):
    """Pulls orders beside the test as a worker does, each time it is asked."""
    return lambda: pull_orders(account.pk)


@pytest.fixture
def account(add_account):
    """An account whose orders nobody has read."""
    one, _ = add_account()
    Account.objects.filter(pk=one.pk).update(auto_sync=False)
    return one


def test_a_sync_that_is_asked_for_is_done_by_a_worker(connect, world, account, reader):
    """202 with the place to follow; the next one, after the worker has read, is 200."""
    world.sell(int(account.shop_id), 3)
    program = connect("orders")
    asked = program.post("/orders/sync", params={"wait": 0})
    assert (asked.status_code, asked.json()["accounts"]) == (
        202,
        [{"account": "bestbuy", "done": False, "error": None}],
    )
    assert asked.headers["Location"] == f"/api/marketplace/accounts/{account.pk}"
    assert reader().error is None
    assert program.get("/orders")["count"] == 3


def test_a_sync_with_a_date_or_states_reads_those_and_never_moves_the_cursor(connect, world, account, reader):
    """Nothing is missed for it."""
    world.sell(int(account.shop_id), 2)
    world.sell(int(account.shop_id), 1, state="SHIPPING")
    program = connect("orders")
    body = {"order_state_codes": "SHIPPING", "account": "bestbuy"}
    assert program.post("/orders/sync", body, params={"wait": 0}).status_code == 202
    busy = program.post("/orders/sync", {"start_date": "2020-01-01"}, params={"wait": 0})
    assert (busy.status_code, busy.json()["code"]) == (409, "being_read")
    assert reader().done
    assert [one["remote_state"] for one in program.get("/orders")["items"]] == ["SHIPPING"]
    assert not Cursor.objects.filter(account=account, position__isnull=False).exists()
    assert OrderWalk.objects.get().finished_at is not None


def test_a_sync_of_several_accounts_begins_in_all_or_in_none(connect, add_account):
    """Where one is being read already, no walk is left behind that the next attempt would stumble over."""
    _, busy = (add_account(name)[0] for name in ("a-shop", "b-shop"))
    walks.begin_asked(busy, updated_since=clock.now())
    program = connect("orders")
    body = {"start_date": "2026-01-01"}
    for _ in range(2):
        refused = program.post("/orders/sync", body, params={"wait": 0})
        assert (refused.status_code, refused.json()["code"]) == (409, "being_read")
        assert "b-shop" in refused.json()["detail"]
    assert OrderWalk.objects.get().account_id == busy.pk


def test_a_sync_of_a_thousand_and_more_says_nothing_of_the_regular_reading(
    connect, world, account, reader, pass_time
):
    """It comes by export; that the account's orders are read regularly is not told of it."""
    world.sell(int(account.shop_id), 1001, state="SHIPPING")
    pass_time(60)
    body = {"start_date": "2020-01-01", "account": "bestbuy"}
    assert connect("orders").post("/orders/sync", body, params={"wait": 0}).status_code == 202
    while OrderWalk.objects.filter(finished_at=None) or OrderExport.objects.filter(finished_at=None):
        assert reader().error is None
        pass_time(60)
    assert Order.objects.count() == 1001
    assert not Heartbeat.objects.filter(account=account, flow=walks.FLOW, succeeded_at__isnull=False).exists()


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"order_state_codes": "SHIPPING,LOST"}, "order_state_codes[1]"),
        ({"order_state_codes": []}, "order_state_codes"),
        ({"order_state_codes": [1]}, "order_state_codes[0]"),
        ({"start_date": 5}, None),
        ({"since": "2026-01-01"}, "since"),
    ],
)
def test_a_sync_that_is_not_understood_reads_nothing(connect, account, body, field):
    """422, and no walk is begun."""
    answer = connect("orders").post("/orders/sync", body)
    assert answer.status_code == 422
    assert field is None or answer.json()["field"] == field
    assert not OrderWalk.objects.exists()
    assert not Cursor.objects.filter(requested_at__isnull=False).exists()

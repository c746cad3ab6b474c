"""Orders in: pages of 100 from bytes to rows, against decoding and COPYing the same rows into bare tables.

Every product that is sold is known, so that each line that sells something reserves. Both sides decode, cut what is
personal and compress the raw body; both write the rows of reservations; both commit page by page. Rounds alternate and
the best of each side counts: what else the machine does only ever slows a round down.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import msgspec

from bench.installation import QUICK, installation, report

PAGE = 100
ROUNDS = 3 if QUICK else 5
ORDERS = 2_000 if QUICK else 6_000
TARGET_RATIO = 0.5
TARGET_RATE = 2_000
MOST_STATEMENTS = 16


RESERVATION_TYPES = {
    "line_id": "int8",
    "product_id": "int8",
    "per_unit": "int4",
    "units": "int4",
    "shipped": "int4",
    "shipped_at": "timestamptz",
    "departures": "text",
    "host_counts": "text",
    "first_seen_at": "timestamptz",
    "counted_at": "timestamptz",
    "released_at": "timestamptz",
    "released_by": "text",
}


class _Page(msgspec.Struct):
    orders: list[msgspec.Raw]


def run() -> bool:
    """Measure, print the line, and say whether the target is reached."""
    with installation():
        return _measure()


def _measure() -> bool:
    from django.db import connection

    from comptoir import clock
    from comptoir.accounts.models import Account, Cursor
    from comptoir.simulator.world import World

    pages = _pages(World)
    fetched_at = clock.now()

    def account(name: str) -> int:
        made = Account.objects.create(
            channel="mirakl", name=name, base_url="http://127.0.0.1", created_at=fetched_at
        )
        # What has shipped before an account's first import ends reserves nothing.
        Cursor.objects.create(account=made, flow="orders", position=fetched_at)
        return made.pk

    _stock_products()
    small, large = (_statements(account(f"count {size}"), pages[0][:size], fetched_at) for size in (10, 100))
    reserved = _reserved(account("reserved"), pages, fetched_at)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    ours: list[float] = []
    floors: list[float] = []
    for number in range(ROUNDS):
        floors.append(_timed(lambda: _floor(pages, reserved)))
        target = account(f"round {number}")
        ours.append(_timed(lambda target=target: _intake(target, pages, fetched_at)))
    rate, floor = ORDERS / min(ours), ORDERS / min(floors)
    ok = rate / floor >= TARGET_RATIO and small == large and large <= MOST_STATEMENTS
    report(
        "orders_in",
        value=rate,
        unit=f"orders/s, {large} statements a page ({small} for 10 orders),"
        f" {sum(map(len, reserved))} lines of {ORDERS} orders reserved",
        floor=floor,
        ratio=rate / floor,
        target=f">= {TARGET_RATIO:.0%} of the floor, {TARGET_RATE}/s, <= {MOST_STATEMENTS} statements, equal for 10 and 100",
        ok=ok,
    )
    return ok


def _stock_products() -> None:
    """Every product that is sold, with stock."""
    from comptoir.catalog.products import ProductInput, upsert_products
    from comptoir.simulator.catalogue import skus

    upsert_products([ProductInput(sku=sku, stock_quantity=1_000_000) for sku in skus()])


def _reserved(account_id: int, pages: list[list[bytes]], fetched_at) -> list[list[tuple[Any, ...]]]:
    """The rows of reservations that each page leads to, as the intake wrote them for an account of their own."""
    from django.db import connection

    _intake(account_id, pages, fetched_at)
    cells = ", ".join(f"r.{name}::{kind}" for name, kind in RESERVATION_TYPES.items())
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT o.remote_id, {cells} FROM stock_reservations r"  # noqa: S608  # names of our own
            " JOIN marketplace_order_items i ON i.id = r.line_id"
            " JOIN marketplace_orders o ON o.id = i.order_id WHERE o.account_id = %s",
            [account_id],
        )
        by_order: dict[str, list[tuple[Any, ...]]] = {}
        for remote_id, *row in cursor.fetchall():
            by_order.setdefault(remote_id, []).append(tuple(row))
    assert by_order, "nothing was reserved"
    return [[row for order in _decoded(page) for row in by_order.get(order.remote_id, ())] for page in pages]


def _pages(world_class: type) -> list[list[bytes]]:
    """Bodies of orders as the simulator prints them, in pages."""
    with world_class(seed=11) as world:
        shop = world.add_shop("bench")
        sold = world.sell(shop.shop_id, ORDERS, spread_seconds=20 * 86400)
        bodies = [msgspec.json.encode(world.order(order_id)) for order_id in sold]
    return [bodies[start : start + PAGE] for start in range(0, ORDERS, PAGE)]


def _decoded(page: list[bytes]) -> list:
    from comptoir.channels.mirakl.orders import read_order

    whole = b'{"orders":[' + b",".join(page) + b'],"total_count":100}'
    return [read_order(bytes(raw)) for raw in msgspec.json.decode(whole, type=_Page).orders]


def _intake(account_id: int, pages: list[list[bytes]], fetched_at) -> None:
    from comptoir.orders.intake import record_page

    for page in pages:
        record_page(account_id, _decoded(page), fetched_at=fetched_at)


def _floor(pages: list[list[bytes]], reserved: list[list[tuple[Any, ...]]]) -> None:
    """The same decoding, the same rows, COPYed into tables without index or constraint."""
    from django.db import connection, transaction

    from comptoir.orders import statements
    from comptoir.orders.intake import _copy, _rows

    def bare_copy(statement: str) -> str:
        return statement.replace("COPY stage_", "COPY floor.stage_")

    with connection.cursor() as cursor:
        bare = statements.STAGING.replace("TEMP TABLE IF NOT EXISTS ", "TABLE floor.").replace(
            "ON COMMIT DELETE ROWS", ""
        )
        cells = ", ".join(f"{name} {kind}" for name, kind in RESERVATION_TYPES.items())
        cursor.execute(f"CREATE SCHEMA floor; {bare} CREATE TABLE floor.stage_reservations ({cells})")
    copy_reservations = (
        f"COPY floor.stage_reservations ({', '.join(RESERVATION_TYPES)}) FROM STDIN (FORMAT BINARY)"
    )
    try:
        for page, reservations in zip(pages, reserved, strict=True):
            orders, lines, amounts = _rows(_decoded(page))
            with transaction.atomic(), connection.cursor() as cursor:
                _copy(cursor, bare_copy(statements.COPY_ORDERS), statements.ORDER_TYPES, orders)
                _copy(cursor, bare_copy(statements.COPY_LINES), statements.LINE_TYPES, lines)
                _copy(cursor, bare_copy(statements.COPY_AMOUNTS), statements.AMOUNT_TYPES, amounts)
                _copy(cursor, copy_reservations, list(RESERVATION_TYPES.values()), reservations)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA floor CASCADE")


def _statements(account_id: int, page: list[bytes], fetched_at) -> int:
    """How many statements one page takes, COPYs, BEGIN and COMMIT included, once the session is warm."""
    from django.db import connection

    from comptoir.orders import intake

    _intake(account_id, [page[:1]], fetched_at)
    seen: list[str] = []
    copied: list[str] = []
    original = intake._copy

    def counting(cursor, statement, types, rows) -> None:
        copied.append(statement)
        original(cursor, statement, types, rows)

    def wrapper(execute, sql, params, many, context):
        seen.append(sql)
        return execute(sql, params, many, context)

    intake._copy = counting
    try:
        with connection.execute_wrapper(wrapper):
            _intake(account_id, [page], fetched_at)
    finally:
        intake._copy = original
    return len(seen) + len(copied) + 2  # BEGIN and COMMIT go past the wrapper


def _timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start

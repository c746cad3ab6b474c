"""As many orders as a bench wants, written by SQL alone: three years of them, most of them closed, of four accounts."""

from __future__ import annotations

from collections.abc import Sequence

from bench import many_offers

ACCOUNTS = ("bench", "second", "third", "small")
"""Their shares of the orders: 60, 30, 9 and 1 percent."""
BEST_SELLER = many_offers.sku(1)
"""The SKU that an order in forty is of."""
RUNS = 30_000
"""Lines of the sync log, over its 90 days."""

_ACCOUNT = """(%(accounts)s::bigint[])[
    CASE WHEN n %% 100 < 60 THEN 1 WHEN n %% 100 < 90 THEN 2 WHEN n %% 100 < 99 THEN 3 ELSE 4 END]"""
_CREATED = "comptoir_now() - interval '3 years' * (%(count)s - n) / %(count)s"
_STATE = """CASE WHEN n > %(count)s - 50 THEN 'TO_ACCEPT'
    WHEN n > %(count)s * 0.998 THEN CASE WHEN n %% 7 = 0 THEN 'PARTLY_SHIPPED' ELSE 'TO_SHIP' END
    WHEN n %% 31 = 0 THEN 'CANCELLED' WHEN n %% 97 = 0 THEN 'REFUSED' WHEN n %% 11 = 0 THEN 'SHIPPED' ELSE 'DELIVERED' END"""

_ORDERS = f"""
INSERT INTO marketplace_orders (account_id, remote_id, commercial_id, state, remote_state, sales_channel,
    remote_created_at, remote_updated_at, fetched_at, first_seen_at, to_accept_since, acceptance_decided_at, currency,
    tax_mode, price_cents, shipping_cents, total_cents, commission_cents, can_cancel, has_incident, has_message,
    customer_reference, host_reference, shipping_type_code, carrier_name, tracking_number, content_hash)
SELECT {_ACCOUNT}, 'BBY-' || lpad(n::text, 8, '0') || '-A', 'BBY-' || lpad(n::text, 8, '0'), {_STATE}, 'CLOSED', 'CA_EN',
    created, least(created + interval '6 days', comptoir_now()), created, created, created, created, 'CAD',
    'TAX_EXCLUDED', 49999, 0, 49999, 5000, false, false, false,
    CASE WHEN n %% 20 = 0 THEN 'PO ' || n END, CASE WHEN n %% 3 = 0 THEN 'Q-' || n END, 'STD', 'Canada Post',
    CASE WHEN n %% 11 <> 0 THEN '7' || lpad(n::text, 15, '0') END, decode(md5(n::text), 'hex')
FROM (SELECT n, {_CREATED} AS created FROM generate_series(1, %(count)s) n) numbered ORDER BY n
"""  # noqa: S608  # built of words of our own
# An order in 40 is of the best seller.
_LINES = """
INSERT INTO marketplace_order_items (order_id, remote_id, index, state, remote_state, sku, title, ordered, unit_price_cents,
    total_cents, remote_created_at)
SELECT o.id, o.remote_id || '-' || position, position, o.state, o.remote_state,
    'SKU-' || lpad((CASE WHEN o.id %% 40 = 1 THEN 1 ELSE 1 + o.id * 7 %% %(products)s END)::text, 7, '0'),
    'Refrigerator, 600 l', 1, 49999, 49999, o.remote_created_at
FROM marketplace_orders o CROSS JOIN LATERAL generate_series(1, CASE WHEN o.id %% 4 = 0 THEN 2 ELSE 1 END) position
ORDER BY o.id
"""
_ACTIONS = """
INSERT INTO marketplace_actions (account_id, order_id, kind, token, payload, who, state, wanted_at, sent_at, settled_at,
    confirmed_by, read_back_at, held, attempts, bytes_left, waited_for, reads, known_before, error_code, error, remedy)
SELECT account_id, id, 'ship', 'bench ' || id, '{}', 'bench', CASE WHEN id %% 5000 = 0 THEN 'DOUBT' ELSE 'CONFIRMED' END,
    first_seen_at, first_seen_at, CASE WHEN id %% 5000 <> 0 THEN first_seen_at END,
    CASE WHEN id %% 5000 = 0 THEN '' ELSE 'answer' END, CASE WHEN id %% 5000 <> 0 THEN first_seen_at END,
    false, 1, true, false, 1, '[]', '', '', ''
FROM marketplace_orders WHERE id %% 5 = 0 ORDER BY id
"""
_TROUBLE = """
UPDATE marketplace_offers SET drift = '{"quantity": [20, 19, 1, "2026-11-23T10:00:00Z"]}', drifted_at = comptoir_now()
WHERE id %% 997 = 0
"""
_RUNS = """
INSERT INTO marketplace_sync_log (account_id, sync_type, direction, entity, status, records_processed, records_succeeded,
    records_failed, error_message, error_details, started_at, finished_at, duration_ms)
SELECT (%(accounts)s::bigint[])[1 + n %% 4], (ARRAY['order_sync', 'product_sync', 'inventory_sync'])[1 + n %% 3],
    'INBOUND', 'order', CASE WHEN n %% 400 = 0 THEN 'FAILED' ELSE 'SUCCESS' END, 3, 3, 0, '', '{}', at, at, 900
FROM (
    SELECT n, comptoir_now() - interval '90 days' * (%(runs)s - n) / %(runs)s AS at FROM generate_series(1, %(runs)s) n
) numbered
"""
_TABLES = (
    "marketplace_orders",
    "marketplace_order_items",
    "marketplace_actions",
    "marketplace_sync_log",
)


def fill(count: int) -> None:
    """`count` orders with their lines, a fifth of them shipped through us, a tenth as many offers, and the sync log."""
    from django.db import connection

    products = count // 10
    accounts = _accounts(many_offers.fill(products))
    values = {"accounts": accounts, "count": count, "products": products, "runs": RUNS}
    with connection.cursor() as cursor:
        with many_offers.without_indexes(*_TABLES):
            for statement in (_ORDERS, _LINES, _ACTIONS, _RUNS):
                cursor.execute(statement, values)
        cursor.execute(_TROUBLE, values)
        cursor.execute("VACUUM (ANALYZE)")


def _accounts(first: int) -> Sequence[int]:
    from comptoir import clock
    from comptoir.accounts.models import Account

    others = [
        Account.objects.create(
            channel="mirakl", name=name, base_url="http://127.0.0.1", created_at=clock.now()
        ).pk
        for name in ACCOUNTS[1:]
    ]
    return [first, *others]

"""What was ordered on an account, as SQL for those who compare quantities."""

from __future__ import annotations

SOLD = """
SELECT l.sku COLLATE "C" AS sku, o.remote_created_at AS at, l.ordered AS units,
    greatest(0, l.ordered - coalesce(l.refused, 0) - coalesce(l.cancelled, 0)) AS kept
FROM marketplace_orders o JOIN marketplace_order_items l ON l.order_id = o.id
WHERE o.account_id = %(account)s
"""
"""By order line: SKU, when it was ordered by the marketplace's clock, units, and those not refused nor cancelled."""

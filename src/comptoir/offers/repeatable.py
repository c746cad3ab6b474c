"""Whether a file of prices can say again what an offer costs, all of it: what it leaves out is deleted there."""

from __future__ import annotations

from comptoir.offers import seen
from comptoir.offers.price_lines import DEFAULT

# A discount that is not ours goes along as it was seen, so it must be known exactly.
REPEATABLE = f"""
(o.seen_reproducible AND o.seen_prices IS NOT NULL AND {seen.last_told()} > comptoir_now() - interval '24 hours'
 AND (o.owns_discount OR ({DEFAULT}->>'discount_price' IS NULL) = (o.seen_discount_cents IS NULL)))
"""
"""SQL over `o`: its price may travel in a price file; otherwise it goes with the terms, as one column of its line."""

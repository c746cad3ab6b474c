"""SQL over the price lines of an offer as they were seen: which one is the default price, and what it says by quantity."""

from __future__ import annotations

DEFAULT_LINE = """
(l.line->'channels' = '[]' AND l.line->'organizations' = '[]' AND l.line->'groups' = '[]'
 AND l.line->>'valid_from' IS NULL AND l.line->>'valid_until' IS NULL AND l.line->>'price_type' IN ('', 'PRICE'))
"""
"""What makes a line `l.line` the one that holds for everyone, always; as `PriceLine.is_default`."""

DEFAULT = f"""
(SELECT l.line FROM jsonb_array_elements(o.seen_prices) AS l (line) WHERE {DEFAULT_LINE} LIMIT 1)
"""  # noqa: S608  # our own words only
"""The default price's line of an offer `o`."""

_ONE_UNIT = r"'(^|,)1\|'"

PRICES_ONE_UNIT = f"""
CASE WHEN o.state = 'LISTED' AND NOT o.seen_reproducible AND o.seen_prices IS NOT NULL THEN EXISTS (
    SELECT 1 FROM jsonb_array_elements(o.seen_prices) AS l (line) WHERE {DEFAULT_LINE}
        AND (l.line->>'price_ranges' ~ {_ONE_UNIT} OR l.line->>'discount_ranges' ~ {_ONE_UNIT}))
ELSE false END
"""  # noqa: S608  # our own words only
"""Whether prices by quantity of the default price say what one unit costs.

Such an offer's price cannot be said again in a price file, and where a marketplace reads prices by quantity first
(Best Buy Canada ignored a plain discount price beside them) a new price alone would leave the old one for one unit.
"""

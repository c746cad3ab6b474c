"""Where the official document contradicts itself or the marketplace, so that no answer can satisfy it."""

# These paths are placeholders: the addresses come from the answers of OR14 and OF53.
PLACEHOLDER_PATHS = {
    "OR15": "/dynamic-url/The+URL+is+retrieved+from+OR14+output/OR15",
    "OF54": "/dynamic-url/The+URL+is+retrieved+from+OF53+output/OF54",
}

# OR13's `shop_ids` stands in the example and not in the schema; our answers are not concerned.

# No field is declared nullable, yet nulls are common: required or not, any field may be null.
NULL_IS_ALLOWED = True

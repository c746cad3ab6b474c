"""A marketplace's words about an order, without its buyer: they become errors, journal entries and log lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from comptoir.channels.errors import ChannelError
from comptoir.orders.models import Buyer, Order

REMOVED = "[removed]"
UNSAID = "The marketplace's words are not kept: they may name the buyer."

_NAMES = ("firstname", "lastname", "organization", "email")
_OF_AN_ADDRESS = (
    *("firstname", "lastname", "company", "company_2", "street_1", "street_2", "additional_info"),
    *("zip_code", "phone", "phone_secondary"),
)
_SHORTEST = 2


@contextmanager
def discreet(order_id: int) -> Iterator[None]:
    """What goes wrong inside with a marketplace says nothing of the order's buyer.

    Words that name the buyer are left out altogether: they may tell what the marketplace has not told yet, a street say.
    """
    try:
        yield
    except ChannelError as error:
        if without_buyer(order_id, str(error)) != str(error):
            error.args = (UNSAID,)
        raise


def without_buyer(order_id: int, text: str) -> str:
    """The text with every name, street, postal code, phone and e-mail of the order's buyer replaced.

    Once the buyer was purged nobody knows what to look for, and nothing of the text is left.
    """
    buyer = Buyer.objects.filter(order_id=order_id).first()
    if buyer is None:
        purged = Order.objects.filter(pk=order_id, purged_at__isnull=False).exists()
        return UNSAID if purged else text
    known = {getattr(buyer, name) for name in _NAMES}
    for address in (buyer.shipping_address, buyer.billing_address):
        known |= {(address or {}).get(name) for name in _OF_AN_ADDRESS}
    # The longest first, or a text that contains another would leave its rest behind.
    texts = sorted({told for told in known if told and len(told) >= _SHORTEST}, key=len, reverse=True)
    if not texts:
        return text
    any_of_them = "|".join(re.escape(told) for told in texts)
    return re.sub(rf"(?<!\w)(?:{any_of_them})(?!\w)", REMOVED, text, flags=re.IGNORECASE)

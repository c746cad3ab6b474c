"""Every operation that this channel uses, as data: how it is addressed and how often it may be called.

Figures are Mirakl's published maxima per shop; where none is published (V01, PC01, RE01, OR15, and whatever is
called as things happen: decisions, parcels, documents, single offers and products; OF54) they are low ones of
our own. OR14 is polled at the recommended pace, a fifth of the maximum.
"""

from __future__ import annotations

from dataclasses import replace

from comptoir.channels.pacing import Flow, Limit, Operation

_DAY = 86_400.0
_HOUR = 3_600.0
_MINUTE = 60.0
_UNPUBLISHED = 5.0
_EVENT = 0.2
_WRITE = 60.0
_FILE = 600.0

V01 = Operation("V01", "GET", "/api/version", Limit("V01", _UNPUBLISHED))
PC01 = Operation("PC01", "GET", "/api/platform/configuration", Limit("PC01", _UNPUBLISHED))
A01 = Operation("A01", "GET", "/api/account", Limit("A01", _DAY))

SH11 = Operation("SH11", "GET", "/api/shipping/zones", Limit("SH11", _DAY))
SH12 = Operation("SH12", "GET", "/api/shipping/types", Limit("SH12", _DAY))
SH21 = Operation("SH21", "GET", "/api/shipping/carriers", Limit("SH21", _DAY))
RE01 = Operation("RE01", "GET", "/api/reasons", Limit("RE01", _UNPUBLISHED))
OF61 = Operation("OF61", "GET", "/api/offers/states", Limit("OF61", _DAY))
SH31 = Operation("SH31", "GET", "/api/shipping/logistic_classes", Limit("SH31", _DAY))
H11 = Operation("H11", "GET", "/api/hierarchies", Limit("H11", _HOUR))

# OR11 has two published classes: walks over everything, and the orders on a page that a person looks at.
# Named orders that nobody waits for take turns with the walks; they look like the other class to Mirakl too.
OR11 = Operation("OR11", "GET", "/api/orders", Limit("OR11", 60.0))
OR11_DISPLAY = Operation("OR11", "GET", "/api/orders", Limit("OR11.display", 5.0))
OR11_NAMED = Operation("OR11", "GET", "/api/orders", OR11.limit, shares=OR11_DISPLAY.limit)

# OR13 is a POST, but it changes nothing that anybody sells: it only asks for a file.
OR13 = Operation("OR13", "POST", "/api/orders/async-export", Limit("OR13", 300.0))
OR14 = Operation("OR14", "GET", "/api/orders/async-export/status/{tracking_id}", Limit("OR14", 10.0))
# OR15 has no path of its own: OR14 names the addresses, each to be fetched once.
OR15 = Operation("OR15", "GET", "", Limit("OR15", 1.0), deadline=_FILE)


def _decision(code: str, method: str, path: str) -> Operation:
    """A write of the shop's about its orders; at most five a second of each kind."""
    return Operation(code, method, path, Limit(code, _EVENT), flow=Flow.DECISIONS, deadline=_WRITE)


OR21 = _decision("OR21", "PUT", "/api/orders/{order_id}/accept")
OR23 = _decision("OR23", "PUT", "/api/orders/{order_id}/tracking")
OR24 = _decision("OR24", "PUT", "/api/orders/{order_id}/ship")
OR28 = _decision("OR28", "PUT", "/api/orders/refund")
OR29 = _decision("OR29", "PUT", "/api/orders/{order_id}/cancel")
OR30 = _decision("OR30", "PUT", "/api/orders/cancel")
OR64 = _decision("OR64", "PUT", "/api/orders/{order_id}/lines/{line}/resolve_incident")

ST01 = _decision("ST01", "POST", "/api/shipments")
ST11 = Operation("ST11", "GET", "/api/shipments", Limit("ST11", _EVENT))

OR72 = Operation("OR72", "GET", "/api/orders/documents", Limit("OR72", _EVENT))
OR73 = Operation("OR73", "GET", "/api/orders/documents/download", Limit("OR73", _EVENT))
OR74 = _decision("OR74", "POST", "/api/orders/{order_id}/documents")
OR76 = _decision("OR76", "DELETE", "/api/orders/documents/{document_id}")

# OF01 changes whatever its columns say, so what a file must not leave without depends on its headings.
OF01 = Operation(
    "OF01", "POST", "/api/offers/imports", Limit("OF01", _MINUTE), flow=Flow.TERMS, deadline=_WRITE
)
OF01_PRICED = replace(OF01, also=(Flow.PRICE,))
OF01_WHOLE = replace(OF01, also=(Flow.STOCK, Flow.PRICE))
OF02 = Operation("OF02", "GET", "/api/offers/imports/{import}", Limit("OF02", _MINUTE))
OF03 = Operation(
    "OF03", "GET", "/api/offers/imports/{import}/error_report", Limit("OF03", _MINUTE), deadline=_FILE
)
OF04 = Operation("OF04", "GET", "/api/offers/imports", Limit("OF04", _MINUTE))

STO01 = Operation(
    "STO01", "POST", "/api/offers/stock/imports", Limit("STO01", _MINUTE), flow=Flow.STOCK, deadline=_WRITE
)
STO02 = Operation("STO02", "GET", "/api/offers/stock/imports/{import_id}/status", Limit("STO02", 15.0))
STO03 = Operation(
    "STO03",
    "GET",
    "/api/offers/stock/imports/{import_id}/error_report",
    Limit("STO03", _MINUTE),
    deadline=_FILE,
)

PRI01 = Operation(
    "PRI01", "POST", "/api/offers/pricing/imports", Limit("PRI01", _MINUTE), flow=Flow.PRICE, deadline=_WRITE
)
PRI02 = Operation("PRI02", "GET", "/api/offers/pricing/imports", Limit("PRI02", _MINUTE))
PRI03 = Operation(
    "PRI03",
    "GET",
    "/api/offers/pricing/imports/{import_id}/error_report",
    Limit("PRI03", _MINUTE),
    deadline=_FILE,
)

# OF52 asks for a file and changes nothing, as OR13; what changed and everything have budgets of their own.
OF52 = Operation("OF52", "POST", "/api/offers/export/async", Limit("OF52", _MINUTE))
OF52_FULL = replace(OF52, limit=Limit("OF52.full", _DAY))
OF53 = Operation("OF53", "GET", "/api/offers/export/async/status/{tracking_id}", Limit("OF53", 10.0))
# OF54 has no path of its own either: OF53 names the addresses.
OF54 = Operation("OF54", "GET", "", Limit("OF54", 1.0), deadline=_FILE)

OF21 = Operation("OF21", "GET", "/api/offers", Limit("OF21", _EVENT))
P31 = Operation("P31", "GET", "/api/products", Limit("P31", _EVENT))

_READS = (
    V01,
    PC01,
    A01,
    SH11,
    SH12,
    SH21,
    RE01,
    OF61,
    OR11,
    OR11_DISPLAY,
    OR11_NAMED,
    OR13,
    OR14,
    OR15,
    OR72,
    OR73,
    ST11,
    SH31,
    H11,
    OF02,
    OF03,
    OF04,
    STO02,
    STO03,
    PRI02,
    PRI03,
    OF52,
    OF52_FULL,
    OF53,
    OF54,
    OF21,
    P31,
)
_DECISIONS = (OR21, OR23, OR24, OR28, OR29, OR30, OR64, OR74, OR76, ST01)

_OFFERS = (OF01, OF01_PRICED, OF01_WHOLE, STO01, PRI01)

OPERATIONS = _READS + _DECISIONS + _OFFERS

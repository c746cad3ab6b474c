"""Every operation that this channel uses, as data: how it is addressed and how often it may be called.

Figures are Mirakl's published maxima per shop; where none is published (V01, PC01, RE01, OR15) they are low
ones of our own. OR14 is polled at the recommended pace, a fifth of the maximum.
"""

from __future__ import annotations

from comptoir.channels.pacing import Limit, Operation

_DAY = 86_400.0
_UNPUBLISHED = 5.0

V01 = Operation("V01", "GET", "/api/version", Limit("V01", _UNPUBLISHED))
PC01 = Operation("PC01", "GET", "/api/platform/configuration", Limit("PC01", _UNPUBLISHED))
A01 = Operation("A01", "GET", "/api/account", Limit("A01", _DAY))

SH11 = Operation("SH11", "GET", "/api/shipping/zones", Limit("SH11", _DAY))
SH12 = Operation("SH12", "GET", "/api/shipping/types", Limit("SH12", _DAY))
SH21 = Operation("SH21", "GET", "/api/shipping/carriers", Limit("SH21", _DAY))
RE01 = Operation("RE01", "GET", "/api/reasons", Limit("RE01", _UNPUBLISHED))
OF61 = Operation("OF61", "GET", "/api/offers/states", Limit("OF61", _DAY))

# OR11 has two published classes: walks over everything, and the orders on a page that a person looks at.
OR11 = Operation("OR11", "GET", "/api/orders", Limit("OR11", 60.0))
OR11_DISPLAY = Operation("OR11", "GET", "/api/orders", Limit("OR11.display", 5.0))

# OR13 is a POST, but it changes nothing that anybody sells: it only asks for a file.
OR13 = Operation("OR13", "POST", "/api/orders/async-export", Limit("OR13", 300.0))
OR14 = Operation("OR14", "GET", "/api/orders/async-export/status/{tracking_id}", Limit("OR14", 10.0))
# OR15 has no path of its own: OR14 names the addresses, each to be fetched once.
OR15 = Operation("OR15", "GET", "", Limit("OR15", 1.0), deadline=600.0)

OPERATIONS = (V01, PC01, A01, SH11, SH12, SH21, RE01, OF61, OR11, OR11_DISPLAY, OR13, OR14, OR15)

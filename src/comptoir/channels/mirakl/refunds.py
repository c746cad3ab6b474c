"""Money that goes back, before shipment (cancelations, OR30) or after it (refunds, OR28), read and asked for. Pure."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from decimal import Decimal

from comptoir.channels.decisions import GaveBack, GiveBack
from comptoir.channels.mirakl.scalars import added, moment, text
from comptoir.channels.mirakl.wire import orders as wire
from comptoir.channels.mirakl.wire.refunds import (
    Asked,
    AskedCancelations,
    AskedRefunds,
    Cancelation,
    Part,
    Refund,
)
from comptoir.channels.vocabulary import GivenBack, GivenBackKind


def given_back(
    refunds: Sequence[wire.GivenBack] | None, cancelations: Sequence[wire.GivenBack] | None
) -> tuple[GivenBack, ...]:
    """A line's refunds, then its cancelations. One that Mirakl gave no id cannot be told apart and is left out."""
    if not refunds and not cancelations:
        return ()
    return tuple(
        [
            _given_back(kind, entry, str(entry.id))
            for kind, entries in ((GivenBackKind.REFUND, refunds), (GivenBackKind.CANCELATION, cancelations))
            for entry in entries or ()
            if entry.id is not None
        ]
    )


def _given_back(kind: GivenBackKind, entry: wire.GivenBack, remote_id: str) -> GivenBack:
    return GivenBack(
        kind=kind,
        remote_id=remote_id,
        group_id=text(entry.order_refund_id),
        remote_state=entry.refund_state or entry.state,
        quantity=entry.quantity,
        reason_code=text(entry.reason_code),
        amount=entry.amount,
        shipping_amount=entry.shipping_amount,
        taxes=_pairs(entry.taxes),
        shipping_taxes=_pairs(entry.shipping_taxes),
        created_at=moment(entry.created_date),
        fees=_pairs(entry.fees),
    )


def _pairs(items: Sequence[wire.Coded] | None) -> tuple[tuple[str, Decimal], ...]:
    """Code and amount, a code that repeats added up; one whose amount Mirakl does not say is no pair."""
    if not items:
        return ()
    found: dict[str, Decimal] = {}
    for item in items:
        if item.amount is not None:
            code = text(item.code) or ""
            found[code] = added(found[code], item.amount) if code in found else item.amount
    return tuple(found.items())


def refunds(give_backs: Sequence[GiveBack]) -> AskedRefunds:
    """OR28's body. Raises ValueError for two tax modes: a body has one."""
    return AskedRefunds(refunds=list(map(asked, give_backs)), order_tax_mode=_tax_mode(give_backs))


def cancelations(give_backs: Sequence[GiveBack]) -> AskedCancelations:
    """OR30's body. Raises ValueError for two tax modes: a body has one."""
    return AskedCancelations(cancelations=list(map(asked, give_backs)), order_tax_mode=_tax_mode(give_backs))


def _tax_mode(give_backs: Sequence[GiveBack]) -> str | None:
    modes = {give_back.tax_mode for give_back in give_backs}
    if len(modes) > 1:
        raise ValueError("OR28 and OR30 take one order_tax_mode a call")
    return next(iter(modes), None)


def asked(give_back: GiveBack) -> Asked:
    """One entry of OR28's or OR30's body.

    >>> asked(GiveBack(line_remote_id="P1-A-1", quantity=1, amount=Decimal("649.50"), shipping_amount=Decimal(0),
    ...     taxes=(("HST", Decimal("97.43")),), shipping_taxes=(), reason_code="15", currency="CAD")).taxes
    [Part(amount=Decimal('97.43'), code='HST')]
    """
    return Asked(
        order_line_id=give_back.line_remote_id,
        quantity=give_back.quantity,
        amount=give_back.amount,
        shipping_amount=give_back.shipping_amount,
        currency_iso_code=give_back.currency,
        reason_code=give_back.reason_code,
        taxes=_parts(give_back.taxes),
        shipping_taxes=_parts(give_back.shipping_taxes),
        fees=_parts(give_back.fees),
        excluded_from_shipment=give_back.excluded_from_shipment,
    )


def _parts(pairs: Sequence[tuple[str, Decimal]]) -> list[Part]:
    return [Part(amount=amount, code=code) for code, amount in pairs]


def gave_back(
    give_backs: Sequence[GiveBack], entries: Sequence[Refund] | Sequence[Cancelation]
) -> tuple[GaveBack, ...] | None:
    """Mirakl's ids of what was asked for, in the order of the asking; None unless each line has exactly its own.

    An answer is matched by line. Several entries for one line are taken in their order.
    """
    found: defaultdict[str, deque[GaveBack]] = defaultdict(deque)
    for entry in entries:
        line = str(entry.order_line_id)
        found[line].append(_gave_back(entry, line))
    if len(entries) != len(give_backs):
        return None
    matched = []
    for give_back in give_backs:
        if not found[give_back.line_remote_id]:
            return None
        matched.append(found[give_back.line_remote_id].popleft())
    return tuple(matched)


def _gave_back(entry: Refund | Cancelation, line: str) -> GaveBack:
    if isinstance(entry, Refund):
        return GaveBack(
            kind=GivenBackKind.REFUND,
            line_remote_id=line,
            remote_id=str(entry.refund_id),
            group_id=text(entry.order_refund_id),
        )
    return GaveBack(
        kind=GivenBackKind.CANCELATION,
        line_remote_id=line,
        remote_id=str(entry.cancelation_id),
        group_id=None,
    )

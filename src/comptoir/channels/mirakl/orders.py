"""Mirakl's orders in the shop's words. Pure: bytes in, `IncomingOrder` or `UnreadableOrder` out."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from comptoir.channels.mirakl.personal import without_personal, without_personal_if_json
from comptoir.channels.mirakl.refunds import given_back
from comptoir.channels.mirakl.scalars import added, moment, text, utc
from comptoir.channels.mirakl.states import line_counts, line_state, order_state
from comptoir.channels.mirakl.unreadable import FAILURES, why
from comptoir.channels.mirakl.wire import orders as wire
from comptoir.channels.vocabulary import (
    Address,
    Component,
    IncomingAmount,
    IncomingBuyer,
    IncomingLine,
    IncomingOrder,
    UnreadableOrder,
)

_order = msgspec.json.Decoder(wire.Order)
_customer = msgspec.json.Decoder(wire.Customer | None)
_email = msgspec.json.Decoder(str | None)
_name = msgspec.json.Decoder(wire.OrderName)

# tax_calculation_rule of a tax that Mirakl does not work out when money goes back (else PROPORTIONAL_TO_AMOUNT).
_STATED_BY_SHOP = "NONE"


def read_order(raw: bytes) -> IncomingOrder | UnreadableOrder:
    """Read one order of OR11 or OR15. What cannot be read comes back with the reason, never as an exception.

    >>> order = read_order(b'''{"order_id": "C1-A", "order_state": "WAITING_ACCEPTANCE",
    ...     "created_date": "2026-03-01T12:00:00Z", "last_updated_date": "2026-03-01T12:00:05.250Z",
    ...     "currency_iso_code": "CAD", "customer": {"firstname": "Ada"}, "order_lines": [
    ...         {"order_line_id": 7, "order_line_state": "WAITING_ACCEPTANCE", "quantity": 2, "price": 39.90,
    ...          "taxes": [{"code": "GST", "amount": "2.00"}]}]}''')
    >>> order.state.value, order.lines[0].remote_id, order.lines[0].accepted, order.buyer.firstname
    ('TO_ACCEPT', '7', 0, 'Ada')
    >>> [(amount.component.value, amount.code, amount.amount) for amount in order.lines[0].amounts]
    [('price', '', Decimal('39.90')), ('tax', 'GST', Decimal('2.00'))]
    >>> b"Ada" in order.raw
    False
    >>> read_order(b'{"order_id": "C2-A"}').reason
    'The field order_state is missing.'
    """
    within = ""
    try:
        order = _order.decode(raw)
        customer, email = bytes(order.customer), bytes(order.customer_notification_email)
        within = "customer"
        buyer = _customer.decode(customer) if customer else None
        within = "customer_notification_email"
        address = _email.decode(email) if email else None
        return _incoming(order, _buyer(buyer, address), without_personal(raw, customer, email))
    except FAILURES as error:
        reason = why(error, "order", within)
    return UnreadableOrder(remote_id=_remote_id(raw), reason=reason, raw=without_personal_if_json(raw))


def _incoming(order: wire.Order, buyer: IncomingBuyer | None, raw: bytes) -> IncomingOrder:
    lines = tuple([_line(line) for line in order.order_lines])
    window, references, channel = order.delivery_date, order.references, order.channel
    return IncomingOrder(
        remote_id=str(order.order_id),
        commercial_id=text(order.commercial_id),
        remote_state=order.order_state,
        state=order_state(order.order_state, [line.state for line in lines]),
        reason_code=text(order.order_state_reason_code),
        reason_label=order.order_state_reason_label,
        sales_channel=text(channel.code) if channel else None,
        created_at=utc(order.created_date),
        updated_at=utc(order.last_updated_date),
        acceptance_decided_at=moment(order.acceptance_decision_date),
        debited_at=moment(order.customer_debited_date),
        ship_by=moment(order.shipping_deadline),
        deliver_from=moment(window.earliest) if window else None,
        deliver_by=moment(window.latest) if window else None,
        currency=order.currency_iso_code,
        tax_mode=order.order_tax_mode,
        price=order.price,
        shipping_price=order.shipping_price,
        total_price=order.total_price,
        total_commission=order.total_commission,
        can_cancel=order.can_cancel,
        can_ship=order.can_shop_ship,
        has_incident=order.has_incident,
        has_message=order.has_customer_message,
        has_invoice=order.has_invoice,
        fully_refunded=order.fully_refunded,
        payment_type=order.payment_type,
        payment_workflow=order.payment_workflow,
        customer_reference=text(references.order_reference_for_customer) if references else None,
        seller_reference=text(references.order_reference_for_seller) if references else None,
        quote_remote_id=text(order.quote_id),
        shipping_type_code=text(order.shipping_type_code),
        shipping_type_label=order.shipping_type_label,
        shipping_zone_code=text(order.shipping_zone_code),
        shipping_zone_label=order.shipping_zone_label,
        carrier_code=text(order.shipping_carrier_code),
        carrier_name=order.shipping_company,
        tracking_number=text(order.shipping_tracking),
        tracking_url=order.shipping_tracking_url,
        lead_time_days=order.leadtime_to_ship,
        buyer=buyer,
        lines=lines,
        raw=raw,
    )


def _line(line: wire.OrderLine) -> IncomingLine:
    state = line_state(line)
    counts = line_counts(line, state)
    return IncomingLine(
        remote_id=str(line.order_line_id),
        index=line.order_line_index,
        remote_state=line.order_line_state,
        state=state,
        reason_code=text(line.order_line_state_reason_code),
        reason_label=line.order_line_state_reason_label,
        sku=text(line.offer_sku),
        offer_remote_id=text(line.offer_id),
        product_remote_id=text(line.product_sku),
        title=line.product_title,
        category_code=text(line.category_code),
        category_label=line.category_label,
        condition=text(line.offer_state_code),
        ordered=line.quantity,
        accepted=counts.accepted,
        refused=counts.refused,
        shipped=counts.shipped,
        cancelled=counts.cancelled,
        refunded=counts.refunded,
        # OR11 knows nothing of returns; RT11 does.
        returned=None,
        unit_price=line.price_unit,
        total_price=line.total_price,
        can_refund=line.can_refund,
        created_at=moment(line.created_date),
        updated_at=moment(line.last_updated_date),
        shipped_at=moment(line.shipped_date),
        received_at=moment(line.received_date),
        debited_at=moment(line.debited_date),
        amounts=_amounts(line),
        given_back=given_back(line.refunds, line.cancelations),
    )


def _amounts(line: wire.OrderLine) -> tuple[IncomingAmount, ...]:
    found: list[IncomingAmount] = []
    if line.price is not None:
        found.append(IncomingAmount(Component.PRICE, "", line.price))
    if line.shipping_price is not None:
        found.append(IncomingAmount(Component.SHIPPING, "", line.shipping_price))
    if line.taxes:
        found += _by_code(Component.TAX, line.taxes)
    if line.shipping_taxes:
        found += _by_code(Component.SHIPPING_TAX, line.shipping_taxes)
    if line.fees:
        found += _by_code(Component.FEE, line.fees)
    if line.commission_fee is not None:
        found.append(IncomingAmount(Component.COMMISSION, "", line.commission_fee))
    if line.commission_taxes:
        found += _by_code(Component.COMMISSION_TAX, line.commission_taxes)
    return tuple(found)


def _by_code(component: Component, items: Sequence[wire.Coded]) -> list[IncomingAmount]:
    """One amount per code: Mirakl repeats a code when it applies one tax at several rates."""
    found: dict[str, IncomingAmount] = {}
    for item in items:
        code = text(item.code) or ""
        amount, rate, before = item.amount, item.rate, found.get(code)
        stated = item.tax_calculation_rule == _STATED_BY_SHOP
        if before is not None:
            amount = None if amount is None or before.amount is None else added(before.amount, amount)
            rate = rate if rate == before.rate else None
            stated = stated or before.stated_by_shop
        found[code] = IncomingAmount(component, code, amount, rate, stated)
    return list(found.values())


def _buyer(customer: wire.Customer | None, email: str | None) -> IncomingBuyer | None:
    if customer is None:
        if email is None:
            return None
        customer = wire.Customer()
    return IncomingBuyer(
        remote_id=text(customer.customer_id),
        firstname=customer.firstname,
        lastname=customer.lastname,
        organization=customer.organization.name if customer.organization else None,
        locale=customer.locale,
        email=email,
        shipping_address=_address(customer.shipping_address),
        billing_address=_address(customer.billing_address),
    )


def _address(address: wire.Address | None) -> Address | None:
    if address is None:
        return None
    return Address(
        civility=address.civility,
        firstname=address.firstname,
        lastname=address.lastname,
        company=address.company,
        company_2=address.company_2,
        street_1=address.street_1,
        street_2=address.street_2,
        additional_info=address.additional_info,
        city=address.city,
        state=address.state,
        zip_code=text(address.zip_code),
        country=address.country_iso_code,
        phone=text(address.phone),
        phone_secondary=text(address.phone_secondary),
    )


def _remote_id(raw: bytes) -> str:
    try:
        found = _name.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return text(found.order_id) or ""

"""What happens to an order's JSON when its state changes, when money goes back, or when it is touched."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl.payloads import Body, cents, contacts, money

if TYPE_CHECKING:
    from comptoir.simulator.customers import Customer
    from comptoir.simulator.shops import ShopSettings

FINAL = frozenset({"REFUSED", "CANCELED", "CLOSED"})
PATH = (
    "STAGING", "WAITING_ACCEPTANCE", "WAITING_DEBIT", "WAITING_DEBIT_PAYMENT", "SHIPPING", "SHIPPED",
    "RECEIVED", "CLOSED",
)  # fmt: skip
_PAID = frozenset({"SHIPPING", "SHIPPED", "TO_COLLECT", "RECEIVED", "CLOSED"})


def enter(
    body: Body,
    state: str,
    *,
    at: int,
    customer: "Customer",
    settings: "ShopSettings",
    reason: str | None = None,
) -> None:
    """Put the order and its live lines in a state at that moment, with all that the state implies."""
    touch(body, at=at)
    moment = stamp(at)
    body["order_state"] = state
    body["order_state_reason_code"] = reason
    for line in body["order_lines"]:
        if line["order_line_state"] in FINAL - {"CLOSED"}:
            continue
        line["order_line_state"] = state
        line["order_line_state_reason_code"] = reason
        line["last_updated_date"] = moment
        line["can_refund"] = state in {"SHIPPING", "SHIPPED", "TO_COLLECT", "RECEIVED"}
    body["can_shop_ship"] = state == "SHIPPING"
    body["can_cancel"] = state in {"WAITING_DEBIT", "WAITING_DEBIT_PAYMENT"} or (
        state == "SHIPPING" and settings.cancel_in_shipping
    )
    if state in _PAID or (settings.addresses_before_acceptance and state not in FINAL):
        body["customer"] |= contacts(customer)
    pass_through(body, state, at=at, settings=settings)


def pass_through(body: Body, state: str, *, at: int, settings: "ShopSettings") -> None:
    """Leave the traces of a state that the order once was in."""
    consequence = _CONSEQUENCES.get(state)
    if state == "WAITING_DEBIT" and settings.automatic_acceptance:
        # Nobody decided, so there is no moment of decision.
        return
    if consequence is not None:
        consequence(body, stamp(at))


def touch(body: Body, *, at: int) -> None:
    """Move the order's update date, as any change on the marketplace's side does."""
    body["last_updated_date"] = stamp(at)


def cancelation(line: Body, *, number: int, at: str, reason: str) -> None:
    """Note on a line that all of it was given up before it was shipped; `at` as the marketplace prints it."""
    line["cancelations"].append(
        {"id": str(number), "created_date": at, "reason_code": reason} | _given_back(line)
    )


def refund(line: Body, *, number: int, at: str, reason: str, order_refund_id: str) -> None:
    """Note on a line that all of it was paid back; `at` as the marketplace prints it."""
    line["refunds"].append(
        {
            "id": str(number),
            "created_date": at,
            "reason_code": reason,
            "commission_tax_amount": line["commission_vat"],
            "order_refund_id": order_refund_id,
            "refund_state": "REFUNDED",
            "state": "REFUNDED",
            "tax_legal_notice": None,
            "transaction_date": at,
            "transaction_number": f"R{number:08d}",
        }
        | _given_back(line)
    )
    line["order_line_state"] = "REFUNDED"
    line["can_refund"] = False


def with_taxes_included(body: Body) -> None:
    """Convert the amounts for `order_tax_mode=TAX_INCLUDED`: each price then holds its taxes."""
    body["order_tax_mode"] = "TAX_INCLUDED"
    for line in body["order_lines"]:
        goods, shipping = _total(line["taxes"]), _total(line["shipping_taxes"])
        line["price"] = money(cents(line["price"]) + goods)
        line["shipping_price"] = money(cents(line["shipping_price"]) + shipping)
        line["total_price"] = money(cents(line["total_price"]) + goods + shipping)
        line["price_unit"] = money(round(cents(line["price"]) / line["quantity"]))
    for name in ("price", "shipping_price", "total_price"):
        body[name] = money(sum(cents(line[name]) for line in body["order_lines"]))


def _given_back(line: Body) -> Body:
    taxes = [{name: tax[name] for name in _TAX_FIELDS} for tax in line["taxes"]]
    shipping_taxes = [{name: tax[name] for name in _TAX_FIELDS} for tax in line["shipping_taxes"]]
    return {
        "amount": line["price"],
        "amount_breakdown": None,
        "commission_amount": line["commission_fee"],
        "commission_taxes": [
            {"amount": tax["amount"], "code": tax["code"]} for tax in line["commission_taxes"]
        ],
        "commission_total_amount": line["total_commission"],
        "eco_contributions": [],
        "fees": line["fees"],
        "purchase_information": None,
        "quantity": line["quantity"],
        "shipping_amount": line["shipping_price"],
        "shipping_amount_breakdown": None,
        "shipping_taxes": shipping_taxes,
        "taxes": taxes,
    }


_TAX_FIELDS = ("amount", "amount_breakdown", "code", "purchase_tax", "rate")


def _total(taxes: list[dict[str, Any]]) -> int:
    return sum(cents(tax["amount"]) for tax in taxes)


def _accepted(body: Body, moment: str) -> None:
    body["acceptance_decision_date"] = moment


def _debited(body: Body, moment: str) -> None:
    body["customer_debited_date"] = moment
    body["transaction_date"] = moment
    body["transaction_number"] = f"T{body['commercial_id']}"
    for line in body["order_lines"]:
        line["debited_date"] = moment


def _shipped(body: Body, moment: str) -> None:
    if body["shipping_tracking"] is None:
        number = f"1Z{body['commercial_id']}"
        body |= {
            "shipping_carrier_code": "CPCL",
            "shipping_carrier_standard_code": "CANADA_POST",
            "shipping_company": "Canada Post",
            "shipping_tracking": number,
            "shipping_tracking_url": f"https://track.example.com/cpcl/{number}",
        }
    for line in body["order_lines"]:
        line["shipped_date"] = moment


def _received(body: Body, moment: str) -> None:
    body["has_invoice"] = True
    for line in body["order_lines"]:
        line["received_date"] = moment


def _canceled(body: Body, moment: str) -> None:
    if body["acceptance_decision_date"] is None:
        return
    for line in body["order_lines"]:
        number = int(body["commercial_id"]) * 100 + line["order_line_index"]
        cancelation(line, number=number, at=moment, reason=body["order_state_reason_code"])


_CONSEQUENCES: dict[str, Callable[[Body, str], None]] = {
    "WAITING_DEBIT": _accepted,
    "SHIPPING": _debited,
    "SHIPPED": _shipped,
    "RECEIVED": _received,
    "CANCELED": _canceled,
}

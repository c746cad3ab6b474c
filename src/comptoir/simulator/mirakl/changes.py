"""What happens to an order's JSON when its state changes, when money goes back, or when it is touched."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import amounts
from comptoir.simulator.mirakl.payloads import Body, cents, contacts, money

if TYPE_CHECKING:
    from comptoir.simulator.customers import Customer
    from comptoir.simulator.shops import ShopSettings

FINAL = frozenset({"REFUSED", "CANCELED", "CLOSED"})
PATH = (
    "STAGING", "WAITING_ACCEPTANCE", "WAITING_DEBIT", "WAITING_DEBIT_PAYMENT", "SHIPPING", "SHIPPED",
    "RECEIVED", "CLOSED",
)  # fmt: skip
# A line in one of these takes no part in what its order still goes through.
GONE = frozenset({"REFUSED", "CANCELED", "REFUNDED"})
UNDECIDED = frozenset({"STAGING", "WAITING_ACCEPTANCE"})
REFUNDABLE = frozenset({"SHIPPING", "SHIPPED", "TO_COLLECT", "RECEIVED"})
INCIDENT = "INCIDENT_OPEN"
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
    """Put the order and its live lines in a state at that moment, with all that the state implies.

    An open incident keeps its line where it is until it is closed.
    """
    touch(body, at=at)
    moment = stamp(at)
    body["order_state"] = state
    body["order_state_reason_code"] = reason
    for line in live(body):
        if state == "CANCELED" and line["order_line_state"] not in UNDECIDED:
            number = int(body["commercial_id"]) * 100 + line["order_line_index"]
            cancelation(line, number=number, at=moment, reason=reason)
        if line["order_line_state"] == INCIDENT:
            continue
        set_line(line, state, at=at, reason=reason)
    if state in _PAID or (settings.addresses_before_acceptance and state not in FINAL):
        body["customer"] |= contacts(customer)
    pass_through(body, state, at=at, settings=settings)
    show_what_is_allowed(body, state, settings=settings)


def live(body: Body) -> list[Body]:
    """The lines that still have a way to go: neither refused nor cancelled nor paid back."""
    return [line for line in body["order_lines"] if line["order_line_state"] not in GONE]


def set_line(line: Body, state: str, *, at: int, reason: str | None = None) -> None:
    """Put one line in a state at that moment."""
    line["order_line_state"] = state
    line["order_line_state_reason_code"] = reason
    line["last_updated_date"] = stamp(at)


def show_what_is_allowed(
    body: Body, state: str, *, settings: "ShopSettings", partly_shipped: bool = False
) -> None:
    """Set can_shop_ship, can_cancel and each line's can_refund for an order in that state."""
    body["can_shop_ship"] = state == "SHIPPING" and bool(live(body))
    body["can_cancel"] = state in {"WAITING_DEBIT", "WAITING_DEBIT_PAYMENT"} or (
        state == "SHIPPING" and settings.cancel_in_shipping and not partly_shipped
    )
    for line in body["order_lines"]:
        line["can_refund"] = (
            state in REFUNDABLE and line["order_line_state"] not in GONE and not amounts.left(line).nothing
        )
    body["has_incident"] = any(line["order_line_state"] == INCIDENT for line in body["order_lines"])


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


def cancelation(line: Body, *, number: int, at: str, reason: str | None) -> None:
    """Note on a line that what is left of it is given up before it is shipped; `at` as the marketplace prints it."""
    units = line["quantity"] - sum(each["quantity"] or 0 for each in line["cancelations"])
    line["cancelations"].append(
        {"id": str(number), "created_date": at, "reason_code": reason}
        | amounts.entry(line, amounts.left(line), max(0, units))
    )


def refund(line: Body, *, number: int, at: str, reason: str, order_refund_id: str) -> None:
    """Note on a line that all of it was paid back; `at` as the marketplace prints it."""
    entry = refund_entry(
        line,
        amounts.left(line),
        number=number,
        at=at,
        reason=reason,
        order_refund_id=order_refund_id,
        quantity=line["quantity"],
    )
    line["refunds"].append(entry)
    set_refund_state(entry, "REFUNDED", at=at)
    line["order_line_state"] = "REFUNDED"
    line["can_refund"] = False


def refund_entry(
    line: Body,
    given: amounts.Amounts,
    *,
    number: int,
    at: str,
    reason: str,
    order_refund_id: str,
    quantity: int,
) -> Body:
    """A new refund as OR11 prints it, not on the line yet: it waits for the operator to pay it."""
    common = amounts.entry(line, given, quantity)
    return {
        "id": str(number),
        "created_date": at,
        "reason_code": reason,
        "commission_tax_amount": money(sum(cents(tax["amount"]) for tax in common["commission_taxes"])),
        "order_refund_id": order_refund_id,
        "refund_state": "WAITING_REFUND",
        "state": "WAITING_REFUND",
        "tax_legal_notice": None,
        "transaction_date": None,
        "transaction_number": None,
    } | common


def detail_of(given: Body) -> dict[str, Any]:
    """A refund's or a cancelation's figures in cents, for the ledger."""
    return {
        "amount_cents": cents(given["amount"]),
        "shipping_cents": cents(given["shipping_amount"]),
        "quantity": given["quantity"],
        **{
            f"{name}_cents": {each["code"]: cents(each["amount"]) for each in given[name]}
            for name in ("fees", "taxes", "shipping_taxes")
        },
    }


def set_refund_state(entry: Body, state: str, *, at: str) -> None:
    """Take a refund one step further; the last one has its transaction."""
    entry["refund_state"] = entry["state"] = state
    if state == "REFUNDED":
        entry |= {"transaction_date": at, "transaction_number": f"R{int(entry['id']):08d}"}


def invent_tracking(body: Body) -> None:
    """Give an order that is shipped by nobody in particular a parcel's number."""
    if body["shipping_tracking"] is not None:
        return
    number = f"1Z{body['commercial_id']}"
    body |= {
        "shipping_carrier_code": "CPCL",
        "shipping_carrier_standard_code": "CANADA_POST",
        "shipping_company": "Canada Post",
        "shipping_tracking": number,
        "shipping_tracking_url": f"https://track.example.com/cpcl/{number}",
    }


def with_taxes_included(body: Body) -> None:
    """Convert the amounts for `order_tax_mode=TAX_INCLUDED`: each price then holds its taxes."""
    body["order_tax_mode"] = "TAX_INCLUDED"
    for line in body["order_lines"]:
        goods, shipping = _total(line["taxes"]), _total(line["shipping_taxes"])
        line["price"] = money(cents(line["price"]) + goods)
        line["shipping_price"] = money(cents(line["shipping_price"]) + shipping)
        line["total_price"] = money(cents(line["total_price"]) + goods + shipping)
        line["price_unit"] = money(round(cents(line["price"]) / line["quantity"]))
        for entry in [*line["refunds"], *line["cancelations"]]:
            include_taxes(entry)
    for name in ("price", "shipping_price", "total_price"):
        body[name] = money(sum(cents(line[name]) for line in body["order_lines"]))


def include_taxes(entry: Body) -> None:
    """Convert the amounts of a refund or a cancelation: each then holds its taxes."""
    for name, taxes in (("amount", "taxes"), ("shipping_amount", "shipping_taxes")):
        entry[name] = money(cents(entry[name]) + _total(entry[taxes]))


def _total(taxes: list[dict[str, Any]]) -> int:
    return sum(cents(tax["amount"]) for tax in taxes)


def _accepted(body: Body, moment: str) -> None:
    body["acceptance_decision_date"] = moment


def _debited(body: Body, moment: str) -> None:
    body["customer_debited_date"] = moment
    body["transaction_date"] = moment
    body["transaction_number"] = f"T{body['commercial_id']}"
    for line in live(body):
        line["debited_date"] = moment


def _shipped(body: Body, moment: str) -> None:
    for line in live(body):
        line["shipped_date"] = line["shipped_date"] or moment


def _received(body: Body, moment: str) -> None:
    body["has_invoice"] = True
    for line in live(body):
        line["received_date"] = moment


_CONSEQUENCES: dict[str, Callable[[Body, str], None]] = {
    "WAITING_DEBIT": _accepted,
    "SHIPPING": _debited,
    "SHIPPED": _shipped,
    "RECEIVED": _received,
}

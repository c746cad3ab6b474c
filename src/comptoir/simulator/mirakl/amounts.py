"""What of a line's money is left, and how much of it one refund or cancelation gives back, in cents."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from comptoir.simulator.mirakl.payloads import Body, cents, money
from comptoir.simulator.mirakl.rules import Refused

_TAX_FIELDS = ("amount", "amount_breakdown", "code", "purchase_tax", "rate")


@dataclass(frozen=True)
class Amounts:
    """Money of one line without taxes, and its fees and taxes by code."""

    price: int
    shipping: int
    fees: dict[str, int] = field(default_factory=dict)
    taxes: dict[str, int] = field(default_factory=dict)
    shipping_taxes: dict[str, int] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        """Whether there is no cent in it."""
        coded = (self.fees, self.taxes, self.shipping_taxes)
        return not (self.price or self.shipping or any(any(part.values()) for part in coded))


@dataclass(frozen=True)
class Part:
    """One half of a claim, goods or shipping: its amount and the taxes that it names, None where it names none.

    With `taxes_included` the amount holds its taxes.
    """

    amount: int
    taxes: dict[str, int] | None
    taxes_included: bool


def paid(line: Body) -> Amounts:
    """What the customer was to pay for a line."""
    return Amounts(
        cents(line["price"]),
        cents(line["shipping_price"]),
        _by_code([line["fees"]]),
        _by_code([line["taxes"]]),
        _by_code([line["shipping_taxes"]]),
    )


def given_back(line: Body) -> Amounts:
    """What was cancelled or refunded of a line so far, paid out or not."""
    entries = [*line["cancelations"], *line["refunds"]]
    return Amounts(
        sum(cents(entry["amount"]) for entry in entries),
        sum(cents(entry["shipping_amount"]) for entry in entries),
        _by_code(entry["fees"] for entry in entries),
        _by_code(entry["taxes"] for entry in entries),
        _by_code(entry["shipping_taxes"] for entry in entries),
    )


def left(line: Body) -> Amounts:
    """What can still be given back of a line."""
    full = paid(line)
    if not line["cancelations"] and not line["refunds"]:
        return full
    gone = given_back(line)
    return Amounts(
        full.price - gone.price,
        full.shipping - gone.shipping,
        _less(full.fees, gone.fees),
        _less(full.taxes, gone.taxes),
        _less(full.shipping_taxes, gone.shipping_taxes),
    )


def wholly(line: Body) -> bool:
    """Whether price and shipping are given back to the last cent; a fee may stay with whom it is owed to."""
    rest = left(line)
    return not (rest.price or rest.shipping)


def claimed(line: Body, goods: Part, shipping: Part, fees: dict[str, int]) -> Amounts:
    """What a claim gives back; refuses it with 400 where it is more than what is left, or names wrong codes."""
    line_id, rest = line["order_line_id"], left(line)
    for code, amount in fees.items():
        if code not in rest.fees:
            raise Refused(400, f"Fee '{code}' does not exist on order line '{line_id}'")
        if amount > rest.fees[code]:
            raise Refused(400, f"The fee '{code}' exceeds what is left of it on order line '{line_id}'")
    price, taxes = _half(line, goods, "taxes", rest.price, rest.taxes, with_fees=sum(fees.values()))
    cost, shipping_taxes = _half(line, shipping, "shipping_taxes", rest.shipping, rest.shipping_taxes)
    return Amounts(price, cost, fees, taxes, shipping_taxes)


def entry(line: Body, amounts: Amounts, quantity: int | None) -> Body:
    """What refunds and cancelations have in common, as OR11 prints it; the commission goes back in proportion."""
    commission = _commission(line, amounts)
    taxes = {
        tax["code"]: share_of(line, tax["amount"], amounts, _same_code(tax))
        for tax in line["commission_taxes"]
    }
    return {
        "amount": money(amounts.price),
        "amount_breakdown": None,
        "commission_amount": money(commission),
        "commission_taxes": [{"amount": money(amount), "code": code} for code, amount in taxes.items()],
        "commission_total_amount": money(commission + sum(taxes.values())),
        "eco_contributions": [],
        "fees": [{"amount": money(amount), "code": code} for code, amount in amounts.fees.items()],
        "purchase_information": None,
        "quantity": quantity,
        "shipping_amount": money(amounts.shipping),
        "shipping_amount_breakdown": None,
        "shipping_taxes": _printed(line["shipping_taxes"], amounts.shipping_taxes),
        "taxes": _printed(line["taxes"], amounts.taxes),
    }


def _commission(line: Body, amounts: Amounts) -> int:
    return share_of(line, line["commission_fee"], amounts, lambda given: given["commission_amount"])


def _same_code(tax: Body) -> Any:
    code = tax["code"]
    return lambda given: sum(each["amount"] for each in given["commission_taxes"] if each["code"] == code)


def share_of(line: Body, total: float, amounts: Amounts, of_entry: Any) -> int:
    """The part of a line's figure that belongs to these amounts, so that all parts add up to the figure."""
    base = cents(line["price"]) + cents(line["shipping_price"])
    if not base:
        return 0
    gone = given_back(line)
    so_far = gone.price + gone.shipping + amounts.price + amounts.shipping
    before = sum(cents(of_entry(given)) for given in [*line["cancelations"], *line["refunds"]])
    return _portion(cents(total), so_far, base) - before


def _half(
    line: Body, part: Part, name: str, left_over: int, taxes_left: dict[str, int], *, with_fees: int = 0
) -> tuple[int, dict[str, int]]:
    """The net amount and the taxes of goods or of shipping."""
    line_id, what = line["order_line_id"], "amount" if name == "taxes" else "shipping_amount"
    named = _named_taxes(line, part, name, taxes_left, with_fees)
    open_taxes = {code: amount for code, amount in taxes_left.items() if code not in named}
    room = left_over + (sum(open_taxes.values()) + sum(named.values()) if part.taxes_included else 0)
    if part.amount > room:
        raise Refused(400, f"The {what} exceeds what is left on order line '{line_id}'")
    if not part.taxes_included:
        shares = _proportional(line, name, part.amount + with_fees, left_over, open_taxes)
        return part.amount, named | shares
    gross = part.amount - sum(named.values())
    if gross < 0:
        raise Refused(400, f"The taxes exceed the {what} on order line '{line_id}'")
    net, shares = _taken_apart(gross, left_over, open_taxes)
    return net, named | shares


def _named_taxes(
    line: Body, part: Part, name: str, taxes_left: dict[str, int], with_fees: int
) -> dict[str, int]:
    """The taxes that the claim names itself; those with the rule NONE must be among them."""
    line_id, named = line["order_line_id"], part.taxes or {}
    for code, amount in named.items():
        if code not in taxes_left:
            raise Refused(400, f"Tax '{code}' does not exist in the {name} of order line '{line_id}'")
        if amount > taxes_left[code]:
            raise Refused(
                400, f"The tax '{code}' exceeds what is left in the {name} of order line '{line_id}'"
            )
    needed = [tax["code"] for tax in line[name] if tax["tax_calculation_rule"] == "NONE"]
    missing = [code for code in needed if code not in named]
    if missing and (part.amount or with_fees):
        raise Refused(400, f"The {name} of order line '{line_id}' must give the amount of tax '{missing[0]}'")
    return {code: named.get(code, 0) for code in [*named, *missing]}


def _proportional(
    line: Body, name: str, base: int, left_over: int, taxes_left: dict[str, int]
) -> dict[str, int]:
    """The share of each tax that goes back with a net amount; the last cent of the amount takes all that is left."""
    full, gone = paid(line), given_back(line)
    if name == "taxes":
        total, before = full.price + sum(full.fees.values()), gone.price + sum(gone.fees.values())
        totals, so_far = full.taxes, gone.taxes
    else:
        total, before, totals, so_far = full.shipping, gone.shipping, full.shipping_taxes, gone.shipping_taxes
    if not total:
        return dict.fromkeys(taxes_left, 0)
    return {
        code: max(0, min(rest, _portion(totals[code], before + base, total) - so_far.get(code, 0)))
        for code, rest in taxes_left.items()
    }


def _taken_apart(gross: int, net_left: int, taxes_left: dict[str, int]) -> tuple[int, dict[str, int]]:
    """Net and taxes inside an amount that holds both, in the proportions of what is left."""
    room = net_left + sum(taxes_left.values())
    taxes = {code: amount * gross // room if room else 0 for code, amount in taxes_left.items()}
    excess = gross - sum(taxes.values()) - net_left
    for code, amount in taxes_left.items():
        extra = max(0, min(excess, amount - taxes[code]))
        taxes[code], excess = taxes[code] + extra, excess - extra
    return gross - sum(taxes.values()), taxes


def _portion(total: int, part: int, whole: int) -> int:
    return (2 * total * part + whole) // (2 * whole)


def _printed(taxes: list[Body], amounts: dict[str, int]) -> list[Body]:
    return [
        {name: tax[name] for name in _TAX_FIELDS} | {"amount": money(amounts[tax["code"]])}
        for tax in taxes
        if tax["code"] in amounts
    ]


def _by_code(lists: Iterable[list[Body]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for items in lists:
        for item in items:
            sums[item["code"]] = sums.get(item["code"], 0) + cents(item["amount"])
    return sums


def _less(full: dict[str, int], gone: dict[str, int]) -> dict[str, int]:
    return {code: amount - gone.get(code, 0) for code, amount in full.items()}

"""`comptoir orders cancel`, `refund` and `refundable`: money goes back only after every figure was shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from comptoir import money
from comptoir.actions.models import Action, Kind
from comptoir.cli import bulk, giving_preview, output, values
from comptoir.cli.asking import carry_out, decide, needed, only_file
from comptoir.cli.finding import OrderProblem, find_order
from comptoir.cli.options import (
    EXIT_CODES,
    AccountOption,
    BatchOption,
    FileOption,
    JsonOption,
    Manner,
    OrderArgument,
    OrdersArgument,
    OutcomeOption,
    TokenOption,
    WaitOption,
    YesOption,
)
from comptoir.cli.plans import Agree, whose
from comptoir.cli.rows import Columns, Row
from comptoir.orders import services as orders
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest
from comptoir.returns import services as returns
from comptoir.returns.services import LineMoney

REFUND = frozenset({Kind.REFUND})
CANCEL = frozenset({Kind.CANCEL, Kind.CANCEL_LINES})
_CODED = ("tax_", "shipping_tax_", "fee_")

LineOption = Annotated[
    list[str] | None, typer.Option(metavar="LINE=AMOUNT|all", help="How much of a line's price goes back.")
]
ReasonOption = Annotated[str | None, typer.Option(help="The operator's reason code.")]
ShippingOption = Annotated[
    list[str] | None, typer.Option(metavar="LINE=AMOUNT|all", help="How much of a line's shipping goes back.")
]
TaxOption = Annotated[
    list[str] | None, typer.Option(metavar="LINE:CODE=AMOUNT", help="A tax on the price; default: its share.")
]
ShippingTaxOption = Annotated[
    list[str] | None,
    typer.Option(metavar="LINE:CODE=AMOUNT", help="A tax on the shipping; default: its share."),
]
FeeOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="LINE:CODE=AMOUNT", help="An eco fee or another; default: all with `all`, else none."
    ),
]
QuantityOption = Annotated[
    list[str] | None,
    typer.Option(metavar="LINE=UNITS", help="How many units that is; needed to cancel an amount."),
]
_FILE = (
    "\n\n    A --file has the columns {columns} and, optionally, account, shipping, quantity, a column tax_CODE or"
    " shipping_tax_CODE for each tax that is not to be the amount's share, and fee_CODE for each fee that goes"
    " back with it. `all` is an amount too."
)


def add_to(app: typer.Typer) -> None:
    """Give `comptoir orders` these commands."""
    cancelling = "Cancel whole orders, or lines of one, before they leave."
    rows = _FILE.format(columns="order (whole orders), or order, line, amount, reason")
    app.command("cancel", help=cancelling + rows + EXIT_CODES)(cancel)
    refunding = "Refund lines of a paid order, every figure shown before it is asked for."
    app.command("refund", help=refunding + _FILE.format(columns="order, line, amount, reason") + EXIT_CODES)(
        refund
    )
    app.command("refundable")(refundable)


def cancel(
    order: OrdersArgument = None,
    account: AccountOption = None,
    line: LineOption = None,
    reason: ReasonOption = None,
    shipping: ShippingOption = None,
    tax: TaxOption = None,
    shipping_tax: ShippingTaxOption = None,
    fee: FeeOption = None,
    quantity: QuantityOption = None,
    yes: YesOption = False,
    file: FileOption = None,
    batch: BatchOption = None,
    outcome: OutcomeOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Cancel orders or lines."""
    manner, who = Manner(wait, json, outcome, yes), whose()
    if file is not None:
        only_file(order, line, token)
        columns = Columns(("order",), ("account", "line", "amount", "shipping", "quantity", "reason"), _CODED)
        every = bulk.Bulk("cancel", columns, _row(who, returns.cancel_lines), _shown_first(manner))
        bulk.run(every, file, manner, account=account, batch=batch)
    named = needed(order, batch)
    asked = _Asked(line, shipping, tax, shipping_tax, fee, quantity, reason)
    if asked.any():
        if len(named) != 1:
            raise OrderProblem("line: lines belong to one order.", remedy="Name one order with --line.")
        held = find_order(named[0], account)
        cancelling = _giving(held, returns.cancel_lines, asked.lines(held), who)
        carry_out(held, CANCEL, cancelling, manner, token, _shown_first(manner))
    if reason is not None:
        raise typer.BadParameter("whole orders are cancelled without one", param_hint="--reason")
    decide(
        named,
        account,
        token,
        manner,
        CANCEL,
        lambda held, key: orders.cancel(held, who=who, token=key),
        _shown_first(manner),
    )


def refund(
    order: Annotated[
        str | None, typer.Argument(metavar="ORDER", help="The marketplace's number of the order.")
    ] = None,
    account: AccountOption = None,
    line: LineOption = None,
    reason: ReasonOption = None,
    shipping: ShippingOption = None,
    tax: TaxOption = None,
    shipping_tax: ShippingTaxOption = None,
    fee: FeeOption = None,
    quantity: QuantityOption = None,
    yes: YesOption = False,
    file: FileOption = None,
    batch: BatchOption = None,
    outcome: OutcomeOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Refund lines."""
    manner, who = Manner(wait, json, outcome, yes), whose()
    if file is not None:
        only_file(order, line, token)
        needs, may = ("order", "line", "amount", "reason"), ("account", "shipping", "quantity")
        columns = Columns(needs, may, _CODED)
        every = bulk.Bulk("refund", columns, _row(who, returns.refund), _shown_first(manner))
        bulk.run(every, file, manner, account=account, batch=batch)
    held = find_order(needed([order] if order else None, batch)[0], account)
    asked = _Asked(line, shipping, tax, shipping_tax, fee, quantity, reason)
    refunding = _giving(held, returns.refund, asked.lines(held), who)
    carry_out(held, REFUND, refunding, manner, token, _shown_first(manner))


def refundable(order: OrderArgument, account: AccountOption = None, json: JsonOption = False) -> None:
    """What is left to give back on each line, by the marketplace's own figures, and what is asked for already."""
    held = find_order(order, account)
    shown = giving_preview.what_is_left(held)
    if json:
        output.as_json({"order": held.remote_id, "currency": held.currency, "lines": shown})
        return
    rows = [
        (
            one["line"],
            one["sku"],
            figure["what"],
            figure["code"],
            money.show(figure["left_cents"], held.currency),
            money.show(figure["asked_cents"], held.currency) if figure["asked_cents"] else "",
            "the shop" if figure["stated_by_shop"] else "the marketplace",
        )
        for one in shown
        for figure in one["figures"]
    ]
    output.say(f"Order {held.remote_id} of {held.account.name}, by the marketplace's figures:")
    output.table(("Line", "SKU", "What", "Code", "Left", "Asked for, not told yet", "Stated by"), rows)


GiveBackService = Callable[..., Action]


class _Asked:
    """What the options say, line by line."""

    def __init__(
        self,
        amounts: Sequence[str] | None,
        shipping: Sequence[str] | None,
        taxes: Sequence[str] | None,
        shipping_taxes: Sequence[str] | None,
        fees: Sequence[str] | None,
        quantities: Sequence[str] | None,
        reason: str | None,
    ) -> None:
        self.amounts = values.pairs(amounts or (), "line", "LINE=AMOUNT")
        self.shipping = values.pairs(shipping or (), "shipping", "LINE=AMOUNT")
        self.taxes = values.per_line(taxes or (), "tax")
        self.shipping_taxes = values.per_line(shipping_taxes or (), "shipping_tax")
        self.fees = values.per_line(fees or (), "fee")
        self.quantities = values.pairs(quantities or (), "quantity", "LINE=UNITS")
        self.reason = reason

    def any(self) -> bool:
        """Whether a line is named anywhere."""
        return bool(self._named())

    def lines(self, order: Order) -> list[LineMoney]:
        """The lines with their money. Raises BadRequest."""
        named = self._named()
        if not named:
            raise BadRequest("line: none is named.", remedy="Give --line LINE=AMOUNT or --line LINE=all.")
        return [_line_money(order, line, self._said(line), self.reason) for line in named]

    def _named(self) -> list[str]:
        everywhere = (self.amounts, self.shipping, self.taxes, self.shipping_taxes, self.fees)
        return list(dict.fromkeys(line for one in (*everywhere, self.quantities) for line in one))

    def _said(self, line: str) -> _Said:
        return _Said(
            amount=self.amounts.get(line, "0"),
            shipping=self.shipping.get(line),
            taxes=self.taxes.get(line, {}),
            shipping_taxes=self.shipping_taxes.get(line, {}),
            fees=self.fees.get(line, {}),
            quantity=self.quantities.get(line),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What is said of one line's money, as it was typed."""

    amount: str
    shipping: str | None
    taxes: Mapping[str, str]
    shipping_taxes: Mapping[str, str]
    fees: Mapping[str, str]
    quantity: str | None


def _line_money(order: Order, line: str, said: _Said, reason: str | None) -> LineMoney:
    if not reason:
        known = order.account.facts.get("reasons", {}).get("value", [])
        usable = [f"{one['code']} {one['label']}" for one in known if one["details"].get("is_shop_right")]
        raise BadRequest("reason: the operator's reason code is missing.", remedy="; ".join(usable))
    price = values.cents_or_all(said.amount, order.currency, "amount")
    return LineMoney(
        line=line,
        reason_code=reason,
        amount=price,
        shipping=_on_shipping(order, line, price, said.shipping),
        taxes=_cents(said.taxes, order, "tax"),
        shipping_taxes=_cents(said.shipping_taxes, order, "shipping_tax"),
        fees=_cents(said.fees, order, "fee"),
        quantity=None if said.quantity is None else values.units(said.quantity, "quantity"),
    )


def _on_shipping(order: Order, line: str, price: int | None, said: str | None) -> int | None:
    """None goes the price's way: everything with everything, nothing with an amount."""
    shipping = None if said is None else values.cents_or_all(said, order.currency, "shipping")
    if said is None or shipping is not None or price is None:
        return shipping
    left = giving_preview.left_of(order, line)
    return left.shipping if left is not None else 0


def _cents(told: Mapping[str, str], order: Order, field: str) -> dict[str, int]:
    return {code: values.cents(text, order.currency, f"{field}_{code}") for code, text in told.items()}


def _row(who: str, service: GiveBackService) -> Callable[[Order, Row], bulk.Wish]:
    """How a row becomes a wish; a row of a cancellation that names no line cancels the whole order."""

    def wish(order: Order, row: Row) -> bulk.Wish:
        line = row.get("line")
        if line is None:
            if len(row.cells.keys() - {"order", "account"}):
                raise BadRequest("line: the cell is empty.", remedy="Name the line, or give only the order.")
            return CANCEL, lambda key: orders.cancel(order, who=who, token=key), order.pk
        said = _Said(
            amount=row.get("amount") or "0",
            shipping=row.get("shipping"),
            taxes=row.family("tax_"),
            shipping_taxes=row.family("shipping_tax_"),
            fees=row.family("fee_"),
            quantity=row.get("quantity"),
        )
        money_of_line = _line_money(order, line, said, row.get("reason"))
        return REFUND | CANCEL, _giving(order, service, [money_of_line], who), None

    return wish


def _giving(
    order: Order, service: GiveBackService, lines: Sequence[LineMoney], who: str
) -> Callable[[str], Action]:
    return lambda key: service(order, lines, who=who, token=key)


def _shown_first(manner: Manner) -> Agree:
    """Every figure is shown, and a person says yes."""
    return lambda plans, errors: giving_preview.agreed(plans, manner, already=errors)

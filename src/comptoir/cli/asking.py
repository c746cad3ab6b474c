"""Decisions named on the command line: all of them are checked, written and told, or none is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NoReturn

import typer

from comptoir.actions.models import Action, Kind
from comptoir.cli.finding import find_order, find_orders, one_of
from comptoir.cli.options import Manner
from comptoir.cli.outcomes import conclude, tell_refused
from comptoir.cli.plans import (
    Agree,
    Plan,
    RowError,
    RowsRefused,
    at_once,
    row_error,
    token_for,
    write,
)
from comptoir.errors import ComptoirError
from comptoir.orders.models import Order


def only_file(order: object, line: object, token: str | None) -> None:
    """A file names its orders itself, and its batch is its token. Raises a mistake in usage otherwise."""
    if order or line:
        raise typer.BadParameter("a file names its orders itself", param_hint="--file")
    if token is not None:
        raise typer.BadParameter("with a file, --batch NAME does that", param_hint="--token")


def needed(order: Sequence[str] | None, batch: str | None) -> list[str]:
    """The orders that were named, each once. Raises a mistake in usage when there is none."""
    if not order:
        raise typer.BadParameter("name an order, or give a --file", param_hint="ORDER")
    if batch is not None:
        raise typer.BadParameter("it goes with a --file", param_hint="--batch")
    return list(dict.fromkeys(order))


def decide(
    named: Sequence[str],
    account: str | None,
    token: str | None,
    manner: Manner,
    kinds: frozenset[Kind],
    make: Callable[[Order, str], Action],
    agree: Agree = at_once,
) -> NoReturn:
    """The same decision about each of the orders: all are checked before any is written. Ends the command."""
    if len(named) == 1:
        only = find_order(named[0], account)
        carry_out(only, kinds, lambda key: make(only, key), manner, token, agree)
    found = find_orders(named, account)
    plans: list[Plan] = []
    errors: list[RowError] = []
    for row, number in enumerate(named, start=1):
        try:
            order = one_of(number, found.get(number, []))
        except ComptoirError as error:
            errors.append(row_error(row, number, error))
            continue
        plans.append(Plan(row, order, kinds, token_for(order, token), _about(order, make)))
    try:
        written = write(agree(plans, errors), already=errors)
    except RowsRefused as refused:
        tell_refused(refused, json=manner.json)
    conclude(written, manner)


def _about(order: Order, make: Callable[[Order, str], Action]) -> Callable[[str], Action]:
    return lambda key: make(order, key)


def carry_out(
    order: Order,
    kinds: frozenset[Kind],
    make: Callable[[str], Action],
    manner: Manner,
    token: str | None,
    agree: Agree = at_once,
) -> NoReturn:
    """One decision about one order. Ends the command, or raises why it cannot be written."""
    plan = Plan(1, order, kinds, token_for(order, token), make)
    try:
        written = write(agree([plan], []))
    except RowsRefused as refused:
        (only,) = refused.errors
        raise OneRefused(only) from None
    conclude(written, manner)


class OneRefused(ComptoirError):
    """Why the one decision that was asked for cannot be written."""

    def __init__(self, error: RowError) -> None:
        super().__init__(error.error, remedy=error.remedy)
        self.code = error.code

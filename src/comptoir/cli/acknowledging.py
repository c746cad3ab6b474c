"""`comptoir orders acknowledge`: the shop's own stock figures leave these orders' units out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from django.db import transaction

from comptoir import clock
from comptoir.cli import output
from comptoir.cli.account_names import find, whose
from comptoir.cli.finding import find_orders, one_of
from comptoir.cli.moments import shop_moment
from comptoir.cli.options import AccountOption, JsonOption, OrdersArgument
from comptoir.cli.outcomes import tell_refused
from comptoir.cli.plans import RowError, RowsRefused, row_error
from comptoir.cli.rows import Columns, read
from comptoir.cli.values import moment
from comptoir.errors import ComptoirError
from comptoir.orders.acknowledgement import Acknowledged, acknowledge, hold, waiting
from comptoir.orders.models import Order

_COLUMNS = Columns(required=("order",), optional=("account", "counted_at"))
_MOST_LISTED = 1_000


@dataclass(frozen=True, slots=True)
class _Word:
    row: int
    order: Order
    counted_at: datetime


def add_to(app: typer.Typer) -> None:
    """Give the command to `comptoir orders`."""
    app.command("acknowledge")(command)


def command(
    order: OrdersArgument = None,
    counted_at: Annotated[
        str | None,
        typer.Option(
            help="From when the shop's stock figures leave the units out, such as 2026-11-24T09:30; default: now."
        ),
    ] = None,
    account: AccountOption = None,
    file: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            readable=True,
            help="A CSV file: order, and if need be account, counted_at.",
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Say that the shop's own system has taken orders in: a stock figure as of later ends what they reserve.

    All of them, or none where one cannot be. Again is no harm: the earliest word holds. Without any order, those that
    wait for this word are listed.

    Exit codes: 0 done; 1 refused, nothing was written; 2 misused.
    """
    if order and file:
        raise typer.BadParameter("a file names its orders itself", param_hint="--file")
    when = shop_moment(counted_at) or clock.now()
    if not order and not file:
        _list(account, json=json)
        return
    words, errors = _from_file(file, account, when) if file else _named(order or (), account, when)
    try:
        told = _write(words, errors)
    except RowsRefused as refused:
        tell_refused(refused, json=json)
    if json:
        output.as_json([_told(one, when) for one, when in told])
        return
    for one, when in told:
        output.say(_said(one, when))


def _list(account: str | None, *, json: bool) -> None:
    orders = Order.objects.select_related("account")
    if account:
        orders = orders.filter(account=find(account))
    held = waiting(orders)
    rows = [
        {
            "order": one.remote_id,
            "account": one.account.name,
            "state": one.state,
            "created_at": one.remote_created_at,
        }
        for one in held[:_MOST_LISTED]
    ]
    if json:
        output.as_json(rows)
        return
    if not rows:
        output.say("No order waits for the shop's acknowledgement.")
        return
    output.table(
        ("Order", "Account", "State", "Created (UTC)"),
        [(row["order"], row["account"], row["state"], f"{row['created_at']:%Y-%m-%d %H:%M}") for row in rows],
    )
    output.say(f"{len(rows):,} of {held.count():,} orders that keep stock back until they are acknowledged.")


def _named(numbers: Sequence[str], account: str | None, when: datetime) -> tuple[list[_Word], list[RowError]]:
    named = list(dict.fromkeys(numbers))
    return _found([(row, number, account, when) for row, number in enumerate(named, start=1)], account)


def _from_file(file: Path, account: str | None, when: datetime) -> tuple[list[_Word], list[RowError]]:
    held = read(file, _COLUMNS)
    rows = [(row.number, row.cells["order"], row.get("account") or account, when) for row in held.rows]
    words, errors = _found(rows, account)
    told = {row.number: row.get("counted_at") for row in held.rows}
    dated: list[_Word] = []
    for word in words:
        try:
            own = moment(told[word.row], word.order, "counted_at")
        except ComptoirError as error:
            errors.append(row_error(word.row, word.order.remote_id, error))
            continue
        dated.append(_Word(word.row, word.order, own or word.counted_at))
    return dated, [*held.errors, *errors]


def _found(
    rows: Sequence[tuple[int, str, str | None, datetime]], account: str | None
) -> tuple[list[_Word], list[RowError]]:
    found = find_orders([number for _, number, _, _ in rows], account)
    words: list[_Word] = []
    errors: list[RowError] = []
    for row, number, whose_account, when in rows:
        try:
            words.append(_Word(row, one_of(number, found.get(number, []), whose_account), when))
        except ComptoirError as error:
            errors.append(row_error(row, number, error))
    return words, errors


def _write(words: Sequence[_Word], errors: Sequence[RowError]) -> list[tuple[Acknowledged, datetime]]:
    """Take every word down, or none and raise RowsRefused that names each row at fault."""
    found = list(errors)
    told: list[tuple[Acknowledged, datetime]] = []
    who = whose()
    with transaction.atomic():
        hold([word.order for word in words])
        for word in words:
            try:
                told += [
                    (one, word.counted_at) for one in acknowledge([word.order], word.counted_at, who=who)
                ]
            except ComptoirError as error:
                found.append(row_error(word.row, word.order.remote_id, error))
        if found:
            transaction.set_rollback(True)
    if found:
        raise RowsRefused(sorted(found, key=lambda one: one.row))
    return told


def _told(one: Acknowledged, when: datetime) -> dict[str, Any]:
    return {
        "order": one.order.remote_id,
        "account": one.order.account.name,
        "counted_at": when,
        "reservations": one.reservations,
        "released": one.released,
    }


def _said(one: Acknowledged, when: datetime) -> str:
    if not one.reservations:
        return f"{one.order.remote_id}: it keeps no stock back."
    ended = f"; {one.released} of {one.reservations} reservation(s) ended" if one.released else ""
    return f"{one.order.remote_id}: acknowledged from {when:%Y-%m-%d %H:%M:%S %Z} on{ended}."

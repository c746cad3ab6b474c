"""Decisions from a file: every row is checked before any wish is written, and the same file again goes on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from comptoir.actions.models import Action, Kind
from comptoir.cli import output
from comptoir.cli.finding import OrderProblem, find_orders, one_of
from comptoir.cli.options import Manner
from comptoir.cli.outcomes import conclude, tell_refused
from comptoir.cli.plans import Agree, Plan, RowError, RowsRefused, at_once, row_error, write
from comptoir.cli.rows import Columns, FileProblem, Row, Rows, read
from comptoir.errors import ComptoirError
from comptoir.orders.models import Order

LONGEST_BATCH = 100

Wish = tuple[frozenset[Kind], Callable[[str], Action], Hashable]
"""What a row asks for: the kinds it may become, who writes it under a token, and what it must say only once."""


@dataclass(frozen=True, slots=True)
class Bulk:
    """A command over a file. `wish` reads one row about its order, or raises what is wrong with it."""

    command: str
    columns: Columns
    wish: Callable[[Order, Row], Wish]
    agree: Agree = at_once


def run(bulk: Bulk, file: Path, manner: Manner, *, account: str | None, batch: str | None) -> NoReturn:
    """Check all rows, write all wishes, deliver if asked to, tell each row's outcome. Ends the command."""
    held = read(file, bulk.columns)
    name = _name(batch, held)
    plans, errors = _plans(bulk, held, name, account)
    try:
        known = _compare_with_earlier(name, plans, errors)
        if known and not manner.json:
            output.err.print(
                f"Batch {name} was run before: {known} of its rows are not asked for again."
                " --batch NAME makes it a new one.",
                highlight=False,
                markup=False,
                soft_wrap=True,
            )
        agreed = bulk.agree(plans, errors)
        with output.err.status(f"Checking {len(plans)} rows"):
            written = write(agreed, already=errors)
    except RowsRefused as refused:
        tell_refused(refused, json=manner.json)
    conclude(written, manner, batch=name)


def _name(batch: str | None, held: Rows) -> str:
    name = held.fingerprint if batch is None else batch
    if not 0 < len(name) <= LONGEST_BATCH or not name.isprintable() or ":" in name:
        raise FileProblem(
            f"batch: a name has 1 to {LONGEST_BATCH} characters and no colon.", remedy="Choose another."
        )
    return name


def _plans(bulk: Bulk, held: Rows, name: str, account: str | None) -> tuple[list[Plan], list[RowError]]:
    found = find_orders([row.cells["order"] for row in held.rows], account)
    plans, errors = [], list(held.errors)
    for row in held.rows:
        number = row.cells["order"]
        try:
            order = one_of(number, found.get(number, []), row.get("account") or account)
            kinds, make, same = bulk.wish(order, row)
        except ComptoirError as error:
            errors.append(row_error(row.number, number, error))
            continue
        token = f"batch:{name}:{row.number}:{row.fingerprint(bulk.command)}"
        plans.append(Plan(row.number, order, kinds, token, make, same))
    return plans, errors


def _compare_with_earlier(name: str, plans: Sequence[Plan], errors: Sequence[RowError]) -> int:
    """How many rows were asked for by an earlier run. Raises OrderProblem when that run had other rows.

    A row that moved or changed would be asked for a second time; rows added at the end are new ones.
    """
    earlier = set(
        Action.objects.filter(token__startswith=f"batch:{name}:").values_list("account_id", "token")
    )
    if not earlier or errors:
        return 0
    strange = earlier - {(plan.order.account_id, plan.token) for plan in plans}
    if strange:
        rows = sorted(int(token.split(":")[2]) for _, token in strange)
        raise OrderProblem(
            f"batch: {name} was run before with other rows or another command (row {rows[0]} for one).",
            remedy="Restore the file to go on, or choose another --batch NAME for a new run; what that run asked"
            " for stands already, so take those rows out first.",
        )
    return len(earlier)

"""Decisions that were asked for, one or thousands: all of them are checked and written, or none is."""

from __future__ import annotations

import getpass
import uuid
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from django.db import transaction

from comptoir.actions.models import Action, Kind
from comptoir.cli.finding import OrderProblem
from comptoir.errors import ComptoirError
from comptoir.orders.models import Order

LONGEST_TOKEN = 100


@dataclass(frozen=True, slots=True)
class Plan:
    """One decision about one order. `make` writes it under the token and raises what the noun's service does.

    `row` is its place in the file (the heading is row 1) or among the arguments. Plans that say the same have an
    equal `same`; None for those that may stand twice.
    """

    row: int
    order: Order
    kinds: frozenset[Kind]
    token: str
    make: Callable[[str], Action]
    same: Hashable = None


@dataclass(frozen=True, slots=True)
class Written:
    """The wish that a plan led to. `new` is False for one that stood there before."""

    plan: Plan
    action: Action
    new: bool


@dataclass(frozen=True, slots=True)
class RowError:
    """Why one row cannot be done: the field, the reason and what to do."""

    row: int
    order: str
    field: str
    error: str
    remedy: str
    code: str


class RowsRefused(ComptoirError):
    """Some rows cannot be done, so nothing was written. `errors` names each."""

    code = "rows_refused"

    def __init__(self, errors: Sequence[RowError]) -> None:
        super().__init__(
            f"{len(errors)} row(s) cannot be done. Nothing was written.",
            remedy="Correct what is named above and run it again.",
        )
        self.errors = list(errors)


Agree = Callable[[Sequence[Plan], Sequence[RowError]], Sequence[Plan]]
"""What comes between checking and writing: a person who has to see figures first. Ends the command on a no."""


def at_once(plans: Sequence[Plan], errors: Sequence[RowError]) -> Sequence[Plan]:
    """Nobody needs to be asked."""
    return plans


def whose() -> str:
    """Who sits at this command line, for the journal."""
    try:
        return f"{getpass.getuser()[:100]} (command line)"
    except (OSError, KeyError):  # a user id without a name, as in containers
        return "command line"


def token_for(order: Order, given: str | None) -> str:
    """The token of a wish about this order: the given one makes retries safe, none makes every run a wish of its own."""
    if given is not None and not 0 < len(given) <= LONGEST_TOKEN:
        raise OrderProblem(f"token: it has 1 to {LONGEST_TOKEN} characters.", remedy="Give a shorter one.")
    return f"cli:{given or uuid.uuid4()}:{order.pk}"


def write(
    plans: Sequence[Plan], *, already: Sequence[RowError] = (), rehearse: bool = False
) -> list[Written]:
    """Check every plan and write all wishes in one transaction; a plan whose token is known is not checked again.

    Raises RowsRefused when any row is at fault, `already` found ones included: then nothing is written. With
    `rehearse` nothing is written either, and the wishes that are returned are what would be.
    """
    tokens = {plan.token for plan in plans}
    known = set(
        Action.objects.filter(
            account__in={plan.order.account_id for plan in plans}, token__in=tokens
        ).values_list("account_id", "token")
    )
    errors, written = list(already), []
    seen: dict[Hashable, int] = {}
    with transaction.atomic():
        _lock(plans)
        for plan in plans:
            try:
                _once(plan, seen)
                new = (plan.order.account_id, plan.token) not in known
                with transaction.atomic():
                    written.append(Written(plan, _made(plan), new))
            except ComptoirError as error:
                errors.append(row_error(plan.row, plan.order.remote_id, error))
        if errors or rehearse:
            transaction.set_rollback(True)
    if errors:
        raise RowsRefused(sorted(errors, key=lambda one: one.row))
    return written


def _lock(plans: Sequence[Plan]) -> None:
    """Take the rows of all orders in the order in which the intake takes them, so that nobody waits in a circle."""
    orders = Order.objects.filter(pk__in={plan.order.pk for plan in plans}).order_by(
        "account_id", "remote_id"
    )
    list(orders.select_for_update(no_key=True).values_list("pk"))


def row_error(row: int, order: str, error: ComptoirError) -> RowError:
    """An error about one row. The messages of the services begin with the field that they are about."""
    field, colon, _ = str(error).partition(":")
    name = field.partition(",")[0].strip()
    return RowError(
        row=row,
        order=order,
        field=name if colon and " " not in name else "order",
        error=str(error),
        remedy=error.remedy,
        code=error.code,
    )


def _once(plan: Plan, seen: dict[Hashable, int]) -> None:
    if plan.same is None:
        return
    first = seen.setdefault(plan.same, plan.row)
    if first != plan.row:
        raise OrderProblem(
            f"order: row {first} says the same of order {plan.order.remote_id}.",
            remedy="Keep one of the two.",
        )


def _made(plan: Plan) -> Action:
    action = plan.make(plan.token)
    if action.kind not in plan.kinds or action.order_id != plan.order.pk:
        raise OrderProblem(
            "token: it was used for another wish.", remedy="Use another token for what is meant anew."
        )
    return action

"""`comptoir orders documents`, `document-get`, `document-add` and `document-remove`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
import typer

from comptoir import clock
from comptoir.actions.models import Action, Kind
from comptoir.channels.decisions import RemoteDocument
from comptoir.channels.errors import NotYet
from comptoir.cli import output
from comptoir.cli.asking import carry_out
from comptoir.cli.finding import OrderProblem, find_order
from comptoir.cli.options import (
    EXIT_CODES,
    AccountOption,
    JsonOption,
    Manner,
    OrderArgument,
    TokenOption,
    WaitOption,
)
from comptoir.cli.plans import token_for, whose
from comptoir.orders import documents
from comptoir.orders.models import Order
from comptoir.orders.services import BadRequest, same_click

MOST_PATIENT = 30.0
"""Seconds that a person waits at most for the marketplace's pace to allow a call."""

DocumentArgument = Annotated[
    str, typer.Argument(metavar="DOCUMENT", help="The number that `orders documents` shows.")
]
Read = TypeVar("Read")


def add_to(app: typer.Typer) -> None:
    """Give `comptoir orders` these commands."""
    app.command("documents")(list_documents)
    app.command("document-get")(get)
    app.command("document-add", help="Put a file of at most 2 MB on an order." + EXIT_CODES)(add)
    app.command("document-remove", help="Take a document off an order." + EXIT_CODES)(remove)


def list_documents(order: OrderArgument, account: AccountOption = None, json: JsonOption = False) -> None:
    """The documents of an order, as the marketplace holds them now."""
    held = find_order(order, account)
    found = _patiently(lambda: documents.listed(held))
    if json:
        output.as_json(msgspec.to_builtins(found))
        return
    if not found:
        output.say(f"Order {held.remote_id} has no documents.")
        return
    output.table(
        ("Document", "Type", "File", "Bytes", "Uploaded (UTC)"),
        [
            (
                one.remote_id,
                one.type_code,
                one.file_name,
                one.size,
                f"{one.uploaded_at:%Y-%m-%d %H:%M}" if one.uploaded_at else "",
            )
            for one in found
        ],
    )


def get(
    order: OrderArgument,
    document: DocumentArgument,
    into: Annotated[Path, typer.Option(dir_okay=False, help="The file to write; it must not be there yet.")],
    account: AccountOption = None,
) -> None:
    """Fetch a document into a new file that only you can read: invoices name people."""
    held = find_order(order, account)
    if into.exists():
        raise OrderProblem(f"into: {into} is there already.", remedy="Name a new file.")
    found = _one_of(held, document)
    content = _patiently(lambda: documents.fetched(held, found))
    try:
        with os.fdopen(os.open(into, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
    except OSError as error:
        raise OrderProblem(
            f"into: {into} cannot be written: {error.strerror}.",
            remedy="Name a new file in a directory of yours.",
        ) from None
    output.say(f"{found.file_name}: {len(content)} bytes were written to {into}.")


def add(
    order: OrderArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, readable=True)],
    type_code: Annotated[str, typer.Option("--type", help="The operator's code, such as CUSTOMER_INVOICE.")],
    account: AccountOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Put a file on an order."""
    held, who = find_order(order, account), whose()
    with file.open("rb") as opened:
        content = opened.read(documents.MOST_BYTES + 1)
    carry_out(
        held,
        frozenset({Kind.ADD_DOCUMENT}),
        lambda key: documents.add(
            held, file_name=file.name, content=content, type_code=type_code, who=who, token=key
        ),
        Manner(wait, json),
        token,
    )


def remove(
    order: OrderArgument,
    document: DocumentArgument,
    account: AccountOption = None,
    wait: WaitOption = None,
    token: TokenOption = None,
    json: JsonOption = False,
) -> None:
    """Take a document off an order."""
    held, who = find_order(order, account), whose()
    same = same_click(held, token_for(held, token), Kind.REMOVE_DOCUMENT) if token else None
    found = None if same is not None else _one_of(held, document)

    def take_off(key: str) -> Action:
        if found is None:
            return Action.objects.get(account=held.account, token=key)
        return documents.remove(held, found, who=who, token=key)

    carry_out(held, frozenset({Kind.REMOVE_DOCUMENT}), take_off, Manner(wait, json), token)


def _one_of(order: Order, number: str) -> RemoteDocument:
    found = _patiently(lambda: documents.listed(order))
    for one in found:
        if one.remote_id == number:
            return one
    raise BadRequest(
        f"document: order {order.remote_id} has none of number {number}.",
        remedy=f"`comptoir orders documents {order.remote_id}` shows those it has.",
    )


def _patiently(read: Callable[[], Read]) -> Read:
    """Call as soon as the marketplace's pace allows. Raises NotYet when that is not soon."""
    end = time.monotonic() + MOST_PATIENT
    while True:
        try:
            return read()
        except NotYet as pause:
            wait = max(0.05, (pause.until - clock.now()).total_seconds())
            if time.monotonic() + wait > end:
                raise
            time.sleep(wait)

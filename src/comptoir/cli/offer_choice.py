"""Which accounts and offers a command is about, and a person's yes before something that is hard to undo."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from comptoir.accounts.models import Account
from comptoir.accounts.services import AccountProblem
from comptoir.channels.offers import SubmissionKind
from comptoir.cli import output
from comptoir.cli.account_names import find
from comptoir.offers.models import Offer
from comptoir.offers.problems import OfferProblem, unknown

AccountOption = Annotated[str | None, typer.Option(help="Only this account.")]
OneAccountOption = Annotated[
    str | None, typer.Option(help="The account; it may be left out where there is only one.")
]
KindOption = Annotated[
    list[SubmissionKind] | None,
    typer.Option(help="Only what changes this. Repeatable.", case_sensitive=False),
]
SkuArgument = Annotated[str, typer.Argument(metavar="SKU", help="The offer's SKU.")]
SkusArgument = Annotated[list[str], typer.Argument(metavar="SKU...", help="The offers' SKUs.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def accounts(name: str | None) -> list[Account]:
    """The account of that name, or all by name. Raises AccountProblem where there is none."""
    if name is not None:
        return [find(name)]
    found = list(Account.objects.order_by("name"))
    if not found:
        raise AccountProblem(
            "There is no account yet.", remedy="Run: comptoir account add NAME --url ADDRESS"
        )
    return found


def one_account(name: str | None) -> Account:
    """The account of that name, or the only one there is. Raises AccountProblem otherwise."""
    found = accounts(name)
    if len(found) > 1:
        names = ", ".join(account.name for account in found)
        raise AccountProblem(f"account: there are several: {names}.", remedy="Say which with --account NAME.")
    return found[0]


def kinds(chosen: Sequence[SubmissionKind] | None) -> list[SubmissionKind]:
    """The kinds that were named, in their own order; all where none was."""
    return [kind for kind in SubmissionKind if not chosen or kind in chosen]


def offer_of(account: Account, sku: str) -> Offer:
    """The account's offer of this SKU. Raises UnknownOffer."""
    offer = Offer.objects.select_related("product").filter(account=account, sku=sku).first()
    if offer is None:
        raise unknown(account.name, [sku])
    return offer


def skus_in(path: Path) -> list[str]:
    """SKUs from a file, one a line, each once; a first line `sku` is a heading. Raises OfferProblem."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise OfferProblem(
            "skus: the file is not UTF-8.", remedy="Save it as UTF-8, one SKU a line."
        ) from None
    found = [text for line in lines if (text := line.strip().strip('"').strip())]
    if found and found[0].lower() == "sku":
        found = found[1:]
    if not found:
        raise OfferProblem("skus: the file names none.", remedy="Write one SKU a line.")
    return list(dict.fromkeys(found))


def agree(question: str, *, yes: bool) -> None:
    """Go on only with a person's yes. Raises OfferProblem where nobody can be asked; ends the command on a no."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise OfferProblem(
            "Nobody can be asked here. Nothing was changed.", remedy="Run it at a terminal, or add --yes."
        )
    if not typer.confirm(question, err=True):
        output.say("Nothing was changed.")
        raise typer.Exit(1)

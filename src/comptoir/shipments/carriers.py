"""Carriers as the shop says them, matched to the operator's own list."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from comptoir.accounts.models import Account
from comptoir.channels.decisions import Tracking


@dataclass(frozen=True, slots=True)
class Carrier:
    """One carrier of the operator's list."""

    code: str
    label: str


def listed(account: Account) -> list[Carrier]:
    """The operator's carriers as far as they were read; empty before the first `account test`."""
    held = account.facts.get("carriers", {}).get("value", [])
    return [Carrier(code=item["code"], label=item["label"]) for item in held]


def match(account: Account, *, code: str | None, name: str | None) -> Carrier | None:
    """The operator's carrier of this code, else of this name, however it is spelt; None for one it does not list."""
    carriers = listed(account)
    for wanted in (code, name):
        if not wanted:
            continue
        found = _by(carriers, wanted)
        if found is not None:
            return found
    return None


def tracking(
    account: Account, *, code: str | None, name: str | None, number: str | None, url: str | None
) -> Tracking:
    """Who carries it, as the marketplace wants to hear it: by its code where it lists the carrier, else by name."""
    carrier = match(account, code=code, name=name)
    if carrier is not None:
        return Tracking(carrier_code=carrier.code, carrier_name=carrier.label, tracking_number=number)
    return Tracking(carrier_name=name or code, tracking_number=number, tracking_url=url)


def _by(carriers: Sequence[Carrier], wanted: str) -> Carrier | None:
    plain = _plain(wanted)
    by_code = [carrier for carrier in carriers if _plain(carrier.code) == plain]
    by_label = [carrier for carrier in carriers if _plain(carrier.label) == plain]
    found = by_code or by_label
    return found[0] if found else None


def _plain(text: str) -> str:
    """Without case, accents, spaces and signs: `Canada Post`, `CANADAPOST` and `canada-post` are one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())

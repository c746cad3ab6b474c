"""Asking a marketplace who we are there and what its operator allows, within what our pacing allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TypeVar

import msgspec

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.accounts.services import mark_validated, open_channel, remember_facts
from comptoir.channels.contract import Channel
from comptoir.channels.errors import NotYet, RateLimited, Refused, Unsupported
from comptoir.channels.vocabulary import Allowance, ReferenceItem, ShopFacts

Told = TypeVar("Told")


@dataclass(slots=True)
class Findings:
    """What a test of an account told. `as_of` says of each part when the marketplace told it (aware UTC).

    `answered` is False when our own pacing forbade every question, so that all is told from memory.
    """

    host: str
    answered: bool = False
    clock_differs_by: float | None = None
    shop: ShopFacts | None = None
    allowances: tuple[Allowance, ...] = ()
    lists: dict[str, tuple[ReferenceItem, ...]] = field(default_factory=dict)
    as_of: dict[str, datetime] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)


def examine_account(account: Account) -> Findings:
    """Ask the host for a sign of life, the shop's facts, the operator's switches and the code lists.

    What may be asked only once a day is told from memory in between; a list that the operator refuses is
    told as refused. Raises the channel's errors when the host or the key is at fault.
    """
    # A person is asking: the wait after failures ends, the published pace stays.
    Account.objects.filter(pk=account.pk, failures__gt=0).update(retry_at=clock.now())
    findings = Findings(host=account.base_url)
    with open_channel(account) as channel:
        _say_hello(channel, findings)
        asking = _Asking(account, findings)
        findings.allowances = (
            asking.ask("allowances", channel.platform_allowances, tuple[Allowance, ...]) or ()
        )
        findings.shop = asking.ask("shop", channel.shop_facts, ShopFacts)
        for name in channel.reference_lists():
            listed = asking.ask(name, partial(channel.reference_list, name), tuple[ReferenceItem, ...])
            if listed is not None:
                findings.lists[name] = listed
    if asking.answered:
        findings.answered = True
        mark_validated(account)
    if findings.shop is not None:
        Account.objects.filter(pk=account.pk).update(
            shop_name=findings.shop.shop_name,
            shop_state=findings.shop.health,
            currency=findings.shop.currency or account.currency,
            last_error="",
        )
    return findings


def _say_hello(channel: Channel, findings: Findings) -> None:
    asked_at = clock.now()
    try:
        told = channel.ping()
    except NotYet:
        return
    findings.answered = True
    findings.clock_differs_by = None if told is None else (told - asked_at).total_seconds()


class _Asking:
    """Asks one thing after the other, remembers what was told, and recalls it when it may not be asked again yet."""

    def __init__(self, account: Account, findings: Findings) -> None:
        self._account = account
        self._findings = findings
        self.answered = False

    def ask(self, part: str, question: Callable[[], Told], shape: type[Told]) -> Told | None:
        """The answer, the remembered one while pacing forbids asking, or None when there is neither."""
        try:
            told = question()
        except NotYet:
            return self._recall(part, shape)
        except (Refused, Unsupported) as refusal:
            self._findings.refused[part] = str(refusal)
            return None
        except RateLimited as limited:
            # Another program may share the key, and have spent what the day allows.
            self._findings.refused[part] = str(limited)
            return self._recall(part, shape)
        self.answered = True
        now = clock.now()
        remember_facts(self._account, part, msgspec.to_builtins(told), at=now)
        self._findings.as_of[part] = now
        return told

    def _recall(self, part: str, shape: type[Told]) -> Told | None:
        held = self._account.facts.get(part)
        if held is None:
            return None
        self._findings.as_of[part] = datetime.fromisoformat(held["at"])
        return msgspec.convert(held["value"], shape)

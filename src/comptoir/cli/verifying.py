"""`comptoir offers verify`: read back now, and tell where the marketplace holds something else than we mean."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Annotated, Any

import typer

from comptoir import clock
from comptoir.accounts.models import Account
from comptoir.channels.errors import NotYet
from comptoir.cli import offer_shown, output
from comptoir.cli.offer_choice import AccountOption, accounts, one_account
from comptoir.cli.output import JsonOption
from comptoir.cli.reading_back import judge_quantities, read_whole
from comptoir.inbound.models import OfferRead
from comptoir.inbound.offers import verifying
from comptoir.inbound.offers.verifying import Verified
from comptoir.offers import telling

_LONGEST_WAIT = 30.0


def add_to(app: typer.Typer) -> None:
    """Give `comptoir offers` this command."""
    app.command("verify")(verify)


def verify(
    account: AccountOption = None,
    sku: Annotated[str | None, typer.Option(help="Only this SKU, by one call; one account's.")] = None,
    json: JsonOption = False,
) -> None:
    """Read the offers back now and tell what the marketplace holds otherwise than we mean it.

    All offers may be read once a day; until then what changed since the last read is read. Exit codes: 0 all is as
    meant; 1 something differs, or could not be read; 2 misused.
    """
    found = (
        [_one(one_account(account), sku)] if sku is not None else [_whole(each) for each in accounts(account)]
    )
    if json:
        output.as_json([each.for_programs() for each in found])
    else:
        for each in found:
            each.show(sku)
    if any(each.told.count or each.told.found is False for each in found):
        raise typer.Exit(1)


@dataclass(frozen=True, slots=True)
class Found:
    """What a read showed; `next_full` is when all offers may be read again, where only the changes were."""

    account: Account
    told: Verified
    next_full: datetime | None = None

    def for_programs(self) -> dict[str, Any]:
        """Everything, values as they are kept."""
        return {
            "account": self.account.name,
            "found": self.told.found,
            "stock_judged": self.told.stock_judged,
            "read_whole": self.next_full is None and self.told.found is None,
            "next_full_read_at": self.next_full,
            "count": self.told.count,
            "differences": [asdict(each) for each in self.told.differences],
        }

    def show(self, sku: str | None) -> None:
        """For people."""
        name, told = self.account.name, self.told
        if told.found is False:
            output.say(f"{name} has no offer of {sku}.")
            return
        if self.next_full is not None:
            output.say(
                f"{name}: all offers may be read again from {self.next_full:%Y-%m-%d %H:%M} UTC on; what changed"
                " since the last read was read now."
            )
        if not told.count:
            output.say(f"{name}: {sku or 'every offer'} is there as we mean it.")
            return
        output.table(
            ("SKU", "Figure", "Wanted", "Published", "Seen"),
            [
                (each.sku, telling.word(each.figure), *_values(self.account, each))
                for each in told.differences
            ],
        )
        more = f" ({len(told.differences):,} shown)" if told.count > len(told.differences) else ""
        output.say(
            f"{name}: {told.count:,} figure(s) differ{more}. `comptoir offers plan` shows what is sent."
        )


def _values(account: Account, each: verifying.Difference) -> tuple[str, str, str]:
    currency = account.currency
    return (
        offer_shown.figure(each.figure, each.desired, currency, "none"),
        offer_shown.figure(each.figure, each.published, currency, offer_shown.UNKNOWN),
        offer_shown.figure(each.figure, each.seen, currency, offer_shown.NEVER_SEEN),
    )


def _one(account: Account, sku: str) -> Found:
    end = time.monotonic() + _LONGEST_WAIT
    while True:
        try:
            return Found(account, verifying.verify(account, sku))
        except NotYet as pause:
            wait = (pause.until - clock.now()).total_seconds()
            if time.monotonic() + wait > end:
                raise
            time.sleep(max(0.05, wait))


def _whole(account: Account) -> Found:
    since = clock.now()
    until = read_whole(account)
    judge_quantities(account)
    if until is not None:
        # What differs is counted from the figures as they were last seen, whichever read told of them.
        last = OfferRead.objects.filter(account=account, full=True, failed=False, finished_at__isnull=False)
        since = last.order_by("-pk").values_list("began_at", flat=True)[0]
    return Found(account, verifying.progress(account, since=since), until)

"""Which fees and taxes go back with an amount, each at most what is left of it. Amounts are minor units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from comptoir.money import show
from comptoir.orders.services import BadRequest
from comptoir.returns.refundable import share


def within(field: str, cents: int, left: int, currency: str, row: int, on_its_way: int = 0) -> None:
    """Raise BadRequest unless the figure is between nothing and what is left of it."""
    if not 0 <= cents <= left:
        besides = f"; {show(on_its_way, currency)} is asked for already" if on_its_way else ""
        raise BadRequest(
            f"{field}, row {row}: {show(cents, currency)}, but {show(left, currency)} is left{besides}.",
            remedy=f"Give at most {show(left, currency)}.",
        )


def fees_going(
    left: Mapping[str, int | None],
    asked: Mapping[str, int] | None,
    currency: str,
    row: int,
    *,
    everything: bool,
    pending: Mapping[str, int],
) -> dict[str, int]:
    """What goes back of each fee: as it is named, else all that is left where everything goes back, else nothing.

    Raises BadRequest for a fee that the line has not, that is not known in whole cents, or of which less is left.
    """
    for code in asked or {}:
        if code not in left:
            raise BadRequest(
                f"fees, row {row}: the line has no fee {code}.",
                remedy=f"Its fees: {', '.join(left) or 'none'}.",
            )
    going = {}
    for code, cents in left.items():
        named = (asked or {}).get(code)
        if named is None and not everything:
            going[code] = 0
            continue
        if cents is None:
            raise _unknown("fees", f"the fee {code}", row)
        going[code] = cents if named is None else named
        within(f"fees {code}", going[code], cents, currency, row, pending.get(code, 0))
    return going


@dataclass(frozen=True, slots=True, kw_only=True)
class Taxes:
    """The taxes of a line's price or shipping: what is left of each, and the `part` of the `whole` that goes back.

    `everything` takes all that is left of them along. None is a figure that is not known in whole cents.
    """

    field: str
    left: Mapping[str, int | None]
    stated: frozenset[str]
    part: int
    whole: int | None
    everything: bool

    def going(self, asked: Mapping[str, int] | None, currency: str, row: int) -> dict[str, int]:
        """What goes back of each tax that the shop states: as it is named, else its share. Raises BadRequest."""
        told = asked or {}
        for code, tax in told.items():
            self._check(code, tax, currency, row)
        return {
            code: told[code] if code in told else self._share(code, row)
            for code in self.left
            if code in self.stated
        }

    def _check(self, code: str, tax: int, currency: str, row: int) -> None:
        if code not in self.left:
            raise BadRequest(
                f"{self.field}, row {row}: the line has no tax {code}.",
                remedy=f"Its taxes: {', '.join(self.left) or 'none'}.",
            )
        if code not in self.stated:
            raise BadRequest(
                f"{self.field}, row {row}: the marketplace computes the tax {code} itself.",
                remedy="Leave it out.",
            )
        left = self.left[code]
        if left is None:
            raise _unknown(self.field, f"the tax {code}", row)
        within(f"{self.field} {code}", tax, left, currency, row)

    def _share(self, code: str, row: int) -> int:
        if self.part <= 0 and not self.everything:
            return 0
        left = self.left[code]
        if left is None:
            raise _unknown(self.field, f"the tax {code}", row)
        if self.everything:
            return left
        if self.whole is None:
            raise _unknown(self.field, f"what the tax {code} is taken of", row)
        return share(left, self.part, self.whole)


def _unknown(field: str, what: str, row: int) -> BadRequest:
    return BadRequest(
        f"{field}, row {row}: {what} is not known in whole cents.",
        remedy="Give it back in the marketplace's own portal.",
    )

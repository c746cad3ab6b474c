"""Numbers as real files write them: `1,299.00`, `1 299,00 $`, `$1,299`. Exact or refused; nothing is guessed."""

from __future__ import annotations

import re
from decimal import Decimal

from comptoir import money

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008\u200a\t", " "))
_DOLLARS = re.compile(r"(?:CA\$|C\$|\$\s?CA|CAD\s?\$|\$\s?CAD|CAD|\$)", re.IGNORECASE)
_FOREIGN = re.compile(r"US\$|USD|EUR|GBP|JPY|CHF|[€£¥₹₽]", re.IGNORECASE)
_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_COMMA_DECIMAL = re.compile(r"\d+,\d+|,\d+")
_ENGLISH = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_SPACED = re.compile(r"[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?")
_EUROPEAN = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+,\d+|[1-9]\d{0,2}(?:\.\d{3}){2,}")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?E[+-]?\d+", re.IGNORECASE)
_LONGEST = 40
_MOST_CENTS = 10**14

PLAINLY = "Write it like 1299.00."


class NumberProblem(ValueError):
    """The text is no number that can be read in one way only. `str()` says why; `remedy` what to write instead."""

    def __init__(self, why: str, remedy: str = PLAINLY) -> None:
        super().__init__(why)
        self.remedy = remedy


def number(text: str, *, comma_groups: bool = False) -> Decimal:
    """The number that the text writes, with every digit it has. Raises NumberProblem.

    `comma_groups`: the file separates its cells by commas, as English spreadsheets do, so that in `1,299` the comma
    groups thousands. Elsewhere that text could be 1299 or 1.299, and is refused.

    >>> number("1\\u00a0299,00 $"), number("$1,299.50"), number("-3")
    (Decimal('1299.00'), Decimal('1299.50'), Decimal('-3'))
    """
    plain = text.translate(_SPACES).strip().replace("\u2212", "-").replace("\u2019", "'")
    if len(plain) > _LONGEST:
        raise NumberProblem("it is too long for a number")
    sign, body = _unsigned(_without_currency(plain))
    return sign * Decimal(_digits(body, comma_groups=comma_groups))


def _without_currency(text: str) -> str:
    if _FOREIGN.search(text):
        raise NumberProblem(f"{text!r} is in another currency", "Give amounts in the product's currency.")
    return _DOLLARS.sub("", text, count=1).strip()


def _unsigned(text: str) -> tuple[int, str]:
    if text.startswith("(") and text.endswith(")"):
        raise NumberProblem(f"{text!r} may be meant as less than zero", "Write a minus sign instead.")
    if text.startswith(("-", "+")):
        return (-1 if text[0] == "-" else 1), _without_currency(text[1:])
    return 1, text


def _digits(body: str, *, comma_groups: bool) -> str:
    """The same number in digits with a point."""
    if not body.isascii():
        raise NumberProblem(f"{body!r} is no number")
    if _SCIENTIFIC.fullmatch(body):
        raise NumberProblem(
            f"{body!r} is in scientific notation; the spreadsheet may have dropped digits",
            "Format the column as text or as a number without exponent, and save again.",
        )
    one_group = re.fullmatch(r"[1-9]\d{0,2}([.,])\d{3}", body)
    if one_group and not (one_group[1] == "," and comma_groups):
        apart = body.replace(one_group[1], "")
        raise NumberProblem(
            f"{body!r} could be {apart} or {body.replace(',', '.')}", f"Write {apart} or {body}0."
        )
    if _ENGLISH.fullmatch(body):
        return body.replace(",", "")
    if _PLAIN.fullmatch(body):
        return body
    if _COMMA_DECIMAL.fullmatch(body) or _SPACED.fullmatch(body):
        return body.replace(" ", "").replace(",", ".")
    if _EUROPEAN.fullmatch(body):
        return body.replace(".", "").replace(",", ".")
    raise NumberProblem(f"{body!r} is no number" if body else "there is no number in it")


def cents(text: str, currency: str, *, comma_groups: bool = False) -> int:
    """An amount in minor units, exactly. Raises NumberProblem, also for what is below zero or has fractions of a cent.

    >>> cents("1 299,00 $", "CAD")
    129900
    """
    amount = number(text, comma_groups=comma_groups)
    exact = money.to_cents(amount, currency)
    if exact is None:
        digits = money.minor_digits(currency)
        raise NumberProblem(
            f"{text.strip()!r} has more than {digits} decimals", f"Give at most {digits} decimals."
        )
    if not 0 <= exact <= _MOST_CENTS:
        raise NumberProblem(f"{text.strip()!r} is no price", "Give an amount of 0 or more.")
    return exact


def whole(text: str, *, least: int, most: int, comma_groups: bool = False) -> int:
    """A whole number between two bounds. Raises NumberProblem.

    >>> whole("12.0", least=0, most=100)
    12
    """
    if _DOLLARS.search(text):
        raise NumberProblem(
            f"{text.strip()!r} is an amount, not a number of units", "Check the column's meaning."
        )
    amount = number(text, comma_groups=comma_groups)
    if amount != amount.to_integral_value():
        raise NumberProblem(f"{text.strip()!r} is not whole", "Write a whole number.")
    if not least <= amount <= most:
        raise NumberProblem(f"{text.strip()!r} is not between {least} and {most}", "Check the figure.")
    return int(amount)


def scaled(text: str, factor: int, *, most: int) -> int:
    """A measure in units `factor` times smaller, exactly: kilograms to grams. Raises NumberProblem.

    >>> scaled("12,5", 1000, most=10**6)
    12500
    """
    amount = number(text) * factor
    if amount != amount.to_integral_value():
        raise NumberProblem(f"{text.strip()!r} is finer than a gram or a millimetre", "Give fewer decimals.")
    if not 0 < amount <= most:
        raise NumberProblem(f"{text.strip()!r} is out of range", "Check the figure and its unit.")
    return int(amount)

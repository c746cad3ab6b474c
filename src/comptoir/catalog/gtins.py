"""GTINs: the numbers under the bars of a barcode."""

from __future__ import annotations

import re


class GtinProblem(ValueError):
    """The text is no GTIN. `str()` says why; `remedy` what to do."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(why)
        self.remedy = remedy


def gtin(text: str) -> str:
    """A GTIN of 8, 12, 13 or 14 digits with its check digit; a UPC whose leading zero a spreadsheet ate gets it back.

    Raises GtinProblem.
    """
    digits = text.replace(" ", "").replace("-", "").removesuffix(".0")
    if re.fullmatch(r"\d+([.,]\d+)?[eE]\+?\d+", digits):
        raise GtinProblem(
            f"{text!r} is in scientific notation: digits are lost",
            "Format the column as text, fill it in anew, and save.",
        )
    if not re.fullmatch(r"[0-9]+", digits):
        raise GtinProblem(f"{text!r} is no GTIN", "Give its digits only.")
    padded = "0" + digits if len(digits) == 11 else digits
    if len(padded) not in {8, 12, 13, 14}:
        raise GtinProblem(
            f"{text!r} has {len(digits)} digits", "A GTIN has 8, 12, 13 or 14; format the column as text."
        )
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(padded[:-1])))
    if (10 - total % 10) % 10 != int(padded[-1]):
        raise GtinProblem(f"{text!r} has a wrong check digit", "Read it off the label again.")
    return padded

"""Numbers as files write them: read exactly, in the one way that is possible, or refused by name."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comptoir.catalog.imports import numbers
from comptoir.catalog.imports.numbers import NumberProblem, number


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1299", "1299"),
        ("1299.5", "1299.5"),
        ("1,299.00", "1299.00"),
        ("1,234,567", "1234567"),
        ("1 299,00 $", "1299.00"),
        ("1\u00a0299,00\u00a0$", "1299.00"),
        ("1\u202f299,00 $ CA", "1299.00"),
        ("$1,299.00", "1299.00"),
        ("CA$ 12", "12"),
        ("12,5", "12.5"),
        ("0,299", "0.299"),
        (",5", "0.5"),
        ("1.299,00", "1299.00"),
        ("-$3.20", "-3.20"),
        ("\u22123", "-3"),
    ],
)
def test_what_is_understood(text, read):
    """English and French, with every kind of space and the dollar on either side."""
    assert number(text) == Decimal(read)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1,299", "could be"),
        ("1.299", "could be"),
        ("1.3E+05", "scientific"),
        ("(12.00)", "less than zero"),
        ("12 EUR", "another currency"),
        ("US$12", "another currency"),
        ("1,29,900", "no number"),
        ("12,34,5", "no number"),
        ("1 29", "no number"),
        ("N/A", "no number"),
        ("$", "no number"),
        ("NaN", "no number"),
        ("Infinity", "no number"),
        ("\u0661\u0662", "no number"),
        ("1" * 41, "too long"),
    ],
)
def test_what_is_refused_by_name(text, why):
    """Nothing that could be meant otherwise is read."""
    with pytest.raises(NumberProblem, match=why) as refused:
        number(text)
    assert refused.value.remedy


def test_a_comma_groups_where_commas_separate_cells():
    """An English file's `1,299` is no French `1,299`."""
    assert number("1,299", comma_groups=True) == 1299
    with pytest.raises(NumberProblem, match="could be"):
        number("1.299", comma_groups=True)


@pytest.mark.parametrize("text", ["19.995", "-1.00", "1" * 20])
def test_prices_that_cents_cannot_say_are_refused(text):
    """No rounding, nothing below zero, nothing absurd."""
    with pytest.raises(NumberProblem):
        numbers.cents(text, "CAD")


@given(
    cents=st.integers(0, 10**12),
    style=st.sampled_from(["plain", "english", "french", "nbsp", "european"]),
    sign=st.sampled_from(["", "$ ", " $"]),
)
def test_every_price_comes_back_to_the_cent(cents, style, sign):
    """However it was written."""
    whole, fraction = divmod(cents, 100)
    text = {
        "plain": f"{whole}.{fraction:02}",
        "english": f"{whole:,}.{fraction:02}",
        "french": f"{whole:,}".replace(",", " ") + f",{fraction:02}",
        "nbsp": f"{whole:,}".replace(",", "\u00a0") + f",{fraction:02}",
        "european": f"{whole:,}".replace(",", ".") + f",{fraction:02}",
    }[style]
    written = sign + text if sign.startswith("$") else text + sign
    assert numbers.cents(written, "CAD") == cents


@given(text=st.text(alphabet="0123456789., $-+()eE\u00a0'", max_size=12))
def test_any_text_is_a_number_or_refused(text):
    """Nothing else is raised, and what is read has the digits that were written."""
    try:
        read = number(text)
    except NumberProblem:
        return
    told = "".join(sign for sign in text if sign.isdigit()).strip("0")
    shown = "".join(sign for sign in format(read, "f") if sign.isdigit()).strip("0")
    assert shown == told

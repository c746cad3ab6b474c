"""No secret in any text, however it is spelled."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, quote_plus

from hypothesis import given
from hypothesis import strategies as st

from comptoir.channels.redaction import Redactor

secrets = st.text(st.characters(codec="utf-8"), min_size=12, max_size=40).filter(
    lambda text: "redacted" not in text
)

SPELLINGS: list[Callable[[str], str]] = [str, quote, quote_plus]


@given(st.lists(secrets, min_size=1, max_size=3), st.data())
def test_no_spelling_of_a_secret_survives(kept: list[str], data: st.DataObject) -> None:
    """Plain, in a URL, in a form: gone, with the text around still there."""
    spell = data.draw(st.sampled_from(SPELLINGS))
    spelled = spell(data.draw(st.sampled_from(kept)))
    text = Redactor(tuple(kept))(f"<{spelled}>")
    assert spelled not in text
    assert text.startswith("<")
    assert text.endswith(">")


def test_a_secret_inside_another_leaves_no_rest() -> None:
    """The longer one goes first."""
    assert Redactor(("abc", "abcdef"))("abcdef and abc") == "[redacted] and [redacted]"


def test_the_redactor_does_not_show_what_it_hides() -> None:
    """Not even its repr."""
    assert "hunter2" not in repr(Redactor(("hunter2",)))

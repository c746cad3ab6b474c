"""Exports, element by element."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comptoir.channels.errors import Misread
from comptoir.channels.mirakl.wire import exports
from comptoir.channels.mirakl.wire.values import value_end

texts = st.text(st.sampled_from('a{}[]",:\\ \n\u00e9\u4e2d/'), max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place for one chunk."""
    return tmp_path_factory.mktemp("exports") / "chunk.json"


def split(file: Path, content: bytes, chunk: int = 1024 * 1024) -> list[bytes]:
    """The orders of a chunk."""
    file.write_bytes(content)
    return list(exports.elements(file, b"orders", chunk=chunk))


@given(
    st.lists(values, max_size=6),
    st.dictionaries(texts.filter(lambda key: key != "orders"), values, max_size=3),
    st.sampled_from([None, (",", ":")]),
    st.sampled_from([1, 2, 3, 7, 64, 1024 * 1024]),
    st.booleans(),
)
def test_every_element_is_found_whatever_is_in_it(
    file: Path,
    orders: list[object],
    before: dict[str, object],
    separators: tuple[str, str] | None,
    chunk: int,
    ascii_only: bool,
) -> None:
    """Braces in texts, escapes, lists of lists, and a reader that sees a few bytes at a time."""
    whole = json.dumps(
        before | {"orders": orders, "after": [1]}, separators=separators, ensure_ascii=ascii_only
    )
    assert [json.loads(part) for part in split(file, whole.encode(), chunk)] == orders


@given(st.lists(values, max_size=6), st.sampled_from([1, 2, 7, 1024 * 1024]))
def test_a_file_that_is_the_list_is_read_alike(file: Path, offers: list[object], chunk: int) -> None:
    """As exports of offers are."""
    file.write_bytes(json.dumps(offers).encode())
    assert [json.loads(part) for part in exports.elements(file, None, chunk=chunk)] == offers


@given(values, st.binary(max_size=5))
def test_the_end_of_a_value_is_found_and_no_earlier(value: object, tail: bytes) -> None:
    """A value ends where it ends, and a part of it has no end."""
    text = json.dumps(value).encode()
    assert value_end(text + b"," + tail, 0) == len(text)
    if text[:1] in b'{["':
        assert value_end(text[:-1], 0) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"orders": {}}',
        b'{"orders": 1}',
        b'{"nested": {"orders": []}}',
        b"<html>",
        b'{"orders" []}',
        b'{"orders": [,]}',
        b'{"orders": [1,]}',
        b'{"orders": [{} {}]}',
    ],
)
def test_another_shape_is_misread(file: Path, content: bytes) -> None:
    """What is no list of orders is an error, never an empty list."""
    with pytest.raises(Misread):
        split(file, content)


WHOLE = b'{"orders": [{"a": 1}, {"b": {"c": "}"}}, {"d": 2}'


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_a_cut_chunk_hands_out_what_is_whole_and_then_fails(file: Path, length: int) -> None:
    """A missing end is never taken for the end."""
    file.write_bytes(WHOLE[:length])
    found: list[bytes] = []
    with pytest.raises(Misread):
        found.extend(exports.elements(file, b"orders"))
    assert found == [b'{"a": 1}', b'{"b": {"c": "}"}}'][: len(found)]


def test_memory_does_not_grow_with_the_file(file: Path) -> None:
    """Fifty megabytes pass through a few."""
    order = b'{"a":"' + b"x" * 5000 + b'"},'
    with file.open("wb") as out:
        out.write(b'{"orders":[')
        for _ in range(10_000):
            out.write(order)
        out.write(b"{}]}")
    tracemalloc.start()
    try:
        count = sum(1 for _ in exports.elements(file, b"orders"))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 10_001
    assert peak < 8 * 1024 * 1024

"""Nothing personal is left in an order's kept body."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels.mirakl.samples import address, customer, encoded, line, order

from comptoir.channels.mirakl.orders import read_order
from comptoir.channels.vocabulary import IncomingOrder

# Long enough that none of them stands in the sample by chance.
names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=8, max_size=24).filter(
    lambda text: len(text.strip()) >= 8
)
nothing_personal = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(["", "x", '24"', "a\\b", "{", "}", "customer", "é"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "firstname", "k{", 'q"', "]"]), inner, max_size=3)
    ),
    max_leaves=6,
)


def texts(value: Any) -> list[str]:
    """Every text in a JSON value, keys left out."""
    if isinstance(value, dict):
        return [text for inner in value.values() for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    return [value] if isinstance(value, str) else []


def plant(draw: st.DrawFn, value: Any, planted: str) -> Any:
    """Wrap a text into as much JSON as it takes to hide it."""
    for _ in range(draw(st.integers(0, 4))):
        filler = draw(nothing_personal)
        value = draw(st.sampled_from([[filler, value], {"note": value, "b": filler}, {'a"b': [value]}]))
    return value


@st.composite
def planted_orders(draw: st.DrawFn) -> tuple[dict[str, Any], list[str]]:
    """An order whose buyer's data also stands elsewhere, and that data."""
    first, last, street, phone, company, email = draw(st.lists(names, min_size=6, max_size=6, unique=True))
    buyer = customer(
        firstname=first,
        lastname=last,
        shipping_address=address(
            firstname=first, lastname=last, street_1=street, phone=phone, company=company
        ),
        billing_address=draw(st.sampled_from([None, address(street_2=street)])),
    )
    secrets = [first, last, street, phone, company, email]
    found: dict[str, Any] = {}
    for position in range(draw(st.integers(0, 5))):
        hidden = draw(st.sampled_from([*secrets, f"{first} {last}", f"  {phone} "]))
        found[f"unknown_{position}"] = plant(draw, hidden, hidden)
    if draw(st.booleans()):
        found["customer_phone_2"] = draw(nothing_personal) or "902-555-0199"
    hidden = draw(st.sampled_from([*secrets, "harmless"]))
    return (
        order(
            customer=buyer,
            customer_notification_email=email,
            order_lines=[line(order_line_additional_fields=[{"code": "x", "value": hidden}])],
        )
        | found,
        [text.strip() for text in (*secrets, f"{first} {last}")],
    )


@given(planted_orders(), st.booleans(), st.booleans(), st.booleans())
def test_no_personal_text_survives_anywhere(
    planted: tuple[dict[str, Any], list[str]], ascii_only: bool, spaced: bool, shuffled: bool
) -> None:
    """However the JSON is spelled, whatever is around it, whichever field comes first."""
    value, secrets = planted
    if shuffled:
        value = dict(sorted(value.items(), reverse=True))
    raw = json.dumps(value, ensure_ascii=ascii_only, separators=None if spaced else (",", ":")).encode()
    got = read_order(raw)
    assert isinstance(got, IncomingOrder)
    kept = json.loads(got.raw)
    assert kept["customer"] is None
    assert kept["customer_notification_email"] is None
    assert kept.get("customer_phone_2") is None
    assert not [text for text in texts(kept) if text.strip() in secrets]
    assert kept.keys() == value.keys()
    assert {key: kept[key] for key in ("price", "order_id", "customer_debited_date")} == {
        key: value[key] for key in ("price", "order_id", "customer_debited_date")
    }


def test_the_rest_stays_byte_for_byte() -> None:
    """Nothing is written anew: digits, spaces and order of keys are evidence."""
    raw = b'{"total_price": 1340.50, ' + encoded(order())[1:].replace(
        b'"price":1299.0', b'"price" : 1.2990E3'
    )
    got = read_order(raw)
    assert isinstance(got, IncomingOrder)
    before, _, rest = raw.partition(b'"customer":{')
    assert got.raw.startswith(before + b'"customer":null,"customer_debited_date"')
    assert got.raw.endswith(rest[rest.index(b'"delivery_date"') :])


@pytest.mark.parametrize("key", ["customer", "\\u0063ustomer", "customer_twin"])
def test_a_second_key_hides_nothing(key: str) -> None:
    """JSON allows a key twice; both are cut."""
    twin = f'{{"{key}":{{"firstname":"Zebedee"}},'.encode()
    got = read_order(twin + encoded(order())[1:])
    assert isinstance(got, IncomingOrder)
    assert b"Zebedee" not in got.raw
    assert b"Marguerite" not in got.raw
    json.loads(got.raw)


@pytest.mark.parametrize("spaces", [" ", "\n", "\u00a0", "\u2003", "\u0085"])
def test_spaces_around_a_name_hide_nothing(spaces: str) -> None:
    """Whatever white space somebody typed, and however JSON spells it."""
    raw = encoded(order(note=f"{spaces}Marguerite{spaces}"))
    got = read_order(raw)
    assert isinstance(got, IncomingOrder)
    assert json.loads(got.raw)["note"] == "[removed]"


def test_short_texts_and_shop_texts_stay() -> None:
    """Two letters are no name, and the shop's own words are its own."""
    value = order(
        customer=customer(firstname="Al", lastname=None), initials="Al", note="Marguerite is a flower"
    )
    got = read_order(encoded(value))
    assert isinstance(got, IncomingOrder)
    kept = json.loads(got.raw)
    assert (kept["initials"], kept["note"]) == ("Al", "Marguerite is a flower")

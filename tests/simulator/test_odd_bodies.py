"""Whatever a body or a query holds, the answer is one that the marketplace gives, and half of nothing happens."""

from copy import deepcopy
from itertools import product

import pytest

from comptoir.simulator.mirakl.routes import ROUTES
from tests.simulator.conftest import multipart
from tests.simulator.offers.selling import PRODUCTS, create

ODD = (
    None,
    "",
    "x",
    "\ud800",
    "\x00é🫖",
    0,
    -1,
    1.5,
    1e300,
    10**30,
    True,
    [],
    [None],
    [[]],
    {},
    {"x": 1},
    "9" * 400,
)
AMOUNTS = {"amount": 1.5, "shipping_amount": 1, "quantity": 1, "reason_code": "17", "order_line_id": "L1"}
TAXED = {"fees": [{"code": "F", "amount": 1}], "taxes": [{"code": "GST", "amount": 1}]}
TRACKING = {
    "carrier_code": "CPCL",
    "tracking_number": "1",
    "carrier_name": "x",
    "carrier_url": "https://example.com",
}
PARCEL = {
    "order_id": "O1",
    "shipment_lines": [{"order_line_id": "L1", "quantity": 1, "package_reference": "p"}],
    "tracking": TRACKING,
    "shipped": True,
    "shipped_from": {"address": {"city": "x", "country_iso_code": "CAN"}},
}
OFFER = {
    "shop_sku": "A",
    "product_id": PRODUCTS[0].gtin,
    "product_id_type": "EAN",
    "price": 5,
    "state_code": "11",
    "update_delete": "update",
    "quantity": 2,
    "discount": {
        "price": 4,
        "start_date": "2026-03-01",
        "end_date": "2026-04-01",
        "ranges": [{"price": 1, "quantity_threshold": 2}],
    },
    "all_prices": [
        {"unit_origin_price": 5, "volume_prices": [{"unit_origin_price": 4, "quantity_threshold": 5}]}
    ],
    "available_started": "2026-03-01T00:00:00Z",
    "offer_additional_fields": [{"code": "c", "value": "v"}],
    "shipping_types": ["STD"],
    "leadtime_to_ship": 1,
    "logistic_class": "S",
}
BODIES = {
    "OR13": {
        "start_date": "2026-03-01T00:00:00Z",
        "end_date": "2026-03-09T00:00:00Z",
        "order_state_codes": ["SHIPPING"],
        "channel_codes": ["CA"],
        "items_per_chunk": 10_000,
        "megabytes_per_chunk": 10,
        "only_null_channel": False,
    },
    "OR21": {"order_lines": [{"id": "L1", "accepted": True}]},
    "OR23": TRACKING,
    "OR24": {},
    "OR28": {
        "refunds": [AMOUNTS | TAXED | {"excluded_from_shipment": False}],
        "order_tax_mode": "TAX_EXCLUDED",
    },
    "OR30": {"cancelations": [AMOUNTS | TAXED], "order_tax_mode": "TAX_EXCLUDED"},
    "OR31": {
        "order_additional_fields": [{"code": "priority", "value": "URGENT", "type": "LIST"}],
        "order_lines": [
            {"order_line_id": "L1", "order_line_additional_fields": [{"code": "manual", "value": "x"}]}
        ],
    },
    "OR64": {"reason_code": "11"},
    "OF24": {"offers": [OFFER]},
    "OF52": {
        "export_type": "application/json",
        "include_fields": ["sku"],
        "rename_fields": {"sku": "SKU"},
        "channel_codes": ["CA"],
        "include_inactive_offers": True,
        "last_request_date": "2026-03-01T00:00:00Z",
        "items_per_chunk": 100,
        "megabytes_per_chunk": 10,
        "shipping_zones": ["CENTRAL"],
    },
    "ST01": {"shipments": [PARCEL]},
    "ST06": {"shipments": [{"id": "S1"}]},
    "ST23": {"shipments": [{"id": "S1", "tracking": TRACKING}]},
    "ST24": {"shipments": [{"id": "S1"}]},
}
WITHOUT = {"OR29", "OR76"}
FORMS = {"OF01", "STO01", "PRI01", "OR74", "OR43", "M12"}


def places(body, path=()):
    """The way to every value in a body, itself included."""
    yield path
    items = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    for name, value in items:
        yield from places(value, (*path, name))


def changed(body, path, value):
    if not path:
        return value
    body = deepcopy(body)
    holder = body
    for name in path[:-1]:
        holder = holder[name]
    holder[path[-1]] = value
    return body


def named(body, ids):
    """The body about what is really there."""
    if isinstance(body, dict):
        return {name: named(value, ids) for name, value in body.items()}
    if isinstance(body, list):
        return [named(value, ids) for value in body]
    return ids.get(body, body) if isinstance(body, str) else body


def path_of(route, ids):
    return route.path.format(
        order_id=ids["O1"],
        line=ids["L1"],
        document_id="1",
        tracking_id="x",
        chunk="0",
        offer="1",
        import_id="1",
        thread_id=ids["T1"],
        attachment_id="1",
        **{"import": "1"},
    )


@pytest.fixture
def ids(world, shop):
    """An order on its way, a parcel of it and a thread about it."""
    world.change_shop(shop.shop_id, multi_shipment=True)
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING")
    thread_id = world.write(order_id, "Where is it?", subject="My order").thread_id
    customer_id = world.order(order_id)["customer"]["customer_id"]
    line_id = world.order(order_id)["order_lines"][0]["order_line_id"]
    return {"O1": order_id, "L1": line_id, "T1": thread_id, "C1": customer_id}


def test_every_operation_with_a_body_is_tried():
    assert {route.code for route in ROUTES if route.writes} == BODIES.keys() | WITHOUT | FORMS


@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.code in BODIES], ids=lambda route: route.code
)
def test_any_value_in_any_place_of_a_body_gets_an_answer(client, ids, route):
    body = named(BODIES[route.code], ids)
    for path in list(places(body)):
        for odd in ODD:
            answer = client.call(route.method, path_of(route, ids), changed(body, path, odd))
            assert answer.status in {200, 201, 204, 400, 404}, (path, odd, answer.body)
            if answer.status >= 400:
                assert answer.json()["status"] == answer.status


def test_any_value_in_any_place_of_a_described_document_gets_an_answer(client, ids):
    """OR74 has its JSON in a part of a form."""
    described = {
        "file_name": "a.pdf",
        "type_code": "CUSTOMER_INVOICE",
        "entity": {"type": "RETURN", "id": "1"},
    }
    whole = {"order_documents": [described]}
    for path in list(places(whole)):
        for odd in ODD:
            body, kind = multipart("order_documents", changed(whole, path, odd), {"a.pdf": b"x"})
            answer = client.call("POST", f"/api/orders/{ids['O1']}/documents", body, kind)
            assert answer.status in {200, 400, 404}, (path, odd, answer.body)


LETTERS = {
    "OR43": (
        "thread_input",
        {"body": "Hello", "to": ["CUSTOMER", "OPERATOR"], "topic": {"type": "FREE_TEXT", "value": "News"}},
    ),
    "M12": (
        "message_input",
        {
            "body": "Hello",
            "to": [{"type": "CUSTOMER", "id": "C1"}, {"type": "OPERATOR"}],
            "topic": {"type": "REASON_CODE", "value": "42"},
        },
    ),
}


@pytest.mark.parametrize("code", LETTERS)
def test_any_value_in_any_place_of_a_letter_gets_an_answer(client, world, ids, code):
    """Either it is refused and nothing is written, or all of it is."""
    (route,) = (route for route in ROUTES if route.code == code)
    part, letter = LETTERS[code]
    whole = named(letter, ids)
    for path in list(places(whole)):
        for odd in ODD:
            before = world.summary()["effects"]["message_written"]
            body, kind = multipart(part, changed(whole, path, odd), {})
            answer = client.call("POST", path_of(route, ids), body, kind)
            assert answer.status in {201, 400}, (path, odd, answer.body)
            written = world.summary()["effects"]["message_written"] - before
            assert written == (answer.status == 201), (path, odd)
    for odd in (b"", b"{", b"\xff{}", b"[" * 100_000):
        body, kind = multipart(part, odd, {})
        assert client.call("POST", path_of(route, ids), body, kind).status == 400


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"a":' * 100_000, b'{"a": ' + b"9" * 5000 + b"}", b"\xff{}", b""]
)
@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.code in BODIES], ids=lambda route: route.code
)
def test_a_body_that_is_no_json_is_refused(client, ids, route, body):
    answer = client.call(route.method, path_of(route, ids), body)
    assert answer.status in ({200, 204, 400} if body == b"" or route.code == "OR24" else {400, 404}), (
        answer.body
    )


QUERY = (
    *(
        "max",
        "offset",
        "limit",
        "page_token",
        "sort",
        "order",
        "order_ids",
        "order_state_codes",
        "channel_codes",
    ),
    *("start_date", "end_date", "start_update_date", "end_update_date", "customer_debited", "has_incident"),
    *(
        "order_tax_mode",
        "payment_workflow",
        "locale",
        "shop_id",
        "sku",
        "product_id",
        "offer_state_codes",
        "status",
    ),
    *(
        "product_ids",
        "product_references",
        "hierarchy",
        "max_level",
        "document_ids",
        "document_codes",
        "entities",
    ),
    *(
        "shipment_state_code",
        "order_id",
        "import_id",
        "origins",
        "favorite",
        "all_offers",
        "last_request_date",
    ),
    *("entity_type", "entity_id", "updated_since", "with_messages"),
)
WORDS = (
    "",
    "x",
    "-1",
    "0",
    "9" * 30,
    "1.5",
    "\x00",
    "é🫖",
    "true",
    "null",
    "[]",
    "2026-02-30T00:00:00Z",
    ",,,",
    "a|b",
    "%",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
)


@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.method == "GET"], ids=lambda route: route.code
)
def test_any_word_in_any_parameter_gets_an_answer(client, ids, route):
    """A quarter of the pairs for each operation, another one for the next: they share how they read them."""
    create(client, "A")
    turn = ROUTES.index(route)
    for place, (name, word) in enumerate(product(QUERY, WORDS)):
        if place % 4 == turn % 4:
            answer = client.call("GET", path_of(route, ids), **{name: word})
            assert answer.status in {200, 400, 404}, (name, word, answer.body)

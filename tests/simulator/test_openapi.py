"""What the simulator answers is what the official document describes."""

import functools
import json
import re
from copy import deepcopy
from itertools import product
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from comptoir.simulator.mirakl.routes import ROUTES
from tests.simulator.conftest import multipart
from tests.simulator.offers.selling import (
    PRODUCTS,
    create,
    send_offers,
    send_prices,
    send_stock,
    upload,
)
from tests.simulator.openapi_defects import PLACEHOLDER_PATHS
from tests.simulator.test_documents import form
from tests.simulator.test_odd_bodies import LETTERS, ODD, changed, named, places

DOCUMENT = Path(__file__).parents[3] / "shared" / "reference" / "mirakl-seller.openapi.json"
PLAIN = (
    "A01",
    "PC01",
    "RE01",
    "SH11",
    "SH12",
    "SH21",
    "SH31",
    "OF61",
    "DO01",
    "L01",
    "CUR01",
    "CH11",
    "AF01",
    "OR75",
    "OR11",
)


COVERED: set[str] = set(PLAIN)
_seen: set[str] = set()


def covers(*codes):
    """Say which operations a test holds against the document; it fails where it looked at none of one's answers."""
    COVERED.update(codes)

    def wrap(test):
        @functools.wraps(test)
        def run(*args, **kwargs):
            _seen.clear()
            test(*args, **kwargs)
            assert set(codes) - _seen == set()

        return run

    return wrap


@pytest.fixture(scope="module")
def document():
    if not DOCUMENT.exists():
        pytest.skip("the official OpenAPI document is not on this machine")
    return json.loads(DOCUMENT.read_text(encoding="utf-8"))


def operation(document, code):
    """The path and the description of an operation, found by the code that its summary begins with."""
    for path, methods in document["paths"].items():
        for method, described in methods.items():
            if isinstance(described, dict) and described.get("summary", "").startswith(f"{code} "):
                return method.upper(), path, described
    raise LookupError(code)


def with_nulls(schema):
    """The schema with null allowed wherever a type is named."""
    if isinstance(schema, dict):
        changed = {name: with_nulls(part) for name, part in schema.items()}
        if isinstance(changed.get("type"), str):
            changed["type"] = [changed["type"], "null"]
        if "enum" in changed:
            changed["enum"] = [*changed["enum"], None]
        return changed
    return [with_nulls(part) for part in schema] if isinstance(schema, list) else schema


def check(document, code, answer, status="200"):
    _seen.add(code)
    _, _, described = operation(document, code)
    schema = described["responses"][status]["content"]["application/json"]["schema"]
    check_schema(document, schema, answer)


def check_request(document, code, body):
    _, _, described = operation(document, code)
    check_schema(document, described["requestBody"]["content"]["application/json"]["schema"], body)


def check_schema(document, schema, answer):
    full = with_nulls(deepcopy({"$ref": schema["$ref"]} if "$ref" in schema else schema))
    full["components"] = with_nulls({"schemas": document["components"]["schemas"]})
    errors = list(Draft202012Validator(full).iter_errors(answer))
    assert [f"{error.json_path}: {error.message}" for error in errors[:5]] == []


@pytest.mark.parametrize("code", PLAIN)
def test_the_answer_is_as_described(document, client, world, shop, code):
    world.sell(shop.shop_id, 100, spread_seconds=40 * 86400)
    world.sell(shop.shop_id, 5)
    world.cancel(world.sell(shop.shop_id, state="SHIPPING")[0])
    method, path, _ = operation(document, code)
    answer = client.call(method, path, max=100, order="desc")
    assert answer.status == 200
    check(document, code, answer.json())


def test_an_order_has_every_field_that_is_described(document, client, world, shop):
    """Also those that are null: a client sees the whole shape."""
    world.sell(shop.shop_id, state="SHIPPING")
    (order,) = client.orders()["orders"]
    schemas = document["components"]["schemas"]

    def names(name):
        return set(schemas[name]["properties"])

    assert names("OR11_Response_200_Orders") <= set(order)
    assert names("OR11_Response_200_Orders_OrderLines") <= set(order["order_lines"][0])
    assert names("OR11_Response_200_Orders_Customer") <= set(order["customer"])
    assert names("OR11_Response_200_Orders_Customer_ShippingAddress") <= set(
        order["customer"]["shipping_address"]
    )
    assert names("OR11_Response_200_Orders_OrderLines_Taxes") <= set(order["order_lines"][0]["taxes"][0])


@covers("OR13", "OR14", "OR15")
def test_an_export_is_as_described(document, client, world, shop):
    world.sell(shop.shop_id, 3)
    body = {"start_date": "2026-03-01T00:00:00Z", "end_date": "2026-04-01T00:00:00Z"}
    method, path, _ = operation(document, "OR13")
    started = client.call(method, path, body=body).json()
    check(document, "OR13", started)
    world.advance(60)
    _, path, _ = operation(document, "OR14")
    done = client.get(path.format(tracking_id=started["tracking_id"])).json()
    check(document, "OR14", done)
    assert operation(document, "OR15")[1] == PLACEHOLDER_PATHS["OR15"]
    check(document, "OR15", client.get("/" + done["urls"][0].split("/", 3)[3]).json())


@covers("V01")
def test_the_health_check_has_no_body(document, client):
    method, path, described = operation(document, "V01")
    _seen.add("V01")
    assert "content" not in described["responses"]["200"]
    assert client.call(method, path).body == b""


def put(document, client, code, body=None, **path):
    """Call an operation with a body that is as described; its answer, checked where it is to have a body."""
    method, template, described = operation(document, code)
    if body is not None:
        check_request(document, code, body)
    answer = client.call(method, template.format(**path), body)
    assert str(answer.status) in described["responses"], answer.body
    if answer.status == 204:
        _seen.add(code)
        assert "content" not in described["responses"]["204"]
        assert answer.body == b""
        return None
    check(document, code, answer.json(), str(answer.status))
    return answer.json()


def given_back(line, reason):
    return {
        "order_line_id": line["order_line_id"],
        "amount": line["price"],
        "shipping_amount": line["shipping_price"],
        "quantity": line["quantity"],
        "reason_code": reason,
    }


@covers("OR21", "OR30", "OR23", "OR24", "OR64", "OR28", "OR29")
def test_what_a_seller_does_to_an_order_is_as_described(document, client, world, shop):
    """From its acceptance to its refund; what OR11 shows of it afterwards, too."""
    (order_id,) = world.sell(shop.shop_id, skus=["ONE", "TWO", "THREE"])
    lines = world.order(order_id)["order_lines"]
    accepted = [{"id": line["order_line_id"], "accepted": True} for line in lines]
    put(document, client, "OR21", {"order_lines": accepted}, order_id=order_id)
    world.advance(3600)
    put(document, client, "OR30", {"cancelations": [given_back(lines[0], "33")]})
    tracking = {"carrier_code": "CPCL", "tracking_number": "1Z9"}
    put(document, client, "OR23", tracking, order_id=order_id)
    put(document, client, "OR24", order_id=order_id)
    world.open_incident(order_id, lines[1]["order_line_id"])
    put(document, client, "OR64", {"reason_code": "11"}, order_id=order_id, line=lines[1]["order_line_id"])
    refunds = [given_back(line, "17") | {"excluded_from_shipment": False} for line in lines[1:]]
    put(document, client, "OR28", {"refunds": refunds, "order_tax_mode": "TAX_EXCLUDED"})
    check(document, "OR11", client.orders())
    world.advance(7200)
    check(document, "OR11", client.orders(order_tax_mode="TAX_INCLUDED"))
    (given_up,) = world.sell(shop.shop_id, state="WAITING_DEBIT")
    put(document, client, "OR29", order_id=given_up)
    check(document, "OR11", client.orders())


@covers("OR31")
def test_custom_fields_are_as_described(document, client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    line_id = world.order(order_id)["order_lines"][0]["order_line_id"]
    filled = [
        {"order_line_id": line_id, "order_line_additional_fields": [{"code": "serial-number", "value": "1"}]}
    ]
    put(document, client, "OR31", {"order_lines": filled}, order_id=order_id)
    wrong = {"order_additional_fields": [{"code": "fraud-score", "value": "1"}]}
    assert "order_update_errors" in put(document, client, "OR31", wrong, order_id=order_id)
    check(document, "OR11", client.orders())


@covers("OR74", "OR72", "OR73", "OR76")
def test_documents_are_as_described(document, client, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    types = {"a.pdf": "CUSTOMER_INVOICE", "b.pdf": "SYSTEM_DELIVERY_BILL"}
    named = [{"file_name": name, "type_code": type_code} for name, type_code in types.items()]
    body, headers = form(dict.fromkeys(types, b"x"), named)
    method, path, _ = operation(document, "OR74")
    answer = client.call(method, path.format(order_id=order_id), body, headers)
    check(document, "OR74", answer.json())
    listed = client.get(operation(document, "OR72")[1], order_ids=order_id).json()
    check(document, "OR72", listed)
    document_id = listed["order_documents"][0]["id"]
    file = client.get(operation(document, "OR73")[1], document_ids=document_id)
    _seen.add("OR73")
    assert (file.status, file.headers["Content-Type"]) == (200, "application/octet-stream")
    put(document, client, "OR76", document_id=document_id)


def part_schema(document, code, part):
    _, _, described = operation(document, code)
    return described["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"][part]


def check_letter(document, code, part, told):
    """A JSON part as described; so is its topic, whose two kinds only a discriminator tells apart."""
    schema = part_schema(document, code, part)
    check_schema(document, schema, told)
    if told.get("topic"):
        name = f"{schema['$ref'].rsplit('/', 1)[1]}_Topic"
        mapping = document["components"]["schemas"][name]["discriminator"]["mapping"]
        check_schema(document, {"$ref": mapping[told["topic"]["type"]]}, told["topic"])


def write(document, client, code, part, told, files, **path):
    """Write a message that is as described; the ids that the answer has."""
    check_letter(document, code, part, told)
    method, template, _ = operation(document, code)
    body, headers = multipart(part, told, files)
    answer = client.call(method, template.format(**path), body, headers)
    assert answer.status == 201, answer.body
    check(document, code, answer.json(), "201")
    return answer.json()


@covers("OR43", "M10", "M11", "M12", "M13")
def test_messages_are_as_described(document, client, world, shop):
    """A customer's question, answers with and without files and topics, a thread of the shop's own, the operator."""
    world.sell(shop.shop_id, 100, spread_seconds=40 * 86400)
    (order_id,) = world.sell(shop.shop_id)
    customer = {"type": "CUSTOMER", "id": world.order(order_id)["customer"]["customer_id"]}
    asked = world.write(order_id, "Where is it?", subject="My order", files={"door.txt": b"x"})
    world.advance(1.5)
    for told in (
        {"body": "Yes", "to": [customer]},
        {"body": "x" * 50_000, "to": [customer, {"type": "OPERATOR"}], "topic": {}},
        {"body": "A new topic", "to": [customer], "topic": {"type": "REASON_CODE", "value": "41"}},
        {"body": "Another", "to": [customer], "topic": {"type": "FREE_TEXT", "value": "Soon"}},
    ):
        write(document, client, "M12", "message_input", told, {"a.txt": b"1"}, thread_id=asked.thread_id)
    topics = {"type": "FREE_TEXT", "value": "Old"}, {"type": "REASON_CODE", "value": "42"}
    for to, topic in zip((["CUSTOMER"], ["OPERATOR", "CUSTOMER"]), topics, strict=True):
        told = {"body": "We are late", "to": to, "topic": topic}
        opened = write(document, client, "OR43", "thread_input", told, {}, order_id=order_id)
    world.write(order_id, "Please answer them.", thread_id=opened["thread_id"], by="operator")
    _, path, _ = operation(document, "M11")
    for query in ({}, {"with_messages": "true"}, {"limit": 1}):
        listed = client.get(path, **query).json()
        check(document, "M11", listed)
        names = set(document["components"]["schemas"]["M11_Response_200_Data"]["properties"])
        assert names - {"messages"} <= set(listed["data"][0])
    for thread in client.get(path).json()["data"]:
        one_of_them = client.get(operation(document, "M10")[1].format(thread_id=thread["id"])).json()
        check(document, "M10", one_of_them)
        for file in (file for message in one_of_them["messages"] for file in message["attachments"]):
            answer = client.get(operation(document, "M13")[1].format(attachment_id=file["id"]))
            _seen.add("M13")
            assert (answer.status, answer.headers["Content-Type"]) == (200, "application/octet-stream")
            assert len(answer.body) == file["size"]


@covers("OR43", "M12")
def test_no_letter_is_taken_that_is_not_as_described(document, client, world, shop):
    """Odd values in every place: what the simulator takes all the same, the document allows."""
    (order_id,) = world.sell(shop.shop_id)
    thread_id = world.write(order_id, "Where is it?", subject="My order").thread_id
    ids = {"C1": world.order(order_id)["customer"]["customer_id"]}
    for code, (part, letter) in LETTERS.items():
        method, template, _ = operation(document, code)
        whole = named(letter, ids)
        for told in (changed(whole, place, odd) for place, odd in product(places(whole), ODD)):
            body, headers = multipart(part, told, {})
            path = template.format(order_id=order_id, thread_id=thread_id)
            answer = client.call(method, path, body, headers)
            if answer.status == 201:
                check_letter(document, code, part, told)
                check(document, code, answer.json(), "201")


@covers("ST12", "ST01", "ST23", "ST11", "ST24", "ST06")
def test_shipments_are_as_described(document, client, world, shop):
    world.change_shop(shop.shop_id, multi_shipment=True)
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING", skus=["ONE", "TWO", "THREE"])
    check(document, "ST12", client.get(operation(document, "ST12")[1]).json())
    tracking = {"carrier_code": "CPCL", "tracking_number": "1Z9"}
    wanted = [
        {
            "order_id": order_id,
            "shipment_lines": [{"order_line_id": line["order_line_id"], "quantity": quantity}],
            "tracking": tracking,
            "shipped": quantity == 1,
        }
        for line, quantity in zip(world.order(order_id)["order_lines"], (1, 99, 1), strict=True)
    ]
    made = put(document, client, "ST01", {"shipments": wanted})
    assert [len(made["shipment_errors"]), len(made["shipment_success"])] == [1, 2]
    (waiting,) = put(document, client, "ST01", {"shipments": [_rest(client, order_id)]})["shipment_success"][
        :1
    ]
    ids = [{"id": waiting["id"]}, {"id": "none"}]
    put(document, client, "ST23", {"shipments": [each | {"tracking": tracking} for each in ids]})
    check(document, "ST11", client.get(operation(document, "ST11")[1], limit=1).json())
    put(document, client, "ST24", {"shipments": ids})
    put(document, client, "ST06", {"shipments": ids})
    check(document, "ST11", client.get(operation(document, "ST11")[1]).json())


def _rest(client, order_id):
    """A parcel of all that still waits for one."""
    (item,) = client.get("/api/shipments/items_to_ship", order_id=order_id).json()["data"]
    lines = [
        {"order_line_id": line["order_line_id"], "quantity": line["quantity"]}
        for line in item["shipment_lines"]
    ]
    return {"order_id": order_id, "shipment_lines": lines}


@covers("OF01", "OF02", "OF03", "OF04", "STO01", "STO02", "STO03", "PRI01", "PRI02", "PRI03")
def test_uploads_and_their_progress_are_as_described(document, client, world):
    """With and without errors; each kind's answer, status and report."""
    rows = ["A;3;;", "NONE;3;;"]
    header = "sku;product-id;product-id-type;price;state;quantity"
    offer_id = send_offers(client, header, f"A;{PRODUCTS[0].gtin};EAN;10;11;1", "B;1;EAN;10;11;1")
    check(document, "OF02", client.get(f"/api/offers/imports/{offer_id}").json())
    check(document, "OF04", client.get("/api/offers/imports").json())
    stock_id = send_stock(client, *rows)
    check(document, "STO02", client.get(f"/api/offers/stock/imports/{stock_id}/status").json())
    price_id = send_prices(client, *(f"{row};" for row in rows))
    check(document, "PRI02", client.get("/api/offers/pricing/imports").json())
    ids = {"OF03": offer_id, "STO03": stock_id, "PRI03": price_id}
    for code, import_id in ids.items():
        _, path, described = operation(document, code)
        answer = client.get(path.format(**{"import": import_id, "import_id": import_id}))
        _seen.add(code)
        (kind,) = described["responses"]["200"]["content"]
        assert (answer.status, answer.headers["Content-Type"].split(";")[0]) == (200, kind)
    world.disrupt("failed_import", times=3)
    failing = send_offers(client, "sku;quantity", "A;1"), send_stock(client, "A;1;;")
    check(document, "OF02", client.get(f"/api/offers/imports/{failing[0]}").json())
    check(document, "STO02", client.get(f"/api/offers/stock/imports/{failing[1]}/status").json())
    send_prices(client, "A;1;;;")
    check(document, "OF04", client.get("/api/offers/imports", status="FAILED").json())
    check(document, "PRI02", client.get("/api/offers/pricing/imports", status="FAILED").json())
    for code, fields in (("OF01", {"import_mode": "NORMAL"}), ("STO01", {}), ("PRI01", {})):
        _, path, _ = operation(document, code)
        answer = upload(client, path, "sku\nA\n", **fields)
        assert answer.headers["Location"].startswith(client.url)
        check(document, code, answer.json(), "201")


@covers("OF21", "OF22", "OF24", "P11", "P31", "H11")
def test_offers_are_as_described(document, client, world, shop):
    """As pages, one by one, as exports in both forms, and as others see them."""
    world.change_shop(shop.shop_id, advanced_pricing=True)
    create(client, "A", "B")
    world.run()
    send_offers(
        client, "sku;discount-price;discount-end-date;msrp;min-order-quantity", "A;90;2027-01-01;120;1"
    )
    send_offers(client, "sku;price[channel=CA]", "A;95")
    more = ";channels;price-ranges;price-type"
    send_prices(client, "B;10;9;;;;5|8;", "B;11;;;;CA;;", "B;12;;;;;;RETAIL-PRICE", more=more)
    listed = client.get("/api/offers").json()
    check(document, "OF21", listed)
    assert [len(each["all_prices"]) for each in listed["offers"]] == [2, 2]
    world.suspend_product(PRODUCTS[0].product_sku)
    suspended = client.get("/api/offers", sku="A").json()
    assert suspended["offers"][0]["inactivity_reasons"] == ["PRODUCT_DISABLED"]
    check(document, "OF21", suspended)
    world.suspend_product(PRODUCTS[0].product_sku, reason=None)
    check(document, "OF22", client.get(f"/api/offers/{listed['offers'][0]['offer_id']}").json())
    names = set(document["components"]["schemas"]["OF21_Response_200_Offers"]["properties"])
    assert names == set(listed["offers"][0])
    offer = {"shop_sku": "A", "product_id": PRODUCTS[0].gtin, "product_id_type": "EAN", "price": 5}
    body = {"offers": [offer | {"state_code": "11", "update_delete": "update", "quantity": 2}]}
    check_request(document, "OF24", body)
    check(document, "OF24", client.call("POST", "/api/offers", body).json(), "201")
    check(document, "P11", client.get("/api/products/offers", product_ids=PRODUCTS[0].product_sku).json())
    references = f"EAN|{PRODUCTS[0].gtin}"
    check(document, "P31", client.get("/api/products", product_references=references).json())
    check(document, "H11", client.get("/api/hierarchies").json())


@covers("OF52", "OF53", "OF54")
def test_exports_of_offers_are_as_described(document, client, world):
    world.disrupt("failed_export", times=1)
    failed = client.call("POST", operation(document, "OF52")[1], {}).json()
    check(document, "OF53", client.get(operation(document, "OF53")[1].format(**failed)).json())
    create(client, "A", "B")
    send_offers(client, "sku;price[channel=CA]", "A;95")
    asked = {"export_type": "application/json", "include_inactive_offers": True}
    check_request(document, "OF52", asked)
    _, path, _ = operation(document, "OF52")
    started = client.call("POST", path, asked).json()
    check(document, "OF52", started)
    done = client.get(operation(document, "OF53")[1].format(**started)).json()
    check(document, "OF53", done)
    _, path, described = operation(document, "OF54")
    assert path == PLACEHOLDER_PATHS["OF54"]
    _seen.add("OF54")
    offers = client.get("/" + done["urls"][0].split("/", 3)[3]).json()
    content = described["responses"]["200"]["content"]
    for offer in offers:
        check_schema(document, one(document, content["application/json"]["schema"]), offer)
    started = client.call("POST", operation(document, "OF52")[1], {"export_type": "text/csv"}).json()
    done = client.get(operation(document, "OF53")[1].format(**started)).json()
    header = client.get("/" + done["urls"][0].split("/", 3)[3]).body.decode().splitlines()[0]
    known = one(document, content["text/csv"]["schema"])
    shown = {name.replace("[channel=CA]", "[channel=<channelCode>]") for name in header.split(";")}
    assert shown <= set(known["properties"])


def one(document, schema):
    """The description of one row, whether the document describes a row or a list of them."""
    if "$ref" in schema:
        return one(document, document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    return one(document, schema["items"]) if schema.get("type") == "array" else schema


def test_no_operation_is_offered_that_is_not_held_against_the_document():
    """One that is added without a test above fails here, wherever the document is."""
    assert {route.code for route in ROUTES} == COVERED


def test_operations_stand_where_the_document_has_them(document):
    """Method and path, however the parts of the path are called; but for those whose address an answer tells."""
    for route in ROUTES:
        if route.code in PLACEHOLDER_PATHS:
            continue
        method, path, _ = operation(document, route.code)
        assert (route.method, re.sub(r"{\w+}", "{}", route.path)) == (method, re.sub(r"{\w+}", "{}", path))


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.code)
def test_every_operation_refuses_in_the_one_envelope(document, client, connect, route):
    """No key, a form that nobody wants, a body that is none; and no status that the marketplace does not publish."""
    path = re.sub(r"{\w+}", "none", route.path)
    refusals = [
        connect(None).call(route.method, path),
        client.call("PATCH", path),
        client.call(route.method, path, headers={"Accept": "image/png"}),
        client.call(route.method, path, body=b"{" if route.method != "GET" else None),
        client.call(route.method, path, shop_id="x"),
        client.call(route.method, path, shop_id="1"),
    ]
    statuses = [answer.status for answer in refusals]
    assert (statuses[0], statuses[1], statuses[4], statuses[5]) == (401, 405, 400, 404)
    assert set(statuses) <= {200, 204, 400, 401, 404, 405, 406, 415}
    for answer in refusals:
        if answer.status < 400:
            continue
        envelope = answer.json()
        assert set(envelope) <= {"message", "status", "code"}
        assert (envelope["status"], bool(envelope["message"])) == (answer.status, True)

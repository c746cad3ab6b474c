"""AF01 and OR31: custom fields of orders and lines, all values of a call or none."""

import pytest

from tests.simulator.conftest import effects, line_ids


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, skus=["ONE", "TWO"], state="SHIPPING")[0]


def fill(client, order_id, body):
    answer = client.put(f"/api/orders/{order_id}/additional_fields", body)
    assert answer.status == 200, answer.body
    return answer.json()


def on_order(**values):
    return {
        "order_additional_fields": [
            {"code": code.replace("_", "-"), "value": value} for code, value in values.items()
        ]
    }


def test_values_are_kept_on_the_order_and_its_lines(client, world, order_id):
    first, second = line_ids(world, order_id)
    serial = [{"code": "serial-number", "value": "SN-1"}, {"code": "handling", "value": ["HEAVY", "FRAGILE"]}]
    lines = [{"order_line_id": first, "order_line_additional_fields": serial}]
    result = fill(client, order_id, on_order(invoice_number="CA-12345") | {"order_lines": lines})
    held = {"code": "invoice-number", "type": "REGEX", "value": "CA-12345"}
    assert result["order_update_result"]["order_additional_fields"] == [held]
    assert [line["order_line_id"] for line in result["order_update_result"]["order_lines"]] == [first, second]
    (order,) = client.orders()["orders"]
    assert order["order_additional_fields"] == [held]
    assert order["order_lines"][0]["order_line_additional_fields"][1] == {
        "code": "handling",
        "type": "MULTIPLE_VALUES_LIST",
        "value": ["HEAVY", "FRAGILE"],
    }
    assert effects(world, order_id) == {(None, "custom_field"): 1, (first, "custom_field"): 2}


def test_null_or_nothing_deletes_but_for_what_is_required(client, world, order_id):
    fill(
        client,
        order_id,
        on_order(seller_note="call first", appointment="2026-03-12T10:00:00Z", priority="URGENT"),
    )
    fill(client, order_id, on_order(seller_note=None, appointment=""))
    assert [each["code"] for each in world.order(order_id)["order_additional_fields"]] == ["priority"]
    refused = fill(client, order_id, on_order(priority=None))
    assert refused["order_update_errors"]["errors"][0]["code"] == "01.required"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"fraud_score": "3"}, "05.read-only"),
        ({"no_such": "x"}, "04.not-found"),
        ({"serial_number": "belongs to lines"}, "04.not-found"),
        ({"invoice_number": "12"}, "02.invalid-value"),
        ({"appointment": "tomorrow"}, "02.invalid-value"),
        ({"priority": "LOW"}, "02.invalid-value"),
        ({"seller_note": ["a", "list"]}, "02.invalid-value"),
    ],
)
def test_one_wrong_value_and_none_is_kept(client, world, order_id, values, code):
    body = on_order(invoice_number="CA-12345") if "invoice_number" not in values else on_order()
    body["order_additional_fields"] += on_order(**values)["order_additional_fields"]
    told = fill(client, order_id, body)
    assert "order_update_result" not in told
    (error,) = told["order_update_errors"]["errors"]
    assert error["code"] == code
    assert error["field"].startswith("order_additional_fields.")
    assert told["order_update_errors"]["input"] == body
    assert world.order(order_id)["order_additional_fields"] == []
    assert effects(world, order_id) == {}


def test_unknown_orders_and_lines_are_not_found(client, order_id):
    assert client.refused("PUT", "/api/orders/none/additional_fields", on_order(seller_note="x"))[0] == 404
    body = {"order_lines": [{"order_line_id": "none", "order_line_additional_fields": []}]}
    assert client.refused("PUT", f"/api/orders/{order_id}/additional_fields", body)[0] == 404


def test_the_fields_are_listed_in_the_language_asked_for(client):
    listed = client.get("/api/additional_fields", entities="ORDER", locale="fr_CA").json()
    assert {field["entity"] for field in listed["additional_fields"]} == {"ORDER"}
    assert "Note du vendeur" in {field["label"] for field in listed["additional_fields"]}
    assert [field["code"] for field in listed["additional_fields"] if not field["editable"]] == [
        "fraud-score"
    ]

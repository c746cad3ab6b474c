"""A program that knows nothing but the OpenAPI document walks a shop's day: products, sync, an order, accepted, shipped."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

import httpx2
import pytest
from jsonschema import Draft202012Validator

from comptoir.accounts.models import Account
from comptoir.api.keys import make_key
from comptoir.api.models import Scope
from comptoir.simulator.world import World
from tests.api.publishing import open_stall, worker_at_work

pytestmark = pytest.mark.django_db(transaction=True)

DOCUMENT = "/api/marketplace/openapi.json"
SKU = "FRIDGE-20-SS"


class Client:
    """Finds each operation in the document, fills its body from schema and example, and holds answers to their shapes."""

    def __init__(self, http: httpx2.Client) -> None:
        self.http = http
        self.document: dict[str, Any] = http.get(DOCUMENT).json()
        self.keys = 0

    def do(self, method: str, ending: str, *, expect: Collection[int] = (200,), **known: Any) -> Any:
        """Ask the operation whose path ends so; `known` are values by the names that the document gives them."""
        path, operation = self.operation(method, ending)
        places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        for parameter in operation.get("parameters", []):
            name = parameter["name"]
            if name in known:
                places[parameter["in"]][name] = known.pop(name)
            elif name == "Idempotency-Key":
                self.keys += 1
                places["header"][name] = f"walk-{self.keys}"
            else:
                assert not parameter.get("required"), f"{method} {path} needs {name}"
        body = self.body(operation, known)
        answer = self.http.request(
            method,
            re.sub(r"{(?:\w+:)?(\w+)}", lambda found: str(places["path"][found[1]]), path),
            params=places["query"],
            headers=places["header"],
            **({"json": body} if body is not None else {}),
        )
        assert answer.status_code in expect, f"{method} {path}: {answer.status_code} {answer.text}"
        self.check(operation, answer)
        return answer.json()

    def operation(self, method: str, ending: str) -> tuple[str, dict[str, Any]]:
        """The path and what the document says of it."""
        ((path, told),) = (
            (path, methods[method.lower()])
            for path, methods in self.document["paths"].items()
            if path.endswith(f"/marketplace{ending}") and method.lower() in methods
        )
        return path, told

    def body(self, operation: dict[str, Any], known: dict[str, Any]) -> Any:
        """What to send: what is known, what is required besides, as in the example. None where nothing is."""
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if content is None:
            assert not known, f"{operation['operationId']} takes no {known}"
            return None
        used: set[str] = set()
        filled = self.fill(content["schema"], content.get("example"), known, used)
        assert used == set(known), f"{operation['operationId']} takes no {set(known) - used}"
        return filled or None

    def fill(self, schema: dict[str, Any], example: Any, known: dict[str, Any], used: set[str]) -> Any:
        """A value of the schema."""
        schema = self.resolved(schema)
        if schema.get("type") == "array":
            return [self.fill(schema["items"], (example or [None])[0], known, used)]
        if schema.get("type") != "object":
            return example
        filled = {}
        for name, inner in schema.get("properties", {}).items():
            if name in known:
                used.add(name)
                filled[name] = known[name]
            elif name in schema.get("required", []):
                filled[name] = self.fill(inner, (example or {}).get(name), known, used)
        return filled

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema itself, behind references and beside null."""
        while True:
            if "$ref" in schema:
                schema = self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
            elif "anyOf" in schema:
                schema = next(one for one in schema["anyOf"] if one.get("type") != "null")
            else:
                return schema

    def check(self, operation: dict[str, Any], answer: httpx2.Response) -> None:
        """The answer is one that the document describes."""
        content = operation["responses"][str(answer.status_code)]["content"]
        kind = answer.headers["Content-Type"].partition(";")[0]
        schema = content[kind]["schema"] | {"components": self.document["components"]}
        faults = [fault.message for fault in Draft202012Validator(schema).iter_errors(answer.json())]
        assert faults == []

    def every(self, ending: str, **known: Any) -> Iterator[Any]:
        """The items of all pages of a list."""
        cursor: dict[str, Any] = {}
        while True:
            page = self.do("GET", ending, **known, **cursor)
            yield from page["items"]
            if page["next"] is None:
                return
            cursor = {"cursor": page["next"]}


@pytest.fixture
def client(live_server: Any) -> Iterator[Client]:
    """With a key for orders and offers, and nothing else."""
    _, key = make_key(name="quotes", scopes=[Scope.ORDERS, Scope.OFFERS])
    headers = {"Authorization": f"Bearer {key}"}
    with httpx2.Client(base_url=live_server.url, headers=headers, timeout=60) as http:
        yield Client(http)


def test_a_client_of_the_document_walks_a_shops_day(world: World, add_account, client: Client):
    """Products, sync, an order arrives, accepted, shipped: every step over HTTP, told by the marketplace itself."""
    shop = open_stall(world, add_account)
    (ean,) = world.market.add_many(1)
    with worker_at_work():
        product = list_a_product(client, ean)
        assert world.offer(shop.shop_id, SKU)["quantity"] == 8
        (bought,) = world.sell(shop.shop_id, 1, skus=[SKU])
        order = the_order_arrives(client, bought, product)
        accepted = client.do("POST", "/orders/{order_id}/accept", order_id=order["id"], wait=30)
        assert accepted["state"] == "CONFIRMED"
        world.advance(3600)  # the operator debits the customer
        Account.objects.update(failures=0, retry_at=None)
        ship_it(client, order)
        assert world.order(bought)["order_state"] == "SHIPPED"
        it_was_all_written_down(client)


def list_a_product(client: Client, ean: str) -> int:
    """Written, found by its SKU, sent, and confirmed by the marketplace; the id of it."""
    told: dict[str, Any] = {
        "sku": SKU,
        "gtin": ean,
        "msrp_cents": 1299_99,
        "lead_time_days": 3,
        "stock_quantity": 8,
    }
    assert client.do("POST", "/products/bulk", **told)["created"] == 1
    (product,) = client.every("/products", search="fridge")
    number: int = product["id"]
    sent = client.do("POST", "/products/{product_id}/sync", product_id=number, wait=30)
    assert [one["outcome"] for one in sent["accounts"]] == ["published"]
    (outcome,) = client.do("POST", "/products/sync-bulk", product_ids=[number], wait=30)["items"]
    assert outcome["sku"] == SKU
    (product,) = client.every("/products", sku=SKU)
    assert product["mirakl_offer_id"] is None  # what the marketplace calls it is known once it is read back
    assert product["last_synced_at"] is not None
    (offer,) = client.do("GET", "/products/{product_id}", product_id=number)["offers"]
    assert (offer["sells"], offer["published_quantity"]) == (True, 8)
    return number


def the_order_arrives(client: Client, bought: str, product: int) -> Any:
    """Read now; its units are reserved, and its line names the SKU."""
    client.do("POST", "/orders/sync", wait=30)
    (order,) = client.every("/orders", remote_id=bought)
    assert order["state"] == "TO_ACCEPT"
    whole = client.do("GET", "/orders/{order_id}", order_id=order["id"])
    assert [item["sku"] for item in whole["items"]] == [SKU]
    told = client.do("GET", "/products/{product_id}", product_id=product)
    units = whole["items"][0]["ordered"]
    assert (told["reserved"], told["available"]) == (units, 8 - units)
    return order


def ship_it(client: Client, order: Any) -> None:
    """Once it is to be shipped: the carrier and the number, confirmed; then the order says so itself."""
    client.do("POST", "/orders/sync", wait=30)
    assert [one["id"] for one in client.every("/orders", state="TO_SHIP", sku=SKU)] == [order["id"]]
    shipped = client.do(
        "POST",
        "/orders/{order_id}/shipments",
        order_id=order["id"],
        wait=30,
        carrier_name="Canada Post",
        tracking_number="1234567890123456",
    )
    assert shipped["state"] == "CONFIRMED"
    client.do("POST", "/orders/sync", wait=30)
    whole = client.do("GET", "/orders/{order_id}", order_id=order["id"])
    assert whole["state"] == "SHIPPED"
    assert [one["tracking_number"] for one in whole["shipments"]] == ["1234567890123456"]


def it_was_all_written_down(client: Client) -> None:
    """The sync log, its statistics, the schedule, the files and the decisions."""
    kinds = {run["sync_type"] for run in client.every("/sync-logs", status="SUCCESS")}
    assert kinds >= {"order_sync", "product_sync"}
    stats = {one["sync_type"]: one for one in client.do("GET", "/sync-stats")}
    assert stats["product_sync"]["successful_syncs"] >= 1
    jobs = client.do("GET", "/scheduler/status")["jobs"]
    assert {job["sync_type"] for job in jobs} == {"order_sync", "product_sync", "inventory_sync"}
    assert [file["taken"] for file in client.every("/submissions", kind="create")] == [1]
    assert [one["kind"] for one in client.every("/actions")] == ["ship", "decide"]

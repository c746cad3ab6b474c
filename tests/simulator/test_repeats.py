"""The same seed and the same calls make the same world, troubles and all."""

import json
import time
from http.client import HTTPException

from comptoir.simulator.server import start
from comptoir.simulator.world import World
from tests.simulator.conftest import START, Client
from tests.simulator.offers.selling import PRODUCTS, lines, upload

TROUBLES = (
    {"name": "5xx", "probability": 0.2, "after_effect": True},
    {"name": "429", "probability": 0.2, "retry_after": 1},
    {"name": "html", "probability": 0.2},
    {"name": "cut_before", "probability": 0.2},
    {"name": "cut_after", "probability": 0.2},
    {"name": "delayed_effect", "probability": 0.2},
    {"name": "overtaken", "probability": 0.5, "how": "refuse"},
    {"name": "update_between_pages", "probability": 0.5},
    {"name": "new_order_between_pages", "probability": 0.3},
    {"name": "duplicates", "probability": 0.5},
    {"name": "nul", "share": 0.3},
    {"name": "invented_states", "share": 0.3},
    {"name": "late_visibility", "seconds": 600},
    {"name": "failed_import", "probability": 0.3},
    {"name": "stuck_import", "probability": 0.3},
    {"name": "date_skew", "probability": 0.3},
    {"name": "clock_jump", "probability": 0.1, "seconds": 90},
)


def run(seed):
    """A day of a clumsy client: what it was answered, and what the ledger says without how long things took."""
    told = []
    with World(seed=seed, pace=60, now=START) as world, start(world) as simulator:
        control = Client(simulator.url, None)
        shop = control.call("POST", "/_simulator/shops", {"name": "Alpha"}).json()
        control.call("PUT", "/_simulator/selling", {"orders_per_minute": 0.02})
        control.call("POST", "/_simulator/orders", {"shop_id": shop["shop_id"], "count": 20})
        for trouble in TROUBLES:
            assert control.call("POST", "/_simulator/disruptions", trouble).status == 201
        client = Client(simulator.url, shop["key"])
        for turn in range(60):
            told.append(attempt(client, turn, world))
            control.call("POST", "/_simulator/clock", {"advance": 600})
        while any(call["seconds"] is None for call in world.ledger.calls()):
            time.sleep(0.01)
        entries = control.get("/_simulator/ledger").json()["entries"]
        invariants = control.get("/_simulator/invariants").json()
        for one in (control, client):
            one.connection.close()
    return told, [entry | {"seconds": 0} for entry in entries], invariants


def attempt(client, turn, world):
    try:
        if turn % 3 == 0:
            row = f"A{turn % 2};{PRODUCTS[turn % 2].gtin};EAN;10;11;{turn}"
            header = "sku;product-id;product-id-type;price;state;quantity"
            answer = upload(client, "/api/offers/imports", lines(header, row), import_mode="NORMAL")
        elif turn % 3 == 1:
            answer = client.get("/api/orders", max=10, offset=turn % 20)
        else:
            order = world.orders(world.shops()[0].shop_id)[turn % 20]
            ids = [line["order_line_id"] for line in world.order(order["order_id"])["order_lines"]]
            body = {"order_lines": [{"id": line_id, "accepted": True} for line_id in ids]}
            answer = client.put(f"/api/orders/{order['order_id']}/accept", body)
    except (OSError, HTTPException) as cut:
        return type(cut).__name__
    headers = {name: value for name, value in answer.headers.items() if name not in {"Location", "Link"}}
    return answer.status, headers, answer.body


def test_two_runs_of_a_seed_are_the_same_to_the_last_entry():
    first, second, other = run(3), run(3), run(4)
    assert json.dumps(first[1:]) == json.dumps(second[1:])
    assert first[0] == second[0]
    assert first[1] != other[1]
    struck = {entry["disruption"] for entry in first[1] if entry["kind"] == "disruption"}
    assert len(struck) >= 10, struck

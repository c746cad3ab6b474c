"""The control API and the page, through HTTP."""

import re

import pytest

from comptoir.simulator import control
from comptoir.simulator.transport import Request


@pytest.fixture
def controls(connect):
    return connect(None)


def post(controls, path, **body):
    return controls.call("POST", "/_simulator" + path, body=body)


def test_shops_are_opened_listed_and_given_another_key(controls, connect):
    opened = post(controls, "/shops", name="Beta", key="secret-1", settings={"automatic_acceptance": True})
    assert opened.status == 201
    shop = opened.json()
    assert (shop["key"], shop["settings"]["automatic_acceptance"]) == ("secret-1", True)
    changed = controls.call("PUT", f"/_simulator/shops/{shop['shop_id']}", body={"key": "secret-2"}).json()
    assert (changed["key"], changed["settings"]["automatic_acceptance"]) == ("secret-2", True)
    assert controls.get("/_simulator/shops").json()["shops"] == [changed]
    assert connect("secret-2").get("/api/version").status == 200
    assert post(controls, "/shops", name="Bad", settings={"mood": "sunny"}).status == 400
    assert controls.get("/_simulator/shops/1").status == 404


def test_orders_are_sold_moved_touched_and_cancelled(controls, client, shop):
    sold = post(controls, "/orders", shop_id=shop.shop_id, count=2, state="SHIPPING", skus=["NO-SUCH"])
    assert sold.status == 201
    first, second = sold.json()["order_ids"]
    assert controls.get(f"/_simulator/orders/{first}").json()["order_lines"][0]["offer_sku"] == "NO-SUCH"
    assert post(controls, f"/orders/{first}/move", state="SHIPPED").json()["order_state"] == "SHIPPED"
    assert post(controls, "/clock", advance=5).json()["now"] == "2026-03-10T09:00:05+00:00"
    assert post(controls, f"/orders/{second}/touch").json()["last_updated_date"] == "2026-03-10T09:00:05Z"
    assert post(controls, f"/orders/{second}/cancel").json()["order_state"] == "CANCELED"
    assert post(controls, f"/orders/{second}/cancel").status == 409
    assert post(controls, f"/orders/{second}/move", state="LOST").status == 400
    assert controls.get("/_simulator/orders/none").status == 404
    listed = controls.get("/_simulator/orders", shop_id=shop.shop_id).json()["orders"]
    assert [(order["order_id"], order["state"]) for order in listed] == [
        (first, "SHIPPED"),
        (second, "CANCELED"),
    ]


def test_the_clock_is_moved_and_skewed(controls, client):
    assert (
        post(controls, "/clock", jump="2026-05-01T00:00:00+00:00").json()["now"]
        == "2026-05-01T00:00:00+00:00"
    )
    assert post(controls, "/clock", skew=60).json()["skew"] == 60
    assert client.get("/api/version").headers["Date"] == "Fri, 01 May 2026 00:01:00 GMT"
    assert post(controls, "/clock", jump="2026-05-01T00:00:00").status == 400
    assert controls.get("/_simulator/clock").json()["now"] == "2026-05-01T00:00:00+00:00"


def test_pace_selling_and_seed(controls, client, shop):
    assert controls.call("PUT", "/_simulator/pace", body={"pace": 60}).json() == {"pace": 60}
    assert controls.call("PUT", "/_simulator/pace", body={"pace": 0}).status == 400
    assert controls.get("/_simulator/pace").json() == {"pace": 60}
    assert controls.get("/_simulator/seed").json() == {"seed": 7}
    assert controls.call("PUT", "/_simulator/selling", body={"orders_per_minute": 1}).status == 200
    post(controls, "/clock", advance=180)
    assert controls.get("/_simulator/summary").json()["effects"] == {"order_created": 3}


def test_disruptions_are_added_listed_and_cleared(controls, client):
    added = post(controls, "/disruptions", name="5xx", status=502, times=3).json()
    assert client.get("/api/version").status == 502
    (active,) = controls.get("/_simulator/disruptions").json()["disruptions"]
    assert (active["id"], active["times_left"]) == (added["id"], 2)
    assert controls.call("DELETE", f"/_simulator/disruptions/{added['id']}").status == 204
    assert client.get("/api/version").status == 200
    post(controls, "/disruptions", name="5xx")
    assert controls.call("DELETE", "/_simulator/disruptions").status == 204
    assert client.get("/api/version").status == 200
    assert post(controls, "/disruptions", name="earthquake").status == 400


def test_the_ledger_is_read_in_parts(controls, client, shop):
    client.get("/api/version")
    client.get("/api/nowhere")
    post(controls, "/orders", shop_id=shop.shop_id)
    ledger = controls.get("/_simulator/ledger").json()
    first, second, third = ledger["entries"]
    assert (first["kind"], first["operation"], first["status"], first["shop_id"]) == (
        "call",
        "V01",
        200,
        shop.shop_id,
    )
    assert (second["operation"], second["status"]) == ("unknown", 404)
    assert (third["kind"], third["effect"], third["by"]) == ("effect", "order_created", "customer")
    since = controls.get("/_simulator/ledger", since=second["seq"]).json()
    assert (since["entries"], since["last_seq"]) == ([third], third["seq"])
    assert controls.get("/_simulator/ledger", kind="effect").json()["entries"] == [third]


def test_no_key_is_ever_written_down(controls, client, shop):
    client.get("/api/version")
    assert shop.key not in controls.get("/_simulator/ledger").body.decode()


def test_the_catalogue_can_be_fetched_for_the_host_to_sell(controls):
    products = controls.get("/_simulator/catalogue").json()["products"]
    assert len({product["sku"] for product in products}) == 400


def test_the_page_shows_the_world_and_fetches_nothing(controls, world, shop, client):
    world.add_shop("<script>alert(1)</script>")
    client.get("/api/version")
    for path in ("/", "/_simulator", "/_simulator/"):
        answer = controls.get(path)
        page = answer.body.decode()
        assert answer.headers["Content-Type"].startswith("text/html")
        assert "Alpha" in page
        assert "V01" in page
        assert "<script" not in page
        assert "src=" not in page
        assert re.findall(r"<link [^>]*>", page) == ['<link rel=icon href="data:,">']


def press(controls, button, **form):
    body = "&".join(f"{name}={value}" for name, value in form.items()).encode()
    answer = controls.call("POST", f"/_simulator/buttons/{button}", body=body)
    assert (answer.status, answer.headers["Location"]) == (303, "/_simulator/")


def test_the_buttons_do_what_they_say(controls, world, shop):
    press(controls, "buy", shop_id=shop.shop_id)
    assert [order["state"] for order in world.orders(shop.shop_id)] == ["WAITING_ACCEPTANCE"]
    press(controls, "cancel", shop_id=shop.shop_id)
    assert [order["state"] for order in world.orders(shop.shop_id)] == ["CANCELED"]
    press(controls, "jump")
    assert world.now().isoformat() == "2026-03-11T09:00:00+00:00"
    press(controls, "break")
    assert len(world.disruptions.active(world.clock.ms())) == 6
    press(controls, "mend")
    assert world.disruptions.active(world.clock.ms()) == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/_simulator/nowhere", 404),
        ("DELETE", "/_simulator/shops", 405),
        ("POST", "/_simulator/buttons/x", 404),
    ],
)
def test_unknown_controls_are_refused(controls, method, path, status):
    assert controls.call(method, path).status == status


def test_controls_are_for_this_machine_and_this_site_only(world, controls):
    far = control.answer(world, Request("GET", "/_simulator/shops", {}, peer="192.0.2.1"))
    near = control.answer(world, Request("GET", "/_simulator/shops", {}, peer="::1"))
    assert (far.status, near.status) == (403, 200)
    foreign = controls.call(
        "DELETE", "/_simulator/disruptions", headers={"Origin": "https://elsewhere.example.com"}
    )
    assert foreign.status == 403


@pytest.mark.parametrize("body", [b"{", b"[1]", b'{"shop_id": "x"}', b"{}"])
def test_a_body_that_makes_no_sense_is_refused(controls, body):
    assert controls.call("POST", "/_simulator/orders", body=body).status == 400

"""Who may call, for which shop, and what an error looks like."""

import pytest

from comptoir.simulator.server import LARGEST_BODY


def envelope(answer):
    body = answer.json()
    assert body["status"] == answer.status
    assert body["message"]
    return answer.status


def test_the_raw_key_opens_the_door_and_nothing_else_does(client, connect, shop):
    assert client.get("/api/version").status == 200
    assert client.get("/api/version").body == b""
    assert envelope(connect(None).get("/api/version")) == 401
    assert envelope(connect("wrong").get("/api/version")) == 401
    assert envelope(connect(f"Bearer {shop.key}").get("/api/version")) == 401


def test_a_key_sees_its_own_shops_only(client, connect, world, shop):
    """One user may have several shops; the first is the default."""
    second = world.add_shop("Second", key=shop.key)
    other = world.add_shop("Other")
    assert client.get("/api/account").json()["shop_id"] == shop.shop_id
    assert client.get("/api/account", shop_id=second.shop_id).json()["shop_name"] == "Second"
    assert envelope(client.get("/api/account", shop_id=other.shop_id)) == 403
    assert envelope(client.get("/api/account", shop_id=99)) == 404
    assert envelope(client.get("/api/account", shop_id="x")) == 400


def test_a_changed_key_closes_the_old_one(client, connect, world, shop):
    changed = world.change_shop(shop.shop_id, key="another")
    assert client.get("/api/version").status == 401
    assert connect(changed.key).get("/api/version").status == 200


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/api/nowhere", {}, 404),
        ("PUT", "/api/offers", {}, 405),
        ("DELETE", "/api/orders", {}, 405),
        ("GET", "/api/account", {"Accept": "application/xml"}, 406),
    ],
)
def test_what_is_not_offered_is_refused_in_the_envelope(client, method, path, headers, status):
    assert envelope(client.call(method, path, headers=headers)) == status


def test_a_body_beyond_the_limit_is_refused_unread(client):
    answer = client.call(
        "POST", "/api/orders/async-export", headers={"Content-Length": str(LARGEST_BODY + 1)}
    )
    assert envelope(answer) == 413
    assert answer.headers["Connection"] == "close"


def test_a_body_in_chunks_is_read(client):
    body = iter([b'{"start_date": "2026-03-01T00:00:00Z", ', b'"end_date": "2026-04-01T00:00:00Z"}'])
    client.connection.request(
        "POST",
        "/api/orders/async-export",
        body=body,
        headers={"Authorization": client.key},
        encode_chunked=True,
    )
    with client.connection.getresponse() as response:
        assert response.status == 200
        assert b"tracking_id" in response.read()


def test_the_connection_is_kept_alive_and_dated_by_the_worlds_clock(client, world):
    first = client.get("/api/version")
    socket = client.connection.sock
    world.advance(86400)
    second = client.get("/api/version")
    assert client.connection.sock is socket
    assert first.headers["Date"] == "Tue, 10 Mar 2026 09:00:00 GMT"
    assert second.headers["Date"] == "Wed, 11 Mar 2026 09:00:00 GMT"


def test_labels_follow_the_locale(client):
    def label(locale):
        return client.get("/api/shipping/zones", locale=locale).json()["shipping_zones"][0]["label"]

    assert (label("en_CA"), label("fr_CA")) == ("Ontario and Quebec", "Ontario et Québec")


def test_lists_can_be_narrowed(client):
    everything = client.get("/api/documents").json()["documents"]
    of_shops = client.get("/api/documents", entities="SHOP").json()["documents"]
    assert {document["entity"] for document in everything} == {"ORDER", "SHOP"}
    assert {document["entity"] for document in of_shops} == {"SHOP"}


def test_mandatory_tracking_and_acceptance_are_the_shops_settings(client, connect, world):
    loose = world.add_shop("Loose", mandatory_tracking=(), automatic_acceptance=True)
    other = connect(loose.key)

    def tracked(caller):
        types = caller.get("/api/shipping/types").json()["shipping_types"]
        return [each["code"] for each in types if each["mandatory_tracking"]]

    def acceptance(caller):
        features = caller.get("/api/platform/configuration").json()["features"]
        return features["order_workflows"]["order_acceptance"]

    assert (tracked(client), tracked(other)) == (["STD", "EXP"], [])
    assert (acceptance(client), acceptance(other)) == ("NOT_AUTOMATIC", "AUTOMATIC")

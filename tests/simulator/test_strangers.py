"""Clients that nobody here wrote: their habits with headers, bodies, pages and connections."""

import json
import socket
from urllib.parse import urlsplit

import pytest

from tests.simulator.offers.selling import PRODUCTS, create, forget_calls, offers

HEADER = b"sku;product-id;product-id-type;price;state;quantity\n"
CSV = HEADER + f"A;{PRODUCTS[0].gtin};EAN;10;11;3\n".encode()


@pytest.fixture
def wire(simulator):
    """Sends bytes as they are and returns the answers' bytes until the other side is done or says nothing more."""

    def talk(data, *, finish=True):
        address = urlsplit(simulator.url)
        with socket.create_connection((address.hostname, address.port), timeout=20) as connection:
            connection.sendall(data)
            if finish:
                connection.shutdown(socket.SHUT_WR)
            received = b""
            while part := connection.recv(65536):
                received += part
        return received

    return talk


def head_of(key, method, target, **headers):
    lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: {key}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def statuses(received):
    return [int(line.split()[1]) for line in received.split(b"\r\n") if line.startswith(b"HTTP/1.1 ")]


# What is asked


def test_a_stranger_is_not_told_what_there_is(connect, client):
    """The key comes first: without one, every path and method gets the same answer."""
    asked = (("GET", "/api/nowhere"), ("DELETE", "/api/orders"), ("GET", "/api/orders"))
    told = [connect(None).call(method, path) for method, path in asked]
    assert {(answer.status, answer.body) for answer in told} == {
        (401, b'{"message":"Unauthorized","status":401}')
    }
    assert client.get("/api/nowhere").json() == {"message": "Not Found", "status": 404}


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", "/api/orders", "GET, HEAD"),
        ("OPTIONS", "/api/orders", "GET, HEAD"),
        ("PUT", "/api/offers", "GET, HEAD, POST"),
        ("GET", "/api/orders/X/accept", "PUT"),
        ("HEAD", "/api/orders/X/accept", "PUT"),
    ],
)
def test_another_method_is_refused_with_those_that_there_are(client, method, path, allowed):
    answer = client.call(method, path)
    assert (answer.status, answer.headers["Allow"]) == (405, allowed)


def test_head_says_what_get_would_and_the_connection_lives_on(client, world, shop):
    world.sell(shop.shop_id)
    head = client.call("HEAD", "/api/orders")
    assert (head.status, head.body) == (200, b"")
    got = client.get("/api/orders")
    assert int(head.headers["Content-Length"]) == len(got.body)
    assert world.ledger.calls("OR11")[0]["method"] == "HEAD"


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        (None, 200),
        ("", 200),
        ("*/*", 200),
        ("application/*", 200),
        ("Application/JSON", 200),
        ("application/json, text/plain, */*", 200),
        ("text/html;q=0.9, application/json;q=0.1", 200),
        ("application/xml", 406),
        ("text/html", 406),
    ],
)
def test_what_a_client_accepts(wire, shop, accept, status):
    wanted = {} if accept is None else {"Accept": accept}
    received = wire(head_of(shop.key, "GET", "/api/account", **wanted))
    assert statuses(received) == [status]
    if status == 406:
        assert json.loads(received.partition(b"\r\n\r\n")[2]) == {"message": "Not Acceptable", "status": 406}


@pytest.mark.parametrize("kind", ["application/xml", "text/plain", "application/x-www-form-urlencoded"])
def test_a_body_that_is_not_json_is_refused_before_it_is_read(client, world, shop, kind):
    (order_id,) = world.sell(shop.shop_id)
    answer = client.call("PUT", f"/api/orders/{order_id}/accept", b"<order/>", {"Content-Type": kind})
    assert (answer.status, answer.json()["status"]) == (415, 415)
    assert world.order(order_id)["order_state"] == "WAITING_ACCEPTANCE"


def test_an_upload_that_is_no_form_is_refused(client):
    for kind in (
        "text/csv",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/mixed; boundary=x",
    ):
        answer = client.call("POST", "/api/offers/imports", CSV, {"Content-Type": kind})
        assert answer.status == 415, kind


# Pages


def test_pages_beyond_what_is_there_or_allowed(client, world, shop):
    world.sell(shop.shop_id, 120)
    assert len(client.orders(max=1000)["orders"]) == 100
    beyond = client.orders(max=100, offset=5000)
    assert (beyond["orders"], beyond["total_count"]) == ([], 120)
    assert len(client.orders(paginate="false", max=50)["orders"]) == 50
    assert len(client.orders(unheard_of="1")["orders"]) == 10
    for wrong in ({"max": 0}, {"max": "ten"}, {"offset": -1}, {"offset": "9" * 30}):
        assert client.get("/api/orders", **wrong).status == 400, wrong


def test_a_page_token_carries_the_filters_and_no_other_is_taken(client, world, shop):
    create(client, "A", "B")
    for number in range(3):
        client.call(
            "POST", "/api/offers", {"offers": [{"shop_sku": f"N{number}", "update_delete": "delete"}]}
        )
    first = client.get("/api/offers/imports", limit=1).json()
    second = client.get("/api/offers/imports", page_token=first["next_page_token"], limit=100).json()
    assert len(second["data"]) == 1
    assert second["data"][0]["import_id"] != first["data"][0]["import_id"]
    back = client.get("/api/offers/imports", page_token=second["previous_page_token"]).json()
    assert back["data"] == first["data"]
    for token in ("x", "%00", "W10=", first["next_page_token"][:-8] + "AAAAAAAA"):
        assert client.get("/api/offers/imports", page_token=token).status == 400, token


# Forms


def parts(*given, mark=b"m-a-r-k", last=b"--\r\n"):
    return b"".join(b"--" + mark + b"\r\n" + part + b"\r\n" for part in given) + b"--" + mark + last


FILE = (
    b'Content-Disposition: form-data; name="file"; filename="o.csv"\r\nContent-Type: text/csv\r\n\r\n' + CSV
)
MODE = b'Content-Disposition: form-data; name="import_mode"\r\n\r\nNORMAL'
FORMS = {
    "the file last": parts(MODE, FILE),
    "the file first": parts(FILE, MODE),
    "parts nobody asked for": parts(b'Content-Disposition: form-data; name="x"\r\n\r\ny', FILE, MODE),
    "names without quotes": parts(
        FILE.replace(b'"file"', b"file").replace(b'"o.csv"', b"o.csv"), MODE.replace(b'"', b"")
    ),
    "headers in lower case": parts(
        FILE.replace(b"Content-Disposition", b"content-disposition"),
        MODE.replace(b"Content-Disposition", b"CONTENT-DISPOSITION"),
    ),
    "a file name of another kind": parts(
        FILE.replace(b'filename="o.csv"', b"filename=\"o.csv\"; filename*=UTF-8''%C3%A9t%C3%A9.csv"), MODE
    ),
    "a file without a type": parts(FILE.replace(b"Content-Type: text/csv\r\n", b""), MODE),
    "lengths in the parts": parts(
        FILE.replace(b"\r\n\r\n", b"\r\nContent-Length: " + str(len(CSV)).encode() + b"\r\n\r\n"), MODE
    ),
    "a preamble and an epilogue": b"Nobody reads this.\r\n" + parts(MODE, FILE) + b"Nor this.",
    "no line after the end": parts(MODE, FILE, last=b"--"),
    "spaces after the mark": parts(MODE, FILE).replace(b"--m-a-r-k\r\n", b"--m-a-r-k \t\r\n"),
    "a content that begins like the mark": parts(
        FILE, MODE, b'Content-Disposition: form-data; name="x"\r\n\r\n\r\n--m-a-r-k-and-more\r\n'
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_read_however_it_is_written(client, name):
    answer = client.call(
        "POST", "/api/offers/imports", FORMS[name], {"Content-Type": "multipart/form-data; boundary=m-a-r-k"}
    )
    assert answer.status == 201, answer.body
    assert offers(client)["A"]["quantity"] == 3


@pytest.mark.parametrize(
    "kind",
    ['multipart/form-data; boundary="m-a-r-k"', "Multipart/Form-Data; charset=utf-8; Boundary=m-a-r-k"],
)
def test_the_boundary_may_be_told_in_other_ways(client, kind):
    body = FORMS["the file last"]
    assert client.call("POST", "/api/offers/imports", body, {"Content-Type": kind}).status == 201


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nothing of the kind",
        parts(MODE, FILE)[:-20],
        parts(FILE),
        parts(MODE),
        parts(b"Content-Disposition: form-data\r\n\r\nx", MODE, FILE),
        parts(MODE, FILE, mark=b"other"),
    ],
)
def test_a_form_that_is_none_changes_nothing(client, world, shop, body):
    kind = {"Content-Type": "multipart/form-data; boundary=m-a-r-k"}
    assert client.call("POST", "/api/offers/imports", body, kind).status == 400
    assert world.imports(shop.shop_id) == []


# Connections


def test_calls_may_follow_each_other_unasked(wire, shop):
    """Pipelined, the second before the first is answered; each with its own body."""
    received = wire(
        head_of(shop.key, "GET", "/api/version")
        + head_of(shop.key, "GET", "/api/account", Connection="close")
    )
    assert statuses(received) == [200, 200]
    assert b"shop_name" in received


def test_an_old_client_gets_an_end_to_its_answer(wire, shop):
    received = wire(f"GET /api/account HTTP/1.0\r\nAuthorization: {shop.key}\r\n\r\n".encode(), finish=False)
    assert statuses(received) == [200]


def test_a_client_that_waits_to_be_asked_is_asked(wire, shop, world):
    (order_id,) = world.sell(shop.shop_id)
    line_id = world.order(order_id)["order_lines"][0]["order_line_id"]
    others = [
        {"id": line["order_line_id"], "accepted": True} for line in world.order(order_id)["order_lines"]
    ]
    body = json.dumps({"order_lines": others}).encode()
    head = head_of(
        shop.key, "PUT", f"/api/orders/{order_id}/accept", Expect="100-continue", Content_Length=len(body)
    )
    assert statuses(wire(head + body)) == [100, 204]
    assert world.ledger.effects_on(order_id)[(line_id, "accepted")] == 1


def chunked(*pieces):
    return b"".join(b"%x;note=x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)


def test_a_large_upload_in_chunks_is_one_file(wire, client, world, shop):
    """Longer than what is held in memory; the last chunk is followed by trailers."""
    rows = b"".join(b"NONE-%06d;1;EAN;10;11;1\n" % number for number in range(60_000))
    body = parts(MODE, FILE + rows)
    pieces = [body[start : start + 99_991] for start in range(0, len(body), 99_991)]
    kind = "multipart/form-data; boundary=m-a-r-k"
    head = head_of(shop.key, "POST", "/api/offers/imports", Transfer_Encoding="chunked", Content_Type=kind)
    assert statuses(wire(head + chunked(*pieces) + b"0\r\nX-Trailer: y\r\n\r\n")) == [201]
    forget_calls(world)
    world.advance(60)
    (told,) = world.imports(shop.shop_id)
    assert (told["lines_read"], told["lines_in_error"]) == (60_001, 60_000)


@pytest.mark.parametrize(
    "headers",
    [
        {"Content_Length": "ten"},
        {"Content_Length": "-5"},
        {"Content_Length": "+5"},
        {"Transfer_Encoding": "chunked"},
    ],
)
def test_a_length_that_is_none_is_a_bad_request(wire, shop, world, headers):
    received = wire(head_of(shop.key, "POST", "/api/orders/async-export", **headers) + b"zz\r\n{}\r\n")
    assert statuses(received) == [400]
    assert json.loads(received.partition(b"\r\n\r\n")[2])["status"] == 400
    assert world.ledger.calls() == []


@pytest.mark.parametrize("way", ["length", "chunks"])
def test_half_an_upload_has_no_effect(wire, shop, world, way):
    """A client that dies in the middle of its body was never heard, even where that half makes sense."""
    (order_id,) = world.sell(shop.shop_id, state="SHIPPING")
    body = b'{"tracking_number": "1", "carrier_name": "x"}'
    path = f"/api/orders/{order_id}/tracking"
    if way == "length":
        head = head_of(shop.key, "PUT", path, Content_Length=len(body) + 10)
        assert wire(head + body) == b""
    else:
        head = head_of(shop.key, "PUT", path, Transfer_Encoding="chunked")
        assert statuses(wire(head + chunked(body))) != [204]
    assert world.ledger.calls() == []

"""What programs get wrong: each mistake has its own answer, a problem, and nothing is written."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import httpx2
import pytest

from comptoir.actions.models import Action

JSON = {"Content-Type": "application/json"}
PROBLEM = "application/problem+json"


@pytest.fixture
def place(shop) -> str:
    """Where an order is accepted."""
    return f"/orders/{shop.sell()[0].pk}/accept"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"{", 400, "unreadable"),
        (b"\xff\xfe", 400, "unreadable"),
        (b'{"reason": NaN}', 400, "unreadable"),
        (b'{"reason": "\\ud800"}', 400, "unreadable"),
        (b"[" * 100_000, 400, "unreadable"),
        (b'{"order_lines": ' + b"[" * 900 + b"]" * 900 + b"}", 422, "invalid"),
        (b"[]", 422, "invalid"),
        (b'"accept"', 422, "invalid"),
        (b"7", 422, "invalid"),
        (b'{"accept": true}', 422, "invalid"),
        (b'{"order_lines": {}}', 422, "invalid"),
        (b'{"order_lines": [{"id": "1", "accepted": "yes"}]}', 422, "invalid"),
        (b'{"order_lines": [{"id": "1", "accepted": 1}]}', 422, "invalid"),
        (b'{"order_lines": [{"id": 1, "accepted": true}]}', 422, "invalid"),
        (b'{"order_lines": [{"id": "1"}]}', 422, "invalid"),
        (b'{"reason": "a\\u0000b"}', 422, "invalid"),
        (b'{"reason": "' + b"x" * 501 + b'"}', 422, "invalid"),
        (b'{"reason": "' + b"x" * 1_100_000 + b'"}', 413, "too_large"),
    ],
)
def test_a_body_that_does_not_fit_is_refused(connect, place, body, status, code):
    """By its own status and code; the action is not made, and what was sent is not repeated."""
    answer = connect("orders").ask("POST", place, content=body, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["Content-Type"] == PROBLEM
    assert not Action.objects.exists()
    assert len(answer.content) < 2_000


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"tea"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' * 1500,
        ),
        ("application/json", b"{}"),
    ],
)
@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "k"}])
def test_a_form_that_is_none_is_refused(connect, shop, kind, body, headers):
    """Cut off, without a boundary, of a thousand fields: 400 or 422, with and without a key for repeating it."""
    place = f"/orders/{shop.sell()[0].pk}/documents"
    answer = connect("orders").ask("POST", place, content=body, headers={"Content-Type": kind} | headers)
    assert answer.status_code in {400, 422}
    assert answer.headers["Content-Type"] == PROBLEM
    assert not Action.objects.exists()


def test_the_field_and_the_row_are_named(connect, place):
    """The first fault leads; every one is listed."""
    lines = [{"id": "1", "accepted": True}, {"id": "2", "accepted": "no"}, {"id": "", "accepted": False}]
    told = connect("orders").post(place, {"order_lines": lines}).json()
    assert (told["field"], told["row"]) == ("order_lines[1].accepted", 2)
    assert [one["field"] for one in told["errors"]] == ["order_lines[1].accepted", "order_lines[2].id"]
    assert told["type"] == "urn:comptoir:problem:invalid"


@pytest.mark.parametrize("path", ["/nothing", "/orders/abc", "/orders/1/accept/now", "/orders/-1"])
def test_an_address_that_there_is_not_is_a_problem_too(connect, path):
    """404 as JSON, with a key and without."""
    for program in (connect(), connect("admin")):
        answer = program.http.get(f"/api/marketplace{path}")
        assert (answer.status_code, answer.headers["Content-Type"]) == (404, PROBLEM)
    assert connect().http.get("/api/other").headers["Content-Type"] == PROBLEM


def test_a_method_that_an_address_does_not_know_is_405(connect):
    """With those that it knows."""
    answer = connect("admin").http.delete("/api/marketplace/health")
    assert (answer.status_code, answer.headers["Content-Type"], answer.headers["Allow"]) == (
        405,
        PROBLEM,
        "GET",
    )


FORM = "multipart/form-data; boundary=b"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/api/marketplace/orders/1/accept", "application/json"),
        ("/admin/login/", "application/json"),
        ("/admin/login/", FORM),
    ],
)
def test_fifty_megabytes_are_refused_before_they_are_read(live_server, address, kind):
    """The answer comes on the head of the request alone; files go to the disk, but not without end."""
    at = urlsplit(live_server.url)
    head = (
        f"POST {address} HTTP/1.1\r\nHost: {at.netloc}\r\nConnection: close\r\n"
        f"Content-Type: {kind}\r\nContent-Length: {50 * 1024 * 1024}\r\n\r\n"
    )
    with socket.create_connection((at.hostname, at.port), timeout=20) as wire:
        wire.sendall(head.encode())
        answer = wire.makefile("rb").readline()
    assert b" 413 " in answer


def test_a_form_field_of_three_megabytes_is_read_by_nobody(live_server):
    """Fields are held in memory, unlike files: whoever has not signed in makes the server hold little."""
    token = "a" * 32
    parts = {"csrfmiddlewaretoken": (None, token), "username": (None, "x" * 3_000_000)}
    answer = httpx2.post(
        f"{live_server.url}/admin/login/", files=parts, headers={"Cookie": f"csrftoken={token}"}, timeout=30
    )
    assert answer.status_code == 400


def test_a_parameter_that_is_given_twice_is_refused(connect):
    """Nobody guesses which of them was meant."""
    answer = connect("read").ask("GET", "/orders?state=TO_SHIP&state=SHIPPED")
    assert (answer.status_code, answer.json()["field"]) == (422, "state")


@pytest.mark.parametrize(
    "since", ["1207-04-27T06:43:40-18:18", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-23:00"]
)
def test_a_moment_that_the_database_cannot_say_is_answered_all_the_same(connect, since):
    """Whatever its offset: the list is what it would be."""
    answer = connect("read").ask("GET", "/sync-logs", params={"since": since})
    assert (answer.status_code, answer.json()["items"]) == (200, [])


def test_what_an_answer_holds_is_kept_by_nobody_on_the_way(connect):
    """Orders name people: no cache may store them."""
    assert connect("read").ask("GET", "/orders").headers["Cache-Control"] == "no-store"

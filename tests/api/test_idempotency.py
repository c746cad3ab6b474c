"""`Idempotency-Key`: what is asked again happens once, what is another request is told so, nothing is made up."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection

from comptoir import clock
from comptoir.actions.models import Action
from comptoir.api.models import IdempotentAnswer
from comptoir.catalog.models import Product


def refund_of(order, cents=200):
    """What a program sends to give some cents of an order's only line back."""
    line = order.lines.get().remote_id
    return {"lines": [{"order_line_id": line, "reason_code": "15", "amount_cents": cents}]}


@contextlib.contextmanager
def answers_lost() -> Iterator[None]:
    """A database that can keep no answer, for a while."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE api_answers ADD CONSTRAINT lost CHECK (status IS NULL) NOT VALID")
        try:
            yield
        finally:
            cursor.execute("ALTER TABLE api_answers DROP CONSTRAINT lost")


@pytest.mark.parametrize("headers", [{"Idempotency-Key": "same"}])
def test_the_same_request_under_the_same_key_happens_once(connect, shop, worker, headers):
    """Answered alike; another body or another path under it is 422; another program's key is its own."""
    (order, other) = shop.sell(2, state="SHIPPED", skus=["ONE"])
    line = order.lines.get().remote_id
    program = connect("orders")
    body = {"lines": [{"order_line_id": line, "reason_code": "15", "amount_cents": 200}]}
    place = f"/orders/{order.pk}/refund"
    first = program.post(place, body, headers=headers)
    again = program.post(place, body, headers=headers)
    assert (first.status_code, again.status_code) == (200, 200)
    assert (again.json(), again.headers["Idempotent-Replayed"]) == (first.json(), "true")
    assert "Idempotent-Replayed" not in first.headers
    assert Action.objects.count() == 1
    more = {"lines": [body["lines"][0] | {"amount_cents": 300}]}
    for path, sent in ((place, more), (f"/orders/{other.pk}/refund", body)):
        reused = program.post(path, sent, headers=headers)
        assert (reused.status_code, reused.json()["code"]) == (422, "idempotency_key_reused")
    assert connect("orders").post(place, body, headers=headers).status_code == 200
    assert Action.objects.count() == 2
    assert program.post(place, body).status_code == 200
    assert Action.objects.count() == 3


def test_a_request_that_changed_nothing_leaves_its_key_free(connect, shop, worker):
    """A correction under the same key is taken."""
    (order,) = shop.sell()
    program = connect("orders")
    headers = {"Idempotency-Key": "k"}
    assert program.post(f"/orders/{order.pk}/accept", {"order_lines": []}, headers=headers).status_code == 422
    assert program.post(f"/orders/{order.pk}/accept", headers=headers).status_code == 200
    odd = program.post(f"/orders/{order.pk}/accept", headers={"Idempotency-Key": "x" * 256})
    assert (odd.status_code, odd.json()["code"]) == (422, "idempotency_key")


def test_ten_at_once_under_one_key_are_one(connect, shop, worker):
    """One does it; the others get its answer or are told to come back."""
    (order,) = shop.sell(1, state="SHIPPED", skus=["ONE"])
    line = order.lines.get().remote_id
    body = {"lines": [{"order_line_id": line, "reason_code": "15", "amount_cents": 200}]}
    program = connect("orders")
    statuses: list[int] = []

    def ask() -> None:
        answer = program.post(f"/orders/{order.pk}/refund", body, headers={"Idempotency-Key": "one"})
        statuses.append(answer.status_code)

    threads = [threading.Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) <= {200, 202, 409}
    assert 200 in statuses
    assert Action.objects.count() == 1


def test_a_rehearsal_is_another_request_than_the_import(connect):
    """The query counts, all of it but how long the caller waits."""
    program = connect("offers")
    file = {"content": b"sku,name_en\nTV-1,A television\n"}
    headers = {"Idempotency-Key": "import", "Content-Type": "text/csv"}
    rehearsed = program.post("/products/import", params={"dry_run": True}, headers=headers, **file)
    assert rehearsed.status_code == 200, rehearsed.text
    meant = program.post("/products/import", headers=headers, **file)
    assert (meant.status_code, meant.json()["code"]) == (422, "idempotency_key_reused")
    assert not Product.objects.exists()
    headers["Idempotency-Key"] = "meant"
    assert program.post("/products/import", headers=headers, **file).status_code == 200
    assert Product.objects.get().sku == "TV-1"


def test_a_form_where_a_file_is_meant_is_refused_with_a_key_as_without(connect):
    """The mistake is told either way."""
    program = connect("offers")
    for headers in ({}, {"Idempotency-Key": "form"}):
        form = {"files": {"file": ("p.csv", b"sku,name_en\nTV-1,A television\n", "text/csv")}}
        answer = program.post("/products/import", headers=headers, **form)
        assert 400 <= answer.status_code < 500, answer.text
    assert not Product.objects.exists()


def test_patience_makes_no_other_request(connect, shop):
    """A caller who waits longer the second time asks for the same."""
    (order,) = shop.sell()
    program = connect("orders")
    headers = {"Idempotency-Key": "patient"}
    answers = [
        program.post(f"/orders/{order.pk}/accept", params={"wait": wait}, headers=headers) for wait in (0, 1)
    ]
    assert [one.status_code for one in answers] == [202, 202]
    assert answers[1].headers["Idempotent-Replayed"] == "true"


def test_a_key_used_again_after_its_time_is_another_wish(connect, shop, worker):
    """Two refunds meant are two: a key stands for one request for a day, not for a wish for ever."""
    (order,) = shop.sell(1, state="SHIPPED", skus=["ONE"])
    program = connect("orders")
    headers = {"Idempotency-Key": "refund"}
    place = f"/orders/{order.pk}/refund"
    assert program.post(place, refund_of(order, 200), headers=headers).status_code == 200
    clock.move(timedelta(hours=25))
    later = program.post(place, refund_of(order, 300), headers=headers)
    assert later.status_code == 200, later.text
    assert "Idempotent-Replayed" not in later.headers
    assert Action.objects.count() == 2


def test_a_request_cut_down_after_its_wish_makes_no_second_one(connect, shop):
    """Its answer is lost, not its wish: the same request goes on from it, another one under the key is refused."""
    (order,) = shop.sell(1, state="SHIPPED", skus=["ONE"])
    program = connect("orders")
    headers = {"Idempotency-Key": "cut"}
    place = f"/orders/{order.pk}/refund"
    with answers_lost():
        assert program.post(place, refund_of(order), params={"wait": 0}, headers=headers).status_code == 500
    busy = program.post(place, refund_of(order), headers=headers)
    assert (busy.status_code, busy.json()["code"]) == (409, "idempotency_key_busy")
    clock.move(timedelta(minutes=6))
    other = program.post(place, refund_of(order, 300), headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert program.post(place, refund_of(order), params={"wait": 0}, headers=headers).status_code == 202
    assert Action.objects.count() == 1


def test_a_key_without_the_scope_leaves_nothing_behind(connect, shop):
    """What is refused at the door claims no key and keeps no row."""
    (order,) = shop.sell()
    refused = connect("read").post(f"/orders/{order.pk}/accept", headers={"Idempotency-Key": "k"})
    assert refused.status_code == 403
    assert not IdempotentAnswer.objects.exists()

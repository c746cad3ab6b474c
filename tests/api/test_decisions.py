"""Decisions over HTTP: confirmed in time, followed later, refused by us or by the marketplace; once for one key."""

from __future__ import annotations

import threading
import time

from comptoir.actions.models import Action
from comptoir.activity.models import Entry


def test_an_acceptance_that_the_marketplace_confirms_in_time_answers_200(connect, shop, worker):
    """The answer is the action, confirmed; the order's own page tells it too."""
    (order,) = shop.sell()
    program = connect("orders")
    answer = program.post(f"/orders/{order.pk}/accept")
    assert (answer.status_code, answer.json()["state"], answer.json()["kind"]) == (200, "CONFIRMED", "decide")
    assert answer.headers["Location"] == f"/api/marketplace/actions/{answer.json()['id']}"
    assert answer.json()["who"] == "program 1 (API)"
    assert shop.world.order(order.remote_id)["order_state"] != "WAITING_ACCEPTANCE"
    (told,) = program.get(f"/orders/{order.pk}")["actions"]
    assert told == answer.json()
    shop.pull()
    again = program.post(f"/orders/{order.pk}/accept")
    assert (again.status_code, again.json()["code"]) == (409, "illegal_state")


def test_without_a_word_in_time_the_answer_is_202_and_where_to_follow(connect, shop):
    """Nobody delivers: what is wanted stays wanted, and is not called done."""
    (order,) = shop.sell()
    program = connect("orders")
    answer = program.post(f"/orders/{order.pk}/accept", params={"wait": 0.3})
    assert (answer.status_code, answer.json()["state"]) == (202, "NEW")
    place = answer.headers["Location"].removeprefix("/api/marketplace")
    assert program.get(place) == answer.json()
    assert [one["id"] for one in program.get("/actions", order_id=order.pk)["items"]] == [answer.json()["id"]]
    open_already = program.post(f"/orders/{order.pk}/refuse", params={"wait": 0})
    assert open_already.status_code == 409
    assert (open_already.json()["code"], open_already.json()["action"]) == (
        "already_wanted",
        answer.json()["id"],
    )
    dropped = program.post(f"{place}/drop")
    assert (dropped.status_code, dropped.json()["state"]) == (200, "DROPPED")
    assert program.post(f"{place}/drop").status_code == 409


def test_lines_are_decided_by_name_and_every_line_is_named(connect, shop, worker):
    """Part of an order: each line its own answer; a missing, unknown or repeated line is refused before anything is."""
    (order,) = shop.sell(1, skus=["ONE", "TWO"])
    first, second = [line.remote_id for line in order.lines.order_by("index")]
    program = connect("orders")
    yes, no = {"id": first, "accepted": True}, {"id": second, "accepted": False}
    for lines in ([yes], [yes, {"id": "other", "accepted": True}], [yes, yes]):
        answer = program.post(f"/orders/{order.pk}/accept", {"order_lines": lines})
        assert (answer.status_code, answer.json()["field"]) == (422, "order_lines")
    assert not Action.objects.exists()
    answer = program.post(f"/orders/{order.pk}/accept", {"order_lines": [yes, no]})
    assert (answer.status_code, answer.json()["what"]) == (200, "accept ONE, refuse TWO")


def test_a_refusals_reason_stays_here(connect, shop, worker):
    """It is told with the action and written in our journal; the marketplace hears nothing of it."""
    (order,) = shop.sell()
    answer = connect("orders").post(f"/orders/{order.pk}/refuse", {"reason": "Sold in the shop."})
    assert (answer.status_code, answer.json()["reason"]) == (200, "Sold in the shop.")
    assert Entry.objects.filter(kind="decision.reason", order_id=order.pk).count() == 1
    assert "Sold in the shop." not in repr(shop.world.order(order.remote_id))


def test_shipping_is_told_with_its_parcel(connect, shop, worker):
    """The carrier by its code, the tracking first; the shipment stands in the order."""
    (order,) = shop.sell(1, state="SHIPPING")
    program = connect("orders")
    body = {"carrier_code": "nobody-knows-it", "carrier_name": "Own Wheels", "tracking_number": "T-1"}
    answer = program.post(f"/orders/{order.pk}/shipments", body)
    assert (answer.status_code, [step["operation"] for step in answer.json()["steps"]]) == (
        200,
        ["tracking", "confirm"],
    )
    (shipment,) = program.get(f"/orders/{order.pk}")["shipments"]
    assert (shipment["carrier_name"], shipment["tracking_number"], shipment["state"]) == (
        "Own Wheels",
        "T-1",
        "CONFIRMED",
    )
    assert [one["order_line_id"] for one in shipment["shipped_items"]] == [order.lines.get().remote_id]
    shop.pull()
    late = program.post(f"/orders/{order.pk}/shipments", body)
    assert (late.status_code, late.json()["code"]) == (409, "illegal_state")
    assert late.json()["remedy"]


def test_money_goes_back_to_the_cent(connect, shop, worker):
    """What was asked is what the marketplace booked; more than is left is refused by the row."""
    (order,) = shop.sell(1, state="SHIPPED", skus=["ONE"])
    line = order.lines.get().remote_id
    program = connect("orders")
    part = {"order_line_id": line, "reason_code": "15", "amount_cents": 200}
    answer = program.post(f"/orders/{order.pk}/refund", {"lines": [part]})
    assert (answer.status_code, answer.json()["kind"]) == (200, "refund")
    (refund,) = shop.world.order(order.remote_id)["order_lines"][0]["refunds"]
    assert float(refund["amount"]) == 2.00
    much = program.post(f"/orders/{order.pk}/refund", {"lines": [part | {"amount_cents": 10**9}]})
    assert much.status_code == 422
    assert (much.json()["row"], "amount" in much.json()["detail"]) == (1, True)


def test_an_order_is_cancelled_whole_without_a_body(connect, shop, worker):
    """Before it leaves."""
    (order,) = shop.sell(1, state="SHIPPING")
    answer = connect("orders").post(f"/orders/{order.pk}/cancel")
    assert (answer.status_code, answer.json()["kind"]) == (200, "cancel")
    assert shop.world.order(order.remote_id)["order_state"] == "CANCELED"


def test_the_marketplaces_refusal_is_422_with_its_reason(connect, shop, worker):
    """It cancelled meanwhile, which we had not read."""
    (order,) = shop.sell()
    shop.world.advance(30 * 3600)
    answer = connect("orders").post(f"/orders/{order.pk}/accept")
    assert answer.status_code == 422
    assert answer.json()["code"] in {"refused_by_marketplace", "overtaken"}
    assert answer.json()["action"] == Action.objects.get().pk
    assert answer.headers["Location"].endswith(f"/actions/{answer.json()['action']}")


def test_an_account_that_is_not_live_sends_nothing(connect, shop):
    """409, before anything is written."""
    (order,) = shop.sell()
    shop.account.decisions_mode = "read"
    shop.account.save(update_fields=["decisions_mode"])
    answer = connect("orders").post(f"/orders/{order.pk}/accept")
    assert (answer.status_code, answer.json()["code"]) == (409, "account_not_live")
    assert not Action.objects.exists()


def test_an_order_is_acknowledged_once_and_again(connect, shop):
    """The earliest word holds; a moment ahead of the clock is refused."""
    (order,) = shop.sell()
    program = connect("orders")
    for _ in range(2):
        answer = program.post(f"/orders/{order.pk}/acknowledge")
        assert (answer.status_code, answer.json()["order"]) == (200, order.remote_id)
    ahead = program.post(f"/orders/{order.pk}/acknowledge", {"counted_at": "2126-01-01T00:00:00Z"})
    assert (ahead.status_code, ahead.json()["code"]) == (422, "ahead_of_the_clock")


def test_documents_come_and_go(connect, shop, worker):
    """Put on the order, listed, fetched byte for byte, taken off."""
    (order,) = shop.sell(1, state="SHIPPING")
    program = connect("orders")
    place = f"/orders/{order.pk}/documents"
    sent = program.post(
        place, files={"file": ("invoice.pdf", b"%PDF-1.4 tea")}, data={"type": "CUSTOMER_INVOICE"}
    )
    assert (sent.status_code, sent.json()["kind"]) == (200, "add_document"), sent.text
    (listed,) = patiently(program, place).json()["items"]
    assert (listed["file_name"], listed["type"]) == ("invoice.pdf", "CUSTOMER_INVOICE")
    assert patiently(program, f"{place}/{listed['id']}").content == b"%PDF-1.4 tea"
    missing = patiently(program, f"{place}/999999")
    assert missing.status_code == 404
    gone = patiently(program, f"{place}/{listed['id']}", "DELETE")
    assert gone.status_code == 200
    assert patiently(program, place).json()["items"] == []


def patiently(program, path: str, method: str = "GET"):
    """Ask until the marketplace's pace allows it."""
    for _ in range(50):
        answer = program.ask(method, path)
        if answer.status_code != 503:
            return answer
        assert int(answer.headers["Retry-After"]) >= 1
        time.sleep(0.5)
    raise AssertionError("The pace never allowed it.")


def test_ten_waiting_acceptances_leave_the_api_answering(connect, shop):
    """A quarter of the threads may wait; the others are told 202 at once."""
    orders = shop.sell(10)
    program = connect("orders")
    took: list[float] = []

    def accept(pk: int) -> None:
        begun = time.monotonic()
        assert program.post(f"/orders/{pk}/accept", params={"wait": 3}).status_code == 202
        took.append(time.monotonic() - begun)

    threads = [threading.Thread(target=accept, args=[order.pk]) for order in orders]
    for thread in threads:
        thread.start()
    while len(took) < 6:
        assert connect("read").ask("GET", "/health").status_code == 200
    for thread in threads:
        thread.join()
    waited = [seconds for seconds in took if seconds >= 3]
    assert len(waited) <= 4
    assert waited

"""What goes out over HTTP: plan, push, submissions, brakes, stopping to sell."""

from __future__ import annotations

import pytest

from comptoir.accounts.models import Account, Mode
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.channels.offers import SubmissionKind
from comptoir.offers import brakes, refresh
from comptoir.offers.models import Offer, Submission
from tests.api.publishing import goods, open_stall, worker_at_work
from tests.offers.selling import listed, open_account, stocked


def test_what_is_planned_is_pushed_and_each_file_tells_what_became_of_it(connect, world, add_account):
    """Nothing is sent by looking; the push is followed to its end, refusals stand in the file's items."""
    shop = open_stall(world, add_account)
    goods(world, "A-1", "B-2")
    upsert_products(
        [ProductInput(sku="BAD", gtin="0614141000036", msrp_cents=10_00, lead_time_days=2, stock_quantity=1)]
    )
    program = connect("offers")
    assert program.get("/offers/plan")["computing"] >= 3
    refresh.drain_all()
    assert program.get("/offers/plan")["computing"] == 0
    plans = {one["kind"]: one for one in program.get("/offers/plan", account="bestbuy")["items"]}
    assert (plans["create"]["goes"], plans["create"]["total"], plans["stock"]["total"]) == ("sent", 3, 0)
    assert {one["sku"] for one in plans["create"]["offers"]} == {"A-1", "B-2", "BAD"}
    (only,) = program.get("/offers/plan", account="bestbuy", kind="price", limit=1)["items"]
    assert only["kind"] == "price"
    assert not Submission.objects.exists()
    waiting = program.post("/offers/push", params={"wait": 0})
    (told,) = waiting.json()["accounts"]
    assert (waiting.status_code, told["done"], told["left"]) == (202, False, {"create": 3})
    with worker_at_work():
        pushed = program.post("/offers/push", {"account": "bestbuy"}, params={"wait": 30})
    assert pushed.status_code == 200, pushed.text
    (told,) = pushed.json()["accounts"]
    assert (told["done"], told["left"], told["error"]) == (True, {}, None)
    (file,) = program.get("/submissions", account="bestbuy", kind="create", state="COMPLETE")["items"]
    assert (file["offers"], file["taken"], file["refused"]) == (3, 2, 1)
    assert program.get(f"/submissions/{file['id']}") == file
    items = program.get(f"/submissions/{file['id']}/items")["items"]
    assert {one["sku"]: one["outcome"] for one in items} == {"A-1": "taken", "B-2": "taken", "BAD": "refused"}
    (bad,) = program.get(f"/submissions/{file['id']}/items", refused="true")["items"]
    assert bad["words"]
    assert bad["remedy"]
    assert [one["sku"] for one in program.get("/offers/errors")["items"]] == ["BAD"]
    history = program.get(f"/offers/{bad['offer_id']}")["history"]
    assert [(one["submission_id"], one["outcome"]) for one in history] == [(file["id"], "refused")]
    assert program.ask("GET", "/submissions/999999").status_code == 404
    assert set(world.offers_of(shop.shop_id)) == {"A-1", "B-2"}


def test_nothing_is_pushed_to_an_account_that_is_not_live(connect, add_account):
    """409, named or not; what it would do can be looked at."""
    add_account()
    program = connect("offers")
    for body in ({"account": "bestbuy"}, {}, None):
        answer = program.post("/offers/push", body)
        assert (answer.status_code, answer.json()["code"]) == (409, "account_not_live")
    assert {one["goes"] for one in program.get("/offers/plan")["items"]} == {"kept"}


@pytest.fixture
def braked(transactional_db):
    """Ten offers in stock of which eight would run out at once: the brake is on."""
    account = open_account()
    for number in range(10):
        listed(account, stocked(f"S-{number}"))
    return account


def say(program, quantity: int, count: int) -> None:
    """A person says how many there are of the first products."""
    figures = [{"sku": f"S-{number}", "quantity": quantity} for number in range(count)]
    assert program.post("/stock", {"figures": figures, "anyway": True}).status_code == 200
    refresh.drain_all()


def test_a_brake_is_released_for_what_was_shown_and_nothing_else(connect, braked):
    """Other offers by now: 409, and the brake tells the new figures; then exactly these go."""
    program = connect("admin")
    say(program, 0, 7)
    assert brakes.look(braked.pk, SubmissionKind.STOCK) is not None
    (brake,) = program.get("/brakes", account="bestbuy")["items"]
    assert (brake["kind"], brake["count"], brake["of"]) == ("stock", 7, 10)
    (plan,) = program.get("/offers/plan", kind="stock")["items"]
    assert (plan["held"], plan["brake"]["count"]) == (7, 7)
    say(program, 0, 8)
    seen = {"count": brake["count"], "digest": brake["digest"]}
    path = f"/brakes/{brake['id']}/release"
    refused = program.post(path, seen)
    assert (refused.status_code, refused.json()["code"]) == (409, "illegal_state")
    (brake,) = program.get("/brakes")["items"]
    assert brake["count"] == 8
    seen = {"count": 8, "digest": brake["digest"]}
    for scope in ("orders", "offers"):
        assert connect(scope).post(path, seen).status_code == 403
    assert program.post(path, seen).json() == {"account": "bestbuy", "kind": "stock", "offers": 8}
    assert program.get("/brakes")["items"] == []
    assert program.post(path, seen).status_code == 409
    assert program.post("/brakes/999999/release", seen).status_code == 404
    assert Offer.objects.filter(approved_quantity=0).count() == 8


def test_selling_is_stopped_by_an_offers_key_and_resumed_by_an_administrators(connect, braked):
    """0 of everything is wanted at once, on one account or on all; again is no harm."""
    till, admin = connect("offers"), connect("admin")
    other = open_account("walmart", stock_mode=Mode.READ)
    path = f"/accounts/{braked.pk}"
    assert connect("orders").post(f"{path}/stop-selling").status_code == 403
    told = till.post(f"{path}/stop-selling").json()
    assert (told["changed"], told["stock_is_live"], told["selling_stopped_at"] is not None) == (
        True,
        True,
        True,
    )
    assert set(Offer.objects.filter(account=braked).values_list("desired_quantity", flat=True)) == {0}
    assert till.post(f"{path}/stop-selling").json()["changed"] is False
    everywhere = {one["account"]: one for one in till.post("/stop-selling").json()["items"]}
    assert (everywhere["bestbuy"]["changed"], everywhere["walmart"]["changed"]) == (False, True)
    assert everywhere["walmart"]["stock_is_live"] is False
    assert till.post(f"{path}/resume-selling").status_code == 403
    assert till.post("/resume-selling").status_code == 403
    assert admin.post(f"{path}/resume-selling").json()["selling_stopped_at"] is None
    assert set(Offer.objects.filter(account=braked).values_list("desired_quantity", flat=True)) == {10}
    resumed = {one["account"]: one["changed"] for one in admin.post("/resume-selling").json()["items"]}
    assert resumed == {"bestbuy": False, "walmart": True}
    assert admin.post("/accounts/999999/stop-selling").status_code == 404
    assert Account.objects.filter(selling_stopped_at=None).count() == 2
    assert other.pk != braked.pk

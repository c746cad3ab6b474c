"""The pages, as a browser without scripts gets them: what they show, and what their forms do."""

import html
import re
from urllib.parse import urlencode

import pytest

from comptoir.simulator.disruptions import KINDS
from tests.simulator.offers.selling import create

PAGES = ("", "pages/offers", "pages/orders", "pages/messages", "pages/trouble", "pages/checks")


@pytest.fixture
def browser(connect):
    return connect(None)


def see(browser, path, **query):
    answer = browser.get(f"/_simulator/{path}", **query)
    assert answer.status == 200, answer.body
    assert answer.headers["Content-Type"].startswith("text/html")
    return answer.body.decode()


def press(browser, button, expected=303, **form):
    answer = browser.call("POST", f"/_simulator/buttons/{button}", body=urlencode(form).encode())
    assert answer.status == expected, answer.body
    return answer


@pytest.mark.parametrize("path", PAGES)
def test_no_page_runs_a_script_fetches_anything_or_believes_a_name(browser, world, shop, path):
    nasty = "<script>alert(1)</script>\"'&"
    other = world.add_shop(nasty)
    (order_id,) = world.sell(other.shop_id, skus=[nasty])
    thread_id = world.write(order_id, nasty, subject=nasty, files={nasty: b"x"}).thread_id
    for unsafe in (f"pages/messages/{thread_id}", f"pages/orders/{order_id}"):
        assert "<script" not in see(browser, unsafe)
    for query in ({}, {"shop_id": other.shop_id}, {"sku": nasty, "order": nasty, "break": nasty}):
        answer = browser.get(f"/_simulator/{path}", **query)
        assert answer.status == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        page = answer.body.decode()
        assert "<script" not in page
        assert not re.search(r'(?:src|href|action)="(?!/_simulator/|data:,|#)', page)


def test_the_pages_exist_before_there_is_a_shop(browser):
    for path in PAGES:
        see(browser, path)


def test_offers_are_found_by_sku_and_paged(browser, client, world, shop):
    names = [f"SKU-{place:03}" for place in range(45)]
    create(client, *names)
    world.run()
    first = see(browser, "pages/offers")
    assert "SKU-019" in first
    assert "SKU-020" not in first
    following = html.unescape(re.search(r'href="([^"]+)">Next page', first)[1])
    second = browser.get(following).body.decode()
    assert "SKU-020" in second
    assert "SKU-039" in second
    found = see(browser, "pages/offers", shop_id=shop.shop_id, sku="sku-04")
    assert re.findall(r"<code>(SKU-\d+)</code>", found) == [f"SKU-04{place}" for place in range(5)]


def test_a_chosen_offer_is_bought_and_its_order_cancelled(browser, client, world, shop):
    create(client, "A", "B")
    answer = press(browser, "buy", shop_id=shop.shop_id, sku="B", back="/_simulator/pages/offers?sku=B")
    assert answer.headers["Location"] == "/_simulator/pages/offers?sku=B"
    (order,) = world.orders(shop.shop_id)
    page = see(browser, f"pages/orders/{order['order_id']}")
    assert "<code>B</code>" in page
    assert html.escape(world.order(order["order_id"])["order_lines"][0]["product_title"]) in page
    assert order["order_id"] in see(browser, "pages/orders", order=order["order_id"])
    press(browser, "cancel", order_id=order["order_id"])
    assert world.order(order["order_id"])["order_state"] == "CANCELED"
    refused = press(browser, "cancel", expected=409, order_id=order["order_id"])
    assert b"is CANCELED" in refused.body
    assert "order_moved" in see(browser, f"pages/orders/{order['order_id']}")


def test_nothing_on_sale_is_said_and_not_passed_over(browser, client, shop):
    create(client, "A", quantity=0)
    assert b"Nothing is on sale" in press(browser, "buy", expected=409, shop_id=shop.shop_id).body
    assert b"No order" in press(browser, "cancel", expected=409, shop_id=shop.shop_id).body


def test_a_colleague_is_offered_only_what_the_state_allows(browser, world, shop):
    (order_id,) = world.sell(shop.shop_id)
    page = see(browser, f"pages/orders/{order_id}")
    assert ("accepts it" in page, "ships it" in page) == (True, False)
    press(browser, "colleague", order_id=order_id, deed="accept")
    assert world.order(order_id)["order_state"] == "WAITING_DEBIT"
    press(browser, "colleague", expected=409, order_id=order_id, deed="accept")
    press(browser, "colleague", expected=400, order_id=order_id, deed="overtake")


def test_orders_are_paged_newest_first(browser, world, shop):
    ids = world.sell(shop.shop_id, 25)
    first = see(browser, "pages/orders")
    assert ids[-1] in first
    assert ids[4] not in first
    older = html.unescape(re.search(r'href="([^"]+)">Older', first)[1])
    assert re.findall(r">(\d+-A)</a>", browser.get(older).body.decode()) == ids[4::-1]


def test_a_person_reads_what_customers_ask_and_writes_as_one(browser, client, world, shop):
    """From the order to its thread and back: a new subject, then an answer in the thread."""
    (order_id,) = world.sell(shop.shop_id)
    order_page = f"/_simulator/pages/orders/{order_id}"
    form = re.search(
        r'<form method=post action="/_simulator/buttons/write">.*?</form>', see(browser, order_page[12:])
    )
    assert "name=subject" in form[0]
    hidden = dict(re.findall(r'<input type=hidden name="(\w+)" value="([^"]*)">', form[0]))
    answer = press(browser, "write", **hidden, subject="Where & when", body="Two\r\nlines <b>of it</b>")
    assert answer.headers["Location"] == order_page
    link = re.search(
        r'href="/_simulator/(pages/messages/[^"]+)">Where &amp; when<', see(browser, order_page[12:])
    )[1]
    page = see(browser, link)
    assert "<div class=words>Two\nlines &lt;b&gt;of it&lt;/b&gt;</div>" in page
    assert "waits for the shop since 2026-03-10T09:00:00Z" in page
    assert order_page in page
    assert "name=subject" not in page
    hidden = dict(re.findall(r'<input type=hidden name="(\w+)" value="([^"]*)">', page))
    press(browser, "write", **hidden, body="Are you there?")
    (thread,) = client.get("/api/inbox/threads", with_messages="true").json()["data"]
    assert [message["body"] for message in thread["messages"]] == [
        "Two\nlines <b>of it</b>",
        "Are you there?",
    ]
    assert world.order(order_id)["has_customer_message"]
    assert "1 threads, 1 to answer" in see(browser, "")
    refused = press(browser, "write", expected=400, **hidden, body="No")
    assert b"between 3 and 50000" in refused.body
    press(browser, "write", expected=404, order_id="none", subject="Hello", body="Hello")
    assert browser.get("/_simulator/pages/messages/none").status == 404


def test_threads_are_paged_newest_first_and_found_by_their_order(browser, world, shop):
    order_ids = world.sell(shop.shop_id, 25)
    for number, order_id in enumerate(order_ids):
        world.advance(1)
        world.write(order_id, "Hello?", subject=f"Subject {number:02}")
    first = see(browser, "pages/messages")
    subjects = re.compile(r">(Subject \d\d)</a>")
    assert subjects.findall(first) == [f"Subject {number:02}" for number in range(24, 4, -1)]
    older = html.unescape(re.search(r'href="([^"]+)">Older', first)[1])
    assert subjects.findall(browser.get(older).body.decode()) == [
        f"Subject 0{number}" for number in range(4, -1, -1)
    ]
    found = see(browser, "pages/messages", shop_id=shop.shop_id, order=order_ids[7])
    assert subjects.findall(found) == ["Subject 07"]
    world.advance(1)
    world.write(order_ids[0], "Still there?")
    assert subjects.findall(see(browser, "pages/messages"))[0] == "Subject 00"


@pytest.mark.parametrize("name", KINDS)
def test_each_disruption_has_a_form_that_starts_it_as_it_is_by_default(browser, world, shop, name):
    page = see(browser, "pages/trouble", **{"break": name})
    assert page.count("<details open") == 1
    assert world.disruptions.active(world.clock.ms()) == []
    form = re.search(rf'<details open id="{name}">.*?</details>', page)[0]
    sent = dict.fromkeys(re.findall(r'<input name="(\w+)"', form), "") | {"name": name}
    for select, options in re.findall(r'<select name="(\w+)">(.*?)</select>', form):
        sent[select] = re.search(r"<option selected>([^<]*)", options)[1]
    press(browser, "disrupt", **sent)
    (active,) = world.disruptions.active(world.clock.ms())
    by_default = {**KINDS[name], "probability": 1.0}
    assert {field: active.parameters[field] for field in by_default} == by_default


def test_a_link_fills_the_form_and_only_its_button_breaks_anything(browser, world, client):
    page = browser.get("/", **{"break": "5xx", "status": "502", "times": "1"}).body.decode()
    assert 'name="status" value="502"' in page
    assert client.get("/api/version").status == 200
    press(
        browser, "disrupt", name="5xx", status="502", times="1", operations="V01, OR11", after_effect="true"
    )
    (active,) = world.disruptions.active(world.clock.ms())
    assert active.parameters["operations"] == ["V01", "OR11"]
    assert active.parameters["after_effect"] is True
    assert client.get("/api/version").status == 502
    press(browser, "disrupt", name="slow", seconds="1")
    (left,) = world.disruptions.active(world.clock.ms())
    press(browser, "mend", disruption_id=left.disruption_id)
    assert world.disruptions.active(world.clock.ms()) == []


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"name": "earthquake"}, "choose from slow"),
        ({"name": "slow", "seconds": "soon"}, "seconds: must be a number"),
        ({"name": "slow", "probability": "2"}, "probability: must be between 0 and 1"),
        ({"name": "slow", "operations": "OR99"}, "no operation is called OR99"),
        ({"name": "duplicates", "on": "<b>"}, "on: choose from page"),
    ],
)
def test_a_form_that_makes_no_sense_is_answered_with_a_page(browser, world, shop, form, words):
    answer = press(browser, "disrupt", expected=400, **form)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert words in html.unescape(answer.body.decode())
    assert world.disruptions.active(world.clock.ms()) == []


@pytest.mark.parametrize(
    "back", ["https://elsewhere.example.com/", "//elsewhere.example.com/", "/_simulator/pages/\r\nX: y"]
)
def test_a_button_never_leads_elsewhere(browser, back):
    assert press(browser, "jump", back=back).headers["Location"] == "/_simulator/"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example.com"},
        {"Origin": "null"},
        {"Host": "elsewhere.example.com:4567", "Origin": "http://elsewhere.example.com:4567"},
    ],
)
def test_a_button_pressed_by_another_site_does_nothing(browser, world, headers):
    """Neither by a form elsewhere nor by a name that was made to lead to this machine."""
    before = world.now()
    answer = browser.call("POST", "/_simulator/buttons/jump", body=b"", headers=headers)
    assert (answer.status, world.now()) == (403, before)


def test_what_a_foreign_name_may_not_press_it_may_not_read(browser):
    assert browser.call("GET", "/_simulator/shops", headers={"Host": "elsewhere.example.com"}).status == 403
    assert browser.call("GET", "/_simulator/shops", headers={"Host": "[::1:1"}).status == 403
    assert browser.call("GET", "/_simulator/shops", headers={"Host": "localhost:1"}).status == 200
    assert browser.call("GET", "/_simulator/shops", headers={"Host": "[::1]:1"}).status == 200


def test_an_order_that_is_not_there_is_a_page_too(browser, shop):
    answer = browser.get("/_simulator/pages/orders/none")
    assert (answer.status, answer.headers["Content-Type"]) == (404, "text/html;charset=UTF-8")

"""The pages in the system's Chromium without JavaScript: seen, tabbed through, and their buttons pressed."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.simulator.conftest import multipart
from tests.simulator.offers.selling import create

pytestmark = pytest.mark.browser

PATHS = (
    "/",
    "/_simulator/pages/offers",
    "/_simulator/pages/orders",
    "/_simulator/pages/messages",
    "/?break=5xx",
    "/_simulator/pages/checks",
)
UNLABELLED = """() => [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
    .filter(field => !field.labels.length).map(field => field.outerHTML)"""


@pytest.fixture
def page():
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        # Scripts are off in the pages; the questions of this test are still answered.
        context = browser.new_context(viewport={"width": 1366, "height": 768}, java_script_enabled=False)
        yield context.new_page()
        browser.close()


@pytest.fixture
def complaints(page, simulator):
    """What the browser says against the pages, and whom else it asks."""
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith((simulator.url, "data:")) else said.append(request.url)
        ),
    )
    page.on(
        "response",
        lambda answer: said.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None,
    )
    return said


def picture(page, name):
    if directory := os.environ.get("SCREENSHOTS"):
        Path(directory).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(directory) / f"simulator-{name}.png")


def test_every_page_fits_and_can_be_used_without_a_mouse(page, complaints, simulator, client, world, shop):
    world.add_shop("A shop with a name that is rather long for a shop")
    create(client, *(f"{place}-A-RATHER-LONG-SKU-OF-A-SHOP-THAT-LIKES-THEM" for place in range(25)))
    world.sell(shop.shop_id, 25)
    world.disrupt("5xx", times=3)
    (order_id,) = world.sell(shop.shop_id, state="SHIPPED")
    world.portal.refund(order_id)
    world.write(order_id, "Where" * 2000, subject="x" * 200, files={"y" * 200: b"x"})
    thread_id = world.write(order_id, "Nobody has called me.\n\nWhy?").thread_id
    of_one = f"/_simulator/pages/orders/{order_id}", f"/_simulator/pages/messages/{thread_id}"
    for place, path in enumerate((*PATHS, *of_one)):
        page.goto(simulator.url + path)
        picture(page, place)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 1366, path
        assert page.evaluate(UNLABELLED) == [], path
        expect(page.locator("h1")).to_have_count(1)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "To the content", path
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Overview", path
    assert complaints == []


def test_a_person_plays_customer_and_bad_luck(page, complaints, simulator, client, world, shop):
    create(client, "KETTLE", "TOASTER")
    page.goto(simulator.url)
    page.get_by_role("link", name="Offers", exact=True).click()
    page.get_by_label("SKU holds").fill("toast")
    page.keyboard.press("Enter")
    expect(page.get_by_role("row")).to_have_count(2)
    page.get_by_role("button", name="Buy it").click()
    expect(page.get_by_label("SKU holds")).to_have_value("toast")
    (order,) = world.orders(shop.shop_id)
    page.get_by_role("link", name="Orders", exact=True).click()
    page.get_by_role("link", name=order["order_id"]).click()
    expect(page.get_by_role("cell", name="TOASTER", exact=True)).to_be_visible()
    page.get_by_role("button", name="The customer cancels it").focus()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("CANCELED")
    page.goto(f"{simulator.url}/?break=429&retry_after=7&times=1")
    opened = page.locator("details[open]")
    expect(opened.get_by_label("retry after")).to_have_value("7")
    opened.get_by_role("button", name="Break it so").click()
    answer = client.get("/api/version")
    assert (answer.status, answer.headers["Retry-After"]) == (429, "7")
    page.goto(simulator.url)
    page.get_by_role("button", name="Break the network").click()
    expect(page.get_by_role("row", name="cut_after")).to_be_visible()
    page.get_by_role("button", name="Mend all").click()
    expect(page.get_by_role("row", name="cut_after")).to_have_count(0)
    page.get_by_role("button", name="Jump a day").click()
    expect(page.locator("main")).to_contain_text("2026-03-11")
    picture(page, "afterwards")
    assert complaints == []


def test_a_person_writes_as_the_customer_and_reads_the_answer(
    page, complaints, simulator, client, world, shop
):
    """By keyboard alone; what cannot be sent is said by the browser, and nothing is lost."""
    (order_id,) = world.sell(shop.shop_id)
    page.goto(f"{simulator.url}/_simulator/pages/orders/{order_id}")
    page.get_by_label("Subject").fill("Delivery")
    page.get_by_label("Message").fill("When will it come?")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Delivery").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Messages: Delivery")
    expect(page.get_by_role("cell", name="When will it come?")).to_be_visible()
    expect(page.locator("main")).to_contain_text("waits for the shop")
    (thread,) = client.get("/api/inbox/threads").json()["data"]
    customer = {"type": "CUSTOMER", "id": world.order(order_id)["customer"]["customer_id"]}
    body, headers = multipart("message_input", {"body": "On Monday.", "to": [customer]}, {"plan.pdf": b"x"})
    client.call("POST", f"/api/inbox/threads/{thread['id']}/message", body, headers)
    page.get_by_role("link", name="Messages", exact=True).click()
    picture(page, "threads")
    page.get_by_role("link", name="Delivery").click()
    expect(page.get_by_role("cell", name="On Monday.")).to_be_visible()
    expect(page.locator("main")).to_contain_text("plan.pdf")
    expect(page.locator("main")).to_contain_text("the shop owes no answer")
    page.get_by_label("Message").fill("No")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_label("Message")).to_have_value("No")
    page.get_by_label("Message").fill("Monday is fine.")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("cell", name="Monday is fine.")).to_be_visible()
    picture(page, "thread")
    page.get_by_role("link", name=order_id).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Order {order_id}")
    assert complaints == []

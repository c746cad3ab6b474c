"""The first day of a shopkeeper: start the demo, sign in, see an order arrive, look at it, in both languages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.running_demo import RunningDemo, eventually
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

FIRST_VISIT = 1_000_000
LATER_PAGE = 60_000
FITS = """() => {
    const table = document.querySelector("#result_list");
    return table.getBoundingClientRect().right <= innerWidth && table.scrollWidth <= table.clientWidth;
}"""


def test_an_order_arrives_and_is_read_in_both_languages(demo: RunningDemo, visitor: Visitor) -> None:
    """Without a word in the console, a foreign host, a dead link, or more bytes than a slow line bears."""
    page = visitor.page
    page.goto(f"{demo.url}/")
    visitor.picture("sign-in")
    visitor.sign_in(demo.user, demo.password)
    first_visit = visitor.bytes_since()
    sold = demo.sell(state="SHIPPING")
    visitor.reload_until(sold)
    visitor.bytes_since()
    page.reload()
    later_list = visitor.bytes_since()
    see_in_list(visitor, sold)
    visitor.bytes_since()
    page.get_by_role("link", name=sold).click()
    later_order = visitor.bytes_since()
    assert first_visit <= FIRST_VISIT
    assert max(later_list, later_order) <= LATER_PAGE
    see_order(visitor, sold)
    go_french_and_dark(visitor, sold)
    sign_out(visitor, demo.user)
    assert visitor.complaints == []
    assert visitor.foreign == []


def see_in_list(visitor: Visitor, sold: str) -> None:
    """The order's row, and a list that fits the screen and leads on everywhere."""
    page = visitor.page
    expect(page).to_have_title("Orders | Comptoir")
    row = page.locator("#result_list tr", has_text=sold)
    expect(row.get_by_text("To ship", exact=True)).to_be_visible()
    expect(row).to_contain_text(re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d E[SD]T"))
    assert page.evaluate(FITS)
    visitor.picture("orders")
    assert visitor.dead_links() == []


def see_order(visitor: Visitor, sold: str) -> None:
    """Lines with their figures, and what happened."""
    page = visitor.page
    expect(page).to_have_title(f"{sold} | Order | Comptoir")
    expect(page.locator("#line-1")).to_contain_text("Net before tax")
    expect(page.locator("#line-1")).to_contain_text("Commission")
    expect(page.locator("#history")).to_contain_text(f"Order {sold} arrived")
    visitor.picture("order")
    assert visitor.dead_links() == []


def go_french_and_dark(visitor: Visitor, sold: str) -> None:
    """By the button in sight; the page stays where it was, and the choice lasts."""
    page = visitor.page
    page.get_by_role("button", name="Français").click()
    expect(page.locator("#history")).to_contain_text("Historique")
    expect(page).to_have_title(f"{sold} | Commande | Comptoir")
    page.locator("#nav-sidebar-apps a", has_text="Commandes").first.click()
    expect(page.get_by_text("À expédier", exact=True).first).to_be_visible()
    assert page.evaluate(FITS)
    visitor.picture("orders-french")
    page.evaluate("localStorage.setItem('adminTheme', '\"dark\"')")
    page.reload()
    expect(page.locator("html")).to_have_class(re.compile("dark"))
    visitor.picture("orders-dark")


def sign_out(visitor: Visitor, user: str) -> None:
    """Through the menu under the own name; the pages are closed afterwards."""
    page = visitor.page
    page.get_by_text(user, exact=True).click()
    page.locator("#logout-form button").click()
    expect(page.get_by_text("Vous êtes déconnecté")).to_be_visible()
    page.goto(f"{visitor.url}/admin/orders/order/")
    expect(page.locator("#id_password")).to_be_visible()


def test_every_page_of_the_sidebar_is_quiet(demo: RunningDemo, visitor: Visitor) -> None:
    """Each list, its filters and its first record open without a complaint or a dead link."""
    page = visitor.page
    page.goto(f"{demo.url}/")
    visitor.sign_in(demo.user, demo.password)
    links = page.locator("#nav-sidebar-apps a")
    addresses = [links.nth(place).get_attribute("href") for place in range(links.count())]
    assert len(addresses) == 6
    for address in addresses:
        page.goto(f"{demo.url}{address}")
        if page.get_by_text("Filters", exact=True).count():
            page.get_by_text("Filters", exact=True).click()
            expect(page.locator("#changelist-filter")).to_be_visible()
            page.keyboard.press("Escape")
        assert visitor.dead_links() == [], address
        first = page.locator("#result_list a[href*='/change/']").first
        if first.count():
            page.goto(f"{demo.url}{first.get_attribute('href')}")
            assert visitor.dead_links() == [], address
    page.wait_for_load_state("networkidle")
    assert visitor.complaints == []
    assert visitor.foreign == []


def test_ctrl_c_leaves_nothing_behind(demo: RunningDemo) -> None:
    """No process and no database of the demo runs on."""
    assert len(demo.processes()) >= 4
    assert demo.end() == 0
    eventually(lambda: not demo.processes() and demo.database_gone())

"""Lists and records: all there, escaped, in the shop's time, in few queries."""

from __future__ import annotations

import re
from html import escape

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from comptoir.accounts.models import Account
from comptoir.activity.models import Entry, SyncRun
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.orders.models import Amount, Order, OrderLine, UnreadableOrder
from comptoir.web import amounts, counting

pytestmark = pytest.mark.django_db(transaction=True)

LIST = "admin:orders_order_changelist"


def order_page(client, order: Order) -> str:
    """The page of one order as text."""
    answer = client.get(reverse("admin:orders_order_change", args=[order.pk]))
    assert answer.status_code == 200
    return answer.content.decode()


def test_every_list_and_every_record_opens(administrator, orders, world):
    """With rows in all of them."""
    world.disrupt("nul", share=1.0)
    account = orders(1, name="one whose order cannot be stored")
    world.mend()
    orders(2, state="SHIPPING")
    assert UnreadableOrder.objects.filter(account=account).exists()
    for model in (Order, UnreadableOrder, Entry, SyncRun, Account, User):
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        shown = administrator.get(reverse(f"{name}_changelist"))
        assert shown.status_code == 200
        row = model.objects.first()
        assert row is not None
        change = reverse(f"{name}_change", args=[row.pk])
        assert change in shown.content.decode()
        assert administrator.get(change).status_code == 200, change


def test_an_order_shows_lines_figures_buyer_and_history(viewer, orders, world):
    """What the marketplace said of a sold order stands on its page."""
    orders(1, state="SHIPPING")
    order = Order.objects.get()
    body = world.order(order.remote_id)
    shown = order_page(viewer, order)
    line = body["order_lines"][0]
    for told in (line["offer_sku"], line["product_title"], line["order_line_id"]):
        assert escape(str(told)) in shown
    for tax in line["taxes"]:
        assert tax["code"] in shown
        assert f"{tax['amount']:,.2f}" in shown
    assert escape(body["customer"]["shipping_address"]["street_1"]) in shown
    assert escape(body["customer"]["lastname"]) in shown
    assert f"Order {order.remote_id} arrived" in shown
    assert "Commission" in shown
    assert "Net before tax" in shown


def test_the_net_is_the_sale_without_tax_less_the_commission(viewer, orders):
    """And unknown, never a wrong figure, when one that it takes has not been told."""
    orders(1, state="SHIPPING")
    order = Order.objects.get()
    line = order.lines.get()
    Amount.objects.filter(line=line).delete()
    for component, code, cents in (
        ("price", "", 100_000),
        ("shipping", "", 2_000),
        ("fee", "EHF", 1_500),
        ("tax", "HST", 13_455),
        ("commission", "", 8_160),
        ("commission_tax", "HST", 1_061),
    ):
        Amount.objects.create(line=line, component=component, code=code, cents=cents)
    Order.objects.update(tax_mode="TAX_EXCLUDED")
    assert "942.79\N{NO-BREAK SPACE}CAD" in order_page(viewer, order)
    Order.objects.update(tax_mode="TAX_INCLUDED")
    assert "808.24\N{NO-BREAK SPACE}CAD" in order_page(viewer, order)
    Amount.objects.filter(component="commission").delete()
    assert "942.79" not in order_page(viewer, order)
    assert "unknown" in order_page(viewer, order)


def test_an_order_says_what_is_odd_about_it(viewer, orders, world):
    """That its customer has written, and which line the catalogue does not know."""
    orders(2, state="SHIPPING")
    plain, odd = Order.objects.order_by("pk")
    upsert_products([ProductInput(sku=line.sku, model=line.sku) for line in plain.lines.all()])
    Order.objects.filter(pk=odd.pk).update(has_message=True)
    OrderLine.objects.filter(order=odd).update(sku="NO-SUCH-SKU")
    told = [
        [words in order_page(viewer, order) for words in ("The customer has written", "Not in the catalogue")]
        for order in (plain, odd)
    ]
    assert told == [[False, False], [True, True]]


def test_a_figure_that_cents_cannot_say_is_shown_exactly():
    """Not rounded, not zero."""
    assert amounts.show(amounts.value(None, "19.995", "CAD"), "CAD") == "19.995\N{NO-BREAK SPACE}CAD"
    assert amounts.show(None, "CAD") == "unknown"
    assert amounts.show(amounts.value(129_900, None, "CAD"), "CAD") == "1,299.00\N{NO-BREAK SPACE}CAD"


def test_what_a_marketplace_sent_is_text(viewer, orders):
    """A title, a name, a reason, an address or a link that holds code runs nowhere."""
    account = orders(1, state="SHIPPING")
    order = Order.objects.get()
    evil = "<script>alert(1)</script>"
    OrderLine.objects.update(title=evil, sku=evil, category_label=evil, reason_label=evil)
    Order.objects.update(
        reason_label=evil,
        state="OTHER",
        remote_state=evil,
        carrier_name=evil,
        tracking_url="javascript:alert(1)",
        commercial_id=evil,
    )
    order.buyer.firstname = evil
    order.buyer.shipping_address = {"street_1": evil, "city": evil}
    order.buyer.save()
    Entry.objects.update(details={"order": evil})
    Account.objects.update(last_error=evil, failures=1)
    UnreadableOrder.objects.create(
        account=account,
        remote_id=evil,
        reason=evil,
        first_seen_at=timezone.now(),
        last_seen_at=timezone.now(),
    )
    pages = [
        order_page(viewer, order),
        *(
            viewer.get(reverse(f"admin:{name}_changelist")).content.decode()
            for name in ("orders_order", "orders_unreadableorder", "activity_entry", "accounts_account")
        ),
        viewer.get(reverse("admin:accounts_account_change", args=[account.pk])).content.decode(),
    ]
    for page in pages:
        assert "<script>alert" not in page
        assert "javascript:alert" not in page
    assert pages[0].count("&lt;script&gt;alert(1)") >= 8


def test_times_are_the_shops_and_say_so(viewer, orders):
    """The shop's time zone, named, on the list and on the order."""
    orders(1)
    order = Order.objects.get()
    shown = timezone.localtime(order.remote_created_at).strftime("%Y-%m-%d %H:%M %Z")
    assert shown.endswith(("EST", "EDT"))
    assert shown in viewer.get(reverse(LIST)).content.decode()
    assert shown in order_page(viewer, order)


@pytest.mark.parametrize(
    "page",
    ["orders_order", "orders_unreadableorder", "activity_entry", "activity_syncrun", "accounts_account"],
)
def test_a_list_takes_as_many_queries_for_many_rows_as_for_few(viewer, orders, page):
    """No query per row."""
    counts = []
    for name in ("first", "second", "third"):
        account = orders(2 if name == "first" else 9, name=name)
        now = timezone.now()
        UnreadableOrder.objects.create(
            account=account, remote_id=name, reason="?", first_seen_at=now, last_seen_at=now
        )
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert viewer.get(reverse(f"admin:{page}_changelist")).status_code == 200
        counts.append(len(queries))
    assert counts[1] == counts[2] <= 12, counts


def test_an_order_takes_as_many_queries_with_many_lines_as_with_one(viewer, orders):
    """No query per line, amount or entry."""
    orders(1, state="SHIPPING")
    order = Order.objects.get()

    def queries() -> int:
        with CaptureQueriesContext(connection) as taken:
            order_page(viewer, order)
        return len(taken)

    queries()  # what is read once per process
    before = queries()
    line = order.lines.get()
    for n in range(20):
        line.pk, line.remote_id = None, f"more-{n}"
        line.save()
        Amount.objects.create(line=line, component="price", cents=100)
    assert queries() == before


def test_a_list_counts_only_so_far(viewer, orders, monkeypatch):
    """Exactly up to the limit, then with a plus; the pages up to there open, newest first."""
    monkeypatch.setattr(counting, "COUNTED", 4)
    orders(4)
    assert re.search(r"\b4 in all", viewer.get(reverse(LIST)).content.decode())
    orders(3, name="another")
    assert re.search(r"\b4\+ in all", viewer.get(reverse(LIST)).content.decode())
    newest = list(Order.objects.newest_first().values_list("remote_id", flat=True)[:4])
    shown = viewer.get(reverse(LIST)).content.decode()
    places = [shown.index(number) for number in newest]
    assert places == sorted(places)


def test_a_list_never_counts_all_orders(viewer, orders):
    """Every count on the way to the page stops at a limit."""
    orders(2)
    with CaptureQueriesContext(connection) as taken:
        viewer.get(reverse(LIST))
    counting_all = [q["sql"] for q in taken if "COUNT(*)" in q["sql"] and "LIMIT" not in q["sql"]]
    assert counting_all == []


def test_search_finds_by_number_basket_and_sku(viewer, orders):
    """The beginning of a number; a whole basket number; a whole SKU; nothing else."""
    orders(3)
    order = Order.objects.newest_first()[0]
    others = [other.remote_id for other in Order.objects.exclude(pk=order.pk)]
    Order.objects.filter(pk=order.pk).update(commercial_id="BASKET-1")
    OrderLine.objects.filter(order=order).update(sku="SKU-1")

    def found(term: str) -> str:
        return viewer.get(reverse(LIST), {"q": term}).content.decode()

    for term in (order.remote_id, "BASKET-1", "SKU-1"):
        assert order.remote_id in found(term)
        assert not any(f">{other}<" in found(term) for other in others)
    assert "Nothing here" in found("no such order")
    assert all(f">{number}<" in found(order.remote_id[:2]) for number in [order.remote_id, *others])


def test_filters_by_state_and_account(viewer, orders):
    """Each shows its own and no other's."""
    first = orders(1, name="first", state="SHIPPING")
    orders(1, name="second", state="WAITING_ACCEPTANCE")
    one, other = Order.objects.get(account=first), Order.objects.exclude(account=first).get()
    for wanted in ({"state__exact": one.state}, {"account__id__exact": first.pk}):
        shown = viewer.get(reverse(LIST), wanted).content.decode()
        assert f">{one.remote_id}<" in shown
        assert f">{other.remote_id}<" not in shown


def test_an_order_that_is_not_there_leads_back_to_the_list(viewer, orders):
    """With a word about it, and no dead end."""
    orders(1)
    answer = viewer.get(reverse("admin:orders_order_change", args=[10**9]), follow=True)
    assert answer.status_code == 200
    assert answer.redirect_chain[-1][0] == reverse(LIST)


def test_a_purged_buyer_leaves_the_order_readable(viewer, orders):
    """No buyer, no address: the page says that they are not told."""
    orders(1, state="SHIPPING")
    order = Order.objects.get()
    order.buyer.delete()
    assert "Not told yet" in order_page(viewer, order)

"""Who sees what, and that nobody changes a marketplace's word by hand."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.orders.models import Order

pytestmark = pytest.mark.django_db(transaction=True)

OPEN = {"login", "logout"}


def admin_addresses() -> list[str]:
    """Every address of the admin, with a 1 wherever one takes an argument."""
    found = []

    def walk(patterns, prefix: str) -> None:
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                walk(pattern.url_patterns, prefix)
            elif isinstance(pattern, URLPattern) and pattern.name and pattern.name not in OPEN:
                arguments = pattern.pattern.regex.groupindex
                values = dict.fromkeys(arguments, "orders" if "app_label" in arguments else "1")
                found.append(reverse(f"admin:{pattern.name}", kwargs=values) if values else named(pattern))

    def named(pattern: URLPattern) -> str:
        return reverse(f"admin:{pattern.name}", args=["1"] if "<" in str(pattern.pattern) else [])

    (shell,) = [one for one in get_resolver().url_patterns if getattr(one, "namespace", None) == "admin"]
    walk(shell.url_patterns, "")
    return sorted(set(found))


def test_every_address_of_the_admin_asks_an_anonymous_visitor_to_sign_in():
    """None answers anything but the way to the sign-in."""
    addresses = admin_addresses()
    assert len(addresses) > 25
    for address in [*addresses, "/"]:
        answer = Client().get(address, follow=True)
        assert answer.redirect_chain, address
        assert answer.redirect_chain[-1][0].startswith("/admin/login/?next="), address


def test_a_viewer_sees_orders_but_not_people(viewer, orders):
    """What `comptoir user add` gives: orders, what happened, accounts; not who else may sign in."""
    orders()
    for page in ("orders_order", "orders_unreadableorder", "activity_entry", "activity_syncrun"):
        assert viewer.get(reverse(f"admin:{page}_changelist")).status_code == 200
    assert viewer.get(reverse("admin:accounts_account_changelist")).status_code == 200
    assert viewer.get(reverse("admin:auth_user_changelist")).status_code == 403
    shown = viewer.get(reverse("admin:orders_order_changelist")).content.decode()
    assert reverse("admin:activity_entry_changelist") in shown
    assert reverse("admin:auth_user_changelist") not in shown
    assert "Settings" not in shown


def test_nobody_writes_a_marketplaces_rows(viewer, administrator, orders):
    """No add, no change, no delete, not by a form that was made by hand either."""
    orders(2)
    held = {
        "orders_order": Order.objects.first(),
        "accounts_account": Account.objects.first(),
        "activity_entry": Entry.objects.first(),
    }
    before = {name: type(row).objects.count() for name, row in held.items()}
    for client in (viewer, administrator):
        for name, row in held.items():
            changelist = reverse(f"admin:{name}_changelist")
            change = reverse(f"admin:{name}_change", args=[row.pk])
            delete = reverse(f"admin:{name}_delete", args=[row.pk])
            for method in (client.get, client.post):
                assert method(reverse(f"admin:{name}_add")).status_code == 403
                assert method(delete, {"post": "yes"}).status_code == 403
            assert client.post(change, {"remote_id": "mine", "name": "mine"}).status_code == 403
            client.post(changelist, {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"})
            assert 'value="delete_selected"' not in client.get(changelist).content.decode()
    assert {name: type(row).objects.count() for name, row in held.items()} == before
    assert not Order.objects.filter(remote_id="mine").exists()
    assert not Account.objects.filter(name="mine").exists()


def test_no_page_offers_what_it_refuses(viewer, administrator, orders):
    """No button to add, save, delete or see a history that is not kept."""
    account = orders(1)
    order = Order.objects.get()
    for client in (viewer, administrator):
        for address in (
            reverse("admin:orders_order_changelist"),
            reverse("admin:orders_order_change", args=[order.pk]),
            reverse("admin:accounts_account_change", args=[account.pk]),
        ):
            shown = client.get(address).content.decode()
            for dead in ('name="_save"', "/add/", "/delete/", "/history/", "View site", "Show counts"):
                assert dead not in shown, (address, dead)


def test_an_administrator_manages_people_but_cannot_lock_themselves_out(administrator, viewer):
    """Others can be made inactive; one's own rights are not a field."""
    vera, ada = User.objects.get(username="vera"), User.objects.get(username="ada")
    assert administrator.get(reverse("admin:auth_user_changelist")).status_code == 200
    changed = administrator.post(reverse("admin:auth_user_change", args=[vera.pk]), {"is_superuser": ""})
    assert changed.status_code == 302
    own = reverse("admin:auth_user_change", args=[ada.pk])
    assert administrator.get(own).status_code == 200
    administrator.post(own, {"is_superuser": "", "is_active": ""})
    vera.refresh_from_db()
    ada.refresh_from_db()
    assert (vera.is_active, ada.is_active, ada.is_superuser) == (False, True, True)
    assert viewer.get(reverse("admin:orders_order_changelist")).status_code == 302
    assert administrator.get(reverse("admin:auth_user_add")).status_code == 403

"""What every answer carries, how sign-in is guarded, and whether the health check tells the truth."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from comptoir import clock
from comptoir.cli.people import add_person
from comptoir.orders.models import Order
from comptoir.web.models import SignInAttempt
from comptoir.web.signing_in import LIMIT
from tests.web.conftest import PASSWORD

pytestmark = pytest.mark.django_db(transaction=True)

LOGIN = "/admin/login/"


def sign_in(name: str = "vera", password: str = PASSWORD, address: str = "192.0.2.1"):
    """One try at the form, from a browser of its own."""
    return Client(REMOTE_ADDR=address).post(LOGIN, {"username": name, "password": password, "next": "/"})


def test_every_answer_forbids_what_no_page_asks_for(viewer):
    """Pages, files, redirects and refusals alike."""
    for address in (LOGIN, "/", "/admin/orders/order/", "/healthz", "/static/web/comptoir.css", "/nowhere"):
        answer = viewer.get(address)
        answer.close()
        headers = answer.headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self' 'unsafe-eval';" in policy
        assert "//" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff", address
        assert headers["Referrer-Policy"] == "same-origin"
    assert viewer.get(LOGIN).headers["X-Frame-Options"] == "DENY"


def test_no_page_holds_a_script_of_its_own(viewer, orders):
    """The policy would stop it, so none may be there."""
    orders(1)
    for address in (LOGIN, "/admin/orders/order/", f"/admin/orders/order/{Order.objects.get().pk}/change/"):
        page = viewer.get(address).content.decode()
        assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", page) == [], address
        assert re.findall(r"\son(click|load|error)=", page) == [], address


@pytest.mark.parametrize("https", [False, True])
def test_cookies_are_kept_from_scripts_and_secure_over_https(https):
    """HttpOnly and SameSite always; Secure where the request came over https."""
    add_person("vera", PASSWORD, admin=False)
    client = Client()
    client.get(LOGIN, secure=https)
    client.post(LOGIN, {"username": "vera", "password": PASSWORD}, secure=https)
    client.post("/i18n/setlang/", {"language": "fr"}, secure=https)
    assert set(client.cookies) == {"sessionid", "csrftoken", "django_language"}
    for cookie in client.cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert bool(cookie["secure"]) is https


def test_guessing_is_stopped_for_a_while_and_for_that_name_and_address_only():
    """After LIMIT wrong passwords not even the right one is heard, until the window has passed."""
    add_person("vera", PASSWORD, admin=False)
    add_person("otto", PASSWORD, admin=False)
    for _ in range(LIMIT):
        assert "Too many" not in sign_in(password="wrong").content.decode()
    assert "Too many" in sign_in(password="wrong").content.decode()
    assert "Too many" in sign_in().content.decode()
    assert "Too many" in sign_in(name="VERA").content.decode()
    assert sign_in(name="otto").status_code == 302
    assert sign_in(address="192.0.2.2").status_code == 302
    clock.move(timedelta(minutes=16))
    try:
        assert sign_in().status_code == 302
    finally:
        clock.move(-timedelta(minutes=16))


def test_a_success_forgets_the_failures_before_it():
    """And neither a name nor an address is kept readable."""
    add_person("vera", PASSWORD, admin=False)
    for _ in range(3):
        for _ in range(LIMIT - 1):
            sign_in(password="wrong")
        assert not SignInAttempt.objects.filter(who__contains="vera").exists()
        assert SignInAttempt.objects.count() == LIMIT - 1
        assert sign_in().status_code == 302
        assert not SignInAttempt.objects.exists()


def test_the_health_check_tells_whether_the_database_answers(tmp_path: Path):
    """200 when it does, 503 when nobody listens where it should be."""
    assert Client().get("/healthz").json() == {"status": "ok"}
    host = connection.settings_dict["HOST"]
    connection.close()
    connection.settings_dict["HOST"] = str(tmp_path)
    try:
        answer = Client().get("/healthz")
        assert answer.status_code == 503
        assert "ok" not in answer.json().values()
    finally:
        connection.close()
        connection.settings_dict["HOST"] = host
    assert Client().get("/healthz").status_code == 200


def test_pages_and_styles_travel_compressed_and_fonts_as_they_are(viewer):
    """And an answer that says "not changed" has no body at all."""
    style = viewer.get("/static/unfold/css/styles.css", HTTP_ACCEPT_ENCODING="gzip")
    assert style.headers["Content-Encoding"] == "gzip"
    assert len(b"".join(style.streaming_content)) < 80_000
    style.close()
    font = viewer.get("/static/unfold/fonts/inter/Inter-Regular.woff2", HTTP_ACCEPT_ENCODING="gzip")
    assert "Content-Encoding" not in font.headers
    font.close()
    again = viewer.get(
        "/static/unfold/css/styles.css",
        HTTP_ACCEPT_ENCODING="gzip",
        HTTP_IF_MODIFIED_SINCE=style.headers["Last-Modified"],
    )
    assert again.status_code == 304
    assert b"".join(again.streaming_content) == b""
    page = viewer.get("/admin/orders/order/", HTTP_ACCEPT_ENCODING="gzip")
    assert page.headers["Content-Encoding"] == "gzip"

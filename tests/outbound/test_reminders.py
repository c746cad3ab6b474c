"""Reminders: each order once at each threshold, by a real mail server, never lost to a failure, never three at once."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from procrastinate.contrib.django import app as jobs
from procrastinate.contrib.django.models import ProcrastinateJob
from tests.conftest import Shop
from tests.outbound.wishes import accept, asked_for_help

from comptoir import money
from comptoir.accounts.models import Account
from comptoir.activity.models import Entry
from comptoir.activity.sentences import sentence
from comptoir.errors import ConfigurationError
from comptoir.jobs.tick import tick
from comptoir.orders.models import Buyer, Order, Reminder
from comptoir.outbound.actions import deliver
from comptoir.outbound.reminders import due, send_reminders, watch
from comptoir.project.environment import load
from comptoir.project.mail_settings import read_mail_server

pytestmark = pytest.mark.django_db(transaction=True)

HOUR = 3600.0


@pytest.fixture(autouse=True)
def no_wake_ups(settings: Any) -> None:
    """No wake-up stays behind in the queue."""
    settings.WAKE_UPS = False


PASSWORD = "hunter2-s3cret"


class Conversation(socketserver.StreamRequestHandler):
    """One client of the mail server, until it leaves."""

    server: MailServer
    timeout = 20

    def handle(self) -> None:
        """Answer commands in the words of RFC 5321, as far as a client of ours speaks."""
        self.say("220 mail.example.com")
        to: list[str] = []
        while line := self.rfile.readline():
            command = line.decode().strip()
            match command.split(" ")[0].upper():
                case "EHLO":
                    self.say("250-mail.example.com", "250 AUTH PLAIN")
                case "AUTH":
                    self.say(
                        f"535 no such person, {command}" if self.server.refuses == "AUTH" else "235 welcome"
                    )
                case "RCPT":
                    to.append(command.partition(":")[2].strip("<>"))
                    self.say("250 yes")
                case "DATA":
                    if not self.take(to):
                        return
                    to = []
                case "QUIT":
                    self.say("221 bye")
                    return
                case _:
                    self.say("250 yes")

    def take(self, to: list[str]) -> bool:
        """Read one mail; False when the line goes dead instead of an answer."""
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line)
        if self.server.refuses == "CUT":
            return False
        if self.server.refuses == "DATA":
            self.say("451 not now")
            return True
        read = message_from_bytes(b"".join(lines), policy=policy.default)
        self.server.mails.append((to, read))
        self.say("250 taken")
        return True

    def say(self, *lines: str) -> None:
        """Send lines as the protocol wants them."""
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


class MailServer(socketserver.ThreadingTCPServer):
    """Takes mails and keeps them; refuses where it is told to."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.mails: list[tuple[list[str], EmailMessage]] = []
        self.refuses = ""

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self.server_address[1]
        return port

    def subjects(self) -> list[str]:
        """What the mails are about, in the order in which they came."""
        return [str(read["Subject"]) for _, read in self.mails]


@pytest.fixture
def server(settings: Any) -> Iterator[MailServer]:
    """A mail server that Comptoir is set up to send by."""
    with MailServer() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", running.port
        settings.DEFAULT_FROM_EMAIL = "comptoir@example.com"
        settings.MAIL_TO = ["shop@example.com", "boss@example.com"]
        try:
            yield running
        finally:
            running.shutdown()
            thread.join(timeout=10)


def sent() -> list[tuple[int, int]]:
    """Orders and thresholds that count as reminded."""
    return list(Reminder.objects.order_by("order_id", "-hours").values_list("order_id", "hours"))


def test_each_threshold_reminds_once(shop: Shop, server: MailServer, pass_time: Callable[[float], None]):
    """A day in steps of half an hour: three mails, 12, 4 and 1 hours before, and none once it is too late."""
    (order,) = shop.sell()
    for _ in range(52):
        tick()
        send_reminders()
        pass_time(HOUR / 2)
    assert server.subjects() == [
        f"1 order to accept within {span} (bestbuy)" for span in ("12 hours", "4 hours", "1 hour")
    ]
    assert sent() == [(order.pk, 12), (order.pk, 4), (order.pk, 1)]


def test_a_mail_says_what_is_to_be_done_and_of_no_buyer(shop: Shop, server: MailServer, pass_time):
    """Orders, totals and the deadline in the account's time; addressed to all who are named."""
    sold = shop.sell(3)
    Account.objects.update(time_zone="America/Vancouver")
    pass_time(13 * HOUR)
    assert send_reminders() == 1
    ((to, mail),) = server.mails
    assert to == ["shop@example.com", "boss@example.com"]
    assert mail["Subject"] == "3 orders to accept within 12 hours (bestbuy)"
    body = mail.get_content()
    for order in sold:
        assert f"{order.remote_id}: " in body
        assert f"{money.show(order.total_cents, 'CAD')}, accept by " in body
    assert body.count(" PST") + body.count(" PDT") == 6
    for buyer in Buyer.objects.all():
        assert buyer.lastname
        assert buyer.lastname not in body


def test_one_mail_an_account(shop: Shop, add_account, server: MailServer, pass_time):
    """Accounts have deadlines of their own."""
    shop.sell(2)
    other, number = add_account("walmart", pace_factor=60, shop={"staging_share": 0.0})
    Shop(shop.world, other, number).sell(1)
    Account.objects.filter(pk=other.pk).update(acceptance_hours=14)
    pass_time(12.5 * HOUR)
    assert send_reminders() == 2
    assert sorted(server.subjects()) == [
        "1 order to accept within 4 hours (walmart)",
        "2 orders to accept within 12 hours (bestbuy)",
    ]
    assert send_reminders() == 0


def test_an_order_first_seen_late_gets_one_mail(shop: Shop, server: MailServer, pass_time):
    """Already within four hours: that mail alone, and the one at twelve counts as done."""
    (order,) = shop.sell()
    pass_time(21 * HOUR)
    assert send_reminders() == 1
    assert sent() == [(order.pk, 12), (order.pk, 4)]
    assert send_reminders() == 0
    assert server.subjects() == ["1 order to accept within 4 hours (bestbuy)"]


def test_a_wish_is_mentioned_and_a_confirmed_one_silences(shop: Shop, server: MailServer, pass_time):
    """What is only wanted is no decision yet; what the marketplace confirmed is."""
    wanted, done = shop.sell(2)
    accept(done)
    deliver(shop.account.pk)
    accept(wanted)
    pass_time(13 * HOUR)
    assert send_reminders() == 1
    body = server.mails[0][1].get_content()
    assert f"{wanted.remote_id}: " in body
    assert "a decision is wanted, not confirmed" in body
    assert done.remote_id not in body


def test_two_senders_at_once_send_one_mail(shop: Shop, server: MailServer, pass_time):
    """Whoever comes second finds the rows of the first."""
    sold = shop.sell(4)
    pass_time(13 * HOUR)
    barrier = threading.Barrier(2)
    counts: list[int] = []

    def send() -> None:
        try:
            barrier.wait(timeout=30)
            counts.append(send_reminders())
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(counts) == [0, 1]
    assert len(server.mails) == 1
    assert sent() == [(order.pk, 12) for order in sold]


@pytest.mark.parametrize("trouble", ["DATA", "CUT"])
def test_a_mail_that_fails_goes_later(shop: Shop, server: MailServer, pass_time, trouble: str):
    """Refused or cut off: nothing counts as sent, a person is told, and after a wait it goes, once."""
    (order,) = shop.sell()
    pass_time(13 * HOUR)
    server.refuses = trouble
    assert send_reminders() == 0
    assert (sent(), server.mails) == ([], [])
    assert asked_for_help("mail.failing")
    server.refuses = ""
    assert not due()
    assert send_reminders() == 0
    pass_time(61)
    assert due()
    assert send_reminders() == 1
    assert sent() == [(order.pk, 12)]
    assert len(server.mails) == 1
    assert not asked_for_help("mail.failing")


def test_the_wait_grows_with_the_failures(shop: Shop, server: MailServer, pass_time):
    """A minute, two, five, then fifteen: in an hour the server is asked eight times at most."""
    shop.sell()
    pass_time(13 * HOUR)
    server.refuses = "DATA"
    tries = 0
    for _ in range(60):
        tries += due()
        send_reminders()
        pass_time(60)
    assert tries == Entry.objects.get(kind="mail.failing").times
    assert 5 <= tries <= 8


def test_no_server_and_no_password_in_what_is_told(
    shop: Shop, server: MailServer, pass_time, settings, caplog
):
    """A sign-in that is refused, by a server that repeats what it was sent: the code is told, no more."""
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "shop", PASSWORD
    shop.sell()
    pass_time(13 * HOUR)
    server.refuses = "AUTH"
    assert send_reminders() == 0
    told = sentence(Entry.objects.get(kind="mail.failing"))
    assert "535" in told
    assert "COMPTOIR_SMTP_URL" in told
    assert "AUTH PLAIN" not in told + caplog.text
    assert PASSWORD not in told + caplog.text
    settings.EMAIL_PORT = 1  # nobody listens there
    pass_time(61)
    assert send_reminders() == 0
    assert "refused" in sentence(Entry.objects.get(kind="mail.failing")).lower()


def test_without_a_server_mails_are_files(shop: Shop, pass_time, settings, tmp_path: Path):
    """For development: one file that can be read."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")
    settings.MAIL_TO = ["shop@example.com"]
    (order,) = shop.sell()
    pass_time(13 * HOUR)
    assert send_reminders() == 1
    (file,) = (tmp_path / "mail").iterdir()
    assert order.remote_id in file.read_text()
    assert "Subject: 1 order to accept within 12 hours (bestbuy)" in file.read_text()


def test_everybody_with_an_address_is_reminded(shop: Shop, server: MailServer, pass_time, settings):
    """Where none is named: active people. While there is nobody at all, a person is asked once, and nothing is lost."""
    settings.MAIL_TO = []
    User.objects.create(username="gone", email="gone@example.com", is_active=False)
    (order,) = shop.sell()
    pass_time(13 * HOUR)
    for _ in range(3):
        send_reminders()
        tick()
    assert Entry.objects.get(kind="mail.nobody").times == 1
    assert sent() == []
    User.objects.create(username="marie", email="marie@example.com")
    assert send_reminders() == 1
    assert server.mails[0][0] == ["marie@example.com"]
    assert sent() == [(order.pk, 12)]
    assert not asked_for_help("mail.nobody")


def test_four_hours_before_it_is_on_the_screen(shop: Shop, server: MailServer, pass_time):
    """One concern an order, until the order has moved on, even when its time is over."""
    first, second = shop.sell(2)
    pass_time(19 * HOUR)
    assert watch() == 0
    pass_time(1.5 * HOUR)
    tick()
    assert watch() == 0
    soon = Entry.objects.needing_attention().filter(kind="order.accept_soon")
    assert {entry.order_id for entry in soon} == {first.pk, second.pk}
    assert first.remote_id in sentence(soon.get(order_id=first.pk))
    accept(first)
    deliver(shop.account.pk)
    tick()
    assert [entry.order_id for entry in soon.all()] == [second.pk]
    pass_time(4 * HOUR)
    tick()
    assert [entry.order_id for entry in soon.all()] == [second.pk]
    Order.objects.filter(pk=second.pk).update(state="REFUSED")
    tick()
    assert not soon.all().exists()
    assert server.mails == []


def test_the_tick_wakes_the_sender_only_when_there_is_something(
    shop: Shop, server: MailServer, pass_time, settings
):
    """Nothing due, nothing woken; otherwise one job, which sends."""
    settings.WAKE_UPS = True
    waiting = ProcrastinateJob.objects.filter(status="todo", task_name="outbound.reminders")
    shop.sell()
    try:
        tick()
        assert (due(), waiting.count()) == (False, 0)
        pass_time(13 * HOUR)
        woken = tick()
        tick()
        assert (due(), waiting.count()) == (True, 1)
        jobs.tasks["outbound.reminders"].func()
        assert len(server.mails) == 1
        assert tick() == woken - 1
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM procrastinate_jobs")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://me:p%40ss@mail.example.com", ("mail.example.com", 587, "me", "p@ss", False, True)),
        ("smtp://mail.example.com:2525", ("mail.example.com", 2525, "", "", False, True)),
        ("smtps://me@mail.example.com", ("mail.example.com", 465, "me", "", True, False)),
        ("smtp://127.0.0.1:1025", ("127.0.0.1", 1025, "", "", False, False)),
    ],
)
def test_the_address_of_a_mail_server(url: str, expected: tuple[object, ...]):
    """Encrypted always, but on this machine."""
    read = read_mail_server(url)
    assert (read.host, read.port, read.user, read.password, read.tls, read.starttls) == expected
    assert "p@ss" not in repr(read)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COMPTOIR_SMTP_URL", f"http://me:{PASSWORD}@mail.example.com"),
        ("COMPTOIR_SMTP_URL", f"smtp://me:{PASSWORD}@mail.example.com:99999"),
        ("COMPTOIR_SMTP_URL", f"smtp://me:{PASSWORD}/x@mail.example.com"),
        ("COMPTOIR_SMTP_URL", f"smtp://me:{PASSWORD}@"),
        ("COMPTOIR_MAIL_FROM", "nobody"),
        ("COMPTOIR_MAIL_FROM", "a@example.com\nBcc: b@example.com"),
        ("COMPTOIR_MAIL_TO", "a@example.com, nobody"),
    ],
)
def test_what_is_no_address_is_refused(name: str, value: str):
    """At start, by name, with a remedy and without a password."""
    with pytest.raises(ConfigurationError) as caught:
        load({name: value}, env_file=None)
    assert name in str(caught.value)
    assert caught.value.remedy
    assert PASSWORD not in f"{caught.value} {caught.value.remedy}"


def test_senders_and_receivers_as_they_are_set():
    """Named ones; else whoever signs in; the demo reaches no server."""
    given = {"COMPTOIR_SMTP_URL": "smtp://me%40example.com:x@mail.example.com"}
    assert load(given, env_file=None).mail_from == "me@example.com"
    assert (
        load(given | {"COMPTOIR_MAIL_FROM": "C <c@example.com>"}, env_file=None).mail_from
        == "C <c@example.com>"
    )
    assert load({"COMPTOIR_MAIL_TO": "a@example.com, b@example.com,"}, env_file=None).mail_to == [
        "a@example.com",
        "b@example.com",
    ]
    assert load(given | {"COMPTOIR_DEMO": "true"}, env_file=None).mail_server is None

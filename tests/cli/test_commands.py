"""The `comptoir` command as a shopkeeper types it: real processes, a real database, a marketplace that answers."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.installed import Installation, installed

COMMANDS = [
    *("demo", "serve", "simulate", "environment", "migrate", "web", "worker", "doctor"),
    *("account", "offers", "orders", "user"),
]


def told(result: subprocess.CompletedProcess[str]) -> tuple[int, bool]:
    """The exit code, and whether standard error ends with a problem and its remedy."""
    return result.returncode, "Error: " in result.stderr and "What to do: " in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        *[(name, "--help") for name in COMMANDS],
        ("account", "add", "--help"),
        ("orders", "--help"),
    ],
)
def test_help_needs_no_database(tmp_path, arguments):
    """Whoever wants to know what a command does has perhaps nothing installed yet."""
    nothing = Installation(tmp_path)
    result = nothing.run(*arguments, DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert result.returncode == 0
    assert "Usage: comptoir" in result.stdout


def test_help_names_every_command(tmp_path):
    """And none that is for us alone."""
    shown = Installation(tmp_path).run("--help").stdout
    assert [name for name in COMMANDS if f"\u2502 {name} " not in shown] == []
    assert "demo-feed" not in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("sell",),
        ("orders", "lst"),
        ("orders", "list", "--state", "LOST"),
        ("orders", "list", "--limit", "0"),
        ("orders", "list", "--limit", "many"),
        ("orders", "show"),
        ("account", "add", "bestbuy"),
        ("simulate", "--port", "70000"),
        ("doctor", "--loud"),
    ],
)
def test_wrong_usage_is_2_and_needs_no_database(tmp_path, arguments):
    """A typing mistake is told as one, whatever else is the matter."""
    result = Installation(tmp_path).run(*arguments, DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert result.returncode == 2
    assert "Usage:" in result.stderr


@pytest.mark.parametrize("arguments", [("doctor",), ("orders", "list"), ("serve",), ("environment",)])
def test_a_wrong_configuration_is_78(tmp_path, arguments):
    """Starting again would not help; a supervisor stops at that code."""
    result = Installation(tmp_path).run(
        *arguments, MARKETPLACE_ORDER_SYNC_INTERVAL="0", MIRAKL_API_KEY="s3cret"
    )
    if arguments == ("environment",):
        assert result.returncode == 0  # the command that helps to write it right
        return
    assert told(result) == (78, True)
    assert "MARKETPLACE_ORDER_SYNC_INTERVAL" in result.stderr
    assert "s3cret" not in result.stderr


@pytest.mark.parametrize("arguments", [("orders", "list"), ("migrate",), ("worker",)])
def test_a_database_that_is_away_is_told(tmp_path, arguments):
    """In a sentence, without the password, as a failure that may pass."""
    url = "postgresql://hub:hunter2@127.0.0.1:1/hub"
    result = Installation(tmp_path).run(*arguments, DATABASE_URL=url)
    assert told(result) == (1, True)
    assert "hunter2" not in result.stdout + result.stderr


def test_the_doctor_finds_a_database_that_is_away(tmp_path):
    """That is the first thing it looks at, and then there is nothing more to look at."""
    url = "postgresql://hub:hunter2@127.0.0.1:1/hub"
    result = Installation(tmp_path).run("doctor", "--json", DATABASE_URL=url)
    (finding,) = json.loads(result.stdout)
    assert (result.returncode, finding["what"], finding["well"]) == (1, "Database", False)
    assert "DATABASE_URL" in finding["remedy"]


def test_a_data_directory_that_cannot_be_made_is_told(tmp_path):
    """With what to set."""
    (tmp_path / "data").write_text("a file is in the way")
    assert told(Installation(tmp_path).run("doctor")) == (78, True)


@pytest.mark.parametrize("command", ["web", "serve"])
def test_a_port_that_is_taken_is_told(shop, command):
    """Before anything else is started; `web` alone may be tried again, `serve` is for a person to set right."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = shop.run(command, PORT=port)
    assert told(result) == ({"web": 1, "serve": 78}[command], True)
    assert port in result.stderr


def test_a_marketplace_to_practise_on_that_cannot_be_kept_is_told(tmp_path):
    """A directory that does not exist."""
    result = Installation(tmp_path).run(
        "simulate", "--state", str(tmp_path / "none" / "world"), "--port", "0"
    )
    assert told(result) == (1, True)


def test_a_database_that_was_not_migrated_is_told(tmp_path):
    """And `migrate` mends it; `doctor` says the same."""
    with installed(tmp_path, migrated=False) as fresh:
        refused = fresh.run("orders", "list")
        assert told(refused) == (78, True)
        assert "comptoir migrate" in refused.stderr
        findings = fresh.json("doctor")
        assert [(finding["what"], finding["well"]) for finding in findings] == [
            ("Database", True),
            ("Tables", False),
        ]
        assert fresh.run("migrate").returncode == 0
        listed = fresh.run("orders", "list")
        assert (listed.returncode, "orders pull" in listed.stdout) == (0, True)


def test_another_sealing_key_refuses_to_start(shop, account_key):
    """Nothing is called with a key that cannot be opened."""
    result = shop.run("orders", "list", COMPTOIR_SECRET_KEY="k" * 40)
    assert told(result) == (78, True)
    assert "bestbuy" in result.stderr
    findings = {
        each["what"]: each
        for each in json.loads(shop.run("doctor", "--json", COMPTOIR_SECRET_KEY="k" * 40).stdout)
    }
    assert not findings["Sealing key"]["well"]
    assert "secret.key" in findings["Sealing key"]["remedy"]


def test_ctrl_c_ends_a_command_without_a_riddle(shop, account_key, market):
    """130 or 1, and no traceback."""
    process = shop.start("worker")
    assert process.stderr is not None
    for line in process.stderr:
        if "worker_started" in line:
            break
    os.kill(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in out + err
    assert process.returncode == 0


def test_an_account_is_tested_against_its_marketplace(shop, account_key, market):
    """The host, the shop, what the operator allows; the second time from memory, with its age, without a call."""
    first = shop.run("account", "test", "bestbuy")
    assert first.returncode == 0, first.stderr
    assert f"{market.url} answers." in first.stdout
    assert "Appliances" in first.stdout
    assert "What the operator allows" in first.stdout
    assert "carriers" in first.stdout
    before = market.world.summary()["calls"]["A01"]
    second = shop.json("account", "test", "bestbuy")
    assert second["host"] == market.url
    assert second["as_of"]["shop"]
    assert second["shop"]["shop_name"] == "Appliances"
    assert second["lists"]["carriers"] > 0
    third = shop.run("account", "test", "bestbuy")
    assert " ago" in third.stdout
    assert market.world.summary()["calls"]["A01"] == before == 1
    assert market.world.summary()["limits_broken"] == {}
    assert account_key not in first.stdout + first.stderr + third.stdout


def test_orders_are_pulled_listed_and_shown(shop, held, market):
    """To the last page at the marketplace's pace; then as a table, as JSON, and one by one."""
    listed = held
    truth = {order["order_id"] for order in market.world.orders(2001)}
    assert {order["order"] for order in listed} == truth
    created = [order["created_at"] for order in listed]
    assert created == sorted(created, reverse=True)
    newest = listed[0]
    table = shop.run("orders", "list", "--limit", "5")
    assert table.returncode == 0
    assert all(order["order"] in table.stdout for order in listed[:5])
    assert listed[5]["order"] not in table.stdout
    shown = shop.json("orders", "show", newest["order"])
    body = market.world.order(newest["order"])
    assert shown["total_cents"] == round(body["total_price"] * 100)
    assert [line["line"] for line in shown["lines"]] == [
        line["order_line_id"] for line in body["order_lines"]
    ]
    assert any("arrived" in entry["what"] for entry in shown["history"])
    text = shop.run("orders", "show", newest["order"])
    assert text.returncode == 0
    assert newest["order"] in text.stdout
    assert body["order_lines"][0]["offer_sku"] in text.stdout


def test_an_order_says_what_is_odd_about_it(shop, held, market):
    """That its customer has written, which SKU the catalogue does not know, until when it was to be dealt with."""
    number = next(row["order"] for row in held if row["state"] == "TO_SHIP" and not row["has_message"])
    sku = market.world.order(number)["order_lines"][0]["offer_sku"]
    text = shop.run("orders", "show", number).stdout
    assert f"Not in the catalogue: {sku}." in text
    assert "The customer has written" not in text
    assert "Deadline (UTC): ship by " in text
    file = shop.home / "known.csv"
    file.write_text(f"SKU,Model,Name\n{sku},Known,Known\n")
    assert shop.run("products", "import", str(file)).returncode == 0
    assert f"Not in the catalogue: {sku}." not in shop.run("orders", "show", number).stdout
    written = [row["order"] for row in held if row["has_message"]]
    assert written == [
        row["order"] for row in held if market.world.order(row["order"])["has_customer_message"]
    ]
    assert "The customer has written" in shop.run("orders", "show", written[0]).stdout
    for row in held:
        ended = row["state"] in {"SHIPPED", "DELIVERED", "REFUSED", "CANCELLED"}
        assert row["ship_by"] is None or not ended, row


def test_a_buyer_is_not_shown_by_the_commands(shop, held, market):
    """Terminals are scrolled back and copied from; names and addresses stay in the pages."""
    told = ((row["order"], market.world.order(row["order"])["customer"]["shipping_address"]) for row in held)
    order, address = next((order, address) for order, address in told if address is not None)
    for arguments in (("orders", "show", order), ("orders", "show", order, "--json"), ("orders", "list")):
        shown = shop.run(*arguments).stdout
        assert address["street_1"] not in shown
        assert address["lastname"] not in shown


def test_a_list_of_one_state_holds_that_state(shop, held):
    """Whatever its spelling."""
    state = held[0]["state"]
    chosen = shop.json("orders", "list", "--limit", "300", "--state", state.upper())
    assert [order["order"] for order in chosen] == [o["order"] for o in held if o["state"] == state]


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("orders", "show", "no-such-order"), "no-such-order"),
        (("orders", "show", "[/]"), "[/]"),
        (("orders", "list", "--account", "ebay"), "ebay"),
        (("orders", "pull", "ebay"), "ebay"),
        (("account", "test", "ebay"), "ebay"),
        (("account", "key", "ebay"), "ebay"),
        (("account", "add", "bestbuy", "--url", "https://shop.example.com"), "already"),
        (("account", "add", "", "--url", "https://shop.example.com"), "name"),
        (("account", "add", "x" * 90, "--url", "https://shop.example.com"), "80"),
        (("account", "add", "ebay", "--url", "https://shop.example.com", "--channel", "ebay"), "ebay"),
        (("account", "add", "two", "--url", "https://shop.example.com", "--pace-factor", "2"), "pace_factor"),
        (("user", "add", "not a name"), "name"),
        (("user", "add", "x" * 200), "150"),
    ],
)
def test_what_does_not_fit_is_told_before_anything_is_asked(shop, account_key, arguments, what):
    """Exit code 1, the thing by name, what to do; a secret is asked for only when it will be used."""
    result = shop.run(*arguments)
    assert told(result) == (1, True)
    assert what in result.stderr
    assert "Password" not in result.stdout
    assert "API key" not in result.stdout


@pytest.mark.parametrize(
    "url", ["http://shop.example.com", "shop.example.com", "https://me:pw@shop.example.com"]
)
def test_an_address_that_cannot_be_used_is_told(shop, url):
    """Before a key is typed for it."""
    result = shop.run("account", "add", "two", "--url", url)
    assert told(result) == (78, True)
    assert "me:pw" not in result.stderr


def test_the_accounts_are_listed_for_programs(shop, account_key, market):
    """Names, modes, how they fare; no secret."""
    (account,) = [row for row in shop.json("account", "list") if row["name"] == "bestbuy"]
    assert (account["name"], account["address"], account["mode"]) == ("bestbuy", market.url, "read")
    assert account["auto_sync"] is False
    assert account_key not in json.dumps(account)
    assert "bestbuy" in shop.run("account", "list").stdout


def test_somebody_is_let_in(shop):
    """The password is asked for twice and never shown; an easy one or another the second time is refused."""
    code, screen = shop.converse(
        "user", "add", "marie", answers=["correct-horse-battery", "correct-horse-battery"]
    )
    assert (code, "marie may sign in." in screen) == (0, True)
    assert "correct-horse" not in screen
    code, screen = shop.converse("user", "add", "paul", answers=["password12", "password12"])
    assert (code, "What to do" in screen) == (1, True)
    assert told(shop.run("user", "add", "marie")) == (1, True)
    with shop.connect() as connection:
        rows = connection.execute("SELECT username, password FROM auth_user").fetchall()
    assert [name for name, _ in rows] == ["marie"]
    assert "correct-horse" not in rows[0][1]


def test_the_doctor_looks_in_order_and_names_remedies(shop, account_key):
    """From the ground up: the database, its tables, the key, the worker, the accounts, their flows."""
    result = shop.run("doctor")
    findings = shop.json("doctor")
    names = [finding["what"] for finding in findings]
    assert names[:4] == ["Database", "Tables", "Sealing key", "Worker"]
    assert names.index("Account bestbuy") < names.index("Orders of bestbuy")
    assert [finding["what"] for finding in findings if not finding["well"] and not finding["remedy"]] == []
    worker = findings[3]
    assert (worker["well"], "comptoir serve" in worker["remedy"]) == (False, True)
    assert result.returncode == 1
    assert all(name in result.stdout for name in names)


def test_a_key_that_no_longer_opens_is_told_and_mended(shop, account_key, market):
    """`orders pull` fails by name, `doctor` says what to do, `account key` does it."""
    market.world.change_shop(2001, key="Renewed-at-the-marketplace-0815")
    failed = shop.run("orders", "pull", "bestbuy")
    assert told(failed) == (1, True)
    findings = {finding["what"]: finding for finding in shop.json("doctor")}
    assert "did not accept the key" in findings["Orders of bestbuy"]["told"]
    assert "key" in findings["Orders of bestbuy"]["remedy"]
    (listed,) = [row for row in shop.json("account", "list") if row["name"] == "bestbuy"]
    assert "did not accept the key" in listed["error"]
    code, screen = shop.converse("account", "key", "bestbuy", answers=["Renewed-at-the-marketplace-0815"])
    assert (code, "Renewed-at" in screen) == (0, False)
    assert shop.run("orders", "pull", "bestbuy").returncode == 0
    findings = {finding["what"]: finding for finding in shop.json("doctor")}
    assert findings["Orders of bestbuy"]["well"]


def test_a_marketplace_that_is_away_is_told(shop, held):
    """By pull, by doctor with a remedy, and without hiding the account that is well."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    code, _ = shop.converse("account", "add", "away", "--url", url, answers=["some-key"])
    assert code == 0
    failed = shop.run("orders", "pull")
    assert failed.returncode == 1
    assert "bestbuy: 0 new, 230 orders in all." in failed.stdout
    assert "could not be reached" in failed.stderr
    findings = {finding["what"]: finding for finding in shop.json("doctor")}
    assert findings["Orders of bestbuy"]["well"]
    assert "could not be reached" in findings["Orders of away"]["told"]
    assert "Never read yet" in findings["Orders of away"]["told"]
    assert findings["Orders of away"]["remedy"]
    # A person who asks again is not made to wait for minutes.
    again = shop.run("orders", "pull", "away")
    assert (again.returncode, "could not be reached" in again.stderr) == (1, True)


def test_no_key_stands_in_the_database_or_the_data_directory(shop, account_key):
    """After all of the above: typed keys are nowhere in clear, not even the refused ones."""
    stored = shop.everything_stored()
    assert "bestbuy" in stored
    for secret in (account_key, "Renewed-at-the-marketplace-0815", "some-key", "correct-horse-battery"):
        assert secret not in stored
        for file in Path(shop.data_dir).rglob("*"):
            assert not file.is_file() or secret.encode() not in file.read_bytes()


def test_a_key_is_in_nobodys_list_of_processes(shop, market):
    """While it is asked for and after: it is typed, never an argument or a variable."""
    opened = market.world.add_shop("Second", key="Never-in-an-argument-2222")
    code, _ = shop.converse("account", "add", "second", "--url", market.url, answers=[opened.key])
    assert code == 0
    for process in Path("/proc").glob("[0-9]*"):
        for name in ("cmdline", "environ"):
            try:
                assert opened.key.encode() not in (process / name).read_bytes()
            except OSError:
                continue


def test_the_printed_environment_is_the_example(tmp_path):
    """`comptoir environment > .env` is a start."""
    printed = Installation(tmp_path).run("environment").stdout
    assert printed == (Path(__file__).parents[2] / ".env.example").read_text()


def test_serve_brings_everything_up_and_ctrl_c_takes_it_down(shop):
    """Pages answer at the address that it names; one interrupt ends all, cleanly."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = shop.start("serve", PORT=str(port))
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert process.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.1)
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert f"http://127.0.0.1:{port}" in err
    assert "Traceback" not in out + err

"""Changing an account afterwards, pausing it, and letting it go live: typed at a terminal, kept in the journal."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from comptoir.simulator.server import RunningSimulator
from tests.cli.conftest import PACE
from tests.cli.installed import Installation, installed

WISH = """
from comptoir.project import boot
boot.set_up()
boot.ready()
from comptoir.orders.models import Order
from comptoir.orders.services import accept
accept(Order.objects.to_accept().filter(account__name="bestbuy").first(), who="marie", token="a-click")
"""


def told(result: subprocess.CompletedProcess[str]) -> tuple[int, bool]:
    """The exit code, and whether standard error ends with a problem and its remedy."""
    return result.returncode, "Error: " in result.stderr and "What to do: " in result.stderr


def journal(shop: Installation, kind: str, account: str) -> list[dict[str, Any]]:
    """What the journal says of this kind about an account, oldest first."""
    with shop.connect() as connection:
        rows = connection.execute(
            "SELECT details FROM marketplace_journal WHERE kind = %s AND details->>'name' = %s ORDER BY id",
            [kind, account],
        ).fetchall()
    return [details for (details,) in rows]


def settings(shop: Installation, name: str) -> dict[str, Any]:
    """An account's settings as programs read them."""
    shown: dict[str, Any] = shop.json("account", "set", name)
    return shown


def add(shop: Installation, market: RunningSimulator, name: str, *, url: str = "") -> str:
    """An account of its own shop on the marketplace; returns its name."""
    opened = market.world.add_shop(name)
    code, screen = shop.converse(
        *("account", "add", name, "--url", url or market.url),
        *(() if url else ("--pace-factor", str(PACE))),
        answers=[opened.key],
    )
    assert code == 0, screen
    return name


@pytest.fixture(scope="module")
def spare(shop: Installation, account_key: str, market: RunningSimulator) -> str:
    """A second account, to be changed; the first Mirakl account is the other one."""
    return add(shop, market, "spare")


@pytest.fixture
def given(tmp_path, market: RunningSimulator) -> Iterator[Installation]:
    """An installation whose account comes from the environment."""
    opened = market.world.add_shop("Given")
    with installed(
        tmp_path,
        MIRAKL_API_URL=market.url,
        MIRAKL_API_KEY=opened.key,
        MIRAKL_SHOP_ID=str(opened.shop_id),
        MARKETPLACE_ORDER_SYNC_INTERVAL="20",
    ) as one:
        yield one


def test_every_setting_can_be_changed_and_is_in_the_journal(shop, spare):
    """All that is named in one go; what was so already is no change."""
    result = shop.run(
        *("account", "set", spare, "--auto-sync", "--order-interval", "5", "--product-interval", "1440"),
        *("--stock-interval", "1", "--time-zone", "America/Vancouver", "--province", "bc"),
        *("--cut-off", "9:30", "--acceptance-hours", "48", "--handling-days", "0", "--accept", "always"),
        *("--pace-factor", "2", "--shop-id", "2002"),
    )
    assert result.returncode == 0, result.stderr
    assert "order interval is now 5." in result.stdout
    shown = settings(shop, spare)
    wanted = {
        "auto_sync": True,
        "order_interval": 5,
        "product_interval": 1440,
        "stock_interval": 1,
        "time_zone": "America/Vancouver",
        "province": "BC",
        "cut_off": "09:30",
        "acceptance_hours": 48,
        "handling_days": 0,
        "accept_policy": "always",
        "pace_factor": 2.0,
        "shop_id": "2002",
    }
    assert {field: shown[field] for field in wanted} == wanted
    entries = journal(shop, "account.changed", spare)
    noted = {entry["field"]: entry["value"] for entry in entries}
    assert noted["order interval"] == "5"
    assert noted["cut off"] == "09:30"
    assert noted["auto sync"] == "on"
    again = shop.run("account", "set", spare, "--order-interval", "5")
    assert (again.returncode, "already" in again.stdout) == (0, True)
    assert journal(shop, "account.changed", spare) == entries
    table = shop.run("account", "set", spare).stdout
    assert "America/Vancouver" in table
    assert "09:30" in table


@pytest.mark.parametrize(
    ("options", "field"),
    [
        (("--order-interval", "0"), "order_interval"),
        (("--stock-interval", "1441"), "stock_interval"),
        (("--time-zone", "America"), "time_zone"),
        (("--province", "XX"), "province"),
        (("--cut-off", "24:00"), "cut_off"),
        (("--acceptance-hours", "241"), "acceptance_hours"),
        (("--handling-days", "31"), "handling_days"),
        (("--accept", "sometimes"), "accept_policy"),
        (("--pace-factor", "nan"), "pace_factor"),
        (("--shop-id", "9" * 61), "shop_id"),
        (("--url", "https://shop.example.com", "--pace-factor", "2"), "pace_factor"),
        (("--url", "https://shop.example.com/" + "x" * 300), "address"),
    ],
)
def test_what_does_not_fit_changes_nothing(shop, spare, options, field):
    """The field by name and what it takes; what was right beside it is not changed either."""
    with shop.connect() as connection:
        kept = "SELECT * FROM marketplace_accounts WHERE name = %s"
        before = connection.execute(kept, [spare]).fetchone()
        result = shop.run("account", "set", spare, "--acceptance-hours", "7", *options)
        assert told(result) == (1, True)
        assert f"{field}: " in result.stderr
        assert connection.execute(kept, [spare]).fetchone() == before


def test_another_address_ends_the_waits_and_asks_for_a_test(shop, account_key, market):
    """What failed at the old address says nothing about the new one."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    name = add(shop, market, "moving", url=url)
    assert shop.run("account", "test", name).returncode == 1
    with shop.connect() as connection:
        failures = "SELECT failures, retry_at FROM marketplace_accounts WHERE name = %s"
        assert connection.execute(failures, [name]).fetchone()[0] == 1
        moved = shop.run("account", "set", name, "--url", f"{market.url}/api/")
        assert (moved.returncode, f"account test {name}" in moved.stdout) == (0, True)
        assert connection.execute(failures, [name]).fetchone() == (0, None)
    assert shop.run("account", "test", name).returncode == 0
    assert settings(shop, name)["base_url"] == market.url


def test_a_quick_pace_does_not_follow_to_another_machine(shop, account_key, market):
    """Published limits are the marketplace's; only a simulator here may be hurried."""
    name = add(shop, market, "leaving")
    assert settings(shop, name)["pace_factor"] == PACE
    assert shop.run("account", "set", name, "--url", "https://shop.example.com").returncode == 0
    assert settings(shop, name)["pace_factor"] == 1.0


def test_a_paused_account_is_left_alone(shop, held, market):
    """No pull by hand, none of the worker's; list and doctor say so, and how it goes on."""
    assert shop.run("account", "pause", "bestbuy").returncode == 0
    calls = market.world.summary()["calls"]["OR11"]
    refused = shop.run("orders", "pull", "bestbuy")
    assert told(refused) == (1, True)
    assert "account resume bestbuy" in refused.stderr
    (listed,) = [row for row in shop.json("account", "list") if row["name"] == "bestbuy"]
    assert listed["paused"] is True
    assert "paused" in shop.run("account", "list").stdout
    found = {each["what"]: each for each in shop.json("doctor")}
    assert found["Account bestbuy"]["remedy"].endswith("comptoir account resume bestbuy")
    assert "was paused already" in shop.run("account", "pause", "bestbuy").stdout
    assert market.world.summary()["calls"]["OR11"] == calls
    assert shop.run("account", "resume", "bestbuy").returncode == 0
    assert "was not paused" in shop.run("account", "resume", "bestbuy").stdout
    assert shop.run("orders", "pull", "bestbuy").returncode == 0
    assert len(journal(shop, "account.paused", "bestbuy")) == 1
    assert len(journal(shop, "account.resumed", "bestbuy")) == 1


def test_an_account_goes_live_only_when_it_was_tested(shop, account_key, market):
    """And again after another key, address or shop: what was told there counts no longer."""
    name = add(shop, market, "untested")
    refused = shop.run("account", "go-live", name, "--flow", "decisions", "--yes")
    assert told(refused) == (1, True)
    assert f"comptoir account test {name}" in refused.stderr
    assert shop.run("account", "test", name).returncode == 0
    assert shop.run("account", "set", name, "--shop-id", "2001").returncode == 0
    assert told(shop.run("account", "go-live", name, "--flow", "decisions", "--yes")) == (1, True)
    assert settings(shop, name)["modes"]["decisions"] == "read"


def test_offers_go_live_only_when_the_account_was_tested_and_read(shop, account_key, market):
    """And then flow by flow: none goes live with another, and none leaves with it."""
    name = add(shop, market, "selling")
    read = dict.fromkeys(("decisions", "stock", "price", "terms"), "read")
    for lacking in ("test", "adopt"):
        for flow in ("stock", "price", "terms"):
            refused = shop.run("account", "go-live", name, "--flow", flow, "--yes")
            assert told(refused) == (1, True)
            assert f"comptoir account {lacking} {name}" in refused.stderr
        assert settings(shop, name)["modes"] == read
        assert shop.run("account", lacking, name).returncode == 0
    for flow in ("stock", "price", "terms"):
        assert shop.run("account", "go-live", name, "--flow", flow, "--yes").returncode == 0
        assert settings(shop, name)["modes"] == read | {flow: "live"}
        assert shop.run("account", "leave-live", name, "--flow", flow, "--to", "shadow").returncode == 0
        assert settings(shop, name)["modes"] == read | {flow: "shadow"}
        assert shop.run("account", "leave-live", name, "--flow", flow, "--to", "read").returncode == 0


def test_going_live_is_shown_first_and_typed(shop, held, market):
    """Host, orders that wait, how many would be accepted at once; another word than the name changes nothing."""
    assert shop.run("account", "test", "bestbuy").returncode == 0
    assert shop.run("account", "set", "bestbuy", "--accept", "off").returncode == 0
    arguments = ("account", "go-live", "bestbuy", "--flow", "decisions")
    code, screen = shop.converse(*arguments, answers=["yes"])
    assert (code, "nothing was changed" in screen) == (1, True)
    assert settings(shop, "bestbuy")["modes"]["decisions"] == "read"
    waiting = len(shop.json("orders", "list", "--limit", "300", "--state", "TO_ACCEPT"))
    assert waiting > 0
    assert f"wait for acceptance: {waiting};" in screen
    assert "without a person: 0 (accept: off)" in screen
    assert shop.run("account", "set", "bestbuy", "--accept", "always").returncode == 0
    code, screen = shop.converse(*arguments, answers=["bestbuy"])
    assert code == 0, screen
    assert market.url in screen
    assert f"without a person: 0 (accept: always); {waiting} as soon as automatic sync is on" in screen
    assert "bestbuy is live for decisions." in screen
    assert "account set bestbuy --auto-sync" in screen
    assert journal(shop, "account.mode", "bestbuy")[-1]["mode"] == "live (decisions)"
    (listed,) = [row for row in shop.json("account", "list") if row["name"] == "bestbuy"]
    assert listed["mode"] == {"decisions": "live", "stock": "read", "price": "read", "terms": "read"}
    assert "decisions live, stock read" in shop.run("account", "list").stdout
    assert "live already" in shop.run(*arguments, "--yes").stdout
    # Not while it is live: what is decided would go to a place that nobody was shown.
    assert told(shop.run("account", "set", "bestbuy", "--url", "https://shop.example.com")) == (1, True)
    left = shop.run("account", "leave-live", "bestbuy", "--flow", "decisions", "--to", "shadow")
    assert left.returncode == 0
    assert settings(shop, "bestbuy")["modes"]["decisions"] == "shadow"


def test_leaving_live_holds_what_was_not_sent(shop, held, market):
    """A wish that waits for the worker waits for a person instead."""
    assert shop.run("account", "test", "bestbuy").returncode == 0
    assert shop.run("account", "go-live", "bestbuy", "--flow", "decisions", "--yes").returncode == 0
    wished = subprocess.run([sys.executable, "-c", WISH], env=shop.variables, cwd=shop.home, check=False)
    assert wished.returncode == 0
    left = shop.run("account", "leave-live", "bestbuy", "--flow", "decisions", "--to", "read")
    assert (left.returncode, "1 wish(es)" in left.stdout) == (0, True)
    assert "comptoir orders actions" in left.stdout
    with shop.connect() as connection:
        assert connection.execute("SELECT state, held FROM marketplace_actions").fetchall() == [("NEW", True)]
    assert (
        "already"
        in shop.run("account", "leave-live", "bestbuy", "--flow", "decisions", "--to", "read").stdout
    )
    assert journal(shop, "account.mode", "bestbuy")[-1]["mode"] == "read (decisions)"


def test_what_the_environment_owns_is_changed_there(given):
    """The variable by name; what it does not own is changed here."""
    assert given.run("account", "list").returncode == 0
    refused = given.run("account", "set", "marketplace", "--order-interval", "5", "--province", "QC")
    assert told(refused) == (1, True)
    assert "MARKETPLACE_ORDER_SYNC_INTERVAL" in refused.stderr
    assert given.run("account", "set", "marketplace", "--province", "QC").returncode == 0
    shown = settings(given, "marketplace")
    assert (shown["province"], shown["order_interval"]) == ("QC", 20)
    assert shown["set_by_environment"]["base_url"] == "MIRAKL_API_URL"
    assert "MIRAKL_SHOP_ID" in given.run("account", "set", "marketplace").stdout


@pytest.mark.parametrize(
    ("switch", "on", "said"),
    [(None, True, "turned on with it"), ("false", False, "MARKETPLACE_AUTO_SYNC is set to false")],
)
def test_going_live_turns_on_the_environments_account(given, switch, on, said):
    """Unless the environment says in so many words that nothing runs by itself."""
    if switch:
        given.variables["MARKETPLACE_AUTO_SYNC"] = switch
    assert given.run("account", "test", "marketplace").returncode == 0
    assert given.run("account", "set", "marketplace", "--accept", "always").returncode == 0
    live = given.run("account", "go-live", "marketplace", "--flow", "decisions", "--yes")
    assert live.returncode == 0, live.stderr
    assert said in live.stdout
    assert ("as soon as automatic sync is on" in live.stdout) is not on
    assert settings(given, "marketplace")["auto_sync"] is on
    if switch:
        found = {each["what"]: each for each in given.json("doctor")}
        assert found["Account marketplace"]["remedy"].startswith("Set MARKETPLACE_AUTO_SYNC=true")


def test_nobody_is_asked_where_nobody_can_answer(shop, held):
    """Without a terminal and without --yes nothing goes live."""
    assert shop.run("account", "test", "bestbuy").returncode == 0
    result = shop.run("account", "go-live", "bestbuy", "--flow", "decisions")
    assert result.returncode == 1
    assert json.loads(shop.run("account", "set", "bestbuy", "--json").stdout)["modes"]["decisions"] != "live"

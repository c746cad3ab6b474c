"""Webhooks, the outbox and the schedule at the command line."""

from __future__ import annotations

import csv
import io

from tests.cli.installed import Installation

PRIVATE = {"COMPTOIR_PRIVATE_WEBHOOKS": "true"}
URL = "https://quotes.example.com/hooks"


def test_a_webhook_is_added_with_its_secret_shown_once(shop: Installation):
    """Listed, changed, removed; the secret stands in no table and no list."""
    added = shop.run("webhook", "add", "quotes", URL, "--event", "order.created", "--event", "order.changed")
    assert added.returncode == 0, added.stderr
    secret = next(word for word in added.stdout.split() if word.startswith("whsec_"))
    (listed,) = shop.json("webhook", "list")
    assert (listed["name"], listed["events"]) == ("quotes", ["order.created", "order.changed"])
    assert secret not in shop.everything_stored()
    again = shop.run("webhook", "add", "quotes", URL)
    assert (again.returncode, "name:" in again.stderr) == (1, True)
    inside = shop.run("webhook", "add", "inside", "http://127.0.0.1:8080/")
    assert inside.returncode == 1
    assert "COMPTOIR_PRIVATE_WEBHOOKS" in inside.stderr
    assert shop.run("webhook", "add", "inside", "http://127.0.0.1:8080/", **PRIVATE).returncode == 0
    assert shop.run("webhook", "set", "quotes", "--disabled").returncode == 0
    renewed = shop.run("webhook", "set", "quotes", "--renew-secret")
    assert "whsec_" in renewed.stdout
    assert secret not in renewed.stdout
    assert shop.run("webhook", "remove", "inside").returncode == 0
    assert shop.run("webhook", "remove", "inside").returncode == 1
    assert shop.json("webhook", "deliveries", "quotes") == []
    assert shop.run("webhook", "replay", "4711").returncode == 1


def test_a_door_is_opened_and_shut(shop: Installation, held):
    """The secret is made and shown, or typed and never shown."""
    opened = shop.run("webhook", "door", "bestbuy")
    assert opened.returncode == 0, opened.stderr
    assert "/api/marketplace/webhooks/mirakl/bestbuy" in opened.stdout
    assert "whsec_" in opened.stdout
    told = {finding["what"]: finding["told"] for finding in shop.json("doctor")}
    assert "taken" in told["Webhooks of bestbuy"]
    typed = "whsec_QSBzZWNyZXQgdGhhdCB3YXMgdHlwZWQ="
    code, screen = shop.converse("webhook", "door", "bestbuy", "--secret", answers=[typed])
    assert code == 0, screen
    assert typed not in screen
    assert typed not in shop.everything_stored()
    code, screen = shop.converse("webhook", "door", "bestbuy", "--secret", answers=["short"])
    assert code == 1
    assert shop.run("webhook", "door", "bestbuy", "--close").returncode == 0
    told = {finding["what"]: finding["told"] for finding in shop.json("doctor")}
    assert "403" in told["Webhooks of bestbuy"]
    assert shop.json("webhook", "received", "bestbuy") == []


def test_orders_reach_a_folder_and_their_numbers_come_back(shop: Installation, held, tmp_path):
    """What is open waits; it is written once; `orders show` tells the number that the shop's own system gave."""
    assert shop.run("outbox", "set", "folder").returncode == 1
    drop = tmp_path / "orders"
    drop.mkdir()
    chosen = shop.run("outbox", "set", "folder", "--directory", str(drop))
    assert chosen.returncode == 0, chosen.stderr
    still_open = {
        order["order"]
        for order in held
        if order["state"] not in {"SHIPPED", "DELIVERED", "REFUSED", "CANCELLED"}
    }
    waiting = shop.json("outbox", "list", "--limit", "1000")
    assert {entry["order"] for entry in waiting} == still_open
    (line,) = [one for one in shop.json("doctor") if one["what"] == "Orders for your system"]
    assert line["well"]
    assert f"{len(still_open)} wait" in line["told"]
    assert shop.run("outbox", "write").returncode == 0
    (file,) = drop.glob("*.csv")
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
    assert {row["order"] for row in rows} == still_open
    assert shop.json("outbox", "list") == []
    event, order = waiting[0]["event"], waiting[0]["order"]
    assert shop.run("outbox", "ack", event, "--reference", "Q-1").returncode == 0
    assert shop.json("orders", "show", order)["host_reference"] == "Q-1"
    assert "Q-1" in shop.run("orders", "show", order).stdout
    assert shop.run("outbox", "ack", event, "--reference", "Q-2").returncode == 1
    assert shop.run("outbox", "reference", order, "Q-2").returncode == 1
    assert shop.run("outbox", "reference", order, "Q-2", "--instead").returncode == 0
    assert shop.json("orders", "show", order)["host_reference"] == "Q-2"


def test_the_doctor_tells_of_a_webhook_that_hands_over_and_is_off(shop: Installation, held):
    """With what turns it on again. A webhook that does not hand over any more is told of orders on: that is said."""
    assert shop.run("webhook", "add", "erp", URL).returncode == 0
    assert shop.run("outbox", "set", "webhook", "--webhook", "erp", "--patience-hours", "2").returncode == 0
    deaf = shop.run("webhook", "set", "erp", "--event", "offer.refused")
    assert (deaf.returncode, "handed over by erp" in deaf.stderr) == (1, True)
    assert shop.run("webhook", "set", "erp", "--disabled").returncode == 0
    (line,) = [one for one in shop.json("doctor") if one["what"] == "Orders for your system"]
    assert not line["well"]
    assert line["remedy"] == "Run: comptoir webhook set erp --enabled"
    left = shop.run("outbox", "set", "off")
    assert "comptoir webhook set erp --disabled" in left.stdout
    assert shop.run("webhook", "remove", "erp").returncode == 0


def test_the_schedule(shop: Installation, held):
    """Status, logs, statistics; pause, resume, run now, another interval."""
    status = shop.run("sync", "status")
    assert status.returncode == 1, "no worker is running"
    assert "order_sync" in status.stdout
    told = shop.json("sync", "status", "--account", "bestbuy")
    assert [job["sync_type"] for job in told["jobs"]] == ["order_sync", "product_sync", "inventory_sync"]
    (stats,) = [one for one in shop.json("sync", "stats") if one["sync_type"] == "order_sync"]
    assert stats["total_records"] == len(held)
    (run,) = shop.json("sync", "logs", "--type", "order_sync", "--since", "1d")
    assert (run["status"], run["records_processed"]) == ("SUCCESS", len(held))
    assert shop.json("sync", "logs", "--status", "failed") == []
    assert shop.run("sync", "every", "bestbuy", "order_sync", "30").returncode == 0
    assert shop.run("sync", "every", "bestbuy", "order_sync", "0").returncode == 1
    assert shop.json("sync", "status")["jobs"][0]["interval_minutes"] == 30
    assert shop.run("sync", "run", "bestbuy", "order_sync").returncode == 0
    assert shop.run("sync", "run", "bestbuy", "coffee").returncode == 1
    assert shop.run("sync", "pause", "bestbuy").returncode == 0
    assert shop.run("sync", "run", "bestbuy").returncode == 1
    assert shop.json("sync", "status")["jobs"][0]["paused"] is True
    assert shop.run("sync", "resume", "bestbuy").returncode == 0

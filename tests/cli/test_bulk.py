"""Decisions from files: all rows are checked before any is wanted, and a run that was killed goes on where it was."""

from __future__ import annotations

import csv
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.deciding import Counter, counter


@pytest.fixture(scope="module")
def desk(shop):
    """A live account."""
    with counter(shop, seed=29) as one:
        one.open_account("bestbuy", multi_shipment=True)
        one.stock(
            *((11, "bestbuy", ["ONE"], None), (3, "bestbuy", ["ONE", "TWO"], "SHIPPING")),
            (5, "bestbuy", ["ONE"], "SHIPPED"),
        )
        yield one


def write(path: Path, *rows: list[Any], delimiter: str = ",") -> str:
    """A CSV file of these rows."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return str(path)


def read(path: Path) -> list[dict[str, str]]:
    """The rows of an outcome."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.crash
def test_five_hundred_accepted_by_a_run_that_is_killed_and_run_again(desk: Counter, tmp_path):
    """Every order is accepted exactly once by the marketplace's own ledger, and the outcome is complete."""
    shop = desk.open_account("crowded")
    numbers = desk.world.sell(shop, 500, skus=["ONE"])
    desk.pull("crowded")
    file = write(tmp_path / "accept.csv", ["order"], *([number] for number in numbers))
    process = desk.shop.start("orders", "accept", "--file", file, "--wait", "60", "--json")
    while desk.world.summary()["effects"].get("accepted", 0) < 100:
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    done = sum(desk.effects(number, "accepted") for number in numbers)
    assert 100 <= done < 500
    # What the dead process held is free when its lease has run out; what it was sending is looked for a minute later.
    desk.pass_time(80)
    desk.told("accept", "--file", file, "--wait", "0")
    desk.pass_time(90)
    outcome = tmp_path / "outcome.csv"
    code, told = desk.told("accept", "--file", file, "--wait", "100", "--outcome", str(outcome))
    assert code == 0
    assert set(told["counts"]) == {"already done", "confirmed"}
    assert [row["order"] for row in told["outcomes"]] == numbers
    assert [row["order"] for row in read(outcome)] == numbers
    assert {row["state"] for row in read(outcome)} == {"already done", "confirmed"}
    assert [desk.effects(number, "accepted") for number in numbers] == [1] * 500
    assert desk.wishes() == 500


def test_one_bad_row_and_nothing_is_wanted(desk: Counter, tmp_path):
    """Every bad row is named with its field and its remedy, as a table and for programs."""
    good, twice, other = desk.sold(3, skus=["ONE"])
    (shipped,) = desk.sold(skus=["ONE"], state="SHIPPED")
    wishes = desk.wishes()
    file = write(
        tmp_path / "bad.csv",
        *(
            ["Order", "account"],
            [good, "bestbuy"],
            ["no-such", ""],
            [twice, ""],
            ["", "bestbuy"],
            [twice, ""],
        ),
        *([other, "ebay"], [shipped, ""], [], [good, "bestbuy", "more"]),
    )
    code, told = desk.told("accept", "--file", file)
    assert code == 1
    assert [(row["row"], row["order"], row["field"]) for row in told["rows"]] == [
        (3, "no-such", "order"),
        (5, "", "order"),
        (6, twice, "order"),
        (7, other, "order"),
        (8, shipped, "order"),
        (10, good, "row"),
    ]
    assert all(row["error"] and row["remedy"] for row in told["rows"])
    code, table, error = desk.run("accept", "--file", file)
    assert (code, "no-such" in table, "Nothing was written" in error) == (1, True, True)
    assert desk.wishes() == wishes


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"", "empty"),
        (b"order\n", "no rows"),
        (b"account\nbestbuy\n", "'order' is missing"),
        (b"order,colour\n1,red\n", "colour"),
        (b"order,order\n1,1\n", "twice"),
        ("order\nChâteau\n".encode("latin-1"), "UTF-8"),
        (b'order\n"1\n', "CSV"),
    ],
)
def test_a_file_that_is_no_list_of_decisions_is_told(desk: Counter, tmp_path, content, named):
    """By what is wrong with it, and nothing is wanted."""
    (tmp_path / "form.csv").write_bytes(content)
    code, _, told = desk.run("accept", "--file", str(tmp_path / "form.csv"))
    assert (code, named in told, "What to do" in told) == (1, True, True), told


def test_a_batch_goes_on_and_never_repeats(desk: Counter, tmp_path):
    """Rows that were added are new; rows that moved would be asked for twice, so nothing is."""
    first, second, third = desk.sold(3, skus=["ONE"])
    rows = [["order", "reason"], [first, "=cmd|' /C calc'!A0"], [second, ""]]
    file = write(tmp_path / "day.csv", *rows)
    code, told = desk.told("refuse", "--file", file, "--batch", "monday")
    assert (code, told["batch"], told["counts"]) == (0, "monday", {"wanted": 2})
    file = write(tmp_path / "day.csv", *rows, [third, ""])
    wishes = desk.wishes()
    code, _, hint = desk.run("refuse", "--file", file, "--batch", "monday", "--wait", "20")
    assert (code, "run before" in hint, desk.wishes()) == (0, True, wishes + 1)
    assert [desk.effects(order, "refused") for order in (first, second, third)] == [1, 1, 1]
    moved = write(tmp_path / "day.csv", rows[0], [third, ""], *rows[1:])
    code, _, told_why = desk.run("refuse", "--file", moved, "--batch", "monday")
    assert (code, "other rows" in told_why, desk.wishes()) == (1, True, wishes + 1)


def test_shipments_from_a_file(desk: Counter, tmp_path):
    """Whole orders and parts, with the semicolons of a French spreadsheet."""
    whole, parts = desk.sold(2, skus=["ONE", "TWO"], state="SHIPPING")
    lines = desk.world.order(parts)["order_lines"]
    first, second = (f"{line['order_line_id']}={line['quantity']}" for line in lines)
    heading = ["order", "method", "carrier", "tracking", "lines"]
    outcome = tmp_path / "outcome.csv"
    bad = write(
        tmp_path / "bad.csv",
        *(heading, [whole, "rocket", "UPS", "1", ""], [parts, "", "UPS", "2", f"{first};{first}"]),
        delimiter=";",
    )
    code, told = desk.told("ship", "--file", bad)
    assert (code, [(row["row"], row["field"]) for row in told["rows"]]) == (1, [(2, "method"), (3, "lines")])
    file = write(
        tmp_path / "ship.csv",
        *(heading, [whole, "parcel", "ups", "=1+1", ""], [parts, "own-truck", "", "T-2", first]),
        [parts, "", "Canpar", "T-3", second],
        delimiter=";",
    )
    code, told = desk.told("ship", "--file", file, "--wait", "20", "--outcome", str(outcome))
    assert (code, told["counts"]) == (0, {"confirmed": 3}), told
    assert [desk.state(order) for order in (whole, parts)] == ["SHIPPED", "SHIPPED"]
    assert [row["row"] for row in read(outcome)] == ["2", "3", "4"]
    assert not any(cell.startswith("=") for row in read(outcome) for cell in row.values())


def test_refunds_from_a_file_never_exceed_what_is_left(desk: Counter, tmp_path):
    """Two rows that are more than a line together are one bad row; meant ones are given back to the cent, once."""
    first, second = desk.sold(2, skus=["ONE"], state="SHIPPED")
    lines = {order: desk.world.order(order)["order_lines"][0] for order in (first, second)}
    heading = ["order", "line", "amount", "reason"]
    most = f"{lines[first]['price']:.2f}"
    bad = write(
        tmp_path / "bad.csv",
        *(heading, [first, lines[first]["order_line_id"], most, "15"]),
        *([first, lines[first]["order_line_id"], "0.01", "15"], [second, "none", "1.00", "15"]),
        [second, lines[second]["order_line_id"], "1.005", "15"],
    )
    wishes = desk.wishes()
    code, told = desk.told("refund", "--file", bad, "--yes")
    assert code == 1
    assert [(row["row"], row["field"]) for row in told["rows"]] == [
        (3, "amount"),
        (4, "lines"),
        (5, "amount"),
    ]
    assert desk.wishes() == wishes
    good = write(
        tmp_path / "good.csv",
        *(heading, [first, lines[first]["order_line_id"], "1.00", "15"]),
        *([first, lines[first]["order_line_id"], "1.00", "15"],),
        [second, lines[second]["order_line_id"], "all", "17"],
    )
    assert desk.run("refund", "--file", good)[0] == 1  # nobody said yes
    assert desk.wishes() == wishes
    code, told = desk.told("refund", "--file", good, "--yes", "--wait", "30")
    assert (code, told["counts"]) == (0, {"confirmed": 3}), told
    code, told = desk.told("refund", "--file", good, "--yes", "--wait", "30")
    assert (code, told["counts"]) == (0, {"already done": 3})
    given = desk.world.order(first)["order_lines"][0]["refunds"]
    assert [round(one["amount"] * 100) for one in given] == [100, 100]
    (all_of_it,) = desk.world.order(second)["order_lines"][0]["refunds"]
    assert round(all_of_it["amount"] * 100) == round(lines[second]["price"] * 100)


def test_a_file_and_orders_together_are_a_mistake_in_usage(desk: Counter, tmp_path):
    """So is a token: the batch is the file's."""
    file = write(tmp_path / "one.csv", ["order"], ["1"])
    nowhere = str(tmp_path / "none" / "outcome.csv")
    for words in (
        *(("accept", "1", "--file", file), ("accept", "--file", file, "--token", "t"), ("accept",)),
        ("accept", "--file", file, "--outcome", nowhere),
    ):
        assert desk.run(*words)[0] == 2

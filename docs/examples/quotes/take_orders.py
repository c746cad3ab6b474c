"""Fetch the orders that wait in Comptoir, make a quote of each, and tell Comptoir the quote's number.

    COMPTOIR_URL=http://127.0.0.1:3001 COMPTOIR_KEY=... python3 take_orders.py quotes.db

Meant for cron, every minute or so. Python 3.11, nothing besides. It may be stopped at any moment and started again: what
it has not acknowledged comes again under the same id, and an order that has a quote does not get a second one.
"""

import json
import os
import sqlite3
import sys
import urllib.request
from collections import Counter
from contextlib import closing

STATUS = {"CANCELLED": "lost", "REFUSED": "lost", "SHIPPED": "won", "DELIVERED": "won"}


class Unknown(Exception):
    """The order holds something that is not among the items."""


def quote_of(path, event):
    """The number of the order's quote, which is made or brought up to date; None where none is needed."""
    order = event["data"]["order"]
    if order is None:
        return None
    name = f"{order['account']} {order['remote_id']}"
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as books:
        books.execute("BEGIN IMMEDIATE")  # one at a time: two programs do not make two quotes
        found = books.execute("SELECT quote_no FROM quotes WHERE marketplace_order = ?", [name]).fetchone()
        status = STATUS.get(order["state"], "open")
        if found is None and status == "lost":
            return None
        number = found[0] if found else new_quote(books, name)
        books.execute("UPDATE quotes SET status = ? WHERE quote_no = ?", [status, number])
        write_lines(books, number, order["lines"])
        books.execute("COMMIT")  # anything that went wrong before leaves nothing
    return number


def new_quote(books, name):
    """Make an empty quote under the next number."""
    (last,) = books.execute("SELECT max(CAST(substr(quote_no, 3) AS INTEGER)) FROM quotes").fetchone()
    number = f"Q-{(last or 1000) + 1}"
    books.execute(
        "INSERT INTO quotes (quote_no, customer, status, marketplace_order) VALUES (?, 'Marketplace', 'open', ?)",
        [number, name],
    )
    return number


def write_lines(books, number, lines):
    """What the quote holds: what was ordered less what was refused or cancelled."""
    units = Counter()
    for line in lines:
        units[line["sku"]] += line["ordered"] - (line["refused"] or 0) - (line["cancelled"] or 0)
    for sku in units:
        if books.execute("SELECT 1 FROM items WHERE item_no = ?", [sku]).fetchone() is None:
            raise Unknown(f"there is no item {sku}")
    books.execute("DELETE FROM quote_lines WHERE quote_no = ?", [number])
    books.executemany(
        "INSERT INTO quote_lines (quote_no, item_no, units) VALUES (?, ?, ?)",
        [(number, sku, count) for sku, count in units.items() if count > 0],
    )


def ask(path, body=None):
    """Ask Comptoir; its answer."""
    request = urllib.request.Request(  # noqa: S310  # the address is the shop's own setting
        f"{os.environ['COMPTOIR_URL']}/api/marketplace{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {os.environ['COMPTOIR_KEY']}",
            "Content-Type": "application/json",
        },
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  # the same
        return json.load(answer)


def say(text):
    """A line for the log, or for cron's mail."""
    sys.stdout.write(f"{text}\n")


def take(path):
    """Take what waits. False when something has to be looked at by a person."""
    well = True
    while events := ask("/outbox?limit=100")["items"]:
        entries = []
        for event in events:
            try:
                entries.append({"id": event["id"], "host_reference": quote_of(path, event)})
            except Unknown as error:  # it waits on, and Comptoir tells a person; the others are taken
                say(f"Order {event['data']['remote_id']}: {error}")
                well = False
        if not entries:
            break
        for told in ask("/outbox/ack", {"entries": entries})["entries"]:
            if told["outcome"] == "other_reference":
                say(f"{told['id']} has quote {told['host_reference']} already")
                return False
            say(f"{told['id']}: {told['host_reference'] or 'no quote needed'}")
        if not well:
            break  # what waits on would be fetched again and again
    return well


if __name__ == "__main__":
    sys.exit(0 if take(sys.argv[1]) else 1)

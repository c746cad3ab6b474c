"""The simulator at its largest: forty shops with 100,000 orders, a million offers in one, a million lines of stock at once.

It runs as `comptoir simulate` with its world in a file; the bench is a client over HTTP, and while the import is at work
it reads orders of other shops, one after the other. The floor is sqlite3 itself, taking the same lines into a file.
"""

from __future__ import annotations

import csv
import http.client
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

from bench import served
from bench.installation import QUICK, report

OFFERS = 100_000 if QUICK else 1_000_000
SHOPS = 40
ORDERS = 250 if QUICK else 2_500
PACE = 1_000_000_000
UNITS_BEFORE, UNITS = 1, 7
MOST_MEGABYTES = 400
TARGET_RATIO = 20.0
_MARK = "a-mark-that-no-line-holds"


def run() -> bool:
    """Measure, print the line, and say whether the target is reached."""
    with tempfile.TemporaryDirectory(prefix="comptoir-bench-") as scratch:
        home, port = Path(scratch), served.free_port()
        since = time.perf_counter()
        simulator = _simulate(home, port)
        try:
            served.until(lambda: _ask(port, "GET", "/_simulator/seed") is not None)
            opened = time.perf_counter() - since
            return _measure(home, port, simulator, opened)
        finally:
            served.stop(simulator)


def _measure(home: Path, port: int, simulator: subprocess.Popen[bytes], opened: float) -> bool:
    shops = _ask(port, "GET", "/_simulator/shops")["shops"]
    target, others = shops[0], shops[1:]
    since = time.perf_counter()
    _ask(port, "POST", f"/_simulator/shops/{target['shop_id']}/offers", {"count": OFFERS})
    listed = time.perf_counter() - since
    skus = list(_quantities(port, target["shop_id"]))
    lines = home / "stock.csv"
    lines.write_text("".join(["offer-sku;quantity\n", *(f"{sku};{UNITS}\n" for sku in skus)]))
    floor = _floor(lines, home / "floor.sqlite3")
    since = time.perf_counter()
    import_id = _upload(port, target["key"], lines)
    waits = _others_meanwhile(port, target, others, import_id)
    took = time.perf_counter() - since
    told = _ask(port, "GET", f"/api/offers/stock/imports/{import_id}/status", key=target["key"])
    taken = sum(units == UNITS for units in _quantities(port, target["shop_id"]).values())
    orders = sum(_ask(port, "GET", "/api/orders?max=1", key=one["key"])["total_count"] for one in shops)
    megabytes = psutil.Process(simulator.pid).memory_info().rss / 1_000_000
    ratio = took / floor
    ok = (
        taken == OFFERS and orders == SHOPS * ORDERS and ratio <= TARGET_RATIO and megabytes <= MOST_MEGABYTES
    )
    report(
        "marketplace",
        value=took,
        unit=f"s for {taken:,} lines of stock ({told['lines_in_success']:,} told); {len(waits)} calls of other shops"
        f" meanwhile, slowest {max(waits):.1f} s; {orders:,} orders of {len(shops)} shops in {opened:.0f} s,"
        f" offers listed in {listed:.0f} s; {megabytes:.0f} MB",
        floor=floor,
        ratio=ratio,
        target=f"every line taken, <= {TARGET_RATIO:.0f} x the floor, <= {MOST_MEGABYTES} MB",
        ok=ok,
    )
    return ok


def _simulate(home: Path, port: int) -> subprocess.Popen[bytes]:
    options = {"state": home / "world.sqlite3", "port": port, "shops": SHOPS, "orders": ORDERS, "pace": PACE}
    arguments = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    command = [sys.executable, "-m", "comptoir.simulator", *arguments]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603  # our own program


def _ask(port: int, method: str, path: str, body: Any = None, *, key: str = "") -> Any:
    """The JSON that is answered."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    try:
        headers = {"Authorization": key, "Content-Type": "application/json"}
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        told = answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status} {told[:200]!r}")
        return json.loads(told) if told else None
    finally:
        connection.close()


def _quantities(port: int, shop_id: int) -> dict[str, int]:
    """What every offer of a shop truly holds, by SKU."""
    held: dict[str, int] = {}
    after = ""
    while True:
        query = f"columns=quantity&limit=50000&after={after}"
        page = _ask(port, "GET", f"/_simulator/shops/{shop_id}/offers?{query}")["offers"]
        if not page:
            return held
        held |= {sku: offer["quantity"] for sku, offer in page.items()}
        after = next(reversed(page))


def _upload(port: int, key: str, lines: Path) -> str:
    """STO01; the import's id."""
    head = f'--{_MARK}\r\nContent-Disposition: form-data; name="file"; filename="stock.csv"\r\n\r\n'
    body = head.encode() + lines.read_bytes() + f"\r\n--{_MARK}--\r\n".encode()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    kind = f"multipart/form-data; boundary={_MARK}"
    connection.request(
        "POST", "/api/offers/stock/imports", body, {"Authorization": key, "Content-Type": kind}
    )
    answer = connection.getresponse()
    told = answer.read()
    connection.close()
    if answer.status != 201:
        raise RuntimeError(f"STO01: {answer.status} {told[:200]!r}")
    return str(json.loads(told)["import_id"])


def _others_meanwhile(port: int, target: Any, others: list[Any], import_id: str) -> list[float]:
    """Other shops read their orders until the import is over; the seconds that each call took."""
    waits: list[float] = []
    while True:
        for one in others[:5]:
            since = time.perf_counter()
            _ask(port, "GET", "/api/orders?max=100", key=one["key"])
            waits.append(time.perf_counter() - since)
        told = _ask(port, "GET", f"/api/offers/stock/imports/{import_id}/status", key=target["key"])
        if told["status"] in {"COMPLETE", "FAILED"}:
            return waits


def _floor(lines: Path, state: Path) -> float:
    """Seconds that sqlite3 takes to read these lines and write each quantity into a row that is there."""
    with sqlite3.connect(state) as database, lines.open() as source:
        database.execute("CREATE TABLE offers (sku TEXT PRIMARY KEY, quantity INTEGER NOT NULL)")
        rows = [(sku, int(units)) for sku, units in list(csv.reader(source, delimiter=";"))[1:]]
        database.executemany("INSERT INTO offers VALUES (?, ?)", [(sku, UNITS_BEFORE) for sku, _ in rows])
        database.commit()
        since = time.perf_counter()
        source.seek(0)
        told = csv.reader(source, delimiter=";")
        next(told)
        database.executemany(
            "UPDATE offers SET quantity = ? WHERE sku = ?", ((int(units), sku) for sku, units in told)
        )
        database.commit()
        return time.perf_counter() - since

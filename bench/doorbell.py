"""The webhook door: `comptoir web` takes signed webhooks at 200 a second, from eight connections that stay open.

A webhook is sent at its time whether or not the ones before were answered; its latency runs from that time, so that a
queue is not hidden. The sender is another process than the server, on the same two cores. The floor is the same
request without a signature, refused: everything but the proof and the row; `floor` is its p99, the ratio is of
the two medians.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import queue
import threading
import time
from collections.abc import Callable

from bench import served
from bench.installation import QUICK, installation, report

RATE = 200
SECONDS = 5 if QUICK else 20
SENDERS = 8
TARGET_MS = 25.0
TARGET_RATIO = 3.0
SECRET = "whsec_" + base64.b64encode(b"a secret of this bench, no other").decode()
PATH = "/api/marketplace/webhooks/mirakl/bench"
BODY = b'{"event_type": "ORDER_UPDATED", "order_id": "BBY-1001-A", "padding": "' + b"x" * 400 + b'"}'

Headers = dict[str, str]


def run() -> bool:
    """Measure, print the line, and say whether the target is reached."""
    with installation() as home:
        _open_door()
        port = served.free_port()
        server = served.start(home, port)
        try:
            served.until(lambda: _ring(served.connect(port), *_signed("probe")) == 202)
            _load(port, _signed, seconds=2)  # threads, connections and plans are warm
            floor, _ = _load(port, _refused, seconds=max(2, SECONDS // 4))
            latencies, kept = _load(port, _signed, seconds=SECONDS)
        finally:
            served.stop(server)
        wanted = RATE * SECONDS
        stored = _stored()
    p99, median = served.percentile(latencies, 0.99), served.percentile(latencies, 0.5)
    ratio = median / served.percentile(floor, 0.5)
    ok = ratio <= TARGET_RATIO and kept == wanted and stored >= wanted
    report(
        "doorbell",
        value=p99,
        unit=f"ms p99 at {RATE}/s, {kept} of {wanted} taken, {stored} kept; median {median:.1f} ms,"
        f" slowest {latencies[-1]:.0f} ms",
        floor=served.percentile(floor, 0.99),
        ratio=ratio,
        target=f"p99 <= {TARGET_MS:.0f} ms (recorded); every one taken, median <= {TARGET_RATIO:.0f} x the floor's",
        ok=ok,
    )
    return ok


def _open_door() -> None:
    from comptoir import clock
    from comptoir.accounts.models import Account
    from comptoir.inbound import doorbells

    account = Account.objects.create(
        channel="mirakl", name="bench", base_url="http://127.0.0.1", created_at=clock.now()
    )
    doorbells.set_secret(account, SECRET)


def _stored() -> int:
    from comptoir.inbound.models import WebhookEvent

    return WebhookEvent.objects.count()


def _load(
    port: int, make: Callable[[str], tuple[bytes, Headers]], *, seconds: int
) -> tuple[list[float], int]:
    """Milliseconds of each webhook from its time to its answer, sorted, and how many were answered 202."""
    due: queue.SimpleQueue[tuple[float, bytes, Headers] | None] = queue.SimpleQueue()
    took: list[float] = []
    answered: list[int] = []

    def send() -> None:
        connection = served.connect(port)
        while (one := due.get()) is not None:
            at, body, headers = one
            status = _ring(connection, body, headers)
            took.append((time.perf_counter() - at) * 1000)
            answered.append(status)
        connection.close()

    threads = [threading.Thread(target=send) for _ in range(SENDERS)]
    for thread in threads:
        thread.start()
    stamp = f"{make.__name__}{time.time_ns()}"
    messages = [make(f"{stamp}-{number}") for number in range(RATE * seconds)]
    start = time.perf_counter() + 0.1
    for number, (body, headers) in enumerate(messages):
        at = start + number / RATE
        time.sleep(max(0.0, at - time.perf_counter()))
        due.put((at, body, headers))
    for _ in threads:
        due.put(None)
    for thread in threads:
        thread.join()
    return sorted(took), sum(status == 202 for status in answered)


def _signed(event: str) -> tuple[bytes, Headers]:
    at = str(int(time.time()))
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    right = hmac.new(key, f"{event}.{at}.".encode() + BODY, hashlib.sha256).digest()
    return BODY, {
        "Content-Type": "application/json",
        "webhook-id": event,
        "webhook-timestamp": at,
        "webhook-signature": "v1," + base64.b64encode(right).decode(),
    }


def _refused(event: str) -> tuple[bytes, Headers]:
    return BODY, {"Content-Type": "application/json", "webhook-id": event}


def _ring(connection: http.client.HTTPConnection, body: bytes, headers: Headers) -> int:
    connection.request("POST", PATH, body, headers)
    answer = connection.getresponse()
    answer.read()
    return answer.status

"""One change of stock among a million offers: from the figure's arrival to its offer settled, in rows that are read.

The same of a million offers had been sent before, so that the tables of files are large too. Seconds are our share
alone: nothing is sent, the marketplace's answer is made up.
"""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from pathlib import Path

from bench import many_offers
from bench.installation import QUICK, installation, report
from bench.row_counts import by_table

OFFERS = 100_000 if QUICK else 1_000_000
CHANGES = 5
MOST_ROWS = 1_000
TARGET_SECONDS = 5

_SENT = """
INSERT INTO marketplace_submission_items (submission_id, offer_id, sku, quantity, outcome, message, tainted)
SELECT %s, id, sku, published_quantity, '', '', false FROM marketplace_offers ORDER BY id
"""


def run() -> bool:
    """Measure, print the line, and say whether the target is reached."""
    with installation(), tempfile.TemporaryDirectory(prefix="comptoir-bench-") as scratch:
        return _measure(Path(scratch))


def _measure(scratch: Path) -> bool:
    account_id = many_offers.fill(OFFERS)
    _send_before(account_id)
    seconds: list[float] = []
    rows: list[dict[str, int]] = []
    lines: list[int] = []
    for change in range(1, CHANGES + 1):
        with by_table() as read:
            start = time.perf_counter()
            lines.append(_change(account_id, change * OFFERS // CHANGES, many_offers.STOCK - change, scratch))
            seconds.append(time.perf_counter() - start)
        rows.append(read)
    worst = max(rows, key=lambda read: sum(read.values()))
    most = max(worst, key=lambda table: worst[table])
    ok = sum(worst.values()) <= MOST_ROWS and set(lines) == {1}
    report(
        "one_change",
        value=sum(worst.values()),
        unit=f"rows read ({worst[most]} of {most}), {max(lines)} line; {max(seconds):.2f} s at worst,"
        f" {min(seconds):.2f} s at best",
        floor=None,
        ratio=None,
        target=f"<= {MOST_ROWS:,} rows read, one file of one line; <= {TARGET_SECONDS} s",
        ok=ok,
    )
    return ok


def _send_before(account_id: int) -> None:
    """A file of every offer that was sent and settled."""
    import uuid

    from django.db import connection

    from comptoir import clock
    from comptoir.channels.offers import SubmissionKind
    from comptoir.offers.models import Submission, SubmissionState

    now = clock.now()
    submission = Submission.objects.create(
        account_id=account_id,
        kind=SubmissionKind.STOCK,
        state=SubmissionState.COMPLETE,
        token=uuid.uuid4(),
        fields=["quantity"],
        remote_id="before",
        created_at=now,
        sent_at=now,
        settled_at=now,
        items_count=OFFERS,
        taken_count=OFFERS,
        refused_count=0,
    )
    with connection.cursor() as cursor:
        cursor.execute(_SENT, [submission.pk])
        cursor.execute("VACUUM (ANALYZE)")


def _change(account_id: int, number: int, quantity: int, scratch: Path) -> int:
    """Say that a product has another quantity, and do all that follows; how many lines the one file has."""
    from comptoir import clock
    from comptoir.accounts.models import Account
    from comptoir.catalog import stock
    from comptoir.channels.mirakl import layouts
    from comptoir.channels.offers import ImportProgress, ImportStatus, OfferField, SubmissionKind
    from comptoir.offers import attempts, files, preparing, refresh, settling
    from comptoir.offers.models import Offer

    sku = many_offers.sku(number)
    assert stock.set_stock(sku=sku, quantity=quantity)
    refresh.drain_all()
    account = Account.objects.get(pk=account_id)
    own_files = (SubmissionKind.STOCK, SubmissionKind.PRICE)
    submission = preparing.prepare(account, SubmissionKind.STOCK, own_files=own_files)
    assert submission is not None
    assert attempts.begin(submission, lease=timedelta(hours=1))
    layout = layouts.layout(SubmissionKind.STOCK, (OfferField.QUANTITY,))
    lines = files.write(submission, layout, scratch / "stock.csv")
    assert attempts.answered(submission, f"import-{number}", poll_at=clock.now())
    progress = ImportProgress(
        remote_id=submission.remote_id,
        status=ImportStatus.COMPLETE,
        remote_status="COMPLETE",
        lines=lines,
        taken=lines,
        refused=0,
    )
    settling.complete(submission, progress, ())
    assert Offer.objects.get(account=account, sku=sku).published_quantity == quantity
    assert preparing.prepare(account, SubmissionKind.STOCK, own_files=own_files) is None
    return lines

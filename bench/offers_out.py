"""Offers out: the file of what changed against COPYing the same rows to a file, and settling it against one update.

1, 10 and 100 % of the offers change. Sides take turns and the best of each counts: what else the machine does only ever
slows a round down. The floor of settling writes the same columns of the same offers in chunks of the same size and
looks for nothing: it is told the offers' ids. Every round changes every figure, and leaves every offer stale as it was,
so that both sides owe the same to the same indexes.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import psutil

from bench import many_offers
from bench.installation import QUICK, installation, report

OFFERS = 100_000 if QUICK else 1_000_000
STEPS = (100, 10, 1)
"""Every 100th offer changes, every 10th, every one."""
MOST_ROWS = 300_000
"""So many rows a side are enough to know how fast it is; every side is measured once at least."""
AGAIN = 2
"""Rounds more, where the machine was busy with something else and a target is missed."""
JUDGED = 10_000
"""Shares of fewer offers are shown, not judged: they measure how long a dozen statements take, whatever they do."""
REFUSED = 100
"""One line of so many is refused where any is."""
TARGET_FILE = 2.0
TARGET_SETTLING = 1.5
TARGET_MB = 150

_CHANGE = (
    "UPDATE marketplace_offers SET desired_quantity = %s, desired_at = comptoir_now() WHERE id %% %s = 0"
)
_CHANGED = """
CREATE SCHEMA IF NOT EXISTS floor;
DROP TABLE IF EXISTS floor.changed;
CREATE TABLE floor.changed (place int8 PRIMARY KEY, offer_id int8 NOT NULL);
INSERT INTO floor.changed
SELECT row_number() OVER (ORDER BY offer_id), offer_id FROM marketplace_submission_items WHERE submission_id = {submission};
ANALYZE floor.changed;
"""
_COPY = "COPY (SELECT sku, quantity FROM marketplace_submission_items WHERE submission_id = {}) TO STDOUT (FORMAT csv)"
_UPDATE = """
UPDATE marketplace_offers o SET published_quantity = %s, stock_published_at = comptoir_now(), stock_refusal = '',
    refused_at = NULL
FROM floor.changed c WHERE c.place > %s AND c.place <= %s AND o.id = c.offer_id
"""


@dataclass(slots=True)
class _Share:
    """What was measured with one share of the offers changed; seconds of every round."""

    count: int
    prepared: float = 0
    file: list[float] = field(default_factory=list)
    copy: list[float] = field(default_factory=list)
    taken: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    update: list[float] = field(default_factory=list)

    @property
    def file_ratio(self) -> float:
        return min(self.file) / min(self.copy)

    @property
    def settling_ratio(self) -> float:
        return max(min(self.taken), min(self.refused)) / min(self.update)


class _Peak:
    """The largest proportional memory of this process while it is entered, in MB, looked at ten times a second."""

    def __init__(self) -> None:
        self.megabytes = 0.0
        self._over = threading.Event()

    def __enter__(self) -> _Peak:
        self._over.clear()
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watch.join()

    def _look(self) -> None:
        while True:
            self.megabytes = max(self.megabytes, _pss())
            if self._over.wait(0.1):
                self.megabytes = max(self.megabytes, _pss())
                return


def _pss() -> float:
    return float(psutil.Process().memory_full_info().pss) / 1_000_000


def run() -> bool:
    """Measure, print the line, and say whether the target is reached."""
    with installation(), tempfile.TemporaryDirectory(prefix="comptoir-bench-") as scratch:
        return _measure(Path(scratch))


def _measure(scratch: Path) -> bool:
    from django.db import connection

    from comptoir.channels.mirakl import layouts
    from comptoir.channels.offers import OfferField, SubmissionKind
    from comptoir.offers import attempts, files, preparing, settling  # noqa: F401  # idle is with all of them there

    layout = layouts.layout(SubmissionKind.STOCK, (OfferField.QUANTITY,))
    account_id = many_offers.fill(OFFERS)
    with connection.cursor() as cursor:
        # It would come by in the middle of a round; each round begins with a vacuum of its own.
        for table in ("marketplace_offers", "marketplace_submission_items"):
            cursor.execute(f"ALTER TABLE {table} SET (autovacuum_enabled = false)")
    idle = _pss()
    peak = _Peak()
    shares = [_share(account_id, step, layout, peak, scratch) for step in STEPS]
    judged = [share for share in shares if share.count >= JUDGED]
    worst = max(judged, key=lambda share: share.settling_ratio)
    file_ratio = max(share.file_ratio for share in judged)
    above = peak.megabytes - idle
    ok = file_ratio <= TARGET_FILE and worst.settling_ratio <= TARGET_SETTLING and above < TARGET_MB
    report(
        "offers_out",
        value=max(min(worst.taken), min(worst.refused)),
        unit=f"s to settle {worst.count:,} of {OFFERS:,} offers; file {file_ratio:.2f} x COPY; {above:.0f} MB above idle",
        floor=min(worst.update),
        ratio=worst.settling_ratio,
        target=f"file <= {TARGET_FILE} x COPY; settling <= {TARGET_SETTLING} x one chunked update;"
        f" < {TARGET_MB} MB above idle",
        ok=ok,
    )
    return ok


def _share(account_id: int, step: int, layout, peak: _Peak, scratch: Path) -> _Share:
    """Change every `step`-th offer, send it, settle it, round after round."""
    share = _Share(OFFERS // step)
    with peak:
        submission = _prepare(account_id, step, share)
    rounds = max(1, min(5, MOST_ROWS // share.count))
    _files(submission, layout, share, 4 + rounds, peak, scratch)
    _draw_near(submission, step)
    while len(share.taken) < rounds or (
        share.settling_ratio > TARGET_SETTLING and len(share.taken) < rounds + AGAIN
    ):
        for refusing, seconds in ((False, share.taken), (True, share.refused)):
            _vacuum()
            share.update.append(_timed(lambda: _floor(share.count)))
            _vacuum()
            _reopen(submission)
            with peak:
                seconds.append(
                    _timed(
                        lambda refusing=refusing: _settle(submission, share.count, step, refusing=refusing)
                    )
                )
    _forget_refusals(submission)
    best = {name: min(getattr(share, name)) for name in ("file", "copy", "taken", "refused", "update")}
    shown = ", ".join(f"{name} {seconds:.3f} s" for name, seconds in best.items())
    print(f"{share.count:,} offers: prepared {share.prepared:.2f} s, {shown}", file=sys.stderr, flush=True)
    return share


def _prepare(account_id: int, step: int, share: _Share):
    """The submission of every `step`-th offer, its items written, as when it waits at the marketplace."""
    from django.db import connection

    from comptoir import clock
    from comptoir.accounts.models import Account
    from comptoir.channels.offers import SubmissionKind
    from comptoir.offers import attempts, preparing

    with connection.cursor() as cursor:
        cursor.execute(_CHANGE, [many_offers.STOCK + 1, step])
    _vacuum()
    account = Account.objects.get(pk=account_id)
    own_files = (SubmissionKind.STOCK, SubmissionKind.PRICE)
    start = time.perf_counter()
    submission = preparing.prepare(account, SubmissionKind.STOCK, own_files=own_files)
    share.prepared = time.perf_counter() - start
    assert submission is not None
    assert submission.items_count == share.count
    assert attempts.begin(submission, lease=timedelta(hours=1))
    assert attempts.answered(submission, f"import-{step}", poll_at=clock.now())
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE) marketplace_submission_items")
        cursor.execute(_CHANGED.format(submission=submission.pk))
    return submission


def _files(submission, layout, share: _Share, rounds: int, peak: _Peak, scratch: Path) -> None:
    from comptoir.offers import files

    for _ in range(rounds):
        share.copy.append(_timed(lambda: _copy(submission.pk, scratch / "floor.csv")))
        with peak:
            share.file.append(_timed(lambda: files.write(submission, layout, scratch / "stock.csv")))
    with (scratch / "stock.csv").open("rb") as written:
        assert sum(1 for _ in written) == share.count + 1


def _copy(submission_id: int, into: Path) -> None:
    from django.db import connection

    with (
        connection.cursor() as cursor,
        into.open("wb") as file,
        cursor.copy(_COPY.format(submission_id)) as copy,
    ):
        for block in copy:
            file.write(block)


def _draw_near(submission, step: int) -> None:
    """As if desired figures had moved on since, but for those that will be refused: settled offers stay stale."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE marketplace_submission_items SET quantity = quantity - 2"
            " WHERE submission_id = %s AND offer_id %% %s <> 0",
            [submission.pk, step * REFUSED],
        )
        cursor.execute("VACUUM (ANALYZE) marketplace_submission_items")


def _floor(count: int) -> None:
    from django.db import connection

    from comptoir.offers.published import CHUNK

    with connection.cursor() as cursor:
        for low in range(0, count, CHUNK):
            cursor.execute(_UPDATE, [many_offers.STOCK - 2, low, low + CHUNK])


def _settle(submission, count: int, step: int, *, refusing: bool) -> None:
    from comptoir.channels.offers import ImportProgress, ImportStatus
    from comptoir.offers import settling

    refused = count // REFUSED if refusing else 0
    progress = ImportProgress(
        remote_id=submission.remote_id,
        status=ImportStatus.COMPLETE,
        remote_status="COMPLETE",
        lines=count,
        taken=count - refused,
        refused=refused,
        has_report=refusing,
    )
    settled = settling.complete(submission, progress, _refusals(step) if refusing else ())
    assert settled == settling.Settled(count - refused, refused, counted=True)


def _refusals(step: int) -> Iterator:
    from comptoir.channels.offers import RowRefusal

    apart = step * REFUSED
    for number in range(apart, OFFERS + 1, apart):
        yield RowRefusal(sku=many_offers.sku(number), message="The offer is refused by the operator")


def _reopen(submission) -> None:
    """Have the file wait at the marketplace once more, nothing known of its lines."""
    from comptoir.offers.models import Submission, SubmissionItem, SubmissionState

    _forget_refusals(submission)
    SubmissionItem.objects.filter(submission=submission).exclude(outcome="").update(outcome="", message="")
    Submission.objects.filter(pk=submission.pk).update(state=SubmissionState.WAITING, settled_at=None)
    submission.refresh_from_db()


def _forget_refusals(submission) -> None:
    from comptoir.offers.models import Offer

    Offer.objects.filter(account=submission.account_id, refused_at__isnull=False).update(
        refused_at=None, stock_refusal=""
    )


def _vacuum() -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("VACUUM marketplace_offers")


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start

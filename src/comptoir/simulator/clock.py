"""The world's clock: real UTC plus a shift, and how the marketplace writes and reads its moments."""

import re
import time
from datetime import UTC, datetime
from functools import lru_cache

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)")


class Clock:
    """Milliseconds since 1970 in the simulated world.

    It runs with the machine's clock, shifted; given a moment to stand at, it moves only when it is advanced,
    which makes every date of a world reproducible.
    """

    def __init__(self, *, shift: int = 0, standing_at: int | None = None) -> None:
        self.shift = shift
        self._standing_at = standing_at

    def ms(self) -> int:
        """The moment now, in milliseconds."""
        return self._real() + self.shift

    def advance(self, ms: int) -> None:
        """Move by that many milliseconds; a negative figure goes back."""
        self.shift += ms

    def jump(self, to: int) -> None:
        """Be at that moment, in milliseconds."""
        self.shift = to - self._real()

    def _real(self) -> int:
        return self._standing_at if self._standing_at is not None else time.time_ns() // 1_000_000


@lru_cache(maxsize=4096)
def stamp(ms: int) -> str:
    """A moment as Mirakl prints it: UTC with Z, milliseconds dropped when they are zero.

    >>> stamp(0), stamp(1500)
    ('1970-01-01T00:00:00Z', '1970-01-01T00:00:01.500Z')
    """
    whole, rest = divmod(ms, SECOND)
    text = datetime.fromtimestamp(whole, UTC).isoformat()[:19]
    return f"{text}.{rest:03d}Z" if rest else f"{text}Z"


def read_stamp(text: str) -> int:
    """Milliseconds of a date-time with its offset; ValueError for anything else, a bare date included."""
    if not _MOMENT.fullmatch(text):
        raise ValueError(text)
    return round(datetime.fromisoformat(text).timestamp() * SECOND)


def moment(ms: int) -> datetime:
    """The same moment as an aware datetime."""
    return datetime.fromtimestamp(ms / SECOND, UTC)

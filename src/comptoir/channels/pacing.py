"""How fast a marketplace may be called: limits are data, and whoever keeps their state is a `Pacer`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Flow(StrEnum):
    """What a write belongs to; an account's mode is set per flow."""

    DECISIONS = "decisions"
    STOCK = "stock"
    PRICE = "price"
    TERMS = "terms"


@dataclass(frozen=True, slots=True)
class Limit:
    """One bucket: calls that share `bucket` are at least `every` seconds apart, end of one to start of the next."""

    bucket: str
    every: float


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a marketplace: its code there, how it is addressed, how often it may be called, what it changes.

    `flow` is None for operations that change nothing; only those pass while an account is not live. A write that
    changes what belongs to several flows names the others in `also`: it passes only while all of them are live.
    `path` may hold `{name}` parts that the caller fills. `deadline` is the total time in seconds that one call may
    take, headers and body included; a file that is sent adds `bodies.upload_seconds`. `shares` is a second bucket
    that a call counts in too.
    """

    code: str
    method: str
    path: str
    limit: Limit
    flow: Flow | None = None
    deadline: float = 30.0
    shares: Limit | None = None
    also: tuple[Flow, ...] = ()

    @property
    def flows(self) -> tuple[Flow, ...]:
        """Every flow that must be live before a call may leave."""
        return () if self.flow is None else (self.flow, *self.also)

    @property
    def limits(self) -> tuple[Limit, ...]:
        """Every bucket that a call counts in."""
        return (self.limit,) if self.shares is None else (self.limit, self.shares)


class CallOutcome(StrEnum):
    """How a call ended, as far as pacing cares."""

    ANSWERED = "answered"  # any clear answer, a refusal included
    LIMITED = "limited"  # 429
    FAILED = "failed"  # transient: the whole account waits
    UNREACHED = "unreached"  # no connection: the account waits, but the marketplace counted nothing
    FORBIDDEN = "forbidden"  # 403 to a write: the key may not do this, and may do the rest
    UNAUTHORISED = "unauthorised"  # 401 or 403: nothing of the shop's budget was spent


class Pacer(Protocol):
    """Keeps the state of one account's buckets, shared by every process that works for it."""

    def take(self, operation: Operation) -> None:
        """Reserve the next call. Raises `channels.errors.NotYet` with the time to come back; never sleeps."""

    def finished(
        self, operation: Operation, outcome: CallOutcome, *, retry_after: float | None = None
    ) -> None:
        """Report the end of a call that was taken; the interval runs from here.

        `retry_after` (seconds) comes with LIMITED and moves the bucket for everyone.
        """

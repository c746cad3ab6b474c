"""What can go wrong with a marketplace, sorted by what the caller should do.

    ChannelError
    ├── Transient                      try again later
    │   ├── RateLimited                the marketplace said 429; `retry_after` seconds
    │   └── Unavailable                no answer, half an answer, 5xx, a page that is not JSON
    ├── Permanent                      trying again changes nothing
    │   ├── BadCredentials             401 or 403
    │   ├── Refused                    a clear no, with the marketplace's own words
    │   ├── Unsupported                this marketplace, or this shop on it, cannot do that
    │   └── Misread                    an answer that we do not understand
    ├── OutcomeUnknown                 a write may have landed: read back, never repeat
    └── NotLive                        stopped by us before the socket: the account's mode forbids it

`NotYet` stands apart: nothing went wrong, our own pacing names the time to come back.
"""

from __future__ import annotations

from datetime import datetime

from comptoir.errors import ComptoirError


class ChannelError(ComptoirError):
    """Anything that went wrong between us and a marketplace. `operation` is its code, such as OR11."""

    code = "channel"
    usual_remedy = ""

    def __init__(self, message: str, *, operation: str = "", remedy: str = "") -> None:
        super().__init__(message, remedy=remedy or self.usual_remedy)
        self.operation = operation


class Transient(ChannelError):
    """Worth another try later."""

    code = "transient"


class RateLimited(Transient):
    """The marketplace answered 429. `retry_after` is in seconds, never negative."""

    code = "rate_limited"
    usual_remedy = "Nothing: the call goes again when the marketplace allows it."

    def __init__(self, message: str, *, retry_after: float, operation: str = "", remedy: str = "") -> None:
        super().__init__(message, operation=operation, remedy=remedy)
        self.retry_after = retry_after


class Unavailable(Transient):
    """The marketplace could not be reached, did not finish its answer, or answered with something else."""

    code = "unavailable"
    usual_remedy = "It is tried again by itself; if it lasts, check the address and this machine's network."


class Permanent(ChannelError):
    """Another try with the same input ends the same way."""

    code = "permanent"


class BadCredentials(Permanent):
    """401 or 403: the key is wrong, revoked, or lacks the role. `status` tells which."""

    code = "bad_credentials"

    def __init__(self, message: str, *, operation: str = "", status: int = 401, remedy: str = "") -> None:
        super().__init__(message, operation=operation, remedy=remedy)
        self.status = status


class Refused(Permanent):
    """The marketplace said no. `reason_code` and `field` are its own words and may be empty; `status` is HTTP's."""

    code = "refused"
    usual_remedy = "The marketplace's own words say why; correct what they name."

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        status: int = 400,
        reason_code: str = "",
        field: str = "",
        remedy: str = "",
    ) -> None:
        super().__init__(message, operation=operation, remedy=remedy)
        self.status = status
        self.reason_code = reason_code
        self.field = field


class Unsupported(Permanent):
    """The operation does not exist on this marketplace or is switched off for this shop."""

    code = "unsupported"


class Misread(Permanent):
    """The answer is JSON, but not in a shape that we know. `body` is what came, for the record."""

    code = "misread"
    usual_remedy = "The marketplace changed its answers: look for a newer Comptoir, or report what it says."

    def __init__(self, message: str, *, operation: str = "", body: bytes = b"", remedy: str = "") -> None:
        super().__init__(message, operation=operation, remedy=remedy)
        self.body = body


class OutcomeUnknown(ChannelError):
    """A write was sent, or may have been, and no clear answer came. Settle by reading, never by repeating.

    `bytes_left` is False only when it is certain that no byte of the request left this machine.
    """

    code = "outcome_unknown"
    usual_remedy = "Nothing yet: the marketplace is read to find out what happened."

    def __init__(
        self, message: str, *, operation: str = "", bytes_left: bool = True, remedy: str = ""
    ) -> None:
        super().__init__(message, operation=operation, remedy=remedy)
        self.bytes_left = bytes_left


class NotLive(ChannelError):
    """The account is not live for the flow that this operation belongs to; nothing left this machine."""

    code = "not_live"


class NotYet(ComptoirError):
    """Our own pacing: the next call of this kind may go at `until` (aware UTC)."""

    code = "not_yet"

    def __init__(self, message: str, *, until: datetime) -> None:
        super().__init__(message)
        self.until = until

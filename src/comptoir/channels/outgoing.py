"""Messages to the shop's own system: one POST under one deadline, to the public internet only unless allowed.

No redirects, no cookies, no proxies taken from the machine's environment. What comes back is judged by the caller.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpcore2  # noqa: TID251  # beside http.py, which speaks to marketplaces: this speaks to the shop's own system

import comptoir
from comptoir.channels.addresses import Origin, UnsafeAddress, is_private_literal
from comptoir.channels.answers import retry_after
from comptoir.channels.sockets import Network
from comptoir.errors import ComptoirError

LARGEST_REPLY = 64 * 1024
"""Bytes of an answer that are read."""

_LONGEST_URL = 500
_DEFAULT_WAIT = 60.0
_NOWHERE = Origin("https", "", 0)  # no address is beyond the check of private ones
_FAILURES = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.UnsupportedProtocol,
    httpcore2.ConnectionNotAvailable,
)


class Unreached(ComptoirError):
    """No answer came. Whether the message arrived is not known."""

    code = "unreached"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer; `retry_after` in seconds, where it names a wait."""

    status: int
    body: bytes = field(repr=False)
    retry_after: float | None


def check_target(url: str, *, allow_private: bool) -> str:
    """The address as it is kept. Raises UnsafeAddress with a sentence that never repeats it: it may hold a secret.

    https only; http and addresses inside a private network where `allow_private`. Names are resolved, and judged again,
    whenever a connection is made.
    """
    remedy = "Give an address such as https://shop.example.com/hooks/comptoir."
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        sound = parts.scheme in {"http", "https"} and host and parts.port != 0
    except (ValueError, UnicodeError):
        sound, host = False, ""
    if not sound or not url.strip().isascii() or not url.strip().isprintable() or " " in url.strip():
        raise UnsafeAddress("url: it is not a web address.", remedy=remedy)
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise UnsafeAddress("url: it must hold neither a user name nor a # part.", remedy=remedy)
    if len(url.strip()) > _LONGEST_URL:
        raise UnsafeAddress(f"url: it is longer than {_LONGEST_URL} characters.", remedy=remedy)
    if not allow_private and (parts.scheme != "https" or is_private_literal(host)):
        raise UnsafeAddress(
            "url: it must be https and on the public internet.",
            remedy="Set COMPTOIR_PRIVATE_WEBHOOKS=true where the shop's own system runs in the same network.",
        )
    return url.strip()


class Outgoing:
    """A way out for several messages, to be closed: use it in a `with`."""

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._network = Network(own=_NOWHERE, allow_private=allow_private)
        self._pool = httpcore2.ConnectionPool(
            max_connections=2,
            max_keepalive_connections=1,
            keepalive_expiry=15.0,
            network_backend=self._network,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.close()

    def post(self, url: str, body: bytes, headers: Mapping[str, str], *, seconds: float) -> Reply:
        """Send JSON and read the answer, all within `seconds`. Raises Unreached, and UnsafeAddress as `check_target`."""
        target = check_target(url, allow_private=self._allow_private)
        sent = {
            "Host": urlsplit(target).netloc,
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "Accept": "application/json",
            "User-Agent": f"comptoir/{comptoir.__version__}",
            **headers,
        }
        try:
            with self._network.within(seconds):
                return self._post(target, body, sent)
        except UnsafeAddress:
            raise UnsafeAddress("url: its name leads into a private network.") from None
        except httpcore2.TimeoutException:
            raise Unreached("It did not answer in time.") from None
        except _FAILURES as error:
            raise Unreached(f"It could not be reached ({type(error).__name__}).") from None

    def _post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        patience = {"pool": self._network.left(httpcore2.PoolTimeout)}
        with self._pool.stream(
            "POST", url, headers=list(headers.items()), content=body, extensions={"timeout": patience}
        ) as answer:
            read = b""
            for piece in answer.iter_stream():
                self._network.left(httpcore2.ReadTimeout)
                read += piece
                if len(read) > LARGEST_REPLY:
                    read = b""
                    break
            told = {name.lower(): value for name, value in answer.headers}
            said = told.get(b"retry-after", b"").decode("ascii", "replace")
            wait = retry_after(said, now=None, default=_DEFAULT_WAIT) if said else None
            return Reply(answer.status, read, wait)

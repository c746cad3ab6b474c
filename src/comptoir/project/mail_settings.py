"""What the variables about e-mail may hold: the address of a mail server, a sender, receivers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

import msgspec

from comptoir.errors import ConfigurationError

_SMTP_PORTS = {"smtp": 587, "smtps": 465}
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_ADDRESS = re.compile(r"[^\s@<>,]+@[^\s@<>,]+")
_NAMED_ADDRESS = re.compile(rf"(?:[^<>,\r\n]*<{_ADDRESS.pattern}>|{_ADDRESS.pattern})")


class MailServer(msgspec.Struct, frozen=True):
    """An SMTP server. With `tls` the connection begins encrypted, with `starttls` it becomes so before the sign-in."""

    host: str
    port: int
    user: str
    password: str
    tls: bool
    starttls: bool

    def __repr__(self) -> str:
        return f"MailServer({self.host!r}, {self.port})"


def read_mail_server(url: str) -> MailServer:
    """What COMPTOIR_SMTP_URL names: port 587 or 465 unless given, sign-in as in any address, %-escapes resolved.

    On this machine smtp:// stays plain, since nothing leaves it. Raises ConfigurationError, which repeats none of it.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
        parts = urlsplit("")
    if parts.scheme not in _SMTP_PORTS or not host or parts.path.strip("/") or port == 0:
        raise ConfigurationError(
            "COMPTOIR_SMTP_URL is not the address of a mail server.",
            remedy="It reads smtp://user:password@host:587 or smtps://user:password@host:465; in a password, "
            "write / as %2F, @ as %40, # as %23 and ? as %3F.",
        )
    tls = parts.scheme == "smtps"
    return MailServer(
        host=host,
        port=port or _SMTP_PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        tls=tls,
        starttls=not tls and host not in _LOOPBACK,
    )


def check_mail(*, server: str | None, sender: str | None, receivers: Sequence[str]) -> None:
    """Raise ConfigurationError for the first of the three that is set and cannot be used, by its variable's name."""
    if server:
        read_mail_server(server)
    if sender and not _NAMED_ADDRESS.fullmatch(sender):
        raise ConfigurationError(
            f"COMPTOIR_MAIL_FROM is no e-mail address: {sender!r}.",
            remedy="It reads comptoir@example.com or Comptoir <comptoir@example.com>.",
        )
    for address in receivers:
        if not _ADDRESS.fullmatch(address):
            raise ConfigurationError(
                f"COMPTOIR_MAIL_TO holds what is no e-mail address: {address!r}.",
                remedy="It reads shop@example.com, separated by commas where there are several.",
            )

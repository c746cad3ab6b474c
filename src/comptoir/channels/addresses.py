"""Where a marketplace lives, and which other addresses its answers may send us to."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlencode, urljoin, urlsplit

from comptoir.errors import ComptoirError, ConfigurationError

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_PORTS = {"http": 80, "https": 443}


class UnsafeAddress(ComptoirError):
    """An address that a marketplace named and that we do not fetch from."""

    code = "unsafe_address"


@dataclass(frozen=True, slots=True)
class Origin:
    """A scheme, a host in lower-case ASCII and a port: where a key may or may not go."""

    scheme: str
    host: str
    port: int

    @property
    def loopback(self) -> bool:
        """Whether the host is this machine by name or by number."""
        return self.host == "localhost" or _is_loopback(self.host)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == _PORTS[self.scheme] else f":{self.port}")


@dataclass(frozen=True, slots=True)
class BaseAddress:
    """The address of an account's marketplace, without the `/api` that every operation's path begins with."""

    origin: Origin
    prefix: str

    def url(self, path: str, parts: Mapping[str, str], query: Mapping[str, str | int]) -> str:
        """The URL of one call: `parts` fill the `{name}`s of `path`, quoted so that none adds a segment."""
        filled = path.format_map({name: quote(value, safe="") for name, value in parts.items()})
        return f"{self.origin}{self.prefix}{filled}" + (f"?{urlencode(query)}" if query else "")

    def locate(self, url: str, *, allow_private: bool) -> tuple[Origin, str]:
        """The origin and full form of an address that the marketplace named, relative ones included.

        Raises `UnsafeAddress` for anything but https elsewhere, unless both ends are this machine, and for a
        private address by number. Names are resolved, and judged, where the connection is made.
        """
        try:
            parts = urlsplit(urljoin(f"{self.origin}{self.prefix}/", url))
            origin = _origin(parts)
        except ValueError:
            raise UnsafeAddress("The marketplace named a download address that is not a valid URL.") from None
        local = self.origin.loopback and origin.loopback
        if origin != self.origin and origin.scheme != "https" and not local:
            raise UnsafeAddress(
                f"The marketplace named a download address at {origin.host} that is not https."
            )
        if origin != self.origin and not allow_private and is_private_literal(origin.host):
            raise UnsafeAddress("The marketplace named a download address inside a private network.")
        return origin, parts._replace(fragment="").geturl()


def parse_base(text: str) -> BaseAddress:
    """Read an account's base URL: https, with or without `/api` or a slash at the end; http here only.

    Raises `ConfigurationError` with a sentence for the person who typed it.

    >>> str(parse_base("https://Marketplace.example.com/api/").origin)
    'https://marketplace.example.com'
    """
    remedy = "Give an address such as https://marketplace.example.com/api."
    try:
        parts = urlsplit(text.strip())
        origin = _origin(parts)
    except ValueError as error:
        raise ConfigurationError(
            f"The marketplace's address cannot be used: {error}.", remedy=remedy
        ) from None
    if parts.query or parts.fragment:
        raise ConfigurationError("The marketplace's address must not have a ? or # part.", remedy=remedy)
    if origin.scheme != "https" and not origin.loopback:
        raise ConfigurationError(
            f"The marketplace's address at {origin.host} must be https: the key would travel readable.",
            remedy=remedy,
        )
    prefix = parts.path.rstrip("/").removesuffix("/api").rstrip("/")
    return BaseAddress(origin, quote(prefix, safe="/%"))


def is_private(address: str) -> bool:
    """Whether a numeric address leads elsewhere than the public internet (private, link-local, here)."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        ip = _embedded(ip) or ip
    return not ip.is_global or ip.is_multicast


def _embedded(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that a packet to this one would come out at: mapped, 6to4, or through a NAT64 (RFC 6052)."""
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour


def is_private_literal(host: str) -> bool:
    """Whether a URL's host names this machine, or is a numeric address outside the public internet."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return is_private(host)
    except ValueError:
        return False


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _origin(parts: SplitResult) -> Origin:
    """Raises ValueError with words that never repeat the address: it may hold a password."""
    if parts.scheme not in _PORTS:
        raise ValueError("it must begin with https://")
    if parts.username is not None or parts.password is not None:
        raise ValueError("it must not contain a user name or password")
    try:
        port = parts.port or _PORTS[parts.scheme]
        host = parts.hostname or ""
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:
        raise ValueError("its host or port is not valid") from None
    if not host or any(character.isspace() or character in "\\{}<>\"'" for character in host):
        raise ValueError("its host is not valid")
    return Origin(parts.scheme, host.lower().rstrip("."), port)

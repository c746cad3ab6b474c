"""Ports to listen on: whether one may be had, and the next that may."""

from __future__ import annotations

import errno
import socket

from comptoir.errors import ComptoirError, ConfigurationError

_TRIED = 50


class PortTaken(ComptoirError):
    """Somebody else listens there."""

    code = "port_taken"


def free_port(first: int) -> int:
    """The first port of this machine from `first` on that may be had.

    Raises ConfigurationError when fifty are taken.
    """
    for port in range(first, first + _TRIED):
        try:
            check_port("127.0.0.1", port)
        except PortTaken:
            continue
        return port
    raise ConfigurationError(
        f"Ports {first} to {first + _TRIED - 1} are all taken.", remedy="Stop what listens on one of them."
    )


def check_port(host: str, port: int) -> None:
    """See whether a server could listen there. Raises PortTaken, or ConfigurationError when it never could."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            # As servers do: connections that are still closing keep nobody out.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
            probe.listen(1)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(
                f"Port {port} of {host} is taken.",
                remedy=f"Stop what listens there, or name another port, such as PORT={_other(port)}.",
            ) from None
        if error.errno == errno.EACCES:
            raise ConfigurationError(
                f"Port {port} is kept for the system's own programs.", remedy="Set PORT to 1024 or more."
            ) from None
        raise ConfigurationError(
            f"Nobody can listen on {host}: {error.strerror}.",
            remedy="Set COMPTOIR_HOST to an address of this machine; 127.0.0.1 is this machine alone.",
        ) from None


def _other(port: int) -> int:
    return port + 1 if port < 65535 else port - 1

"""Addresses of the shop's databases: understood, shown without their secrets, and made into engines.

SQLAlchemy is imported where it is used: a process that reads no database of the shop's does not carry it.
"""

from __future__ import annotations

import re
import socket
import sqlite3
from contextlib import closing
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.db import connection as ours

from comptoir.channels.redaction import Redactor
from comptoir.inbound.hosts.problems import SourceProblem

if TYPE_CHECKING:
    from sqlalchemy import URL, Engine

CONNECT_SECONDS = 10
_LIKE = "Write it like postgresql://user:password@host:5432/name or sqlite:////srv/quotes/quotes.db."
_DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
"""The driver that Comptoir brings, where the address names none."""
_ESCAPE = "Write @ as %40, : as %3A, / as %2F, ? as %3F and % as %25 in the user and the password."
_UNFIT = re.compile(r"[@;={}\s]")
"""No host and no database has such a sign; a password that was not escaped, or a driver's own string, does."""
_HOST = re.compile(r"[A-Za-z0-9._:-]+")
_SERVERS = ("postgresql", "mysql", "mariadb", "mssql", "oracle")
_OPTIONS = {
    name: re.compile(r"[A-Za-z0-9 ._-]+")
    for name in ("sslmode", "charset", "driver", "Encrypt", "TrustServerCertificate", "service_name")
}
"""What an address that comes over the network may say beside the place: nothing that names a file or another place."""
_POSTGRESQL_PORT = 5432


def understood(address: str) -> URL:
    """The address of a database. Raises SourceProblem for one that is none; the text of it is never repeated."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    text = address.strip().replace("\x00", " ")
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise SourceProblem("url: it is no address of a database.", remedy=_LIKE) from None
    url = url.set(drivername=_DRIVERS.get(url.drivername, url.drivername))
    if url.get_backend_name() == "sqlite":
        if url.host or url.username or not Path(url.database or "").is_absolute():
            raise SourceProblem(
                "url: it names no file by its whole path.",
                remedy="Write it with four strokes, like sqlite:////srv/quotes/quotes.db.",
            )
    # What is not escaped ends up in the host or the database, which are shown.
    elif (
        text.count("@") > (url.username is not None)
        or _UNFIT.search(f"{url.host or ''}{url.database or ''}")
        or ":" in (url.database or "")
    ):
        raise SourceProblem("url: its user or password holds signs that are not escaped.", remedy=_ESCAPE)
    return url


def shown(address: str) -> str:
    """What may be said of the address: the kind of database, its host and its name; no user, no password, no options."""
    url = understood(address)
    host = f"{url.host or ''}{f':{url.port}' if url.port else ''}"
    return f"{url.get_backend_name()}://{host}/{url.database or ''}"


def holds_secret(address: str) -> bool:
    """Whether the address holds a password, or options among which one may be."""
    url = understood(address)
    return bool(url.password) or bool(url.query)


def require_network(address: str) -> None:
    """Let an address that came over the network lead only to a server on the network, and not to Comptoir's own.

    Raises SourceProblem for files and sockets of this machine, for options that could name them, and for the server of our
    own database: whoever may sign in there from here may be its administrator.
    """
    url = understood(address)
    here = "add it at the command line: comptoir source add NAME"
    if url.get_backend_name() not in _SERVERS or not _HOST.fullmatch(url.host or ""):
        raise SourceProblem("url: it names no server on the network.", remedy=f"Name its host, or {here}")
    for name, value in url.query.items():
        fit = _OPTIONS.get(name)
        if fit is None or not isinstance(value, str) or not fit.fullmatch(value):
            raise SourceProblem(
                "url: it has an option that is not taken from the network.",
                remedy=f"Take it out ({', '.join(_OPTIONS)} may stay), or {here}",
            )
    if url.get_backend_name() == "postgresql" and _is_our_server(url):
        raise SourceProblem("url: it is the server of Comptoir's own database.", remedy=here.capitalize())


def _is_our_server(url: URL) -> bool:
    held = ours.settings_dict
    if (url.port or _POSTGRESQL_PORT) != int(held["PORT"] or _POSTGRESQL_PORT):
        return False
    host = str(held["HOST"] or "")
    mine = _places("localhost" if not host or host.startswith(("/", "@")) else host)
    return bool(mine & _places(url.host or ""))


def _places(host: str) -> set[str]:
    """The addresses of a host, each of this machine's own as the same word; none where nobody knows the name."""
    try:
        found = {str(told[4][0]) for told in socket.getaddrinfo(host, None, type=socket.SOCK_DGRAM)}
    except (OSError, UnicodeError):
        return set()
    return {"here" if _is_here(address) else address for address in found}


def _is_here(address: str) -> bool:
    place = ip_address(address.partition("%")[0])
    if place.is_loopback or place.is_unspecified:
        return True
    try:
        with socket.socket(
            socket.AF_INET6 if place.version == 6 else socket.AF_INET, socket.SOCK_DGRAM
        ) as bound:
            bound.bind((str(place), 0))  # only a machine's own addresses can be taken
    except OSError:
        return False
    return True


def redactor(address: str) -> Redactor:
    """Takes everything of the address that may be secret out of a text."""
    url = understood(address)
    options = [
        text for value in url.query.values() for text in (value if isinstance(value, tuple) else (value,))
    ]
    password = "" if url.password is None else str(url.password)
    # A driver's own string, such as odbc_connect, is repeated in pieces.
    options += [piece for text in options for piece in re.split(r"[;={}&\s]+", text)]
    return Redactor((address.strip(), password, *(text for text in options if len(text) > 3)))


def engine(address: str, *, limit_seconds: int) -> Engine:
    """What opens connections to the database, each to be closed by whoever opened it; the server only lets them read.

    Raises SourceProblem where a driver is missing.
    """
    from sqlalchemy import create_engine
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError
    from sqlalchemy.pool import NullPool

    url = understood(address)
    backend = url.get_backend_name()
    try:
        if backend == "sqlite":
            return create_engine("sqlite://", creator=lambda: _sqlite(str(url.database)), poolclass=NullPool)
        return create_engine(url, connect_args=_connecting(url, limit_seconds), poolclass=NullPool)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        missing = getattr(error, "name", "") or url.drivername
        raise SourceProblem(
            f"url: there is no driver for {url.drivername} here ({missing}).",
            remedy="Install it beside Comptoir (MySQL: pip install pymysql, then mysql+pymysql://...; SQL Server:"
            " pip install pyodbc, then mssql+pyodbc://...).",
        ) from None
    except (ArgumentError, TypeError):
        raise SourceProblem("url: its options cannot be used.", remedy=_LIKE) from None


def _sqlite(path: str) -> sqlite3.Connection:
    """The file opened for reading alone, so that a misspelt name makes no new one."""
    uri = f"file:{quote(str(Path(path).expanduser().absolute()))}?mode=ro"
    opened = sqlite3.connect(uri, uri=True, timeout=CONNECT_SECONDS, check_same_thread=False)
    with closing(opened.execute("PRAGMA query_only = ON")):
        return opened


def _connecting(url: URL, limit_seconds: int) -> dict[str, Any]:
    """What the driver is told about limits and about reading alone, beside the address's own options."""
    backend = url.get_backend_name()
    if backend == "postgresql":
        own = url.query.get("options", "")
        limits = f"-c default_transaction_read_only=on -c statement_timeout={limit_seconds * 1000}"
        return {
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "comptoir",
            # A server whose network went away is given up too, not only a slow query.
            "tcp_user_timeout": limit_seconds * 1000,
            "options": f"{own if isinstance(own, str) else ' '.join(own)} {limits}".strip(),
        }
    return {"connect_timeout": CONNECT_SECONDS} if backend in {"mysql", "mariadb"} else {}

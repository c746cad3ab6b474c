"""Every environment variable that Comptoir reads: typed, read once, documented here and nowhere else.

`.env.example` is generated from this file (`comptoir environment`), and a test keeps the two equal.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, get_type_hints
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from dotenv import dotenv_values

from comptoir.channels.addresses import parse_base
from comptoir.errors import ConfigurationError
from comptoir.project.mail_settings import MailServer, check_mail, read_mail_server

OWN_PREFIXES = ("COMPTOIR_", "MIRAKL_", "MARKETPLACE_")

Minutes = Annotated[int, msgspec.Meta(ge=1, le=1440)]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
Days = Annotated[int, msgspec.Meta(ge=1, le=3650)]
Count = Annotated[int, msgspec.Meta(ge=1, le=256)]
Identifier = Annotated[str, msgspec.Meta(pattern="^[a-z_][a-z0-9_]{0,62}$")]


def _default_data_dir() -> str:
    share = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return f"{share}/comptoir"


class Environment(msgspec.Struct, frozen=True, kw_only=True, rename="upper"):
    """The whole configuration that comes from outside. Empty text counts as not set."""

    database_url: str | None = None
    comptoir_db_schema: Identifier = "comptoir"
    comptoir_data_dir: str = msgspec.field(default_factory=_default_data_dir)
    comptoir_secret_key: Annotated[str, msgspec.Meta(min_length=32)] | None = None
    comptoir_host: str = "127.0.0.1"
    port: Port = 3001
    comptoir_allowed_hosts: str = ""
    comptoir_time_zone: str = "America/Toronto"
    comptoir_web_threads: Count = 16
    comptoir_worker_threads: Count = 8
    comptoir_tick_seconds: Annotated[int, msgspec.Meta(ge=1, le=30)] = 20
    comptoir_log_level: Annotated[str, msgspec.Meta(pattern="^(DEBUG|INFO|WARNING|ERROR)$")] | None = None
    comptoir_demo: bool = False
    comptoir_private_webhooks: bool = False
    comptoir_buyers_kept_days: Days | None = None
    comptoir_smtp_url: str | None = None
    comptoir_mail_from: str | None = None
    comptoir_mail_to: str = ""
    mirakl_api_url: str | None = None
    mirakl_api_key: str | None = None
    mirakl_shop_id: str | None = None
    marketplace_auto_sync: bool | None = None
    marketplace_order_sync_interval: Minutes | None = None
    marketplace_product_sync_interval: Minutes | None = None
    marketplace_inventory_sync_interval: Minutes | None = None

    @property
    def data_dir(self) -> Path:
        """Where Comptoir keeps its own files, absolute."""
        return Path(self.comptoir_data_dir).expanduser().absolute()

    @property
    def allowed_hosts(self) -> list[str]:
        """Host names that the web pages answer to, beside the loopback ones."""
        named = [host.strip() for host in self.comptoir_allowed_hosts.split(",") if host.strip()]
        return ["localhost", "127.0.0.1", "[::1]", *named]

    @property
    def mail_server(self) -> MailServer | None:
        """The SMTP server, or None where e-mails are written to files: none is named, or this is the demo."""
        if self.comptoir_smtp_url is None or self.comptoir_demo:
            return None
        return read_mail_server(self.comptoir_smtp_url)

    @property
    def mail_from(self) -> str:
        """The sender of e-mails: as set, else whom the SMTP server knows us as."""
        server = self.mail_server
        known = server.user if server and "@" in server.user else "comptoir@localhost"
        return self.comptoir_mail_from or known

    @property
    def mail_to(self) -> list[str]:
        """Whom e-mails go to; empty where people's own addresses are meant."""
        return [address.strip() for address in self.comptoir_mail_to.split(",") if address.strip()]


# What each variable is for, in the order of `.env.example`: (group, name, explanation, example when it has no default).
EXPLAINED: tuple[tuple[str, str, str, str], ...] = (
    (
        "Database",
        "DATABASE_URL",
        "A PostgreSQL 15 or newer of yours. Not set: Comptoir runs its own in its data directory.",
        "postgresql://user:password@host:5432/name",
    ),  # one row a variable reads best
    ("Database", "COMPTOIR_DB_SCHEMA", "The schema that holds every table of Comptoir.", ""),
    (
        "Files",
        "COMPTOIR_DATA_DIR",
        "Where the sealing key and the embedded database live.",
        "~/.local/share/comptoir",
    ),
    (
        "Files",
        "COMPTOIR_SECRET_KEY",
        "The key that seals credentials, 32 characters or more. Not set: one is made in the data directory.",
        "a-long-random-text",
    ),
    ("Web", "COMPTOIR_HOST", "The address that the pages listen on.", ""),
    ("Web", "PORT", "The port that the pages listen on.", ""),
    (
        "Web",
        "COMPTOIR_ALLOWED_HOSTS",
        "Further host names that the pages answer to, separated by commas.",
        "hub.example.com",
    ),
    ("Web", "COMPTOIR_TIME_ZONE", "The shop's time zone, for dates that people read.", ""),
    ("Processes", "COMPTOIR_WEB_THREADS", "Requests served at once by one web process.", ""),
    ("Processes", "COMPTOIR_WORKER_THREADS", "Jobs done at once by one worker process.", ""),
    (
        "Processes",
        "COMPTOIR_TICK_SECONDS",
        "How often the worker looks for due work, in seconds (1 to 30).",
        "",
    ),
    (
        "Processes",
        "COMPTOIR_LOG_LEVEL",
        "DEBUG, INFO, WARNING or ERROR. Not set: INFO for web, worker and migrate, WARNING for other commands.",
        "INFO",
    ),
    ("Processes", "COMPTOIR_DEMO", "Set by `comptoir demo`: the clock may be moved. Leave it alone.", ""),
    (
        "Webhooks",
        "COMPTOIR_PRIVATE_WEBHOOKS",
        "true: webhooks may go to addresses inside a private network, and by plain http.",
        "",
    ),
    (
        "Privacy",
        "COMPTOIR_BUYERS_KEPT_DAYS",
        "Days after an order is over that its buyer's data is deleted, 1 to 3650. Not set: it is kept.",
        "30",
    ),
    (
        "E-mail",
        "COMPTOIR_SMTP_URL",
        "The server that sends e-mails; smtp:// turns to TLS by STARTTLS, smtps:// begins with it."
        " Not set: files in the data directory's folder mail.",
        "smtp://user:password@mail.example.com:587",
    ),
    (
        "E-mail",
        "COMPTOIR_MAIL_FROM",
        "The sender of e-mails. Not set: the name that signs in at the server, if that is an address.",
        "comptoir@example.com",
    ),
    (
        "E-mail",
        "COMPTOIR_MAIL_TO",
        "Who is reminded of orders to accept, separated by commas. Not set: everybody with an e-mail address.",
        "shop@example.com",
    ),
    (
        "First Mirakl account",
        "MIRAKL_API_URL",
        "The marketplace's address, with or without /api.",
        "https://marketplace.example.com",
    ),
    (
        "First Mirakl account",
        "MIRAKL_API_KEY",
        "The API key from the marketplace's user settings.",
        "your-api-key",
    ),
    (
        "First Mirakl account",
        "MIRAKL_SHOP_ID",
        "The shop's number there; needed when the key sees several shops.",
        "2000",
    ),
    (
        "First Mirakl account",
        "MARKETPLACE_AUTO_SYNC",
        "true: the account's flows run by themselves. Not set: as chosen in Comptoir, off at first.",
        "false",
    ),
    (
        "First Mirakl account",
        "MARKETPLACE_ORDER_SYNC_INTERVAL",
        "Minutes between two looks for orders, 1 to 1440.",
        "15",
    ),
    (
        "First Mirakl account",
        "MARKETPLACE_PRODUCT_SYNC_INTERVAL",
        "Minutes between two sweeps of offers, 1 to 1440.",
        "60",
    ),
    (
        "First Mirakl account",
        "MARKETPLACE_INVENTORY_SYNC_INTERVAL",
        "Minutes between two sweeps of stock, 1 to 1440.",
        "30",
    ),
)

_SECRET = frozenset({"COMPTOIR_SECRET_KEY", "COMPTOIR_SMTP_URL", "MIRAKL_API_KEY", "DATABASE_URL"})
_KNOWN = {name for _, name, _, _ in EXPLAINED}


def load(source: Mapping[str, str] | None = None, *, env_file: Path | None = Path(".env")) -> Environment:
    """Read the environment (over `.env`, which never overrides it) and check every value.

    Raises ConfigurationError that names the variable and the remedy; an unknown COMPTOIR_*, MIRAKL_* or
    MARKETPLACE_* variable is refused, since a misspelt switch that is silently ignored helps nobody.
    """
    environ = os.environ if source is None else source
    variables: dict[str, str | None] = {}
    if env_file is not None and environ.get("COMPTOIR_DEMO") not in {"true", "1"}:
        variables.update(_read(env_file))
    variables.update(environ)
    ours = {
        name: value for name, value in variables.items() if name in _KNOWN or name.startswith(OWN_PREFIXES)
    }
    _refuse_unknown(ours)
    given = {name: value.strip() for name, value in ours.items() if value and value.strip()}
    environment = _convert(given)
    _check_time_zone(environment.comptoir_time_zone)
    _check_urls(environment)
    check_mail(
        server=environment.comptoir_smtp_url,
        sender=environment.comptoir_mail_from,
        receivers=environment.mail_to,
    )
    return environment


def example() -> str:
    """The text of `.env.example`: every variable, what it is for, and its default as a comment."""
    defaults = msgspec.structs.asdict(Environment(comptoir_data_dir=""))
    out = [
        "# Every variable that Comptoir reads. All are optional; a line without a value counts as not set.",
        "# Made by `comptoir environment`; an unknown COMPTOIR_*, MIRAKL_* or MARKETPLACE_* name stops the start.",
    ]
    group = ""
    for heading, name, explanation, sample in EXPLAINED:
        if heading != group:
            out += ["", f"## {heading}"]
            group = heading
        default = defaults[name.lower()]
        shown = sample if sample else _spell(default)
        out += [f"# {explanation}", f"# {name}={shown}"]
    return "\n".join(out) + "\n"


def _spell(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _refuse_unknown(names: Mapping[str, Any]) -> None:
    for name in sorted(names):
        if name not in _KNOWN:
            near = difflib.get_close_matches(name, _KNOWN, n=1, cutoff=0)
            raise ConfigurationError(
                f"The environment variable {name} is not one of Comptoir's.",
                remedy=f"Did you mean {near[0]}? Rename it or remove it.",
            )


def _read(env_file: Path) -> dict[str, str | None]:
    """What the file says, word for word: a key may hold a $."""
    try:
        return dict(dotenv_values(env_file, interpolate=False))
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(
            f"{env_file} cannot be read: {why}.",
            remedy="Make it readable for the user that runs Comptoir, or remove it.",
        ) from None


def _convert(given: Mapping[str, str]) -> Environment:
    hints = get_type_hints(Environment, include_extras=True)
    for name, value in given.items():
        try:
            converted = msgspec.convert(value, hints[name.lower()], strict=False)
        except msgspec.ValidationError:
            raise _unfit(name, value) from None
        if converted is None:  # the word "null"
            raise _unfit(name, value)
    return msgspec.convert(dict(given), Environment, strict=False)


def _unfit(name: str, value: str) -> ConfigurationError:
    shown = "what it is set to" if name in _SECRET else repr(value)
    explanation = next(told for _, known, told, _ in EXPLAINED if known == name)
    return ConfigurationError(
        f"{name} cannot be {shown}; it takes {_takes(name)}.",
        remedy=f"Correct it in the environment or in .env. {name} is: {explanation}",
    )


def _takes(name: str) -> str:
    """What values a variable may have, in words."""
    told = msgspec.inspect.type_info(get_type_hints(Environment, include_extras=True)[name.lower()])
    kinds = told.types if isinstance(told, msgspec.inspect.UnionType) else (told,)
    match kinds[0]:
        case msgspec.inspect.IntType(ge=int() as least, le=int() as most):
            return f"a whole number from {least} to {most}"
        case msgspec.inspect.BoolType():
            return "true or false"
        case msgspec.inspect.StrType(min_length=int() as length):
            return f"{length} characters or more"
        case msgspec.inspect.StrType(pattern=str()) if name == "COMPTOIR_LOG_LEVEL":
            return "DEBUG, INFO, WARNING or ERROR"
        case _:
            return "small letters, digits and _, 63 at most"


def _check_time_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ConfigurationError(
            f"COMPTOIR_TIME_ZONE names no time zone: {name!r}.", remedy="Use a name such as America/Toronto."
        ) from None


def _check_urls(environment: Environment) -> None:
    if environment.database_url and not _is_postgresql(environment.database_url):
        raise ConfigurationError(
            "DATABASE_URL is not a PostgreSQL address.",
            remedy="It reads postgresql://user:password@host:5432/name.",
        )
    if environment.mirakl_api_url:
        try:
            parse_base(environment.mirakl_api_url)
        except ConfigurationError as error:
            raise ConfigurationError(f"MIRAKL_API_URL: {error}", remedy=error.remedy) from None


def _is_postgresql(url: str) -> bool:
    try:
        parts = urlsplit(url)
        several = "," in parts.netloc  # hosts to be tried in turn
        return (
            parts.scheme in {"postgresql", "postgres"}
            and (several or parts.port != 0)
            and len(parts.path) > 1
        )
    except ValueError:
        return False

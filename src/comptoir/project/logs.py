"""Logs: one line of key=value or JSON an event, never a secret, never a buyer."""

from __future__ import annotations

import logging
import sys
import traceback

import psycopg
import structlog
from django.db.utils import DataError, IntegrityError, ProgrammingError

_QUOTING = (
    *(DataError, IntegrityError, ProgrammingError),
    *(psycopg.DataError, psycopg.IntegrityError, psycopg.ProgrammingError),
)
"""Errors whose messages quote what was to be stored: a buyer's name, perhaps."""

_LONGEST_MESSAGE = 500


def configure(level: str | None) -> None:
    """Send every log line, ours and the libraries', through one formatter to standard error.

    Without a level it is INFO, which `hush` may lower.
    """
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer(colors=True)
        if sys.stderr.isatty()
        else structlog.processors.LogfmtRenderer(sort_keys=False, drop_missing=True)
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.ExceptionRenderer(_traceback),
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level or "INFO")
    # Their INFO lines hold request addresses and job arguments; ours say what happened instead.
    for noisy in ("httpx2", "httpcore2", "procrastinate", "urllib3", "granian"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # Its warnings repeat the address of every request that was refused, whatever somebody put into it.
    logging.getLogger("django.request").setLevel(logging.ERROR)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def hush() -> None:
    """Log warnings and worse only: for commands whose answer is read by a person at a terminal."""
    logging.getLogger().setLevel(logging.WARNING)


def _traceback(exc_info: structlog.types.ExcInfo) -> str:
    """Where it was raised and what it says, causes first; no values that a database quotes."""
    chain: list[BaseException] = []
    error: BaseException | None = exc_info[1]
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    told: list[str] = []
    for each in reversed(chain):
        told += traceback.format_tb(each.__traceback__)
        told.append(f"{type(each).__module__}.{type(each).__qualname__}: {_message(each)}\n")
    return "".join(told).rstrip()


def _message(error: BaseException) -> str:
    if isinstance(error, _QUOTING):
        return getattr(error, "sqlstate", None) or "see its cause"
    return (str(error).splitlines() or [""])[0][:_LONGEST_MESSAGE]

"""The processes that do the work: `web` serves pages, `worker` does jobs, `migrate` brings the database up to date."""

from __future__ import annotations

import asyncio
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import structlog
import typer
from django.conf import settings
from django.core.management import call_command
from granian import Granian
from granian.constants import HTTPModes, Interfaces, RuntimeModes
from procrastinate.contrib.django import app as jobs
from procrastinate.contrib.django.django_connector import DjangoConnector

log = structlog.get_logger(__name__)

GRACE = 20.0
"""Seconds that running jobs and requests get to end after SIGTERM. Work cut off is found again by the tick."""


def migrate(
    verbose: bool = typer.Option(False, "--verbose", help="Name every migration."),
) -> None:
    """Bring the database to this version. Safe to run from several machines at once."""
    call_command("migrate", interactive=False, verbosity=1 if verbose else 0)
    log.info("database_is_up_to_date")


def web() -> None:
    """Serve the pages."""
    given = settings.ENVIRONMENT
    Granian(
        "comptoir.project.wsgi:application",
        address=given.comptoir_host,
        port=given.port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=1,
        runtime_mode=RuntimeModes.st,
        blocking_threads=given.comptoir_web_threads,
        backpressure=given.comptoir_web_threads * 8,
        respawn_failed_workers=True,
        workers_kill_timeout=int(GRACE),
        log_access=False,
        log_enabled=False,
    ).serve()


def worker() -> None:
    """Do the jobs. Any number of workers may run, on any machines that share the database."""
    asyncio.run(_work())


async def _work() -> None:
    threads = settings.ENVIRONMENT.comptoir_worker_threads
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=threads + 2, thread_name_prefix="job"))
    working = jobs.with_connector(cast(DjangoConnector, jobs.connector).get_worker_connector())
    async with working.open_async():
        task = asyncio.create_task(
            working.run_worker_async(
                name="comptoir",
                concurrency=threads,
                fetch_job_polling_interval=1.0,
                shutdown_graceful_timeout=GRACE,
                install_signal_handlers=False,
            )
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, task.cancel)
        log.info("worker_started", threads=threads)
        try:
            await task
        except asyncio.CancelledError:
            log.info("worker_stopped")


def add_to(target: typer.Typer) -> None:
    """Put these commands on `target`."""
    for function in (migrate, web, worker):
        target.command(function.__name__)(function)

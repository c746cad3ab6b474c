"""Quotation systems, and sources that read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.inbound.hosts.quoting import Quotes, example, postgresql_quotes, sqlite_quotes

from comptoir import clock
from comptoir.inbound.hosts import services
from comptoir.inbound.hosts.services import Wanted
from comptoir.inbound.models import HostSource

WHO = "the test"


@pytest.fixture(params=["sqlite", "postgresql"])
def quotes(request: pytest.FixtureRequest, transactional_db: None, tmp_path: Path) -> Iterator[Quotes]:
    """The quotation system of the documentation, in either database."""
    made = sqlite_quotes(tmp_path) if request.param == "sqlite" else postgresql_quotes()
    with made as one:
        yield one


@pytest.fixture
def lite(transactional_db: None, tmp_path: Path) -> Iterator[Quotes]:
    """The same in a file, where the database makes no difference."""
    with sqlite_quotes(tmp_path) as one:
        yield one


@pytest.fixture
def add_quotes() -> Callable[..., HostSource]:
    """Adds the documentation's source."""

    def add(quotes: Quotes, **options: Any) -> HostSource:
        queries = {"products_query": example("products.sql"), "stock_query": example("stock.sql")}
        return services.add(Wanted(**({"name": "quotes", "url": quotes.url} | queries | options)), who=WHO)

    return add


@pytest.fixture
def later(transactional_db: None) -> Callable[[float], None]:
    """Moves our clock by so many seconds."""
    return lambda seconds: clock.move(timedelta(seconds=seconds))

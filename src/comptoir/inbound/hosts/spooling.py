"""What a query tells, laid down in a file of this run's own: the shop's database has been left before ours is written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from tempfile import TemporaryFile
from typing import IO

import msgspec

from comptoir.catalog.imports.files import MOST_BYTES, Row, Table
from comptoir.inbound.hosts import database, services
from comptoir.inbound.hosts.problems import SourceProblem
from comptoir.inbound.models import HostSource


@contextmanager
def fetched(source: HostSource, address: str, what: str) -> Iterator[Table]:
    """Run the query `what` of a source to its end; its rows are read from the file, which goes with the context.

    Raises as `database.queried` and `services.check_headings`.
    """
    text = source.products_query if what == services.PRODUCTS else source.stock_query
    with TemporaryFile(prefix="comptoir-source-") as file:
        with database.queried(address, text, field=what, limit_seconds=source.limit_seconds) as table:
            services.check_headings(source, table, what)
            _lay_down(table, file, what)
        file.seek(0)
        yield replace(table, rows=_rows(file))


def _lay_down(table: Table, file: IO[bytes], what: str) -> None:
    write = msgspec.json.Encoder().encode
    for row in table.rows:
        file.write(write(row) + b"\n")
        if file.tell() > MOST_BYTES:
            raise SourceProblem(
                f"{what}: it tells more than {MOST_BYTES:,} bytes.", remedy="Ask for fewer columns or rows."
            )


def _rows(file: IO[bytes]) -> Iterator[Row]:
    read = msgspec.json.Decoder(tuple[int, list[str]]).decode
    for line in file:
        yield read(line)

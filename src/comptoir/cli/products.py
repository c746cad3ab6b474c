"""`comptoir products`: import, list, show, and what kits are made of."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from comptoir import money
from comptoir.catalog import availability, kits, sources
from comptoir.catalog.imports.running import Report, import_products
from comptoir.catalog.models import Hold, Product, Reservation
from comptoir.catalog.problems import UnknownProduct
from comptoir.cli import output, values
from comptoir.cli.moments import shop_moment
from comptoir.cli.output import JsonOption

app = typer.Typer(
    no_args_is_help=True, help="The shop's products: import them, look at them, make kits of them."
)

_SHOWN_PROBLEMS = 50
_MONEY = ("msrp_cents", "cost_cents", "floor_cents", "map_cents")
AsOfOption = Annotated[
    str | None,
    typer.Option(
        help="As of when it is true, such as 2026-11-24T09:30; default: now. Older than held is ignored."
    ),
]
SkuArgument = Annotated[str, typer.Argument(metavar="SKU", help="The product's SKU.")]


@app.command("import")
def import_(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", exists=True, dir_okay=False, readable=True, help="A CSV or XLSX file."
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check everything, write nothing.")] = False,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="COLUMN=FIELD", help="Which field a column is; FIELD may be `ignore`."),
    ] = None,
    as_of: AsOfOption = None,
    source: Annotated[
        str,
        typer.Option(
            help="The source of the stock figures, such as erp: its next file stops when it looks cut short."
        ),
    ] = "",
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Import a file of a source that looks cut short.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Import products: all rows of the file, or none. Empty cells keep what is held.

    Headings are known in English and French. Exit codes: 0 imported (or could be); 1 rows refused, or stopped because the
    file looks cut short: nothing written.
    """
    if anyway and not source:
        raise typer.BadParameter("it goes with --source", param_hint="--anyway")
    given = values.pairs(mapping or (), "--map", "COLUMN=FIELD")
    with output.err.status(escape(f"{file.name}: reading")) as status:

        def tell(rows: int) -> None:
            status.update(escape(f"{file.name}: {rows:,} rows read"))

        report = import_products(
            file,
            mapping=given,
            dry_run=dry_run,
            as_of=shop_moment(as_of),
            source=source,
            anyway=anyway,
            progress=tell,
        )
    if json:
        output.as_json({**asdict(report), "written": report.written, "seconds": round(report.seconds, 1)})
    else:
        _tell(report)
    if report.problem_count or report.objection:
        raise typer.Exit(1)


def _tell(report: Report) -> None:
    output.say(f"{report.form}: {report.rows:,} rows read in {report.seconds:.1f} s.")
    output.say("Columns: " + ", ".join(f"{heading} = {field}" for field, heading in report.headings.items()))
    if report.ignored:
        output.say(f"Not read: {', '.join(report.ignored)} (--map COLUMN=FIELD says what a column is).")
    if report.problem_count:
        shown = report.problems[:_SHOWN_PROBLEMS]
        output.table(
            ("Row", "SKU", "Field", "Why", "What to do"),
            [(one.row, one.sku, one.field, one.error, one.remedy) for one in shown],
        )
        if report.problem_count > len(shown):
            output.say(f"... and {report.problem_count - len(shown):,} more.")
        output.say(f"{report.problem_count:,} problem(s). Nothing was written.")
        return
    applied = report.applied
    if applied is None:
        return
    told = f"{applied.created:,} new, {applied.changed:,} changed, {applied.unchanged:,} as they were"
    if applied.stock_applied or applied.stock_ignored:
        told += (
            f"; stock: {applied.stock_applied:,} written, {applied.stock_ignored:,} older than what is held"
        )
    output.say(f"{told}." + (" Nothing was written: this was a rehearsal." if report.dry_run else ""))
    if report.objection:
        output.say(f"It would stop: {report.objection} {sources.ANYWAY}")


@app.command("list")
def list_(
    search: Annotated[
        str | None, typer.Option(help="Only products whose SKU, model, GTIN or name contains this.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, by SKU.")] = 50,
    json: JsonOption = False,
) -> None:
    """Products by SKU, with what may be sold of each."""
    products = Product.objects.matching(search) if search else Product.objects.all()
    shown = list(products.order_by("sku")[:limit])
    figures = availability.of_products([product.pk for product in shown])
    rows = [_summary(product, figures[product.pk]) for product in shown]
    if json:
        output.as_json(rows)
        return
    if not rows:
        output.say("No products here. `comptoir products import FILE` brings them in.")
        return
    output.table(
        ("SKU", "Name", "Price", "On hand", "Reserved", "Held", "Available"),
        [
            (
                row["sku"],
                row["name_en"] or row["name_fr"],
                money.show(row["msrp_cents"], row["currency"]),
                _known(row["on_hand"]),
                row["reserved"],
                row["held"],
                _known(row["available"]),
            )
            for row in rows
        ],
    )
    output.say(f"{len(rows):,} of {products.count():,} shown.")


def _known(figure: int | None) -> str:
    return "unknown" if figure is None else str(figure)


def _summary(product: Product, figures: availability.Availability) -> dict[str, Any]:
    told: dict[str, Any] = {
        "sku": product.sku,
        "model": product.model,
        "name_en": product.name_en,
        "name_fr": product.name_fr,
    }
    told |= {"msrp_cents": product.msrp_cents, "currency": product.currency, "active": product.active}
    stock = asdict(figures)
    stock.pop("product_id")
    return told | stock | {"stock_quantity": figures.on_hand}


@app.command("show")
def show(sku: SkuArgument, json: JsonOption = False) -> None:
    """One product: what it is, where its units are, and who has them."""
    product = find(sku)
    told = _details(product)
    if json:
        output.as_json(told)
        return
    plain = [
        (name, value) for name, value in told.items() if not isinstance(value, list) and value is not None
    ]
    output.table(
        ("Field", "Value"),
        [(name, money.show(value, product.currency) if name in _MONEY else value) for name, value in plain],
        title=product.sku,
    )
    for name in ("levels", "parts", "holds", "reservations"):
        if told[name]:
            output.table(list(told[name][0]), [list(row.values()) for row in told[name]], title=name)


def find(sku: str) -> Product:
    """The product of this SKU. Raises UnknownProduct."""
    product = Product.objects.filter(sku=sku).first()
    if product is None:
        raise UnknownProduct(
            f"sku: there is no product {sku}.", remedy="comptoir products list --search TEXT"
        )
    return product


def _details(product: Product) -> dict[str, Any]:
    fields = [field.attname for field in product._meta.concrete_fields if field.attname != "id"]
    figures = asdict(availability.of_products([product.pk])[product.pk])
    figures.pop("product_id")
    return {
        **{name: getattr(product, name) for name in fields},
        **figures,
        "levels": list(
            product.levels.order_by("location").values("location", "on_hand", "as_of", "source", "counted")
        ),
        "parts": [
            {"sku": part.part.sku, "units": part.units}
            for part in product.components.select_related("part").order_by("part__sku")
        ],
        "holds": list(
            Hold.objects.standing()
            .filter(product=product)
            .order_by("created_at")
            .values("reference", "units", "who", "expires_at")
        ),
        "reservations": list(
            Reservation.objects.standing()
            .filter(product=product)
            .order_by("first_seen_at")
            .values("line__order__remote_id", "units", "shipped", "first_seen_at", "counted_at")
        ),
    }


@app.command("kit")
def kit(
    sku: SkuArgument,
    part: Annotated[
        list[str] | None,
        typer.Option(metavar="SKU=UNITS", help="A part, and how many a kit takes; none: no kit."),
    ] = None,
) -> None:
    """Say what a kit is made of. Its stock is then the least of its parts'."""
    given = values.pairs(part or (), "part", "SKU=UNITS")
    units = {each: values.units(text, "part") for each, text in given.items()}
    kits.set_parts(kit=sku, parts=units)
    told = ", ".join(f"{count} of {each}" for each, count in units.items())
    output.say(f"{sku}: {told}." if units else f"{sku} is no kit.")

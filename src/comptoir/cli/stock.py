"""`comptoir stock`: figures by location, counts, and units kept back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import typer

from comptoir import clock
from comptoir.catalog import availability, holds
from comptoir.catalog import stock as figures
from comptoir.catalog.models import DEFAULT_LOCATION, Hold, Product, StockLevel
from comptoir.catalog.problems import BadFigure
from comptoir.cli import output
from comptoir.cli.moments import shop_moment
from comptoir.cli.output import JsonOption
from comptoir.cli.plans import whose
from comptoir.cli.products import AsOfOption, SkuArgument, find

app = typer.Typer(no_args_is_help=True, help="Stock by location, counts, and units kept back for quotes.")

LocationOption = Annotated[str, typer.Option(help="Where the units are.")]


@app.command("set")
def set_(
    sku: SkuArgument,
    quantity: Annotated[int, typer.Argument(help="Units on hand; before it, `--` if it is below zero.")],
    location: LocationOption = DEFAULT_LOCATION,
    as_of: AsOfOption = None,
    hand_over: Annotated[
        bool, typer.Option("--hand-over", help="Write over a count: the host keeps this level from now on.")
    ] = False,
) -> None:
    """Write what the shop's own system says is on hand."""
    taken = figures.set_stock(
        sku=sku,
        quantity=quantity,
        as_of=shop_moment(as_of),
        location=location,
        source=whose(),
        hand_over=hand_over,
    )
    _tell(sku, location, taken=taken)


@app.command("count")
def count(
    sku: SkuArgument,
    units: Annotated[int, typer.Argument(min=0, help="Units counted on the shelf.")],
    location: LocationOption = DEFAULT_LOCATION,
    as_of: AsOfOption = None,
) -> None:
    """Record a count, where Comptoir keeps the stock book (host_counts = never): shipments are taken off it."""
    taken = figures.count_stock(
        sku=sku, units=units, as_of=shop_moment(as_of), location=location, who=whose()
    )
    _tell(sku, location, taken=taken)


def _tell(sku: str, location: str, *, taken: bool) -> None:
    product = find(sku)
    level = StockLevel.objects.get(product=product, location=location)
    told = f"{level.on_hand} at {location} as of {level.as_of:%Y-%m-%d %H:%M:%S %Z}"
    if not taken:
        output.say(f"{sku}: ignored, it is not newer than what is held: {told}.")
        return
    available = availability.of_products([product.pk])[product.pk].available
    output.say(f"{sku}: {told}; {available} available.")


@app.command("list")
def list_(
    sku: Annotated[str | None, typer.Option(help="Only this product.")] = None,
    location: Annotated[str | None, typer.Option(help="Only this location.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many, by SKU.")] = 50,
    json: JsonOption = False,
) -> None:
    """Stock by location, with the age of each figure."""
    levels = StockLevel.objects.select_related("product").order_by("product__sku", "location")
    if sku is not None:
        levels = levels.filter(product=find(sku))
    if location is not None:
        levels = levels.filter(location=location)
    rows = [_level(level) for level in levels[:limit]]
    if json:
        output.as_json(rows)
        return
    if not rows:
        output.say("No stock figures here. `comptoir stock set SKU QUANTITY` writes one.")
        return
    now = clock.now()
    output.table(
        ("SKU", "Location", "On hand", "As of", "Said by"),
        [
            (
                row["sku"],
                row["location"],
                row["on_hand"],
                output.age(row["as_of"], now),
                f"{row['source']} (counted)" if row["counted"] else row["source"],
            )
            for row in rows
        ],
    )


def _level(level: StockLevel) -> dict[str, Any]:
    names = ("location", "on_hand", "as_of", "source", "counted", "incoming", "incoming_on")
    return {"sku": level.product.sku, **{name: getattr(level, name) for name in names}}


@app.command("hold")
def hold(
    sku: SkuArgument,
    units: Annotated[int, typer.Argument(min=1, help="Units to keep back.")],
    reference: Annotated[str, typer.Option(help="The quote or the till, such as Q-1042.")],
    until: Annotated[str | None, typer.Option(help="When the hold ends, such as 2026-11-30T18:00.")] = None,
) -> None:
    """Keep units back for a quote or a till; the same reference again replaces what it held of the SKU."""
    held = holds.hold(sku=sku, units=units, reference=reference, expires_at=shop_moment(until), who=whose())
    ends = f" until {held.expires_at:%Y-%m-%d %H:%M %Z}" if held.expires_at else ""
    available = availability.of_products([held.product_id])[held.product_id].available
    output.say(
        f"{sku}: {units} held for {reference}{ends}; {'unknown' if available is None else available} available."
    )


@app.command("release")
def release(
    reference: Annotated[str, typer.Argument(help="The reference of the hold.")],
    sku: Annotated[str | None, typer.Option(help="Only what it holds of this SKU.")] = None,
) -> None:
    """Give what a reference held free again. Exit code 1 when it held nothing."""
    freed = holds.release(reference=reference, sku=sku)
    if not freed:
        raise BadFigure(f"reference: {reference} holds nothing.", remedy="comptoir stock holds")
    skus = Product.objects.filter(pk__in=freed).order_by("sku").values_list("sku", flat=True)
    output.say(f"{reference}: released {', '.join(skus)}.")


@app.command("holds")
def holds_(json: JsonOption = False) -> None:
    """Holds that stand, the soonest to end first."""
    standing = Hold.objects.standing().order_by("expires_at", "pk")
    rows = list(standing.values("reference", "product__sku", "units", "who", "created_at", "expires_at"))
    if json:
        output.as_json(rows)
        return
    output.table(
        ("Reference", "SKU", "Units", "By", "Until (UTC)"),
        [
            (row["reference"], row["product__sku"], row["units"], row["who"], _until(row["expires_at"]))
            for row in rows
        ],
    )


def _until(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else "it is released"

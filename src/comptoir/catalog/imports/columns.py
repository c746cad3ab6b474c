"""Which column of a file is which field: by its heading in English or French, or as `--map` says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from comptoir.errors import ComptoirError

IGNORE = "ignore"
"""The field that a column is mapped to when it is not to be read."""

HEADINGS: dict[str, tuple[str, ...]] = {
    "sku": (
        "sku",
        "shop sku",
        "seller sku",
        "item number",
        "ugs",
        "code article",
        "no article",
        "numero d article",
    ),
    "model": ("model", "model number", "modele", "numero de modele", "no modele"),
    "name_en": ("name", "product name", "title", "name en", "english name", "name english", "nom anglais"),
    "name_fr": (
        "name fr",
        "french name",
        "name french",
        "nom",
        "nom francais",
        "nom du produit",
        "titre",
        "nom fr",
    ),
    "manufacturer": ("manufacturer", "brand", "fabricant", "marque", "manufacturier"),
    "gtin": ("gtin", "upc", "ean", "barcode", "bar code", "cup", "code barres", "code a barres", "code cup"),
    "category": ("category", "category code", "categorie", "code categorie"),
    "condition": ("condition", "etat"),
    "currency": ("currency", "devise"),
    "msrp": (
        "msrp",
        "price",
        "list price",
        "retail price",
        "prix",
        "pdsf",
        "prix de detail",
        "prix de vente",
    ),
    "msrp_cents": ("msrp cents", "price cents"),
    "cost": ("cost", "unit cost", "cout", "cout unitaire", "cout d achat"),
    "cost_cents": ("cost cents",),
    "floor": ("floor", "floor price", "minimum price", "prix plancher", "prix minimum", "prix minimal"),
    "floor_cents": ("floor cents",),
    "map": ("map", "map price", "minimum advertised price", "prix minimum annonce", "prix annonce minimum"),
    "map_cents": ("map cents",),
    "map_from": ("map from", "map start", "map du", "debut map"),
    "map_until": ("map until", "map end", "map au", "fin map"),
    "fee_class": ("fee class", "eco fee class", "classe de frais", "classe ecofrais"),
    "freight_class": ("freight class", "shipping class", "classe de transport", "classe de fret"),
    "lead_time_days": ("lead time", "lead time days", "delai", "delai de livraison", "delai jours"),
    "weight_kg": ("weight kg", "poids kg"),
    "weight_grams": ("weight g", "weight grams", "poids g", "poids grammes"),
    "length_cm": ("length cm", "longueur cm"),
    "length_mm": ("length mm", "longueur mm"),
    "width_cm": ("width cm", "largeur cm"),
    "width_mm": ("width mm", "largeur mm"),
    "height_cm": ("height cm", "hauteur cm"),
    "height_mm": ("height mm", "hauteur mm"),
    "buffer": ("buffer", "safety stock", "stock de securite", "reserve de securite"),
    "active": ("active", "enabled", "actif", "active oui non"),
    "warranty": ("warranty", "garantie"),
    "stock_quantity": (
        *("stock", "stock quantity", "quantity", "qty", "qty on hand", "on hand", "inventory"),
        *("quantite", "qte", "qte en stock", "quantite en stock", "en stock", "inventaire"),
    ),
}

COLUMN_OF = {
    **{name: name for name in HEADINGS},
    **{name: f"{name}_cents" for name in ("msrp", "cost", "floor", "map")},
    "weight_kg": "weight_grams",
    **{f"{side}_cm": f"{side}_mm" for side in ("length", "width", "height")},
}
"""The product's column that each field fills; two fields may say the same in other units."""


class MappingProblem(ComptoirError):
    """The headings do not say which column is which. Nothing was read."""

    code = "mapping"


@dataclass(frozen=True, slots=True)
class Assignment:
    """Which cell of a row is which field, and the headings that mean nothing here."""

    fields: dict[str, int]
    headings: dict[str, str]
    ignored: list[str]


def fold(heading: str) -> str:
    """A heading without case, accents and punctuation.

    >>> fold("  Prix de détail ($) ")
    'prix de detail'
    """
    apart = unicodedata.normalize("NFKD", heading.casefold().replace("œ", "oe"))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


_KNOWN = {fold(name): field for field, names in HEADINGS.items() for name in (*names, field)}


def recognised(headings: Sequence[str]) -> int:
    """How many of the headings mean something here."""
    return sum(fold(heading) in _KNOWN for heading in headings)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The fields that a kind of list knows: by which folded heading, which column each fills, and of which one is needed.

    `needs` names alternatives: a list without any of one group's fields is refused.
    """

    known: Mapping[str, str]
    column_of: Mapping[str, str]
    needs: tuple[tuple[str, ...], ...]


PRODUCTS = Vocabulary(_KNOWN, COLUMN_OF, (("sku", "model"),))


def assign(headings: Sequence[str], given: Mapping[str, str], words: Vocabulary = PRODUCTS) -> Assignment:
    """Assign the columns of a file. `given` maps headings to fields and wins. Raises MappingProblem."""
    wanted = {fold(heading): _field(field, words) for heading, field in given.items()}
    present = {fold(heading) for heading in headings}
    for heading in given:
        if fold(heading) not in present:
            raise MappingProblem(
                f"--map: the file has no column {heading!r}.", remedy=f"Its columns: {', '.join(headings)}."
            )
    fields: dict[str, int] = {}
    names: dict[str, str] = {}
    ignored: list[str] = []
    for index, heading in enumerate(headings):
        field = wanted.get(fold(heading), words.known.get(fold(heading), IGNORE))
        if field == IGNORE:
            ignored += [heading] if heading.strip() else []
            continue
        _once(field, heading, names, words.column_of)
        fields[field], names[field] = index, heading
    for group in words.needs:
        if not fields.keys() & set(group):
            raise _lacking(group)
    return Assignment(fields, names, ignored)


def _lacking(group: tuple[str, ...]) -> MappingProblem:
    if "sku" in group:
        return MappingProblem(
            "row 1: no column is the SKU.",
            remedy="Name it: --map 'YOUR COLUMN=sku'"
            + (" (or model, which then is the SKU)." if "model" in group else "."),
        )
    return MappingProblem(
        f"row 1: no column is the {group[0]}.", remedy=f"Name it: --map 'YOUR COLUMN={group[0]}'."
    )


def _field(name: str, words: Vocabulary) -> str:
    field = name.strip().lower()
    if field not in words.column_of and field != IGNORE:
        raise MappingProblem(
            f"--map: there is no field {name!r}.", remedy=f"Fields: {', '.join([*words.column_of, IGNORE])}."
        )
    return field


def _once(field: str, heading: str, names: dict[str, str], column_of: Mapping[str, str]) -> None:
    for other, taken in names.items():
        if column_of[other] == column_of[field]:
            raise MappingProblem(
                f"row 1: {taken!r} and {heading!r} both are {column_of[field]}.",
                remedy=f"Leave one out: --map '{heading}={IGNORE}'.",
            )

"""The invented appliances and electronics of models.csv, which the catalogue varies by colour and size."""

import csv
from importlib.resources import files
from typing import NamedTuple


class Model(NamedTuple):
    """A base model: names in both languages, a price and a fee in cents, what it varies by."""

    code: str
    brand: str
    category: str
    english: str
    french: str
    price: int
    eco_fee: int
    freight: str
    colours: str
    sizes: tuple[str, ...]


CATEGORIES = {
    "REFRIGERATION": ("Refrigerators & Freezers", "Réfrigérateurs et congélateurs", 10),
    "LAUNDRY": ("Washers & Dryers", "Laveuses et sécheuses", 10),
    "COOKING": ("Ranges & Ovens", "Cuisinières et fours", 10),
    "DISHWASHERS": ("Dishwashers", "Lave-vaisselle", 10),
    "SMALL_KITCHEN": ("Small Kitchen Appliances", "Petits électroménagers", 14),
    "FLOOR_CARE": ("Vacuums & Floor Care", "Aspirateurs et entretien", 13),
    "CLIMATE": ("Heating & Cooling", "Chauffage et climatisation", 12),
    "TELEVISIONS": ("Televisions", "Téléviseurs", 8),
    "AUDIO": ("Headphones & Speakers", "Casques et haut-parleurs", 12),
    "COMPUTING": ("Computers & Tablets", "Ordinateurs et tablettes", 8),
    "ACCESSORIES": ("Accessories", "Accessoires", 15),
    "SMART_HOME": ("Smart Home", "Maison intelligente", 12),
}

COLOURS = {
    "W": ("White", "Blanc"),
    "B": ("Black", "Noir"),
    "S": ("Stainless Steel", "Acier inoxydable"),
    "G": ("Slate Grey", "Gris ardoise"),
    "R": ("Red", "Rouge"),
    "N": ("Navy Blue", "Bleu marine"),
}


def models() -> list[Model]:
    """Every line of models.csv; a model's sizes are separated by `|`, each letter of `colours` is one."""
    with files("comptoir.simulator").joinpath("models.csv").open(encoding="utf-8") as lines:
        return [
            Model(
                code=row["code"],
                brand=row["brand"],
                category=row["category"],
                english=row["english"],
                french=row["french"],
                price=int(row["price"]),
                eco_fee=int(row["eco_fee"]),
                freight=row["freight"],
                colours=row["colours"],
                sizes=tuple(row["sizes"].split("|")),
            )
            for row in csv.DictReader(lines, delimiter=";")
        ]

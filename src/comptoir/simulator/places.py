"""Canada as a buyer's address sees it: provinces, cities, postal codes and the taxes of each province."""

from typing import NamedTuple


class Province(NamedTuple):
    """A province or territory: its share of a thousand buyers, its taxes in thousandths of a percent."""

    name_en: str
    name_fr: str
    buyers: int
    postal: str
    cities: tuple[str, ...]
    taxes: tuple[tuple[str, int], ...]
    french: int = 2


_GST = ("GST", 5000)

PROVINCES = {
    "ON": Province(
        "Ontario", "Ontario", 380, "KLMNP", ("Toronto", "Ottawa", "Hamilton", "Sudbury"), (("HST", 13000),)
    ),
    "QC": Province(
        "Quebec",
        "Québec",
        230,
        "GHJ",
        ("Montréal", "Québec", "Gatineau", "Trois-Rivières"),
        (_GST, ("QST", 9975)),
        85,
    ),
    "BC": Province(
        "British Columbia",
        "Colombie-Britannique",
        130,
        "V",
        ("Vancouver", "Victoria", "Kelowna"),
        (_GST, ("PST", 7000)),
    ),
    "AB": Province("Alberta", "Alberta", 115, "T", ("Calgary", "Edmonton", "Red Deer"), (_GST,)),
    "MB": Province("Manitoba", "Manitoba", 40, "R", ("Winnipeg", "Brandon"), (_GST, ("PST", 7000)), 5),
    "SK": Province("Saskatchewan", "Saskatchewan", 30, "S", ("Saskatoon", "Regina"), (_GST, ("PST", 6000))),
    "NS": Province("Nova Scotia", "Nouvelle-Écosse", 28, "B", ("Halifax", "Sydney"), (("HST", 14000),), 4),
    "NB": Province(
        "New Brunswick", "Nouveau-Brunswick", 22, "E", ("Moncton", "Fredericton"), (("HST", 15000),), 32
    ),
    "NL": Province(
        "Newfoundland and Labrador",
        "Terre-Neuve-et-Labrador",
        13,
        "A",
        ("St. John's", "Gander"),
        (("HST", 15000),),
    ),
    "PE": Province(
        "Prince Edward Island", "Île-du-Prince-Édouard", 6, "C", ("Charlottetown",), (("HST", 15000),), 4
    ),
    "YT": Province("Yukon", "Yukon", 2, "Y", ("Whitehorse",), (_GST,), 4),
    "NT": Province("Northwest Territories", "Territoires du Nord-Ouest", 2, "X", ("Yellowknife",), (_GST,)),
    "NU": Province("Nunavut", "Nunavut", 2, "X", ("Iqaluit",), (_GST,)),
}

STREETS_EN = (
    "Maple Street",
    "Lakeshore Road",
    "King Street",
    "Birch Avenue",
    "Station Road",
    "Harbour Drive",
)
STREETS_FR = (
    "rue des Érables",
    "chemin du Lac",
    "rue Principale",
    "avenue des Bouleaux",
    "rang Saint-Joseph",
)

FIRST_NAMES_EN = (
    "Avery",
    "Blake",
    "Casey",
    "Devon",
    "Ellis",
    "Harper",
    "Jordan",
    "Morgan",
    "Quinn",
    "Rowan",
    "Taylor",
)
FIRST_NAMES_FR = (
    "Aurélie",
    "Benoît",
    "Chloé",
    "Étienne",
    "Geneviève",
    "Loïc",
    "Maëlle",
    "Noémie",
    "Rémi",
    "Zoé",
)
LAST_NAMES_EN = (
    "Ashgrove",
    "Birchwood",
    "Coldbrook",
    "Fernley",
    "Hartwick",
    "Larkfield",
    "Northam",
    "Oakridge",
    "Penrose",
)
LAST_NAMES_FR = (
    "Beauchêne",
    "Clairmont",
    "Desrivières",
    "Fontbrune",
    "Grandpré",
    "Lavertu",
    "Montclair",
    "Sansregret",
)

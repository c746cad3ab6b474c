"""What is for sale in the world: 400 products of invented brands, some kits and open-box units among them."""

from dataclasses import dataclass
from functools import cache
from itertools import product as combinations

from comptoir.simulator.models import CATEGORIES, COLOURS, Model, models

SIZE = 400
NEW, OPEN_BOX = "11", "10"
_KITS = 10
_OPEN_BOXES = 10


@dataclass(frozen=True)
class Product:
    """One product for sale. Money is in cents; `gtin` is a restricted GTIN-13 that no real product has."""

    sku: str
    product_sku: str
    offer_id: int
    gtin: str
    brand: str
    model: str
    title_en: str
    title_fr: str
    category_code: str
    category_en: str
    category_fr: str
    commission_percent: int
    price: int
    eco_fee: int
    freight: str
    condition: str = NEW
    components: tuple[str, ...] = ()


def gtin13(first_twelve: str) -> str:
    """Twelve digits and their check digit.

    >>> gtin13("020000000001")
    '0200000000011'
    """
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(first_twelve))
    return first_twelve + str(-weighted % 10)


@cache
def products() -> dict[str, Product]:
    """Every product by its SKU, the same ones each time."""
    plain = _plain()
    kits = [_kit(place, *pair) for place, pair in enumerate(zip(plain[::23], plain[5::23], strict=False))][
        :_KITS
    ]
    open_boxes = [_open_box(place, sold) for place, sold in enumerate(plain[3::31])][:_OPEN_BOXES]
    kept = plain[: SIZE - len(kits) - len(open_boxes)]
    return {product.sku: product for product in [*kept, *kits, *open_boxes]}


@cache
def skus() -> tuple[str, ...]:
    """Every SKU, in catalogue order."""
    return tuple(products())


def product(sku: str) -> Product:
    """The product with this SKU; an SKU nobody lists is sold as an invented thing of 99.99."""
    known = products().get(sku)
    if known is not None:
        return known
    number = sum(ord(letter) * 31**place for place, letter in enumerate(sku)) % 10_000_000
    en, fr, percent = CATEGORIES["ACCESSORIES"]
    return Product(
        sku=sku, product_sku=f"9{number:07d}", offer_id=9_000_000 + number % 1_000_000,
        gtin=gtin13(f"049{number:09d}"),
        brand="Inconnu", model=sku, title_en=f"Unlisted item {sku}", title_fr=f"Article hors catalogue {sku}",
        category_code="ACCESSORIES", category_en=en, category_fr=fr, commission_percent=percent, price=9999,
        eco_fee=0, freight="S",
    )  # fmt: skip


def _plain() -> list[Product]:
    """Variants of all models: the first of each, then the second of each, so that a part has every kind."""
    variants = [
        [_variant(model, *pair) for pair in combinations(model.colours, enumerate(model.sizes))]
        for model in models()
    ]
    longest = max(map(len, variants))
    mixed = [group[turn] for turn in range(longest) for group in variants if turn < len(group)]
    return [_numbered(place, item) for place, item in enumerate(mixed)]


def _variant(model: Model, colour: str, sized: tuple[int, str]) -> tuple[Model, str, int, str]:
    return model, colour, *sized


def _numbered(place: int, variant: tuple[Model, str, int, str]) -> Product:
    model, colour, step, size = variant
    colour_en, colour_fr = COLOURS[colour]
    category_en, category_fr, percent = CATEGORIES[model.category]
    number = f"{model.code}{size.replace('.', '')}{colour}"
    return Product(
        sku=f"{model.brand[:3].upper()}-{number}",
        product_sku=str(17_000_000 + place * 37),
        offer_id=500_001 + place,
        gtin=gtin13(f"04{place + 1:010d}"),
        brand=model.brand,
        model=number,
        title_en=f"{model.brand} {model.english.format(size=size)} - {colour_en}",
        title_fr=f"{model.brand} {model.french.format(size=size)} - {colour_fr}",
        category_code=model.category,
        category_en=category_en,
        category_fr=category_fr,
        commission_percent=percent,
        price=model.price * (100 + 22 * step) // 100 // 100 * 100 + 99,
        eco_fee=model.eco_fee,
        freight=model.freight,
    )


def _kit(place: int, first: Product, second: Product) -> Product:
    category_en, category_fr, percent = CATEGORIES[first.category_code]
    return Product(
        sku=f"KIT-{place + 1:02d}-{first.model}", product_sku=str(18_000_000 + place),
        offer_id=510_001 + place,
        gtin=gtin13(f"02{place + 1:010d}"), brand=first.brand, model=f"KIT{place + 1:02d}",
        title_en=f"Bundle: {first.title_en} + {second.title_en}",
        title_fr=f"Ensemble : {first.title_fr} + {second.title_fr}", category_code=first.category_code,
        category_en=category_en, category_fr=category_fr, commission_percent=percent,
        price=(first.price + second.price) * 95 // 100, eco_fee=first.eco_fee + second.eco_fee,
        freight=first.freight,
        components=(first.sku, second.sku),
    )  # fmt: skip


def _open_box(place: int, sold: Product) -> Product:
    """An opened unit: its own SKU and offer, the same GTIN and product."""
    return Product(
        sku=f"{sold.sku}-OB", product_sku=sold.product_sku, offer_id=520_001 + place, gtin=sold.gtin,
        brand=sold.brand,
        model=sold.model, title_en=f"{sold.title_en} (Open Box)", title_fr=f"{sold.title_fr} (boîte ouverte)",
        category_code=sold.category_code, category_en=sold.category_en, category_fr=sold.category_fr,
        commission_percent=sold.commission_percent, price=sold.price * 80 // 100, eco_fee=sold.eco_fee,
        freight=sold.freight, condition=OPEN_BOX,
    )  # fmt: skip

"""How the tests of offers send files, wait for imports and look at what came of them."""

from typing import Any

from comptoir.simulator import catalogue
from tests.simulator.conftest import Answer, Client

PRODUCTS = list(catalogue.products().values())


def upload(
    client: Client, path: str, content: str | bytes, *, name: str = "file.csv", **fields: str
) -> Answer:
    """A multipart POST with the file and other fields."""
    mark = "x-x-x"
    data = content.encode() if isinstance(content, str) else content
    body = b"".join(
        f'--{mark}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
        for field, value in fields.items()
    )
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    body += head.encode() + data + f"\r\n--{mark}--\r\n".encode()
    return client.call("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={mark}"})


def lines(*rows: str) -> str:
    """A file of these lines."""
    return "\n".join(rows) + "\n"


def send_offers(client: Client, *rows: str, mode: str = "NORMAL") -> int:
    """OF01; the import's id."""
    answer = upload(client, "/api/offers/imports", lines(*rows), import_mode=mode)
    assert answer.status == 201, answer.body
    import_id = answer.json()["import_id"]
    assert answer.headers["Location"].endswith(f"/api/offers/imports/{import_id}")
    return int(import_id)


def offer_status(client: Client, import_id: int) -> Any:
    """OF02."""
    return client.get(f"/api/offers/imports/{import_id}").json()


def create(client: Client, *skus: str, quantity: int = 10, price: str = "100.00") -> None:
    """Offers of the catalogue's first products under these SKUs."""
    rows = [f"{sku};{PRODUCTS[place].gtin};EAN;{price};11;{quantity}" for place, sku in enumerate(skus)]
    import_id = send_offers(client, "sku;product-id;product-id-type;price;state;quantity", *rows)
    told = offer_status(client, import_id)
    assert (told["status"], told["offer_inserted"], told["lines_in_error"]) == ("COMPLETE", len(skus), 0), (
        told
    )


def send_stock(client: Client, *rows: str, name: str = "stock.csv") -> str:
    """STO01; the import's id."""
    header = "offer-sku;quantity;warehouse-code;update-delete"
    answer = upload(client, "/api/offers/stock/imports", lines(header, *rows), name=name)
    assert answer.status == 201, answer.body
    return str(answer.json()["import_id"])


def stock_status(client: Client, import_id: str) -> Any:
    """STO02."""
    return client.get(f"/api/offers/stock/imports/{import_id}/status").json()


def send_prices(client: Client, *rows: str, name: str = "prices.csv", more: str = "") -> str:
    """PRI01; the import's id."""
    header = "offer-sku;price;discount-price;discount-start-date;discount-end-date" + more
    answer = upload(client, "/api/offers/pricing/imports", lines(header, *rows), name=name)
    assert answer.status == 201, answer.body
    return str(answer.json()["import_id"])


def price_status(client: Client, import_id: str) -> Any:
    """PRI02 about one import."""
    (told,) = client.get("/api/offers/pricing/imports", import_id=import_id).json()["data"]
    return told


def offers(client: Client, **query: Any) -> dict[str, Any]:
    """OF21's offers by SKU."""
    answer = client.get("/api/offers", max=100, **query)
    assert answer.status == 200, answer.body
    return {offer["shop_sku"]: offer for offer in answer.json()["offers"]}


def changes(world: Any, *whats: str) -> list[dict[str, Any]]:
    """The ledger's entries of these effects, oldest first."""
    return [entry for entry in world.ledger.entries(kind="effect") if entry["effect"] in whats]


def forget_calls(world: Any) -> None:
    """Let every operation be called again at once, as if its interval had passed."""
    with world.store.transaction() as db:
        db.execute("DELETE FROM call_starts")

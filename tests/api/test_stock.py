"""Stock and holds over HTTP."""

from __future__ import annotations

import tracemalloc
from datetime import timedelta

import pytest

from comptoir import clock
from comptoir.activity.models import Entry
from comptoir.catalog import availability
from comptoir.catalog.models import Hold, Product, StockLevel
from comptoir.catalog.products import ProductInput, upsert_products
from comptoir.inbound.hosts import due as hosts_due


@pytest.fixture
def products(transactional_db):
    """Two products that nobody has said anything of."""
    upsert_products([ProductInput(sku="A-1"), ProductInput(sku="B-2")])


def test_figures_are_written_by_location_and_read_back(connect, products):
    """The newest of a place holds, whatever order they come in; who said so is told."""
    program = connect("offers")
    now = clock.now()
    figures = [
        {"sku": "A-1", "quantity": 5, "as_of": (now - timedelta(hours=1)).isoformat()},
        {"sku": "A-1", "quantity": 2, "location": "annex", "incoming": 7, "incoming_on": "2026-12-24"},
        {"sku": "B-2", "quantity": -1},
    ]
    written = program.post("/stock", {"figures": figures, "source": "erp"})
    assert written.json() == {"applied": 3, "ignored": 0}
    old = {"figures": [{"sku": "A-1", "quantity": 9, "as_of": (now - timedelta(hours=2)).isoformat()}]}
    assert program.post("/stock", old).json() == {"applied": 0, "ignored": 1}
    first = program.get("/stock", limit=2)
    rest = program.get("/stock", limit=2, cursor=first["next"])
    told = [(one["sku"], one["location"], one["on_hand"]) for one in first["items"] + rest["items"]]
    assert told == [("A-1", "annex", 2), ("A-1", "default", 5), ("B-2", "default", -1)]
    assert {one["source"] for one in first["items"]} == {"erp"}
    assert (first["items"][0]["incoming"], first["items"][0]["incoming_on"]) == (7, "2026-12-24")
    assert [one["sku"] for one in program.get("/stock", sku="A-1", location="annex")["items"]] == ["A-1"]


def test_what_cannot_be_is_not_written(connect, products):
    """All or nothing: an unknown SKU, the future, a moment that no figure can have, an empty place."""
    program = connect("offers")
    good = {"sku": "A-1", "quantity": 5}
    for bad, status, field in (
        ({"sku": "NONE", "quantity": 1}, 404, "sku"),
        ({"sku": "B-2", "quantity": 1, "as_of": "2999-01-01T00:00:00Z"}, 422, "as_of"),
        ({"sku": "B-2", "quantity": 1, "as_of": "0001-01-01T00:00:00+14:00"}, 422, "as_of"),
        ({"sku": "B-2", "quantity": 1, "as_of": "2026-01-01T00:00:00"}, 422, "figures[1].as_of"),
        ({"sku": "B-2", "quantity": 1.5}, 422, "figures[1].quantity"),
        ({"sku": "B-2", "quantity": 3_000_000_000}, 422, "figures[1].quantity"),
        ({"sku": "B-2", "quantity": 1, "location": " "}, 422, "figures[1].location"),
    ):
        refused = program.post("/stock", {"figures": [good, bad]})
        assert (refused.status_code, refused.json()["field"]) == (status, field), refused.text
    assert not StockLevel.objects.exists()


def test_a_counted_level_is_written_over_by_nobody_who_does_not_say_so(connect, products):
    """409 for a source; `hand_over` takes the level over; a count is told with its level."""
    program = connect("offers")
    counted = program.post("/stock/count", {"sku": "A-1", "units": 6})
    assert (counted.status_code, counted.json()["taken"]) == (200, True)
    assert (counted.json()["level"]["on_hand"], counted.json()["level"]["counted"]) == (6, True)
    figure = {"figures": [{"sku": "A-1", "quantity": 1}]}
    refused = program.post("/stock", figure)
    assert (refused.status_code, refused.json()["code"]) == (409, "book_is_kept")
    assert program.post("/stock", figure | {"hand_over": True}).json()["applied"] == 1
    assert program.post("/stock/count", {"sku": "NONE", "units": 6}).status_code == 404
    long_ago = (clock.now() - timedelta(days=60)).isoformat()
    assert program.post("/stock/count", {"sku": "A-1", "units": 6, "as_of": long_ago}).status_code == 422


@pytest.fixture
def shelves(connect, transactional_db):
    """Forty products, five units of each, told by a till; how it tells so many of the first ones."""
    upsert_products([ProductInput(sku=f"S-{number:02}") for number in range(40)])
    till = connect("offers")

    def tell(quantity: int, count: int = 40, *, program=till, **more):
        figures = [{"sku": f"S-{number:02}", "quantity": quantity} for number in range(count)]
        return program.post("/stock", {"figures": figures} | more)

    assert tell(5).status_code == 200
    return tell


def concerns() -> set[str]:
    """What waits for a person."""
    return set(Entry.objects.needing_attention().values_list("kind", flat=True))


def test_figures_that_would_empty_the_shop_wait_for_a_person(connect, shelves):
    """Not one is written; the answer names what would change and how to go on, which takes a person's key."""
    refused = shelves(0, 30)
    told = refused.json()
    assert (refused.status_code, told["code"], told["field"]) == (422, "source_brake", "quantity")
    assert "program 1 would leave 30 of the 40 SKUs in stock with none, such as S-00" in told["detail"]
    assert "`anyway`, `source` program 1 and a key for `admin`" in told["remedy"]
    assert set(StockLevel.objects.values_list("on_hand", flat=True)) == {5}
    assert concerns() == {"stock.source_braked"}
    # Its own key cannot go past it, nor can a single figure hide that the others were not taken.
    assert shelves(0, 30, anyway=True).status_code == 403
    assert shelves(0, 1).json()["applied"] == 1
    assert concerns() == {"stock.source_braked"}
    passed = shelves(0, 30, program=connect("admin"), source="program 1", anyway=True)
    assert passed.json() == {"applied": 30, "ignored": 0}
    assert concerns() == set()
    assert StockLevel.objects.filter(on_hand=0).count() == 30


def test_what_a_program_pushes_is_no_whole_list(shelves):
    """Few figures after many are not a file cut short; a few that run out need nobody."""
    for quantity, count in ((4, 2), (0, 5), (6, 40), (0, 8)):
        assert shelves(quantity, count).status_code == 200


def test_a_program_that_falls_silent_is_told(connect, shelves):
    """It is a source from its first word on, shown with when it last told; after its maximum age a person hears of it."""
    (source,) = connect("read").get("/sources")["items"]
    assert (source["name"], source["kind"], source["max_age_hours"]) == ("program 1", "pushed", 24)
    clock.move(timedelta(hours=23))
    assert (hosts_due.watch(), hosts_due.sources_due()) == (0, [])
    clock.move(timedelta(hours=2))
    assert (hosts_due.watch(), concerns()) == (1, {"source.too_old"})
    assert shelves(5, 1).status_code == 200
    assert (hosts_due.watch(), concerns()) == (0, set())
    # One that repeats what was true long ago says nothing new.
    clock.move(timedelta(hours=25))
    old = (clock.now() - timedelta(hours=30)).isoformat()
    figure = {"sku": "S-39", "quantity": 5, "as_of": old}
    connect("offers").post("/stock", {"figures": [figure], "source": "program 1"})
    assert hosts_due.watch() == 1


@pytest.mark.parametrize(
    ("path", "member"),
    [("/stock", "figures"), ("/products/bulk", "products"), ("/offers/approve", "prices")],
)
def test_rows_that_are_all_wrong_are_not_all_told(connect, transactional_db, path, member):
    """Work stops at fifty faults, whatever the size of the body, and memory stays near that of the rows themselves."""
    program = connect("admin")
    body = {member: [{"sku": 1, "tea": 1}] * 40_000}
    if path.startswith("/offers"):
        body["account"] = "bestbuy"
    tracemalloc.start()
    refused = program.post(path, body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (refused.status_code, len(refused.json()["errors"])) == (422, 50), refused.text[:500]
    assert {fault["row"] for fault in refused.json()["errors"]} <= set(range(1, 51))
    assert peak < 40_000_000


def test_members_without_number_are_refused_at_once(connect, products):
    """In the body and in a row; so are more objects than any list has."""
    program = connect("offers")
    many = {f"m{number}": 1 for number in range(5_000)}
    for body in (many, {"figures": [many]}, {"figures": [{"sku": "A-1", "quantity": 1}], **many}):
        refused = program.post("/stock", body)
        assert refused.status_code == 422
        assert "too many members" in refused.json()["detail"]
    swarm = b'{"figures": [' + b"{}," * 260_000 + b"{}]}"
    refused = program.ask("POST", "/stock", content=swarm, headers={"Content-Type": "application/json"})
    assert (refused.status_code, "too many values" in refused.json()["detail"]) == (422, True)


def available(sku: str) -> int | None:
    """What may be sold of it."""
    product = Product.objects.get(sku=sku)
    return availability.of_products([product.pk])[product.pk].available


def test_units_are_held_renewed_and_released(connect, products):
    """What a quote holds is not for sale; the same reference again replaces; a renewed hold stands longer."""
    program = connect("offers")
    program.post("/stock", {"figures": [{"sku": "A-1", "quantity": 10}]})
    until = (clock.now() + timedelta(days=1)).isoformat()
    held = program.post("/holds", {"sku": "A-1", "units": 3, "reference": "Q-1", "expires_at": until})
    assert (held.status_code, held.json()["who"], available("A-1")) == (201, "program 1 (API)", 7)
    program.post("/holds", {"sku": "A-1", "units": 4, "reference": "Q-1", "expires_at": until})
    assert available("A-1") == 6
    (standing,) = program.get("/holds", sku="A-1")["items"]
    renewed = program.post(f"/holds/{standing['id']}/renew", {"expires_at": None})
    assert (renewed.json()["units"], renewed.json()["expires_at"]) == (4, None)
    more = program.post(f"/holds/{renewed.json()['id']}/renew", {"units": 5})
    assert (more.json()["expires_at"], available("A-1")) == (None, 5)
    ended = program.post(f"/holds/{standing['id']}/renew", {"units": 5})
    assert (ended.status_code, ended.json()["code"]) == (409, "illegal_state")
    gone = program.ask("DELETE", f"/holds/{more.json()['id']}")
    assert (gone.status_code, gone.json()["released_at"] is not None, available("A-1")) == (200, True, 10)
    assert program.ask("DELETE", f"/holds/{more.json()['id']}").status_code == 409
    assert program.get("/holds")["items"] == []
    assert len(program.get("/holds", standing="false", reference="Q-1")["items"]) == 4


def test_a_reference_is_released_as_a_whole(connect, products):
    """Or one SKU of it; one that holds nothing is 404."""
    program = connect("offers")
    for sku in ("A-1", "B-2"):
        program.post("/holds", {"sku": sku, "units": 1, "reference": "Q-2"})
    assert program.post("/holds/release", {"reference": "Q-2", "sku": "B-2"}).json()["skus"] == ["B-2"]
    assert program.post("/holds/release", {"reference": "Q-2"}).json()["skus"] == ["A-1"]
    assert program.post("/holds/release", {"reference": "Q-2"}).status_code == 404
    for wrong, status in (
        ({"sku": "NONE", "units": 1, "reference": "Q"}, 404),
        ({"sku": "A-1", "units": 0, "reference": "Q"}, 422),
        ({"sku": "A-1", "units": 1, "reference": "  "}, 422),
        ({"sku": "A-1", "units": 1, "reference": "Q", "expires_at": "2020-01-01T00:00:00Z"}, 422),
    ):
        assert program.post("/holds", wrong).status_code == status, wrong
    assert not Hold.objects.standing().exists()


def test_a_reading_key_writes_nothing(connect, products):
    """Stock and holds take the scope of offers; an orders key has it not."""
    for scope in ("read", "orders"):
        program = connect(scope)
        assert program.post("/stock", {"figures": [{"sku": "A-1", "quantity": 1}]}).status_code == 403
        assert program.post("/holds", {"sku": "A-1", "units": 1, "reference": "Q"}).status_code == 403
    assert not StockLevel.objects.exists()

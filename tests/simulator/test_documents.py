"""OR72, OR73, OR74 and OR76: documents of orders come back as they were sent."""

import zipfile
from io import BytesIO

import pytest

from tests.simulator.conftest import effects, multipart

SLIP = b"%PDF-1.4\r\n\x00\xff--almost-a-boundary\r\n\r\n\nend\r"


def form(files, documents, *, kind="application/json"):
    """A multipart body and its content type."""
    return multipart("order_documents", {"order_documents": documents}, files, kind=kind)


def send(client, order_id, files, type_code="CUSTOMER_INVOICE", documents=None, **form_options):
    named = documents or [{"file_name": name, "type_code": type_code} for name in files]
    body, headers = form(files, named, **form_options)
    return client.call("POST", f"/api/orders/{order_id}/documents", body, headers)


def listed(client, *order_ids):
    return client.get("/api/orders/documents", order_ids=",".join(order_ids)).json()["order_documents"]


def fetch(client, **query):
    return client.call(
        "GET", "/api/orders/documents/download", headers={"Accept": "application/octet-stream"}, **query
    )


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, state="SHIPPING")[0]


def test_a_document_comes_back_byte_by_byte(client, world, order_id):
    world.advance(5)
    answer = send(client, order_id, {"invoice.pdf": SLIP})
    assert (answer.status, answer.json()) == (200, {"errors_count": 0, "order_documents": []})
    (told,) = listed(client, order_id)
    assert told | {"id": 0} == {
        "date_uploaded": "2026-03-10T09:00:05Z",
        "file_name": "invoice.pdf",
        "file_size": len(SLIP),
        "id": 0,
        "order_id": order_id,
        "type": "CUSTOMER_INVOICE",
    }
    file = fetch(client, document_ids=told["id"])
    assert (file.status, file.body) == (200, SLIP)
    assert file.headers["Content-Disposition"] == 'attachment; filename="invoice.pdf"'
    order = world.order(order_id)
    assert (order["has_invoice"], order["last_updated_date"]) == (True, "2026-03-10T09:00:05Z")


def test_several_documents_come_in_an_archive_with_a_folder_per_order(client, world, shop, order_id):
    (other,) = world.sell(shop.shop_id)
    send(client, order_id, {"a.pdf": b"one"})
    send(client, order_id, {"a.pdf": b"two"}, "CUSTOMER_DELIVERY_BILL")
    send(client, other, {"b.txt": b"three"})
    answer = fetch(client, order_ids=f"{order_id},{other}")
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="documents-')
    with zipfile.ZipFile(BytesIO(answer.body)) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    assert held == {f"{order_id}/a.pdf": b"one", f"{order_id}/a(1).pdf": b"two", f"{other}/b.txt": b"three"}
    bills = fetch(client, order_ids=order_id, document_codes="CUSTOMER_DELIVERY_BILL")
    with zipfile.ZipFile(BytesIO(bills.body)) as archive:
        assert archive.namelist() == [f"{order_id}/a.pdf"]


def test_each_document_is_taken_or_refused_by_itself(client, world, order_id):
    files = {"good.pdf": b"1", "system.pdf": b"2", "virus.exe": b"3", "odd.pdf": b"4"}
    documents = [
        {"file_name": "good.pdf", "type_code": "CUSTOMER_INVOICE"},
        {"file_name": "system.pdf", "type_code": "SYSTEM_DELIVERY_BILL"},
        {"file_name": "virus.exe", "type_code": "CUSTOMER_INVOICE"},
        {"file_name": "odd.pdf", "type_code": "HOROSCOPE"},
        {"file_name": "reçu.pdf", "type_code": "CUSTOMER_INVOICE"},
        {"file_name": "absent.pdf", "type_code": "CUSTOMER_INVOICE"},
    ]
    answer = send(client, order_id, files, documents=documents).json()
    assert answer["errors_count"] == 5
    told = {each["input"]["file_name"]: each["errors"][0] for each in answer["order_documents"]}
    assert "reserved to the operator" in told["system.pdf"]["message"]
    assert told["virus.exe"]["message"] == "The file type is not supported"
    assert told["odd.pdf"] == {
        "code": "valid_order_document.type",
        "field": "type_code",
        "message": "Unable to retrieve document's type from the given code",
    }
    assert "US-ASCII" in told["reçu.pdf"]["message"]
    assert told["absent.pdf"]["message"] == "There is no file 'absent.pdf' in the request"
    assert [each["file_name"] for each in listed(client, order_id)] == ["good.pdf"]
    assert effects(world, order_id) == {(None, "document_added"): 1}


def test_an_order_has_fifty_documents_at_most(client, world, order_id):
    first = send(client, order_id, {f"{number}.txt": b"x" for number in range(49)})
    assert first.json()["errors_count"] == 0
    second = send(client, order_id, {"50.txt": b"x", "51.txt": b"x"}).json()
    assert [each["input"]["file_name"] for each in second["order_documents"]] == ["51.txt"]
    assert second["order_documents"][0]["errors"][0]["message"] == "An order has at most 50 documents"
    assert effects(world, order_id) == {(None, "document_added"): 50}


def test_a_document_is_deleted_once(client, world, order_id):
    send(client, order_id, {"invoice.pdf": SLIP})
    (told,) = listed(client, order_id)
    path = f"/api/orders/documents/{told['id']}"
    assert client.call("DELETE", path).status == 204
    assert client.call("DELETE", path).status == 404
    assert listed(client, order_id) == []
    assert fetch(client, document_ids=told["id"]).status == 404
    assert world.order(order_id)["has_invoice"] is False
    assert effects(world, order_id) == {(None, "document_added"): 1, (None, "document_removed"): 1}


def test_documents_of_other_shops_are_out_of_reach(client, connect, world, order_id):
    send(client, order_id, {"invoice.pdf": SLIP})
    document_id = listed(client, order_id)[0]["id"]
    stranger = connect(world.add_shop("Other").key)
    assert listed(stranger, order_id) == []
    assert fetch(stranger, document_ids=document_id).status == 404
    assert stranger.call("DELETE", f"/api/orders/documents/{document_id}").status == 404
    assert send(stranger, order_id, {"x.pdf": b"x"}).status == 404


def test_a_form_of_another_shape_is_refused(client, order_id):
    assert send(client, order_id, {"a.pdf": b"x"}, kind=None).status == 415
    path = f"/api/orders/{order_id}/documents"
    assert (
        client.call("POST", path, {"order_documents": []}, {"Content-Type": "application/json"}).status == 415
    )
    body, headers = form({"a.pdf": b"x"}, [{"file_name": "a.pdf", "type_code": "CUSTOMER_INVOICE"}])
    assert client.call("POST", path, body[:-12], headers).status == 400
    assert client.call("POST", path, b"--x-x-x--\r\n", headers).status == 400
    twice = [{"file_name": "a.pdf", "type_code": "CUSTOMER_INVOICE"}] * 2
    assert send(client, order_id, {"a.pdf": b"x"}, documents=twice).status == 400
    assert client.get("/api/orders/documents").status == 400
    assert fetch(client).status == 400

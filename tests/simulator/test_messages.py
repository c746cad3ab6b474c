"""Threads of messages on orders: customers ask, the shop answers (OR43, M12), both read (M10, M11, M13)."""

import json

import pytest

from comptoir.simulator.mirakl.messages import LARGEST, LONGEST_BODY
from comptoir.simulator.world import World
from tests.simulator.conftest import START, effects, multipart

THREADS = "/api/inbox/threads"
TOPIC = {"type": "FREE_TEXT", "value": "Your order"}


@pytest.fixture
def order_id(world, shop):
    return world.sell(shop.shop_id, state="SHIPPING")[0]


@pytest.fixture
def thread_id(world, order_id):
    return world.write(order_id, "Where is it?", subject="My order").thread_id


@pytest.fixture
def customer(world, order_id):
    return {"type": "CUSTOMER", "id": world.order(order_id)["customer"]["customer_id"]}


def begin(client, order_id, *, files=None, **told):
    told = {"body": "Good news", "to": ["CUSTOMER"], "topic": TOPIC} | told
    body, headers = multipart("thread_input", told, files or {})
    return client.call("POST", f"/api/orders/{order_id}/threads", body, headers)


def answer(client, thread_id, *, files=None, kind="application/json", **told):
    body, headers = multipart("message_input", {"body": "It is under way."} | told, files or {}, kind=kind)
    return client.call("POST", f"{THREADS}/{thread_id}/message", body, headers)


def listed(client, **query):
    told = client.get(THREADS, **query)
    assert told.status == 200, told.body
    return told.json()


def ids(page):
    return [thread["id"] for thread in page["data"]]


def test_an_order_that_says_so_has_a_message_of_its_customer(client, world, shop):
    """In the customer's language, written as they bought, waiting for the shop."""
    world.sell(shop.shop_id, 300, spread_seconds=30 * 86400)
    orders = {order["order_id"]: order for order in client.walk(100)}
    marked = {order_id for order_id, order in orders.items() if order["has_customer_message"]}
    threads = listed(client, limit=100, with_messages="true")["data"]
    assert {thread["entities"][0]["id"] for thread in threads} == marked
    assert len(threads) == len(marked) > 4
    languages = set()
    for thread in threads:
        order = orders[thread["entities"][0]["id"]]
        (message,) = thread["messages"]
        assert message["from"]["display_name"] == "{firstname} {lastname}".format(**order["customer"])
        asked_at = {message["date_created"], thread["date_created"], thread["date_updated"]}
        assert asked_at == {order["created_date"]} == {thread["metadata"]["shop_reply_needed_since"]}
        title = order["order_lines"][0]["product_title"]
        assert "{" not in message["body"]
        languages.add(order["customer"]["locale"])
        assert title in message["body"] or "product" not in message["body"]
    assert languages == {"en_CA", "fr_CA"}


def test_the_same_seed_asks_the_same():
    def told(seed):
        with World(seed=seed, now=START) as other:
            alpha = other.add_shop("Alpha")
            other.sell(alpha.shop_id, 100)
            with other.store.transaction():
                threads = other.correspondence.select("TRUE", [])
                return [(thread, other.correspondence.messages(thread)) for thread in threads]

    assert told(3) == told(3) != told(4)


def test_what_was_said_survives_a_restart(tmp_path):
    path = str(tmp_path / "world.sqlite")
    with World(path, seed=5, now=START) as world:
        (order_id,) = world.sell(world.add_shop("Alpha").shop_id)
        first = world.write(order_id, "Where is it?", subject="My order", files={"a.txt": b"x"})
    with World(path, seed=5, now=START) as world:
        second = world.write(order_id, "Well?")
        with world.store.transaction():
            said = world.correspondence.messages(world.correspondence.select("TRUE", [])[0])
    assert [message.message_id for message in said] == [first.message_id, second.message_id]
    assert (second.thread_id, said[0].attachments[0].name) == (first.thread_id, "a.txt")


def test_a_customer_asks_and_the_shop_answers(client, world, order_id, thread_id, customer):
    before = client.get(f"{THREADS}/{thread_id}").json()
    assert before["topic"] == {"type": "FREE_TEXT", "value": "My order"}
    assert before["entities"] == [{"id": order_id, "label": order_id, "type": "MMP_ORDER"}]
    assert before["metadata"]["shop_reply_needed_since"] == "2026-03-10T09:00:00Z"
    assert [each["type"] for each in before["current_participants"]] == ["SHOP", "CUSTOMER"]
    assert [each["type"] for each in before["authorized_participants"]] == ["SHOP", "CUSTOMER", "OPERATOR"]
    world.advance(60)
    told = answer(client, thread_id, to=[customer])
    assert (told.status, told.json()["thread_id"]) == (201, thread_id)
    after = client.get(f"{THREADS}/{thread_id}").json()
    assert after["metadata"]["shop_reply_needed_since"] is None
    assert (after["metadata"]["total_count"], after["date_updated"]) == (2, "2026-03-10T09:01:00Z")
    asked, answered = after["messages"]
    assert (asked["body"], answered["body"]) == ("Where is it?", "It is under way.")
    assert answered["id"] == told.json()["message_id"]
    assert (asked["from"]["type"], answered["from"]["type"]) == ("CUSTOMER_USER", "SHOP_USER")
    assert answered["from"]["organization_details"]["display_name"] == "Alpha"
    assert answered["to"] == [customer | {"display_name": asked["from"]["display_name"]}]
    world.advance(60)
    world.write(order_id, "Thanks. And when?")
    again = client.get(f"{THREADS}/{thread_id}").json()
    assert again["metadata"]["shop_reply_needed_since"] == "2026-03-10T09:02:00Z"
    assert effects(world, order_id) == {(None, "message_written"): 3}


def test_only_a_customers_first_message_marks_and_moves_the_order(client, world, order_id, customer):
    def shown():
        order = world.order(order_id)
        return order["has_customer_message"], order["last_updated_date"]

    world.advance(60)
    thread_id = begin(client, order_id).json()["thread_id"]
    world.write(order_id, "Please hurry.", by="operator")
    assert shown() == (False, "2026-03-10T09:00:00Z")
    world.advance(60)
    world.write(order_id, "Thank you!", thread_id=thread_id)
    assert shown() == (True, "2026-03-10T09:02:00Z")
    world.advance(60)
    world.write(order_id, "One more thing", subject="Another")
    answer(client, thread_id, to=[customer])
    assert shown() == (True, "2026-03-10T09:02:00Z")


def test_a_shop_opens_a_thread_and_changes_its_topic(client, world, order_id, customer):
    told = begin(client, order_id, to=["OPERATOR", "CUSTOMER", "CUSTOMER"])
    assert told.status == 201
    thread_id = told.json()["thread_id"]
    thread = client.get(f"{THREADS}/{thread_id}").json()
    assert [each["type"] for each in thread["messages"][0]["to"]] == ["OPERATOR", "CUSTOMER"]
    assert "id" not in thread["messages"][0]["to"][0]
    assert (thread["topic"], thread["metadata"]["shop_reply_needed_since"]) == (TOPIC, None)
    reason = {"type": "REASON_CODE", "value": "41"}
    assert answer(client, thread_id, to=[customer], topic=reason).status == 201
    assert answer(client, thread_id, to=[{"type": "OPERATOR"}], topic={}).status == 201
    assert client.get(f"{THREADS}/{thread_id}").json()["topic"] == reason
    (first, *_) = [entry for entry in world.ledger.entries() if entry.get("effect") == "message_written"]
    assert (first["by"], first["object"], first["thread"]) == ("seller", order_id, thread_id)
    assert first["to"] == ["operator", "customer"]
    assert world.ledger.calls("OR43")[0]["seq"] == first["call"]
    assert "Good news" not in json.dumps(world.ledger.entries())


def test_called_twice_it_is_said_twice(client, world, order_id, thread_id, customer):
    for _ in range(2):
        assert answer(client, thread_id, to=[customer]).status == 201
        assert begin(client, order_id).status == 201
    assert len(client.get(f"{THREADS}/{thread_id}").json()["messages"]) == 3
    assert len(listed(client)["data"]) == 3


def test_attachments_come_back_byte_by_byte(client, connect, world, order_id, thread_id, customer):
    content = b"%PDF\r\n\x00\xff--x-x\r\n\r\n"
    names = {"plan.pdf": content, "reçu n° 1.pdf": b"2", "empty.txt": b""}
    assert answer(client, thread_id, to=[customer], files=names).status == 201
    world.write(order_id, "See the picture", files={"door.png": b"\x89PNG"})
    said = client.get(f"{THREADS}/{thread_id}").json()["messages"]
    assert [len(message["attachments"]) for message in said] == [0, 3, 1]
    files = [file for message in said for file in message["attachments"]]
    assert [(file["name"], file["size"]) for file in files] == [
        *((name, len(sent)) for name, sent in names.items()),
        ("door.png", 4),
    ]
    fetched = [client.get(f"{THREADS}/{file['id']}/download") for file in files]
    assert [each.body for each in fetched] == [content, b"2", b"", b"\x89PNG"]
    assert fetched[0].headers["Content-Disposition"] == 'attachment; filename="plan.pdf"'
    assert fetched[1].headers["Content-Disposition"].endswith("filename*=UTF-8''re%C3%A7u%20n%C2%B0%201.pdf")
    stranger = connect(world.add_shop("Other").key)
    assert stranger.get(f"{THREADS}/{files[0]['id']}/download").status == 404


def test_threads_of_other_shops_are_out_of_reach(client, connect, world, order_id, thread_id, customer):
    stranger = connect(world.add_shop("Other").key)
    assert listed(stranger)["data"] == []
    assert listed(stranger, entity_type="MMP_ORDER", entity_id=order_id)["data"] == []
    assert stranger.get(f"{THREADS}/{thread_id}").status == 404
    assert answer(stranger, thread_id, to=[customer]).status == 404
    assert begin(stranger, order_id).status == 404
    assert begin(client, "none").status == 404
    assert answer(client, "none", to=[customer]).status == 404
    assert effects(world, order_id) == {(None, "message_written"): 1}


def test_threads_are_filtered(client, world, shop, order_id, thread_id):
    (other,) = world.sell(shop.shop_id)
    world.advance(60)
    second = world.write(other, "Hello?", subject="Anybody there?").thread_id
    assert ids(listed(client)) == [second, thread_id]
    assert ids(listed(client, sort="date,ASC")) == [thread_id, second]
    assert ids(listed(client, updated_since="2026-03-10T09:01:00Z")) == [second]
    assert ids(listed(client, updated_since="2026-03-10T09:01:00.001Z")) == []
    assert ids(listed(client, entity_type="MMP_ORDER")) == [second, thread_id]
    assert ids(listed(client, entity_type="MMP_ORDER", entity_id=f"{order_id},none")) == [thread_id]
    assert ids(listed(client, entity_type="MMP_OFFER")) == []
    assert ids(listed(client, channel_codes="CA")) == [second, thread_id]
    assert ids(listed(client, channel_codes="US")) == []
    assert "messages" not in listed(client)["data"][0]
    for wrong in ({"entity_id": order_id}, {"entity_type": "ORDER"}, {"updated_since": "2026-03-10"}):
        assert client.get(THREADS, **wrong).status == 400
    assert client.get(THREADS, with_messages="yes").status == 400
    # What happens in a thread brings it to the front.
    world.advance(60)
    world.write(order_id, "Still nothing?")
    assert ids(listed(client)) == [thread_id, second]


def test_fifty_threads_come_at_once_unless_told_otherwise(client, world, shop, order_id):
    for number in range(105):
        world.write(order_id, f"Number {number}", subject=f"Number {number}")
    page = listed(client)
    assert (len(page["data"]), "previous_page_token" in page) == (50, False)
    walked, seen = list[str](), [page]
    while "next_page_token" in seen[-1]:
        seen.append(listed(client, page_token=seen[-1]["next_page_token"], limit=1))
    walked = [thread for each in seen for thread in ids(each)]
    assert [len(each["data"]) for each in seen] == [50, 50, 5]
    assert len(set(walked)) == 105
    assert ids(listed(client, page_token=seen[1]["previous_page_token"])) == ids(page)
    assert len(listed(client, limit=1000)["data"]) == 100
    assert client.get(THREADS, limit=0).status == 400
    assert client.get(THREADS, page_token="made-up").status == 400
    assert client.get(THREADS, sort="topic").status == 400


def test_a_thread_has_a_thousand_messages_and_lists_show_the_last_hundred(
    client, world, order_id, thread_id, customer
):
    for number in range(1, 1000):
        world.write(order_id, f"Number {number}")
    (thread,) = listed(client, with_messages="true")["data"]
    assert thread["metadata"]["total_count"] == 1000
    assert [message["body"] for message in thread["messages"]] == [f"Number {n}" for n in range(900, 1000)]
    assert len(client.get(f"{THREADS}/{thread_id}").json()["messages"]) == 1000
    refused = answer(client, thread_id, to=[customer])
    assert (refused.status, refused.json()["message"]) == (400, "A thread has at most 1000 messages")
    with pytest.raises(ValueError, match="at most 1000"):
        world.write(order_id, "One more")


def test_the_threads_of_an_order_have_fifty_attachments(client, world, order_id, thread_id, customer):
    files = {f"{number}.txt": b"x" for number in range(30)}
    assert answer(client, thread_id, to=[customer], files=files).status == 201
    assert begin(client, order_id, files=files).status == 400
    assert begin(client, order_id, files=dict(list(files.items())[:20])).status == 201
    refused = answer(client, thread_id, to=[customer], files={"one.txt": b"x"})
    assert (refused.status, "at most 50 attachments" in refused.json()["message"]) == (400, True)
    assert answer(client, thread_id, to=[customer]).status == 201


def test_a_message_has_thirty_megabytes(client, thread_id, customer):
    half = bytes(LARGEST // 2)
    refused = answer(client, thread_id, to=[customer], files={"a": half, "b": half})
    assert (refused.status, "at most 30 MB" in refused.json()["message"]) == (400, True)
    assert answer(client, thread_id, to=[customer], files={"a": half}).status == 201
    (file,) = client.get(f"{THREADS}/{thread_id}").json()["messages"][-1]["attachments"]
    assert client.get(f"{THREADS}/{file['id']}/download").body == half


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"body": "No"}, "between 3 and 50000"),
        ({"body": "x" * (LONGEST_BODY + 1)}, "between 3 and 50000"),
        ({"body": None}, "'body' must be a text"),
        ({"to": []}, "'to'"),
        ({"to": None}, "'to'"),
        ({"to": [{"type": "CUSTOMER"}]}, "not authorized"),
        ({"to": [{"type": "CUSTOMER", "id": "CUST-1"}]}, "not authorized"),
        ({"to": [{"type": "OPERATOR", "id": "1"}]}, "not authorized"),
        ({"to": [{"type": "SHOP", "id": "2001"}]}, "must be CUSTOMER or OPERATOR"),
        ({"to": [{"type": "EVERYBODY"}]}, "must be CUSTOMER or OPERATOR"),
        ({"to": ["OPERATOR"]}, "list of objects"),
        ({"topic": {"type": "FREE_TEXT", "value": "No"}}, "between 3 and 200"),
        ({"topic": {"type": "FREE_TEXT", "value": "x" * 201}}, "between 3 and 200"),
        ({"topic": {"type": "REASON_CODE", "value": "17"}}, "ORDER_MESSAGING"),
        ({"topic": {"type": "OTHER", "value": "Words"}}, "'topic.type' must be one of"),
        ({"topic": "Words"}, "'topic' must be an object"),
    ],
)
def test_an_answer_of_another_shape_is_refused(client, world, order_id, thread_id, told, words):
    refused = answer(client, thread_id, **({"to": [{"type": "OPERATOR"}]} | told))
    assert (refused.status, words in refused.json()["message"]) == (400, True), refused.body
    assert effects(world, order_id) == {(None, "message_written"): 1}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"topic": None}, "'topic' must be an object"),
        ({"topic": {}}, "'topic.type'"),
        ({"to": ["SHOP"]}, "must be CUSTOMER or OPERATOR"),
        ({"to": [{"type": "CUSTOMER"}]}, "'to' must be a text"),
        ({"to": "CUSTOMER"}, "'to' must be a list"),
        ({"to": []}, "must name a recipient"),
        ({"files": {"": b"x"}}, "needs a file name"),
        ({"files": {"x" * 201: b"x"}}, "needs a file name"),
    ],
)
def test_a_thread_of_another_shape_is_refused(client, world, order_id, told, words):
    refused = begin(client, order_id, **told)
    assert (refused.status, words in refused.json()["message"]) == (400, True), refused.body
    assert effects(world, order_id) == {}


def test_a_name_of_a_file_that_would_break_a_header_is_refused(client, order_id):
    body, headers = multipart(
        "thread_input", {"body": "Hello", "to": ["CUSTOMER"], "topic": TOPIC}, {"a": b""}
    )
    sly = body.replace(b'filename="a"', b"filename*=utf-8''a%0d%0aX-Sly:%20y")
    assert client.call("POST", f"/api/orders/{order_id}/threads", sly, headers).status == 400


def test_a_form_of_another_kind_is_refused(client, thread_id, customer):
    assert answer(client, thread_id, to=[customer], kind=None).status == 415
    path = f"{THREADS}/{thread_id}/message"
    assert client.call("POST", path, {"body": "Hello"}, {"Content-Type": "application/json"}).status == 415
    body, headers = multipart("thread_input", {"body": "Hello", "to": [customer]}, {})
    refused = client.call("POST", path, body, headers)
    assert (refused.status, refused.json()["message"]) == (400, "The part 'message_input' is required")


def test_a_late_answer_is_written_when_it_comes_through(client, world, order_id, thread_id, customer):
    world.disrupt("delayed_effect", seconds=30, times=1)
    with pytest.raises(ConnectionError):
        answer(client, thread_id, to=[customer], files={"a.bin": bytes(range(256))})
    assert len(client.get(f"{THREADS}/{thread_id}").json()["messages"]) == 1
    world.advance(30)
    late = client.get(f"{THREADS}/{thread_id}").json()["messages"][-1]
    assert (late["body"], late["date_created"]) == ("It is under way.", "2026-03-10T09:00:30Z")
    file = client.get(f"{THREADS}/{late['attachments'][0]['id']}/download")
    assert file.body == bytes(range(256))


def test_displays_and_answers_are_paced_as_per_event(client, world, thread_id):
    world.pace = 1
    statuses = [client.get(THREADS).status for _ in range(6)]
    assert statuses == [200] * 5 + [429]
    assert client.get(f"{THREADS}/{thread_id}").status == 200
    assert world.summary()["limits_broken"] == {"M11": 1}


def test_customer_and_operator_write_from_outside(client, connect, world, order_id):
    controls = connect(None)
    path = f"/_simulator/orders/{order_id}/message"

    def send(expected=201, **told):
        reply = controls.call("POST", path, told)
        assert reply.status == expected, reply.body
        return reply.json()

    assert "a subject begins one" in send(400, body="Hello?")["message"]
    first = send(subject="My order", body="Hello?", files={"a.txt": "YWJj"})
    second = send(subject="Something else", body="By the way")
    world.advance(1)
    assert send(body="Me again", thread_id=first["thread_id"])["thread_id"] == first["thread_id"]
    assert send(body="And again", by="operator")["thread_id"] == first["thread_id"]
    said = client.get(f"{THREADS}/{first['thread_id']}").json()["messages"]
    assert [message["from"]["type"] for message in said] == [
        "CUSTOMER_USER",
        "CUSTOMER_USER",
        "OPERATOR_USER",
    ]
    assert said[0]["attachments"][0]["size"] == 3
    assert ids(listed(client)) == [first["thread_id"], second["thread_id"]]
    for wrong in (
        {"body": "Hi"}, {"body": 5}, {"subject": "My order"}, {"body": "Hello", "by": "seller"},
        {"body": "Hello", "subject": 5}, {"body": "Hello", "thread_id": "none"}, {"body": "\ud800\ud800\ud800"},
        {"body": "Hello", "files": []}, {"body": "Hello", "files": {"a": "%"}}, {"body": "Hello", "files": {"": ""}},
    ):  # fmt: skip
        send(400, **wrong)
    assert controls.call("POST", "/_simulator/orders/none/message", {"body": "Hello"}).status == 404
    assert effects(world, order_id) == {(None, "message_written"): 4}

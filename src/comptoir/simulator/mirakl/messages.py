"""M10, M11, M12, M13 and OR43: threads of messages on orders, listed, read, opened and replied to."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from comptoir.simulator.mirakl import inputs, multipart, pages, reference, rules, thread_bodies
from comptoir.simulator.mirakl.correspondence import (
    FREE_TEXT,
    REASON_CODE,
    Enclosure,
    Letter,
    Thread,
    Topic,
    Written,
)
from comptoir.simulator.mirakl.listing import Condition, between
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.mirakl.thread_bodies import ENTITY, PARTIES
from comptoir.simulator.operator import CUSTOMER, SELLER
from comptoir.simulator.transport import Reply, file_reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.payloads import Body
    from comptoir.simulator.mirakl.routes import Call
    from comptoir.simulator.world import World

USUAL_PAGE = 50
MOST_SHOWN = 100
MOST_MESSAGES = 1000
MOST_FILES = 50
LARGEST = 30_000_000
SHORTEST_BODY, LONGEST_BODY = 3, 50_000
_BODY = (SHORTEST_BODY, LONGEST_BODY)
_TOPICS = {FREE_TEXT: (3, 200), REASON_CODE: (1, 200)}
_ENTITIES = (ENTITY, "MMP_OFFER", "MPS_ORDER", "MPS_SERVICE", "SELLER_OPERATOR")
_REASONS = frozenset(
    reason.code for reason in reference.REASONS if reason.type == "ORDER_MESSAGING" and reason.is_shop_right
)


def list_threads(call: "Call") -> Reply:
    """M11, those that changed last first; the only criterion to sort by is the one that its tokens name, `date`."""
    query, offset, size = pages.asked(call.request.query, "date", usual=USUAL_PAGE)
    entity, ids = rules.chosen(query, "entity_type", _ENTITIES), rules.values(query, "entity_id")
    if ids and entity is None:
        raise Refused(400, "The parameter 'entity_type' is required with 'entity_id'")
    meant = Condition("threads.shop_id = ?", [call.shop.shop_id])
    if entity not in {None, ENTITY}:
        meant.add("FALSE")
    meant.one_of("order_id", ids)
    meant.one_of("channel", rules.values(query, "channel_codes"))
    between(meant, "threads.updated", rules.moment(query, "updated_since"), None)
    shown = MOST_SHOWN if rules.flag(query, "with_messages") else 0
    found = call.world.correspondence.select(
        meant.where,
        meant.values,
        limit=size + 1,
        offset=offset,
        oldest_first=rules.first(query, "sort").upper().endswith(",ASC"),
    )
    return pages.answer([_body(call.world, thread, shown) for thread in found], query, offset, size)


def one_thread(call: "Call") -> Reply:
    """M10."""
    return json_reply(_body(call.world, _thread_of(call), None))


def download(call: "Call") -> Reply:
    """M13."""
    attachment_id = call.path["attachment_id"]
    file = call.world.correspondence.attachment(attachment_id, call.shop.shop_id)
    if file is None:
        raise Refused(404, f"Attachment with id '{attachment_id}' not found")
    return file_reply(file.name, file.content)


def open_thread(call: "Call") -> Reply:
    """OR43; called twice, there are two threads."""
    parts = multipart.parts_of(call.request)
    told = multipart.object_in(parts, "thread_input")
    order = order_of(call, call.path["order_id"])
    topic = _topic(told.get("topic"))
    to = _parties(_word(item, "to") for item in inputs.listed(told, "to"))
    return _answer(_write(call.world, order, topic, _letter(call, to, told, parts)))


def reply(call: "Call") -> Reply:
    """M12; called twice, it is said twice."""
    parts = multipart.parts_of(call.request)
    told = multipart.object_in(parts, "message_input")
    thread = _thread_of(call)
    order = order_of(call, thread.order_id)
    # An empty topic leaves the thread's as it is.
    topic = None if told.get("topic") in (None, {}) else _topic(told["topic"])
    people = thread_bodies.participants(call.world, thread)
    to = _parties(_recipient(item, people) for item in inputs.objects(told, "to"))
    return _answer(_write(call.world, order, thread, _letter(call, to, told, parts), topic))


def write(
    world: "World",
    order: "OpenOrder",
    body: str,
    *,
    subject: str | None,
    thread_id: str | None,
    files: Mapping[str, bytes],
) -> Written:
    """Let the customer or the operator write to the shop, by the rules of OR43 and M12.

    Into the thread that is named, else into a new one about `subject`, else into the order's last one.
    """
    topic = None if subject is None else _topic({"type": FREE_TEXT, "value": subject})
    enclosed = tuple(Enclosure(_file_name(name), content) for name, content in files.items())
    words = _text({"body": body}, "body", _BODY)
    letter = Letter(order.by, (SELLER,), words, order.at, enclosed)
    if thread_id is None and topic is not None:
        return _write(world, order, topic, letter)
    return _write(world, order, _continued(world, order, thread_id), letter, topic)


def _continued(world: "World", order: "OpenOrder", thread_id: str | None) -> Thread:
    """The thread of an order with that id, or its last one."""
    threads = world.correspondence.select("order_id = ?", [order.order_id])
    for thread in threads:
        if thread_id in {None, thread.thread_id}:
            return thread
    missing = "any thread yet: a subject begins one" if thread_id is None else f"a thread '{thread_id}'"
    raise Refused(400, f"Order '{order.order_id}' does not have {missing}")


def _write(
    world: "World",
    order: "OpenOrder",
    into: Thread | Topic,
    letter: Letter,
    renamed: Topic | None = None,
) -> Written:
    """Keep a letter in a thread, or in a new one about a topic; what a customer writes first marks the order."""
    _check_size(len(letter.body.encode()) + sum(len(file.content) for file in letter.files))
    if world.correspondence.count_files(order.order_id) + len(letter.files) > MOST_FILES:
        raise Refused(400, f"The threads of an order have at most {MOST_FILES} attachments")
    if isinstance(into, Thread) and len(world.correspondence.messages(into)) >= MOST_MESSAGES:
        raise Refused(400, f"A thread has at most {MOST_MESSAGES} messages")
    if letter.by == CUSTOMER and not order.body["has_customer_message"]:
        order.body["has_customer_message"] = True
        world.desk.save(order)
    if isinstance(into, Thread):
        return world.correspondence.reply(into, letter, renamed)
    return world.correspondence.open(order.shop.shop_id, order.order_id, into, letter)


def _letter(call: "Call", to: tuple[str, ...], told: dict[str, Any], parts: list[multipart.Part]) -> Letter:
    sent = [part for part in parts if part.name == "files"]
    # Before any of it is read into memory.
    _check_size(sum(part.stop - part.start for part in sent))
    files = tuple(Enclosure(_file_name(part.file_name), part.content) for part in sent)
    return Letter(SELLER, to, _text(told, "body", _BODY), call.at, files, call.request.seq)


def _answer(written: Written) -> Reply:
    return json_reply(written._asdict(), 201)


def _body(world: "World", thread: Thread, shown: int | None) -> "Body":
    return thread_bodies.thread_body(world, thread, world.correspondence.messages(thread), shown=shown)


def _thread_of(call: "Call") -> Thread:
    thread = call.world.correspondence.find(call.path["thread_id"])
    if thread is None or thread.shop_id != call.shop.shop_id:
        raise Refused(404, f"Thread with id '{call.path['thread_id']}' not found")
    return thread


def _topic(told: Any) -> Topic:
    if not isinstance(told, dict):
        raise Refused(400, "The field 'topic' must be an object")
    type_ = _word(told.get("type"), "topic.type")
    if type_ not in _TOPICS:
        raise Refused(400, f"The field 'topic.type' must be one of {', '.join(_TOPICS)}")
    value = _text(told, "value", _TOPICS[type_])
    if type_ == REASON_CODE and value not in _REASONS:
        raise Refused(400, f"Reason with code '{value}' and type 'ORDER_MESSAGING' not found")
    return Topic(type_, value)


def _parties(types: Iterable[str]) -> tuple[str, ...]:
    """Whom a shop writes to, each once: anybody but itself."""
    chosen = tuple(dict.fromkeys(types))
    for type_ in chosen:
        if type_ not in PARTIES or PARTIES[type_] == SELLER:
            raise Refused(400, f"The recipient '{type_}' must be CUSTOMER or OPERATOR")
    if not chosen:
        raise Refused(400, "The field 'to' must name a recipient")
    return tuple(PARTIES[type_] for type_ in chosen)


def _recipient(told: dict[str, Any], people: dict[str, "Body"]) -> str:
    """The type of a recipient, who must be the one that takes part in the thread."""
    type_, id_ = _word(told.get("type"), "to.type"), told.get("id")
    for person in people.values():
        if person["type"] == type_ and person.get("id") != id_:
            raise Refused(400, f"The recipient '{type_}' with id '{id_}' is not authorized on the thread")
    return type_


def _word(value: Any, name: str) -> str:
    if not isinstance(value, str) or not value:
        raise Refused(400, f"The field '{name}' must be a text")
    return value


def _text(told: Mapping[str, Any], name: str, sizes: tuple[int, int]) -> str:
    """A text that must be there, of so many characters at least and at most."""
    text, (shortest, longest) = _word(told.get(name), name), sizes
    if not shortest <= len(text) <= longest:
        raise Refused(400, f"The field '{name}' must have between {shortest} and {longest} characters")
    return text


def _file_name(name: str | None) -> str:
    if not name or not name.isprintable() or len(name) > _TOPICS[FREE_TEXT][1]:
        raise Refused(400, "An attachment needs a file name of printable characters")
    return name


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise Refused(400, f"A message has at most {LARGEST // 1_000_000} MB with its attachments")

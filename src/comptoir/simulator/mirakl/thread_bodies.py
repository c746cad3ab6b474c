"""A thread as M10 and M11 print it: who takes part, what was said, who waits for an answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from comptoir.simulator.clock import stamp
from comptoir.simulator.customers import customer_of
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.operator import CUSTOMER, OPERATOR, SELLER

if TYPE_CHECKING:
    from comptoir.simulator.mirakl.correspondence import Message, Thread
    from comptoir.simulator.world import World

PARTIES = {"SHOP": SELLER, "CUSTOMER": CUSTOMER, "OPERATOR": OPERATOR}
ENTITY = "MMP_ORDER"
OPERATOR_NAME = "Marketplace"


def participants(world: "World", thread: "Thread") -> dict[str, Body]:
    """Who may take part in a thread, by the ledger's words for them; the operator has no id."""
    shop, customer = world.register.get(thread.shop_id), customer_of(world.seed, thread.order_number)
    name = f"{customer.firstname} {customer.lastname}"
    return {
        SELLER: {"display_name": shop.name, "id": str(shop.shop_id), "type": "SHOP"},
        CUSTOMER: {"display_name": name, "id": customer.customer_id, "type": "CUSTOMER"},
        OPERATOR: {"display_name": OPERATOR_NAME, "type": "OPERATOR"},
    }


def thread_body(world: "World", thread: "Thread", said: Sequence["Message"], *, shown: int | None) -> Body:
    """A thread in which all of `said` was said; of its messages the last `shown`, no list of them at all for 0."""
    people = participants(world, thread)
    took_part = {party for message in said for party in (message.by, *message.to)}
    last = said[-1]
    body = {
        "authorized_participants": list(people.values()),
        "current_participants": [person for party, person in people.items() if party in took_part],
        "customer_organization": None,
        "date_created": stamp(thread.created),
        "date_updated": stamp(thread.updated),
        "entities": [{"id": thread.order_id, "label": thread.order_id, "type": ENTITY}],
        "id": thread.thread_id,
        "metadata": {
            "last_message_date": stamp(last.at),
            "last_sender": _sender(people[last.by]),
            "shop_reply_needed_since": None if thread.waiting_since is None else stamp(thread.waiting_since),
            "total_count": len(said),
        },
        "no_store_reply_needed": [],
        "topic": thread.topic._asdict(),
    }
    if shown == 0:
        return body
    return body | {"messages": [_message(message, people) for message in said[-(shown or len(said)) :]]}


def _message(message: "Message", people: dict[str, Body]) -> Body:
    return {
        "attachments": [
            {"id": file.attachment_id, "name": file.name, "size": file.size} for file in message.attachments
        ],
        "body": message.body,
        "date_created": stamp(message.at),
        "from": _sender(people[message.by]),
        "id": message.message_id,
        "to": [people[party] for party in message.to],
    }


def _sender(person: Body) -> Body:
    """A user of the shop or of the operator speaks for an organisation, a customer for themselves."""
    sender = {"display_name": person["display_name"], "type": f"{person['type']}_USER"}
    return sender if person["type"] == "CUSTOMER" else sender | {"organization_details": person}

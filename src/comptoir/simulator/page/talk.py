"""The pages of messages: a shop's threads, newest first, and one with all that was said, where one can write, too."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import reference, thread_bodies
from comptoir.simulator.mirakl.correspondence import REASON_CODE, Message, Thread
from comptoir.simulator.mirakl.messages import LONGEST_BODY, SHORTEST_BODY
from comptoir.simulator.operator import CUSTOMER
from comptoir.simulator.page import frame
from comptoir.simulator.page.frame import link, table
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.control import Asked
    from comptoir.simulator.world import World

_PAGE = 20
_BEFORE = "(threads.updated, threads.number) < (SELECT updated, number FROM threads WHERE thread_id = ?)"


def show_list(asked: "Asked") -> Reply:
    """A page of threads, those that changed last first, of the first shop unless one is chosen."""
    world, here = asked.world, frame.MESSAGES
    shops = world.shops()
    if not shops:
        return frame.page(world, "Messages", "<p>There is no shop yet.</p>", here=here)
    shop_id = asked.number("shop_id") or shops[0].shop_id
    shop, named, before = world.register.get(shop_id), asked.text("order") or "", asked.text("before")
    meant, values = "threads.shop_id = ? AND instr(order_id, ?)", [shop_id, named]
    if before:
        meant, values = f"{meant} AND {_BEFORE}", [*values, before]
    with world.store.transaction():
        found = world.correspondence.select(meant, values, limit=_PAGE + 1)
        threads = _threads(world, found[:_PAGE])
    content = (
        frame.shop_chooser(world, "/pages/messages", shop_id)
        + frame.search("/pages/messages", "Order number holds", "order", named, shop_id=shop_id)
        + threads
    )
    if before:
        content += link("/pages/messages", "Newest", shop_id=shop_id, order=named) + " "
    if len(found) > _PAGE:
        last = found[_PAGE - 1].thread_id
        content += link("/pages/messages", "Older", shop_id=shop_id, order=named, before=last)
    return frame.page(world, f"Messages to {shop.name}", content, here=here)


def show_one(asked: "Asked") -> Reply:
    """One thread with every message, oldest first, and a form to write on."""
    world, thread_id = asked.world, asked.path[0]
    with world.store.transaction():
        thread = world.correspondence.find(thread_id)
        if thread is None:
            content = f"<p class=bad>There is no thread {escape(thread_id)}.</p>"
            return frame.page(world, "Messages", content, here=frame.MESSAGES, status=404)
        said, names = world.correspondence.messages(thread), _names(world, thread)
    since = thread.waiting_since
    waits = "the shop owes no answer" if since is None else f"waits for the shop since {escape(stamp(since))}"
    rows = [
        (
            escape(stamp(message.at)),
            f"{escape(names[message.by])} <span class=quiet>{escape(message.by)}</span>",
            escape(", ".join(message.to)),
            _wrapped(escape(message.body)),
            "".join(_wrapped(f"{escape(file.name)}, {file.size:,} bytes") for file in message.attachments),
        )
        for message in said
    ]
    content = (
        f"<p>About order {link(f'/pages/orders/{thread.order_id}', thread.order_id)} ·"
        f" {waits}</p>"
        + table(("At", "By", "To", "Message", "Files"), rows)
        + form(thread.order_id, frame.plain_address(f"/pages/messages/{thread_id}"), thread_id=thread_id)
    )
    return frame.page(world, f"Messages: {_about(thread)}", content, here=frame.MESSAGES)


def of_order(world: "World", order_id: str) -> str:
    """The threads of an order, with links to each."""
    with world.store.transaction():
        return _threads(world, world.correspondence.select("order_id = ?", [order_id]))


def form(order_id: str, back: str, *, thread_id: str | None = None) -> str:
    """Where one writes as the customer: in a thread, or with a subject in a new one."""
    subject = (
        "" if thread_id else "<label>Subject<input name=subject required minlength=3 maxlength=200></label>"
    )
    return (
        f'<h2>Write as the customer</h2><form method=post action="{frame.address("/buttons/write")}"><fieldset>'
        f"{frame.hidden({'order_id': order_id, 'thread_id': thread_id, 'back': back})}{subject}"
        f"<label>Message<textarea name=body rows=4 cols=60 required minlength={SHORTEST_BODY}"
        f" maxlength={LONGEST_BODY}></textarea></label><button>Send it</button></fieldset></form>"
    )


def _threads(world: "World", threads: Sequence[Thread]) -> str:
    rows = [_row(world, thread, world.correspondence.messages(thread)) for thread in threads]
    return table(
        ("Last message", "By", "About", "Order", "Customer", "Messages", "Unanswered since"),
        rows,
        numbers=(5,),
    )


def _row(world: "World", thread: Thread, said: Sequence[Message]) -> tuple[str, ...]:
    return (
        escape(stamp(said[-1].at)),
        escape(said[-1].by),
        _wrapped(link(f"/pages/messages/{thread.thread_id}", _about(thread))),
        link(f"/pages/orders/{thread.order_id}", thread.order_id),
        escape(_names(world, thread)[CUSTOMER]),
        str(len(said)),
        "" if thread.waiting_since is None else escape(stamp(thread.waiting_since)),
    )


def _wrapped(text: str) -> str:
    """What people wrote, line by line and no wider than there is room."""
    return f"<div class=words>{text}</div>"


def _names(world: "World", thread: Thread) -> dict[str, str]:
    people = thread_bodies.participants(world, thread)
    return {party: person["display_name"] for party, person in people.items()}


def _about(thread: Thread) -> str:
    """The subject, or the reason's words for its code."""
    if thread.topic.type != REASON_CODE:
        return thread.topic.value
    return next(reason.english for reason in reference.REASONS if reason.code == thread.topic.value)

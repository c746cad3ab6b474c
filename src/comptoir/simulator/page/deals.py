"""The pages of orders: a shop's newest, and one with its lines, its history and what can be done to it."""

from html import escape
from typing import TYPE_CHECKING, Any

from comptoir.simulator.operator import SELLER, may_move
from comptoir.simulator.page import frame, overview, talk
from comptoir.simulator.page.frame import button, link, table
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.control import Asked
    from comptoir.simulator.world import World

_PAGE = 20
_HISTORY = 100
# What a colleague may do by hand, where that leads an order, and how the button says it.
COLLEAGUE = {
    "accept": ("WAITING_DEBIT", "A colleague accepts it"),
    "refuse": ("REFUSED", "A colleague refuses it"),
    "ship": ("SHIPPED", "A colleague ships it"),
}


def show_list(asked: "Asked") -> Reply:
    """A page of orders, newest first, of the first shop unless one is chosen."""
    world, here = asked.world, frame.ORDERS
    shops = world.shops()
    if not shops:
        return frame.page(world, "Orders", "<p>There is no shop yet.</p>", here=here)
    shop_id = asked.number("shop_id") or shops[0].shop_id
    shop, named, before = world.register.get(shop_id), asked.text("order") or "", asked.number("before")
    with world.store.transaction():
        found = world.book.newest(shop_id, named=named, before=before, limit=_PAGE + 1)
        cancellable = {body["order_id"] for _, body in found if world.may_cancel(body["order_id"])}
    back = frame.ROOT + "/pages/orders?shop_id=" + str(shop_id)
    rows = [
        (
            link(f"/pages/orders/{body['order_id']}", body["order_id"]),
            escape(body["created_date"]),
            escape(body["order_state"]),
            "<br>".join(_in_short(line) for line in body["order_lines"]),
            f"{body['total_price']:,.2f}",
            button("cancel", "Cancel it", order_id=body["order_id"], back=back)
            if body["order_id"] in cancellable
            else "",
        )
        for _, body in found[:_PAGE]
    ]
    content = (
        frame.shop_chooser(world, "/pages/orders", shop_id)
        + f"<p>{button('buy', 'Buy something', shop_id=shop_id, back=back)}</p>"
        + frame.search("/pages/orders", "Order number holds", "order", named, shop_id=shop_id)
        + table(("Order", "Bought", "State", "Lines", "Total", ""), rows, numbers=(4,))
    )
    if before:
        content += link("/pages/orders", "Newest", shop_id=shop_id, order=named) + " "
    if len(found) > _PAGE:
        content += link("/pages/orders", "Older", shop_id=shop_id, order=named, before=found[_PAGE - 1][0])
    return frame.page(world, f"Orders of {shop.name}", content, here=here)


def show_one(asked: "Asked") -> Reply:
    """One order as it truly is."""
    world, order_id = asked.world, asked.path[0]
    body = world.order(order_id)
    lines = [
        (
            escape(str(line["order_line_id"])),
            f"<code>{escape(line['offer_sku'])}</code>",
            escape(line["product_title"]),
            str(line["quantity"]),
            f"{line['total_price']:,.2f}",
            escape(line["order_line_state"]),
            _given_back(line),
        )
        for line in body["order_lines"]
    ]
    customer = body["customer"]
    heads = ("Line", "SKU", "Product", "Units", "Total", "State", "Given back")
    content = (
        f"<p><b>{escape(body['order_state'])}</b> · bought {escape(body['created_date'])} by"
        f" {escape(customer['firstname'])} {escape(customer['lastname'])} · updated"
        f" {escape(body['last_updated_date'])} · total {body['total_price']:,.2f}"
        f" {escape(body['currency_iso_code'])}</p><p>{_deeds(world, order_id)}</p>"
        f"<h2>Lines</h2>{table(heads, lines, numbers=(3, 4))}"
        f"<h2>Messages</h2>{talk.of_order(world, order_id)}"
        f"{talk.form(order_id, frame.plain_address(f'/pages/orders/{order_id}'))}"
        f"<h2>Effects</h2>{overview.effects(world.ledger.latest('effect', _HISTORY, object_id=order_id))}"
    )
    return frame.page(world, f"Order {order_id}", content, here=frame.ORDERS)


def _deeds(world: "World", order_id: str) -> str:
    back = f"{frame.ROOT}/pages/orders/{order_id}"
    cancel = button("cancel", "The customer cancels it", order_id=order_id, back=back)
    with world.store.transaction():
        state, cancellable = world.book.find(order_id).state, world.may_cancel(order_id)
    return (cancel if cancellable else "") + "".join(
        button("colleague", words, order_id=order_id, deed=deed, back=back)
        for deed, (target, words) in COLLEAGUE.items()
        if may_move(state, target, by=SELLER)
    )


def _in_short(line: dict[str, Any]) -> str:
    return (
        f"{line['quantity']} of <code>{escape(line['offer_sku'])}</code> {escape(line['order_line_state'])}"
    )


def _given_back(line: dict[str, Any]) -> str:
    told = [f"refund {each['id']}: {each['amount']:,.2f}, {each['refund_state']}" for each in line["refunds"]]
    told += [f"cancelation {each['id']}: {each['amount']:,.2f}" for each in line["cancelations"]]
    return "<br>".join(escape(text) for text in told)

"""What the buttons of the pages do. Each is a POST of a form; afterwards the browser is sent back to a page."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from comptoir.simulator.clock import DAY, SECOND
from comptoir.simulator.disruptions import KINDS, UnknownDisruption
from comptoir.simulator.operator import NotAllowed
from comptoir.simulator.page import frame
from comptoir.simulator.page.deals import COLLEAGUE
from comptoir.simulator.page.trouble import parameters_of
from comptoir.simulator.transport import Reply, Request

if TYPE_CHECKING:
    from comptoir.simulator.world import World

Form = dict[str, str]
_TROUBLE_SECONDS = 300


def press(world: "World", button: str, request: Request) -> Reply | None:
    """Do what a button says, then back to where it stands; None where there is no such button."""
    act = _BUTTONS.get(button)
    if act is None:
        return None
    form = {name: items[0] for name, items in parse_qs(request.body.decode()).items()}
    world.run()
    act(world, form)
    return Reply(303, content_type=None, headers={"Location": _back(form)})


def _back(form: Form) -> str:
    """The page that the form names, if it is one of ours."""
    wanted = form.get("back", "")
    ours = wanted.startswith(f"{frame.ROOT}/pages/") and wanted.isprintable() and wanted.isascii()
    return wanted if ours else f"{frame.ROOT}/"


def _buy(world: "World", form: Form) -> None:
    skus = [form["sku"]] if "sku" in form else None
    if not world.sell(int(form["shop_id"]), skus=skus):
        raise NotAllowed("Nothing is on sale in this shop")


def _cancel(world: "World", form: Form) -> None:
    """The order that is named, or the newest of a shop that its customer may still cancel."""
    if "order_id" in form:
        world.cancel(form["order_id"])
        return
    for order in reversed(world.orders(int(form["shop_id"]))):
        if world.may_cancel(order["order_id"]):
            world.cancel(order["order_id"])
            return
    raise NotAllowed("No order of this shop can be cancelled any more")


def _colleague(world: "World", form: Form) -> None:
    deed = form["deed"]
    if deed not in COLLEAGUE:
        raise ValueError(f"{deed}: choose from {', '.join(COLLEAGUE)}")
    getattr(world.portal, deed)(form["order_id"])


def _write(world: "World", form: Form) -> None:
    """The customer writes: into the thread that is named, or about a subject."""
    world.write(
        form["order_id"],
        form.get("body", "").replace("\r\n", "\n"),
        subject=form.get("subject"),
        thread_id=form.get("thread_id"),
    )


def _disrupt(world: "World", form: Form) -> None:
    name = form["name"]
    if name not in KINDS:
        raise UnknownDisruption(f"{name}: choose from {', '.join(KINDS)}")
    world.disrupt(name, **parameters_of(name, form))


def _break(world: "World", form: Form) -> None:
    for name, probability, parameters in (
        ("slow", 0.2, {"seconds": 3}),
        ("5xx", 0.2, {}),
        ("429", 0.1, {"retry_after": 5}),
        ("html", 0.1, {"status": 503}),
        ("cut_before", 0.1, {}),
        ("cut_after", 0.1, {}),
    ):
        world.disrupt(name, probability=probability, for_seconds=_TROUBLE_SECONDS, **parameters)


def _mend(world: "World", form: Form) -> None:
    world.mend(int(form["disruption_id"]) if "disruption_id" in form else None)


_BUTTONS: dict[str, Callable[["World", Form], None]] = {
    "buy": _buy,
    "cancel": _cancel,
    "colleague": _colleague,
    "write": _write,
    "disrupt": _disrupt,
    "break": _break,
    "mend": _mend,
    "jump": lambda world, form: world.advance(DAY / SECOND),
}

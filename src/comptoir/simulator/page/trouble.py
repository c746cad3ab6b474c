"""The page of disruptions: a form for each, with its parameters, and what strikes now."""

from html import escape
from typing import TYPE_CHECKING, Any

from comptoir.simulator.disruptions import CHOICES, KINDS, fields_of
from comptoir.simulator.page import frame, overview
from comptoir.simulator.page.frame import button
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.control import Asked

_SAYS = {
    "slow": "Answers begin late.",
    "drip": "Answers come in small pieces.",
    "429": "Too many requests, though there were not.",
    "5xx": "An error, before or after the call had its effect.",
    "html": "A page instead of JSON.",
    "cut_before": "The connection is reset before any effect.",
    "cut_after": "Half an answer, then a reset; the effect stands.",
    "delayed_effect": "Reset at once; what was asked happens later.",
    "overtaken": "Somebody acts on the order just before a write does.",
    "update_between_pages": "Orders already passed change while a client walks.",
    "new_order_between_pages": "New orders come while a client walks.",
    "late_visibility": "Changes appear in lists later than they are dated.",
    "duplicates": "A page holds an order twice.",
    "nul": "A NUL character in a text of some orders.",
    "invented_states": "State names that nobody has seen.",
    "stuck_import": "An import hangs, and is carried out after all.",
    "failed_import": "An import fails and changes nothing.",
    "slow_export": "An export of offers is ready late.",
    "failed_export": "An export of offers fails.",
    "date_skew": "The Date header is wrong.",
    "clock_jump": "The world's clock jumps.",
    "webhook_twice": "A webhook's message is sent twice.",
    "webhook_reordered": "The messages that wait for a webhook are sent newest first.",
    "webhook_lost": "A webhook's message is never sent.",
}


def show(asked: "Asked") -> Reply:
    """Every disruption's form; the one that `break` names is open and filled with the rest of the query."""
    wanted = asked.text("break") or ""
    forms = "".join(_form(name, asked, opened=name == wanted) for name in KINDS)
    unknown = wanted and wanted not in KINDS
    content = (
        (f"<p class=bad>No disruption is called {escape(wanted)}.</p>" if unknown else "")
        + f"<p>{button('break', 'Break the network')}{button('mend', 'Mend all')}"
        + " <span class=quiet>The first is some of slow, 5xx, 429, html and cuts for five minutes.</span></p>"
        + f"<h2>Active disruptions</h2>{overview.disruptions(asked.world)}"
        + f"<h2>Break something</h2>{forms}"
    )
    return frame.page(asked.world, "Trouble", content, here=frame.TROUBLE)


def parameters_of(name: str, form: dict[str, str]) -> dict[str, Any]:
    """What a form says, as the control API takes it; a field left empty is as it is unless told otherwise.

    What is no number where one belongs stays a text, so that it is refused by name.
    """
    given: dict[str, Any] = {}
    for field, default in fields_of(name).items():
        text = form.get(field, "").strip()
        if text:
            given[field] = _value(field, text, default)
    return given


def _value(field: str, text: str, default: Any) -> Any:
    if field == "operations":
        return text.replace(",", " ").split()
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(text, text)
    if isinstance(default, str):
        return text
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _form(name: str, asked: "Asked", *, opened: bool) -> str:
    fields = "".join(
        _field(field, default, (asked.text(field) or "") if opened else "")
        for field, default in fields_of(name).items()
    )
    return (
        f'<details{" open" if opened else ""} id="{escape(name)}"><summary><b>{escape(name)}</b>'
        f"{escape(_SAYS[name])}</summary>"
        f'<form method=post action="{frame.address("/buttons/disrupt")}"><fieldset>'
        f"{frame.hidden({'name': name})}{fields}<button>Break it so</button></fieldset></form></details>"
    )


def _field(field: str, default: Any, value: str) -> str:
    label = escape(field.replace("_", " "))
    options = ("true", "false") if isinstance(default, bool) else CHOICES.get(field)
    if options is not None:
        chosen = value or str(default).lower() if isinstance(default, bool) else value or default
        items = "".join(
            f"<option{' selected' if option == chosen else ''}>{escape(option)}</option>"
            for option in options
        )
        return f'<label>{label}<select name="{field}">{items}</select></label>'
    hint = _hint(field, default)
    return (
        f'<label>{label}<input name="{field}" value="{escape(value)}" placeholder="{escape(hint)}"></label>'
    )


def _hint(field: str, default: Any) -> str:
    if isinstance(default, list):
        return ", ".join(default)
    empty = {"times": "any number", "operations": "all", "shop_id": "all", "for_seconds": "until mended"}
    return empty[field] if default is None else f"{default:g}" if isinstance(default, float) else str(default)

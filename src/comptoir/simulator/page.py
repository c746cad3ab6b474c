"""The one page that shows what the world holds and lets a person play customer, operator and bad luck."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from comptoir.simulator.world import World

_RECENT_CALLS = 25
_FOR_ALL = (("jump", "Jump a day"), ("break", "Break the network"), ("mend", "Mend it"))
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c2733}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}"
    "th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d8dee4;vertical-align:top}"
    "form{display:inline}button{font:inherit;padding:.3rem .8rem;"
    "margin:.1rem;border:1px solid #57606a;border-radius:.4rem;background:#f6f8fa;cursor:pointer}"
    "code{font-size:.9em;overflow-wrap:anywhere}"
)


def render(world: "World") -> str:
    """The whole page as HTML; nothing in it is fetched from elsewhere."""
    summary = world.summary()
    return (
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Marketplace simulator</title>"
        '<meta name=viewport content="width=device-width,initial-scale=1">'
        f"<style>{_STYLE}</style></head><body><h1>Marketplace simulator</h1>"
        f"<p>World time {escape(summary['now'])} · pace {world.pace:g} · seed {world.seed}</p>"
        f"<p>{_buttons()}</p>"
        f"<h2>Shops</h2>{_shops(world, summary)}"
        f"<h2>Active disruptions</h2>{_disruptions(world)}"
        f"<h2>Recent calls</h2>{_calls(world)}"
        f"<h2>Limits broken</h2>{_counts(summary['limits_broken'])}"
        "</body></html>"
    )


def _shops(world: "World", summary: dict[str, Any]) -> str:
    states = {shop["shop_id"]: shop["orders"] for shop in summary["shops"]}
    offers = {shop["shop_id"]: shop["offers"] for shop in summary["shops"]}
    rows = [
        (
            str(shop.shop_id),
            escape(shop.name),
            f"<code>{escape(shop.key)}</code>",
            "<br>".join(f"{escape(name)}: {count}" for name, count in states[shop.shop_id].items())
            or "none yet",
            "{all}, {on_sale} on sale".format(**offers[shop.shop_id]),
            _button("buy", "Buy something", shop.shop_id) + _button("cancel", "Cancel it", shop.shop_id),
        )
        for shop in world.shops()
    ]
    return _table(("Shop", "Name", "Key", "Orders by state", "Offers", ""), rows)


def _disruptions(world: "World") -> str:
    rows = [
        (escape(each.name), f"{each.parameters['probability']:.0%}", _left(each.times))
        for each in world.disruptions.active(world.clock.ms())
    ]
    return _table(("Name", "Chance", "Strikes left"), rows)


def _calls(world: "World") -> str:
    since = max(0, world.ledger.last_seq() - 20 * _RECENT_CALLS)
    calls = world.ledger.entries(since=since, kind="call")[-_RECENT_CALLS:]
    rows = [
        (
            escape(call["at"]),
            str(call.get("shop_id", "")),
            escape(call["operation"]),
            f"<code>{escape(call['method'])} {escape(call['target'][:160])}</code>",
            escape(str(call["cut"] or call["status"] or "under way")),
        )
        for call in reversed(calls)
    ]
    return _table(("At", "Shop", "Operation", "Request", "Outcome"), rows)


def _counts(counts: dict[str, int]) -> str:
    return _table(("Operation", "Times"), [(escape(name), str(count)) for name, count in counts.items()])


def _left(times: int | None) -> str:
    return "any number" if times is None else str(times)


def _button(name: str, label: str, shop_id: int | None = None) -> str:
    field = "" if shop_id is None else f'<input type=hidden name=shop_id value="{shop_id}">'
    action = f"/_simulator/buttons/{name}"
    return f'<form method=post action="{action}">{field}<button>{escape(label)}</button></form>'


def _buttons() -> str:
    return "".join(_button(name, label) for name, label in _FOR_ALL)


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    if not rows:
        return "<p>None.</p>"
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

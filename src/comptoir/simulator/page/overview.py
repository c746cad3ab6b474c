"""The first page: shops, what is wrong on purpose, and what happened lately. And the page of checks."""

import json
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from comptoir.simulator import invariants
from comptoir.simulator.page import frame
from comptoir.simulator.page.frame import button, link, table
from comptoir.simulator.transport import Reply

if TYPE_CHECKING:
    from comptoir.simulator.control import Asked
    from comptoir.simulator.world import World

_RECENT = 15
_LONGEST = 160
_SHOWN_ALREADY = frozenset({"seq", "at", "kind", "shop_id", "effect", "object", "by"})


def show(asked: "Asked") -> Reply:
    """The overview."""
    world, summary = asked.world, asked.world.summary()
    content = (
        f"<p>{_for_all()}</p><h2>Shops</h2>{_shops(world, summary)}"
        f"<h2>Active disruptions</h2>{disruptions(world)}"
        f"{_webhooks(world)}<h2>Recent effects</h2>{effects(world.ledger.latest('effect', _RECENT))}"
        f"<h2>Recent calls</h2>{_calls(world)}"
        f"<h2>Limits broken</h2>{_counts(summary['limits_broken'])}"
    )
    return frame.page(world, "Overview", content, here=frame.OVERVIEW)


def show_checks(asked: "Asked") -> Reply:
    """Every invariant, with examples of what breaks it."""
    told = invariants.examine(asked.world)
    rows = [
        (
            f"<code>{escape(check['name'])}</code>",
            escape(check["about"]),
            escape(check["says"]),
            _weighed(check),
            "<br>".join(f"<code>{escape(json.dumps(example))}</code>" for example in check["examples"][:3]),
        )
        for check in told["checks"]
    ]
    content = (
        "<p>What must hold, whoever calls. Findings about the marketplace or the client are faults; what is open"
        f" has yet to end. As JSON: <code>GET {frame.ROOT}/invariants</code>.</p>"
        + table(("Check", "About", "A finding means", "Found", "Examples"), rows, numbers=(3,))
    )
    return frame.page(asked.world, "Checks", content, here=frame.CHECKS)


def disruptions(world: "World") -> str:
    """What strikes calls now, each with a button that ends it."""
    rows = [
        (
            escape(each.name),
            f"{each.parameters['probability']:.0%}",
            "any number" if each.times is None else str(each.times),
            escape(", ".join(each.parameters["operations"] or ()) or "all"),
            button("mend", "Mend it", disruption_id=each.disruption_id),
        )
        for each in world.disruptions.active(world.clock.ms())
    ]
    return table(("Name", "Chance", "Strikes left", "Operations", ""), rows)


def effects(entries: Sequence[dict[str, Any]]) -> str:
    """Effects, newest first, with what is known about each."""
    rows = [
        (
            escape(entry["at"]),
            escape(entry["effect"]),
            f"<code>{escape(str(entry['object']))}</code>",
            escape(entry["by"]),
            f"<code>{escape(_detail(entry))}</code>",
        )
        for entry in entries
    ]
    return table(("At", "Effect", "Of", "By", "Detail"), rows)


def _for_all() -> str:
    return (
        button("jump", "Jump a day") + button("break", "Break the network") + button("mend", "Mend all")
    ) + f" <span class=quiet>or {link('/pages/trouble', 'choose a disruption')}</span>"


def _shops(world: "World", summary: dict[str, Any]) -> str:
    states = {shop["shop_id"]: shop["orders"] for shop in summary["shops"]}
    offers = {shop["shop_id"]: shop["offers"] for shop in summary["shops"]}
    threads = {shop["shop_id"]: shop["threads"] for shop in summary["shops"]}
    rows = [
        (
            str(shop.shop_id),
            escape(shop.name),
            f"<code>{escape(shop.key)}</code>",
            link("/pages/orders", f"{sum(states[shop.shop_id].values())} orders", shop_id=shop.shop_id)
            + "".join(f"<br>{escape(name)}: {count}" for name, count in states[shop.shop_id].items()),
            link(
                "/pages/offers", "{all} offers, {on_sale} on sale".format(**offers[shop.shop_id]),
                shop_id=shop.shop_id,
            ),
            link(
                "/pages/messages", "{all} threads, {unanswered} to answer".format(**threads[shop.shop_id]),
                shop_id=shop.shop_id,
            ),
            button("buy", "Buy something", shop_id=shop.shop_id)
            + button("cancel", "Cancel the latest", shop_id=shop.shop_id),
        )
        for shop in world.shops()
    ]  # fmt: skip
    return table(("Shop", "Name", "Key", "Orders by state", "Offers", "Messages", ""), rows)


def _calls(world: "World") -> str:
    rows = [
        (
            escape(call["at"]),
            str(call.get("shop_id", "")),
            escape(call["operation"]),
            f"<code>{escape(call['method'])} {escape(call['target'][:_LONGEST])}</code>",
            escape(str(call["cut"] or call["status"] or "under way")),
        )
        for call in world.ledger.latest("call", _RECENT)
    ]
    return table(("At", "Shop", "Operation", "Request", "Outcome"), rows)


def _webhooks(world: "World") -> str:
    rows = [
        (
            str(webhook.shop_id),
            f"<code>{escape(webhook.url)}</code>",
            str(len(world.webhooks.waiting(webhook))),
            {None: "nothing sent yet", 0: "nobody answers"}.get(webhook.status, str(webhook.status)),
        )
        for webhook in world.webhooks.all()
    ]
    shown = table(("Shop", "Address", "Waiting", "Last answer"), rows, numbers=(2,))
    return f"<h2>Webhooks</h2>{shown}" if rows else ""


def _counts(counts: dict[str, int]) -> str:
    rows = [(escape(name), str(count)) for name, count in counts.items()]
    return table(("Operation", "Times"), rows, numbers=(1,))


def _detail(entry: dict[str, Any]) -> str:
    told = {name: value for name, value in entry.items() if name not in _SHOWN_ALREADY}
    text = ", ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in told.items())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _weighed(check: dict[str, Any]) -> str:
    bad = check["count"] and check["about"] != invariants.OPEN
    return f"<span class=bad>{check['count']}</span>" if bad else str(check["count"])

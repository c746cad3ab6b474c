"""What all pages share: the frame around them, tables, links and forms. Everything else is escaped by whoever shows it."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from comptoir.simulator.transport import HTML_TYPE, Reply

if TYPE_CHECKING:
    from comptoir.simulator.world import World

ROOT = "/_simulator"
OVERVIEW = f"{ROOT}/"
OFFERS = f"{ROOT}/pages/offers"
ORDERS = f"{ROOT}/pages/orders"
MESSAGES = f"{ROOT}/pages/messages"
TROUBLE = f"{ROOT}/pages/trouble"
CHECKS = f"{ROOT}/pages/checks"
PAGES = (
    (OVERVIEW, "Overview"),
    (OFFERS, "Offers"),
    (ORDERS, "Orders"),
    (MESSAGES, "Messages"),
    (TROUBLE, "Trouble"),
    (CHECKS, "Checks"),
)
# Nothing is fetched from elsewhere, no script runs, nobody else frames the buttons or is sent a form.
_GUARDS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self';"
    " frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:80rem;margin:0 auto;padding:0 1.5rem 3rem;color:#1c2733;"
    "background:#fff}h1{font-size:1.5rem;margin:1rem 0 .25rem}h2{font-size:1.15rem;margin:1.5rem 0 .25rem}"
    "nav{display:flex;gap:.25rem;border-bottom:1px solid #8c959f;padding-top:.75rem}"
    "nav a{padding:.35rem .9rem;color:#1c2733;text-decoration:none;border-radius:.4rem .4rem 0 0}"
    "nav a[aria-current]{background:#1c2733;color:#fff}nav a:hover{text-decoration:underline}"
    "table{border-collapse:collapse;width:100%;margin:.25rem 0 1rem}"
    "th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d8dee4;vertical-align:top}"
    "td:first-child{white-space:nowrap}"
    "td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}"
    "form.inline{display:inline}fieldset{border:0;padding:0;margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;"
    "align-items:end}label{display:inline-flex;flex-direction:column;font-size:.85rem;color:#424a53}"
    "input,select,button,textarea{font:inherit;color:inherit;padding:.25rem .6rem;border:1px solid #57606a;"
    "border-radius:.4rem}"
    "button{background:#f6f8fa;cursor:pointer;margin:.1rem;white-space:nowrap}button:hover{background:#e4e9ee}"
    "textarea{max-width:100%}.words{white-space:pre-wrap}.words,h1{overflow-wrap:anywhere}"
    "input{width:11rem;background:#fff}:focus-visible{outline:3px solid #0969da;outline-offset:1px}"
    "details{border:1px solid #d8dee4;border-radius:.4rem;padding:.4rem .8rem;margin:.35rem 0}"
    "summary{cursor:pointer}summary b{margin-right:.6rem}details[open] summary b{color:#0550ae}"
    "code{font-size:.9em;overflow-wrap:anywhere}.quiet{color:#57606a}.bad{color:#a40e26;font-weight:600}"
    ".skip{position:absolute;left:-99rem}.skip:focus{left:1rem}"
)


def page(world: "World", title: str, content: str, *, here: str = "", status: int = 200) -> Reply:
    """A whole page as an answer; `here` is the address of its entry among the pages."""
    links = "".join(
        f'<a href="{address}"{" aria-current=page" if address == here else ""}>{label}</a>'
        for address, label in PAGES
    )
    now = escape(world.now().strftime("%Y-%m-%d %H:%M:%S UTC"))
    text = (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{escape(title)} · Marketplace simulator</title>"
        '<meta name=viewport content="width=device-width,initial-scale=1"><link rel=icon href="data:,">'
        f"<style>{_STYLE}</style></head><body><a class=skip href=#content>To the content</a>"
        f"<nav aria-label=Pages>{links}</nav><main id=content><h1>{escape(title)}</h1>"
        f"<p class=quiet>World time {now} · pace {world.pace:g} · seed {world.seed}</p>{content}</main></body></html>"
    )
    return Reply(status, text.encode(), content_type=HTML_TYPE, headers=_GUARDS)


def plain_address(path: str, **query: object) -> str:
    """The address of one of our pages; what is None or empty is left out."""
    kept = {name: value for name, value in query.items() if value not in {None, ""}}
    return ROOT + quote(path) + ("?" + urlencode(kept) if kept else "")


def address(path: str, **query: object) -> str:
    """The same, escaped for an attribute."""
    return escape(plain_address(path, **query))


def link(path: str, label: str, **query: object) -> str:
    """A link to one of our pages."""
    return f'<a href="{address(path, **query)}">{escape(label)}</a>'


def button(name: str, label: str, **fields: object) -> str:
    """A form that is only a button; it tells the fields, and where to come `back` to."""
    return (
        f'<form class=inline method=post action="{address(f"/buttons/{name}")}">{hidden(fields)}'
        f"<button>{escape(label)}</button></form>"
    )


def hidden(fields: Mapping[str, object]) -> str:
    """Fields that a form sends and does not show."""
    return "".join(
        f'<input type=hidden name="{escape(name)}" value="{escape(str(value))}">'
        for name, value in fields.items()
        if value is not None
    )


def search(path: str, label: str, name: str, value: str, **fields: object) -> str:
    """A form that looks for something on the same page."""
    return (
        f'<form method=get action="{address(path)}" role=search><fieldset>{hidden(fields)}<label>{escape(label)}'
        f'<input type=search name="{name}" value="{escape(value)}"></label><button>Search</button></fieldset></form>'
    )


def shop_chooser(world: "World", path: str, shop_id: int | None) -> str:
    """Links to the same page of each shop."""
    return (
        "<p>"
        + " · ".join(
            f"<b>{escape(shop.name)}</b>"
            if shop.shop_id == shop_id
            else link(path, shop.name, shop_id=shop.shop_id)
            for shop in world.shops()
        )
        + "</p>"
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = ()) -> str:
    """A table of cells that are HTML already; the columns in `numbers` hold figures."""
    if not rows:
        return "<p class=quiet>None.</p>"
    kinds = [" class=number" if place in numbers else "" for place in range(len(heads))]
    head = "".join(
        f"<th scope=col{kind}>{escape(text)}</th>" for text, kind in zip(heads, kinds, strict=True)
    )
    body = "".join(
        "<tr>" + "".join(f"<td{kind}>{cell}</td>" for cell, kind in zip(row, kinds, strict=True)) + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def money(cents: int | None) -> str:
    """An amount as people write it, nothing where there is none."""
    return "" if cents is None else f"{cents / 100:,.2f}"

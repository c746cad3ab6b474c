"""What must hold of the world, whoever calls it: named checks with counts and examples, for tests and people."""

import json
import re
from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.clock import stamp
from comptoir.simulator.mirakl import amounts, changes
from comptoir.simulator.operator import CUSTOMER, OPERATOR, TRANSITIONS

if TYPE_CHECKING:
    from comptoir.simulator.world import World

MARKETPLACE, CLIENT, OPEN = "marketplace", "client", "open"
_EXAMPLES = 10
_LINE_STATE = re.compile(rb'"order_line_state"\s*:\s*"(\w+)"')
_MARKED = b'"has_customer_message":true'
_LEGAL = frozenset((step.origin, step.target) for step in TRANSITIONS)
_ON_ITS_WAY = frozenset({"SHIPPED", "TO_COLLECT", "RECEIVED"})

Found = Iterable[dict[str, Any]]


class Check(NamedTuple):
    """One check. `about` says whose matter a finding is: the marketplace's own, the client's, or nobody's, yet open."""

    name: str
    about: str
    says: str
    find: Callable[["World"], Found]


def examine(world: "World") -> dict[str, Any]:
    """Every check with its count and up to ten examples, as JSON; reads every order there is.

    `broken` names what should be empty when all is over: the checks about the marketplace and the client that
    found something.
    """
    with world.store.transaction():
        world.run()
        checks = [_result(world, check) for check in CHECKS]
        return {
            "at": stamp(world.clock.ms()),
            "last_seq": world.ledger.last_seq(),
            "broken": [each["name"] for each in checks if each["count"] and each["about"] != OPEN],
            "checks": checks,
        }


def _result(world: "World", check: Check) -> dict[str, Any]:
    found = iter(check.find(world))
    examples = list(islice(found, _EXAMPLES))
    count = len(examples) + sum(1 for _ in found)
    return {
        "name": check.name,
        "about": check.about,
        "says": check.says,
        "count": count,
        "examples": examples,
    }


def _money_above_paid(world: "World") -> Found:
    """Only what the ledger knows as given back can be too much."""
    rows = world.store.db.execute(
        "SELECT order_id, body FROM orders JOIN bodies USING (number) WHERE order_id IN (SELECT object FROM ledger"
        " WHERE kind = 'effect' AND what IN ('refunded', 'cancelled')) ORDER BY number"
    )
    for order_id, packed in rows:
        for line in json.loads(world.book.unpack(packed))["order_lines"]:
            rest = amounts.left(line)
            coded = (rest.fees, rest.taxes, rest.shipping_taxes)
            if min(rest.price, rest.shipping, *(amount for part in coded for amount in part.values())) < 0:
                yield {"order": order_id, "line": line["order_line_id"]}


def _impossible_lines(world: "World") -> Found:
    rows = world.store.db.execute(
        "SELECT order_id, state, body FROM orders JOIN bodies USING (number) ORDER BY number"
    )
    for order_id, state, packed in rows:
        text = world.book.unpack(packed)
        allowed = {state, changes.INCIDENT, *changes.GONE} | (_ON_ITS_WAY if state == "SHIPPING" else set())
        # To read all of every order's JSON would take ten times as long.
        if {found.decode() for found in _LINE_STATE.findall(text)} <= allowed:
            continue
        for line in json.loads(text)["order_lines"]:
            of_line = line["order_line_state"]
            if of_line not in allowed:
                yield {
                    "order": order_id,
                    "state": state,
                    "line": line["order_line_id"],
                    "line_state": of_line,
                }


def _impossible_moves(world: "World") -> Found:
    """The operator may be told to move an order anywhere; nobody else may."""
    rows = world.store.db.execute(
        "SELECT seq, object, actor, json_extract(detail, '$.from'), json_extract(detail, '$.to') FROM ledger"
        " WHERE kind = 'effect' AND what = 'order_moved' AND actor <> ? ORDER BY seq",
        (OPERATOR,),
    )
    for seq, order_id, by, origin, target in rows:
        if (origin, target) not in _LEGAL:
            yield {"seq": seq, "order": order_id, "by": by, "from": origin, "to": target}


def _stock_below_zero(world: "World") -> Found:
    return _rows(world, "SELECT shop_id, sku, quantity FROM offers WHERE quantity < 0 ORDER BY shop_id, sku")


def _effect_twice(world: "World") -> Found:
    return _rows(
        world,
        "SELECT object AS 'order', json_extract(detail, '$.line') AS line, what AS effect, count(*) AS times"
        " FROM ledger WHERE kind = 'effect' AND what IN ('accepted', 'refused', 'shipped', 'refund_paid')"
        " GROUP BY object, line, what, json_extract(detail, '$.shipment'), json_extract(detail, '$.refund')"
        " HAVING times > 1 ORDER BY min(seq)",
    )


def _likely_repeated(world: "World") -> Found:
    return _rows(
        world,
        "SELECT object AS 'order', json_extract(detail, '$.line') AS line, what AS effect, count(*) AS times,"
        " min(seq) AS first, max(seq) AS last FROM ledger WHERE kind = 'effect' AND actor = 'seller'"
        " AND what IN ('refunded', 'cancelled', 'document_added', 'message_written')"
        " GROUP BY object, what, json_remove(detail, '$.refund', '$.cancelation', '$.document', '$.thread',"
        " '$.message', '$.call')"
        " HAVING count(DISTINCT json_extract(detail, '$.call')) > 1 ORDER BY first",
    )


def _wrong_message_marks(world: "World") -> Found:
    """Orders whose mark does not say whether their customer wrote."""
    rows = world.store.db.execute(
        "SELECT order_id, body, EXISTS (SELECT 1 FROM threads JOIN messages ON thread = threads.number"
        " WHERE threads.order_id = orders.order_id AND sender = ?)"
        " FROM orders JOIN bodies USING (number) ORDER BY orders.number",
        (CUSTOMER,),
    )
    for order_id, packed, wrote in rows:
        marked = _MARKED in world.book.unpack(packed)
        if marked != bool(wrote):
            yield {"order": order_id, "has_customer_message": marked}


def _oversold(world: "World") -> Found:
    return _rows(
        world,
        "SELECT seq, shop_id, object AS sku, json_extract(detail, '$.order') AS 'order',"
        " json_extract(detail, '$.units') AS units FROM ledger"
        " WHERE kind = 'effect' AND what = 'oversold' ORDER BY seq",
    )


def _limits_broken(world: "World") -> Found:
    return _rows(
        world,
        "SELECT seq, shop_id, what AS operation, json_extract(detail, '$.retry_after') AS retry_after FROM ledger"
        " WHERE kind = 'limit' ORDER BY seq",
    )


def _acceptance_missed(world: "World") -> Found:
    return _rows(
        world,
        "SELECT seq, shop_id, object AS 'order' FROM ledger WHERE kind = 'effect' AND what = 'order_moved'"
        " AND actor = ? AND json_extract(detail, '$.to') = 'REFUSED' ORDER BY seq",
        OPERATOR,
    )


def _imports_open(world: "World") -> Found:
    return _rows(
        world,
        "SELECT shop_id, import_id, kind, stuck FROM imports WHERE due IS NOT NULL ORDER BY number",
    )


def _writes_open(world: "World") -> Found:
    return _rows(world, "SELECT shop_id, operation, due FROM delayed ORDER BY due, id")


def _refunds_open(world: "World") -> Found:
    return _rows(
        world, "SELECT order_id AS 'order', refund_id AS refund, state FROM refund_steps ORDER BY due, id"
    )


def _calls_open(world: "World") -> Found:
    return _rows(
        world,
        "SELECT seq, shop_id, what AS operation FROM ledger"
        " WHERE kind = 'call' AND seconds IS NULL ORDER BY seq",
    )


def _rows(world: "World", query: str, *values: Any) -> Found:
    cursor = world.store.db.execute(query, values)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


CHECKS = (
    Check(
        "money_above_paid",
        MARKETPLACE,
        "More was refunded or cancelled of a line than was paid for it.",
        _money_above_paid,
    ),
    Check(
        "impossible_lines",
        MARKETPLACE,
        "A line is in a state in which it cannot be while its order is where it is.",
        _impossible_lines,
    ),
    Check(
        "impossible_moves",
        MARKETPLACE,
        "Seller, colleague or customer took an order from one state to another that cannot follow it.",
        _impossible_moves,
    ),
    Check("stock_below_zero", MARKETPLACE, "An offer has fewer than no units.", _stock_below_zero),
    Check(
        "effect_twice",
        MARKETPLACE,
        "A line was accepted, refused, shipped or paid back twice where once is all there is.",
        _effect_twice,
    ),
    Check(
        "message_marks",
        MARKETPLACE,
        "An order's has_customer_message does not say whether its customer wrote.",
        _wrong_message_marks,
    ),
    Check(
        "likely_repeated",
        CLIENT,
        "Two calls of the seller made the same refund, cancelation, document or message.",
        _likely_repeated,
    ),
    Check("oversold", CLIENT, "Customers bought units that were no longer there.", _oversold),
    Check("limits_broken", CLIENT, "A published call frequency was exceeded.", _limits_broken),
    Check(
        "acceptance_missed",
        CLIENT,
        "The operator refused an order that the seller did not decide in time.",
        _acceptance_missed,
    ),
    Check("imports_open", OPEN, "An import has not ended.", _imports_open),
    Check("writes_open", OPEN, "A write whose connection was cut will still happen.", _writes_open),
    Check("refunds_open", OPEN, "A refund is not paid yet.", _refunds_open),
    Check("calls_open", OPEN, "A call has not got its answer yet.", _calls_open),
)

"""An order's decisions one after the other: what was asked, by whom, and how far each has come. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from comptoir import money
from comptoir.actions.models import Action, Kind
from comptoir.activity.models import Entry
from comptoir.orders.models import Order, OrderLine

REASON = "decision.reason"
"""The journal's kind for why the shop decided so; it never leaves our journal. Details: `action`, `reason`."""

ShowMoney = Callable[[Decimal, str], str]


@dataclass(frozen=True, slots=True)
class StepTold:
    """One call of a decision."""

    operation: str
    state: str
    sent_at: datetime | None
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Decision:
    """One wish about an order and what became of it. `state` is one of `actions.models.State`.

    `what` is a phrase in the reader's language; `confirmed_by` is empty until the marketplace has done it, and
    `read_back_at` None until it was also seen in a reading; `contradicted_at` is set when a reading says otherwise.
    `left_to_people` means that no reading settles it any more.
    """

    action: int
    order: str
    account: str
    kind: str
    what: str
    reason: str
    who: str
    state: str
    held: bool
    left_to_people: bool
    wanted_at: datetime
    sent_at: datetime | None
    settled_at: datetime | None
    confirmed_by: str
    read_back_at: datetime | None
    contradicted_at: datetime | None
    error: str
    remedy: str
    steps: tuple[StepTold, ...]


def show_plainly(amount: Decimal, currency: str) -> str:
    """`1,299.00 CAD`, whatever the reader's language; all decimals where minor units cannot say the amount."""
    cents = money.to_cents(amount, currency)
    return f"{amount} {currency}" if cents is None else money.show(cents, currency)


def timeline(order: Order, show: ShowMoney = show_plainly) -> list[Decision]:
    """The decisions about one order, oldest first. Four queries, however many there are."""
    return tell(Action.objects.filter(order=order).order_by("wanted_at", "pk"), show)


def tell(actions: QuerySet[Action], show: ShowMoney = show_plainly) -> list[Decision]:
    """These wishes in words, in the order of the query. Four queries, however many there are."""
    # The shipment stands above this package; it is reached by the name that it gave itself here.
    held = list(actions.select_related("order", "account", "shipment").prefetch_related("steps"))
    orders = {action.order_id for action in held}
    names: dict[int, dict[str, str]] = {order: {} for order in orders}
    for order, line, sku in OrderLine.objects.filter(order__in=orders).values_list(
        "order_id", "remote_id", "sku"
    ):
        names[order][line] = sku or line
    reasons = _reasons(orders)
    return [_told(action, names[action.order_id], reasons.get(action.pk, ""), show) for action in held]


def describe(action: Action, names: Mapping[str, str], show: ShowMoney = show_plainly) -> str:
    """What was asked, as a phrase. `names` maps the marketplace's line ids to what the shop calls them."""
    words = _WORDS.get(Kind(action.kind))
    return words(action, names, show) if words else str(action.get_kind_display())


def _reasons(orders: Iterable[int]) -> dict[int, str]:
    entries = Entry.objects.filter(order_id__in=list(orders), kind=REASON).values_list("details", flat=True)
    return {int(details["action"]): str(details["reason"]) for details in entries}


def _told(action: Action, names: Mapping[str, str], reason: str, show: ShowMoney) -> Decision:
    steps = sorted(action.steps.all(), key=lambda step: step.position)
    return Decision(
        action=action.pk,
        order=action.order.remote_id,
        account=action.account.name,
        kind=action.kind,
        what=describe(action, names, show),
        reason=reason,
        who=action.who,
        state=action.state,
        held=action.held,
        left_to_people=action.state == "DOUBT" and action.next_read_at is None,
        wanted_at=action.wanted_at,
        sent_at=action.sent_at,
        settled_at=action.settled_at,
        confirmed_by=action.confirmed_by,
        read_back_at=action.read_back_at,
        contradicted_at=action.contradicted_at,
        error=action.error,
        remedy=action.remedy,
        steps=tuple(StepTold(step.operation, step.state, step.sent_at, step.settled_at) for step in steps),
    )


def _decide(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    lines = action.payload["lines"]
    accepted = [_name(names, line["line_remote_id"]) for line in lines if line["accepted"]]
    refused = [_name(names, line["line_remote_id"]) for line in lines if not line["accepted"]]
    if not refused:
        return _("accept every line")
    if not accepted:
        return _("refuse every line")
    return _("accept {accepted}, refuse {refused}").format(
        accepted=", ".join(accepted), refused=", ".join(refused)
    )


def _ship(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    parcel = action.payload.get("parcel")
    tracking = (parcel or action.payload).get("tracking") or {}
    if parcel is None:
        said = _("ship everything")
    else:
        lines = ", ".join(f"{units} {_name(names, line)}" for line, units in parcel["lines"])
        said = _("ship {lines}").format(lines=lines)
    return ", ".join([said, *_how(action), *_carried(tracking)])


def _how(action: Action) -> list[str]:
    """What only the shop knows of a shipment: its method, freight papers."""
    shipment = getattr(action, "shipment", None)
    if shipment is None:
        return []
    how = [str(shipment.get_method_display())]
    if shipment.pro_number:
        how.append(_("PRO {number}").format(number=shipment.pro_number))
    if shipment.appointment is not None:
        how.append(_("appointment {at}").format(at=f"{shipment.appointment:%Y-%m-%d %H:%M} UTC"))
    return how


def _carried(tracking: Mapping[str, Any]) -> list[str]:
    told = (tracking.get("carrier_name") or tracking.get("carrier_code"), tracking.get("tracking_number"))
    return [str(word) for word in told if word]


def _track(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    return f"{action.get_kind_display()}: {', '.join(_carried(action.payload['tracking']))}"


def _give_back(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    lines = [_money_of(one, names, show) for one in action.payload["give_backs"]]
    return f"{action.get_kind_display()}: {'; '.join(lines)}"


def _money_of(one: Mapping[str, Any], names: Mapping[str, str], show: ShowMoney) -> str:
    currency = one["currency"]
    parts = [f"{_name(names, one['line_remote_id'])} {show(Decimal(one['amount']), currency)}"]
    if Decimal(one["shipping_amount"]):
        parts.append(f"{_('Shipping')} {show(Decimal(one['shipping_amount']), currency)}")
    for word, key in ((_("Fee"), "fees"), (_("Tax"), "taxes"), (_("Tax on shipping"), "shipping_taxes")):
        parts += [f"{word} {code} {show(Decimal(amount), currency)}" for code, amount in one.get(key, ())]
    parts.append(_("reason {code}").format(code=one["reason_code"]))
    return ", ".join(parts)


def _incident(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    reason = _("reason {code}").format(code=action.payload["reason"])
    return f"{action.get_kind_display()}: {_name(names, action.payload['line'])}, {reason}"


def _add_document(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    return f"{action.get_kind_display()}: {action.payload['type']} {action.payload['file_name']}"


def _remove_document(action: Action, names: Mapping[str, str], show: ShowMoney) -> str:
    return f"{action.get_kind_display()}: {action.payload['document']}"


def _name(names: Mapping[str, str], line: str) -> str:
    return names.get(line, line)


_WORDS: Mapping[Kind, Callable[[Action, Mapping[str, str], ShowMoney], str]] = {
    Kind.DECIDE: _decide,
    Kind.SHIP: _ship,
    Kind.PARCEL: _ship,
    Kind.TRACKING: _track,
    Kind.CANCEL_LINES: _give_back,
    Kind.REFUND: _give_back,
    Kind.INCIDENT: _incident,
    Kind.ADD_DOCUMENT: _add_document,
    Kind.REMOVE_DOCUMENT: _remove_document,
}

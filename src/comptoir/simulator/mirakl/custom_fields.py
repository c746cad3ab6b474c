"""AF01 and OR31: the operator's custom fields on orders and lines, and the seller filling them in."""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.clock import read_stamp
from comptoir.simulator.mirakl import inputs
from comptoir.simulator.mirakl.lookup import order_of
from comptoir.simulator.mirakl.payloads import Body
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Reply, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.desk import OpenOrder
    from comptoir.simulator.mirakl.routes import Call


class Field(NamedTuple):
    """A custom field that the operator has made."""

    code: str
    entity: str
    type: str
    english: str
    french: str
    editable: bool = True
    required: bool = False
    accepted: tuple[str, ...] = ()
    regex: str | None = None


_ORDER, _LINE = "ORDER", "ORDER_LINE"

FIELDS = (
    Field("seller-note", _ORDER, "TEXTAREA", "Seller's note", "Note du vendeur"),
    Field("appointment", _ORDER, "DATE", "Delivery appointment", "Rendez-vous de livraison"),
    Field("invoice-number", _ORDER, "REGEX", "Invoice number", "Numéro de facture", regex="[A-Z]{2}-[0-9]{4,8}"),
    Field("priority", _ORDER, "LIST", "Priority", "Priorité", required=True, accepted=("NORMAL", "URGENT")),
    Field("fraud-score", _ORDER, "NUMERIC", "Fraud score", "Indice de fraude", editable=False),
    Field("serial-number", _LINE, "STRING", "Serial number", "Numéro de série"),
    Field("warranty-registered", _LINE, "BOOLEAN", "Warranty registered", "Garantie enregistrée"),
    Field("manual", _LINE, "LINK", "Manual", "Manuel"),
    Field("handling", _LINE, "MULTIPLE_VALUES_LIST", "Handling", "Manutention",
          accepted=("FRAGILE", "HEAVY", "TWO_PERSONS")),
)  # fmt: skip

_LISTS = ("order_additional_fields", "order_line_additional_fields")
_BY_CODE = {(field.entity, field.code): field for field in FIELDS}


class _Wrong(Exception):
    """A value that its field does not take: a code and a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def additional_fields(*, french: bool, entities: frozenset[str]) -> dict[str, Any]:
    """The answer of AF01, for all entities when none is named."""
    listed = [
        {
            "accepted_values": list(field.accepted) or None,
            "code": field.code,
            "default_value": None,
            "description": None,
            "editable": field.editable,
            "entity": field.entity,
            "label": field.french if french else field.english,
            "regex": field.regex,
            "required": field.required,
            "type": field.type,
        }
        for field in FIELDS
        if not entities or field.entity in entities
    ]
    return {"additional_fields": listed, "total_count": len(listed)}


def update(call: "Call") -> Reply:
    """OR31: all the values are taken, or none; what is not named stays, null or "" deletes."""
    body = inputs.body_of(call.request)
    order = order_of(call, call.path["order_id"])
    errors: list[dict[str, str]] = []
    if body.get(_LISTS[0]):
        _fill(order, None, inputs.objects(body, _LISTS[0]), errors)
    for item in inputs.objects(body, "order_lines") if body.get("order_lines") else []:
        line_id = inputs.needed(item, "order_line_id")
        line = order.line(line_id)
        if line is None:
            raise Refused(404, f"Order line with id '{line_id}' not found")
        if item.get(_LISTS[1]):
            _fill(order, line, inputs.objects(item, _LISTS[1]), errors)
    if errors:
        given = json.loads(call.request.body)
        echoed = {name: given[name] for name in (_LISTS[0], "order_lines") if name in given}
        return json_reply({"order_update_errors": {"errors": errors, "input": echoed}})
    if order.notes:
        call.world.desk.save(order)
    lines = [
        {"order_line_id": line["order_line_id"], _LISTS[1]: line[_LISTS[1]]}
        for line in order.body["order_lines"]
    ]
    return json_reply({"order_update_result": {_LISTS[0]: order.body[_LISTS[0]], "order_lines": lines}})


def _fill(
    order: "OpenOrder", line: Body | None, values: list[dict[str, Any]], errors: list[dict[str, str]]
) -> None:
    """Set the values on an open order or on one of its lines, and gather what is wrong with them."""
    entity, name, holder = (_ORDER, _LISTS[0], order.body) if line is None else (_LINE, _LISTS[1], line)
    held = {each["code"]: each for each in holder[name]}
    for item in values:
        code = inputs.needed(item, "code")
        try:
            field = _field(entity, code)
            value = _checked(field, item.get("value"))
        except _Wrong as wrong:
            errors.append({"code": wrong.code, "field": f"{name}.{code}", "message": str(wrong)})
            continue
        if value is None:
            held.pop(code, None)
        else:
            held[code] = {"code": code, "type": field.type, "value": value}
        order.note("custom_field", line, field=code)
    holder[name] = list(held.values())


def _field(entity: str, code: str) -> Field:
    field = _BY_CODE.get((entity, code))
    if field is None:
        raise _Wrong("04.not-found", f"There is no custom field '{code}'")
    if not field.editable:
        raise _Wrong("05.read-only", f"The custom field '{code}' cannot be edited")
    return field


def _checked(field: Field, value: Any) -> str | list[str] | None:
    """The value as it is kept, None where it is to be deleted."""
    if value is None or value in ("", []):
        if field.required:
            raise _Wrong("01.required", f"The custom field '{field.code}' is required")
        return None
    if field.type == "MULTIPLE_VALUES_LIST":
        chosen = value if isinstance(value, list) else [value]
        if not all(item in field.accepted for item in chosen):
            raise _Wrong(
                "02.invalid-value", f"Accepted values of '{field.code}': {', '.join(field.accepted)}"
            )
        return chosen
    if not isinstance(value, str):
        raise _Wrong("02.invalid-value", f"The value of '{field.code}' must be a text")
    if not _fits(field, value):
        raise _Wrong("02.invalid-value", f"The value of '{field.code}' is no {field.type}")
    return value


def _fits(field: Field, value: str) -> bool:
    if field.type == "LIST":
        return value in field.accepted
    if field.type == "BOOLEAN":
        return value in {"true", "false"}
    if field.type == "REGEX":
        return re.fullmatch(field.regex or ".*", value) is not None
    if field.type == "LINK":
        return value.startswith(("http://", "https://"))
    if field.type == "DATE":
        return _reads(read_stamp, value)
    return field.type != "NUMERIC" or _reads(Decimal, value)


def _reads(read: Any, value: str) -> bool:
    try:
        read(value)
    except (ValueError, InvalidOperation):
        return False
    return True

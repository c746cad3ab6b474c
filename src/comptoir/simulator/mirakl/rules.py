"""What the marketplace refuses: keys, shops and parameters, each with its status and words."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from comptoir.simulator.clock import read_stamp
from comptoir.simulator.operator import STATES
from comptoir.simulator.transport import Reply, Request, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

PAGE, LARGEST_PAGE = 10, 100
MOST_VALUES = 100
_WHOLE = re.compile(r"-?\d{1,18}")


class Refused(Exception):
    """The call is answered with an error: its status, its message for people and its extra headers.

    `code` is the symbolic name that a few operations publish for their errors.
    """

    def __init__(self, status: int, message: str, *, code: str | None = None, **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def reply(self) -> Reply:
        """The error envelope."""
        named = {} if self.code is None else {"code": self.code}
        return json_reply(
            {"message": self.message, "status": self.status} | named, self.status, **self.headers
        )


def authorise(world: "World", request: Request) -> "Shop":
    """The shop that the call is about: the key's own, or the one of the key's shops that `shop_id` names."""
    key = request.headers.get("authorization", "")
    shops = world.register.of_key(key) if key else []
    if not shops:
        raise Refused(401, "Unauthorized")
    wanted = whole(request.query, "shop_id")
    if wanted is None:
        return shops[0]
    for shop in shops:
        if shop.shop_id == wanted:
            return shop
    if any(shop.shop_id == wanted for shop in world.shops()):
        raise Refused(403, f"You are not allowed to access shop {wanted}")
    raise Refused(404, f"Shop with id '{wanted}' not found")


def check_accepts_json(request: Request) -> None:
    """Refuse a client that wants something else only; XML is not spoken here."""
    accepted = request.headers.get("accept", "").strip().lower() or "*/*"
    if not any(kind in accepted for kind in ("*/*", "application/*", "application/json", "+json")):
        raise Refused(406, "Not Acceptable")


def french(request: Request, shop: "Shop") -> bool:
    """Whether labels are asked for in French; without `locale`, as the shop is set."""
    return first(request.query, "locale", shop.settings.locale).startswith("fr")


def first(query: Mapping[str, list[str]], name: str, default: str = "") -> str:
    """A parameter's text, or the default where it is missing or empty."""
    return (query.get(name) or [""])[0] or default


def values(query: Mapping[str, list[str]], name: str) -> list[str]:
    """The items of a comma-separated parameter, 100 at most."""
    items = [item.strip() for text in query.get(name, []) for item in text.split(",") if item.strip()]
    if len(items) > MOST_VALUES:
        raise Refused(400, f"The parameter '{name}' accepts at most {MOST_VALUES} values")
    return items


def whole(query: Mapping[str, list[str]], name: str) -> int | None:
    """A whole number, or None where the parameter is missing."""
    text = first(query, name)
    if not text:
        return None
    if not _WHOLE.fullmatch(text):
        raise Refused(400, f"The parameter '{name}' is not a valid number")
    return int(text)


def flag(query: Mapping[str, list[str]], name: str) -> bool | None:
    """`true` or `false`, or None where the parameter is missing."""
    text = first(query, name).lower()
    if text not in {"", "true", "false"}:
        raise Refused(400, f"The parameter '{name}' must be 'true' or 'false'")
    return None if not text else text == "true"


def moment(query: Mapping[str, list[str]], name: str) -> int | None:
    """A date-time in milliseconds, or None where the parameter is missing."""
    text = first(query, name)
    return None if not text else read_moment(text, name)


def read_moment(text: str, name: str) -> int:
    """A date-time in milliseconds; a date without its offset is refused."""
    try:
        return read_stamp(text)
    except ValueError:
        raise Refused(400, f"The parameter '{name}' is not a valid date-time") from None


def states(items: list[str], name: str = "order_state_codes") -> list[str]:
    """Order states; an unknown one is refused."""
    unknown = [item for item in items if item not in STATES]
    if unknown:
        raise Refused(400, f"The parameter '{name}' has an unknown value '{unknown[0]}'")
    return items


def chosen(query: Mapping[str, list[str]], name: str, allowed: tuple[str, ...]) -> str | None:
    """One of the allowed words, or None where the parameter is missing."""
    text = first(query, name)
    if text and text not in allowed:
        raise Refused(400, f"The parameter '{name}' must be one of {', '.join(allowed)}")
    return text or None


def window(query: Mapping[str, list[str]]) -> tuple[int, int]:
    """`max` and `offset`: 10 and 0 unless told otherwise, never more than 100 at once."""
    size, offset = whole(query, "max"), whole(query, "offset")
    if size is not None and size < 1:
        raise Refused(400, "The parameter 'max' must be at least 1")
    if offset is not None and offset < 0:
        raise Refused(400, "The parameter 'offset' must not be negative")
    return min(size or PAGE, LARGEST_PAGE), offset or 0

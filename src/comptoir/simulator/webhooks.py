"""Signed hints that a shop's orders changed, as a middleware before the marketplace sends them: Standard Webhooks.

What is told is read from the ledger, in its order, so nothing is forgotten by a stop and everything is told at least once.
"""

import base64
import binascii
import hashlib
import hmac
import http.client
import json
import random
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from comptoir.simulator.clock import SECOND, stamp
from comptoir.simulator.shops import UnknownShop

if TYPE_CHECKING:
    from comptoir.simulator.world import World

_PREFIX = "whsec_"
_SECRET_BYTES = 24
_AT_ONCE = 20
_TIMEOUT_SECONDS = 10
_LONGEST_ANSWER = 65_536
_LOOK_SECONDS = 0.2
_WAITS = (1.0, 2.0, 5.0, 15.0, 60.0)
CREATED, UPDATED = "order.created", "order.updated"


class NoWebhook(ValueError):
    """The address or the secret of a webhook cannot be used."""


@dataclass(frozen=True)
class Webhook:
    """Where a shop's hints go. `told` is the last entry of the ledger that was told, `status` the last answer:
    None before the first, 0 where nobody answered."""

    shop_id: int
    url: str
    secret: str
    told: int
    status: int | None


class Message(NamedTuple):
    """One hint: what changed of which order, and the entry of the ledger that says so."""

    seq: int
    kind: str
    order_id: str
    at: str

    @property
    def message_id(self) -> str:
        """The same each time that it is sent."""
        return f"msg_{self.seq}"

    def body(self, shop_id: int) -> bytes:
        """What is signed and sent."""
        told = {
            "event_type": self.kind,
            "order_id": self.order_id,
            "shop_id": shop_id,
            "occurred_at": self.at,
        }
        return json.dumps(told).encode()


class Webhooks:
    """The register of webhooks, and what each has yet to be told."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def choose(self, shop_id: int, url: str, secret: str | None = None) -> Webhook:
        """Tell this address of a shop's orders from now on; NoWebhook names what is wrong. Without a secret, one is made."""
        world = self._world
        world.register.get(shop_id)
        if not _leads_somewhere(url):
            raise NoWebhook(f"url: {url!r} is no address such as http://127.0.0.1:8000/hook")
        chosen = secret or _invented_secret(world.seed, shop_id)
        _key(chosen)
        with world.store.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO webhooks (shop_id, url, secret, told, status) VALUES (?, ?, ?, ?, NULL)",
                (shop_id, url, chosen, world.ledger.last_seq()),
            )
        return self.get(shop_id)

    def drop(self, shop_id: int) -> None:
        """Tell nobody any more."""
        with self._world.store.transaction() as db:
            db.execute("DELETE FROM webhooks WHERE shop_id = ?", (shop_id,))

    def get(self, shop_id: int) -> Webhook:
        """The webhook of a shop; UnknownShop where it has none."""
        found = [one for one in self.all() if one.shop_id == shop_id]
        if not found:
            raise UnknownShop(f"{shop_id} has no webhook")
        return found[0]

    def all(self) -> list[Webhook]:
        """Every webhook, by shop."""
        with self._world.store.transaction() as db:
            rows = db.execute("SELECT shop_id, url, secret, told, status FROM webhooks ORDER BY shop_id")
            return [Webhook(*row) for row in rows]

    def waiting(self, webhook: Webhook, limit: int = _AT_ONCE) -> list[Message]:
        """What it is still to be told, oldest first, at most `limit`."""
        with self._world.store.transaction() as db:
            rows = db.execute(
                "SELECT ledger.seq, ledger.what, ledger.object, ledger.at FROM ledger JOIN orders ON order_id = object"
                " WHERE ledger.seq > ? AND +ledger.kind = 'effect' AND ledger.shop_id = ? ORDER BY ledger.seq LIMIT ?",
                (webhook.told, webhook.shop_id, limit),
            ).fetchall()
        return [
            Message(seq, CREATED if what == "order_created" else UPDATED, order_id, stamp(at))
            for seq, what, order_id, at in rows
        ]

    def tell(self, webhook: Webhook) -> bool:
        """Send what waits, as far as it is taken; False where somebody did not take it."""
        with self._world.store.transaction():
            messages, newest = self.waiting(webhook), self._world.ledger.last_seq()
        if len(messages) == _AT_ONCE:
            newest = messages[-1].seq
        in_order = len(messages) < 2 or not self._strikes("webhook_reordered", webhook, messages[0])
        for message in messages if in_order else reversed(messages):
            if not self._strikes("webhook_lost", webhook, message):
                times = 2 if self._strikes("webhook_twice", webhook, message) else 1
                if not all(self._send(webhook, message) for _ in range(times)):
                    return False
            if in_order:
                self._remember(webhook, told=message.seq)
        if newest > webhook.told:  # what is no order's need not be looked through again
            self._remember(webhook, told=newest)
        return True

    def _strikes(self, name: str, webhook: Webhook, message: Message) -> bool:
        world = self._world
        with world.store.transaction():
            struck = world.disruptions.strike(
                operation=None, shop_id=webhook.shop_id, call=message.seq, now=world.clock.ms()
            )
            if name not in struck:
                return False
            world.disruptions.use_up(struck[name])
            world.ledger.disruption(name, shop_id=webhook.shop_id, object=message.order_id)
        return True

    def _send(self, webhook: Webhook, message: Message) -> bool:
        body = message.body(webhook.shop_id)
        status = _post(webhook.url, body, self._headers(webhook, message, body))
        self._world.ledger.webhook(
            message.kind,
            order_id=message.order_id,
            shop_id=webhook.shop_id,
            status=status,
            id=message.message_id,
        )
        self._remember(webhook, status=status)
        return 200 <= status < 300

    def _headers(self, webhook: Webhook, message: Message, body: bytes) -> dict[str, str]:
        moment = str(self._world.clock.ms() // SECOND)
        signed = b".".join([message.message_id.encode(), moment.encode(), body])
        proof = base64.b64encode(hmac.new(_key(webhook.secret), signed, hashlib.sha256).digest()).decode()
        return {
            "Content-Type": "application/json",
            "webhook-id": message.message_id,
            "webhook-timestamp": moment,
            "webhook-signature": f"v1,{proof}",
        }

    def _remember(self, webhook: Webhook, *, told: int | None = None, status: int | None = None) -> None:
        with self._world.store.transaction() as db:
            db.execute(
                "UPDATE webhooks SET told = coalesce(?, told), status = coalesce(?, status)"
                " WHERE shop_id = ? AND url = ?",
                (told, status, webhook.shop_id, webhook.url),
            )


class Postman:
    """Sends what webhooks have yet to be told; who does not take it is asked again after 1, 2, 5, 15, 60 seconds."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self._over = threading.Event()
        self._rests: dict[str, tuple[int, float]] = {}

    def work(self) -> None:
        """Go round until `stop`."""
        while not self._over.wait(_LOOK_SECONDS):
            for webhook in self._webhooks.all():
                failures, until = self._rests.get(webhook.url, (0, 0.0))
                if self._over.is_set() or time.monotonic() < until:
                    continue
                if self._webhooks.tell(webhook):
                    self._rests.pop(webhook.url, None)
                else:
                    wait = _WAITS[min(failures, len(_WAITS) - 1)]
                    self._rests[webhook.url] = (failures + 1, time.monotonic() + wait)

    def stop(self) -> None:
        """Come to an end after the message that is under way."""
        self._over.set()


def told(world: "World", webhook: Webhook) -> dict[str, Any]:
    """A webhook as JSON; `waiting` is at most 1,000."""
    return {
        "shop_id": webhook.shop_id,
        "url": webhook.url,
        "secret": webhook.secret,
        "last_status": webhook.status,
        "waiting": len(world.webhooks.waiting(webhook, 1_000)),
    }


def _leads_somewhere(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return (
            parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0 and url.isascii()
        )
    except ValueError:
        return False


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not secret.startswith(_PREFIX) or not key:
        raise NoWebhook(f"secret: must be {_PREFIX} and base64")
    return key


def _invented_secret(seed: int, shop_id: int) -> str:
    drawn = random.Random(f"webhook {seed} {shop_id}")  # noqa: S311  # of an imitation, the same every time
    return _PREFIX + base64.b64encode(drawn.randbytes(_SECRET_BYTES)).decode()


def _post(url: str, body: bytes, headers: dict[str, str]) -> int:
    """The status that was answered, 0 where nobody did. Redirects are not followed."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=_TIMEOUT_SECONDS)
    try:
        connection.request(
            "POST", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), body, headers
        )
        answer = connection.getresponse()
        answer.read(_LONGEST_ANSWER)
        return answer.status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()

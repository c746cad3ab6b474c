"""A system of the shop's that listens to webhooks, and how it is chosen."""

from __future__ import annotations

import json
from typing import Any

from comptoir.activity.announcing import ORDER_KINDS
from tests.channels.scripted import ScriptedServer, answer

KINDS = [kind.value for kind in ORDER_KINDS]


class Host:
    """A system of the shop's: what it was told, and how it answers."""

    def __init__(self, admin: Any, name: str) -> None:
        self.server = ScriptedServer(answer())
        body = {"name": name, "url": f"{self.server.url}/hooks", "events": KINDS}
        self.id = admin.post("/webhook-subscriptions", body).json()["id"]

    def answers(self, status: str = "200 OK", body: bytes = b"{}") -> None:
        """From now on."""
        self.server.script = answer(body, status=status)

    @property
    def told(self) -> list[tuple[str, str]]:
        """The id of every message that came, and the order it is about."""
        bodies = [json.loads(request.body) for request in self.server.requests]
        return [(body["id"], body["data"]["remote_id"]) for body in bodies]


def choose(admin: Any, way: str, **options: Any) -> None:
    """Through the door."""
    chosen = admin.ask("PUT", "/outbox/settings", json={"way": way, **options})
    assert chosen.status_code == 200, chosen.text

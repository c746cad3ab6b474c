"""What is asked of the product through its API, and what came of the asking: the model that decisions are judged by."""

from __future__ import annotations

import contextlib
import json
import socket
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import httpx2

from tests.reconciling import Effect, Effects
from tests.soak.stage import Stage

API = "/api/marketplace"
BUSY = "idempotency_key_busy"
ALREADY_WANTED = "already_wanted"
"""It names another wish, the one that is in the way."""


@dataclass
class Wish:
    """One decision under one `Idempotency-Key`, asked for once or more often; it may have each effect once."""

    key: str
    path: str
    body: dict[str, Any] | None
    effects: list[Effect]
    unheard: bool = False
    answered: bool = False
    refused: bool = False
    confirmed: bool = False
    actions: set[int] = field(default_factory=set)
    heard: list[str] = field(default_factory=list)

    @property
    def content(self) -> bytes:
        """What is sent, the same bytes each time."""
        return b"" if self.body is None else json.dumps(self.body).encode()

    @property
    def may_happen(self) -> bool:
        """False only where the first word we got was a plain no, which made nothing."""
        return not self.refused or self.unheard or bool(self.actions)

    def hear(self, status: int, told: dict[str, Any]) -> None:
        """An answer came."""
        self.heard.append(
            f"{status} {told.get('code') or told.get('state')} {told.get('detail') or ''}".strip()
        )
        if status >= 500 or told.get("code") == BUSY:
            self.unheard = True
            return
        self.answered = True
        number = told.get("id") if status < 400 else told.get("action")
        if number is None or told.get("code") == ALREADY_WANTED:
            self.refused = True
        else:
            self.actions.add(number)
        self.confirmed = self.confirmed or status == 200


class Client:
    """A program of the shop's that decides. Answers may be cut, requests sent twice; a key is one wish."""

    def __init__(self, stage: Stage) -> None:
        self.port = stage.port
        self.headers = {"Authorization": f"Bearer {stage.key}"}
        self.http = httpx2.Client(
            base_url=f"http://127.0.0.1:{stage.port}{API}", headers=self.headers, timeout=30
        )
        self.wishes: list[Wish] = []
        self.threads = ThreadPoolExecutor(2)

    def read(self, path: str, **query: Any) -> dict[str, Any] | None:
        """What a list or an object is; None while nobody answers."""
        try:
            answer = self.http.get(path, params=query)
        except httpx2.TransportError:
            return None
        told: dict[str, Any] = answer.json()
        return told if answer.status_code == 200 else None

    def write(self, path: str, body: dict[str, Any]) -> dict[str, Any] | None:
        """The answer to a write that may be repeated without harm; None while nobody answers."""
        try:
            answer = self.http.post(path, json=body)
        except httpx2.TransportError:
            return None
        if answer.status_code >= 500:
            return None
        told: dict[str, Any] = answer.json()
        if answer.status_code >= 400:
            raise AssertionError(f"POST {path} was refused: {told}")
        return told

    def ask(self, wish: Wish, how: str, *, wait: float) -> None:
        """Ask for a decision: `plain`, `twice` at the same moment, or `cut`, which hears no answer."""
        if wish not in self.wishes:
            self.wishes.append(wish)
        if how == "cut":
            self._cut(wish)
        elif how == "twice":
            asked = [self.threads.submit(self._send, wish, wait) for _ in range(2)]
            for one in asked:
                self._hear(wish, one.result())
        else:
            self._hear(wish, self._send(wish, wait))

    def unanswered(self) -> list[Wish]:
        """Wishes of which we do not know whether they were heard."""
        return [wish for wish in self.wishes if not wish.answered]

    def allowed(self) -> Effects:
        """What may have happened because we asked for it, at most."""
        return Counter(effect for wish in self.wishes if wish.may_happen for effect in wish.effects)

    def _send(self, wish: Wish, wait: float) -> httpx2.Response | None:
        try:
            return self.http.post(
                wish.path,
                content=wish.content,
                params={"wait": wait},
                headers={"Idempotency-Key": wish.key, "Content-Type": "application/json"},
            )
        except httpx2.TransportError:
            return None

    def _hear(self, wish: Wish, answer: httpx2.Response | None) -> None:
        if answer is None:
            wish.unheard = True
            wish.heard.append("nothing")
        else:
            wish.hear(answer.status_code, answer.json())

    def _cut(self, wish: Wish) -> None:
        """Send it, and be gone before the answer comes."""
        wish.unheard = True
        wish.heard.append("cut")
        lines = [
            f"POST {API}{wish.path}?wait=0 HTTP/1.1",
            f"Host: 127.0.0.1:{self.port}",
            f"Authorization: {self.headers['Authorization']}",
            f"Idempotency-Key: {wish.key}",
            "Content-Type: application/json",
            f"Content-Length: {len(wish.content)}",
        ]
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", self.port), timeout=5) as gone,
        ):
            gone.sendall("\r\n".join([*lines, "", ""]).encode() + wish.content)

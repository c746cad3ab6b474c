"""A person at a browser, with an eye on what the pages do behind their back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page


class Visitor:
    """One page of a new browser; `complaints` and `foreign` must stay empty."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.url = url
        self.page: Page = context.pages[0]
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        self.received = 0
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on(
            "response",
            lambda answer: (
                self.complaints.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None
            ),
        )
        network = context.new_cdp_session(self.page)
        network.send("Network.enable")
        network.on("Network.loadingFinished", self._finished)

    def bytes_since(self) -> int:
        """Bytes over the wire since the last time this was asked, headers included, as compressed."""
        self.page.wait_for_load_state("networkidle")
        received, self.received = self.received, 0
        return received

    def sign_in(self, user: str, password: str) -> None:
        """Fill in the form and send it."""
        self.page.fill("#id_username", user)
        self.page.fill("#id_password", password)
        self.page.click("#login-form button[type=submit]")
        self.page.wait_for_selector("#result_list")

    def reload_until(self, text: str) -> None:
        """Do nothing but reload until it is there; the page's own time limit ends a hung test."""
        for _ in range(240):
            if self.page.get_by_text(text, exact=True).count():
                return
            self.page.wait_for_timeout(500)
            self.page.reload()
        raise AssertionError(f"{text} never came")

    def picture(self, name: str) -> None:
        """Keep what is seen, when SCREENSHOTS names a directory to keep it in."""
        if directory := os.environ.get("SCREENSHOTS"):
            Path(directory).mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=Path(directory) / f"{name}.png")

    def dead_links(self) -> list[str]:
        """The links of this page that lead nowhere."""
        links: list[str] = self.page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)")
        return [link for link in set(links) if not link.startswith(self.url) or not self._leads_on(link)]

    def _leads_on(self, link: str) -> bool:
        return bool(self.page.request.get(link).ok)

    def _heard(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{message.type}: {message.text}")

    def _asked(self, url: str) -> None:
        if not url.startswith((f"{self.url}/", "data:")):
            self.foreign.append(url)

    def _finished(self, event: dict[str, Any]) -> None:
        self.received += int(event["encodedDataLength"])

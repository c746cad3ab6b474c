"""A demo that really runs, and a browser that has never been anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.running_demo import RunningDemo
from tests.browser.visitor import Visitor

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningDemo]:
    """The demo, up and with its first orders; nothing of it is left afterwards."""
    monkeypatch.delenv("RESET", raising=False)
    running = RunningDemo(tmp_path)
    try:
        running.wait()
        yield running
    finally:
        running.clear_away()


@pytest.fixture
def visitor(demo: RunningDemo, tmp_path: Path) -> Iterator[Visitor]:
    """A person at a new Chromium who notes what it complains about and whom it asks."""
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}")
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path / "browser",
            executable_path=CHROMIUM,
            args=FLAGS,
            headless=True,
            viewport={"width": 1366, "height": 768},
            locale="en-CA",
            color_scheme="light",
        )
        yield Visitor(context, demo.url)
        context.close()

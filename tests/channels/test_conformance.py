"""What every marketplace must do alike, over real HTTP against the simulator."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.channels.stage import KEY, Stage

from comptoir.channels import errors, registry
from comptoir.channels.pacing import CallOutcome
from comptoir.channels.vocabulary import (
    ExportStatus,
    IncomingOrder,
    OrderState,
    UnreadableOrder,
)
from comptoir.errors import ConfigurationError


def test_an_order_survives_the_trip(stage: Stage) -> None:
    """What the marketplace sold is what we read, figure by figure."""
    (order_id,) = stage.world.sell(stage.shop_id, state="SHIPPING", skus=["TEA", "POT"])
    (got,) = stage.first_page().orders
    truth = stage.world.order(order_id)
    assert (got.remote_id, got.remote_state, got.state) == (order_id, "SHIPPING", OrderState.TO_SHIP)
    assert (got.currency, got.tax_mode) == (truth["currency_iso_code"], truth["order_tax_mode"])
    for ours, theirs in (
        (got.price, "price"),
        (got.shipping_price, "shipping_price"),
        (got.total_price, "total_price"),
        (got.total_commission, "total_commission"),
    ):
        assert ours == Decimal(str(truth[theirs]))
    assert got.created_at == datetime.fromisoformat(truth["created_date"])
    assert got.updated_at == datetime.fromisoformat(truth["last_updated_date"])
    assert [line.sku for line in got.lines] == ["TEA", "POT"]
    for line, theirs in zip(got.lines, truth["order_lines"], strict=True):
        assert (line.remote_id, line.ordered) == (theirs["order_line_id"], theirs["quantity"])
        assert (line.unit_price, line.total_price) == (
            Decimal(str(theirs["price_unit"])),
            Decimal(str(theirs["total_price"])),
        )
        assert (line.accepted, line.refused, line.shipped) == (line.ordered, 0, 0)
        taxes = sum((a.amount or 0 for a in line.amounts if a.component.value == "tax"), Decimal(0))
        assert taxes == sum(Decimal(str(tax["amount"])) for tax in theirs["taxes"])
    assert got.buyer is not None
    assert got.buyer.lastname == truth["customer"]["lastname"]
    assert got.buyer.shipping_address is not None
    street = truth["customer"]["shipping_address"]["street_1"]
    assert got.buyer.shipping_address.street_1 == street
    assert street.encode() not in got.raw
    assert json.loads(got.raw)["order_id"] == order_id


def test_pages_cover_every_order_once_while_nothing_moves(stage: Stage) -> None:
    """A walk by offset meets all of them, oldest creation first."""
    sold = stage.world.sell(stage.shop_id, 230, spread_seconds=3600)
    channel = stage.connect()
    found: list[IncomingOrder] = []
    while len(found) < len(sold):
        page = channel.orders_page(updated_since=stage.since(), offset=len(found))
        assert page.total_count == len(sold)
        assert 0 < len(page.orders) <= channel.page_size
        found += page.orders
    assert {order.remote_id for order in found} == set(sold)
    assert [order.created_at for order in found] == sorted(order.created_at for order in found)


def test_only_what_changed_since_is_listed(stage: Stage) -> None:
    """The filter is the update date, and the marketplace's clock comes along."""
    stage.world.sell(stage.shop_id)
    stage.world.advance(7200)
    (new,) = stage.world.sell(stage.shop_id)
    page = stage.connect().orders_page(updated_since=stage.world.now() - timedelta(minutes=30), offset=0)
    assert [order.remote_id for order in page.orders] == [new]
    assert page.marketplace_time is not None
    assert abs(page.marketplace_time - stage.world.now()) < timedelta(seconds=60)


def test_named_orders_come_in_a_bucket_of_their_own(stage: Stage) -> None:
    """A person who waits does not spend the walk's calls; no names cost no call."""
    first, _, third = stage.world.sell(stage.shop_id, 3)
    channel = stage.connect()
    assert {order.remote_id for order in channel.orders_by_id([first, third]).orders} == {first, third}
    assert channel.orders_by_id([]).orders == ()
    channel.orders_page(updated_since=stage.since(), offset=0)
    assert len(set(stage.pacer.taken)) == 2


def test_a_state_that_nobody_knows_is_kept_as_it_is(stage: Stage) -> None:
    """Tomorrow's state is shown, not lost."""
    stage.world.disrupt("invented_states", share=1.0)
    stage.world.sell(stage.shop_id)
    (order,) = stage.first_page().orders
    assert order.state is OrderState.OTHER
    assert order.remote_state not in set(OrderState)


def test_a_nul_is_text(stage: Stage) -> None:
    """What a database cannot hold is not for the channel to judge."""
    stage.world.disrupt("nul", share=1.0)
    stage.world.sell(stage.shop_id, state="SHIPPING")
    page = stage.first_page()
    assert page.unreadable == ()
    assert "\\x00" in repr(page.orders)


def test_a_wrong_key_is_said_to_be_one(stage: Stage) -> None:
    """And the key is not repeated."""
    with pytest.raises(errors.BadCredentials) as caught:
        stage.first_page(secrets={"api_key": "another-key"})
    assert "another-key" not in str(caught.value)
    assert stage.pacer.finishes[0][1] is CallOutcome.UNAUTHORISED


def test_too_many_calls_name_the_wait(stage: Stage) -> None:
    """429 with Retry-After."""
    stage.disrupted("429", retry_after=17)
    with pytest.raises(errors.RateLimited) as caught:
        stage.first_page()
    assert caught.value.retry_after == 17
    assert stage.pacer.finishes[0][1:] == (CallOutcome.LIMITED, 17)


@pytest.mark.parametrize(
    ("trouble", "parameters"),
    [
        ("html", {}),
        ("5xx", {"status": 502}),
        ("cut_before", {}),
        ("cut_after", {}),
    ],
)
def test_trouble_is_transient_and_over_when_it_is_over(
    stage: Stage, trouble: str, parameters: dict[str, Any]
) -> None:
    """A page, an error, a cut: never an empty list, and the next call is fine."""
    stage.disrupted(trouble, **parameters, times=1)
    channel = stage.connect()
    with pytest.raises(errors.Unavailable):
        channel.orders_page(updated_since=stage.since(), offset=0)
    assert len(channel.orders_page(updated_since=stage.since(), offset=0).orders) == 1
    assert [finish[1] for finish in stage.pacer.finishes] == [CallOutcome.FAILED, CallOutcome.ANSWERED]


def test_a_drip_is_beaten_by_the_deadline(stage: Stage) -> None:
    """Ten minutes of bytes end with the call's own time."""
    stage.disrupted("drip", seconds=600)
    started = time.monotonic()
    with pytest.raises(errors.Unavailable):
        stage.first_page(deadline_scale=0.02)
    assert time.monotonic() - started < 30


def test_an_answer_beyond_all_measure_is_dropped(stage: Stage) -> None:
    """Memory has a limit that the marketplace cannot lift."""
    stage.world.sell(stage.shop_id, 100)
    with pytest.raises(errors.Unavailable):
        stage.first_page(body_cap=10_000)


def test_an_export_is_fetched_and_read_order_by_order(stage: Stage, tmp_path: Path) -> None:
    """Asked for, polled, streamed, read: the same orders as the pages bring."""
    sold = stage.world.sell(stage.shop_id, 120, state="SHIPPED")
    channel = stage.connect()
    ticket = channel.start_orders_export(
        updated_from=stage.since(), updated_to=stage.world.now() + timedelta(minutes=1)
    )
    for _ in range(20):
        progress = channel.orders_export_progress(ticket)
        if progress.status is not ExportStatus.PENDING:
            break
        stage.world.advance(60)
    assert progress.status is ExportStatus.COMPLETED
    found: list[IncomingOrder | UnreadableOrder] = []
    for number, url in enumerate(progress.urls):
        chunk = tmp_path / str(number)
        assert channel.fetch_orders_export(url, chunk) == chunk.stat().st_size
        found += channel.read_orders_export(chunk)
    assert {order.remote_id for order in found} == set(sold)
    (paged,) = channel.orders_by_id([sold[0]]).orders
    assert paged in found


def test_the_marketplace_tells_who_we_are_and_what_is_allowed(stage: Stage) -> None:
    """Ping, facts, switches and every code list that it has."""
    channel = stage.connect()
    assert channel.ping() is not None
    facts = channel.shop_facts()
    assert (facts.shop_id, facts.shop_name, facts.currency) == (str(stage.shop_id), "Lantern Works", "CAD")
    assert facts.health
    allowances = {allowance.code: allowance for allowance in channel.platform_allowances()}
    assert len(allowances) == len(channel.platform_allowances())
    assert all(allowance.label and allowance.value for allowance in allowances.values())
    assert "carriers" in channel.reference_lists()
    for name in channel.reference_lists():
        items = channel.reference_list(name)
        assert items
        assert len({(item.code, item.details.get("type")) for item in items}) == len(items)
    with pytest.raises(errors.Unsupported):
        channel.reference_list("moods")


@pytest.mark.parametrize("trouble", [None, "html", "5xx", "cut_after"])
def test_neither_key_nor_buyer_reaches_a_text(
    stage: Stage, caplog: pytest.LogCaptureFixture, trouble: str | None
) -> None:
    """Not on success, not in trouble: no log line, no error."""
    caplog.set_level(logging.DEBUG)
    (order_id,) = stage.world.sell(stage.shop_id, state="SHIPPING")
    if trouble:
        stage.world.disrupt(trouble)
    told: list[str] = []
    with capture_logs() as logs:
        try:
            stage.first_page()
        except errors.ChannelError as error:
            told += [str(error), repr(error), error.remedy]
    buyer = stage.world.order(order_id)["customer"]
    everything = caplog.text + repr(logs) + " ".join(told)
    assert bool(told) is bool(trouble)
    assert KEY not in everything
    assert buyer["lastname"] not in everything
    assert buyer["shipping_address"]["street_1"] not in everything


def test_connecting_says_what_is_wrong_before_anything_is_sent(stage: Stage) -> None:
    """Unknown name, missing key, useless address: a sentence and a remedy each."""
    wrong: list[Callable[[], object]] = [
        lambda: stage.connect(secrets={}),
        lambda: stage.connect(secrets={"api_key": "two words"}),
        lambda: stage.connect(base_url="http://marketplace.example.com"),
    ]
    stage.name, known = "nowhere", stage.name
    with pytest.raises(ConfigurationError, match="nowhere"):
        stage.connect()
    stage.name = known
    for attempt in wrong:
        with pytest.raises(ConfigurationError) as caught:
            attempt()
        assert caught.value.remedy
    assert stage.world.ledger.calls() == []


def test_every_marketplace_says_which_secrets_it_needs() -> None:
    """A name for each, and words to ask a person with."""
    assert registry.SECRETS.keys() == set(registry.NAMES)
    assert all(label for needs in registry.SECRETS.values() for label in needs.values())

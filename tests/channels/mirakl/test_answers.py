"""Mirakl's answers that are not what they should be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from tests.channels.conftest import NotingPacer
from tests.channels.mirakl.samples import encoded, order
from tests.channels.scripted import Script, ScriptedServer, answer

from comptoir.channels import errors, registry
from comptoir.channels.contract import Channel
from comptoir.channels.mirakl.failures import words
from comptoir.channels.vocabulary import ExportStatus

Connect = Callable[[Script], Channel]


@pytest.fixture
def connect(serve: Callable[[Script], ScriptedServer], pacer: NotingPacer) -> Iterator[Connect]:
    """A channel to a server that follows a script."""
    opened: list[Channel] = []

    def to(script: Script) -> Channel:
        opened.append(
            registry.connect(
                "mirakl",
                base_url=serve(script).url,
                secrets={"api_key": "key"},
                shop_id=None,
                pacer=pacer,
                live_flows=frozenset(),
            )
        )
        return opened[-1]

    yield to
    for channel in opened:
        channel.close()


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b'{"orders": []}',
        b'{"total_count": 0}',
        b'{"orders": null, "total_count": 0}',
        b"[]",
        b"0",
        b'"fine"',
    ],
)
def test_a_page_in_another_shape_is_misread_and_kept(connect: Connect, body: bytes) -> None:
    """JSON that is no list of orders is never taken for an empty one."""
    with pytest.raises(errors.Misread) as caught:
        connect(answer(body)).orders_page(updated_since=datetime(2026, 3, 1, tzinfo=UTC), offset=0)
    assert caught.value.body == body


def test_one_order_that_cannot_be_read_harms_no_other(connect: Connect) -> None:
    """It comes back with its reason, the others as they are."""
    orders = [
        order(order_id="P1-A"),
        order(order_id="P2-A", order_lines="none"),
        {},
        7,
        order(order_id="P3-A"),
    ]
    channel = connect(answer(encoded({"orders": orders, "total_count": 5})))
    page = channel.orders_page(updated_since=datetime(2026, 3, 1, tzinfo=UTC), offset=0)
    assert [each.remote_id for each in page.orders] == ["P1-A", "P3-A"]
    assert [each.remote_id for each in page.unreadable] == ["P2-A", "", ""]
    assert "order_lines" in page.unreadable[0].reason
    assert page.total_count == 5
    assert page.marketplace_time is None


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("PENDING", ExportStatus.PENDING),
        ("COMPLETED", ExportStatus.COMPLETED),
        ("FAILED", ExportStatus.FAILED),
        ("CANCELED", ExportStatus.FAILED),
        ("TEA_BREAK", ExportStatus.PENDING),
    ],
)
def test_an_exports_state_is_followed(connect: Connect, word: str, status: ExportStatus) -> None:
    """Mirakl's own word stays beside ours."""
    got = connect(answer(encoded({"status": word, "urls": None}))).orders_export_progress("T")
    assert (got.status, got.remote_status, got.urls) == (status, word, ())


def test_switches_are_told_in_words(connect: Connect) -> None:
    """What Mirakl leaves out is unknown, not no."""
    body = {
        "features": {
            "order_workflows": {"order_acceptance": "NOT_AUTOMATIC"},
            "disable_seller_alternative_carrier": True,
            "shipment": {"multi_shipment": False},
        }
    }
    values = {each.code: each.value for each in connect(answer(encoded(body))).platform_allowances()}
    assert values["order_acceptance"] == "by the shop, order by order"
    assert (values["unlisted_carriers"], values["multi_shipment"]) == ("no", "no")
    assert (values["multi_currency"], values["seller_cancelation"]) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("body", "message", "code", "field"),
    [
        ({"message": "Wrong state", "status": 400}, "Wrong state", "", ""),
        ({"code": 17}, "17", "17", ""),
        (
            {"errors": [{"code": "A", "field": "f", "message": "m"}, {"message": "n"}], "message": None},
            "m; n",
            "A",
            "f",
        ),
        ({}, "", "", ""),
        (
            {"message": ["odd"]},
            "The marketplace answered 400 with something other than its usual error message.",
            "",
            "",
        ),
    ],
)
def test_a_refusals_words_are_found(body: object, message: str, code: str, field: str) -> None:
    """Wherever Mirakl put them."""
    got = words(400, encoded(body))
    assert (got.message, got.code, got.field) == (message, code, field)

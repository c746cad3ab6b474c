"""Which addresses an account may have, and where its key may go."""

from __future__ import annotations

import pytest

from comptoir.channels.addresses import is_private, parse_base
from comptoir.errors import ConfigurationError


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://shop.example.com", "https://shop.example.com/api/x"),
        (" https://Shop.Example.com:443/api/ ", "https://shop.example.com/api/x"),
        ("https://shop.example.com:8443/mirakl/api", "https://shop.example.com:8443/mirakl/api/x"),
        ("https://bücher.example", "https://xn--bcher-kva.example/api/x"),
        ("http://127.0.0.1:8000/api", "http://127.0.0.1:8000/api/x"),
        ("http://[::1]:8000", "http://[::1]:8000/api/x"),
        ("http://localhost/", "http://localhost/api/x"),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, url: str) -> None:
    """One address, however it was typed."""
    assert parse_base(text).url("/api/x", {}, {}) == url


@pytest.mark.parametrize(
    "text",
    [
        "http://shop.example.com",
        "shop.example.com",
        "",
        "https://",
        "https://user:hunter2@shop.example.com",
        "https://shop.example.com?api_key=hunter2",
        "https://shop.example.com:99999",
        "https://shop exa mple.com",
        "ftp://shop.example.com",
        "http://127.0.0.1.example.com",
    ],
)
def test_an_address_that_would_give_the_key_away_is_refused(text: str) -> None:
    """The refusal does not repeat what may be a password."""
    with pytest.raises(ConfigurationError) as caught:
        parse_base(text)
    assert "hunter2" not in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize("part", ["../admin", "a/b", "a?b=c", "a#b", "ü"])
def test_no_part_can_leave_its_place_in_the_path(part: str) -> None:
    """An id from outside cannot address another operation."""
    url = parse_base("https://shop.example.com").url("/api/orders/{order}/ship", {"order": part}, {})
    assert url.startswith("https://shop.example.com/api/orders/")
    assert url.endswith("/ship")
    assert url.count("/") == 6
    assert not {"?", "#"} & set(url)


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("8.8.8.8", False),
        ("2606:4700::1111", False),
        ("10.1.2.3", True),
        ("100.64.0.1", True),
        ("169.254.169.254", True),
        ("0.0.0.1", True),
        ("224.0.0.1", True),
        ("::1", True),
        ("fe80::1%eth0", True),
        ("fd00::1", True),
        ("::ffff:192.168.1.1", True),
        ("64:ff9b::a9fe:a9fe", True),
        ("2002:c0a8:101::1", True),
        ("64:ff9b::808:808", False),
    ],
)
def test_private_addresses_are_known_by_number(address: str, private: bool) -> None:
    """Everything but the public internet is private."""
    assert is_private(address) is private

"""The smallest route: up, by the database's clock."""

from __future__ import annotations


def test_health_tells_the_version_and_what_needs_a_person(connect, add_account):
    """A key that may read is enough."""
    add_account()
    told = connect("read").get("/health")
    assert (told["status"], told["accounts"], told["needing_attention"]) == ("ok", 1, 0)
    assert told["now"].endswith("Z")


def test_the_documents_page_loads_nothing_from_elsewhere(connect):
    """Every script, style and picture comes from this server and is there."""
    visitor = connect()
    page = visitor.http.get("/api/marketplace/docs").text
    sources = [part.split('"')[0] for part in page.replace('href="', 'src="').split('src="')[1:]]
    assert len(sources) >= 4
    for source in sources:
        assert source.startswith("/")
        assert visitor.http.get(source).status_code == 200, source

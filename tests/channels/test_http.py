"""The HTTP session, against servers that behave and servers that do not."""

from __future__ import annotations

import gzip
import logging
import socket
import ssl
import time
import tracemalloc
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from structlog.testing import capture_logs
from tests.channels.conftest import SECRET, NotingPacer
from tests.channels.scripted import Request, Script, ScriptedServer, answer, drip

from comptoir.channels import errors
from comptoir.channels.answers import Expected
from comptoir.channels.bodies import Part
from comptoir.channels.http import Session
from comptoir.channels.pacing import CallOutcome, Flow, Limit, Operation

Serve = Callable[..., ScriptedServer]
Open = Callable[..., Session]

READ = Operation("R1", "GET", "/api/things/{thing}", Limit("R1", 7.0), deadline=20.0)
WRITE = Operation("W1", "PUT", "/api/things/{thing}", Limit("W1", 7.0), flow=Flow.STOCK, deadline=20.0)
FILE = Operation("F1", "GET", "", Limit("F1", 1.0), deadline=20.0)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"


def call(session: Session, operation: Operation = READ, **more):
    """Make the call that most tests make."""
    return session.call(operation, path={"thing": "a/b"}, **more)


def test_an_answer_brings_body_clock_and_headers(serve: Serve, session: Open, pacer: NotingPacer) -> None:
    """A success is handed over, and the pacer hears of it once."""
    server = serve(answer(b'{"a": 1.10}', headers=["Date: Sun, 01 Mar 2026 12:00:00 GMT", "X-Told: yes"]))
    got = call(session(server.url), query={"since": "2026-03-01T12:00:00+01:00", "max": 100})
    assert got.body == b'{"a": 1.10}'
    assert got.marketplace_time == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert got.headers["x-told"] == "yes"
    assert server.requests[0].target == "/api/things/a%2Fb?since=2026-03-01T12%3A00%3A00%2B01%3A00&max=100"
    assert server.requests[0].headers["authorization"] == SECRET
    assert (pacer.taken, pacer.finishes) == (["R1"], [("R1", CallOutcome.ANSWERED, None)])


@pytest.mark.parametrize("ending", ["", "/", "/api", "/api/"])
def test_the_base_address_may_end_as_people_write_it(serve: Serve, session: Open, ending: str) -> None:
    """With or without /api and a slash, the same address is called."""
    server = serve(answer())
    call(session(server.url + ending))
    assert server.requests[0].target == "/api/things/a%2Fb"


def test_amounts_are_sent_digit_by_digit(serve: Serve, session: Open) -> None:
    """A Decimal leaves as the number that it is."""
    server = serve(answer())
    call(session(server.url), WRITE, json={"price": Decimal("19.90")})
    assert server.requests[0].body == b'{"price":19.90}'
    assert server.requests[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize("live", [frozenset(), frozenset({Flow.PRICE})])
def test_a_write_outside_its_live_flow_meets_no_socket(
    serve: Serve, session: Open, pacer: NotingPacer, live: frozenset[Flow]
) -> None:
    """The mode is checked before the pacer and before any connection."""
    server = serve(answer())
    with pytest.raises(errors.NotLive):
        call(session(server.url, live_flows=live), WRITE)
    assert (server.connections, pacer.taken, pacer.finishes) == (0, [], [])


def test_a_call_that_pacing_forbids_meets_no_socket(serve: Serve, session: Open, pacer: NotingPacer) -> None:
    """NotYet passes through, and a call that was not taken is not finished."""
    server = serve(answer())
    pacer.refusal = errors.NotYet("later", until=datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(errors.NotYet):
        call(session(server.url))
    assert (server.connections, pacer.finishes) == (0, [])


@pytest.mark.parametrize(
    "head",
    [HEAD, b"", b"HTTP/1.1 200 OK\r\nX-Slow: "],
    ids=["in the body", "before the status", "in the headers"],
)
@pytest.mark.parametrize("operation", [READ, WRITE], ids=["read", "write"])
def test_a_dripping_server_is_beaten_by_the_deadline(
    serve: Serve, session: Open, pacer: NotingPacer, head: bytes, operation: Operation
) -> None:
    """A byte every now and then does not stretch the total time."""
    server = serve(drip(b"H" if not head else b"a", every=0.1, head=head))
    expected = errors.Unavailable if operation is READ else errors.OutcomeUnknown
    started = time.monotonic()
    with pytest.raises(expected, match=r"in time|broke off"):
        call(session(server.url, deadline_scale=0.03), operation)
    assert time.monotonic() - started < 10
    assert pacer.finishes == [(operation.limit.bucket, CallOutcome.FAILED, None)]


BROKEN: dict[str, Script] = {
    "half a body": answer(b'{"a": 1', length=500),
    "half JSON": answer(b'{"a": 1'),
    "a page": answer(b"<html>maintenance</html>", headers=["Content-Type: text/html"]),
    "nothing": answer(b""),
    "a server error": answer(b'{"message": "oops"}', status="503 Service Unavailable"),
    "a redirect": answer(b"{}", status="302 Found", headers=["Location: /elsewhere"]),
    "no HTTP": lambda request: [b"SSH-2.0-hello\r\n"],
    "a cut": lambda request: [],
    "bad gzip": answer(b"no gzip", headers=["Content-Encoding: gzip"]),
    "a time-out of its own": answer(b"{}", status="408 Request Timeout"),
    "too much": answer(b'"' + b"a" * 2_000_000 + b'"'),
    "a bomb": answer(gzip.compress(b'"' + b"a" * 30_000_000 + b'"'), headers=["Content-Encoding: gzip"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_no_clear_answer_is_transient_for_a_read(
    serve: Serve, session: Open, pacer: NotingPacer, what: str
) -> None:
    """Whatever is not a clear answer is worth another try, and makes the account wait."""
    server = serve(BROKEN[what])
    with pytest.raises(errors.Unavailable) as caught:
        call(session(server.url, body_cap=1_000_000))
    assert caught.value.operation == "R1"
    assert pacer.finishes == [("R1", CallOutcome.FAILED, None)]
    assert server.connections == 1


@pytest.mark.parametrize("what", BROKEN)
def test_no_clear_answer_is_doubt_for_a_write(serve: Serve, session: Open, what: str) -> None:
    """A write that may have landed is never reported as failed."""
    with pytest.raises(errors.OutcomeUnknown) as caught:
        call(session(serve(BROKEN[what]).url, body_cap=1_000_000), WRITE)
    assert caught.value.bytes_left


def test_a_write_that_found_nobody_left_no_byte(session: Open) -> None:
    """Only a connection that never came about proves that nothing was sent."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        with pytest.raises(errors.OutcomeUnknown, match="could not be reached") as caught:
            call(session(f"http://127.0.0.1:{deaf.getsockname()[1]}"), WRITE)
    assert not caught.value.bytes_left


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (["Retry-After: 12"], 12.0),
        (["Retry-After: 0"], 0.0),
        ([], 7.0),
        (["Retry-After: soon"], 7.0),
        (["Retry-After: 99999999999"], 86_400.0),
    ],
)
def test_429_names_the_wait(
    serve: Serve, session: Open, pacer: NotingPacer, headers: list[str], seconds: float
) -> None:
    """The marketplace's wait is passed on; without one, the operation's own interval."""
    with pytest.raises(errors.RateLimited) as caught:
        call(
            session(
                serve(answer(b'{"message": "slow"}', status="429 Too Many Requests", headers=headers)).url
            ),
            WRITE,
        )
    assert caught.value.retry_after == seconds
    assert pacer.finishes == [("W1", CallOutcome.LIMITED, seconds)]


@pytest.mark.parametrize(("ahead", "seconds"), [(90, 90.0), (-90, 0.0)])
def test_429_with_a_date_counts_from_the_marketplaces_clock(
    serve: Serve, session: Open, ahead: int, seconds: float
) -> None:
    """A date is read against the answer's own Date, however wrong both are."""
    theirs = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)
    until = format_datetime(theirs + timedelta(seconds=ahead), usegmt=True)
    headers = [f"Date: {format_datetime(theirs, usegmt=True)}", f"Retry-After: {until}"]
    with pytest.raises(errors.RateLimited) as caught:
        call(session(serve(answer(status="429 Too Many Requests", headers=headers)).url))
    assert caught.value.retry_after == seconds


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
@pytest.mark.parametrize("operation", [READ, WRITE], ids=["read", "write"])
def test_a_refused_key_spends_no_budget(
    serve: Serve, session: Open, pacer: NotingPacer, status: str, operation: Operation
) -> None:
    """401 and 403 are about the key, for reads and writes alike; a write that is forbidden stops no others."""
    with pytest.raises(errors.BadCredentials) as caught:
        call(session(serve(answer(b'{"message": "no"}', status=status)).url), operation)
    forbidden = operation is WRITE and status.startswith("403")
    assert pacer.finishes[0][1] is (CallOutcome.FORBIDDEN if forbidden else CallOutcome.UNAUTHORISED)
    assert caught.value.status == int(status[:3])


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden", "429 Too Many Requests"])
def test_a_page_says_nothing_of_a_write(serve: Serve, session: Open, status: str) -> None:
    """Whatever its status: something in between wrote it, perhaps after the marketplace had done its part."""
    with pytest.raises(errors.OutcomeUnknown):
        call(session(serve(answer(b"<html>no</html>", status=status)).url), WRITE)


def test_a_refusal_carries_the_marketplaces_words(serve: Serve, session: Open, pacer: NotingPacer) -> None:
    """A clear no is permanent, with status and words, and the secret cut out of them."""
    server = serve(answer(f'"wrong state, {SECRET}"'.encode(), status="400 Bad Request"))
    with pytest.raises(errors.Refused, match="wrong state") as caught:
        call(session(server.url), WRITE)
    assert (caught.value.status, caught.value.reason_code) == (400, "400")
    assert SECRET not in str(caught.value)
    assert pacer.finishes == [("W1", CallOutcome.ANSWERED, None)]


def test_a_page_that_refuses_a_write_leaves_doubt(serve: Serve, session: Open) -> None:
    """A 4xx page from something in between says nothing about the write behind it."""
    with pytest.raises(errors.OutcomeUnknown):
        call(session(serve(answer(b"<html>", status="404 Not Found")).url), WRITE)


@pytest.mark.parametrize("status", ["200 OK", "204 No Content"])
def test_an_operation_without_a_body_is_done_without_one(serve: Serve, session: Open, status: str) -> None:
    """Where nothing is expected, nothing is enough."""
    assert call(session(serve(answer(b"", status=status)).url), expects=Expected.NOTHING).body == b""


def test_a_page_is_not_nothing(serve: Serve, session: Open) -> None:
    """A sign-in page in place of an empty answer is no success."""
    with pytest.raises(errors.Unavailable):
        call(session(serve(answer(b"<html>sign in</html>")).url), expects=Expected.NOTHING)


def test_cookies_are_not_kept(serve: Serve, session: Open) -> None:
    """A marketplace's cookie could outrank the key, so none goes back."""
    server = serve(answer(headers=["Set-Cookie: session=1; Path=/"]))
    opened = session(server.url)
    call(opened)
    call(opened)
    assert "cookie" not in server.requests[1].headers


def test_nothing_secret_or_asked_for_reaches_a_log_or_a_repr(
    serve: Serve, session: Open, caplog: pytest.LogCaptureFixture
) -> None:
    """The log holds operation, status, time and size; the libraries' own logs are silent."""
    caplog.set_level(logging.DEBUG)
    opened = session(serve(answer(b'{"name": "Ada"}')).url)
    with capture_logs() as logs:
        got = call(opened, query={"reference": "Ada"})
    (event,) = [entry for entry in logs if entry["event"] == "marketplace_call"]
    assert event.keys() == {"event", "log_level", "operation", "status", "duration_ms", "bytes"}
    assert (event["operation"], event["status"], event["bytes"]) == ("R1", 200, 15)
    everything = caplog.text + repr(logs) + repr(opened) + repr(got)
    assert SECRET not in everything
    assert "Ada" not in everything


def test_a_failed_call_tells_no_secret(serve: Serve, session: Open, caplog: pytest.LogCaptureFixture) -> None:
    """A header that cannot be sent is named without its value."""
    caplog.set_level(logging.DEBUG)
    opened = session(serve(answer()).url, headers_for=lambda: {"Authorization": SECRET + "\r\nX: 1"})
    with capture_logs() as logs, pytest.raises(errors.ChannelError) as caught:
        call(opened)
    assert SECRET not in caplog.text + repr(logs) + str(caught.value) + repr(caught.value)
    assert caught.value.__suppress_context__


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A hundred megabytes that take no room."""
    file = tmp_path / "large.csv"
    with file.open("wb") as out:
        out.truncate(100 * 1024 * 1024)
    return file


def test_a_file_is_sent_from_the_disk(serve: Serve, session: Open, large: Path) -> None:
    """Its size is told beforehand and costs no memory."""
    server = serve(answer(), discards=True)
    parts = [Part("file", large, "text/csv", "a.csv"), Part("mode", b"NORMAL", "text/plain")]
    opened = session(server.url)
    tracemalloc.start()
    try:
        call(opened, WRITE, parts=parts)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    (request,) = server.requests
    assert server.discarded == [int(request.headers["content-length"])]
    assert server.discarded[0] > large.stat().st_size
    assert "transfer-encoding" not in request.headers
    assert peak < 8 * 1024 * 1024


def test_a_large_file_has_more_time_than_a_small_call(serve: Serve, session: Open, large: Path) -> None:
    """The total still ends, later."""

    def late(request: Request) -> Iterable[bytes]:
        time.sleep(1.5)
        return answer()(request)

    server = serve(late, discards=True)
    opened = session(server.url, deadline_scale=0.05)
    with pytest.raises(errors.OutcomeUnknown, match="in time"):
        call(opened, WRITE)
    assert call(opened, WRITE, parts=[Part("file", large, "text/csv", "a.csv")]).status == 200


def test_a_file_that_nobody_takes_is_beaten_by_the_deadline(session: Open, large: Path) -> None:
    """Sockets that are full wait no longer than anything else."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        opened = session(f"http://127.0.0.1:{deaf.getsockname()[1]}", deadline_scale=0.002)
        started = time.monotonic()
        with pytest.raises(errors.OutcomeUnknown):
            call(opened, WRITE, parts=[Part("file", large, "text/csv", "a.csv")])
        assert time.monotonic() - started < 15


def test_a_file_that_is_not_there_meets_no_socket(
    serve: Serve, session: Open, pacer: NotingPacer, tmp_path: Path
) -> None:
    """It is the caller's mistake, and no call was made."""
    server = serve(answer())
    with pytest.raises(FileNotFoundError):
        call(session(server.url), WRITE, parts=[Part("file", tmp_path / "none.csv", "text/csv", "a.csv")])
    assert (server.connections, pacer.taken, pacer.finishes) == (0, [], [])


@pytest.mark.parametrize("live", [{Flow.STOCK}, {Flow.PRICE, Flow.TERMS}, set()])
def test_a_write_of_several_flows_needs_all_of_them(
    serve: Serve, session: Open, pacer: NotingPacer, live: set[Flow]
) -> None:
    """One that is not live is enough to keep it."""
    server = serve(answer())
    both = replace(WRITE, also=(Flow.PRICE,))
    with pytest.raises(errors.NotLive):
        call(session(server.url, live_flows=frozenset(live)), both)
    assert (server.connections, pacer.taken) == (0, [])
    assert call(session(server.url, live_flows=frozenset({Flow.STOCK, Flow.PRICE})), both).status == 200


def test_any_file_is_fetched_to_disk(serve: Serve, session: Open, pacer: NotingPacer, tmp_path: Path) -> None:
    """With the key, from the account's own place; not JSON, not judged."""
    server = serve(answer(b"\xef\xbb\xbfsku;error\nA;no\n"))
    into = tmp_path / "report.csv"
    size = session(server.url).fetch(READ, into, path={"thing": "7"}, query={"shop_id": "1"})
    assert (size, into.read_bytes()) == (into.stat().st_size, b"\xef\xbb\xbfsku;error\nA;no\n")
    (request,) = server.requests
    assert (request.target, request.headers["authorization"]) == ("/api/things/7?shop_id=1", SECRET)
    assert pacer.finishes == [("R1", CallOutcome.ANSWERED, None)]


@pytest.mark.parametrize(
    ("script", "error"),
    [
        (answer(b""), errors.Unavailable),
        (answer(b"  <!DOCTYPE html><html>wait</html>"), errors.Unavailable),
        (answer(b"sku;error\n", length=500), errors.Unavailable),
        (answer(b"a" * 5000), errors.Unavailable),
        (answer(b'{"message": "none"}', status="404 Not Found"), errors.Refused),
        (answer(b"{}", status="429 Too Many Requests"), errors.RateLimited),
    ],
    ids=["nothing", "a page", "a cut", "too much", "not there", "too often"],
)
def test_what_is_no_file_leaves_none(
    serve: Serve, session: Open, tmp_path: Path, script: Script, error: type[Exception]
) -> None:
    """Half a report is none."""
    into = tmp_path / "report.csv"
    opened = session(serve(script).url, download_cap=1000)
    with pytest.raises(error):
        opened.fetch(READ, into, path={"thing": "7"}, query={})
    assert not into.exists()


def test_a_file_is_streamed_to_disk(serve: Serve, session: Open, pacer: NotingPacer, tmp_path: Path) -> None:
    """A download at the account's own origin takes the key along."""
    body = b'{"orders": [' + b" " * 3_000_000 + b"]}\n"
    server = serve(answer(body))
    size = session(server.url).download(FILE, server.url + "/chunk?sig=1", tmp_path / "chunk")
    assert (tmp_path / "chunk").read_bytes() == body
    assert size == len(body)
    assert server.requests[0].headers["authorization"] == SECRET
    assert pacer.finishes == [("F1", CallOutcome.ANSWERED, None)]


def test_another_host_never_sees_the_key(serve: Serve, session: Open, tmp_path: Path) -> None:
    """Another port is another origin already."""
    other = serve(answer())
    session(serve(answer()).url).download(FILE, other.url + "/chunk", tmp_path / "chunk")
    assert "authorization" not in other.requests[0].headers


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden", "404 Not Found"])
def test_another_host_refusing_says_nothing_of_the_key(
    serve: Serve, session: Open, pacer: NotingPacer, status: str, tmp_path: Path
) -> None:
    """An expired link is a refusal, not a bad key."""
    other = serve(answer(b"<Error/>", status=status))
    with pytest.raises(errors.Refused):
        session(serve(answer()).url).download(FILE, other.url, tmp_path / "chunk")
    assert pacer.finishes == [("F1", CallOutcome.ANSWERED, None)]


@pytest.mark.parametrize(
    "script",
    [
        answer(b'{"orders": [', length=100),
        answer(b'{"orders": ['),
        answer(b"<html></html>"),
        answer(b"", status="302 Found", headers=["Location: http://127.0.0.1:9/"]),
        answer(b"{" + b" " * 3_000_000 + b"}"),
        drip(b" ", every=0.1, head=HEAD + b"{"),
    ],
    ids=["cut", "half", "page", "redirect", "too large", "drip"],
)
def test_a_failed_download_leaves_no_file(
    serve: Serve, session: Open, script: Script, tmp_path: Path
) -> None:
    """Half a file is worse than none."""
    server = serve(script)
    opened = session(server.url, download_cap=2_000_000, deadline_scale=0.05)
    with pytest.raises(errors.Unavailable):
        opened.download(FILE, server.url + "/chunk", tmp_path / "chunk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://files.example.com/chunk",
        "https://127.0.0.1/chunk",
        "https://[::1]/chunk",
        "https://[::ffff:10.0.0.1]/chunk",
        "https://169.254.169.254/latest",
        "https://localhost/chunk",
        "https://user:word@files.example.com/chunk",
        "ftp://files.example.com/chunk",
        "https://files.example.com:port/chunk",
    ],
)
def test_an_unsafe_download_is_refused_before_any_socket(
    session: Open, pacer: NotingPacer, url: str, tmp_path: Path
) -> None:
    """What a marketplace names is not fetched unless it is https on the public internet."""
    with pytest.raises(errors.Permanent):
        session("https://marketplace.example.com").download(FILE, url, tmp_path / "chunk")
    assert pacer.taken == []


def test_a_name_that_leads_into_a_private_network_is_refused(
    session: Open, pacer: NotingPacer, tmp_path: Path
) -> None:
    """The resolved address decides, not the name: this one is spelled as no checker of text knows it."""
    with pytest.raises(errors.Permanent, match="private network"):
        session("https://marketplace.example.com").download(FILE, "https://0x7f.1/chunk", tmp_path / "chunk")
    assert pacer.finishes == [("F1", CallOutcome.ANSWERED, None)]


def test_one_session_serves_several_threads(serve: Serve, session: Open) -> None:
    """Each thread has its own deadline and its own answer."""

    def echo(request: Request) -> list[bytes]:
        thing = request.target.rpartition("/")[2].encode()
        return list(answer(b'"' + thing + b'"')(request))

    opened = session(serve(echo).url)
    with ThreadPoolExecutor(6) as threads:
        got = list(threads.map(lambda n: opened.call(READ, path={"thing": str(n)}).body, range(40)))
    assert got == [f'"{n}"'.encode() for n in range(40)]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for this machine that nobody has signed, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    day = datetime(2026, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, day, day + timedelta(days=36500))
    signed = builder.sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = tmp_path / "certificate.pem"
    file.write_bytes(private + signed.public_bytes(pem))
    return file


def test_a_host_that_cannot_prove_its_name_gets_nothing(
    serve: Serve, session: Open, certificate: Path
) -> None:
    """An unsigned certificate ends the call before the key is sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = serve(answer(), context)
    with pytest.raises(errors.OutcomeUnknown, match="could not be reached") as caught:
        call(session(server.url), WRITE)
    assert not caught.value.bytes_left
    assert server.requests == []


def test_a_handshake_that_never_ends_is_beaten_by_the_deadline(session: Open) -> None:
    """The deadline covers encryption too, and nothing has left by then."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        opened = session(f"https://127.0.0.1:{silent.getsockname()[1]}", deadline_scale=0.02)
        with pytest.raises(errors.OutcomeUnknown, match="in time") as caught:
            call(opened, WRITE)
    assert not caught.value.bytes_left

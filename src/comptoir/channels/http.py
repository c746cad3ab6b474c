"""The one HTTP session: every call to a marketplace passes here.

Order of things in a call: the account's mode, our own pacing, the call under one deadline, the pacer told of
its end.
No redirects, no cookies, no proxies or logins taken from the machine's environment.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import BinaryIO

import httpcore2
import httpx2
import structlog

import comptoir
from comptoir.channels import errors
from comptoir.channels.addresses import Origin, UnsafeAddress, parse_base
from comptoir.channels.answers import (
    ACCEPT,
    SURPRISE,
    Answer,
    Expected,
    Words,
    as_expected,
    http_date,
    is_json,
    retry_after,
)
from comptoir.channels.bodies import Form, Part, as_json, opened, upload_seconds
from comptoir.channels.pacing import CallOutcome, Flow, Operation, Pacer
from comptoir.channels.redaction import Redactor
from comptoir.channels.sockets import Network

log = structlog.get_logger("comptoir.channels.http")

# The libraries' own logs spell out URLs at INFO and headers, the key among them, at DEBUG.
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_MIB = 1024 * 1024
_LONGEST_WORDS = 500
_SNIFFED = 32
_NETWORK_FAILURES = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.UnsupportedProtocol,
    httpcore2.ConnectionNotAvailable,
    httpx2.DecodingError,
    httpx2.InvalidURL,
)
_NOTHING_LEFT = (httpcore2.ConnectError, httpcore2.ConnectTimeout, httpcore2.PoolTimeout)
_EMPTY: Mapping[str, str] = {}
_NO_FORM = Form([], 0)


@dataclass(slots=True)
class _Call:
    """What is known of one call so far, for the pacer and the log. Until told otherwise it failed."""

    operation: Operation
    outcome: CallOutcome = CallOutcome.FAILED
    retry_after: float | None = None
    status: int | None = None
    received: int = 0


class _Stream(httpx2.SyncByteStream):
    """A pool's answer as httpx2 wants it."""

    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class _Transport(httpx2.BaseTransport):
    """httpx2 over a pool with our own sockets, which its stock transport cannot be given."""

    def __init__(self, pool: httpcore2.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if not isinstance(request.stream, httpx2.SyncByteStream):
            raise TypeError("only what can be sent synchronously can be sent here")
        answer = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(
            answer.status, headers=answer.headers, stream=_Stream(answer), extensions=answer.extensions
        )

    def close(self) -> None:
        self._pool.close()


class Session:
    """One account's way to its marketplace; safe to use from several threads.

    `headers_for` gives the headers that authenticate a call; they go to the account's own origin only.
    `failures` turns a refusal (status, body) into the marketplace's words. `secrets` never leave in any text.
    Writes of flows outside `live_flows` raise `NotLive`. `allow_private_hosts` lets downloads come from a
    private network, as they may anyway while the account itself is on this machine. `deadline_scale` shortens
    every deadline in tests.
    """

    def __init__(
        self,
        *,
        base_url: str,
        headers_for: Callable[[], Mapping[str, str]],
        pacer: Pacer,
        live_flows: frozenset[Flow],
        failures: Callable[[int, bytes], Words],
        secrets: tuple[str, ...] = (),
        allow_private_hosts: bool = False,
        deadline_scale: float = 1.0,
        body_cap: int = 32 * _MIB,
        download_cap: int = 2048 * _MIB,
    ) -> None:
        self._base = parse_base(base_url)
        self._headers_for = headers_for
        self._pacer = pacer
        self._live_flows = live_flows
        self._failures = failures
        self._deadline_scale = deadline_scale
        self._body_cap = body_cap
        self._download_cap = download_cap
        self.redact = Redactor(secrets)
        origin = self._base.origin
        self._allow_private = allow_private_hosts or origin.loopback
        self._network = Network(own=origin, allow_private=self._allow_private)
        pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context() if origin.scheme == "https" else None,
            max_connections=8,
            max_keepalive_connections=2,
            keepalive_expiry=15.0,
            network_backend=self._network,
        )
        self._client = httpx2.Client(
            transport=_Transport(pool),
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            headers={"User-Agent": f"comptoir/{comptoir.__version__}", "Accept-Encoding": "gzip, deflate"},
        )

    def __repr__(self) -> str:
        return f"<Session {self._base.origin.host}>"

    def call(
        self,
        operation: Operation,
        *,
        path: Mapping[str, str] = _EMPTY,
        query: Mapping[str, str | int] = _EMPTY,
        json: object = None,
        parts: Sequence[Part] = (),
        expects: Expected = Expected.JSON,
    ) -> Answer:
        """Make one call and return its success; every other end is an error of `channels.errors`.

        `json` is sent as the body, `Decimal`s as exact numbers; `parts`, in its place, as a multipart form whose
        files are streamed from the disk and add `upload_seconds` to the deadline.
        May raise `NotYet` and `NotLive` before anything is sent.
        """
        url = self._base.url(operation.path, path, query)
        content = None if json is None else as_json(json)
        with opened(parts) as form, self._paced(operation, sends=form.file_bytes) as call:
            headers = {"Accept": ACCEPT[expects], **self._headers_for()}
            if content is not None:
                headers["Content-Type"] = "application/json"
            with self._exchange(call, operation.method, url, headers, content, form) as response:
                self._stop_at_status(call, response)
                body = b"".join(self._pieces(call, response, self._body_cap))
                self._stop_at_refusal(call, response.status_code, body)
                if not as_expected(expects, body):
                    raise self._unclear(operation, SURPRISE[expects])
                call.outcome = CallOutcome.ANSWERED
                told = dict(response.headers)
                return Answer(response.status_code, told, body, http_date(told.get("date", "")))

    def download(self, operation: Operation, url: str, into: Path) -> int:
        """Stream a JSON file that the marketplace named to `into`; returns its size in bytes.

        The key goes along only if `url` is at the account's own origin. Elsewhere it must be https on the
        public internet, else `Permanent`. On any failure nothing is left at `into`.
        """
        try:
            origin, target = self._base.locate(url, allow_private=self._allow_private)
        except UnsafeAddress as error:
            raise errors.Permanent(str(error), operation=operation.code) from None
        return self._download(operation, origin, target, into, Expected.JSON)

    def fetch(
        self, operation: Operation, into: Path, *, path: Mapping[str, str], query: Mapping[str, str | int]
    ) -> int:
        """Stream the answer to one call, a file that is neither empty nor a page, to `into`; its size in bytes.

        On any failure nothing is left at `into`.
        """
        url = self._base.url(operation.path, path, query)
        return self._download(operation, self._base.origin, url, into, Expected.FILE)

    def refusal(self, operation: Operation, status: int, words: Words) -> errors.Refused:
        """A clear no in the marketplace's own words, for refusals that an answer of success holds too."""
        said = self.redact(words.message)[:_LONGEST_WORDS]
        return errors.Refused(
            said or f"{self._base.origin.host} refused {operation.code} ({status}) without saying why.",
            operation=operation.code,
            status=status,
            reason_code=self.redact(words.code)[:_LONGEST_WORDS],
            field=self.redact(words.field)[:_LONGEST_WORDS],
        )

    def close(self) -> None:
        """Give back the sockets."""
        self._client.close()

    def _download(self, operation: Operation, origin: Origin, url: str, into: Path, expects: Expected) -> int:
        own = origin == self._base.origin
        accept = "application/json, */*;q=0.1" if expects is Expected.JSON else ACCEPT[expects]
        with self._paced(operation) as call:
            headers = {"Accept": accept, **(self._headers_for() if own else {})}
            with self._exchange(call, operation.method, url, headers, None) as response:
                if not response.is_success:
                    self._stop_at_download(call, response, origin, own=own)
                try:
                    with into.open("wb") as file:
                        size = self._spill(call, response, file, expects)
                except BaseException:
                    into.unlink(missing_ok=True)
                    raise
                call.outcome = CallOutcome.ANSWERED
                return size

    @contextmanager
    def _paced(self, operation: Operation, *, sends: int = 0) -> Iterator[_Call]:
        closed = [flow.value for flow in operation.flows if flow not in self._live_flows]
        if closed:
            raise errors.NotLive(
                f"{operation.code} was not sent: the account is not live for {', '.join(closed)}.",
                operation=operation.code,
                remedy="Switch the flow to live when its differences have been looked at.",
            )
        self._pacer.take(operation)
        call = _Call(operation)
        started = time.monotonic()
        try:
            time_given = operation.deadline + upload_seconds(sends)
            with self._network.within(time_given * self._deadline_scale):
                yield call
        except UnsafeAddress as error:
            call.outcome = CallOutcome.ANSWERED
            raise errors.Permanent(str(error), operation=operation.code) from None
        except _NETWORK_FAILURES as error:
            if isinstance(error, _NOTHING_LEFT):
                call.outcome = CallOutcome.UNREACHED
            raise self._no_answer(operation, error) from None
        finally:
            log.info(
                "marketplace_call",
                operation=operation.code,
                status=call.status,
                duration_ms=round((time.monotonic() - started) * 1000),
                bytes=call.received,
            )
            self._pacer.finished(operation, call.outcome, retry_after=call.retry_after)

    @contextmanager
    def _exchange(
        self,
        call: _Call,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None,
        form: Form = _NO_FORM,
    ) -> Iterator[httpx2.Response]:
        patience = httpx2.Timeout(None, pool=self._network.left(httpcore2.PoolTimeout))
        request = self._client.build_request(
            method, url, headers=headers, content=content, files=form.fields or None, timeout=patience
        )
        response = self._client.send(request, stream=True)
        try:
            call.status = response.status_code
            yield response
        finally:
            response.close()

    def _pieces(self, call: _Call, response: httpx2.Response, cap: int) -> Iterator[bytes]:
        """The decoded body, piece by piece, while neither the cap nor the time is passed."""
        for piece in response.iter_bytes():
            self._network.left(httpcore2.ReadTimeout)
            call.received += len(piece)
            if call.received > cap:
                raise self._unclear(call.operation, f"answered with more than {cap // _MIB} MiB")
            yield piece

    def _spill(self, call: _Call, response: httpx2.Response, file: BinaryIO, expects: Expected) -> int:
        begins = last = b""
        for piece in self._pieces(call, response, self._download_cap):
            text = piece.strip()
            begins, last = begins if len(begins) >= _SNIFFED else begins + text[:_SNIFFED], text[-1:] or last
            file.write(piece)
        if expects is Expected.FILE and not as_expected(expects, begins):
            raise self._unclear(call.operation, SURPRISE[expects])
        if expects is Expected.JSON and (begins[:1], last) not in ((b"{", b"}"), (b"[", b"]")):
            raise self._unclear(call.operation, "sent a file that is not JSON, or only a part of it")
        return call.received

    def _stop_at_status(self, call: _Call, response: httpx2.Response) -> None:
        """Raise for what the status alone decides, before a body that may never end is read."""
        status = response.status_code
        operation = call.operation
        if status == 429:
            call.outcome = CallOutcome.LIMITED
            call.retry_after = retry_after(
                response.headers.get("retry-after", ""),
                now=http_date(response.headers.get("date", "")),
                default=operation.limit.every,
            )
            if operation.flow is not None:
                self._stop_at_page(call, status, b"".join(self._pieces(call, response, self._body_cap)))
            raise errors.RateLimited(
                f"{self._base.origin.host} answered {operation.code} with 429: too many calls.",
                retry_after=call.retry_after,
                operation=operation.code,
            )
        if 300 <= status < 400:
            raise self._unclear(operation, f"answered with a redirect ({status}), which is not followed")
        if status >= 500 or status in (408, 425):
            raise self._unclear(operation, f"answered with an error of its own ({status})")

    def _stop_at_refusal(self, call: _Call, status: int, body: bytes) -> None:
        operation, host = call.operation, self._base.origin.host
        if status < 400:
            return
        words = self._failures(status, body)
        said = self.redact(words.message)[:_LONGEST_WORDS]
        if status in (401, 403):
            call.outcome = CallOutcome.UNAUTHORISED
            self._stop_at_page(call, status, body)
            if operation.flow is not None and status == 403:
                call.outcome = CallOutcome.FORBIDDEN
            raise errors.BadCredentials(
                f"{host} did not accept the key for {operation.code} ({status})"
                + (f": {said}" if said else "."),
                operation=operation.code,
                status=status,
                remedy="Check the key and its role, and whether the operator admits calls from this address.",
            )
        self._stop_at_page(call, status, body)
        call.outcome = CallOutcome.ANSWERED
        raise self.refusal(operation, status, words)

    def _stop_at_page(self, call: _Call, status: int, body: bytes) -> None:
        """A page in answer to a write comes from something in between: what the marketplace did is not known."""
        if call.operation.flow is not None and body and not is_json(body):
            raise self._unclear(call.operation, f"answered with a page instead of JSON ({status})")

    def _stop_at_download(self, call: _Call, response: httpx2.Response, origin: Origin, *, own: bool) -> None:
        self._stop_at_status(call, response)
        if own:
            body = b"".join(self._pieces(call, response, self._body_cap))
            self._stop_at_refusal(call, response.status_code, body)
        # Another host refusing says nothing of the account's key, which it never saw.
        call.outcome = CallOutcome.ANSWERED
        raise errors.Refused(
            f"{origin.host} refused the download of {call.operation.code} ({response.status_code}).",
            operation=call.operation.code,
            status=response.status_code,
        )

    def _no_answer(self, operation: Operation, error: Exception) -> errors.ChannelError:
        left = not isinstance(error, _NOTHING_LEFT)
        if isinstance(error, httpcore2.TimeoutException):
            return self._unclear(operation, "did not finish its answer in time", bytes_left=left)
        said = self.redact(str(error))[:_LONGEST_WORDS] or type(error).__name__
        how = "broke off its answer" if left else "could not be reached"
        return self._unclear(operation, f"{how} ({said})", bytes_left=left)

    def _unclear(self, operation: Operation, what: str, *, bytes_left: bool = True) -> errors.ChannelError:
        """No clear answer: for a read it was in vain, for a write it may have landed."""
        sentence = f"{self._base.origin.host} {what}, asked for {operation.code}."
        if operation.flow is not None:
            return errors.OutcomeUnknown(sentence, operation=operation.code, bytes_left=bytes_left)
        return errors.Unavailable(sentence, operation=operation.code)

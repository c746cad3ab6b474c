"""A multipart/form-data body taken apart; files stay where they are until somebody reads them."""

import hashlib
import io
from email.parser import BytesHeaderParser, HeaderParser
from typing import TYPE_CHECKING, Any, NamedTuple

from comptoir.simulator.mirakl import inputs
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Request

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_LONGEST_PADDING = 256
_LONGEST_HEAD = 16_384
_BUFFER = 1 << 18


class Part(NamedTuple):
    """One part: its field's name, its file's name if it is one, its own content type, where its bytes are."""

    name: str
    file_name: str | None
    content_type: str | None
    request: Request
    start: int
    stop: int

    @property
    def content(self) -> bytes:
        """All of its bytes."""
        return self.request.at(self.start, self.stop)

    def digest(self) -> str:
        """A hash of its bytes."""
        digest = hashlib.sha256()
        with self.opened() as file:
            while data := file.read(_BUFFER):
                digest.update(data)
        return digest.hexdigest()

    def opened(self) -> io.BufferedReader:
        """Its bytes as a file, read bit by bit."""
        return io.BufferedReader(_Section(self), _BUFFER)


def made(content: bytes) -> Part:
    """A part that nobody sent: a file that was put together here."""
    return Part("file", None, None, Request("POST", "", {}, content), 0, len(content))


class _Section(io.RawIOBase):
    """A part of a body as a file that can be read and sought."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._place = part.start

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: self._part.start, io.SEEK_CUR: self._place, io.SEEK_END: self._part.stop}
        self._place = max(self._part.start, origin[whence] + offset)
        return self._place - self._part.start

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        data = self._part.request.at(self._place, min(self._part.stop, self._place + len(view)))
        view[: len(data)] = data
        self._place += len(data)
        return len(data)


def parts_of(request: Request) -> list[Part]:
    """Every part in order; another content type is refused with 415, a body that is cut short with 400."""
    header = BytesHeaderParser().parsebytes(
        b"Content-Type: " + request.headers.get("content-type", "").encode("latin-1") + b"\r\n\r\n"
    )
    boundary = header.get_param("boundary")
    if header.get_content_type() != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
        raise Refused(415, "The body must be multipart/form-data")
    mark = b"--" + boundary.encode("latin-1")
    # What stands before the first boundary is of no interest.
    begins = 0 if request.at(0, len(mark)) == mark else _next_mark(request, mark, 0)
    if begins < 0:
        raise Refused(400, "The multipart body is not complete")
    start, parts = begins + len(mark) + (2 if begins else 0), list[Part]()
    while request.at(start, start + 2) != b"--":
        stop = _next_mark(request, mark, start)
        if stop < 0:
            raise Refused(400, "The multipart body is not complete")
        parts.append(_part(request, start, stop))
        start = stop + 2 + len(mark)
    return parts


def object_in(parts: list[Part], name: str) -> dict[str, Any]:
    """The JSON object in the one part of that name, whose content type says so (415 otherwise)."""
    described = [part for part in parts if part.name == name]
    if len(described) != 1:
        raise Refused(400, f"The part '{name}' is required")
    if described[0].content_type != "application/json":
        raise Refused(415, f"The part '{name}' must have the content type application/json")
    return inputs.object_of(described[0].content, f"The part '{name}'", fraction=float)


def _next_mark(request: Request, mark: bytes, start: int) -> int:
    """Where the next line begins that is the mark, -1 where none is; longer text that begins like it is content."""
    found = request.find(b"\r\n" + mark, start)
    while found >= 0:
        after = found + 2 + len(mark)
        rest = request.at(after, after + _LONGEST_PADDING)
        if rest.startswith(b"--") or rest.lstrip(b" \t").startswith(b"\r\n"):
            return found
        found = request.find(b"\r\n" + mark, after)
    return -1


def _part(request: Request, start: int, stop: int) -> Part:
    head, found, _ = request.at(start, min(stop, start + _LONGEST_HEAD)).partition(b"\r\n\r\n")
    # Browsers and libraries write names of files as they are, in UTF-8.
    headers = HeaderParser().parsestr(head.lstrip().decode("utf-8", "replace") + "\r\n\r\n")
    name = headers.get_param("name", header="content-disposition")
    if not found or not isinstance(name, str):
        raise Refused(400, "A part of the multipart body has no name")
    kind = headers.get_content_type() if "content-type" in headers else None
    return Part(name, headers.get_filename(), kind, request, start + len(head) + len(found), stop)

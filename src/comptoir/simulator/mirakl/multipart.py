"""A multipart/form-data body taken apart; bytes of files stay as they are."""

from email.parser import BytesHeaderParser
from typing import NamedTuple

from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import Request


class Part(NamedTuple):
    """One part: its field's name, its file's name if it is one, its own content type, its bytes."""

    name: str
    file_name: str | None
    content_type: str | None
    content: bytes


def parts_of(request: Request) -> list[Part]:
    """Every part in order; another content type is refused with 415, a body that is cut short with 400."""
    header = BytesHeaderParser().parsebytes(
        b"Content-Type: " + request.headers.get("content-type", "").encode("latin-1") + b"\r\n\r\n"
    )
    boundary = header.get_param("boundary")
    if header.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise Refused(415, "The body must be multipart/form-data")
    pieces = (b"\r\n" + request.body).split(b"\r\n--" + boundary.encode("latin-1"))
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Refused(400, "The multipart body is not complete")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, found, content = piece.partition(b"\r\n\r\n")
    headers = BytesHeaderParser().parsebytes(head.lstrip() + b"\r\n\r\n")
    name = headers.get_param("name", header="content-disposition")
    if not found or not isinstance(name, str):
        raise Refused(400, "A part of the multipart body has no name")
    file_name = headers.get_filename()
    kind = headers.get_content_type() if "content-type" in headers else None
    return Part(name, file_name, kind, content)

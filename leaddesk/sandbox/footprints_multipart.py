"""Strict reading of a multipart/form-data body."""

import re
from dataclasses import dataclass
from typing import Final

_BOUNDARY: Final = re.compile(
    r"multipart/form-data;\s*boundary=(?:\"([^\"]{1,70})\"|([\w'()+,./:=?-]{1,70}))",
    re.IGNORECASE | re.ASCII,
)
_DISPOSITION: Final = re.compile(r"form-data;\s*name=\"([^\"]*)\"(?:;\s*filename=\"([^\"]*)\")?")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the form. `file_name` is None where it is a field and not a file."""

    name: str
    file_name: str | None
    content_type: str
    content: bytes


def multipart_parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a multipart body, in their order.

    Raises:
        ValueError: with what is not as RFC 2046 and RFC 7578 want it.
    """
    match = _BOUNDARY.fullmatch(content_type.strip())
    if match is None:
        raise ValueError("the Content-Type names no boundary")
    delimiter = b"\r\n--" + (match[1] or match[2]).encode()
    # The first delimiter needs no line break before it.
    preamble, *pieces = (b"\r\n" + body).split(delimiter)
    if preamble or len(pieces) < 2 or pieces[-1] not in {b"--", b"--\r\n"}:
        raise ValueError("the body does not begin and end with its boundary")
    return [_part(piece) for piece in pieces[:-1]]


def _part(piece: bytes) -> Part:
    head, blank, content = piece.partition(b"\r\n\r\n")
    if not blank or not head.startswith(b"\r\n"):
        raise ValueError("a part has no headers, or no blank line after them")
    headers: dict[str, str] = {}
    try:
        lines = head.decode().split("\r\n")[1:]
    except UnicodeDecodeError as error:
        raise ValueError("the headers of a part are not UTF-8") from error
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name.lower() in headers:
            raise ValueError(f"{line!r} is no header of a part, or is there twice")
        headers[name.lower()] = value.strip()
    match = _DISPOSITION.fullmatch(headers.get("content-disposition", ""))
    if match is None:
        raise ValueError("a part has no Content-Disposition of a form with a name")
    return Part(match[1], match[2], headers.get("content-type", "").lower(), content)

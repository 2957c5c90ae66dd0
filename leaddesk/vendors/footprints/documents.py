"""PDF files on their way to Footprints: read, looked into, put into a request."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.texts import Text

#: As many documents go into one call (section “Upload Lead Documents”).
MOST: Final = 5
#: The vendor names no limit; what is larger is no document a person meant to send. Bytes.
LARGEST: Final = 50 * 1024 * 1024

_BEGINNING: Final = b"%PDF-"
# In a file name, as browsers write these characters within quotes.
_QUOTED: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF: the name it goes by, its bytes."""

    name: str
    content: bytes


def read_documents(paths: Sequence[str], most: int = MOST) -> tuple[Document, ...]:
    """The files, which must be PDFs by their content. Blocks. Raises UsageError, FileError."""
    if len(paths) > most:
        raise UsageError(
            Text("These are {number} files.", number=len(paths)),
            Text("Footprints takes {most} in one call.", most=most),
            "Send them in parts." if most > 1 else "Choose one of them.",
        )
    return tuple(_read(Path(path)) for path in paths)


def document_of(name: str, encoded: str) -> Document:
    """A PDF that was given in base64. Raises UsageError."""
    try:
        content = base64.b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError):
        raise UsageError(
            "The content of the attachment is not base64.", hint="Give a file instead."
        ) from None
    return _checked(Document(name, content))


def multipart(
    fields: Iterable[tuple[str, str]], field: str, documents: Sequence[Document], boundary: str
) -> bytes:
    """A `multipart/form-data` body: the fields, then every document as `field`."""
    parts = [
        _part(boundary, f'name="{name}"', "", text.encode("utf-8", "replace"))
        for name, text in fields
    ]
    parts += [
        _part(
            boundary,
            f'name="{field}"; filename="{document.name.translate(_QUOTED)}"',
            "Content-Type: application/pdf\r\n",
            document.content,
        )
        for document in documents
    ]
    return b"".join((*parts, f"--{boundary}--\r\n".encode()))


def _part(boundary: str, names: str, header: str, content: bytes) -> bytes:
    head = f"--{boundary}\r\nContent-Disposition: form-data; {names}\r\n{header}\r\n"
    return head.encode("utf-8", "replace") + content + b"\r\n"


def _read(path: Path) -> Document:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = (
            error.strerror
            if isinstance(error, OSError) and error.strerror
            else "It has no such path."
        )
        raise FileError(
            Text("“{name}” cannot be read.", name=path.name), f"{why}.".replace("..", ".")
        ) from None
    return _checked(Document(path.name, content))


def _checked(document: Document) -> Document:
    if len(document.content) > LARGEST:
        raise UsageError(
            Text("“{name}” is too large.", name=document.name),
            Text("It has more than {largest} MB.", largest=LARGEST // 1024 // 1024),
            "Send a smaller one.",
        )
    if not document.content.startswith(_BEGINNING):
        raise UsageError(
            Text("“{name}” is no PDF.", name=document.name),
            "Footprints takes PDF files only; this one does not begin like one, whatever its name says.",
            "Save the document as a PDF and choose that file.",
        )
    return document

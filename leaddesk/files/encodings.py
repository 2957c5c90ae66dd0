"""Which encoding a lead file is in.

A byte order mark decides; then the pattern of NUL bytes that UTF-16 makes of Latin text; then strict UTF-8.
Only what is none of these is guessed, and a guess is marked as one.
"""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.texts import Text

#: So many bytes are looked at. They start at the file's first byte beyond ASCII when the head holds none.
HEAD_SIZE: Final = 256 * 1024
#: So far into the file a byte beyond ASCII is searched for, in bytes.
_SEARCH_LIMIT: Final = 64 * 1024 * 1024

#: Byte order marks, and the codec that each one means.
MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # starts with UTF-16's mark, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES: Final = (
    (b"PK\x03\x04", "It is a ZIP archive or a workbook that is damaged or was cut off."),
    (b"\xd0\xcf\x11\xe0", "It is an old Office document."),
    (b"%PDF", "It is a PDF document."),
    (b"\x1f\x8b", "It is a compressed file."),
    (b"\x89PNG", "It is a picture."),
    (b"\xff\xd8\xff", "It is a picture."),
    (b"GIF8", "It is a picture."),
    (b"SQLite format 3\x00", "It is a database."),
)
#: What marketing tools really export in: the code pages of Windows before their ISO and Mac cousins.
_GUESSES: Final = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
    "cp932", "gb18030", "big5", "cp949", "mac-roman",
)  # fmt: skip
#: Short texts score nearly alike. Western European wins unless another page is clearly better.
_CLEARLY_BETTER: Final = 1.25
#: Beyond ASCII, so much of a text is letters and these marks.
_TEXT_SHARE: Final = 0.8
_MARKS_OF_TEXTS: Final = frozenset("€£‘’“”„‚«»‹›–—…·•°©®™ºª¿¡´\u00a0\u3000、。「」・ー")
#: More control characters than this share of the bytes, and it is no text.
_BINARY_SHARE: Final = 0.02
_TEXT_CONTROLS: Final = b"\t\n\r\f"
_CONTROLS: Final = bytes(set(range(32)) - set(_TEXT_CONTROLS))

#: The name of the decoding error handler that keeps bad bytes: each becomes one lone surrogate.
KEEP_BAD_BYTES: Final = "leaddesk.keep"


def _keep(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 | byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error(KEEP_BAD_BYTES, _keep)


class Encoding(NamedTuple):
    """A Python codec name, and whether it is certain."""

    codec: str
    sure: bool


def chosen_encoding(name: str, head: bytes) -> Encoding:
    """The encoding that a person named, for a file that begins with `head`.

    Raises UsageError when Python knows none of that name, or it cannot be the file's.
    """
    try:
        codec = codecs.lookup(name)
    except LookupError:
        codec = None
    if codec is None or not codec._is_text_encoding:  # noqa: SLF001 - the only way to tell "hex" from "utf-8"
        raise UsageError(
            Text("There is no encoding “{name}”.", name=name),
            hint="Common ones are utf-8, utf-16, cp1252 (Western Windows), cp1250, cp1251 and mac_roman.",
        )
    for mark, marked in MARKS:
        if head.startswith(mark) and marked.startswith(codec.name[:6]):
            return Encoding(marked, sure=True)
    try:
        codecs.getincrementaldecoder(codec.name)(KEEP_BAD_BYTES).decode(head)
    except UnicodeError:
        # Bad bytes are kept: what fails is the whole, like UTF-16 without its mark.
        raise UsageError(
            Text("The file is not in the encoding “{name}”.", name=name),
            hint="Let LeadDesk find it. UTF-16 without a byte order mark is utf-16-le or utf-16-be.",
        ) from None
    return Encoding(codec.name, sure=True)


def find_encoding(path: Path, stream: BinaryIO) -> Encoding:
    """The encoding of `stream`, read from its beginning. Raises FileError for what is no text or unclear."""
    head = stream.read(HEAD_SIZE)
    for mark, codec in MARKS:
        if head.startswith(mark):
            return Encoding(codec, sure=True)
    for signature, words in _SIGNATURES:
        if head.startswith(signature):
            raise _binary_error(path, words)
    if codec := _utf16_by_nuls(head):
        return Encoding(codec, sure=True)
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls > len(head) * _BINARY_SHARE and controls > 1:
        raise _binary_error(path, "It holds something else than text.")
    sample = head if not head.isascii() else _first_beyond_ascii(stream)
    if _is_utf8(sample):
        return Encoding("utf-8", sure=True)
    # Pieced together of two encodings: the lines that are no UTF-8 will be reported one by one.
    codec = "utf-8" if _is_mostly_utf8(sample) else _guess(path, sample)
    return Encoding(codec, sure=False)


def _utf16_by_nuls(head: bytes) -> str:
    """UTF-16 without a mark: text in Latin letters has a NUL in nearly every second byte."""
    pairs = len(head) // 2
    low, high = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if pairs < 2 or max(low, high) < pairs * 0.4 or min(low, high) > pairs * 0.02:
        return ""
    return "utf-16-le" if high > low else "utf-16-be"


def _first_beyond_ascii(stream: BinaryIO) -> bytes:
    """The next piece of the file that is not plain ASCII; empty when none comes soon enough."""
    searched = 0
    while searched < _SEARCH_LIMIT and (piece := stream.read(HEAD_SIZE)):
        if not piece.isascii():
            # A character may have been cut by the piece's beginning: start at a byte that begins one.
            start = next(
                place for place in range(4) if not 0x80 <= piece[place] < 0xC0 or place == 3
            )
            return piece[start:]
        searched += len(piece)
    return b""


def _is_utf8(sample: bytes) -> bool:
    try:
        # final=False: the end of the sample may cut a character.
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=len(sample) < HEAD_SIZE - 4)
    except UnicodeDecodeError:
        return False
    return True


def _is_mostly_utf8(sample: bytes) -> bool:
    """Whether more of what is beyond ASCII is good UTF-8 than is not; other encodings hardly look like it."""
    beyond = [sign for sign in sample.decode("utf-8", KEEP_BAD_BYTES) if not sign.isascii()]
    bad = sum("\udc80" <= sign <= "\udcff" for sign in beyond)
    return bad < len(beyond) - bad


def _guess(path: Path, sample: bytes) -> str:
    import chardet  # noqa: PLC0415 - rarely needed, and large

    found = chardet.detect_all(
        sample, ignore_threshold=True, compat_names=False, include_encodings=_GUESSES
    )
    scores: dict[str, float] = {}
    for candidate in found:
        codec = str(candidate["encoding"])
        if _reads_well(sample, codec):
            scores.setdefault(codec, float(candidate["confidence"] or 0))
    if not scores:
        raise FileError(
            Text("The encoding of “{name}” is unclear.", name=path.name),
            "Its letters beyond A to Z fit no encoding that LeadDesk knows.",
            "Save it again as UTF-8, or choose the encoding yourself.",
        )
    best = max(scores, key=lambda codec: scores[codec])
    western = scores.get("cp1252")
    return "cp1252" if western and scores[best] < western * _CLEARLY_BETTER else best


def _reads_well(sample: bytes, codec: str) -> bool:
    """Whether the sample decodes, and what is beyond ASCII in it is letters and the marks that texts have."""
    try:
        text = codecs.getincrementaldecoder(codec)().decode(sample, final=False)
    except (LookupError, UnicodeDecodeError):
        return False
    beyond = [sign for sign in text if not sign.isascii()]
    good = sum(sign.isalnum() or sign in _MARKS_OF_TEXTS for sign in beyond)
    return good >= len(beyond) * _TEXT_SHARE


def _binary_error(path: Path, words: str) -> FileError:
    return FileError(
        Text("“{name}” is not a text file.", name=path.name),
        words,
        "Save or export the leads as CSV, then drop that file.",
    )

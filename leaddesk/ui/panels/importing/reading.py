"""Words and choices about how a lead file is read: encodings, delimiters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from leaddesk.domain.imports import FilePart, FileProfile, Preview
from leaddesk.ui import counts, words

_ENCODINGS = (
    ("utf-8", QT_TRANSLATE_NOOP("Reading", "Unicode (UTF-8)")),
    ("utf-16", QT_TRANSLATE_NOOP("Reading", "Unicode (UTF-16)")),
    ("cp1252", QT_TRANSLATE_NOOP("Reading", "Western European (Windows)")),
    ("iso8859-15", QT_TRANSLATE_NOOP("Reading", "Western European (ISO 8859-15)")),
    ("mac_roman", QT_TRANSLATE_NOOP("Reading", "Western European (Mac)")),
    ("cp1250", QT_TRANSLATE_NOOP("Reading", "Central European (Windows)")),
    ("iso8859-2", QT_TRANSLATE_NOOP("Reading", "Central European (ISO 8859-2)")),
    ("cp1251", QT_TRANSLATE_NOOP("Reading", "Cyrillic (Windows)")),
    ("cp1253", QT_TRANSLATE_NOOP("Reading", "Greek (Windows)")),
    ("cp1254", QT_TRANSLATE_NOOP("Reading", "Turkish (Windows)")),
    ("cp1257", QT_TRANSLATE_NOOP("Reading", "Baltic (Windows)")),
    ("shift_jis", QT_TRANSLATE_NOOP("Reading", "Japanese (Shift JIS)")),
    ("gb18030", QT_TRANSLATE_NOOP("Reading", "Chinese (GB 18030)")),
)
_DELIMITERS = (
    (",", QT_TRANSLATE_NOOP("Reading", "commas")),
    (";", QT_TRANSLATE_NOOP("Reading", "semicolons")),
    ("\t", QT_TRANSLATE_NOOP("Reading", "tabs")),
    ("|", QT_TRANSLATE_NOOP("Reading", "vertical bars")),
)
_QUOTES = (
    ('"', QT_TRANSLATE_NOOP("Reading", 'quotation marks, "…"')),
    ("'", QT_TRANSLATE_NOOP("Reading", "apostrophes, '…'")),
    ("", QT_TRANSLATE_NOOP("Reading", "none: they belong to the text")),
)
_LINE_ENDS = {
    "crlf": QT_TRANSLATE_NOOP("Reading", "Lines end as on Windows."),
    "lf": QT_TRANSLATE_NOOP("Reading", "Lines end as on Linux and Mac."),
    "cr": QT_TRANSLATE_NOOP("Reading", "Lines end as on old Macs."),
}
#: So many names are shown to judge an encoding by.
SAMPLES = 3
#: Among so many filled lines the header is looked for, each shown so far.
HEADER_LINES = 12
_LONGEST_LINE = 60


def encodings() -> list[tuple[str, str]]:
    """Codec names with the words people know them by."""
    return [(codec, _translated(title)) for codec, title in _ENCODINGS]


def delimiters() -> list[tuple[str, str]]:
    """Delimiters with their names."""
    return [(sign, _translated(title)) for sign, title in _DELIMITERS]


def encoding_word(codec: str) -> str:
    """An encoding in people's words; a rare one by its own name."""
    plain = codec.lower().replace("_", "-")
    plain = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(plain, plain)
    known = {name.replace("_", "-"): title for name, title in _ENCODINGS}
    return _translated(known[plain]) if plain in known else codec


def delimiter_word(sign: str) -> str:
    """A delimiter in words."""
    known = dict(_DELIMITERS)
    return _translated(known[sign]) if sign in known else sign


def summary(preview: Preview) -> str:
    """What was seen in a file, in one sentence. A long one has no counts before all of it was read."""
    profile = preview.profile
    if preview.truncated or not profile.summary:
        return words.said(profile.recognised_title)
    return words.said(profile.summary)


def details(preview: Preview) -> str:
    """How a file is built, in one sentence."""
    profile = preview.profile
    sentence = ", ".join((counts.columns(len(profile.header)), *build(profile))) + "."
    if preview.truncated:
        sentence += " " + _translated(
            QT_TRANSLATE_NOOP("Reading", "Long: these are its first rows.")
        )
    return sentence


def build(profile: FileProfile) -> list[str]:
    """Its letters, and what is between its cells: as far as such a file has them."""
    parts = []
    if profile.encoding:
        parts.append(encoding_word(profile.encoding))
    if profile.delimiter:
        text = _translated(QT_TRANSLATE_NOOP("Reading", "separated by {delimiter}"))
        parts.append(text.format(delimiter=delimiter_word(profile.delimiter)))
    return parts


def part_word(part: FilePart) -> str:
    """A list in a file of several: its name, and what it is."""
    if not part.title:
        what = _translated(QT_TRANSLATE_NOOP("Reading", "cannot be read"))
    elif not part.leads:
        what = _translated(QT_TRANSLATE_NOOP("Reading", "no leads in it"))
    else:
        what = part.title
    return _translated(QT_TRANSLATE_NOOP("Reading", "{part}: {what}")).format(
        part=part.name, what=what
    )


def samples(preview: Preview) -> list[str]:
    """Cells whose letters show whether the encoding is right."""
    found: list[str] = []
    for row in preview.rows:
        for cell in row.cells:
            if not cell.isascii() and len(cell) <= 40 and cell not in found:
                found.append(cell)
        if len(found) >= SAMPLES:
            break
    return found[:SAMPLES]


def size_word(profile: FileProfile) -> str:
    """The file's size with a unit."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(profile.size, 1, form).replace(" ", "\u00a0")


def header_word(profile: FileProfile) -> str:
    """Where the header stands, and what that makes of the lines above it."""
    if not profile.header_line:
        return _translated(QT_TRANSLATE_NOOP("Reading", "there is none"))
    if profile.header_line == 1:
        return _translated(QT_TRANSLATE_NOOP("Reading", "line 1"))
    text = QCoreApplication.translate("Reading", "line {line}; lines above it are no leads")
    return text.format(line=words.count(profile.header_line))


def header_lines(preview: Preview) -> list[tuple[int, str]]:
    """The first filled lines to choose the header from, and that there is none."""
    profile = preview.profile
    found = {row.line: row.cells for row in preview.rows if any(map(str.strip, row.cells))}
    if profile.header_line:
        found[profile.header_line] = profile.header
    none = _translated(QT_TRANSLATE_NOOP("Reading", "There is none: leads begin at once"))
    text = QCoreApplication.translate("Reading", "Line {line}: {cells}")
    lines = [
        (line, text.format(line=words.count(line), cells=_beginning(found[line])))
        for line in sorted(found)[:HEADER_LINES]
    ]
    return [(0, none), *lines]


def _beginning(cells: Sequence[str]) -> str:
    told = " · ".join(" ".join(cell.split()) for cell in cells if cell.strip())
    return told if len(told) <= _LONGEST_LINE else f"{told[:_LONGEST_LINE]}…"


def quotes() -> list[tuple[str, str]]:
    """Characters around cells with their names."""
    return [(sign, _translated(title)) for sign, title in _QUOTES]


def quote_word(sign: str) -> str:
    """A character around cells in words."""
    return _translated(dict(_QUOTES)[sign]) if sign in dict(_QUOTES) else sign


def line_ends_word(profile: FileProfile) -> str:
    """How the lines of a text end; empty for other files."""
    return _translated(_LINE_ENDS[profile.line_ends]) if profile.line_ends in _LINE_ENDS else ""


def _translated(source: object) -> str:
    return QCoreApplication.translate("Reading", str(source))

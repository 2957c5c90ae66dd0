"""Lead files in the shapes that marketers hold; all values invented. `tests/data/formats` has their texts."""

from __future__ import annotations

import csv
import io
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from leaddesk.files.xlsx_writing import write_xlsx

FOLDER = Path(__file__).parent / "formats"

Encode = Callable[[str], bytes]


def text(name: str) -> str:
    """A fixture; ␀ in it stands for NUL."""
    return (FOLDER / name).read_text("utf-8").replace("␀", "\x00")


def encoded(codec: str, end: str = "\n") -> Encode:
    return lambda content: content.replace("\n", end).encode(codec)


def zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def workbook(content: str, folder: Path, delimiter: str = ",") -> bytes:
    """The text's cells as an xlsx file."""
    header, *rows = csv.reader(io.StringIO(content), delimiter=delimiter)
    path = folder / "made.xlsx"
    write_xlsx(path, header, rows)
    return path.read_bytes()


_SCHEMA = "http://schemas.openxmlformats.org"


def raw_xlsx(sheets: Mapping[str, str]) -> bytes:
    """A workbook whose sheets have this XML as their rows."""
    kind = f"{_SCHEMA}/officeDocument/2006/relationships"
    names = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>'
        for number, name in enumerate(sheets, 1)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_SCHEMA}/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_SCHEMA}/package/2006/relationships"><Relationship Id="r"'
        f' Type="{kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_SCHEMA}/spreadsheetml/2006/main" xmlns:r="{kind}">'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_SCHEMA}/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="r{number}" Type="{kind}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number in range(1, len(sheets) + 1)
        )
        + "</Relationships>",
    }
    for number, rows in enumerate(sheets.values(), 1):
        files[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{_SCHEMA}/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'
        )
    return zipped({name: content.encode() for name, content in files.items()})


def ods(rows: Sequence[Sequence[str]], repeated: int = 1) -> bytes:
    """An OpenDocument sheet; as spreadsheets write it, blank rows down to the last follow."""
    cells = [
        "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        for row in rows
    ]
    lines = "".join(
        f'<table:table-row table:number-rows-repeated="{repeated}">{row}</table:table-row>'
        for row in cells
    )
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "manifest")
    )
    content = (
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Leads">{lines}<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f"<manifest:manifest{names}/>".encode(),
            "content.xml": content.encode(),
        }
    )


def xlsb(rows: Sequence[Sequence[str]], last_row: int | None = None) -> bytes:
    """A binary workbook: records of a kind, a length and data."""
    book = [
        _record(131),
        _record(143),
        _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Leads")),
        _record(144),
        _record(132),
    ]
    last = struct.pack("<IIII", 0, len(rows) - 1, 0, len(rows[0]) - 1)
    sheet = [_record(129), _record(148, last), _record(145)]
    numbers = [*range(len(rows) - 1), last_row or len(rows) - 1]
    for number, row in zip(numbers, rows, strict=True):
        sheet.append(_record(0, struct.pack("<IIHBBI", number, 0, 300, 0, 0, 0) + b"\0"))
        sheet += [
            _record(6, struct.pack("<II", place, 0) + _wide(cell)) for place, cell in enumerate(row)
        ]
    sheet += [_record(146), _record(130)]
    kind = f"{_SCHEMA}/officeDocument/2006/relationships/worksheet"
    links = (
        f'<Relationships xmlns="{_SCHEMA}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{kind}" Target="worksheets/sheet1.bin"/></Relationships>'
    )
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_SCHEMA}/package/2006/content-types"/>'.encode(),
            "xl/workbook.bin": b"".join(book),
            "xl/_rels/workbook.bin.rels": links.encode(),
            "xl/worksheets/sheet1.bin": b"".join(sheet),
        }
    )


def _record(kind: int, data: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(data)
    return head + (bytes([size]) if size < 128 else bytes([size & 0x7F | 0x80, size >> 7])) + data


def _wide(words: str) -> bytes:
    return struct.pack("<I", len(words)) + words.encode("utf-16-le")

"""Files made to do harm, or only made oddly: refused in plain words, or read to the last line."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from leaddesk.background.import_process import run_import
from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.files.reading import RecordReader
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database
from tests.data.lead_formats import ods, raw_xlsx, zipped

#: Set it to 4 for the real size.
GIGABYTES = float(os.environ.get("LEADDESK_LARGE_FILE_GB", "0.02"))
ROWS = [["Email", "Notes"], ["ada@example.com", "hello"]]
SHEET = "".join(
    f'<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>{value}</t></is></c></row>'
    for number, value in enumerate(("Email", "ada@example.com"), 1)
)


@pytest.fixture
def service(database: Database) -> ImportService:
    return ImportService(database)


def run(service: ImportService, path: Path, content: bytes) -> ImportReport:
    path.write_bytes(content)
    return service.run(path, ImportOptions(), ignore_progress, CancelToken())


def replaced(workbook: bytes, member: str, content: bytes) -> bytes:
    """An archive with another content of one member."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**files, member: content})


def lying(archive: bytes, member: str, size: int) -> bytes:
    """An archive that says in its directory, and before the member, that it unpacks to `size` bytes."""
    changed, name = bytearray(archive), member.encode()
    for mark, head, place in ((b"PK\x01\x02", 46, 24), (b"PK\x03\x04", 30, 22)):
        start = changed.rindex(mark, 0, changed.index(name, changed.index(mark)))
        while bytes(changed[start + head : start + head + len(name)]) != name:
            start = changed.index(mark, start + 1)
        struct.pack_into("<I", changed, start + place, size)
    return bytes(changed)


@pytest.mark.parametrize(
    ("member", "before", "after"),
    [
        ("xl/worksheets/sheet1.xml", '<worksheet><sheetData><row r="1"><c><v>', "</v></c></row>"),
        ("xl/sharedStrings.xml", "<sst><si><t>", "</t></si></sst>"),
        ("xl/styles.xml", "<styleSheet><x>", "</x></styleSheet>"),
        ("xl/workbook.xml", "<workbook><x>", "</x></workbook>"),
    ],
)  # fmt: skip
def test_a_workbook_that_lies_about_its_size_is_refused(
    service: ImportService, tmp_path: Path, member: str, before: str, after: str
) -> None:
    large = replaced(raw_xlsx({"S": SHEET}), member, f"{before}{'A' * 50_000_000}{after}".encode())
    assert len(large) < 100_000
    with pytest.raises(FileError, match="cannot be read as a workbook"):
        run(service, tmp_path / "leads.xlsx", lying(large, member, 1_000))


def test_a_list_that_is_larger_than_its_archive_says_is_refused(
    service: ImportService, tmp_path: Path
) -> None:
    archive = lying(
        zipped({"leads.csv": b"email\n" + b"a@example.com\n" * 10_000}), "leads.csv", 20
    )
    with pytest.raises(FileError, match="damaged"):
        run(service, tmp_path / "leads.zip", archive)


DOCTYPE = '<!DOCTYPE x [<!ENTITY own "AAAA"><!ENTITY file SYSTEM "{uri}">]>'


@pytest.mark.parametrize("entity", ["&file;", "&own;"])
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_entities_are_never_followed(
    service: ImportService, database: Database, tmp_path: Path, kind: str, entity: str
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    doctype = DOCTYPE.format(uri=secret.as_uri())
    if kind == "xlsx":
        sheet = SHEET.replace("ada@", f"{entity}ada@")
        member, content = "xl/worksheets/sheet1.xml", raw_xlsx({"S": sheet})
    else:
        member, content = "content.xml", ods([ROWS[0], ["ada@example.com", f"x{entity}"]])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        harmful = doctype.encode() + archive.read(member)
    path = tmp_path / f"leads.{kind}"
    stored = ""
    with suppress(FileError):  # refused is as good
        report = run(service, path, replaced(content, member, harmful))
        assert report.counts.rows <= 1
        with database.read() as connection:
            stored = str(connection.execute("SELECT cells FROM import_line").fetchall())
    assert "SECRET" not in stored
    assert "AAAA" not in stored


def test_links_to_other_workbooks_are_not_followed(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    linked = SHEET + '<row r="3"><c r="A3"><f>[1]S!A1</f></c></row>'
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"
    target = tmp_path / "other.xlsx"
    target.write_bytes(raw_xlsx({"S": SHEET.replace("Email", "SECRET")}))
    links = (
        f'<Relationships><Relationship Id="r1" Type="{relation}" TargetMode="External"'
        f' Target="{target.as_uri()}"/></Relationships>'
    )
    rels = "xl/externalLinks/_rels/externalLink1.xml.rels"
    content = replaced(raw_xlsx({"S": linked}), rels, links.encode())
    report = run(service, tmp_path / "leads.xlsx", content)
    assert report.counts.created == 1
    with database.read() as connection:
        stored = str(connection.execute("SELECT cells FROM import_line").fetchall())
    assert "SECRET" not in stored


@pytest.mark.parametrize("length", [131_071, 131_072, 131_073, 900_000])
def test_a_long_cell_is_read_whole(
    service: ImportService, database: Database, tmp_path: Path, length: int
) -> None:
    note = "n" * (length - 3) + ",\nn"
    content = f'email,notes\nada@example.com,"{note}"\nbob@example.com,short\n'
    report = run(service, tmp_path / "leads.csv", content.encode())
    assert (report.counts.created, report.counts.rows) == (2, 2)
    with database.read() as connection:
        lengths = "SELECT max(length(notes)), (SELECT max(length(cells ->> 1)) FROM import_line) FROM lead"
        assert connection.execute(lengths).fetchall() == [(length, length)]


def test_control_characters_and_turned_letters_are_shown_as_what_they_are(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "leads.csv"
    others = "".join(f"n{number}@example.com,Example\n" for number in range(30))
    odd = "evil\u202egpj.exe", "\x1b[31mred", "\0"
    rows = "".join(f"odd{number}@example.com,{value}\n" for number, value in enumerate(odd))
    report = run(service, path, f"email,company\n{rows}{others}".encode())
    shown = [row.cells[1] for row in service.preview(path, ImportOptions()).rows][:3]
    assert shown == ["evil\ufffdgpj.exe", "\u241b[31mred", "\u2400"]
    assert (report.counts.created, report.counts.rejected) == (31, 2)
    with database.read() as connection:
        assert connection.execute("SELECT company FROM lead WHERE id=1").get == "evilgpj.exe"


def test_formulas_in_a_text_are_text(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    content = b'email,company\nada@example.com,"=HYPERLINK(""http://127.0.0.1:9"")"\n'
    run(service, tmp_path / "leads.csv", content)
    with database.read() as connection:
        found = connection.execute("SELECT company FROM lead").get
    assert found == '=HYPERLINK("http://127.0.0.1:9")'


@pytest.mark.timeout(120 + 600 * GIGABYTES)
def test_a_file_of_gigabytes_is_streamed(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    rows, size = 0, int(GIGABYTES * 1e9)
    with path.open("w") as stream:
        stream.write("email,notes\n")
        while stream.tell() < size:
            stream.writelines(
                f"n{number}@example.com,{'x' * 4_000}\n" for number in range(rows, rows + 1_000)
            )
            rows += 1_000
    waited: list[int] = []
    with RecordReader(path, "utf-8", ",", 2) as reader:
        read = 0
        for chunk in reader:
            read += sum(len(cell) + 1 for record in chunk.records for cell in record)
            waited.append(reader.position() - read)
    assert max(waited) < 3_000_000  # so much is in memory at a time, whatever the file's size
    options = ImportOptions(dry_run=True)
    report = run_import(database.path, path, options, ignore_progress, CancelToken())
    assert (report.counts.created, report.counts.rows) == (rows, rows)

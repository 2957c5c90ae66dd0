"""Archives, workbooks, JSON: the same leads, whatever they come in; and what was made to do harm."""

from __future__ import annotations

import io
import json
import sys
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.imports import ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services.import_plan import STDIN
from leaddesk.services.imports import FileReports, ImportService
from leaddesk.store.database import Database
from tests.data import lead_formats
from tests.data.lead_formats import ods, raw_xlsx, text, workbook, xlsb, zipped

ROWS = [["Email", "Phone", "Lead id", "Notes"], ["ada@example.com", "+447700900123", "0012", "Zoé"]]


@pytest.fixture
def service(database: Database) -> ImportService:
    return ImportService(database)


def run(service: ImportService, path: Path, **options: str) -> ImportReport:
    return service.run(path, ImportOptions(country="GB", **options), ignore_progress, CancelToken())  # type: ignore[arg-type]


def run_all(service: ImportService, path: Path) -> FileReports:
    return service.run_all(path, ImportOptions(country="GB"), ignore_progress, CancelToken())


def stored(database: Database, *fields: str) -> list[tuple[object, ...]]:
    with database.read() as connection:
        return connection.execute(f"SELECT {', '.join(fields)} FROM lead ORDER BY id").fetchall()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("leads.xlsb", xlsb(ROWS)),
        ("leads.ods", ods(ROWS)),
        ("named-wrongly.csv", ods(ROWS)),
        ("leads.json", json.dumps({"data": [dict(zip(*ROWS, strict=True))]}).encode()),
        (
            "leads.jsonl",
            b"\n".join(json.dumps(dict(zip(*ROWS, strict=True))).encode() for _ in "12"),
        ),
        ("leads.zip", zipped({"export/leads.csv": "\n".join(map(",".join, ROWS)).encode()})),
        ("nested.zip", zipped({"leads.ods": ods(ROWS), "__MACOSX/._leads.ods": b"x"})),
    ],
)
def test_the_same_lead_in_every_container(
    service: ImportService, database: Database, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    report = run(service, path)
    assert (report.counts.created, report.counts.rejected) == (1, 0)
    assert stored(database, "email", "phone", "external_id", "notes") == [tuple(ROWS[1])]
    preview = service.preview(path, ImportOptions(country="GB"))
    assert preview.rows[0].cells == tuple(ROWS[1])
    assert preview.mapping == report.mapping


def test_a_workbook_of_meta_leads_in_portuguese(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "leads.xlsx"
    path.write_bytes(workbook(text("meta_pt.tsv"), tmp_path, "\t"))
    report = run(service, path)
    assert (report.profile.recognised, report.profile.container) == ("meta_lead_ads", "workbook")
    assert stored(database, "full_name", "external_id") == [("João Exemplo", "1000000000000006")]


def test_an_old_workbook_with_a_sheet_of_leads_and_one_of_something_else(
    service: ImportService, database: Database
) -> None:
    path = lead_formats.FOLDER.parent / "workbooks" / "leads.xls"
    found = run_all(service, path)
    (report,), (other,) = found.reports, found.left_out
    assert (report.profile.part, report.counts.created) == ("Leads", 2)
    assert (other.name, other.leads) == ("Lists", False)
    assert "no column of e-mail addresses" in other.detail
    assert stored(database, "phone", "external_id", "created_at") == [
        ("+447700900123", "5001", "2026-03-02"),
        ("+447700900124", "5002", "2026-03-03"),
    ]
    assert service.preview(path, ImportOptions()).profile.parts == ("Leads", "Lists")


def test_cells_of_a_workbook_are_text_and_formulas_are_not_run(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "leads.xlsx"
    texts = "".join(
        f'<c r="{place}2" t="inlineStr"><is><t>{words}</t></is></c>'
        for place, words in {"B": "Email", "C": "Phone", "D": "Lead id", "E": "Score"}.items()
    )
    path.write_bytes(
        raw_xlsx(
            {
                "S": f'<row r="2">{texts}</row><row r="3">'
                '<c r="B3" t="inlineStr"><is><t>ada@example.com</t></is></c>'
                '<c r="C3"><v>447700900123</v></c><c r="D3"><v>5001</v></c><c r="E3"><f>1+1</f><v>2</v></c></row>'
            }
        )
    )
    report = run(service, path)
    assert stored(database, "phone", "external_id", "score") == [("+447700900123", "5001", "2")]
    assert report.id is not None
    assert [row.line for row in service.rows(report.id)] == [1, 2, 3]


def test_ids_too_long_for_a_workbook_make_no_two_people_one(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    """As numbers, ids of nineteen digits are alike; those of sixteen are whole."""
    path = tmp_path / "leads.xlsx"

    def row(texts: list[str], *numbers: int) -> str:
        cells = [f"<c t='inlineStr'><is><t>{text}</t></is></c>" for text in texts]
        return (
            f"<row>{''.join(cells)}{''.join(f'<c><v>{number}</v></c>' for number in numbers)}</row>"
        )

    header = row(["Email", "created_time", "form_id", "lead id", "adgroup_id"])
    leads = [
        row([f"a{n}@example.com", "", ""], 7_300_000_000_000_000_001 + n, 1_234_567_890_123_456)
        for n in range(2)
    ]
    path.write_bytes(raw_xlsx({"S": header + "".join(leads)}))
    report = run(service, path)
    assert (report.profile.recognised, report.counts.created) == ("tiktok", 2)
    assert {(issue.code, issue.value) for issue in report.issues} == {("number_rounded", "7.3E+18")}
    found = stored(database, "external_id", "custom ->> 'adgroup_id'")
    assert found == [(None, "1234567890123456")] * 2


def test_an_archive_of_three_lists_says_what_each_was(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "audience.zip"
    path.write_bytes(
        zipped(
            {
                f"{name}_members_export_1a2b.csv": text(f"mailchimp_{name}.csv").encode()
                for name in ("subscribed", "unsubscribed", "cleaned")
            }
            | {
                "readme.txt": b"How to read these files\n",
                "more.zip": zipped({"a.csv": b"email\n"}),
            }
        )
    )
    found = run_all(service, path)
    assert [(one.profile.part[:5], one.profile.recognised) for one in found.reports] == [
        ("subsc", "mailchimp"),
        ("unsub", "mailchimp_unsubscribed"),
        ("clean", "mailchimp_cleaned"),
    ]
    assert [one.counts.set_aside for one in found.reports] == [0, 1, 1]
    assert {one.file for one in found.reports} == {"audience.zip"}
    assert [one.name for one in found.left_out] == ["readme.txt", "more.zip"]
    assert "archive inside an archive" in found.left_out[1].detail
    assert len(stored(database, "email")) == 2
    part = "cleaned_members_export_1a2b.csv"
    assert run(service, path, part=part).profile.part == part
    with pytest.raises(UsageError, match="no part “x”"):
        run(service, path, part="x")


def test_standard_input_may_be_an_archive(
    service: ImportService, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = zipped({"a.csv": b"email\na@example.com\n", "b.csv": b"email\nb@example.com\n"})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(archive)))
    found = run_all(service, STDIN)
    assert [(one.file, one.profile.path, one.counts.created) for one in found.reports] == [
        ("standard input", "-", 1)
    ] * 2


def test_json_as_platforms_send_it(
    service: ImportService, database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "leads.json"
    lead = {
        "lead_id": 7300000000000000001,
        "gcl_id": "g",
        "is_test": False,
        "form": {"name": "Spring"},
        "tags": ["a", "b"],
        "none": None,
        "user_column_data": [
            {"column_id": "FULL_NAME", "string_value": "Ada \ud800"},
            {"column_id": "EMAIL", "string_value": "ada@example.com"},
        ],
    }
    path.write_text(json.dumps([lead]))
    report = run(service, path)
    assert report.profile.recognised == "google_ads"
    assert stored(database, "external_id", "full_name", "tags", "custom ->> 'form.name'") == [
        ("7300000000000000001", "Ada \ufffd", "a, b", "Spring")
    ]


def test_lines_that_are_no_json_are_rejected(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    path.write_text(
        '{"email": "a@example.com"}\n{"email": "b@example.com", "x": 1}\n\n{"email": \n["c"]\n'
    )
    report = run(service, path)
    assert (report.counts.created, report.counts.rejected, report.counts.not_data) == (2, 2, 1)
    assert [(issue.line, issue.code) for issue in report.issues] == [
        (4, "row_broken"),
        (5, "row_broken"),
    ]
    assert report.profile.header == ("email", "x")


@pytest.mark.parametrize(
    "content",
    [
        b"[1, 2]",
        b'{"a": 1}',
        b"[[[[",
        b"[" * 100_000,
        b'{"a": [{"b": ',
        b'[{"a": 1}, 2]',
        b"{}",
        b"[]",
        b"PK\x03\x04" + bytes(500),
        b"\xd0\xcf\x11\xe0" + bytes(600),
        zipped({"empty/": b""}),
        zipped({"xl/workbook.xml": b"<nonsense", "[Content_Types].xml": b""}),
        zipped({"mimetype": b"x", "content.xml": b"<<<"}),
        raw_xlsx({"S": '<row r="1"><c r="A1"><v>1</v></c></row>'})[:-40],
    ],
)
def test_what_holds_no_leads_is_told_in_plain_words(
    service: ImportService, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "leads.bin"
    path.write_bytes(content)
    with pytest.raises(FileError) as failure:
        run(service, path)
    assert path.name in failure.value.title


@pytest.mark.parametrize(
    "content",
    [
        ods(ROWS, repeated=900_000_000),
        raw_xlsx({"S": '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'}),
        raw_xlsx({"S": '<row><c r="XFD1048576"><v>1</v></c></row>'}),
        raw_xlsx({"S": '<row><c r="A4000000000"><v>1</v></c></row>'}),
        xlsb(ROWS, last_row=0xFFFFFFF0),
        raw_xlsx({"S": "<row><c><v>1</v></c></row>", "Far": '<row r="9999999"/><c r="ZZZ1"/>'}),
    ],
)
def test_two_far_corners_of_a_sheet_do_not_fill_the_memory(
    service: ImportService, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "leads.bin"
    path.write_bytes(content)
    with pytest.raises(FileError, match="too large for a workbook"):
        run(service, path)


def test_bombs_are_refused_from_their_directory(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "leads.xlsx"
    zeros = bytes(1_000_000)
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as stream,
    ):
        for _ in range(201):
            stream.write(zeros)
    with pytest.raises(FileError, match="was not opened") as failure:
        run(service, path)
    assert "201,000,000" in failure.value.detail
    many = tmp_path / "many.zip"
    many.write_bytes(zipped({f"{n}.csv": b"email\n" for n in range(10_001)}))
    with pytest.raises(FileError, match="was not opened"):
        service.parts(many, ImportOptions())


def test_an_empty_sheet_is_told_as_empty(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "leads.xlsx"
    path.write_bytes(raw_xlsx({"S": ""}))
    with pytest.raises(FileError, match=r"“leads\.xlsx” is empty"):
        run(service, path)


A, B = b"email\na@example.com\n", b"email\nb@example.com\n"


def patched(archive: bytes, member: bytes, at: int, value: int) -> bytes:
    """An archive with another 16-bit number in a member's record in its directory, and before the member."""
    changed = bytearray(archive)
    local = archive.index(member) - 30
    central = archive.rindex(member) - 46
    for place in (local + at, central + at + 2):
        changed[place : place + 2] = value.to_bytes(2, "little")
    return bytes(changed)


@pytest.mark.parametrize(
    ("archive", "why"),
    [
        (patched(zipped({"a.csv": A, "b.csv": B}), b"a.csv", 6, 1), "locked with a password"),
        (patched(zipped({"a.csv": A, "b.csv": B}), b"a.csv", 8, 9), "LeadDesk does not know"),
        (patched(zipped({"a.csv": A, "b.csv": B}), b"a.csv", 8, 12), "is damaged"),
        (patched(zipped({"a.csv": A, "b.csv": B}), b"a.csv", 14, 1), "is damaged"),
        (zipped({"a.zip": zipped({"a.csv": A}), "b.csv": B}), "archive inside an archive"),
        (zipped({"a.xlsx": b"PK\x03\x04" + bytes(99), "b.csv": B}), "damaged or was cut off"),
    ],
)
def test_a_member_that_cannot_be_unpacked_does_not_stop_the_others(
    service: ImportService, tmp_path: Path, archive: bytes, why: str
) -> None:
    path = tmp_path / "leads.zip"
    path.write_bytes(archive)
    found = run_all(service, path)
    assert [report.profile.part for report in found.reports] == ["b.csv"]
    assert [(part.name[:2], why in part.detail) for part in found.left_out] == [("a.", True)]


@pytest.mark.parametrize("name", ["..", "x" * 300, 'a › "b"?.csv', "c:\\b\\", "a.csv"])
def test_every_member_is_read_whatever_it_is_called(
    service: ImportService, database: Database, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "leads.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", A)
        with warnings.catch_warnings(action="ignore"):  # of a name that is there already
            archive.writestr(name, B)
    assert not run_all(service, path).left_out
    assert stored(database, "email") == [("a@example.com",), ("b@example.com",)]


def test_names_in_an_archive_lead_nowhere(service: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "leads.zip"
    path.write_bytes(zipped({"../../escaped.csv": b"email\nada@example.com\n"}))
    assert run_all(service, path).reports[0].counts.created == 1
    assert not list(tmp_path.parent.glob("escaped.csv"))


CONTAINERS = (
    xlsb(ROWS),
    ods(ROWS),
    raw_xlsx({"S": '<row r="1"><c r="A1" t="inlineStr"><is><t>Email</t></is></c></row>'}),
    zipped({"leads.csv": b"email\nada@example.com\n"}),
    json.dumps([{"email": "ada@example.com", "x": {"y": [1, None]}}]).encode(),
    b'{"email": "ada@example.com"}\n{"email": "bob@example.com", "x": []}\n',
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    content=st.sampled_from(CONTAINERS),
    start=st.integers(0, 4_000),
    bytes_there=st.binary(max_size=6),
    cut=st.booleans(),
)
def test_damaged_containers_are_told_or_every_row_is_accounted_for(
    service: ImportService,
    tmp_path: Path,
    content: bytes,
    start: int,
    bytes_there: bytes,
    *,
    cut: bool,
) -> None:
    place = start % len(content)
    rest = b"" if cut else content[place + len(bytes_there) :]
    path = tmp_path / "leads.bin"
    path.write_bytes(content[:place] + bytes_there + rest)
    try:
        report = run(service, path)
    except FileError:  # with plain words, or it would be another exception
        return
    assert report.id is not None
    rows = service.rows(report.id, limit=1_000)
    assert len(rows) == report.counts.rows + report.counts.not_data
    assert [row.line for row in rows] == sorted({row.line for row in rows})

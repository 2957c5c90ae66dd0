"""What `leads export` writes, `import` reads back equal."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.quality.damage import ERROR_WORDS
from leaddesk.quality.text import has_control, trimmed
from leaddesk.services.exporting import ENDINGS, Export, ExportService
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database
from leaddesk.store.leads import LeadRepository

Fields = dict[str, str]
LEADS: list[Fields] = [
    {
        "email": "ada@example.com", "phone": "+447700900123", "external_id": "0012", "country": "DE",
        "postal_code": "01067", "first_name": "=1+1", "notes": 'said "hi",\nand; left\t', "score": "007",
        "created_at": "2026-03-02 10:00", "custom.Shoe size": "4½", "custom.phone": "-", "company": "'=quoted",
        "address": "1 High St, Leeds", "consent_email": "no",
    },
    {"email": "bob@example.com", "first_name": "+Bob", "last_name": "@SUM(A1)", "tags": "a, b", "notes": "''=x"},
    {"phone": "+12025550143", "full_name": "Zoë O'Neil", "custom.Unsubscribed": "yes", "notes": "#1"},
]  # fmt: skip


def export(database: Database, path: Path) -> int:
    return ExportService(database).write(Export(path, LeadQuery()))


def workspace(path: Path, leads: list[Fields]) -> Database:
    """A workspace of these leads, as they are."""
    database = Database(path)
    with database.write() as connection:
        connection.execute(
            "DELETE FROM lead; DELETE FROM import_row; DELETE FROM import_cells; DELETE FROM import"
        )
        for lead in leads:
            fields = {name: value for name, value in lead.items() if not name.startswith("custom.")}
            custom = {name[7:]: value for name, value in lead.items() if name.startswith("custom.")}
            columns = {
                **fields,
                "custom": json.dumps(custom) if custom else None,
                "email_key": fields.get("email"),
                "phone_key": fields.get("phone"),
            }
            connection.execute(
                f"INSERT INTO lead({', '.join(columns)}, added_at, updated_at)"
                f" VALUES({', '.join('?' * len(columns))}, '', '')",
                tuple(columns.values()),
            )
    return database


def all_fields(database: Database) -> list[Fields]:
    leads = LeadRepository(database)
    return [dict(lead.fields) for lead in leads.many(leads.ids(LeadQuery()))]


def exported_and_imported(folder: Path, leads: list[Fields], ending: str) -> list[Fields]:
    first, second = workspace(folder / "first.db", leads), workspace(folder / "second.db", [])
    try:
        path = folder / f"export{ending}"
        export(first, path)
        report = ImportService(second).run(path, ImportOptions(), ignore_progress, CancelToken())
        assert report.profile.recognised.startswith("leaddesk_")
        assert (report.counts.created, report.counts.rejected) == (len(leads), 0)
        return all_fields(second)
    finally:
        first.close()
        second.close()


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_export_is_read_back_equal(tmp_path: Path, ending: str) -> None:
    expected = [{name: trimmed(value) for name, value in lead.items()} for lead in LEADS]
    expected[2]["consent_email"] = "no"  # what the custom field “Unsubscribed” says
    assert exported_and_imported(tmp_path, LEADS, ending) == expected


VALUE = (
    st.text(st.characters(codec="utf-8", exclude_characters="\ufffe\uffff"), max_size=10)
    | st.sampled_from(
        [
            "=1",
            "'=1",
            "''@x",
            "+1",
            "-",
            "_x0041_",
            "0012",
            "a,b;c\td|e",
            'q"q',
            "l\r\nl",
            "\ufeffx",
        ]
    )
).filter(
    lambda value: (
        not has_control(value)
        and value == trimmed(value) != ""
        and value.upper() not in ERROR_WORDS
    )  # what a spreadsheet may have left in the export since
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    rows=st.lists(
        st.dictionaries(
            st.sampled_from(["first_name", "city", "notes", "custom.Own", "custom.e-mail", "tags"]),
            VALUE,
        ),
        min_size=1,
        max_size=4,
    ),
    ending=st.sampled_from(ENDINGS),
)
@example(rows=[{"notes": "4.47E+11"}], ending=".csv")
def test_any_value_is_read_back_equal(tmp_path: Path, rows: list[Fields], ending: str) -> None:
    leads = [{"email": f"n{number}@example.com", **row} for number, row in enumerate(rows)]
    assert exported_and_imported(tmp_path, leads, ending) == leads


def test_no_cell_of_an_exported_workbook_is_a_formula(tmp_path: Path) -> None:
    database = workspace(tmp_path / "w.db", LEADS)
    path = tmp_path / "export.xlsx"
    assert export(database, path) == 3
    database.close()
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in sheet
    assert set(re.findall(r'<c [^>]*t="(\w+)"', sheet)) == {"inlineStr"}
    assert len(re.findall("<c ", sheet)) == len(re.findall('t="inlineStr"', sheet))

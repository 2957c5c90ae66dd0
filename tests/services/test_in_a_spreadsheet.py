"""Exports opened in LibreOffice: nothing in them is a formula there."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from leaddesk.domain.leads import LeadQuery
from leaddesk.services.exporting import Export, ExportService
from leaddesk.store.database import Database

OFFICE = shutil.which("soffice")
#: Each is run, looked up on the net or told wrongly by one spreadsheet or another when it is written as it is.
HARMFUL = (
    "=1+1", '=HYPERLINK("http://127.0.0.1:9","x")', "=cmd|' /C calc'!A0", "@SUM(A1:A9)", "+1+cmd|' /C calc'!A0",
    "-1+1", "\t=1+1", "\r=1+1", " =1+1", '"=1+1"', "'=1+1", "=\n1", "＝1+1",
    "x\n=1+1", 'x","=1+1', "x;=1+1", "x\t=1+1", 'x;"=1+1;', "x;-1+1;", "x;'=1+1",
)  # fmt: skip
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(tmp_path / "leaddesk.db")
    with opened.write() as connection:
        connection.executemany(
            "INSERT INTO lead(email, company, notes, postal_code, phone, added_at, updated_at)"
            " VALUES(?, ?, ?, '01067', '+447700900123', '', '')",
            [(f"n{n}@example.com", value, value[::-1]) for n, value in enumerate(HARMFUL)],
        )
        connection.execute("UPDATE lead SET custom = json_object('=1+1', company)")
    return opened


#: Where semicolons part cells: in the spreadsheets of half of Europe.
SEMICOLONS = "--infilter=Text - txt - csv (StarCalc):59,34,76,1"


def cells(folder: Path, *names: str, options: Sequence[str] = ()) -> list[list[tuple[str, bool]]]:
    """Of each file the text of every filled cell as LibreOffice reads it, and whether it is a formula."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [str(OFFICE), "--headless", profile, *options, "--convert-to", "fods", *names],
        cwd=folder, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    read = []
    for name in names:
        found = ET.parse(folder / f"{Path(name).stem}.fods").iter(f"{TABLE}table-cell")
        texts = (
            ("\n".join("".join(p.itertext()) for p in cell.iter(f"{TEXT}p")), cell)
            for cell in found
        )
        read.append([(text, f"{TABLE}formula" in cell.attrib) for text, cell in texts if text])
    return read


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_no_cell_of_an_export_is_a_formula_in_libreoffice(
    database: Database, tmp_path: Path
) -> None:
    service = ExportService(database)
    for name in ("csv.csv", "xlsx.xlsx"):
        assert service.write(Export(tmp_path / name, LeadQuery())) == len(HARMFUL)
    database.close()
    (tmp_path / "unguarded.csv").write_text("a,=1+1,b;=1+1;c\n")
    texts = ("csv.csv", "unguarded.csv")
    commas, unguarded, xlsx = cells(tmp_path, *texts, "xlsx.xlsx")
    semicolons, not_guarded = cells(tmp_path, *texts, options=[SEMICOLONS])
    for read in (unguarded, not_guarded):
        assert ("2", True) in read  # it would have been seen
    for read in (commas, semicolons, xlsx):
        assert not [text for text, formula in read if formula]
    for read in (commas, xlsx):
        assert len(read) > len(HARMFUL) * 6
    assert {"01067", "+447700900123"} <= {text for text, _ in xlsx}

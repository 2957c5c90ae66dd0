"""Exports: the columns asked for, said beforehand what a workbook cannot hold, whole or not at all."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from leaddesk.background.export_process import run_export
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import CancelledError, FileError, UsageError
from leaddesk.domain.jobs import CancelToken, Progress, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.files import xlsx_writing
from leaddesk.services import exporting
from leaddesk.services.exporting import Export, ExportService
from leaddesk.services.workspace import Workspace
from tests.fakes import add_leads

LEADS = [
    {"email": "ada@example.com", "first_name": "Ada", "last_name": "Example", "custom": '{"Shoe": "4½"}'},
    {"email": "bob@example.com", "phone": "+447700900123", "country": "GB"},
]  # fmt: skip


@pytest.fixture
def service(workspace: Workspace) -> ExportService:
    add_leads(workspace.database, LEADS)
    workspace.accounts.add(Account("a", "Dialler", "comunik8", {}))
    workspace.outbox.create_batch("a", {}, [(2, ())])
    return ExportService(workspace.database)


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_every_filled_field_is_a_column_unless_some_are_chosen(
    service: ExportService, tmp_path: Path
) -> None:
    path = tmp_path / "leads.csv"
    assert service.write(Export(path, LeadQuery())) == 2
    header = ["leaddesk_id", "email", "first_name", "last_name", "phone", "country", "custom.Shoe"]
    assert table(path)[0] == header
    columns = ("name", "custom.Shoe", "state:a", "added_at")
    service.write(Export(path, LeadQuery(descending=True), columns))
    assert table(path) == [
        ["leaddesk_id", "name", "custom.Shoe", "state: Dialler", "added_at"],
        ["2", "bob@example.com", "", "queued", "then"],
        ["1", "Ada Example", "4½", "", "then"],
    ]


def test_json_lines_have_what_is_filled(service: ExportService, tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    service.write(Export(path, LeadQuery(lead_ids=(2,))))
    assert json.loads(path.read_text()) == {
        "leaddesk_id": 2,
        "email": "bob@example.com",
        "phone": "+447700900123",
        "country": "GB",
    }


@pytest.mark.parametrize("name", ["leads.pdf", "leads"])
def test_another_kind_of_file_is_refused(service: ExportService, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        service.write(Export(tmp_path / name, LeadQuery()))


def test_what_a_workbook_cannot_hold_is_said_before_a_row_is_written(
    service: ExportService, tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "leads.xlsx"
    seen: list[Progress] = []
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET notes=? WHERE id=1", ("x" * 32_768,))
    with pytest.raises(FileError, match="cannot hold this") as refused:
        service.write(Export(path, LeadQuery()), seen.append)
    assert "“Notes” of one lead has 32,768" in refused.value.detail
    service.write(Export(path, LeadQuery(), ("email",)))  # the long one is not asked for
    monkeypatch.setattr(exporting, "MOST_IN_WORKBOOK", 1)
    with pytest.raises(FileError, match="cannot hold this") as refused:
        service.write(Export(path, LeadQuery(), ("email",)), seen.append)
    assert "these are 2" in refused.value.detail
    assert seen == []
    assert xlsx_writing.MOST_ROWS == 1_048_576


def test_an_export_in_a_process_of_its_own_is_an_export(
    service: ExportService, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "out" / "leads.csv"
    path.parent.mkdir()
    export = Export(path, LeadQuery("country:GB"), ("email",))
    assert run_export(workspace.database.path, export, ignore_progress, CancelToken()) == 1
    assert table(path) == [["leaddesk_id", "email"], ["2", "bob@example.com"]]
    assert list(path.parent.iterdir()) == [path]


def test_errors_and_a_stop_leave_what_was_there(
    service: ExportService, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "out" / "leads.csv"
    path.parent.mkdir()
    path.write_text("before")
    cancel = CancelToken()
    cancel.cancel()
    export = Export(path, LeadQuery())
    with pytest.raises(CancelledError):
        run_export(workspace.database.path, export, ignore_progress, cancel)
    with pytest.raises(UsageError, match="no field"):
        run_export(
            workspace.database.path,
            Export(path, LeadQuery("shoe:4")),
            ignore_progress,
            CancelToken(),
        )
    assert path.read_text() == "before"
    assert list(path.parent.iterdir()) == [path]
    with pytest.raises(FileError, match="its folder does not exist"):
        run_export(
            workspace.database.path,
            Export(tmp_path / "none" / "x.csv", LeadQuery()),
            ignore_progress,
            CancelToken(),
        )

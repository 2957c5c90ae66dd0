"""The import as a person goes through it, over real files and the real child process."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from leaddesk.domain.imports import ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.ui.models.mapping_table import FIELD_ROLE
from leaddesk.ui.panels.import_page import ImportPage, Step
from tests.ui.bench import Bench


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> ImportPage:
    made = ImportPage(bench.imports, bench.workspace.database.path, bench.runner)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def read(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._reading.busy and not page._mappings.busy, timeout=10_000)


def to_check(page: ImportPage, qtbot: QtBot) -> None:
    read(page, qtbot)
    page.view.next_button.click()
    page.view.next_button.click()
    assert page._step is Step.CHECK
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)


def test_without_a_file_it_says_how_to_begin(page: ImportPage) -> None:
    assert page.objectName() == "importWizard"
    assert page.view.empty.isVisible()


def test_from_file_to_leads(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file(rows=6, bad=(2,))])
    read(page, qtbot)
    assert "6 rows" in page.file_step.summary.text()
    assert "semicolons" in page.file_step.summary.text()
    to_check(page, qtbot)
    assert bench.lead_ids() == []  # nothing is stored before Import
    assert page.view.import_button.text() == "Import 5 leads"
    assert "1&nbsp;" not in page.check_step.bar._sum.text()
    assert "1 rejected" in page.check_step.bar._sum.text()

    with qtbot.waitSignal(page.imported, timeout=20_000) as imported:
        page.view.import_button.click()
    assert imported.args is not None
    report = imported.args[0]
    assert isinstance(report, ImportReport)
    assert report.counts.created == 5
    assert len(bench.lead_ids()) == 5
    qtbot.waitUntil(lambda: not page.busy)
    with qtbot.waitSignal(page.leads_requested) as requested:
        page.result_step.show_leads.click()
    assert requested.args == [report.id]
    page.result_step.show_refused.click()
    assert page.result_step.refused.model().rowCount() >= 1


def test_a_column_can_be_sent_elsewhere_and_the_mapping_saved(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    page.view.next_button.click()
    model = page.columns_step.mapping.model()
    place = next(row for row in range(model.rowCount()) if "colour" in model.index(row, 0).data())
    assert model.index(place, 2).data() == "Keep as custom field"
    assert model.setData(model.index(place, 2), "notes", FIELD_ROLE)
    page.columns_step.save.setChecked(True)
    page.columns_step.save_name.setText("Fair")
    read(page, qtbot)
    assert model.index(place, 2).data() == "Notes"
    page.view.next_button.click()
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.view.import_button.click()
    lead = bench.leads.get(bench.lead_ids()[0])
    assert lead is not None
    assert lead.fields["notes"] == "blue"
    assert [mapping.name for mapping in bench.imports.mappings()] == ["Fair"]


def test_a_field_is_given_once(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    model = page.columns_step.mapping.model()
    fields = [model.index(row, 2).data(FIELD_ROLE) for row in range(model.rowCount())]
    assert model.setData(model.index(5, 2), "email", FIELD_ROLE)
    assert model.index(fields.index("email"), 2).data() == "Keep as custom field"
    assert "No column" not in page.columns_step.remark._title.text()


def test_leaving_out_every_way_to_reach_a_lead_is_remarked(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    page.view.next_button.click()
    model = page.columns_step.mapping.model()
    for row in range(model.rowCount()):
        model.setData(model.index(row, 2), "", FIELD_ROLE)
    assert page.columns_step.remark.isVisible()
    read(page, qtbot)


def test_back_always_works(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file()])
    to_check(page, qtbot)
    page.view.back_button.click()
    assert page._step is Step.COLUMNS
    page.view.back_button.click()
    assert page._step is Step.FILE
    assert not page.view.back_button.isEnabled()
    to_check(page, qtbot)
    assert page.view.import_button.isEnabled()


def test_escape_goes_one_step_back(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    page.view.next_button.click()
    qtbot.keyClick(page.view.next_button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page._step is Step.FILE)


def test_another_encoding_is_followed(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    encoding = page.file_step.encoding
    encoding.setCurrentIndex(encoding.findData("cp1252"))
    encoding.activated.emit(encoding.currentIndex())
    read(page, qtbot)
    texts = [page._preview.rows[0].cells[1] if page._preview else ""]
    assert texts == ["ZoÃ«"]


def test_a_file_that_is_none_is_said_in_place(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(bytes(range(256)) * 20)
    page.open_files([path])
    read(page, qtbot)
    assert page.file_step.problem.isVisible()
    assert not page.view.next_button.isEnabled()
    good = tmp_path / "good.csv"
    good.write_text("email\na@example.com\n", encoding="utf-8")
    page._leave_current()
    page.open_files([good])
    read(page, qtbot)
    assert page.view.next_button.isEnabled()


def test_a_missing_file_is_said_in_place(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.open_files([tmp_path / "gone.csv"])
    read(page, qtbot)
    assert page.file_step.problem.isVisible()


def test_several_files_one_after_the_other(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file("a.csv", 2), bench.file("b.csv", 3), bench.file("c.csv", 4)])
    assert page.view.files.isVisible()
    to_check(page, qtbot)
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.view.import_button.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert page.view.next_button.text() == "Next file"
    page.view.next_button.click()
    assert page.view.heading.text() == "Import b.csv"
    page.view.skip_button.click()
    assert page.view.heading.text() == "Import c.csv"
    read(page, qtbot)
    assert not page.view.skip_button.isVisible()


def test_cancelling_stores_nothing(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file(rows=60_000)])
    to_check(page, qtbot)
    page.view.import_button.click()
    assert page.view.cancel_button.isVisible()
    page.view.cancel_button.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=10_000)
    assert bench.lead_ids() == []
    assert "cancelled" in page.result_step.problem._title.text()
    assert page.view.back_button.isVisible()


def test_files_dropped_while_importing_wait(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file("a.csv", 3)])
    to_check(page, qtbot)
    page.view.import_button.click()
    page.open_files([bench.file("b.csv", 3)])
    assert page.view.heading.text() == "Import a.csv"
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    page.view.next_button.click()
    assert page.view.heading.text() == "Import b.csv"
    read(page, qtbot)


def test_the_check_shows_causes(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file(rows=8, bad=(1, 4))])
    to_check(page, qtbot)
    kinds = page.check_step.kinds
    assert kinds.count() >= 2
    kinds.setCurrentRow(1)
    assert page.check_step.tables.currentWidget() is page.check_step.issues
    assert page.check_step.issues.model().rowCount() == 2
    kinds.setCurrentRow(0)
    preview = page.check_step.preview
    assert isinstance(preview, QAbstractItemView)
    preview.setCurrentIndex(preview.model().index(1, 2))
    assert page.check_step.remark.isVisible()
    assert page.check_step.remark.text().startswith("Line 3.")


def test_a_file_of_several_lists_asks_which(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    path = bench.folder / "lists.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("about.csv", "topic,words\nhow,so\n")
        archive.writestr("fair.csv", "email,colour\na@example.com,red\n")
        archive.writestr("web.csv", "email,first name\nb@example.com,Bo\n")
    page.open_files([path])
    read(page, qtbot)
    step = page.file_step
    assert step.part.isVisible()
    assert step.part.currentData() == "fair.csv"
    qtbot.waitUntil(lambda: "no leads" in step.part.itemText(0))
    step.part.setCurrentIndex(2)
    step.part.activated.emit(2)
    read(page, qtbot)
    assert page._preview is not None
    assert page._preview.profile.part == "web.csv"
    assert "no leads" in step.part.itemText(0)


def test_a_workbook_has_no_letters_to_choose(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    bench.import_leads(3)
    path = bench.folder / "leads.xlsx"
    bench.leads.export(path, LeadQuery(), ignore_progress, CancelToken())
    page.open_files([path])
    read(page, qtbot)
    step = page.file_step
    assert not step.encoding.isVisible()
    assert not step.delimiter.isVisible()
    assert step.country.isVisible()
    assert "separated" not in step.summary.text()
    page._leave_current()
    page.open_files([bench.file("text.csv")])
    assert step.encoding.isVisible()
    read(page, qtbot)


def test_the_file_step_says_what_was_seen(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    path = bench.folder / "news.csv"
    path.write_text("email,unsubscribed\na@example.com,yes\n", encoding="utf-8")
    page.open_files([path])
    read(page, qtbot)
    assert page._preview is not None
    assert page.file_step.summary.text().startswith(page._preview.profile.summary)
    assert "“unsubscribed”" in page.file_step.notes.text()
    assert page.file_step.notes.isVisible()

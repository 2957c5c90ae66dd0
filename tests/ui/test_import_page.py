"""The import as a person goes through it, over real files and the real child process."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.domain.imports import Bucket, ImportReport
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.exporting import Export, ExportService
from leaddesk.ui.models.mapping_table import FIELD_ROLE, MappingTableModel
from leaddesk.ui.panels.importing.page import ImportPage
from leaddesk.ui.panels.importing.stages import Step
from tests.ui.bench import Bench


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> ImportPage:
    made = ImportPage(bench.imports, bench.workspace.database.path, bench.runner)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def read(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._asking.busy, timeout=10_000)


def to_check(page: ImportPage, qtbot: QtBot) -> None:
    read(page, qtbot)
    page.view.next_button.click()
    page.view.next_button.click()
    assert page._step is Step.CHECK
    qtbot.waitUntil(lambda: page._dry is not None, timeout=60_000)


def test_without_a_file_it_says_how_to_begin(page: ImportPage) -> None:
    assert page.objectName() == "importWizard"
    assert page.view.empty.isVisible()


def test_from_the_issues_the_keyboard_is_soon_at_import(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_files([bench.file(rows=6, bad=(2,))])
    to_check(page, qtbot)
    qtbot.waitUntil(page.check_step.kinds.hasFocus)
    qtbot.waitUntil(page.view.import_button.isEnabled)
    reached = []
    for _stop in range(3):
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [page.check_step.preview, page.view.back_button, page.view.import_button]


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


def test_the_keyboard_begins_at_continue_and_enter_goes_on(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    assert page.focusWidget() is page.view.next_button
    for step in (Step.COLUMNS, Step.CHECK):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
        assert page._step is step
    qtbot.keyClick(page, Qt.Key.Key_Return)  # Enter alone imports nothing
    qtbot.waitUntil(lambda: page._dry is not None, timeout=60_000)
    assert not page.busy


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


def test_how_lines_and_cells_are_told_apart_is_shown_and_changed(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    path = bench.folder / "report.csv"
    path.write_text("Leads of May\r\nemail,note\r\na@example.com,'x, y'\r\n", encoding="utf-8")
    page.open_files([path])
    read(page, qtbot)
    step = page.file_step
    assert step.header.currentText() == "Detected: line 2; lines above it are no leads"
    assert "Lines end as on Windows." in step.summary.text()
    choose(step.quote, "'")
    read(page, qtbot)
    assert page._preview is not None
    assert page._preview.rows[1].cells == ("a@example.com", "x, y")
    assert [step.header.itemText(place) for place in (1, 2, 3)] == [
        "There is none: leads begin at once",
        "Line 1: Leads of May",
        "Line 2: email · note",
    ]
    step.header.setCurrentIndex(3)
    step.header.activated.emit(3)
    read(page, qtbot)
    assert step.header.currentText() == "Line 2: email · note"
    step.header.setCurrentIndex(1)
    step.header.activated.emit(1)
    read(page, qtbot)
    assert page._preview.profile.header == ("Column 1", "Column 2")
    step.header.setCurrentIndex(0)
    step.header.activated.emit(0)
    step.last.setFocus()
    qtbot.keyClicks(step.last, "2")
    qtbot.keyClick(step.last, Qt.Key.Key_Return)
    read(page, qtbot)
    assert page._preview.rows[-1].bucket is Bucket.NOT_DATA
    assert page.check_step.corrections() == ()


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
    assert page.view.heading.text() == "Import b.csv"  # by itself
    qtbot.waitUntil(page.view.next_button.hasFocus)
    page.view.skip_button.click()
    assert page.view.heading.text() == "Import c.csv"
    assert not page.view.skip_button.isVisible()
    to_check(page, qtbot)
    with qtbot.waitSignal(page.imported, timeout=20_000) as imported:
        page.view.import_button.click()
    qtbot.waitUntil(lambda: not page.busy)
    result = page.result_step
    assert result.title.text() == "4 leads imported, list by list"
    files = [result.all.model().index(row, 0).data() for row in range(2)]
    assert files == ["a.csv", "c.csv"]
    assert imported.args is not None
    with qtbot.waitSignal(page.leads_requested) as requested:
        result.show_leads.click()
    assert requested.args == [imported.args[0].id]


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
    assert page.view.heading.text() == "Import b.csv"
    read(page, qtbot)


def test_the_check_shows_causes(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    page.open_files([bench.file(rows=8, bad=(1, 4))])
    to_check(page, qtbot)
    check = page.check_step
    assert check.kinds.count() >= 2
    check.kinds.setCurrentRow(1)
    rows = check.preview.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["3", "6"]
    check.kinds.setCurrentRow(0)
    assert rows.rowCount() == 8
    check.preview.setCurrentIndex(rows.index(1, 2))
    assert check.remark.isVisible()
    assert check.remark.text().startswith("Line 3.")


def test_cells_are_corrected_one_at_a_time_and_all_of_a_cause(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    path = bench.folder / "commas.csv"
    rows = "".join(f"p{number}@example;com,ACME\n" for number in range(120))
    path.write_text(f"email,company\n{rows}good@example.com,ACME\nbad,Other\n", "utf-8")
    page.open_files([path])
    to_check(page, qtbot)
    check = page.check_step
    assert page.view.import_button.text() == "Import 1 lead"
    check.kinds.setCurrentRow(1)
    assert (check.preview.model().rowCount(), check.kinds.count()) == (121, 2)
    last = check.preview.model().index(120, 2)
    assert last.data() == "bad"

    assert check.preview.model().setData(last, "mended@example.com")
    assert last.data() == "mended@example.com"  # at once; the counts follow
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    assert page.view.import_button.text() == "Import 2 leads"
    assert check.preview.model().rowCount() == 120

    bar = check.bar_of_cause
    bar.value.setText(";")
    bar.by.setText(".")
    qtbot.waitUntil(bar.correct.isEnabled)
    assert bar.correct.text() == "Correct 120"
    assert "p0@example;com → p0@example.com" in bar.effect.text()
    bar.correct.click()
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    assert page.view.import_button.text() == "Import 122 leads"
    assert "corrected (121)" in check.kinds.item(1).text()
    assert not bar.isVisible()

    qtbot.keyClick(check.preview, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    assert page.view.import_button.text() == "Import 2 leads"
    check.redo.click()
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    with qtbot.waitSignal(page.imported, timeout=20_000) as imported:
        page.view.import_button.click()
    assert imported.args is not None
    assert imported.args[0].counts.created == 122
    kept = bench.imports.rows(imported.args[0].id, limit=2)
    assert kept[1].cells[0] == "p0@example;com"  # the file's own
    qtbot.waitUntil(lambda: not page.busy)


def test_the_keyboard_stays_where_cells_are_corrected(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    path = bench.folder / "stand.csv"
    path.write_text("Email\nada@example#com\nbob@example!com\ncyd@example.com\n", "utf-8")
    page.open_files([path])
    to_check(page, qtbot)
    check = page.check_step
    bar = check.bar_of_cause
    check.kinds.setCurrentRow(1)
    for wrong, then in (("#", bar.by), ("!", check.kinds)):
        bar.value.setText(wrong)
        bar.by.setText(".")
        bar.by.setFocus()
        qtbot.waitUntil(bar.correct.isEnabled)
        QTest.keyClick(bar.by, Qt.Key.Key_Return)
        assert not bar.value.text()
        qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
        assert QApplication.focusWidget() is then
    assert page.view.import_button.text() == "Import 3 leads"


def test_an_editor_that_is_open_stays_when_the_counts_arrive(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_files([bench.file(rows=8, bad=(1, 4))])
    to_check(page, qtbot)
    preview = page.check_step.preview
    preview.setCurrentIndex(preview.model().index(1, 2))
    qtbot.keyClick(preview, Qt.Key.Key_F2)
    page._on_corrections_changed()
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    editor = preview.findChild(QLineEdit)
    assert editor is not None
    assert editor.accessibleName().endswith("→ E-mail")
    editor.setText("mended@example.com")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    button = page.view.import_button
    qtbot.waitUntil(lambda: button.text() == "Import 7 leads", timeout=20_000)


def test_a_file_of_several_lists(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    path = bench.folder / "lists.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("about.csv", "topic,words\nhow,so\n")
        archive.writestr("fair.csv", "email,colour\na@example.com,red\n")
        archive.writestr("web.csv", "email,first name\nb@example.com,Bo\n")
        archive.writestr("old.csv", "email\nc@example.com\n")
    page.open_files([path])
    read(page, qtbot)
    parts = page.file_step.parts
    assert parts.isVisible()
    assert parts.currentItem().text().startswith("fair.csv")
    qtbot.waitUntil(lambda: "no leads" in parts.item(0).text())
    ticked = [parts.item(row).checkState() is Qt.CheckState.Checked for row in range(4)]
    assert ticked == [False, True, True, True]
    parts.item(3).setCheckState(Qt.CheckState.Unchecked)
    parts.item(1).setCheckState(
        Qt.CheckState.Unchecked
    )  # the one that is shown: another takes its place
    read(page, qtbot)
    assert page._preview is not None
    assert page._preview.profile.part == "web.csv"
    parts.item(1).setCheckState(Qt.CheckState.Checked)

    to_check(page, qtbot)
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.view.import_button.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert page.view.heading.text() == "Import lists.zip › fair.csv"
    assert not parts.isVisible()
    to_check(page, qtbot)
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.view.import_button.click()
    qtbot.waitUntil(lambda: not page.busy)
    files = [page.result_step.all.model().index(row, 0).data() for row in range(2)]
    assert files == ["lists.zip › web.csv", "lists.zip › fair.csv"]


def test_a_workbook_has_no_letters_to_choose(page: ImportPage, bench: Bench, qtbot: QtBot) -> None:
    bench.import_leads(3)
    path = bench.folder / "leads.xlsx"
    ExportService(bench.workspace.database).write(Export(path, LeadQuery()))
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
    page.file_step.unsure.set_message("warning", "The letters of this file are a guess.", "Why")
    assert page.minimumSizeHint().height() < 560  # a window of 640 keeps its size


def choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_what_becomes_of_known_leads_is_chosen_where_it_is_seen(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    bench.import_leads(3)
    path = bench.folder / "again.csv"
    path.write_text(
        "email,company,city\nperson0@example.com,Other Ltd,Lyon\nnew@example.com,ACME,Cluj\n",
        encoding="utf-8",
    )
    page.open_files([path])
    to_check(page, qtbot)
    check = page.check_step
    assert "1 get something" in check.effect.text()
    assert page.view.import_button.text() == "Import 2 leads"
    check.kinds.setCurrentRow(check.kinds.count() - 1)
    assert check.tables.currentWidget() is check.news
    news = check.news.model()
    cells = [[news.index(row, at).data() for at in range(5)] for row in range(news.rowCount())]
    assert ["2", "Updated", "City", "", "Lyon"] in cells
    assert ["3", "New", "", "", ""] in cells

    choose(check.policy, "overwrite")
    assert not page.view.import_button.isEnabled()  # until it is counted anew
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    check.kinds.setCurrentRow(check.kinds.count() - 1)
    cells = [[news.index(row, at).data() for at in range(5)] for row in range(news.rowCount())]
    assert ["2", "Updated", "Company", "Example Ltd", "Other Ltd"] in cells

    choose(check.policy, "skip")
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    assert "1 lead" in check.effect.text()
    assert page.view.import_button.text() == "Import 1 lead"
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.view.import_button.click()
    lead = bench.leads.get(bench.lead_ids()[0])
    assert lead is not None
    assert lead.fields["company"] == "Example Ltd"
    assert "city" not in lead.fields


def test_columns_are_split_and_shared_and_leads_get_defaults(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    path = bench.folder / "people.csv"
    path.write_text(
        "email,who,remark one,remark two,opted out\na@example.com,Ada Example,early,tall,yes\n",
        encoding="utf-8",
    )
    page.open_files([path])
    read(page, qtbot)
    page.view.next_button.click()
    step = page.columns_step
    model = step.mapping.model()
    assert isinstance(model, MappingTableModel)
    assert "becomes “no”" in model.index(4, 2).data()
    for row, target in ((1, "first_name+last_name"), (2, "notes")):
        assert model.setData(model.index(row, 2), target, FIELD_ROLE)
    assert "+notes" in {value for group in model.choices(3) for value, _ in group}
    assert model.setData(model.index(3, 2), "+notes", FIELD_ROLE)
    read(page, qtbot)
    assert model.index(1, 2).data() == "Split into First name, Last name"
    assert model.index(3, 2).data() == "Notes, together with remark one"

    step.default_field.setCurrentIndex(step.default_field.findData("campaign"))
    assert not step.default_add.isEnabled()
    qtbot.keyClicks(step.default_value, "Spring")
    qtbot.keyClick(step.default_value, Qt.Key.Key_Return)
    assert step.defaults() == {"campaign": "Spring"}
    read(page, qtbot)
    page.view.next_button.click()
    qtbot.waitUntil(lambda: page._dry is not None, timeout=20_000)
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.view.import_button.click()
    lead = bench.leads.get(bench.lead_ids()[0])
    assert lead is not None
    wanted = {
        "first_name": "Ada",
        "last_name": "Example",
        "notes": "early\ntall",
        "campaign": "Spring",
        "consent_email": "no",
    }
    assert {name: lead.fields.get(name) for name in wanted} == wanted


def test_a_default_that_cannot_be_is_said_in_place_and_taken_back(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_files([bench.file()])
    read(page, qtbot)
    page.view.next_button.click()
    step = page.columns_step
    step.default_field.setCurrentIndex(step.default_field.findData("country"))
    step.default_value.setText("Nowhere")
    step.default_add.click()
    read(page, qtbot)
    assert page._step is Step.COLUMNS
    assert "Nowhere" in step.remark._title.text()
    assert not page.view.next_button.isEnabled()
    chip = step.findChild(QPushButton, "importDefault.country")
    assert isinstance(chip, QPushButton)
    chip.click()
    read(page, qtbot)
    assert step.defaults() == {}
    assert not step.remark.isVisible()
    assert page.view.next_button.isEnabled()


def test_what_was_copied_in_a_spreadsheet_is_imported(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    page.open_text("email\tfirst name\r\nzoe@example.com\tZoë\r\n")
    to_check(page, qtbot)
    with qtbot.waitSignal(page.imported, timeout=20_000) as imported:
        page.view.import_button.click()
    assert imported.args is not None
    lead = bench.leads.get(bench.lead_ids()[0])
    assert lead is not None
    assert lead.fields["first_name"] == "Zoë"
    folder = Path(imported.args[0].profile.path).parent
    assert folder.stat().st_mode & 0o077 == 0
    page.open_text("email\nother@example.com\n")
    read(page, qtbot)
    assert page._preview is not None
    assert page._preview.profile.path != imported.args[0].profile.path


def test_choices_for_columns_that_another_encoding_takes_away_go(
    page: ImportPage, bench: Bench, qtbot: QtBot
) -> None:
    path = bench.folder / "notes.csv"
    path.write_text("email,té\na@example.com,Zoë\n", encoding="utf-8")
    page.open_files([path])
    read(page, qtbot)
    page.view.next_button.click()
    model = page.columns_step.mapping.model()
    assert model.setData(model.index(1, 2), "notes", FIELD_ROLE)
    read(page, qtbot)
    page.view.back_button.click()
    choose(page.file_step.encoding, "cp1252")
    read(page, qtbot)
    assert page._preview is not None
    assert page._preview.profile.header == ("email", "tÃ©")
    assert page.columns_step.overrides() == {}
    assert page.view.next_button.isEnabled()

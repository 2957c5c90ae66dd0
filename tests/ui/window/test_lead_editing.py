"""Editing in the table: a cell, many leads at once, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.services.edits import Rule
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.dialogs.bulk_edit_dialog import BulkEditDialog
from leaddesk.ui.panels.leads_page import LeadsPage


@pytest.fixture
def page(qtbot: QtBot, leads: LeadService, runner: JobRunner, workspace: Workspace) -> LeadsPage:
    made = LeadsPage(leads, runner)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 400)
    return made


def type_into(qtbot: QtBot, page: LeadsPage, row: int, field: str, text: str) -> None:
    """What a person does: go to the cell, F2, type, Enter."""
    table, index = page.view.table, page.model.index(row, page.model.column_of(field))
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.indexWidget(index) is not editor)


def stored(leads: LeadService, lead_ids: Sequence[int], field: str) -> list[str]:
    return [row.lead.fields.get(field, "") for row in leads.rows(lead_ids)]


def test_a_cell_is_edited_undone_and_done_again(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    history, listed = page.history, list[str]()
    page._runner.job_started.connect(lambda job: listed.append(job.title))
    with qtbot.waitSignal(history.finished):
        type_into(qtbot, page, 2, "company", " ACME ")
    column = page.model.column_of("company")
    assert page.model.text(2, column) == "ACME"
    assert history.undo_name == "edit of Company"
    with qtbot.waitSignal(history.finished):
        history.undo()
    assert (page.model.text(2, column), stored(leads, [3], "company")) == ("", [""])
    assert (history.undo_name, history.redo_name) == ("", "edit of Company")
    with qtbot.waitSignal(history.finished):
        history.redo()
    assert (page.model.text(2, column), stored(leads, [3], "company")) == ("ACME", ["ACME"])
    assert listed == ["Undo edit of Company", "Redo edit of Company"]


def test_what_is_wrong_stands_under_the_cell_and_can_be_mended(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    table = page.view.table
    with qtbot.waitSignal(page.history.failed):
        type_into(qtbot, page, 0, "email", "ada at example")
    assert table.state() == QAbstractItemView.State.EditingState
    assert table._message.isVisible()
    assert "is not an e-mail address" in table._message.text()
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "ada at example"
    qtbot.keyClicks(editor, "ada@example.net")
    assert not table._message.isVisible()
    with qtbot.waitSignal(page.history.finished):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert stored(leads, [1], "email") == ["ada@example.net"]


def test_another_leads_address_is_refused(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    taken = stored(leads, [2], "email")[0]
    before = stored(leads, [1], "email")
    with qtbot.waitSignal(page.history.failed):
        type_into(qtbot, page, 0, "email", taken)
    assert "Another lead has this e-mail address." in page.view.table._message.text()
    assert stored(leads, [1], "email") == before


def test_undo_refuses_where_the_lead_changed_meanwhile(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    with qtbot.waitSignal(page.history.finished):
        type_into(qtbot, page, 0, "company", "ACME")
    leads.edit(1, {"company": "Somebody else's"})
    with qtbot.waitSignal(page.history.failed):
        page.history.undo()
    assert "cannot be taken back" in page.view.notice._title.text()
    assert stored(leads, [1], "company") == ["Somebody else's"]
    assert page.history.undo_name == ""


def test_what_is_being_typed_stays_when_the_lead_changes_meanwhile(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    table, index = page.view.table, page.model.index(0, page.model.column_of("company"))
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Hal")
    leads.edit(1, {"city": "Leeds", "company": "Somebody else's"})
    page.model.touch({1})
    assert editor.text() == "Hal"
    with qtbot.waitSignal(page.history.finished):
        qtbot.keyClicks(editor, "ley")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert stored(leads, [1], "company") == ["Halley"]


def test_rows_keep_their_places_while_somebody_types(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    with qtbot.waitSignal(page.model.loaded):
        page.model.sort(page.model.column_of("company"), Qt.SortOrder.DescendingOrder)
    table, index = page.view.table, page.model.index(0, page.model.column_of("city"))
    first = page.model.ids[0]
    with qtbot.waitActive(page):  # else the field loses the keyboard when the window gets it
        page.activateWindow()
    table.setFocus()
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.indexWidget(index)
    qtbot.keyClicks(editor, "Bath")
    leads.edit(page.model.ids[-1], {"company": "Zzz"})
    with qtbot.waitSignal(page.model._whole.answered):
        page.model.refresh()
    assert table.indexWidget(index) is editor
    with qtbot.waitSignals([page.history.finished, page.model.modelReset]):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert stored(leads, [first], "city") == ["Bath"]
    assert page.model.ids[0] != first


def test_edits_of_one_person_keep_their_order(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    for text in ("one", "two", "three"):
        type_into(qtbot, page, 0, "company", text)
    qtbot.waitUntil(lambda: stored(leads, [1], "company") == ["three"])
    qtbot.waitUntil(lambda: page.history._running is None)
    for expected in ("two", "one", ""):
        with qtbot.waitSignal(page.history.finished):
            page.history.undo()
        assert stored(leads, [1], "company") == [expected]


def bulk(qtbot: QtBot, page: LeadsPage, field: str, rule: Rule, value: str = "") -> BulkEditDialog:
    page.edit_selected()
    dialog = page.editing._dialog
    assert dialog is not None
    dialog.choose(field, rule)
    dialog.value.setText(value)
    qtbot.waitUntil(dialog.answer.isEnabled)
    return dialog


def test_many_are_edited_after_a_look_at_what_changes(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    page.view.table.selectAll()
    everyone = page.selected_ids()
    leads.edit(1, {"tags": "vip"})
    dialog = bulk(qtbot, page, "tags", Rule.ADD_TAG, "vip")
    assert dialog.count.text() == "399 of 400 leads change. The first of them:"
    assert dialog.answer.text() == "Change 399 leads"
    first = [dialog.table.model().index(0, column).data() for column in range(3)]
    assert first == ["Alan Turing", "", "vip"]
    with qtbot.waitSignal(page.history.finished):
        dialog.answer.click()
    assert set(stored(leads, everyone, "tags")) == {"vip"}
    leads.edit(5, {"tags": "vip, changed since"})
    with qtbot.waitSignal(page.history.finished):
        page.history.undo()
    tags = dict(zip(everyone, stored(leads, everyone, "tags"), strict=True))
    assert {lead_id: tag for lead_id, tag in tags.items() if tag} == {
        1: "vip",
        5: "vip, changed since",
    }
    assert "1 lead stay" in page.view.notice._text.text()


def test_setting_to_nothing_waits_for_a_value(qtbot: QtBot, page: LeadsPage) -> None:
    page.view.table.selectRow(0)
    dialog = bulk(qtbot, page, "company", Rule.SET, "ACME")
    dialog.value.clear()
    assert not dialog.complete
    assert not dialog.answer.isEnabled()
    assert dialog.count.text() == "Write the value first."
    dialog.choose("company", Rule.CLEAR)
    assert dialog.complete
    dialog.reject()


def test_a_cancelled_dialog_changes_nothing(
    qtbot: QtBot, page: LeadsPage, leads: LeadService
) -> None:
    page.view.table.selectRow(0)
    bulk(qtbot, page, "company", Rule.SET, "ACME").reject()
    assert stored(leads, [1], "company") == [""]
    assert not page.history.undo_name

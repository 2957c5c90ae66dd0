from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.panels import lead_copying
from leaddesk.ui.panels.leads_page import LeadsPage


@pytest.fixture
def page(qtbot: QtBot, leads: LeadService, runner: JobRunner, workspace: Workspace) -> LeadsPage:
    made = LeadsPage(leads, runner)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 400)
    made.set_accounts(workspace.accounts.all())
    return made


def search_for(qtbot: QtBot, page: LeadsPage, text: str) -> None:
    with qtbot.waitSignal(page.model.loaded):
        page.view.search.setText(text)


def test_typing_finds_and_counts(qtbot: QtBot, page: LeadsPage) -> None:
    assert page.view.found.text() == "400"
    with qtbot.waitSignal(page.model.loaded):
        qtbot.keyClicks(page.view.search, "ada hopp")
    qtbot.waitUntil(lambda: page.view.found.text() == "12 of 400")
    qtbot.keyClick(page.view.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.view.found.text() == "400")
    assert page.view.search.text() == ""


def test_nothing_found_says_how_to_look_wider(qtbot: QtBot, page: LeadsPage) -> None:
    search_for(qtbot, page, "nobody at all")
    assert page.view._nothing_found.isVisible()
    assert not page.view.selection_bar.isVisible()
    clear = next(b for b in page.findChildren(QPushButton) if b.text() == "Clear the search")
    with qtbot.waitSignal(page.model.loaded):
        clear.click()
    assert page.view.table.isVisible()


def test_an_empty_workspace_offers_a_way_to_begin(
    qtbot: QtBot, empty_workspace: Workspace, runner: JobRunner
) -> None:
    service = LeadService(empty_workspace.database)
    page = LeadsPage(service, runner)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.view.first_steps.isVisible)
    offered = {b.text(): b for b in page.view.first_steps.findChildren(QPushButton)}
    with qtbot.waitSignal(page.import_requested):
        offered["Import a file…"].click()
    with qtbot.waitSignal(page.sample_requested):
        offered["Try with sample leads"].click()


def test_everything_is_selected_without_being_read(
    page: LeadsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.view.table.selectAll()
    monkeypatch.setattr(LeadService, "rows", None)
    assert page.selected_count() == 400
    assert page.selected_ids() == list(range(1, 401))
    assert page.view.selected.text() == "400 selected"


def test_showing_a_whole_selection_asks_of_no_row_whether_it_is_selected(
    qtbot: QtBot, leads: LeadService, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def flags(model: LeadTableModel, index: QModelIndex) -> Qt.ItemFlag:
        asked.append(index.row())
        return QAbstractTableModel.flags(model, index)

    monkeypatch.setattr(LeadTableModel, "flags", flags, raising=False)
    page = LeadsPage(leads, runner)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.view.table.isVisible)
    page.view.table.selectAll()
    asked.clear()
    page.grab()
    assert len(asked) < 400


def test_a_press_on_a_title_sorts(qtbot: QtBot, page: LeadsPage) -> None:
    header = page.view.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(1) + 20, 10)
    with qtbot.waitSignal(page.model.loaded):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    first = page.model.text(0, 1)
    with qtbot.waitSignal(page.model.loaded):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert {first, page.model.text(0, 1)} == {
        "ada.curie.10@example.com",
        "marie.turing.93@example.com",
    }
    page.grab()


def test_a_selection_goes_to_an_account(qtbot: QtBot, page: LeadsPage) -> None:
    assert not page.view.send_button.isEnabled()
    page.view.table.selectRow(4)
    assert page.view.send_button.isEnabled()
    action = next(a for a in page.view.send_menu.actions() if a.text() == "Convertr UK (live)")
    with qtbot.waitSignal(page.send_requested) as asked:
        action.trigger()
    assert asked.args == [[5], "", "a1"]


def test_when_the_current_lead_goes_another_selected_one_is_shown(
    qtbot: QtBot, page: LeadsPage, workspace: Workspace
) -> None:
    table, flags = page.view.table, QItemSelectionModel.SelectionFlag
    table.selectRow(4)
    table.selectionModel().setCurrentIndex(page.model.index(5, 0), flags.Select | flags.Rows)
    page.activateWindow()
    page.view.edit_button.setFocus()
    qtbot.waitUntil(page.view.edit_button.hasFocus)
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=6")
    chosen: list[int] = []
    page.lead_chosen.connect(chosen.append)
    page.refresh()
    qtbot.waitUntil(lambda: chosen[-1:] == [5])
    assert page.selected_ids() == [5]
    assert page.focusWidget() is table  # the buttons of the selection were gone for a moment


def test_selection_and_place_survive_a_refresh(
    qtbot: QtBot, page: LeadsPage, workspace: Workspace
) -> None:
    page.view.table.selectRow(200)
    page.view.table.selectionModel().setCurrentIndex(
        page.model.index(200, 2), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    page.view.table.verticalScrollBar().setValue(180)
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=3")
    with qtbot.waitSignal(page.model.loaded):
        page.refresh()
    assert page.selected_ids() == [201]
    current = page.view.table.currentIndex()
    assert (page.model.ids[current.row()], current.column()) == (201, 2)
    assert page.view.table.verticalScrollBar().value() == 180


def test_a_selection_survives_sorting(qtbot: QtBot, page: LeadsPage) -> None:
    page.view.table.selectRow(200)
    with qtbot.waitSignal(page.model.loaded):
        page.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert page.selected_ids() == [201]
    with qtbot.waitSignal(page.model.loaded):
        page.view.search.setText("grace")
    assert page.selected_ids() == []


def test_another_query_has_its_title_and_a_way_back(qtbot: QtBot, page: LeadsPage) -> None:
    with qtbot.waitSignal(page.model.loaded):
        page.show_query(LeadQuery(lead_ids=(1, 2, 3)), "Three of them")
    assert page.view.title.text() == "Three of them"
    assert page.view.found.text() == "3 of 400"
    with qtbot.waitSignal(page.model.loaded):
        page.view.show_all_button.click()
    assert page.view.title.text() == "Leads"
    assert page.view.found.text() == "400"


def test_rows_are_copied_for_a_spreadsheet(qtbot: QtBot, page: LeadsPage) -> None:
    page.view.table.selectRow(0)
    page.view.copy_action.trigger()
    qtbot.waitUntil(lambda: "copied" in page.view.selected.text())
    lines = QGuiApplication.clipboard().text().splitlines()
    titles = ["Name", "E-mail", "Comunik8 practice", "Convertr UK", "Phone"]
    assert sorted(lines[0].split("\t")[:5]) == sorted(titles)
    cells = dict(zip(lines[0].split("\t"), lines[1].split("\t"), strict=True))
    assert cells["Phone"] == "+44 7700 000001"
    assert cells["Convertr UK"] == "Accepted"


def test_a_quotation_mark_ends_no_copied_cell(
    qtbot: QtBot, page: LeadsPage, workspace: Workspace
) -> None:
    """Spreadsheets, and Paste leads here, read a cell that begins with one until the next, lines and all."""
    with workspace.database.write() as connection:
        connection.execute("""UPDATE lead SET full_name = '"Ada' WHERE id < 3""")
    page.view.table.selectAll()
    page.view.copy_action.trigger()
    qtbot.waitUntil(lambda: "copied" in page.view.selected.text())
    rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines(), "excel-tab"))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert [row[rows[0].index("Name")] for row in rows[1:3]] == ['"Ada', '"Ada']


def test_what_is_copied_is_no_formula(qtbot: QtBot, page: LeadsPage, workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET first_name = '=1+1', last_name = '' WHERE id = 1")
    page.view.table.selectRow(0)
    page.view.copy_action.trigger()
    qtbot.waitUntil(lambda: "copied" in page.view.selected.text())
    lines = QGuiApplication.clipboard().text().splitlines()
    cells = dict(zip(lines[0].split("\t"), lines[1].split("\t"), strict=True))
    assert cells["Name"] == "'=1+1"


def test_too_many_rows_are_exported_instead(
    page: LeadsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lead_copying, "COPY_LIMIT", 10)
    page.view.table.selectAll()
    page.view.copy_action.trigger()
    assert "Export them" in page.view.notice._text.text()


def test_enter_opens_and_choosing_tells(qtbot: QtBot, page: LeadsPage) -> None:
    with qtbot.waitSignal(page.lead_chosen) as chosen:
        qtbot.keyClick(page.view.search, Qt.Key.Key_Down)
    assert chosen.args == [1]
    with qtbot.waitSignal(page.lead_opened) as opened:
        qtbot.keyClick(page.view.table, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_choosing_the_row_that_is_current_already_tells(qtbot: QtBot, page: LeadsPage) -> None:
    table, chooser = page.view.table, page.view.table.selectionModel()
    chooser.setCurrentIndex(page.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    spot = table.visualRect(page.model.index(0, 0)).center()
    with qtbot.waitSignal(page.lead_chosen) as chosen:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == [page.model.ids[0]]


def test_names_that_others_rely_on(page: LeadsPage) -> None:
    assert page.view.table.objectName() == "leadTable"
    field = page.findChild(QLineEdit, "searchField")
    assert field is not None
    assert field.accessibleName() == "Search leads"


def test_pasting_hands_over_the_clipboard(qtbot: QtBot, page: LeadsPage) -> None:
    QGuiApplication.clipboard().setText("email\na@example.com\n")
    with qtbot.waitSignal(page.paste_requested) as pasted:
        page.view.paste_action.trigger()
    assert pasted.args == ["email\na@example.com\n"]
    QGuiApplication.clipboard().clear()
    with qtbot.assertNotEmitted(page.paste_requested):
        page.view.paste_action.trigger()
    assert page.view.notice.isVisible()

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.store.timeline import TimelineRepository
from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.panels import leads_page
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
    service = LeadService(empty_workspace.leads, TimelineRepository(empty_workspace.database))
    page = LeadsPage(service, runner)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.view._no_leads.isVisible)
    offered = {b.text(): b for b in page.view._no_leads.findChildren(QPushButton)}
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
        "marie.özdemir.68@example.com",
    }
    page.grab()


def test_a_selection_goes_to_an_account(qtbot: QtBot, page: LeadsPage) -> None:
    assert not page.view.send_button.isEnabled()
    page.view.table.selectRow(4)
    assert page.view.send_button.isEnabled()
    action = next(a for a in page.view.send_menu.actions() if a.text() == "Convertr UK (live)")
    with qtbot.waitSignal(page.send_requested) as asked:
        action.trigger()
    assert asked.args == [[5], "1 lead", "a1"]


def test_selection_and_place_survive_a_refresh(
    qtbot: QtBot, page: LeadsPage, workspace: Workspace
) -> None:
    page.view.table.selectRow(200)
    page.view.table.verticalScrollBar().setValue(180)
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=3")
    with qtbot.waitSignal(page.model.loaded):
        page.refresh()
    assert page.selected_ids() == [201]
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
    page.view.copy_button.click()
    qtbot.waitUntil(lambda: "copied" in page.view.selected.text())
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Name", "E-mail"]
    assert lines[1].split("\t")[:3] == [
        "Grace Hopper",
        "grace.hopper.1@example.com",
        "+44 7700 000001",
    ]


def test_too_many_rows_are_exported_instead(
    page: LeadsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leads_page, "COPY_LIMIT", 10)
    page.view.table.selectAll()
    page.view.copy_button.click()
    assert "Export them" in page.view.notice._text.text()


def test_export_writes_what_is_selected(
    qtbot: QtBot, page: LeadsPage, runner: JobRunner, tmp_path: Path
) -> None:
    page.view.table.selectRow(7)
    with qtbot.waitSignal(runner.job_started) as started:
        page.export_to(tmp_path / "leads.csv")
    with qtbot.waitSignal(started.args[0].finished):
        pass
    written = (tmp_path / "leads.csv").read_text("utf-8-sig").splitlines()
    assert len(written) == 2
    assert "marie" in written[1].lower() or "example.com" in written[1]


def test_an_export_that_fails_tells_in_place(qtbot: QtBot, page: LeadsPage, tmp_path: Path) -> None:
    page.export_to(tmp_path / "leads.pdf")
    qtbot.waitUntil(page.view.notice.isVisible)
    assert ".pdf" in page.view.notice._title.text()


def test_columns_can_be_put_away(page: LeadsPage) -> None:
    phone = next(a for a in page.view.columns_menu.actions() if a.text() == "Phone")
    phone.trigger()
    assert page.view.table.isColumnHidden(2)


def test_enter_opens_and_choosing_tells(qtbot: QtBot, page: LeadsPage) -> None:
    with qtbot.waitSignal(page.lead_chosen) as chosen:
        qtbot.keyClick(page.view.search, Qt.Key.Key_Down)
    assert chosen.args == [1]
    with qtbot.waitSignal(page.lead_opened) as opened:
        qtbot.keyClick(page.view.table, Qt.Key.Key_Return)
    assert opened.args == [1]


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


def test_an_export_gets_the_ending_of_its_kind(qtbot: QtBot, page: LeadsPage) -> None:
    page.export()
    dialog = page.findChild(QFileDialog, "exportDialog")
    assert isinstance(dialog, QFileDialog)
    endings = []
    for name_filter in dialog.nameFilters():
        dialog.filterSelected.emit(name_filter)
        endings.append(dialog.defaultSuffix())
    assert endings == ["csv", "xlsx", "jsonl"]
    dialog.reject()

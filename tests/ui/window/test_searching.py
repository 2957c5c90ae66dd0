"""Filters, segments and the search field are one text; exports take what the table shows."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QToolButton,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from leaddesk.app.session import Session
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.exporting import Export
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.dialogs.export_dialog import ExportDialog
from leaddesk.ui.dialogs.search_help_dialog import SearchHelpDialog
from leaddesk.ui.models.facet_list import FacetListModel, FacetValue
from leaddesk.ui.panels.lead_filters import LeadFilters
from leaddesk.ui.panels.leads_page import LeadsPage
from leaddesk.ui.panels.segments import LOOK_EVERY
from leaddesk.ui.panels.undoing import UndoHistory
from leaddesk.ui.views.lead_filters_view import LeadFiltersView
from leaddesk.ui.views.navigation_view import SegmentItem
from leaddesk.ui.widgets.hint_delegate import HINT_ROLE
from leaddesk.ui.widgets.value_completer import ValueCompleter


@pytest.fixture
def page(session: Session, workspace: Workspace) -> LeadsPage:
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET country='FR' WHERE id % 4 = 0")
        connection.execute("UPDATE lead SET tags='vip, fair' WHERE id % 8 = 0")
    page = session.window.leads_page
    page.refresh()
    return page


def values(session: Session, field: str) -> dict[str, str]:
    """The values that a filter offers, each with its number."""
    found = session.window.findChild(QListView, f"filterValues.{field}")
    if not isinstance(found, QListView):
        return {}
    model = found.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return {str(index.data()): str(index.data(HINT_ROLE)) for index in indexes}


def tick(session: Session, field: str, value: str) -> None:
    found = session.window.findChild(QListView, f"filterValues.{field}")
    assert isinstance(found, QListView)
    model = found.model()
    [index] = [i for row in range(model.rowCount()) if (i := model.index(row, 0)).data() == value]
    before = index.data(Qt.ItemDataRole.CheckStateRole)
    after = Qt.CheckState.Unchecked if before == Qt.CheckState.Checked else Qt.CheckState.Checked
    assert model.setData(index, after, Qt.ItemDataRole.CheckStateRole)


def segments(session: Session) -> dict[str, str]:
    """Names and numbers as the navigation says them."""
    items = session.window.navigation.findChildren(SegmentItem)
    return {item.text(): item.accessibleName() for item in items}


def save(session: Session, qtbot: QtBot, name: str) -> None:
    window = session.window
    button = window.findChild(QPushButton, "saveSegment")
    assert isinstance(button, QPushButton)
    button.click()
    editor = window.leads_page.findChild(QLineEdit, "segmentName")
    assert isinstance(editor, QLineEdit)
    editor.setText(name)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in segments(session))


def test_filters_write_the_search_fields_text_and_read_it(
    qtbot: QtBot, session: Session, page: LeadsPage
) -> None:
    page.view.filters_button.click()
    qtbot.waitUntil(lambda: values(session, "country") == {"GB": "300", "FR": "100"})
    tick(session, "country", "FR")
    qtbot.waitUntil(lambda: page.text == "country:FR" and len(page.model.ids) == 100)
    qtbot.waitUntil(lambda: values(session, "tag") == {"fair": "50", "vip": "50"})
    tick(session, "tag", "vip")
    qtbot.waitUntil(lambda: page.text == "country:FR tag:vip" and len(page.model.ids) == 50)
    qtbot.waitUntil(lambda: values(session, "country")["FR"] == "50")
    page.set_text("ada -tag:vip")
    qtbot.waitUntil(lambda: values(session, "country") == {"GB": "60", "FR": "10"})
    tick(session, "country", "GB")
    assert page.text == "ada -tag:vip country:GB"
    clear = session.window.findChild(QPushButton, "clearFilters")
    assert isinstance(clear, QPushButton)
    qtbot.waitUntil(lambda: not clear.isHidden())
    clear.click()
    assert page.text == "ada -tag:vip"


def test_half_a_condition_is_left_alone_by_the_filters(
    qtbot: QtBot, session: Session, page: LeadsPage
) -> None:
    page.view.filters_button.click()
    qtbot.waitUntil(lambda: bool(values(session, "country")))
    page.view.search.setText("source:")
    tick(session, "country", "FR")
    assert page.text == "source:"


def test_a_segment_is_saved_opened_renamed_and_deleted_and_each_is_undone(
    qtbot: QtBot, session: Session, page: LeadsPage
) -> None:
    window = session.window
    history: UndoHistory = window.history
    page.set_text("tag:vip")
    save(session, qtbot, "VIPs")
    qtbot.waitUntil(lambda: segments(session) == {"VIPs": "VIPs, 50"})
    assert window.focusWidget() is page.view.search
    [item] = window.navigation.findChildren(SegmentItem)
    qtbot.waitUntil(lambda: item.current)
    page.set_text("")
    qtbot.waitUntil(lambda: not item.current)
    item.click()
    qtbot.waitUntil(lambda: page.text == "tag:vip" and item.current)
    assert page.view.title.text() == "VIPs"
    assert "VIPs" in [action.iconText() for action in window.commands.all()]
    item.setFocus()
    qtbot.keyClick(item, Qt.Key.Key_F2)
    editor = item.findChild(QLineEdit, "segmentName")
    assert isinstance(editor, QLineEdit)
    editor.setText("Guests")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(segments(session)) == ["Guests"])
    qtbot.keyClick(item, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: segments(session) == {})
    history.undo()
    qtbot.waitUntil(lambda: segments(session) == {"Guests": "Guests, 50"})
    history.undo()
    qtbot.waitUntil(lambda: list(segments(session)) == ["VIPs"])
    history.undo()
    qtbot.waitUntil(lambda: segments(session) == {})


def test_a_segments_size_follows_whoever_changes_the_leads(
    qtbot: QtBot, session: Session, page: LeadsPage, workspace: Workspace
) -> None:
    page.set_text("tag:vip")
    save(session, qtbot, "VIPs")
    qtbot.waitUntil(lambda: segments(session) == {"VIPs": "VIPs, 50"})
    with workspace.database.write() as connection:  # as another process would
        connection.execute("UPDATE lead SET tags=NULL WHERE id = 8")
    qtbot.waitUntil(lambda: segments(session) == {"VIPs": "VIPs, 49"})
    assert LOOK_EVERY <= 1000


def test_the_help_page_is_one_click_away(qtbot: QtBot, session: Session) -> None:
    button = session.window.findChild(QToolButton, "searchHelp")
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "How to search"
    button.click()
    dialog = session.window.findChild(SearchHelpDialog)
    assert isinstance(dialog, SearchHelpDialog)
    assert "country:GB" in dialog.page.text()
    dialog.resize(640, 500)
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.maximum() + bar.pageStep() >= dialog.page.heightForWidth(dialog.page.width())
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    dialog.close()


def test_the_values_of_a_filter_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = FacetListModel()
    qtmodeltester.check(model)
    shown = [FacetValue("GB", "GB", 3), FacetValue("FR", "France", 1)]
    model.show_values(shown, ["FR"])
    labels = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert labels == ["France", "GB"]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "France, 1 lead"
    model.search("fra")
    assert model.rowCount() == 1
    assert model.number == 2


def test_a_chosen_value_that_no_lead_has_is_shown_in_words(
    qtbot: QtBot, session: Session, page: LeadsPage
) -> None:
    filters = session.window.leads_page.view.filters_button
    filters.setChecked(True)
    page.set_text("country:FR state:held")
    held = FacetValue("held", "Held", 0)
    panel = page.findChild(LeadFilters)
    assert isinstance(panel, LeadFilters)
    qtbot.waitUntil(lambda: held in panel.sections["state"].model._all)


def test_words_among_the_filters_are_shown_whole(qtbot: QtBot) -> None:
    view = LeadFiltersView(())
    qtbot.addWidget(view)
    view.resize(view.minimumWidth(), 300)
    view.problem.setText("No lead is found, so there is nothing to filter by. " * 2)
    view.problem.show()
    view.show()
    said = view.problem
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))


def export_chooser(qtbot: QtBot, session: Session, page: LeadsPage) -> QFileDialog:
    """An export that was asked for, up to the question where to."""
    session.window.commands.export.trigger()
    qtbot.waitUntil(lambda: page.findChild(ExportDialog) is not None)
    dialog = page.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.accept()
    chooser = page.findChild(QFileDialog, "exportFile")
    assert isinstance(chooser, QFileDialog)
    return chooser


def test_an_export_takes_what_is_shown(
    qtbot: QtBot, session: Session, page: LeadsPage, tmp_path: Path
) -> None:
    page.set_text("tag:vip")
    qtbot.waitUntil(lambda: len(page.model.ids) == 50)
    chooser = export_chooser(qtbot, session, page)
    assert chooser.defaultSuffix() == "csv"
    path = tmp_path / "out" / "vips"
    path.parent.mkdir()
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    written = path.with_suffix(".csv")
    qtbot.waitUntil(written.exists, timeout=30_000)
    with written.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.reader(stream))) == 51
    qtbot.waitUntil(page.view.notice.isVisible)


def test_an_export_takes_no_other_name_than_was_asked_about(
    qtbot: QtBot, session: Session, page: LeadsPage, tmp_path: Path
) -> None:
    there = tmp_path / "leads.txt.csv"
    there.write_text("mine", encoding="utf-8")
    chooser = export_chooser(qtbot, session, page)
    chooser.fileSelected.emit(str(tmp_path / "leads.txt"))
    _, again = page.findChildren(QFileDialog, "exportFile")
    assert again.selectedFiles() == [str(there)]
    again.reject()
    chooser.reject()
    assert there.read_text(encoding="utf-8") == "mine"


def test_an_export_that_fails_is_told_in_place(
    qtbot: QtBot, session: Session, page: LeadsPage, tmp_path: Path
) -> None:
    workbench = session._workbench
    assert workbench is not None
    workbench._errands.exporting.write(Export(tmp_path / "leads.pdf", LeadQuery()))
    qtbot.waitUntil(page.view.notice.isVisible, timeout=30_000)
    told = [label.text() for label in page.view.notice.findChildren(QLabel)]
    assert "A file ending in “.pdf” cannot be written." in told


def test_more_leads_than_a_workbook_holds_are_told_before_the_file_is_named(
    qtbot: QtBot, session: Session, page: LeadsPage
) -> None:
    dialog = ExportDialog(2, 1_048_576, 7, page)
    qtbot.addWidget(dialog)
    assert dialog.selected_only  # two were selected: they are meant
    dialog._leads.button(0).setChecked(True)
    assert dialog.answer.isEnabled()
    dialog.kind.setCurrentIndex(1)
    assert not dialog.answer.isEnabled()
    assert "A workbook holds 1,048,575 leads; these are 1,048,576." in dialog._limit.text()


def test_a_lead_is_erased_after_a_typed_word(
    qtbot: QtBot, session: Session, page: LeadsPage, workspace: Workspace
) -> None:
    window = session.window
    window.show_lead(3)
    qtbot.waitUntil(lambda: window.inspector.findChild(QPushButton, "eraseLead") is not None)
    window.inspector.view.erase_action.trigger()
    dialog = window.findChild(EraseDialog)
    assert isinstance(dialog, EraseDialog)
    assert not dialog.answer.isEnabled()
    assert not dialog.everywhere
    dialog.typed.setText("Erase")
    dialog.answer.click()
    qtbot.waitUntil(lambda: workspace.leads.get(3) is None, timeout=20_000)
    qtbot.waitUntil(lambda: len(page.model.ids) == 399)


def test_a_lead_stays_until_its_vendors_could_be_asked(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    window = session.window
    [sent, *_] = [d for d in workspace.outbox.find(DeliveryFilter()) if d.state == "accepted"]
    window.inspector.erase_requested.emit(sent.lead_id, "Ada")
    dialog = window.findChild(EraseDialog)
    assert isinstance(dialog, EraseDialog)
    dialog._at_vendors.setChecked(True)
    dialog.typed.setText("erase")
    dialog.answer.click()  # the account has no secrets, so its vendor cannot be asked
    qtbot.waitUntil(lambda: "is not complete" in window.notice._text.text(), timeout=20_000)
    assert workspace.leads.get(sent.lead_id) is not None


@pytest.mark.parametrize(
    ("text", "offered", "completed"),
    [
        ("state:re", ["rejected", "returned"], "state:rejected"),
        ("ada -state:rej", ["rejected"], "ada -state:rejected"),
        ("source:", ["Meta", "Trade fair"], "source:Meta"),
        ("source:tr", ["Trade fair"], 'source:"Trade fair"'),
        ("source:Meta,", ["Trade fair"], 'source:Meta,"Trade fair"'),
        ("source:Meta", [], ""),
        ("meta", [], ""),
        ("nothing:me", [], ""),
    ],
)
def test_values_are_offered_behind_a_field_and_its_colon_only(
    qtbot: QtBot, text: str, offered: list[str], completed: str
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    known = {"state": ["rejected", "returned", "queued"], "source": ["Meta", "Trade fair"]}
    completer = ValueCompleter(field, lambda name: known.get(name, ()))
    field.setText(text)
    field.textEdited.emit(text)
    assert completer.offered() == offered
    if offered:
        completer._completer.activated.emit(offered[0])
        assert field.text() == completed

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, QStringListModel, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.lead_table import LeadTableParts
from leaddesk.ui.theme import DARK, theme_of
from leaddesk.ui.views.parts import table
from leaddesk.ui.widgets.reading_order import reading_order
from leaddesk.ui.widgets.row_height import HEIGHTS, carry_height, fit_rows
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.ui.window_frame import NAVIGATION_WIDTH


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(
    qtbot: QtBot, leads: LeadService, runner: JobRunner, settings: QSettings, workspace: Workspace
) -> MainWindow:
    made = MainWindow(settings, "Client")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.build(leads, runner)
    qtbot.waitUntil(lambda: made.leads_page.model.total == 400)
    made.set_accounts(workspace.accounts.all())
    return made


def test_promised_names_and_title(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    assert window.windowTitle() == "Client – LeadDesk"
    for name in (
        "navigation",
        "leadTable",
        "searchField",
        "leadInspector",
        "activityList",
        "dropArea",
    ):
        assert window.findChild(QWidget, name) is not None, name
    bar = window.findChild(QStatusBar, "statusBar")
    assert bar is not None
    texts = {label.text() for label in bar.findChildren(QLabel)}
    assert {"Workspace: Client", "400 leads", "Live"} <= texts


def test_practice_wears_a_band(
    qtbot: QtBot, leads: LeadService, runner: JobRunner, settings: QSettings
) -> None:
    window = MainWindow(settings, "Demo", practice=True)
    window.build(leads, runner)
    qtbot.addWidget(window)
    band = window.findChild(QLabel, "practiceBand")
    assert band is not None
    assert band.text() == "Practice: nothing leaves this computer"


def test_accounts_are_told_in_words(window: MainWindow) -> None:
    names = [button.accessibleName() for button in window.navigation.findChildren(QPushButton)]
    assert "Convertr UK, live, connected" in names
    assert "Comunik8 practice, practice, not checked yet" in names
    assert "All leads, 400" in names


def test_an_account_called_r_and_d_is_called_so_in_menus_and_the_palette(
    window: MainWindow, workspace: Workspace
) -> None:
    account = replace(workspace.accounts.all()[0], name="R&D", practice=False)
    window.set_accounts([account])
    assert "R&D" in [action.iconText() for action in window.commands.all()]
    [action] = window.leads_page.view.send_menu.actions()
    assert action.iconText() == "R&D (live)"


def test_places_are_asked_for_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    outbox = window.navigation.findChild(QPushButton, "navigation.outbox")
    assert outbox is not None
    with qtbot.waitSignal(window.place_requested) as asked:
        outbox.click()
    assert asked.args == ["outbox"]
    page = QWidget()
    window.set_page("outbox", page)
    window.show_page("outbox")
    assert window.current_key == "outbox"
    assert outbox.accessibleDescription() == "You are here"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_key == "leads"
    window.show_page("outbox")
    window.remove_page("outbox")
    assert window.current_key == "leads"


def test_the_inspector_folds_and_shows_the_chosen_lead(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.inspector.setChecked(False)
    assert not window.inspector.isVisible()
    window.leads_page.view.table.selectRow(4)
    assert window.inspector.lead_id == 5
    window.show_lead(7)
    assert window.inspector.isVisible()
    assert window.inspector.lead_id == 7
    window.inspector.view.close_action.trigger()
    assert not window.commands.inspector.isChecked()


def test_tab_comes_round_and_goes_on_from_what_is_gone(window: MainWindow) -> None:
    page, combo, spin = QWidget(), QComboBox(), QSpinBox()
    first, second, last = (QPushButton(name) for name in ("1", "2", "3"))
    row = QVBoxLayout(page)
    for part in (last, second, combo, spin, first):
        row.insertWidget(0, part)
    combo.setEditable(True)
    window.set_page("form", page)
    window.show_page("form")
    window.activateWindow()
    QApplication.processEvents()
    first.setFocus()
    stops = reading_order(window)
    around = stops[stops.index(first) :] + stops[: stops.index(first)]
    assert around[:5] == [first, spin, combo, second, last]
    for key, expected in (
        (Qt.Key.Key_Tab, [*around[1:], first]),
        (Qt.Key.Key_Backtab, [*reversed(around[1:]), first]),
    ):
        for stop in expected:
            QTest.keyClick(window.focusWidget(), key)
            assert window.focusWidget() is stop
    first.hide()
    assert window.focusWidget() is spin
    spin.setEnabled(False)
    assert window.focusWidget() is combo


def test_tab_scrolls_to_what_it_reaches(window: MainWindow) -> None:
    inner, above = QWidget(), QPushButton("above")
    many = QVBoxLayout(inner)
    buttons = [QPushButton(str(number)) for number in range(60)]
    for each in buttons:
        many.addWidget(each)
    page, area = QWidget(), ScrollArea(inner)
    column = QVBoxLayout(page)
    column.addWidget(above)
    column.addWidget(area)
    window.set_page("form", page)
    window.show_page("form")
    QApplication.processEvents()
    area.bar.setValue(area.bar.maximum())
    assert buttons[0].visibleRegion().isEmpty()
    above.setFocus()
    QTest.keyClick(above, Qt.Key.Key_Tab)
    assert window.focusWidget() is buttons[0]
    assert not buttons[0].visibleRegion().isEmpty()


def test_areas_keep_their_widths_while_the_inspector_is_away(window: MainWindow) -> None:
    window.commands.inspector.setChecked(True)
    before = window._areas.sizes()
    window.set_page("imports", QWidget())
    window.show_page("imports")
    assert not window.inspector.isVisible()
    QApplication.processEvents()  # areas are laid out anew
    window.show_page("leads")
    QApplication.processEvents()
    assert window._areas.sizes() == before


def test_tab_goes_through_the_window_as_it_is_read(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.inspector.setChecked(True)
    window.activateWindow()
    first = window.navigation.findChildren(QPushButton)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    reached: list[str] = []
    for _stop in range(14):
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.append(widget.objectName().partition(":")[0])
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert reached == [
        *(f"navigation.{key}" for key in ("search", "leads", "duplicates", "imports", "outbox")),
        "navigation.suppressions",
        *("navigation.account", "navigation.account", "navigation.addAccount"),
        *("importLeads", "searchField", "columnsButton", "leadTable", "exportLeads"),
    ]


@pytest.mark.parametrize(("selected", "offered"), [(0, False), (1, False), (2, True), (7, False)])
def test_merging_is_offered_for_a_few_leads(
    qtbot: QtBot, window: MainWindow, selected: int, *, offered: bool
) -> None:
    view = window.leads_page.view
    view.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    for row in range(selected):
        view.table.selectRow(row)
    assert window.leads_page.selected_count() == selected
    assert view.merge_button.isVisibleTo(window) == offered
    if offered:
        with qtbot.waitSignal(window.merge_requested) as asked:
            view.merge_button.click()
        assert len(asked.args[0]) == selected


def test_a_dropped_file_is_imported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "leads drop.csv"
    file.write_text("email\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    target = window.findChild(QWidget, "dropArea")
    assert target is not None
    assert target.isVisible()
    with qtbot.waitSignal(window.import_requested) as asked:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, none))
    assert asked.args == [[file]]
    assert not target.isVisible()


def test_every_menu_entry_that_acts_has_keys(window: MainWindow) -> None:
    keys = [
        action.shortcut().toString()
        for action in window.commands.all()
        if not action.shortcut().isEmpty()
    ]
    assert {"Ctrl+O", "Ctrl+E", "Ctrl+F", "Ctrl+1", "Ctrl+I"} <= set(keys)
    assert len(keys) == len(set(keys))


def test_the_palette_finds_actions_and_leads(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.palette.trigger()
    palette = window._palette
    assert palette is not None
    field = palette.findChild(QLineEdit, "paletteField")
    found = palette.findChild(QListWidget, "paletteList")
    assert field is not None
    assert found is not None
    qtbot.keyClicks(field, "outb")
    assert found.item(0).text() == "Outbox"
    with qtbot.waitSignal(window.place_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == ["outbox"]
    window.commands.palette.trigger()
    qtbot.keyClicks(field, "popescu.32@")
    qtbot.waitUntil(lambda: found.count() == 1)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.inspector.lead_id == 32


def test_a_page_asks_for_its_width_only_while_it_is_shown(window: MainWindow) -> None:
    window.resize(1000, 640)
    window.commands.inspector.setChecked(True)
    QApplication.processEvents()
    before = window._areas.sizes()
    wide = QWidget()
    wide.setMinimumWidth(760)
    window.set_page("wide", wide)
    for key in ("wide", "leads"):
        window.show_page(key)
        QApplication.processEvents()
    assert (window.width(), window._areas.sizes()) == (1000, before)
    assert before[0] == NAVIGATION_WIDTH


def test_look_and_shape_are_remembered(
    qtbot: QtBot, window: MainWindow, leads: LeadService, runner: JobRunner, settings: QSettings
) -> None:
    dark = next(a for a in window.commands.all() if a.text() == "&Dark")
    dark.trigger()
    assert theme_of(window) is DARK
    next(a for a in window.commands.all() if a.text() == "&Română").trigger()
    assert window.notice.isVisible()  # from the next start
    window.commands.inspector.setChecked(False)
    window.resize(790, 640)
    with qtbot.waitSignal(window.closing):
        window.close()
    again = MainWindow(settings, "Client")
    again.build(leads, runner)
    qtbot.addWidget(again)
    assert again.height() == 640
    assert not again.commands.inspector.isChecked()
    assert again._areas.widths == window._areas.widths
    checked = {a.text() for a in again.commands.all() if a.isChecked()}
    assert {"&Dark", "&Română"} <= checked
    assert settings.value("look/language") == "ro"


@pytest.mark.parametrize(("choice", "height"), [("C&omfortable", 36), ("&Compact", 24)])
def test_rows_are_as_high_as_chosen_at_once_in_every_table(
    qtbot: QtBot, window: MainWindow, settings: QSettings, choice: str, height: int
) -> None:
    lead_table, page = window.leads_page.view.table, table("another", "Another table")
    fields = table("fields", "A table of fields", rows=40)
    for key, made in (("page", page), ("fields", fields)):
        window.set_page(key, made)
    top = lead_table.rowViewportPosition(3)
    assert (lead_table.rowHeight(3), top) == (28, 3 * 28)
    try:
        next(a for a in window.commands.all() if a.text() == choice).trigger()
        later = table("later", "A table made later")
        qtbot.addWidget(later)
        shown = [one.verticalHeader().defaultSectionSize() for one in (lead_table, page, later)]
        assert shown == [height] * 3
        assert lead_table.rowViewportPosition(3) == 3 * height
        assert fields.verticalHeader().defaultSectionSize() == 40
        assert settings.value("look/rows") in {"compact", "comfortable"}
        below = lead_table.viewport().grab().toImage()
        hairline = below.pixelColor(2, height - 1)
        assert hairline != below.pixelColor(2, height // 2)
    finally:
        next(a for a in window.commands.all() if a.text() == "&Usual").trigger()


@pytest.mark.timeout(20)
def test_a_million_rows_grow_as_quickly_as_one(qtbot: QtBot, qapp: QApplication) -> None:
    """Qt has a way that takes minutes: see fit_rows."""
    view = table("many", "Many rows", QStringListModel([""] * 1_000_000))
    qtbot.addWidget(view)
    view.show()
    for choice in ("compact", "comfortable", "usual"):
        carry_height(qapp, choice)
        fit_rows(view)
        assert view.verticalHeader().length() == 1_000_000 * HEIGHTS[choice]


def test_everything_a_person_acts_on_has_a_name(window: MainWindow) -> None:
    for button in window.findChildren(QPushButton):
        assert button.accessibleName() or button.text(), button.objectName()
        assert button.objectName(), button.text()


@pytest.mark.parametrize("width", [1000, 1280])
def test_it_fits(window: MainWindow, width: int) -> None:
    window.resize(width, 640)
    assert window.width() == width
    assert window.height() == 640
    tall = QWidget()
    tall.setMinimumHeight(480)
    window.set_page("tall", tall)
    window.show_page("tall")
    window.notice.set_message("info", "Something happened", "It needs\nroom.", window.commands.quit)
    assert window.minimumSizeHint().height() <= 640


def test_the_first_leads_are_painted_before_the_window_is_built(
    qtbot: QtBot, leads: LeadService, runner: JobRunner, settings: QSettings
) -> None:
    frame = MainWindow(settings, "Client")
    qtbot.addWidget(frame)
    frame.show()
    table = LeadTableParts(leads, runner)
    frame.show_first(table.view)
    assert table.view.isVisible()
    assert table.view.geometry().left() > 0
    assert table.model.text(0, 0) == "Grace Hopper"
    assert not runner.running
    frame.build(leads, runner, table)
    assert frame.leads_page.view.table is table.view
    qtbot.waitUntil(lambda: frame.leads_page.model.total == 400)
    assert table.view.isVisible()

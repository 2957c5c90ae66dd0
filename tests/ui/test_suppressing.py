"""Suppressing leads from the window: dialog, undo, and the page of lists."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.services.suppressions import SuppressionService
from leaddesk.ui.dialogs.suppress_dialogs import SuppressLeadsDialog, SuppressValuesDialog
from leaddesk.ui.models.suppression_table import SuppressionColumn
from leaddesk.ui.panels.suppressing import Suppressing
from leaddesk.ui.panels.suppressions_page import SuppressionsPage
from leaddesk.ui.panels.undoing import UndoHistory
from leaddesk.ui.widgets.notice import Notice
from tests.ui.bench import Bench


@pytest.fixture
def suppressions(bench: Bench) -> SuppressionService:
    return SuppressionService(bench.workspace.suppressions, bench.workspace.leads)


@pytest.fixture
def page(bench: Bench, suppressions: SuppressionService, qtbot: QtBot) -> SuppressionsPage:
    made = SuppressionsPage(suppressions, bench.runner)
    qtbot.addWidget(made)
    made.show()
    return made


def values(suppressions: SuppressionService) -> list[str]:
    return sorted(entry.value for entry in suppressions.all())


def listed(page: SuppressionsPage) -> list[str]:
    model = page.view.table.model()
    return [model.index(row, SuppressionColumn.VALUE).data() for row in range(model.rowCount())]


def test_selected_leads_are_suppressed_and_taken_back(
    bench: Bench, suppressions: SuppressionService, qtbot: QtBot
) -> None:
    bench.import_leads(3)
    suppressions.add(["person0@example.com"], "Known before")
    window = QMainWindow()
    qtbot.addWidget(window)
    notice = Notice()
    central = QWidget()
    QVBoxLayout(central).addWidget(notice)
    window.setCentralWidget(central)
    window.show()
    history = UndoHistory(bench.runner, window)
    suppressing = Suppressing(suppressions, history, bench.runner, notice, window)
    suppressing.suppress(bench.lead_ids()[:2])
    qtbot.waitUntil(lambda: window.findChild(SuppressLeadsDialog) is not None)
    dialog = window.findChild(SuppressLeadsDialog)
    assert isinstance(dialog, SuppressLeadsDialog)
    assert dialog.kinds == {"email", "phone"}
    dialog.list.setEditText("Called and said no")
    with qtbot.waitSignal(suppressing.changed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert values(suppressions) == [
        "+447700900000",
        "+447700900001",
        "person0@example.com",
        "person1@example.com",
    ]
    assert notice._title.text() == "2 leads suppressed on the list “Called and said no”."
    assert history.undo_name == "suppression of 2 leads"
    undo = suppressing.findChild(QAction, "undoSuppress")
    assert isinstance(undo, QAction)
    with qtbot.waitSignal(suppressing.changed):
        undo.trigger()
    assert values(suppressions) == ["person0@example.com"]  # what was there before stays
    assert not undo.isEnabled()
    with qtbot.waitSignal(suppressing.changed):
        history.redo()
    assert len(values(suppressions)) == 4


def test_whole_domains_only_when_a_person_says_so(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SuppressLeadsDialog([1], ["Unsubscribed"], window)
    choices = dialog._kinds
    choices["domain"].setChecked(True)
    choices["email"].setChecked(False)
    choices["phone"].setChecked(False)
    assert dialog.kinds == {"domain"}
    choices["domain"].setChecked(False)
    assert not dialog.answer.isEnabled()


def test_a_list_is_imported_searched_removed_and_put_back(
    bench: Bench, suppressions: SuppressionService, page: SuppressionsPage, qtbot: QtBot
) -> None:
    digest = hashlib.sha256(b"hidden@example.com").hexdigest()
    file = bench.folder / "Optouts.txt"
    file.write_text(f"e-mail\nada@example.com\n+44 7700 900123\n{digest}\nexample.org\n")
    page.refresh()
    qtbot.waitUntil(lambda: page.view.pages.currentIndex() == 0 and not page._reading.busy)
    with qtbot.waitSignal(page.changed):
        page.import_from(file)
    qtbot.waitUntil(lambda: len(listed(page)) == 4)
    assert "Added: 4." in page.view.notice._text.text()
    assert page.view.list.itemText(1) == "Optouts: 4"
    page.view.search.setText("ADA@")
    qtbot.waitUntil(lambda: listed(page) == ["ada@example.com"])
    page.view.table.selectAll()
    with qtbot.waitSignal(page.changed):
        page.view.remove.click()
    assert "ada@example.com" not in values(suppressions)
    undo = page.findChild(QAction, "undoRemove")
    assert isinstance(undo, QAction)
    with qtbot.waitSignal(page.changed):
        undo.trigger()
    [restored] = suppressions.find("ada@")
    assert restored.list_name == "Optouts"


def test_values_are_added_by_hand_and_a_wrong_one_is_named(
    suppressions: SuppressionService, page: SuppressionsPage, qtbot: QtBot
) -> None:
    def add(text: str) -> None:
        page._on_add_clicked()
        dialog = page.findChildren(SuppressValuesDialog)[-1]
        assert not dialog.answer.isEnabled()
        dialog.editor.setPlainText(text)
        with qtbot.waitSignal(page.changed):
            dialog.answer.click()

    add("ada@example.com\n\nexample.org\n")
    assert values(suppressions) == ["ada@example.com", "example.org"]
    add("nobody\ngrace@example.com")
    assert "“nobody” cannot be suppressed." in page.view.notice._title.text()
    assert values(suppressions) == ["ada@example.com", "example.org"]

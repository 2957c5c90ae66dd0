from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from leaddesk.app.session import Session
from leaddesk.background.jobs import JobRunner
from leaddesk.services.edits import EditService
from leaddesk.services.stories import StoryService
from leaddesk.services.workspace import Workspace
from leaddesk.store.edits import EditRepository
from leaddesk.ui.panels.inspector import LeadInspector
from leaddesk.ui.panels.undoing import UndoHistory


def texts(inspector: LeadInspector) -> list[str]:
    return [
        label.text() for label in inspector.findChildren(QLabel) if label.isVisibleTo(inspector)
    ]


def field(inspector: LeadInspector, name: str) -> QLineEdit:
    found = inspector.findChild(QLineEdit, f"field.{name}")
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def inspector(qtbot: QtBot, workspace: Workspace, runner: JobRunner) -> LeadInspector:
    made = LeadInspector(runner)
    qtbot.addWidget(made)
    edits = EditService(EditRepository(workspace.database))
    made.set_services(StoryService(workspace), edits, UndoHistory(runner, made))
    made.resize(344, 700)
    made.show()
    return made


def show(qtbot: QtBot, inspector: LeadInspector, lead_id: int) -> None:
    inspector.show_lead(lead_id)
    qtbot.waitUntil(lambda: "Timeline" in texts(inspector))


def test_it_shows_what_is_known_and_nothing_else(qtbot: QtBot, inspector: LeadInspector) -> None:
    show(qtbot, inspector, 2)
    assert "alan.turing.2@example.com" in texts(inspector)
    assert "Alan Turing" in texts(inspector)
    assert field(inspector, "email").text() == "alan.turing.2@example.com"
    assert "Phone" not in texts(inspector)
    assert inspector.objectName() == "leadInspector"


def test_the_vendors_own_words_are_one_click_away(qtbot: QtBot, inspector: LeadInspector) -> None:
    show(qtbot, inspector, 1)
    assert "Convertr UK: Refused by the vendor." in texts(inspector)
    toggle = inspector.findChild(QPushButton, "exchange")
    assert toggle is not None
    assert toggle.accessibleName() == "Details: Convertr UK: Refused by the vendor."
    toggle.click()
    assert [box.toPlainText() for box in inspector.findChildren(QPlainTextEdit)] == [
        "POST /leads",
        "phone: invalid",
    ]
    assert "HTTP status 422 · answered in 0.50 s" in texts(inspector)


def test_only_the_last_lead_asked_for_is_shown(qtbot: QtBot, inspector: LeadInspector) -> None:
    show(qtbot, inspector, 1)
    for lead_id in range(2, 30):
        inspector.show_lead(lead_id)
    qtbot.waitUntil(lambda: any(".29@" in text for text in texts(inspector)))


def test_a_lead_that_is_gone_leaves_an_empty_page(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    show(qtbot, inspector, 1)
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=1")
    inspector.refresh()
    qtbot.waitUntil(lambda: "No lead selected" in texts(inspector))


def test_a_field_is_edited_where_it_stands(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    show(qtbot, inspector, 2)
    country = field(inspector, "country")
    country.setText("FR")
    qtbot.keyClick(country, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Country: GB → FR" in texts(inspector))
    lead = workspace.leads.get(2)
    assert lead is not None
    assert lead.fields["country"] == "FR"
    history = inspector.findChild(UndoHistory)
    assert isinstance(history, UndoHistory)
    assert history.undo_name == "edit of Country"
    history.undo()
    qtbot.waitUntil(lambda: field(inspector, "country").text() == "GB")


def test_a_value_that_is_none_is_told_at_its_field_and_escape_gives_it_up(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    show(qtbot, inspector, 2)
    email = field(inspector, "email")
    email.setText("nobody")
    qtbot.keyClick(email, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("is not an e-mail address" in text for text in texts(inspector)))
    assert "not an e-mail address" in email.accessibleDescription()
    qtbot.keyClick(email, Qt.Key.Key_Escape)
    assert email.text() == "alan.turing.2@example.com"
    assert not any("is not an e-mail address" in text for text in texts(inspector))


def test_a_date_is_read_as_people_write_it_and_edited_as_it_is_stored(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET date_of_birth='1990-05-17' WHERE id=2")
    show(qtbot, inspector, 2)
    born = field(inspector, "date_of_birth")
    assert born.text() == "17/05/1990"
    QApplication.sendEvent(born, QFocusEvent(QEvent.Type.FocusIn))
    assert born.text() == "1990-05-17"
    born.setText("1990-05-18")
    qtbot.keyClick(born, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.leads.many([2])[0].fields["date_of_birth"] == "1990-05-18")


def test_a_wrong_value_is_told_at_its_field_and_nowhere_else(
    qtbot: QtBot, session: Session
) -> None:
    window = session.window
    window.show_lead(2)
    qtbot.waitUntil(lambda: "Timeline" in texts(window.inspector))
    email = field(window.inspector, "email")
    email.setText("nobody")
    qtbot.keyClick(email, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not an e-mail address" in email.accessibleDescription())
    assert window.leads_page.view.notice.isHidden()


def test_what_somebody_is_typing_outlives_a_refresh(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    show(qtbot, inspector, 2)
    editor = field(inspector, "first_name")
    editor.setText("Ala")
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET last_name='Mathison' WHERE id=2")
    inspector.refresh()
    qtbot.waitUntil(lambda: field(inspector, "last_name").text() == "Mathison")
    assert field(inspector, "first_name") is editor
    assert editor.text() == "Ala"


def test_an_empty_field_is_added_from_a_menu(qtbot: QtBot, inspector: LeadInspector) -> None:
    show(qtbot, inspector, 2)
    add = inspector.findChild(QPushButton, "addField")
    assert add is not None
    [phone] = [action for action in add.menu().actions() if action.data() == "phone"]
    phone.trigger()
    field(inspector, "phone").setText("07700 900123")
    qtbot.keyClick(field(inspector, "phone"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field(inspector, "phone").text() == "+447700900123")


def test_consent_stands_with_where_it_came_from(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET consent_email='yes' WHERE id=2")
        connection.execute(
            """INSERT INTO import VALUES(7, '2026-01-02T03:04:05+00:00', 'fair.csv', 'done', '{}',
                '{"Mail": "email", "News?": "consent_email"}', 1, 0, 0, 0, 0, 0, 0);
            INSERT INTO import_row(import_id, line, bucket, lead_id) VALUES(7, 12, 'created', 2);
            INSERT INTO import_cells VALUES(7, 12, '{"12": ["alan@example.com", "Yes, please"]}')"""
        )
    show(qtbot, inspector, 2)
    consent = inspector.findChild(QComboBox, "field.consent_email")
    assert consent is not None
    assert consent.currentText() == "Yes"
    [source] = [text for text in texts(inspector) if text.startswith("From fair.csv, line 12")]
    assert source.endswith("\nNews?: “Yes, please”")


def test_who_must_not_be_contacted_is_marked(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    workspace.suppressions.add([("email", "alan.turing.2@example.com")], "Unsubscribed")
    show(qtbot, inspector, 2)
    assert "Do not contact: on “Unsubscribed”" in texts(inspector)
    assert "Must not be contacted: on the list “Unsubscribed”" in texts(inspector)


def test_a_possible_duplicate_is_one_click_from_being_compared(
    qtbot: QtBot, inspector: LeadInspector, workspace: Workspace
) -> None:
    with workspace.database.write() as connection:
        connection.execute("INSERT INTO possible_duplicate VALUES(2, 9, 93)")
        connection.execute("UPDATE lead SET company='Johnson & Johnson' WHERE id=9")
    show(qtbot, inspector, 2)
    link = inspector.findChild(QPushButton, "compareDuplicate")
    assert link is not None
    assert link.text().endswith("Johnson && Johnson")  # which shows one
    with qtbot.waitSignal(inspector.compare_requested) as asked:
        link.click()
    assert asked.args == [[2, 9]]

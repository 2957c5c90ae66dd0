from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.panels.inspector import LeadInspector


def texts(inspector: LeadInspector) -> list[str]:
    return [
        label.text() for label in inspector.findChildren(QLabel) if label.isVisibleTo(inspector)
    ]


def shown(qtbot: QtBot, leads: LeadService, runner: JobRunner, lead_id: int) -> LeadInspector:
    inspector = LeadInspector(leads, runner)
    qtbot.addWidget(inspector)
    inspector.show()
    inspector.show_lead(lead_id)
    qtbot.waitUntil(lambda: "Fields" in texts(inspector))
    return inspector


def test_it_shows_what_is_known_and_nothing_else(
    qtbot: QtBot, leads: LeadService, runner: JobRunner
) -> None:
    inspector = shown(qtbot, leads, runner, 2)
    told = texts(inspector)
    assert told.count("alan.turing.2@example.com") == 2  # under the name, and among the fields
    assert "Alan Turing" in told
    assert "Phone" not in told
    assert inspector.objectName() == "leadInspector"


def test_the_vendors_own_words_are_one_click_away(
    qtbot: QtBot, leads: LeadService, runner: JobRunner
) -> None:
    inspector = shown(qtbot, leads, runner, 1)
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


def test_only_the_last_lead_asked_for_is_shown(
    qtbot: QtBot, leads: LeadService, runner: JobRunner
) -> None:
    inspector = shown(qtbot, leads, runner, 1)
    for lead_id in range(2, 30):
        inspector.show_lead(lead_id)
    qtbot.waitUntil(lambda: any(".29@" in text for text in texts(inspector)))


def test_a_lead_that_is_gone_leaves_an_empty_page(
    qtbot: QtBot, leads: LeadService, runner: JobRunner, workspace: Workspace
) -> None:
    inspector = shown(qtbot, leads, runner, 1)
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=1")
    inspector.refresh()
    qtbot.waitUntil(lambda: "No lead selected" in texts(inspector))

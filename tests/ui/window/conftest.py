"""One application in our dress, a workspace with a few invented leads, and a runner that ends its jobs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.app import window_settings
from leaddesk.app.session import Session
from leaddesk.background.jobs import JobRunner
from leaddesk.credentials import MemoryCredentialStore
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.theme import apply_theme
from tests.ui.window.invented import fill


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    apply_theme(qapp, "light")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown()
    made.deleteLater()


@pytest.fixture
def empty_workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(tmp_path / "Client")
    yield opened
    opened.close()


@pytest.fixture
def workspace(empty_workspace: Workspace) -> Workspace:
    """400 leads and two accounts, one of them with deliveries."""
    fill(empty_workspace, 400)
    return empty_workspace


@pytest.fixture
def leads(workspace: Workspace) -> LeadService:
    return LeadService(workspace.database)


@pytest.fixture
def session(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr("leaddesk.logs.set_up_logging", lambda _redactor: None)
    hooks = sys.excepthook, threading.excepthook
    settings = window_settings()
    frame = MainWindow(settings, "Client")
    frame.show()
    made = Session(frame, workspace.folder, settings, (), MemoryCredentialStore())
    qtbot.waitUntil(lambda: made._workbench is not None)
    qtbot.waitUntil(lambda: len(made.window.leads_page.accounts) == 2)
    yield made
    made.window.close()
    assert made.end() == 0
    sys.excepthook, threading.excepthook = hooks

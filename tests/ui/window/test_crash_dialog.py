from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui.dialogs.crash_dialog import CrashDialog, CrashReporter, crash_report


def fault() -> KeyError:
    secret = "hunter2-very-secret"
    try:
        {}[f"{secret} of ada@example.com"]
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_holds_places_and_no_data() -> None:
    report = crash_report(fault())
    assert "KeyError" in report
    assert "test_crash_dialog.py" in report
    assert "in fault" in report
    assert "hunter2-very-secret of" not in report
    assert "ada@example.com" not in report
    assert str(sys.prefix) not in report


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[CrashReporter]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = CrashReporter(window)
    before = sys.excepthook, threading.excepthook
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before


def test_a_fault_in_a_thread_is_shown_and_can_be_copied(
    qtbot: QtBot, reporter: CrashReporter
) -> None:
    error = fault()
    thread = threading.Thread(
        target=lambda: reporter.catch(type(error), error, error.__traceback__)
    )
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: reporter._dialog is not None)
    dialog = reporter._dialog
    assert isinstance(dialog, CrashDialog)
    copy = dialog.findChild(QPushButton, "copyReport")
    assert copy is not None
    copy.click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    dialog.accept()
    qtbot.waitUntil(lambda: reporter._dialog is None)

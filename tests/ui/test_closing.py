"""Closing the window while leads are being sent."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.waits import Hold
from leaddesk.sandbox import Sandbox
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui.closing import Closing
from leaddesk.ui.dialogs.closing_dialog import ClosingDialog, StopDialog
from tests.ui.bench import Bench

PATIENCE = 20_000
#: The offscreen platform has no place for signs, and says so.
pytestmark = pytest.mark.qt_log_ignore(
    "systemTrayWindowChanged", "does not support raise", extend=True
)


class Closes(QObject):
    """Counts the close events that come through."""

    number = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Close
        return False


class Closable:
    """A window over a run that waits until it is let go."""

    def __init__(self, bench: Bench, account: Account) -> None:
        self.bench = bench
        self.account = account
        self.window = QMainWindow()
        self.closes = Closes()
        self.window.installEventFilter(self.closes)
        # Asked before the filter above.
        self.closing = Closing(self.window, bench.runs, bench.runner, self.window)
        self._ledger = bench.workspace.ledger(account.id)

    def hold(self) -> None:
        self._ledger.change_hold(lambda _hold: Hold(time.monotonic() + 60, reason="Wait."))

    def let_go(self) -> None:
        self._ledger.change_hold(lambda _hold: Hold())

    def states(self) -> dict[DeliveryState, int]:
        return self.bench.outbox.counts(DeliveryFilter(account_id=self.account.id))

    @property
    def dialog(self) -> ClosingDialog | None:
        return next(iter(self.window.findChildren(ClosingDialog)), None)


@pytest.fixture
def sending(bench: Bench, sandbox: Sandbox, qtbot: QtBot) -> Iterator[Closable]:
    bench.import_leads(6)
    account = bench.account("comunik8", "Calls", sandbox.accounts["comunik8"])
    destination = sandbox.accounts["comunik8"].destination
    queued = [(lead, ()) for lead in bench.lead_ids()]
    bench.workspace.outbox.create_batch(account.id, destination, queued)
    made = Closable(bench, account)
    made.hold()
    qtbot.addWidget(made.window)
    made.window.show()
    bench.runs.start(account.id, account.name)
    qtbot.waitUntil(lambda: made.closing._left() == 6, timeout=PATIENCE)
    yield made
    QGuiApplication.setQuitOnLastWindowClosed(True)


def asked(sending: Closable, qtbot: QtBot) -> ClosingDialog:
    sending.window.close()
    dialog = sending.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert sending.window.isVisible()
    assert sending.closes.number == 0
    return dialog


def test_nothing_is_asked_while_nothing_is_sent(bench: Bench, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    Closing(window, bench.runs, bench.runner, window)
    window.show()
    assert window.close()


def test_all_answers_can_be_read(sending: Closable, qtbot: QtBot) -> None:
    dialog = asked(sending, qtbot)
    dialog.stop.setText("A much longer answer than any language has")
    dialog.hide()
    dialog.show()
    for answer in (dialog.stop, dialog.answer):
        assert answer.width() >= answer.minimumSizeHint().width()


def test_escape_keeps_the_window_and_sending_goes_on(sending: Closable, qtbot: QtBot) -> None:
    dialog = asked(sending, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sending.dialog is None)
    assert sending.window.isVisible()
    assert not sending.closing.in_background
    assert sending.bench.runs.is_running(sending.account.id)


@pytest.mark.parametrize("tray", [True, False])
def test_enter_goes_on_in_the_background_and_ends_by_itself(
    sending: Closable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, tray: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: tray)
    QTest.keyClick(asked(sending, qtbot), Qt.Key.Key_Return)
    assert sending.closing.in_background
    assert sending.window.isHidden() if tray else sending.window.isMinimized()
    assert sending.closes.number == 0
    sending.let_go()
    qtbot.waitUntil(lambda: sending.closes.number == 1, timeout=PATIENCE)
    assert sending.states() == {DeliveryState.ACCEPTED: 6}


def test_the_window_comes_back_as_it_was_when_it_is_asked_for(
    sending: Closable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    sending.window.showMaximized()
    QTest.keyClick(asked(sending, qtbot), Qt.Key.Key_Return)
    sign = sending.closing._sign
    assert sign is not None
    assert sign.toolTip() == "LeadDesk is sending: 6 leads left"
    sign.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert sending.window.isHidden()  # its menu opens
    sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert sending.window.isVisible()
    assert sending.window.isMaximized()
    assert not sending.closing.in_background
    sending.let_go()
    with qtbot.waitSignal(sending.bench.runs.ended, timeout=PATIENCE):
        pass
    assert sending.closes.number == 0  # a person looks at it


def test_the_window_comes_back_when_sending_stops_early(
    sending: Closable, sandbox: Sandbox, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    QTest.keyClick(asked(sending, qtbot), Qt.Key.Key_Return)
    sandbox.stop()
    sending.let_go()
    qtbot.waitUntil(sending.window.isVisible, timeout=PATIENCE)
    assert sending.closes.number == 0


def test_stopping_closes_and_leaves_the_rest_in_the_outbox(sending: Closable, qtbot: QtBot) -> None:
    dialog = asked(sending, qtbot)
    dialog.stop.click()
    assert sending.closes.number == 1
    assert sending.bench.runner.shutdown(5)  # as the session does when its window is closed
    assert sending.states() == {DeliveryState.QUEUED: 6}


def test_whoever_ends_the_program_is_asked_nothing(sending: Closable) -> None:
    sending.closing.close_now()
    assert sending.closes.number == 1
    assert sending.dialog is None


def test_the_question_goes_when_there_is_nothing_to_decide(sending: Closable, qtbot: QtBot) -> None:
    asked(sending, qtbot)
    sending.let_go()
    qtbot.waitUntil(lambda: sending.dialog is None, timeout=PATIENCE)
    assert sending.window.isVisible()


def test_other_work_is_not_stopped_unasked(bench: Bench, qtbot: QtBot) -> None:
    window, closes, done = QMainWindow(), Closes(), threading.Event()
    window.installEventFilter(closes)
    qtbot.addWidget(window)
    Closing(window, bench.runs, bench.runner, window)
    window.show()
    bench.runner.start("Looking", lambda _progress, _cancel: done.wait(10), quiet=True)
    bench.runner.start("Import a.csv", lambda _progress, _cancel: done.wait(10), tell=str)
    for answer, closed in (("cancelButton", 0), ("stopDialogAnswer", 1)):
        window.close()
        [dialog] = window.findChildren(StopDialog)
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Import a.csv" in said
        button = dialog.findChild(QPushButton, answer)
        assert isinstance(button, QPushButton)
        button.click()
        assert closes.number == closed
        qtbot.waitUntil(lambda: not window.findChildren(StopDialog))
    done.set()

"""Closing the window: leads that are being sent go on without it or stop cleanly, other work stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu, QSystemTrayIcon

from leaddesk.background.jobs import JobRunner
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui import counts
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.dialogs.closing_dialog import ClosingDialog, StopDialog
from leaddesk.ui.icons import window_icon

if TYPE_CHECKING:
    from leaddesk.services.sending import Delivered


class Closing(QObject):
    """Stands before the window's close event.

    In the background the window is hidden behind a sign among the system's, or made small where the system has no
    place for signs. When all is sent the window closes by itself; when sending stops early it comes back.
    """

    def __init__(
        self, window: QMainWindow, runs: SendingRuns, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._runs = runs
        self._runner = runner
        self._agreed = False
        self._dialog: AskDialog | None = None
        self._sign: QSystemTrayIcon | None = None
        self._alone = False
        window.installEventFilter(self)
        runs.advanced.connect(self._on_runs_advanced)
        runs.ended.connect(self._on_runs_ended)

    @property
    def in_background(self) -> bool:
        """Whether sending goes on without the window."""
        return self._alone

    @Slot()
    def close_now(self) -> None:
        """Close without asking: what is on the wire gets its few seconds, what waits stays in the outbox."""
        self._agreed = True
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close and self._must_ask():
            event.ignore()
            self._ask()
            return True
        shown = kind in {QEvent.Type.Show, QEvent.Type.WindowStateChange}
        if shown and self._alone and self._window.isVisible() and not self._window.isMinimized():
            self._come_back()
        return super().eventFilter(watched, event)

    def _must_ask(self) -> bool:
        """Not when the computer is shut down: then nobody may be there to answer."""
        app = QGuiApplication.instance()
        ends = isinstance(app, QGuiApplication) and app.isSavingSession()
        works = bool(self._runs.running or self._unfinished())
        return works and not self._agreed and not ends

    def _unfinished(self) -> list[str]:
        """What else runs whose outcome somebody waits for."""
        return [job.title for job in self._runner.running if job.tell is not None]

    def _ask(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        if self._runs.running:
            dialog = ClosingDialog(self._left(), self._window)
            dialog.accepted.connect(self._go_on)
            dialog.stop_chosen.connect(self.close_now)
            self._dialog = dialog
        else:
            self._dialog = StopDialog(self._unfinished(), self._window)
            self._dialog.accepted.connect(self.close_now)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _left(self) -> int:
        """How many leads still wait, as far as was counted."""
        jobs = [self._runs.job_of(account_id) for account_id in self._runs.running]
        told = [job.progress for job in jobs if job is not None and job.progress is not None]
        return sum((progress.total or 0) - progress.done for progress in told)

    # -- without the window --------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        self._alone = True
        # A dialog that closes while the window is hidden must not be taken for the end of the program.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._sign = self._make_sign()
            self._sign.show()
            self._window.hide()
        else:
            self._window.showMinimized()
        self._tell()

    def _make_sign(self) -> QSystemTrayIcon:
        sign = QSystemTrayIcon(window_icon(), self)
        menu = QMenu(self._window)
        menu.addAction(self.tr("Show LeadDesk")).triggered.connect(self._on_show_triggered)
        menu.addAction(self.tr("Stop sending and close")).triggered.connect(self.close_now)
        sign.setContextMenu(menu)
        sign.activated.connect(self._on_sign_activated)
        return sign

    def _tell(self) -> None:
        if self._sign is not None:
            left = counts.leads(self._left())
            self._sign.setToolTip(self.tr("LeadDesk is sending: {leads} left").format(leads=left))

    def _come_back(self) -> None:
        self._alone = False
        QGuiApplication.setQuitOnLastWindowClosed(True)
        if self._sign is not None:
            self._sign.hide()
            self._sign.deleteLater()
            self._sign = None

    @Slot()
    def _on_show_triggered(self) -> None:
        window = self._window  # as large as it was
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_sign_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:  # that one opens the menu
            self._on_show_triggered()

    @Slot()
    def _on_runs_advanced(self) -> None:
        if self._alone:
            self._tell()

    @Slot(str, object, object)
    def _on_runs_ended(
        self, _account_id: str, delivered: Delivered | None, stopped: LeadDeskError | None
    ) -> None:
        if self._dialog is not None and not self._runs.running:
            self._dialog.reject()  # there is nothing to decide any more
        if not self._alone:
            return
        if stopped is not None or delivered is None:
            self._on_show_triggered()
        elif self._runs.running:
            return
        elif self._unfinished():
            self._on_show_triggered()
        else:
            self.close_now()

    # -- the answer ----------------------------------------------------------------------------------------

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

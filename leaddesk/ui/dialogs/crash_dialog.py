"""When LeadDesk has a fault of its own: plain words, a report to copy, and the program lives on."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from leaddesk import __version__
from leaddesk.faults import places
from leaddesk.redaction import mask_emails, redact
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.sign import Sign

logger = logging.getLogger(__name__)


def crash_report(error: BaseException) -> str:
    """What support needs and no more: where it happened and of which kind.

    No message (it may quote a lead), no variables, no folder of this computer.
    """
    versions = (
        f"LeadDesk {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {QLibraryInfo.version().toString()}",
        f"{platform.system()} {platform.release()}",
    )
    report = f"{' · '.join(versions)}\n\n{places(error)}"
    return mask_emails(redact(report)) + "\n"


class CrashReporter(QObject):
    """Catches what nobody foresaw, in any thread, logs it and shows it once.

    `install` puts it in place of the interpreter's own hooks.
    """

    _caught = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """May be called from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = crash_report(error.with_traceback(trace))
        logger.error("A fault in LeadDesk:\n%s", report)
        self._caught.emit(report)

    def _catch_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.catch(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(object)
    def _on_caught(self, report: str) -> None:
        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report, self._window)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class CrashDialog(QDialog):
    """Says what it means for the person's work, and offers the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(self.tr("A fault in LeadDesk"))
        self._reports = [report]
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = button(self.tr("Copy report"), name="copyReport", icon_name="copy")
        self._copy.clicked.connect(self._on_copy_clicked)
        go_on = button(self.tr("Go on working"), kind="primary", name="goOn")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        self._lay_out(go_on)
        self.resize(76 * SPACE, 52 * SPACE)

    def add(self, report: str) -> None:
        """One more while the dialog is open; the same one is not told twice."""
        if report not in self._reports:
            self._reports.append(report)
            self._text.setPlainText("\n".join(self._reports))

    def _lay_out(self, go_on: QWidget) -> None:
        sign = Sign("problem", "problem", 28)
        words = QLabel(
            self.tr(
                "What you were doing just now may not have been finished; everything saved before is safe, and"
                " you can go on working. If it happens again, copy the report and send it to support. It tells"
                " where in the program it happened, and holds no leads, no passwords and no names."
            )
        )
        words.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(WIDE)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.addWidget(Heading(self.tr("LeadDesk made a mistake"), 1))
        text.addWidget(words)
        head.addLayout(text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addLayout(head)
        layout.addWidget(self._text, 1)
        layout.addLayout(buttons)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))

"""The session behind the window: builds everything, passes it in, shuts it down.

Loaded after the first paint. What talks to vendors, files or the keyring is built beside the UI thread.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QSettings,
    QTimer,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from leaddesk.background.jobs import JobRunner
from leaddesk.background.rubbish import RubbishCollector
from leaddesk.domain.errors import WorkspaceError
from leaddesk.resources import resource
from leaddesk.services.leads import LeadService
from leaddesk.store.database import DATABASE_NAME, Database
from leaddesk.store.settings import SettingRepository
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.lead_table import LeadTableParts
from leaddesk.ui.theme import Scheme, apply_palette, apply_theme
from leaddesk.ui.widgets.row_height import carry_height

if TYPE_CHECKING:
    from leaddesk.credentials import CredentialStore
    from leaddesk.domain.errors import CredentialError
    from leaddesk.services.all_services import Services
    from leaddesk.services.workspace import Workspace
    from leaddesk.ui.dialogs.crash_dialog import CrashReporter
    from leaddesk.ui.stop_signals import StopSignals
    from leaddesk.ui.workbench import Workbench

#: How long closing waits for what is on the wire, in seconds.
CLOSING_TIME: Final = 5.0

logger = logging.getLogger(__name__)


class Session(QObject):
    """One open window with everything behind it."""

    failed = Signal(object)  # WorkspaceError: the workspace cannot be used after all
    keyring_missed = Signal(object)  # CredentialError; from the thread that looked for it

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        settings: QSettings,
        files: Sequence[Path] = (),
        credentials: CredentialStore | None = None,
        language: str = "",
    ) -> None:
        """Open the workspace and show its first leads; the rest follows. Raises WorkspaceError."""
        super().__init__()
        self.window = window
        self._folder = folder
        self._settings = settings
        self._database = Database(folder / DATABASE_NAME)
        self._workspace: Workspace | None = None
        self._credentials = credentials
        self._waiting: list[Path] = list(files)
        self._asked = False
        self._services: Services | None = None
        self._workbench: Workbench | None = None
        self._signals: StopSignals | None = None
        self._reporter: CrashReporter | None = None
        self._rubbish = RubbishCollector(self)
        self.runner = JobRunner(self)
        _speak(language or str(settings.value("look/language", "")))
        apply_palette(_application(), _scheme(settings))
        carry_height(_application(), str(settings.value("look/rows", "")))
        self._leads = LeadService(self._database)
        self._table = LeadTableParts(self._leads, self.runner, SettingRepository(self._database))
        window.show_first(self._table.view)
        window.import_requested.connect(self._on_window_import_requested)
        window.closing.connect(self._on_window_closing)
        window.account_requested.connect(self._on_window_account_requested)
        self.keyring_missed.connect(self._on_keyring_missed)
        QTimer.singleShot(0, self._fill)

    def end(self) -> int:
        """Stop what is running and wait for it, then let go of the window."""
        stopped = self.runner.shutdown(CLOSING_TIME)
        self._rubbish.end()
        if self._reporter is not None:
            self._reporter.uninstall()
        if self._signals is not None:
            self._signals.release()
        if not stopped:
            # A thread that hangs in a library must not keep the program. What it had on the wire is on the disk
            # as "sending", and is settled as unknown when the workspace is opened next.
            logger.warning("Work was still running when the window closed.")
            logging.shutdown()
            os._exit(0)
        if self._workspace is not None:
            self._workspace.close()
        self._database.close()
        self.window.deleteLater()
        # At once: its clocks would go on without a runner and a database.
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        return 0

    @Slot()
    def _fill(self) -> None:
        """The person sees the first leads: now build the window around them."""
        from leaddesk.services.workspace import Workspace  # noqa: PLC0415  (after the first leads are painted)

        try:
            self._workspace = Workspace(self._folder, database=self._database)
        except WorkspaceError as error:
            self.failed.emit(error)
            return
        _show_sign()
        apply_theme(_application(), _scheme(self._settings))
        self.window.build(self._leads, self.runner, self._table)
        QTimer.singleShot(0, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Nothing of what is built from here on is seen."""
        from leaddesk.credentials import FallbackCredentialStore, KeyringCredentialStore  # noqa: PLC0415
        from leaddesk.logs import set_up_logging  # noqa: PLC0415
        from leaddesk.redaction import Redactor  # noqa: PLC0415
        from leaddesk.services.all_services import Services  # noqa: PLC0415
        from leaddesk.ui import words  # noqa: PLC0415
        from leaddesk.ui.dialogs.crash_dialog import CrashReporter  # noqa: PLC0415
        from leaddesk.ui.single_window import WindowServer  # noqa: PLC0415
        from leaddesk.ui.stop_signals import StopSignals  # noqa: PLC0415

        redactor = Redactor()
        set_up_logging(redactor)
        self._reporter = CrashReporter(self.window)
        self._reporter.install()
        self._server = WindowServer(self._folder, self)
        self._server.raised.connect(self._on_server_raised)
        self._signals = StopSignals(self)
        self._signals.received.connect(self._on_signals_received)
        if self._workspace is None:
            return
        self._credentials = self._credentials or FallbackCredentialStore(
            KeyringCredentialStore(), self.keyring_missed.emit
        )
        self._services = Services(
            self._workspace, self._leads, self._credentials, redactor, words.said
        )
        opening = self.runner.start(
            self.tr("Opening the workspace"), lambda _progress, _cancel: _load(), quiet=True
        )
        opening.succeeded.connect(self._on_opening_succeeded)
        opening.failed.connect(self.window.notice.set_error)

    @Slot(object)
    def _on_opening_succeeded(self, _answer: object) -> None:
        from leaddesk.ui.workbench import Workbench  # noqa: PLC0415  (imported by the job already)

        if self._services is None:
            return
        self._workbench = Workbench(self.window, self._services, self.runner)
        self._rubbish.spare_the_present()
        if self._waiting or self._asked:
            self._workbench.open_import(self._waiting)
            self._waiting, self._asked = [], False

    @Slot(object)
    def _on_window_import_requested(self, files: list[Path]) -> None:
        if self._workbench is not None:
            self._workbench.open_import(files)
        else:
            self._waiting += files
            self._asked = True

    @Slot()
    def _on_window_account_requested(self) -> None:
        """A person is about to type secrets: now it matters whether there is a keyring."""
        credentials = self._credentials
        if credentials is not None:
            self.runner.start(
                self.tr("Looking for the keyring"),
                lambda _progress, _cancel: credentials.describe(),
                quiet=True,
            )

    @Slot(object)
    def _on_keyring_missed(self, error: CredentialError) -> None:
        self.window.notice.set_message(
            "warning",
            self.tr("Passwords and keys are kept for this session only."),
            self.tr(
                "LeadDesk found no keyring on this computer, so it forgets the accounts' secrets when it"
                " closes. {hint}"
            ).format(hint=error.hint),
        )

    @Slot(object)
    def _on_server_raised(self, files: list[Path]) -> None:
        self.window.raise_window()
        if files:
            self._on_window_import_requested(files)

    @Slot()
    def _on_signals_received(self) -> None:
        """Somebody wants the program to end: nobody may be there to answer a question."""
        if self._workbench is not None:
            self._workbench.closing.close_now()
        else:
            self.window.close()

    @Slot()
    def _on_window_closing(self) -> None:
        QGuiApplication.quit()


def _load() -> None:
    """What takes longer than a frame, beside the UI thread: what the pages behind the first screen import."""
    import leaddesk.ui.workbench  # noqa: F401, PLC0415
    from leaddesk.scratch import clear_up  # noqa: PLC0415

    clear_up()


def dress(settings: QSettings, language: str) -> None:
    """The application's words, colours and sign."""
    _show_sign()
    _speak(language or str(settings.value("look/language", "")))
    apply_theme(_application(), _scheme(settings))


def _show_sign() -> None:
    from leaddesk.ui.icons import window_icon  # noqa: PLC0415  (after the first leads are painted)

    _application().setWindowIcon(window_icon())


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())


def _scheme(settings: QSettings) -> Scheme:
    return cast("Scheme", str(settings.value("look/scheme", "system")))


def _speak(language: str) -> None:
    """Words and number formats of `language`, or of the system where none is chosen."""
    app = _application()
    if language and QLocale(language).language() != QLocale().language():
        QLocale.setDefault(QLocale(language))
    code = language or QLocale().name().split("_")[0]
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt_folder), (f"leaddesk_{code}", _translations())):
        translator = QTranslator(app)
        if folder and translator.load(name, folder):
            app.installTranslator(translator)


def _translations() -> str:
    try:
        return str(resource("translations"))
    except FileNotFoundError:
        return ""

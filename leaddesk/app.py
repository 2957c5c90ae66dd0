"""The composition root of the window: builds everything, passes it in, shuts it down.

Until the first paint only what the first screen needs is imported. Everything that talks to vendors, files or the
keyring is imported and built after it, beside the UI thread.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from leaddesk import __version__, paths
from leaddesk.background.jobs import JobRunner
from leaddesk.domain.errors import LeadDeskError, WorkspaceError
from leaddesk.resources import resource
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.store.timeline import TimelineRepository
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.theme import Scheme, apply_theme, window_icon

if TYPE_CHECKING:
    from leaddesk.credentials import CredentialStore
    from leaddesk.domain.errors import CredentialError
    from leaddesk.redaction import Redactor
    from leaddesk.ui.dialogs.crash_dialog import CrashReporter
    from leaddesk.ui.stop_signals import StopSignals
    from leaddesk.ui.workbench import Services, Workbench

#: How long closing waits for what is on the wire, in seconds.
CLOSING_TIME: Final = 5.0
#: Must be the name of the desktop entry: Wayland finds the window's icon by it.
DESKTOP_NAME: Final = "leaddesk"

logger = logging.getLogger(__name__)


def run(
    workspace_folder: Path,
    *,
    files: Sequence[Path] = (),
    practice: bool = False,
    credentials: CredentialStore | None = None,
    language: str | None = None,
) -> int:
    """Show the window on a workspace until it is closed; returns the exit code.

    `files` open in the import. `credentials` stands in for the keyring. `language` is en, fr or ro.
    """
    settings = _settings()
    app = _application(settings, language)
    try:
        workspace = Workspace(workspace_folder)
    except WorkspaceError as error:
        _tell(error)
        return error.exit_code
    try:
        if not workspace.claim_window():
            return _hand_over(workspace_folder, files)
        session = _Session(workspace, settings, files, credentials, practice=practice)
        session.window.show()
        app.exec()
        return session.end()
    finally:
        workspace.close()


class _Session(QObject):
    """One open window with everything behind it."""

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        files: Sequence[Path],
        credentials: CredentialStore | None,
        *,
        practice: bool,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._credentials = credentials
        self._waiting: list[Path] = list(files)
        self._asked = False
        self._workbench: Workbench | None = None
        self._signals: StopSignals | None = None
        self._reporter: CrashReporter | None = None
        self.runner = JobRunner(self)
        self._leads = LeadService(workspace.leads, TimelineRepository(workspace.database))
        name = workspace.folder.name or str(workspace.folder)
        self.window = MainWindow(self._leads, self.runner, settings, name, practice=practice)
        self.window.painted.connect(self._on_window_painted)
        self.window.import_requested.connect(self._on_window_import_requested)
        self.window.closing.connect(self._on_window_closing)

    def end(self) -> int:
        """Stop what is running and wait for it, then let go of the window."""
        stopped = self.runner.shutdown(CLOSING_TIME)
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
        self.window.deleteLater()
        return 0

    @Slot()
    def _on_window_painted(self) -> None:
        """The person sees the window: now build the rest."""
        from leaddesk.logs import set_up_logging  # noqa: PLC0415  (after the first paint)
        from leaddesk.redaction import Redactor  # noqa: PLC0415
        from leaddesk.ui.dialogs.crash_dialog import CrashReporter  # noqa: PLC0415
        from leaddesk.ui.single_window import WindowServer  # noqa: PLC0415
        from leaddesk.ui.stop_signals import StopSignals  # noqa: PLC0415

        redactor = Redactor()
        set_up_logging(redactor)
        self._reporter = CrashReporter(self.window)
        self._reporter.install()
        self._server = WindowServer(self._workspace.folder, self)
        self._server.raised.connect(self._on_server_raised)
        self._signals = StopSignals(self)
        self._signals.received.connect(self.window.close)
        workspace, credentials = self._workspace, self._credentials
        opening = self.runner.start(
            self.tr("Opening the workspace"),
            lambda _progress, _cancel: _open_services(workspace, credentials, redactor),
            quiet=True,
        )
        opening.succeeded.connect(self._on_opening_succeeded)
        opening.failed.connect(self.window.notice.set_error)

    @Slot(object)
    def _on_opening_succeeded(self, opened: tuple[Services, CredentialError | None]) -> None:
        from leaddesk.ui.workbench import Workbench  # noqa: PLC0415  (imported by the job already)

        services, no_keyring = opened
        self._workbench = Workbench(
            self.window, self._leads, services, self._workspace.database.path, self.runner
        )
        if no_keyring is not None:
            self.window.notice.set_message(
                "warning",
                self.tr("Passwords and keys are kept for this session only."),
                self.tr(
                    "LeadDesk found no keyring on this computer, so it forgets the accounts' secrets when it"
                    " closes. {hint}"
                ).format(hint=no_keyring.hint),
            )
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

    @Slot(object)
    def _on_server_raised(self, files: list[Path]) -> None:
        self.window.raise_window()
        if files:
            self._on_window_import_requested(files)

    @Slot()
    def _on_window_closing(self) -> None:
        QGuiApplication.quit()


def _open_services(
    workspace: Workspace, credentials: CredentialStore | None, redactor: Redactor
) -> tuple[Services, CredentialError | None]:
    """Runs beside the UI thread: these imports and the keyring take their time."""
    from leaddesk.credentials import MemoryCredentialStore, open_store  # noqa: PLC0415
    from leaddesk.domain.errors import CredentialError  # noqa: PLC0415
    from leaddesk.services.accounts import AccountService  # noqa: PLC0415
    from leaddesk.services.imports import ImportService  # noqa: PLC0415
    from leaddesk.services.outbox import OutboxService  # noqa: PLC0415
    from leaddesk.services.sending import SendService  # noqa: PLC0415
    from leaddesk.store.results import ResultRepository  # noqa: PLC0415
    from leaddesk.ui.workbench import Services  # noqa: PLC0415

    no_keyring: CredentialError | None = None
    store = credentials
    if store is None:
        store = open_store()
        try:
            store.describe()
        except CredentialError as error:
            if error.cause == "none":
                no_keyring, store = error, MemoryCredentialStore()
    accounts = AccountService(workspace.accounts, store, redactor)
    results = ResultRepository(workspace.database, workspace.outbox)
    services = Services(
        accounts=accounts,
        sending=SendService(workspace, accounts),
        outbox=OutboxService(workspace.outbox, results),
        imports=ImportService(workspace.database),
    )
    return services, no_keyring


def _application(settings: QSettings, language: str | None) -> QApplication:
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["leaddesk"])
    app.setApplicationName("LeadDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_NAME)
    app.setWindowIcon(window_icon())
    _translate(app, language or str(settings.value("look/language", "")))
    apply_theme(app, cast("Scheme", str(settings.value("look/scheme", "system"))))
    return app


def _settings() -> QSettings:
    """How the window looked last time: a file in the person's own folder, no registry."""
    file = paths.user_data_folder() / "window.ini"
    return QSettings(str(file), QSettings.Format.IniFormat)


def _translate(app: QApplication, language: str) -> None:
    """Words and number formats of `language`, or of the system where none is chosen."""
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


def _hand_over(folder: Path, files: Sequence[Path]) -> int:
    from leaddesk.ui.single_window import hand_over  # noqa: PLC0415  (a second start is rare)

    if hand_over(folder, files):
        return 0
    error = WorkspaceError(
        "This workspace is open already.",
        "Another LeadDesk window has it, perhaps of another person on this computer.",
        "Close that window first, or open another workspace.",
    )
    _tell(error)
    return error.exit_code


def _tell(error: LeadDeskError) -> None:
    """One clear message where there is no window to show it in."""
    box = QMessageBox(QMessageBox.Icon.Warning, "LeadDesk", error.title)
    box.setObjectName("openingProblem")
    box.setInformativeText("\n\n".join(part for part in (error.detail, error.hint) if part))
    box.exec()

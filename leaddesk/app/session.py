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
from leaddesk.store.leads import LeadRepository
from leaddesk.store.settings import SettingRepository
from leaddesk.store.timeline import TimelineRepository
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.lead_table import LeadTableParts
from leaddesk.ui.theme import Scheme, apply_palette, apply_theme, window_icon

if TYPE_CHECKING:
    from leaddesk.credentials import CredentialStore
    from leaddesk.domain.errors import CredentialError
    from leaddesk.redaction import Redactor
    from leaddesk.services.workspace import Workspace
    from leaddesk.ui.dialogs.crash_dialog import CrashReporter
    from leaddesk.ui.stop_signals import StopSignals
    from leaddesk.ui.workbench import Services, Workbench

#: How long closing waits for what is on the wire, in seconds.
CLOSING_TIME: Final = 5.0

logger = logging.getLogger(__name__)


class Session(QObject):
    """One open window with everything behind it."""

    failed = Signal(object)  # WorkspaceError: the workspace cannot be used after all

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
        self._workbench: Workbench | None = None
        self._signals: StopSignals | None = None
        self._reporter: CrashReporter | None = None
        self._rubbish = RubbishCollector(self)
        self.runner = JobRunner(self)
        _speak(language or str(settings.value("look/language", "")))
        apply_palette(_application(), _scheme(settings))
        self._leads = LeadService(
            LeadRepository(self._database), TimelineRepository(self._database)
        )
        self._table = LeadTableParts(self._leads, self.runner, SettingRepository(self._database))
        window.show_first(self._table.view)
        window.import_requested.connect(self._on_window_import_requested)
        window.closing.connect(self._on_window_closing)
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
        _application().setWindowIcon(window_icon())
        apply_theme(_application(), _scheme(self._settings))
        self.window.build(self._leads, self.runner, self._table)
        QTimer.singleShot(0, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Nothing of what is built from here on is seen."""
        from leaddesk.logs import set_up_logging  # noqa: PLC0415  (after the first paint)
        from leaddesk.redaction import Redactor  # noqa: PLC0415
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
        workspace, leads, credentials = self._workspace, self._leads, self._credentials
        if workspace is None:
            return
        opening = self.runner.start(
            self.tr("Opening the workspace"),
            lambda _progress, _cancel: _open_services(workspace, leads, credentials, redactor),
            quiet=True,
        )
        opening.succeeded.connect(self._on_opening_succeeded)
        opening.failed.connect(self.window.notice.set_error)

    @Slot(object)
    def _on_opening_succeeded(self, opened: tuple[Services, CredentialError | None]) -> None:
        from leaddesk.ui.workbench import Workbench  # noqa: PLC0415  (imported by the job already)

        services, no_keyring = opened
        self._workbench = Workbench(
            self.window, self._leads, services, self._database.path, self.runner
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
    def _on_signals_received(self) -> None:
        """Somebody wants the program to end: nobody may be there to answer a question."""
        if self._workbench is not None:
            self._workbench.closing.close_now()
        else:
            self.window.close()

    @Slot()
    def _on_window_closing(self) -> None:
        QGuiApplication.quit()


def _open_services(
    workspace: Workspace,
    leads: LeadService,
    credentials: CredentialStore | None,
    redactor: Redactor,
) -> tuple[Services, CredentialError | None]:
    """Runs beside the UI thread: these imports and the keyring take their time."""
    from leaddesk.credentials import MemoryCredentialStore, open_store  # noqa: PLC0415
    from leaddesk.domain.errors import CredentialError  # noqa: PLC0415
    from leaddesk.services.accounts import AccountService  # noqa: PLC0415
    from leaddesk.services.calls import CallService  # noqa: PLC0415
    from leaddesk.services.duplicates import DuplicateService  # noqa: PLC0415
    from leaddesk.services.edits import EditService  # noqa: PLC0415
    from leaddesk.services.erasing import ErasingService  # noqa: PLC0415
    from leaddesk.services.fixes import FixService  # noqa: PLC0415
    from leaddesk.services.imports import ImportService  # noqa: PLC0415
    from leaddesk.services.inquiries import InquiryService  # noqa: PLC0415
    from leaddesk.services.merging import MergeService  # noqa: PLC0415
    from leaddesk.services.outbox import OutboxService  # noqa: PLC0415
    from leaddesk.services.pulling import PullService  # noqa: PLC0415
    from leaddesk.services.segments import SegmentService  # noqa: PLC0415
    from leaddesk.services.sending import SendService  # noqa: PLC0415
    from leaddesk.services.stories import StoryService  # noqa: PLC0415
    from leaddesk.services.suppressions import SuppressionService  # noqa: PLC0415
    from leaddesk.services.watching import WatchService  # noqa: PLC0415
    from leaddesk.store.calls import CallRepository  # noqa: PLC0415
    from leaddesk.store.edits import EditRepository  # noqa: PLC0415
    from leaddesk.store.pulled import PulledRepository  # noqa: PLC0415
    from leaddesk.store.results import ResultRepository  # noqa: PLC0415
    from leaddesk.ui import words  # noqa: PLC0415
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
    accounts = AccountService(workspace.accounts, store, redactor, workspace.ledger, words.said)
    results = ResultRepository(workspace.database, workspace.outbox)
    outbox = OutboxService(workspace.outbox, results)
    sending = SendService(workspace, accounts)
    calls = CallService(CallRepository(workspace.database), accounts)
    services = Services(
        accounts=accounts,
        sending=sending,
        outbox=outbox,
        imports=ImportService(workspace.database),
        calls=calls,
        pulling=PullService(PulledRepository(workspace.database), accounts, calls),
        inquiries=InquiryService(workspace, accounts),
        fixes=FixService(leads, outbox, sending),
        suppressions=SuppressionService(workspace.suppressions, workspace.leads),
        watching=WatchService(workspace.database),
        edits=EditService(EditRepository(workspace.database)),
        merging=MergeService(workspace),
        duplicates=DuplicateService(workspace.database),
        stories=StoryService(workspace),
        erasing=ErasingService(workspace.database),
        segments=SegmentService(workspace.segments, workspace.leads),
        version=workspace.database.version,
    )
    return services, no_keyring


def dress(settings: QSettings, language: str) -> None:
    """The application's words, colours and sign."""
    _application().setWindowIcon(window_icon())
    _speak(language or str(settings.value("look/language", "")))
    apply_theme(_application(), _scheme(settings))


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

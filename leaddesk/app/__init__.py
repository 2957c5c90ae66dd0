"""The composition root of the window, first half: a frame on the screen as soon as Qt can paint one.

Only PySide6 and the standard library are imported here. What fills the frame is loaded when a person sees it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication

from leaddesk import __version__, paths
from leaddesk.domain.errors import LeadDeskError, WorkspaceError
from leaddesk.store.lock import FileLock
from leaddesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from leaddesk.app.session import Session
    from leaddesk.app.upgrade import Upgrade
    from leaddesk.credentials import CredentialStore

#: Must be the name of the desktop entry: Wayland finds the window's icon by it.
DESKTOP_NAME: Final = "leaddesk"


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
    app = _application()
    settings, spoken = window_settings(), language or ""
    try:
        paths.make_private_folder(workspace_folder)
        lock = FileLock(workspace_folder / "lock")
        first = lock.acquire()
    except (OSError, WorkspaceError) as error:
        return _tell(_unusable(workspace_folder, error), settings, spoken)
    if not first:
        from leaddesk.ui.single_window import hand_over  # noqa: PLC0415  (a second start is rare)

        if hand_over(workspace_folder, files):
            return 0
        return _tell(_unreachable(), settings, spoken)
    window = MainWindow(settings, workspace_folder.name or str(workspace_folder), practice=practice)
    filling = _Filling(window, workspace_folder, settings, files, credentials, spoken)
    window.show()
    code = app.exec()
    lock.release()
    return filling.end(code)


class _Filling(QObject):
    """Waits for the first paint, then brings the session."""

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        settings: QSettings,
        files: Sequence[Path],
        credentials: CredentialStore | None,
        language: str,
    ) -> None:
        super().__init__()
        self._window = window
        self._parts = (folder, settings, files, credentials, language)
        self._session: Session | None = None
        self._upgrade: Upgrade | None = None
        window.painted.connect(self._on_window_painted)

    def end(self, code: int) -> int:
        """Shut down what was built; the exit code."""
        if self._upgrade is not None:
            self._upgrade.end()
        return self._session.end() if self._session is not None and code == 0 else code

    @Slot()
    def _on_window_painted(self) -> None:
        from leaddesk.store.database import DATABASE_NAME, is_behind  # noqa: PLC0415  (after the first paint)

        folder, settings, _files, _credentials, language = self._parts
        if not is_behind(folder / DATABASE_NAME):
            self._open()
            return
        from leaddesk.app.session import dress  # noqa: PLC0415  (after the first paint)
        from leaddesk.app.upgrade import Upgrade  # noqa: PLC0415  (rare)

        dress(settings, language)
        self._upgrade = Upgrade(folder, self._window)
        self._upgrade.done.connect(self._open)
        self._upgrade.failed.connect(self._give_up)

    @Slot()
    def _open(self) -> None:
        from leaddesk.app.session import Session  # noqa: PLC0415  (after the first paint)

        try:
            self._session = Session(self._window, *self._parts)
        except WorkspaceError as error:
            self._give_up(error)
        else:
            self._session.failed.connect(self._give_up)

    @Slot(object)
    def _give_up(self, error: LeadDeskError) -> None:
        _folder, settings, _files, _credentials, language = self._parts
        self._window.hide()
        QApplication.exit(_tell(error, settings, language))


def window_settings() -> QSettings:
    """How the window looked last time: a file in the person's own folder, no registry."""
    file = paths.user_data_folder() / "window.ini"
    return QSettings(str(file), QSettings.Format.IniFormat)


def _application() -> QApplication:
    found = QApplication.instance()
    # The style is Fusion from the first paint on. Setting it later would load all that PySide knows of styles.
    arguments = ["leaddesk", "-style", "fusion"]
    app = found if isinstance(found, QApplication) else QApplication(arguments)
    app.setApplicationName("LeadDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_NAME)
    return app


def _unusable(folder: Path, error: OSError | WorkspaceError) -> WorkspaceError:
    if isinstance(error, WorkspaceError):
        return error
    return WorkspaceError(
        "The workspace folder cannot be used.",
        f"{folder}: {error.strerror or error}",
        "Choose a folder that is yours, with --workspace.",
    )


def _unreachable() -> WorkspaceError:
    return WorkspaceError(
        "This workspace is open already.",
        "Another LeadDesk window has it, perhaps of another person on this computer.",
        "Close that window first, or open another workspace.",
    )


def _tell(error: LeadDeskError, settings: QSettings, language: str) -> int:
    """One clear message where there is no window to show it in; returns the exit code."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  (all of these: rare)

    from leaddesk.app.session import dress  # noqa: PLC0415
    from leaddesk.ui import words  # noqa: PLC0415

    dress(settings, language)
    box = QMessageBox(QMessageBox.Icon.Warning, "LeadDesk", words.said(error.title))
    box.setObjectName("openingProblem")
    said = [words.said(part) for part in (error.detail, error.hint) if part]
    box.setInformativeText("\n\n".join(said))
    box.exec()
    return error.exit_code

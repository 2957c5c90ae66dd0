"""Files that came into the watched folder: offered, and imported only when a person says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from leaddesk.background.folder_watch import FolderWatch
from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import ImportReport
from leaddesk.services.watching import Arrival
from leaddesk.ui import counts
from leaddesk.ui.widgets.notice import Notice


class Arrivals(QObject):
    """One notice about all that came in, with Import and Not now; or that the folder cannot be read.

    A file whose import was begun but never done is offered again at the next start.
    """

    import_requested = Signal(object)  # list[Path]

    def __init__(self, watch: FolderWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch = watch
        self._undecided: Sequence[Arrival] = ()
        self._begun: set[Arrival] = set()
        self._offered: Sequence[Arrival] = ()
        self.notice = Notice()
        self.notice.setObjectName("arrivals")
        self._import = QAction(self.tr("Import…"), self)
        self._import.setObjectName("arrivalsImport")
        self._leave = QAction(self.tr("Not now"), self)
        self._leave.setObjectName("arrivalsLeave")
        self._import.triggered.connect(self._on_import_triggered)
        self._leave.triggered.connect(self._on_leave_triggered)
        watch.arrived.connect(self._on_watch_arrived)
        watch.unreadable.connect(self._on_watch_unreadable)

    def settle_imported(self, report: ImportReport) -> None:
        """A file was imported, from here or otherwise: if it came in, it is not offered again."""
        path = Path(report.profile.path)
        if imported := [one for one in self._undecided if one.path == path]:
            self._watch.settle(imported)

    @Slot(object)
    def _on_watch_arrived(self, undecided: Sequence[Arrival]) -> None:
        self._undecided = undecided
        self._offered = arrivals = [one for one in undecided if one not in self._begun]
        if not arrivals:
            self.notice.clear()
            return
        if len(arrivals) == 1:
            title = self.tr("{file} came in").format(file=arrivals[0].path.name)
        else:
            title = self.tr("{files} came in").format(files=counts.files(len(arrivals)))
        folder = arrivals[0].path.parent
        text = self.tr("In the watched folder {folder}. Nothing is imported by itself.")
        self.notice.set_message(
            "info", title, text.format(folder=folder), self._import, self._leave
        )

    @Slot(object)
    def _on_watch_unreadable(self, problem: FileError | None) -> None:
        if problem is not None:
            self.notice.set_error(problem, self._leave)
        elif not self._offered:
            self.notice.clear()

    @Slot()
    def _on_import_triggered(self) -> None:
        self._begun.update(self._offered)
        paths = [one.path for one in self._offered]
        self._on_watch_arrived(self._undecided)
        self.import_requested.emit(paths)

    @Slot()
    def _on_leave_triggered(self) -> None:
        self._watch.settle(self._offered)
        self._offered = ()
        self.notice.clear()

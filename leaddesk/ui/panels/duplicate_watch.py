"""After an import: whether some of its leads may be people that the workspace has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from leaddesk.background.duplicates_process import run_search
from leaddesk.background.jobs import JobRunner
from leaddesk.domain.imports import ImportReport
from leaddesk.services.duplicates import SearchReport
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.words import count


class DuplicateWatch(QObject):
    """Searches beside everything else and says how many it found. `review_requested` carries the import's id."""

    review_requested = Signal(int)
    ended = Signal()

    def __init__(
        self, database_path: Path, runner: JobRunner, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._database_path = database_path
        self._runner = runner
        self._notice = notice
        self._searched: set[int] = set()
        self._review = QAction(self.tr("Review them"), self)
        self._review.setObjectName("reviewDuplicates")
        self._review.triggered.connect(self._on_review_triggered)

    def searched(self, import_id: int) -> bool:
        """Whether the leads of this import were compared already, since the window opened."""
        return import_id in self._searched

    def look(self, report: ImportReport) -> None:
        """Compare the leads of an import with all others."""
        if report.id is None or not report.counts.created:
            return
        path, import_id = self._database_path, report.id
        job = self._runner.start(
            self.tr("Searching for duplicates"),
            lambda progress, cancel: (report, run_search(path, import_id, progress, cancel)),
            quiet=True,
        )
        job.succeeded.connect(self._on_job_succeeded)
        job.finished.connect(self.ended)

    @Slot(object)
    def _on_job_succeeded(self, answer: tuple[ImportReport, SearchReport]) -> None:
        report, found = answer
        if report.id is None:
            return
        self._searched.add(report.id)
        if found.pairs:
            self._review.setData(report.id)
            title = self.tr("Possible duplicates with leads of {file}: {number}.").format(
                file=Path(report.file).name, number=count(found.pairs)
            )
            said = self.tr("Their names and companies are alike. Look at them side by side.")
            self._notice.set_message("info", title, said, self._review)

    @Slot()
    def _on_review_triggered(self) -> None:
        self._notice.clear()
        self.review_requested.emit(int(self._review.data()))

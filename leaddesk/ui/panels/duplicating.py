"""Everything about leads that may be one person, put into the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.imports import ImportReport
from leaddesk.ui.panels.duplicate_watch import DuplicateWatch
from leaddesk.ui.panels.duplicates_page import DuplicatesPage
from leaddesk.ui.panels.merging import Merging

if TYPE_CHECKING:
    from leaddesk.services.duplicates import DuplicateService
    from leaddesk.services.merging import MergeService
    from leaddesk.ui.main_window import MainWindow


class Duplicating(QObject):
    """Merging from wherever leads are chosen, the review page, and the look at every import."""

    def __init__(
        self,
        window: MainWindow,
        merging: MergeService,
        duplicates: DuplicateService,
        database_path: Path,
        runner: JobRunner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._duplicates = duplicates
        self._database_path = database_path
        self._runner = runner
        self._merging = Merging(merging, duplicates, window.history, runner, window)
        self._watch = DuplicateWatch(database_path, runner, window.notice, self)
        self._watch.review_requested.connect(self.open_import)
        self._merging.failed.connect(window.notice.set_error)
        window.merge_requested.connect(self._merging.ask)
        window.inspector.compare_requested.connect(self._merging.ask)
        self._files: dict[int, str] = {}
        self._counting = Lookup(runner, self.tr("Counting possible duplicates"), self)
        self._counting.answered.connect(self._on_counted)
        self._watch.ended.connect(self.count)
        self.count()

    @Slot()
    def count(self) -> None:
        """Show in the navigation how many pairs wait."""
        self._counting.refresh(lambda _progress, _cancel: self._duplicates.count())

    def page(self) -> DuplicatesPage:
        """The review page, made when it is first opened."""
        page = self._window.page("duplicates")
        if not isinstance(page, DuplicatesPage):
            page = DuplicatesPage(
                self._duplicates, self._merging, self._database_path, self._runner
            )
            page.counted.connect(self._on_counted)
            page.refresh()
            self._window.set_page("duplicates", page)
        return page

    def look(self, report: ImportReport) -> None:
        """Something was imported: say so if some of its leads may be people that are there."""
        if report.id is not None:
            self._files[report.id] = Path(report.file).name
            self._watch.look(report)

    @Slot(int)
    def open_import(self, import_id: int, file: str = "") -> None:
        """Go through the pairs that a lead of this import is in."""
        searched = self._watch.searched(import_id)
        shown = file or self._files.get(import_id, "")
        self.page().show_import(import_id, shown, searched=searched)
        self._window.show_page("duplicates")

    @Slot(object)
    def _on_counted(self, number: int) -> None:
        self._window.navigation.set_count("duplicates", number or None)

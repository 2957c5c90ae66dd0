"""Everything about leads that may be one person, put into the window."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.imports import ImportReport

if TYPE_CHECKING:
    from leaddesk.services.all_services import Services
    from leaddesk.ui.main_window import MainWindow
    from leaddesk.ui.panels.duplicate_watch import DuplicateWatch
    from leaddesk.ui.panels.duplicates_page import DuplicatesPage
    from leaddesk.ui.panels.merging import Merging


class Duplicating(QObject):
    """Merging from wherever leads are chosen, the review page, and the look at every import."""

    def __init__(self, window: MainWindow, services: Services, runner: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._runner = runner
        window.merge_requested.connect(self._on_merge_requested)
        window.inspector.compare_requested.connect(self._on_merge_requested)
        self._page: DuplicatesPage | None = None
        self._files: dict[int, str] = {}
        self._counting = Lookup(runner, self.tr("Counting possible duplicates"), self)
        self._counting.answered.connect(self._on_counted)
        self.count()

    @cached_property
    def merging(self) -> Merging:
        from leaddesk.ui.panels.merging import Merging  # noqa: PLC0415  (when it is first asked for)

        window, services = self._window, self._services
        made = Merging(services.merging, services.duplicates, window.history, self._runner, window)
        made.failed.connect(window.notice.set_error)
        return made

    @cached_property
    def watch(self) -> DuplicateWatch:
        """The look at every import."""
        from leaddesk.ui.panels.duplicate_watch import DuplicateWatch  # noqa: PLC0415  (when it is first asked for)

        made = DuplicateWatch(self._services.database_path, self._runner, self._window.notice, self)
        made.review_requested.connect(self.open_import)
        made.ended.connect(self.count)
        return made

    @Slot()
    def count(self) -> None:
        """Show in the navigation how many pairs wait."""
        duplicates = self._services.duplicates
        self._counting.refresh(lambda _progress, _cancel: duplicates.count())

    def page(self) -> DuplicatesPage:
        """The review page, made when it is first opened."""
        if self._page is None:
            from leaddesk.ui.panels.duplicates_page import DuplicatesPage  # noqa: PLC0415  (when it is first opened)

            services = self._services
            page = self._page = DuplicatesPage(
                services.duplicates, self.merging, services.database_path, self._runner
            )
            page.counted.connect(self._on_counted)
            page.refresh()
            self._window.set_page("duplicates", page)
        return self._page

    def look(self, report: ImportReport) -> None:
        """Something was imported: say so if some of its leads may be people that are there."""
        if report.id is not None:
            self._files[report.id] = Path(report.file).name
            self.watch.look(report)

    @Slot(int)
    def open_import(self, import_id: int, file: str = "") -> None:
        """Go through the pairs that a lead of this import is in."""
        searched = self.watch.searched(import_id)
        shown = file or self._files.get(import_id, "")
        self.page().show_import(import_id, shown, searched=searched)
        self._window.show_page("duplicates")

    @Slot(object)
    def _on_merge_requested(self, lead_ids: list[int]) -> None:
        self.merging.ask(lead_ids)

    @Slot(object)
    def _on_counted(self, number: int) -> None:
        self._window.navigation.set_count("duplicates", number or None)

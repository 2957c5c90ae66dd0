"""Possible duplicates, gone through pair by pair: merge, not the same, or later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from leaddesk.background.duplicates_process import run_search
from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui import outcomes, words
from leaddesk.ui.icons import icon
from leaddesk.ui.models.pair_table import PairTableModel
from leaddesk.ui.panels.undoing import Undoable
from leaddesk.ui.views.duplicates_view import DuplicatesView
from leaddesk.ui.views.parts import column

if TYPE_CHECKING:
    from leaddesk.services.duplicates import DuplicatePair, DuplicateService, SearchReport
    from leaddesk.ui.panels.merging import Merging

#: So many pairs are listed; settled ones make room for others.
MOST_SHOWN: Final = 500


@dataclass(frozen=True, slots=True)
class _Shown:
    pairs: Sequence[DuplicatePair]
    number: int
    searched_at: str


class DuplicatesPage(QWidget):
    """`counted` carries how many pairs of all leads wait."""

    counted = Signal(object)  # int

    def __init__(
        self, duplicates: DuplicateService, merging: Merging, database_path: Path, runner: JobRunner
    ) -> None:
        super().__init__()
        self.setObjectName("duplicatesPage")
        self._duplicates = duplicates
        self._merging = merging
        self._database_path = database_path
        self._runner = runner
        self._import_id: int | None = None
        self._current: DuplicatePair | None = None
        self._row = 0
        self._model = PairTableModel(self)
        self._reading = Lookup(runner, self.tr("Reading possible duplicates"), self)
        self._search = QAction(icon("search", self), self.tr("Search for duplicates"), self)
        self._search.setObjectName("searchDuplicates")
        self.view = DuplicatesView((self._search,), self)
        self.view.pairs.setModel(self._model)
        self.view.show_columns()
        self.setLayout(column(self.view))
        self._connect()

    def show_import(self, import_id: int | None, file: str = "", *, searched: bool = False) -> None:
        """Only pairs that a lead of this import is in, searched for now unless they were; None shows all."""
        self._import_id = import_id
        self.view.scope.setText(self.tr("with leads of {file}").format(file=file) if file else "")
        self.view.show_all.setVisible(import_id is not None)
        if import_id is None or searched:
            self.refresh()
        else:
            self.search()

    @Slot()
    def refresh(self) -> None:
        """Read the pairs anew: something was merged, changed or taken back."""
        duplicates, import_id = self._duplicates, self._import_id
        self._reading.refresh(
            lambda _progress, _cancel: _Shown(
                duplicates.pairs(duplicates.open(import_id, MOST_SHOWN)),
                duplicates.count(import_id),
                duplicates.searched_at(),
            )
        )

    @Slot()
    def search(self) -> None:
        """Compare leads, in a process of its own."""
        path, import_id = self._database_path, self._import_id
        job = self._runner.start(
            self.tr("Searching for duplicates"),
            lambda progress, cancel: run_search(path, import_id, progress, cancel),
            tell=outcomes.searched,
        )
        job.succeeded.connect(self._on_search_succeeded)
        job.failed.connect(self.view.notice.set_error)
        job.finished.connect(self._on_search_finished)
        self.view.setFocus()  # until there are pairs to go through
        self._search.setEnabled(False)
        self.view.search.setEnabled(False)
        self.view.notice.clear()

    def _connect(self) -> None:
        view = self.view
        self._search.triggered.connect(self.search)
        view.search.clicked.connect(self.search)
        view.show_all.clicked.connect(self._on_show_all_clicked)
        view.show_all.hide()
        view.merge.clicked.connect(self._on_merge_clicked)
        view.not_same.clicked.connect(self._on_not_same_clicked)
        view.later.clicked.connect(self._on_later_clicked)
        view.pairs.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self.view.notice.set_error)
        self._merging.history.finished.connect(self.refresh)
        self._merging.history.failed.connect(self._on_history_failed)

    def _show_empty(self, searched_at: str) -> None:
        if self._import_id is None and not searched_at:
            title = self.tr("Nobody has looked for duplicates yet")
        else:
            title = self.tr("No possible duplicates")
        said = self.tr(
            "Leads of one address, number or id are one already. Here leads are found whose names and companies "
            "are alike, to be looked at side by side."
        )
        if searched_at:
            last = self.tr("Last searched: {when}.").format(when=words.when(searched_at))
            said = f"{said} {last}"
        self.view.empty.set_text(title, said)

    @Slot(object)
    def _on_reading_answered(self, shown: _Shown) -> None:
        view = self.view
        self._model.show_pairs(shown.pairs)
        view.pages.setCurrentIndex(1 if shown.pairs else 0)
        view.search.setVisible(bool(shown.pairs))
        self._show_empty(shown.searched_at)
        title = self.tr("Possible duplicates")
        if shown.number:
            title = self.tr("Possible duplicates: {number}").format(
                number=words.count(shown.number)
            )
        view.heading.setText(title)
        if self._import_id is None:
            self.counted.emit(shown.number)
        same = self._model.row_of(self._current)
        row = same if same >= 0 else min(self._row, len(shown.pairs) - 1)
        if row >= 0:
            view.pairs.selectRow(row)
            if view.hasFocus():
                view.pairs.setFocus()
        else:
            self._current = None

    @Slot(QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex) -> None:
        pair = self._model.pair(current.row())
        if pair is not None and pair != self._current:
            self._row, self._current = current.row(), pair
            self.view.comparison.show_leads(pair.leads)

    @Slot()
    def _on_merge_clicked(self) -> None:
        table = self.view.comparison.table
        if self._current is not None:
            self._merging.merge([lead.id for lead in table.leads], table.picks)

    @Slot()
    def _on_not_same_clicked(self) -> None:
        if self._current is not None:
            self._merging.set_not_same(self._current.pair)

    @Slot()
    def _on_later_clicked(self) -> None:
        self.view.pairs.selectRow((self._row + 1) % max(1, self._model.rowCount()))

    @Slot()
    def _on_show_all_clicked(self) -> None:
        self.show_import(None)

    @Slot(object)
    def _on_search_succeeded(self, report: SearchReport) -> None:
        if report.left_out:
            self.view.notice.set_message(
                "info",
                self.tr("There are more pairs than are kept."),
                self.tr("These are the surest {number}. Settle some, then search again.").format(
                    number=words.count(report.pairs)
                ),
            )

    @Slot()
    def _on_search_finished(self) -> None:
        self._search.setEnabled(True)
        self.view.search.setEnabled(True)
        self.refresh()

    @Slot(object, object)
    def _on_history_failed(self, _step: Undoable, error: LeadDeskError) -> None:
        """Told where the person is: the leads page tells it too, and is not on screen now."""
        if self.isVisible():
            self.view.notice.set_error(error)

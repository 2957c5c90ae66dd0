"""Who must not be contacted: finding, adding by hand, importing lists, removing with undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.background.jobs import Job, JobHandle, JobRunner, Tell
from leaddesk.background.lookup import Lookup
from leaddesk.services.suppressions import Suppression, SuppressionImport, SuppressionService
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.dialogs.suppress_dialogs import SuppressValuesDialog
from leaddesk.ui.icons import icon
from leaddesk.ui.models.suppression_table import SuppressionTableModel
from leaddesk.ui.views.parts import column
from leaddesk.ui.views.suppressions_view import SuppressionsView

#: More values than this are found by searching, not by scrolling.
MOST_SHOWN: Final = 1000
_REST_MS: Final = 150


@dataclass(frozen=True, slots=True)
class _Shown:
    lists: Sequence[tuple[str, int]]
    values: Sequence[Suppression]


class SuppressionsPage(QWidget):
    """`changed` after anything was added or removed."""

    changed = Signal()

    def __init__(self, suppressions: SuppressionService, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("suppressionsPage")
        self._suppressions = suppressions
        self._runner = runner
        self._lists: Sequence[tuple[str, int]] = ()
        self._removed: Sequence[Suppression] = ()
        self._model = SuppressionTableModel(self)
        self._reading = Lookup(runner, self.tr("Reading the lists"), self)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._undo = QAction(icon("undo", self), self.tr("Undo"), self)
        self._undo.setObjectName("undoRemove")
        first = QAction(icon("imports", self), self.tr("Import a list…"), self)
        first.setObjectName("importFirstList")
        first.triggered.connect(self._on_import_clicked)
        by_hand = QAction(icon("add", self), self.tr("Add by hand…"), self)
        by_hand.setObjectName("addFirstValues")
        by_hand.triggered.connect(self._on_add_clicked)
        self.view = SuppressionsView((first, by_hand), self)
        self.view.table.setModel(self._model)
        self.view.show_columns()
        self.setLayout(column(self.view))
        self._connect()
        self._on_selection_changed()

    @Slot()
    def refresh(self) -> None:
        """Read what is shown anew."""
        search, name = self.view.search.text().strip(), str(self.view.list.currentData() or "")
        suppressions = self._suppressions
        self._reading.refresh(
            lambda _progress, _cancel: _Shown(
                suppressions.lists(), suppressions.find(search, name, MOST_SHOWN)
            )
        )

    def import_from(self, path: Path) -> None:
        """Suppress what stands in a file; the list is named like the file."""
        title = self.tr("Importing {file}").format(file=path.name)
        job = self._start(
            title,
            lambda _progress, _cancel: self._suppressions.import_file(path),
            tell=outcomes.suppressed,
        )
        job.succeeded.connect(self._on_import_succeeded)

    def _connect(self) -> None:
        view = self.view
        view.add.clicked.connect(self._on_add_clicked)
        view.import_file.clicked.connect(self._on_import_clicked)
        view.remove.clicked.connect(self._on_remove_clicked)
        view.search.textChanged.connect(self._rest.start)
        view.list.activated.connect(self.refresh)
        view.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._rest.timeout.connect(self.refresh)
        self._undo.triggered.connect(self._on_undo_triggered)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self.view.notice.set_error)

    def _start(self, title: str, job: Job, *, tell: Tell | None = None) -> JobHandle:
        """A job that has something to tell is listed with the others that are running."""
        self.view.notice.clear()
        handle = self._runner.start(title, job, quiet=tell is None, tell=tell)
        handle.failed.connect(self.view.notice.set_error)
        handle.finished.connect(self._on_job_finished)
        return handle

    def _selected(self) -> list[Suppression]:
        rows = sorted(index.row() for index in self.view.table.selectionModel().selectedRows())
        return [self._model.suppression(row) for row in rows]

    @Slot(object)
    def _on_reading_answered(self, shown: _Shown) -> None:
        view = self.view
        self._show_lists(shown.lists)
        self._model.show_values(shown.values)
        self._on_selection_changed()
        total = sum(number for _name, number in shown.lists)
        view.pages.setCurrentIndex(1 if total else 0)
        view.add.setVisible(total > 0)
        view.import_file.setVisible(total > 0)
        if len(shown.values) >= MOST_SHOWN:
            said = self.tr("The first {shown} of {all}: search to find others.")
        else:
            said = self.tr("{shown} of {all}")
        view.shown.setText(
            said.format(shown=words.count(len(shown.values)), all=words.count(total))
        )

    def _show_lists(self, lists: Sequence[tuple[str, int]]) -> None:
        if lists == self._lists and self.view.list.count():
            return
        self._lists = lists
        combo = self.view.list
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(self.tr("All lists"), "")
        for name, number in words.in_order(lists, itemgetter(0)):
            text = self.tr("{list}: {number}").format(list=name, number=words.count(number))
            combo.addItem(text, name)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    @Slot()
    def _on_selection_changed(self) -> None:
        number = len(self.view.table.selectionModel().selectedRows())
        self.view.remove.setEnabled(number > 0)
        self.view.remove.setText(self.tr("Remove {number}").format(number=words.count(number)))

    # -- adding --------------------------------------------------------------------------------------------

    @Slot()
    def _on_add_clicked(self) -> None:
        dialog = SuppressValuesDialog([name for name, _number in self._lists], self)
        dialog.accepted.connect(self._on_add_dialog_accepted)
        dialog.open()

    @Slot()
    def _on_add_dialog_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SuppressValuesDialog):
            values, name = dialog.values, dialog.list_name
            job = self._start(
                self.tr("Adding to a list"),
                lambda _progress, _cancel: self._suppressions.add(values, name),
            )
            job.succeeded.connect(self._on_add_succeeded)

    @Slot(object)
    def _on_add_succeeded(self, number: int) -> None:
        title = self.tr("Added: {number}.").format(number=words.count(number))
        self.view.notice.set_message("success", title)

    @Slot()
    def _on_import_clicked(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a list"),
            "",
            self.tr("Text and CSV files (*.txt *.csv *.tsv);;All files (*)"),
        )
        if name:
            self.import_from(Path(name))

    @Slot(object)
    def _on_import_succeeded(self, report: SuppressionImport) -> None:
        title = self.tr("The list “{list}” was imported.").format(list=report.list_name)
        said = self.tr(
            "Added: {added}. Known already: {known}. {skipped} held nothing to suppress."
        )
        self.view.notice.set_message(
            "success" if report.added or report.known else "warning",
            title,
            said.format(
                added=words.count(report.added),
                known=words.count(report.known),
                skipped=counts.lines(report.skipped),
            ),
        )

    # -- removing ------------------------------------------------------------------------------------------

    @Slot()
    def _on_remove_clicked(self) -> None:
        chosen = self._selected()
        if chosen:
            self._removed = chosen
            values = [entry.value for entry in chosen]
            job = self._start(
                self.tr("Removing from the lists"),
                lambda _progress, _cancel: self._suppressions.remove(values),
            )
            job.succeeded.connect(self._on_remove_succeeded)

    @Slot(object)
    def _on_remove_succeeded(self, number: int) -> None:
        title = self.tr("Removed: {number}. They may be contacted again.").format(
            number=words.count(number)
        )
        self.view.notice.set_message("success", title, "", self._undo)

    @Slot()
    def _on_undo_triggered(self) -> None:
        removed = self._removed
        self._start(
            self.tr("Putting back onto the lists"),
            lambda _progress, _cancel: self._suppressions.restore(removed),
        )

    @Slot()
    def _on_job_finished(self) -> None:
        self.refresh()
        self.changed.emit()

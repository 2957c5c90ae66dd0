"""A safe sample of a lead file: what becomes of its rows is shown before it is saved."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.sample_process import run_sample
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.scratch import folder_of
from leaddesk.services.samples import Pair, compare, sample_suffix
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import table, text
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.notice import Notice

#: So many columns are shown: more would not be looked at.
_COLUMNS = 8

Shown = tuple[tuple[str, ...], tuple[Pair, ...]]


class SampleDialog(AskDialog):
    """Makes the sample at once, shows it beside the file, and saves it where a person says."""

    def __init__(self, path: Path, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(
            "sampleDialog",
            self.tr("Safe sample of {file}").format(file=path.name),
            self.tr(
                "A copy with other people in it, to show support where a file hurts. It keeps what the file is"
                " like: letters, delimiters, quotes, line ends, blanks, lengths, damage, and which values are"
                " equal. It keeps the names of columns, sheets and files too, so look at those."
            ),
            self.tr("Save sample…"),
            "primary",
            parent,
        )
        self._path = path
        self._sample = folder_of(self) / "sample"
        self.problem = Notice(self)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Copying the file"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.hint = text(self.tr("Copying the file…"), tone="muted")
        self._model = QStandardItemModel(self)
        self.rows = table("sampleRows", self.tr("Rows of the file and of the sample"), self._model)
        self.rows.setMinimumSize(90 * SPACE, 36 * SPACE)
        for part in (self.problem, self.progress, self.hint, self.rows):
            self.body.addWidget(part)
        self.answer.setEnabled(False)
        self.answer.clicked.disconnect(self.accept)
        self.answer.clicked.connect(self._on_answer_clicked)
        self._making = Lookup(runner, self.tr("Copying the file"), self)
        self._making.progressed.connect(self._on_making_progressed)
        self._making.answered.connect(self._on_making_answered)
        self._making.failed.connect(self._on_making_failed)
        self._making.ask(partial(_make, path, self._sample))
        self.finished.connect(self._making.forget)

    def save_to(self, target: Path) -> None:
        """Put the sample there and close; a problem is told in place."""
        try:
            shutil.copyfile(self._sample, target)
        except OSError as error:
            self.problem.set_message(
                "problem",
                self.tr("{file} was not written.").format(file=target.name),
                str(error.strerror or error),
            )
            return
        self.accept()

    @Slot(object)
    def _on_making_progressed(self, progress: Progress) -> None:
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(int(1000 * progress.done / progress.total))

    @Slot(object)
    def _on_making_answered(self, shown: Shown) -> None:
        header, pairs = shown
        self.progress.hide()
        self.hint.setText(self.tr("The first rows: as they are in the file, and in the sample."))
        announce(self, self.hint.text())
        titles = [self.tr("In the"), *header[:_COLUMNS]]
        self._model.setHorizontalHeaderLabels(titles)
        for pair in pairs:
            for where, cells in (
                (self.tr("File"), pair.before),
                (self.tr("Sample"), pair.after),
            ):
                self._model.appendRow(
                    [
                        _item(title, cell)
                        for title, cell in zip(titles, (where, *cells[:_COLUMNS]), strict=False)
                    ]
                )
        self.rows.resizeColumnsToContents()
        self.answer.setEnabled(True)
        self.answer.setFocus()

    @Slot(object)
    def _on_making_failed(self, error: LeadDeskError) -> None:
        self.progress.hide()
        self.hint.hide()
        self.problem.set_error(error)

    @Slot()
    def _on_answer_clicked(self) -> None:
        suffix = sample_suffix(self._path)
        proposed = self._path.with_name(f"{self._path.stem} sample{suffix}")
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the sample"), str(proposed), f"*{suffix}"
        )
        if name:
            self.save_to(Path(name))


def _make(path: Path, sample: Path, progress: ProgressCallback, cancel: CancelToken) -> Shown:
    run_sample(path, sample, progress, cancel)
    return compare(path, sample)


def _item(title: str, value: str) -> QStandardItem:
    item = QStandardItem(" ".join(value.split()))
    item.setEditable(False)
    item.setData(f"{title}: {value}", Qt.ItemDataRole.AccessibleTextRole)
    return item

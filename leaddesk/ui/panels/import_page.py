"""The import in the centre of the window: File → Columns → Check → Import, one file after the other."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QVBoxLayout, QWidget

from leaddesk.background.import_process import run_import
from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.imports import ColumnMapping, ImportOptions, ImportReport, Preview
from leaddesk.domain.jobs import Progress
from leaddesk.ui import counts
from leaddesk.ui.panels.import_check import CheckStep, ResultStep
from leaddesk.ui.panels.import_columns import ColumnsStep
from leaddesk.ui.panels.import_steps import FileStep
from leaddesk.ui.theme import icon, tinted_icon
from leaddesk.ui.views.import_view import ImportView
from leaddesk.ui.views.parts import scrolled

if TYPE_CHECKING:
    from leaddesk.services.imports import ImportService


#: What lead files are called. Any other file may be dropped: what is in it decides.
FILE_PATTERNS: Final = "*.csv *.tsv *.txt *.xlsx *.xls *.xlsb *.ods *.json *.jsonl *.zip"
_SPOKEN_ROLE: Final = Qt.ItemDataRole.AccessibleTextRole


class Step(IntEnum):
    """Where a person is."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    IMPORT = 3


class _State(Enum):
    WAITING = "waiting"
    OPEN = "open"
    IMPORTED = "imported"
    SKIPPED = "skipped"


@dataclass(slots=True)
class _File:
    path: Path
    state: _State = _State.WAITING


class ImportPage(QWidget):
    """Nothing is stored before Import is pressed; until then Back always works.

    `database_path` is where the child process that imports finds the workspace.
    """

    imported = Signal(object)  # ImportReport
    leads_requested = Signal(int)  # import id
    closed = Signal()

    def __init__(
        self,
        imports: ImportService,
        database_path: Path,
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importWizard")
        self._imports = imports
        self._database_path = database_path
        self._runner = runner
        self._files: list[_File] = []
        self._current: _File | None = None
        self._step = Step.FILE
        self._preview: Preview | None = None
        self._dry: ImportReport | None = None
        self._job: JobHandle | None = None
        self._pasted: Path | None = None
        self._build()
        self._connect()
        self._show_step(Step.FILE)

    # -- what the window asks ------------------------------------------------------------------------------

    def open_files(self, paths: Sequence[Path]) -> None:
        """Add files to import. The first is opened at once unless one is being worked on."""
        finished = self._current is None or self._current.state is not _State.OPEN
        if finished and self._job is None:
            self._files = [file for file in self._files if file.state is _State.WAITING]
        self._files += [_File(path) for path in paths]
        if finished and self._job is None:
            self._open_next()
        self._show_files()

    def open_text(self, text: str) -> None:
        """Import lines of a table, as a spreadsheet puts them into the clipboard."""
        if self._pasted is None:
            # Nobody else can read it, and it goes with this page, at the latest when the program ends.
            self._pasted = Path(tempfile.mkdtemp(prefix="leaddesk-pasted-"))
            weakref.finalize(self, shutil.rmtree, self._pasted, ignore_errors=True)
        number = len(list(self._pasted.iterdir())) + 1
        path = self._pasted / self.tr("Pasted leads {number}.txt").format(number=number)
        path.write_text(text, encoding="utf-8", newline="")
        self._leave_current()
        self.open_files([path])

    @property
    def busy(self) -> bool:
        """Whether an import is running."""
        return self._job is not None

    def choose_files(self) -> None:
        """Ask for files: the keyboard's way beside dropping them."""
        names, _filter = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import lead files"),
            "",
            ";;".join(
                (
                    self.tr("Lead files ({patterns})").format(patterns=FILE_PATTERNS),
                    self.tr("All files (*)"),
                )
            ),
        )
        if names:
            self._leave_current()
            self.open_files([Path(name) for name in names])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back; on the first step the window decides."""
        back = self.view.back_button
        if event.key() == Qt.Key.Key_Escape and back.isVisible() and back.isEnabled():
            back.click()
        else:
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        choose = QAction(self.tr("Choose files…"), self)
        choose.setObjectName("importChooseFirst")
        choose.setIcon(icon("file", self))
        choose.triggered.connect(self._on_choose_requested)
        self.view = ImportView(choose, self)
        self.file_step = FileStep()
        self.columns_step = ColumnsStep()
        self.check_step = CheckStep()
        self.result_step = ResultStep()
        # What is said of a file may take more height than a small window has.
        self.view.steps.addWidget(scrolled(self.file_step))
        for step in (self.columns_step, self.check_step, self.result_step):
            self.view.steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._reading = Lookup(self._runner, self.tr("Reading the file"), self)
        self._checking = Lookup(self._runner, self.tr("Checking every line"), self)
        self._mappings = Lookup(self._runner, self.tr("Reading saved mappings"), self)
        self._parts = Lookup(self._runner, self.tr("Looking at every list in the file"), self)

    def _connect(self) -> None:
        view = self.view
        view.back_button.clicked.connect(self._on_back_clicked)
        view.next_button.clicked.connect(self._on_next_clicked)
        view.import_button.clicked.connect(self._on_import_clicked)
        view.cancel_button.clicked.connect(self._on_cancel_clicked)
        view.close_button.clicked.connect(self._on_close_clicked)
        view.skip_button.clicked.connect(self._on_skip_clicked)
        self.file_step.options_changed.connect(self._on_options_changed)
        self.file_step.part_changed.connect(self._on_part_changed)
        self.file_step.choose_requested.connect(self._on_choose_requested)
        self.columns_step.options_changed.connect(self._on_options_changed)
        self.check_step.policy_changed.connect(self._on_policy_changed)
        self.result_step.leads_requested.connect(self.leads_requested)
        self.result_step.another_list_requested.connect(self._on_another_list_requested)
        self.result_step.another_requested.connect(self._on_choose_requested)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self._on_reading_failed)
        self._checking.progressed.connect(self._on_checking_progressed)
        self._checking.answered.connect(self._on_checking_answered)
        self._checking.failed.connect(self._on_checking_failed)
        self._mappings.answered.connect(self._on_mappings_answered)
        self._parts.answered.connect(self.file_step.show_parts)

    # -- files ---------------------------------------------------------------------------------------------

    def _open_next(self) -> None:
        waiting = [file for file in self._files if file.state is _State.WAITING]
        if not waiting:
            return
        self.view.pages.setCurrentIndex(1)
        self._current = waiting[0]
        self._current.state = _State.OPEN
        self._preview = None
        self._dry = None
        self._checking.forget()
        self._parts.forget()
        self.view.heading.setText(self.tr("Import {file}").format(file=self._current.path.name))
        self.file_step.start(self._current.path)
        self.columns_step.start()
        self._mappings.ask(lambda _progress, _cancel: self._imports.mappings())
        self._read()
        self._show_files()
        self._show_step(Step.FILE)

    def _leave_current(self) -> None:
        if self._current is not None and self._current.state is _State.OPEN and self._job is None:
            self._current.state = _State.SKIPPED

    def _show_files(self) -> None:
        self.view.files.setVisible(len(self._files) > 1)
        self.view.files_title.setText(counts.files(len(self._files)))
        self.view.file_list.clear()
        signs = {
            _State.WAITING: ("clock", "muted", self.tr("{file}, waiting")),
            _State.OPEN: ("play", "accent", self.tr("{file}, open now")),
            _State.IMPORTED: ("success", "success", self.tr("{file}, imported")),
            _State.SKIPPED: ("close", "muted", self.tr("{file}, skipped")),
        }
        for file in self._files:
            picture, color, spoken = signs[file.state]
            item = QListWidgetItem(tinted_icon(picture, color), file.path.name)
            item.setToolTip(spoken.format(file=file.path.name))
            item.setData(_SPOKEN_ROLE, spoken.format(file=file.path.name))
            self.view.file_list.addItem(item)

    def _waiting(self) -> int:
        return sum(file.state is _State.WAITING for file in self._files)

    # -- steps ---------------------------------------------------------------------------------------------

    def _show_step(self, step: Step) -> None:
        self._step = step
        self.view.stepper.set_current(step)
        self.view.steps.setCurrentIndex(step)
        self._show_buttons()

    def _show_buttons(self) -> None:
        view, running = self.view, self._job is not None
        readable = self._preview is not None
        finished = self._step is Step.IMPORT and not running
        done = self._current is not None and self._current.state is _State.IMPORTED
        view.back_button.setVisible(not (running or (finished and done)))
        view.back_button.setEnabled(self._step is not Step.FILE)
        view.cancel_button.setVisible(running)
        view.import_button.setVisible(self._step is Step.CHECK)
        more = self._waiting() > 0 and finished
        view.next_button.setVisible(self._step in {Step.FILE, Step.COLUMNS} or more)
        view.next_button.setText(self.tr("Next file") if more else self.tr("Continue"))
        view.next_button.setEnabled(readable or more)
        view.skip_button.setVisible(self._waiting() > 0 and not running and not finished)
        view.status.setText(self.tr("Reading…") if self._reading.busy and not finished else "")
        self._show_import_button()

    def _show_import_button(self) -> None:
        taken = 0 if self._dry is None else self._dry.counts.created + self._dry.counts.updated
        button = self.view.import_button
        if self._dry is not None and not taken:
            button.setText(self.tr("Nothing new to import"))
        elif self._dry is not None:
            button.setText(self.tr("Import {leads}").format(leads=counts.leads(taken)))
        else:
            button.setText(self.tr("Import"))
        button.setEnabled(taken > 0)

    def _options(self, *, dry_run: bool = False) -> ImportOptions:
        return replace(
            self.file_step.options(),
            mapping=self.columns_step.mapping_choice(),
            overrides=self.columns_step.overrides(),
            dry_run=dry_run,
            defaults=self.columns_step.defaults(),
            policy=self.check_step.policy_choice(),
            list_news=dry_run,
            save_mapping="" if dry_run else self.columns_step.save_as(),
        )

    # -- reading and checking ------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._current is None:
            return
        path, options = self._current.path, self._options()
        self._reading.ask(lambda _progress, _cancel: self._imports.preview(path, options))
        self._show_buttons()

    def _check(self) -> None:
        if self._current is None:
            return
        path, options = self._current.path, self._options(dry_run=True)
        self._dry = None
        self.check_step.begin()
        self._checking.ask(
            lambda progress, cancel: run_import(
                self._database_path, path, options, progress, cancel
            )
        )
        self._show_buttons()

    @Slot()
    def _on_options_changed(self) -> None:
        self._dry = None
        self._checking.forget()
        self._read()

    @Slot()
    def _on_part_changed(self) -> None:
        """Another list has other columns: what was said about the former's goes."""
        self.columns_step.forget_columns()
        self._on_options_changed()

    @Slot()
    def _on_policy_changed(self) -> None:
        self._read()
        self._check()

    def _look_at_parts(self, preview: Preview) -> None:
        """Find out what each list in the file is, once."""
        if self._current is None or len(preview.profile.parts) < 2 or self.file_step.knows_parts:
            return
        path, options = self._current.path, self._options()
        self._parts.ask(lambda _progress, _cancel: self._imports.parts(path, options))

    @Slot(object)
    def _on_reading_answered(self, preview: Preview) -> None:
        self._preview = preview
        self.file_step.show_preview(preview)
        self._look_at_parts(preview)
        self.columns_step.show_preview(preview)
        self.check_step.show_preview(preview)
        if self._step is Step.CHECK and self._dry is None and not self._checking.busy:
            self._check()
        self._show_buttons()
        self.view.status.clear()

    @Slot(object)
    def _on_reading_failed(self, error: LeadDeskError) -> None:
        self._preview = None
        usage = isinstance(error, UsageError)
        if usage and self._step is Step.FILE and self.columns_step.overrides():
            # Read another way the file has other columns: what was chosen for the former ones goes.
            self.columns_step.forget_columns()
            self._read()
            return
        self.file_step.show_error(error)
        if usage and self._step is Step.COLUMNS:
            self.columns_step.show_error(error)
            self._show_buttons()
        else:
            self._show_step(Step.FILE)
        self.view.status.clear()

    @Slot(object)
    def _on_mappings_answered(self, mappings: Sequence[ColumnMapping]) -> None:
        self.columns_step.show_mappings(mappings)

    @Slot(object)
    def _on_checking_progressed(self, progress: Progress) -> None:
        self.check_step.show_progress(progress)

    @Slot(object)
    def _on_checking_answered(self, report: ImportReport) -> None:
        self._dry = report
        self.check_step.show_report(report)
        self._show_buttons()

    @Slot(object)
    def _on_checking_failed(self, error: LeadDeskError) -> None:
        self.check_step.show_error(error)
        self._show_buttons()

    # -- buttons -------------------------------------------------------------------------------------------

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._step is Step.IMPORT:
            self._show_step(Step.CHECK)
            self._check()
        elif self._step is not Step.FILE:
            self._checking.forget()
            self._show_step(Step(self._step - 1))

    @Slot()
    def _on_next_clicked(self) -> None:
        if self._step is Step.IMPORT:
            self._open_next()
        elif self._step is Step.FILE:
            self._show_step(Step.COLUMNS)
            self.columns_step.mapping.setFocus()
        else:
            self._show_step(Step.CHECK)
            if self._dry is None:
                self._check()

    @Slot()
    def _on_skip_clicked(self) -> None:
        self._leave_current()
        self._open_next()

    @Slot()
    def _on_close_clicked(self) -> None:
        self.closed.emit()

    @Slot()
    def _on_another_list_requested(self) -> None:
        if self._current is not None and self._job is None:
            self._current.state = _State.OPEN
            self._show_files()
            self._show_step(Step.FILE)
            self.file_step.choose_next_part()

    @Slot()
    def _on_choose_requested(self) -> None:
        self.choose_files()

    # -- the import ----------------------------------------------------------------------------------------

    @Slot()
    def _on_import_clicked(self) -> None:
        if self._current is None or self._job is not None:
            return
        path, options = self._current.path, self._options()
        title = self.tr("Import {file}").format(file=path.name)
        self._job = self._runner.start(
            title,
            lambda progress, cancel: run_import(
                self._database_path, path, options, progress, cancel
            ),
        )
        self._job.progressed.connect(self._on_job_progressed)
        self._job.succeeded.connect(self._on_job_succeeded)
        self._job.failed.connect(self._on_job_failed)
        self._job.cancelled.connect(self._on_job_cancelled)
        self._job.crashed.connect(self._on_job_cancelled)
        self._job.finished.connect(self._on_job_finished)
        self.result_step.begin(path.name)
        self._show_step(Step.IMPORT)
        self.view.cancel_button.setFocus()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.view.cancel_button.setEnabled(False)
            self.view.status.setText(self.tr("Stopping…"))

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        self.result_step.show_progress(progress)

    @Slot(object)
    def _on_job_succeeded(self, report: ImportReport) -> None:
        if self._current is not None:
            self._current.state = _State.IMPORTED
        self.result_step.show_report(report)
        self._show_files()
        self.imported.emit(report)

    @Slot(object)
    def _on_job_failed(self, error: LeadDeskError) -> None:
        self.result_step.show_error(error)

    @Slot()
    def _on_job_cancelled(self) -> None:
        self.result_step.show_cancelled()

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self._dry = None
        self.view.cancel_button.setEnabled(True)
        self._show_step(Step.IMPORT)

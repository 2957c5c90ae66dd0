"""The import in the centre of the window: File → Columns → Check → Import, one file after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from leaddesk.background.import_process import run_import
from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.imports import ImportReport, Preview
from leaddesk.services.corrections import Findings
from leaddesk.ui import counts, outcomes
from leaddesk.ui.dialogs.sample_dialog import SampleDialog
from leaddesk.ui.icons import icon
from leaddesk.ui.panels.home_country import CountryChoice, HomeCountry
from leaddesk.ui.panels.importing.asking import ImportAsking
from leaddesk.ui.panels.importing.buttons import ImportButtons
from leaddesk.ui.panels.importing.queue import ImportQueue, State, ask_for_files
from leaddesk.ui.panels.importing.stages import ImportStages, Step
from leaddesk.ui.views.import_view import ImportView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.announce import announce

if TYPE_CHECKING:
    from leaddesk.services.imports import ImportService


class ImportPage(QWidget):
    """Nothing is stored before Import is pressed; until then Back always works.

    When a list is imported the next that waits opens by itself; after the last, what came of all is shown.
    `database_path` is where the child process that imports finds the workspace.
    """

    imported = Signal(object)  # ImportReport
    leads_requested = Signal(int)  # import id
    duplicates_requested = Signal(int)  # import id
    closed = Signal()

    def __init__(
        self,
        imports: ImportService,
        database_path: Path,
        runner: JobRunner,
        home: HomeCountry | None = None,
    ) -> None:
        """Without `home` the country is forgotten with the page."""
        super().__init__()
        self.setObjectName("importWizard")
        self._home = home or HomeCountry(None, runner, self)
        self._database_path = database_path
        self._asking = ImportAsking(imports, database_path, runner, self)
        self._runner = runner
        self._queue = ImportQueue(self)
        self._step = Step.FILE
        self._preview: Preview | None = None
        self._dry: ImportReport | None = None
        self._job: JobHandle | None = None
        self._pasted = 0
        self._build()
        self._connect()
        self._show_step(Step.FILE)

    # -- what the window asks ------------------------------------------------------------------------------

    def open_files(self, paths: Sequence[Path]) -> None:
        """Add files to import. The first is opened at once unless one is being worked on."""
        free = not self._queue.open and self._job is None
        self._queue.add(paths, anew=free)
        if free:
            self._open_next()

    def open_text(self, text: str) -> None:
        """Import lines of a table, as a spreadsheet puts them into the clipboard."""
        self._pasted += 1
        name = self.tr("Pasted leads {number}.txt").format(number=self._pasted)
        path = self._asking.scratch / name
        path.write_text(text, encoding="utf-8", newline="")
        self._leave_current()
        self.open_files([path])

    @property
    def busy(self) -> bool:
        """Whether an import is running."""
        return self._job is not None

    @Slot()
    def choose_files(self) -> None:
        """Ask for files: the keyboard's way beside dropping them."""
        paths = ask_for_files(self)
        if paths:
            self._leave_current()
            self.open_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back; on the first step the window decides. Enter continues."""
        view = self.view
        buttons: dict[int, QPushButton] = {
            Qt.Key.Key_Escape: view.back_button,
            Qt.Key.Key_Return: view.next_button,
            Qt.Key.Key_Enter: view.next_button,
        }
        pressed = buttons.get(event.key())
        if pressed is not None and pressed.isVisible() and pressed.isEnabled():
            pressed.click()
        else:
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        choose = QAction(self.tr("Choose files…"), self)
        choose.setObjectName("importChooseFirst")
        choose.setIcon(icon("file", self))
        choose.triggered.connect(self.choose_files)
        self._stages = stages = ImportStages(self._runner)
        self.view = ImportView(choose, stages.pages, self)
        self._buttons = ImportButtons(self.view, self._queue)
        self.file_step, self.columns_step = stages.file, stages.columns
        self.check_step, self.result_step = stages.check, stages.result
        CountryChoice(self._home, self.file_step.country)
        self.setLayout(column(self.view))

    def _connect(self) -> None:
        view = self.view
        view.back_button.clicked.connect(self._on_back_clicked)
        view.next_button.clicked.connect(self._on_next_clicked)
        view.import_button.clicked.connect(self._on_import_clicked)
        view.cancel_button.clicked.connect(self._on_cancel_clicked)
        view.close_button.clicked.connect(self.closed)
        view.skip_button.clicked.connect(self._on_skip_clicked)
        self.file_step.reading_changed.connect(self._on_reading_changed)
        self.file_step.options_changed.connect(self._on_options_changed)
        self.file_step.part_changed.connect(self._on_part_changed)
        self.file_step.choose_requested.connect(self.choose_files)
        self.file_step.sample_requested.connect(self._on_sample_requested)
        self.columns_step.options_changed.connect(self._on_options_changed)
        self.check_step.policy_changed.connect(self._on_policy_changed)
        self.check_step.corrections_changed.connect(self._on_corrections_changed)
        self.result_step.leads_requested.connect(self.leads_requested)
        self.result_step.duplicates_requested.connect(self.duplicates_requested)
        self.result_step.another_requested.connect(self.choose_files)
        asking = self._asking
        asking.reading.answered.connect(self._on_reading_answered)
        asking.reading.failed.connect(self._on_reading_failed)
        asking.checking.progressed.connect(self.check_step.show_progress)
        asking.checking.answered.connect(self._on_checking_answered)
        asking.checking.failed.connect(self._on_checking_failed)
        asking.mappings.answered.connect(self.columns_step.show_mappings)
        asking.parts.answered.connect(self.file_step.show_parts)
        self._queue.changed.connect(self._show_files)

    # -- files ---------------------------------------------------------------------------------------------

    def _open_next(self) -> None:
        entry = self._queue.start_next()
        if entry is None:
            return
        self.view.pages.setCurrentIndex(1)
        self._preview = None
        self._dry = None
        self.view.heading.setText(self.tr("Import {file}").format(file=entry.title))
        self._stages.start(entry.path, entry.part)
        self._asking.begin()
        self._read()
        self._show_step(Step.FILE)
        if self.isVisible():
            self.view.setFocus()  # not on what comes next to the button that went

    def _leave_current(self) -> None:
        if self._job is None:
            self._queue.skip()

    @Slot()
    def _show_files(self) -> None:
        number = self._queue.show_in(self.view.file_list)
        self.view.files.setVisible(number > 1)
        self.view.files_title.setText(counts.lists(number))

    # -- steps ---------------------------------------------------------------------------------------------

    def _show_step(self, step: Step) -> None:
        self._step = step
        self.view.stepper.set_current(step)
        self.view.steps.setCurrentIndex(step)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._buttons.show(
            self._step, self._dry, readable=self._preview is not None, running=self.busy
        )

    # -- reading and checking ------------------------------------------------------------------------------

    def _read(self) -> None:
        entry = self._queue.current
        if entry is None:
            return
        self._asking.read(entry.path, self._stages.options())
        self._show_buttons()
        self.view.status.setText(self.tr("Reading…"))

    def _check(self, *, anew: bool = True) -> None:
        """Count what an import would do, in place of the count before."""
        entry = self._queue.current
        if entry is None:
            return
        self._dry = None
        self.check_step.begin(anew=anew)
        self._asking.check(entry.path, self._stages.options())
        self._show_buttons()

    @Slot()
    def _on_reading_changed(self) -> None:
        """The file is read another way: its lines and columns are others."""
        self.check_step.forget_corrections()
        self._on_options_changed()

    @Slot()
    def _on_options_changed(self) -> None:
        self._dry = None
        self._asking.checking.forget()
        self._read()

    @Slot()
    def _on_part_changed(self) -> None:
        """Another list has other columns: what was said about the former's goes."""
        self.columns_step.forget_columns()
        self._on_reading_changed()

    @Slot()
    def _on_policy_changed(self) -> None:
        self._read()
        self._check()

    @Slot()
    def _on_corrections_changed(self) -> None:
        self._read()
        self._check(anew=False)

    def _look_at_parts(self, preview: Preview) -> None:
        """Find out what each list in the file is, once."""
        entry = self._queue.current
        if entry is None or len(preview.profile.parts) < 2 or self.file_step.knows_parts:
            return
        self._asking.look_at_parts(entry.path, self._stages.options())

    @Slot(object)
    def _on_reading_answered(self, preview: Preview) -> None:
        self._preview = preview
        self.file_step.show_preview(preview)
        self._look_at_parts(preview)
        self.columns_step.show_preview(preview)
        self.check_step.show_preview(preview)
        if self._step is Step.CHECK and self._dry is None and not self._asking.checking.busy:
            self._check()
        self._show_buttons()
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or not self.view.steps.isAncestorOf(focus)):
            self.view.next_button.setFocus()  # who came by a drop goes on by the keyboard

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
    def _on_checking_answered(self, answer: tuple[ImportReport, Findings]) -> None:
        self._dry, findings = answer
        self.check_step.show_report(self._dry, findings)
        self._show_buttons()
        announce(self, self.view.import_button.text())

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
            self._asking.checking.forget()
            self._show_step(Step(self._step - 1))

    @Slot()
    def _on_next_clicked(self) -> None:
        if self._step is Step.IMPORT:
            self._open_next()
        elif self._step is Step.FILE:
            shown, others = self.file_step.chosen_parts()
            if shown:
                self._queue.take_parts(shown, others)
            self._show_step(Step.COLUMNS)
            self.columns_step.mapping.setFocus()
        else:
            self._show_step(Step.CHECK)
            self.check_step.kinds.setFocus()
            if self._dry is None:
                self._check()

    @Slot()
    def _on_skip_clicked(self) -> None:
        self._leave_current()
        self._open_next()

    @Slot()
    def _on_sample_requested(self) -> None:
        if self._queue.current is not None:
            SampleDialog(self._queue.current.path, self._runner, self).open()

    # -- the import ----------------------------------------------------------------------------------------

    @Slot()
    def _on_import_clicked(self) -> None:
        entry = self._queue.current
        if entry is None or self._job is not None:
            return
        path = entry.path
        options = replace(self._stages.options(), save_mapping=self.columns_step.save_as())
        title = self.tr("Import {file}").format(file=entry.title)
        self._job = self._runner.start(
            title,
            lambda progress, cancel: run_import(
                self._database_path, path, options, progress, cancel
            ),
            tell=outcomes.imported,
        )
        self._job.succeeded.connect(self._on_job_succeeded)
        self._job.finished.connect(self._on_job_finished)
        self.result_step.follow(self._job, entry.title)
        self._show_step(Step.IMPORT)
        self.view.cancel_button.setFocus()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.view.cancel_button.setEnabled(False)
            self.view.status.setText(self.tr("Stopping…"))

    @Slot(object)
    def _on_job_succeeded(self, report: ImportReport) -> None:
        self._queue.imported(report)
        self.result_step.show_reports(self._queue.reports)
        self.imported.emit(report)

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self._dry = None
        self.view.cancel_button.setEnabled(True)
        entry = self._queue.current
        if entry is not None and entry.state is State.IMPORTED and self._queue.waiting:
            announce(self, self.tr("{file} was imported.").format(file=entry.title))
            self._open_next()
        else:
            self._show_step(Step.IMPORT)

"""What was imported when, where its lines went, and taking an import back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.background.folder_watch import FolderWatch
from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.imports import ImportReport
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.icons import icon
from leaddesk.ui.models.imports_table import ImportColumn, ImportsTableModel, by_bucket
from leaddesk.ui.models.issue_table import IssueTableModel
from leaddesk.ui.panels.importing import reading
from leaddesk.ui.views.imports_view import ImportsView
from leaddesk.ui.views.parts import column

if TYPE_CHECKING:
    from leaddesk.services.imports import ImportService


class ImportsPage(QWidget):
    """The history of imports, and the folder that is watched. `refresh` after anything was imported."""

    leads_requested = Signal(int)  # import id
    import_requested = Signal()
    undone = Signal(int)  # an import's id

    def __init__(self, imports: ImportService, watch: FolderWatch, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("importsPage")
        self._imports = imports
        self._watch = watch
        self._runner = runner
        self._shown: ImportReport | None = None
        self._undoing: ImportReport | None = None
        self._history = ImportsTableModel(self)
        self._issues = IssueTableModel(self)
        self._reading = Lookup(runner, self.tr("Reading the history"), self)
        self._details = Lookup(runner, self.tr("Reading an import"), self)
        self._import_action = QAction(self.tr("Import a file…"), self)
        self._import_action.setObjectName("importFirstFile")
        self.view = ImportsView(self._import_action, self)
        self._import_action.setIcon(icon("imports", self))
        self.view.history.setModel(self._history)
        self.view.issues.setModel(self._issues)
        self.view.show_columns()
        self.setLayout(column(self.view))
        self._connect()
        self._show_report(None)
        self._show_folder()

    def refresh(self) -> None:
        """Read the history anew."""
        self._reading.refresh(lambda _progress, _cancel: self._imports.history())

    def _connect(self) -> None:
        view = self.view
        self._import_action.triggered.connect(self.import_requested)
        view.import_button.clicked.connect(self.import_requested)
        view.history.selectionModel().currentRowChanged.connect(self._on_history_current_changed)
        view.history.activated.connect(self._on_show_leads_clicked)
        view.show_leads.clicked.connect(self._on_show_leads_clicked)
        view.undo.clicked.connect(self._on_undo_clicked)
        view.watch_button.clicked.connect(self._on_watch_clicked)
        view.unwatch_button.clicked.connect(self._on_unwatch_clicked)
        self._watch.folder_changed.connect(self._show_folder)
        self._watch.failed.connect(self.view.notice.set_error)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self.view.notice.set_error)
        self._details.answered.connect(self._show_report)
        self._details.failed.connect(self.view.notice.set_error)

    @Slot(object)
    def _on_reading_answered(self, reports: Sequence[ImportReport]) -> None:
        chosen = None if self._shown is None else self._shown.id
        newest_first = sorted(reports, key=lambda report: report.id or 0, reverse=True)
        self._history.show_reports(newest_first)
        self.view.pages.setCurrentIndex(1 if newest_first else 0)
        self.view.import_button.setVisible(bool(newest_first))
        if newest_first:
            row = self._history.row_of(chosen) if chosen is not None else 0
            self.view.history.setCurrentIndex(self._history.index(max(0, row), ImportColumn.FILE))

    @Slot()
    def _on_history_current_changed(self) -> None:
        report = self._history.report(self.view.history.currentIndex().row())
        self._show_report(report)
        if report is not None and report.id is not None:
            import_id = report.id
            self._details.ask(lambda _progress, _cancel: self._imports.report(import_id))

    @Slot(object)
    def _show_report(self, report: ImportReport | None) -> None:
        self._shown = report
        self.view.details.setVisible(report is not None)
        if report is None:
            return
        view, undone = self.view, report.state == "undone"
        view.file_title.setText(report.file)
        view.bar.set_counts(by_bucket(report.counts))
        kind = words.said(report.profile.recognised_title)
        facts = self.tr("{file}. Imported {when}.").format(
            file=", ".join((kind, *reading.build(report.profile))),
            when=words.exact_when(report.at),
        )
        if undone:
            facts = self.tr("This import was taken back. {facts}").format(facts=facts)
        view.facts.setText(facts)
        view.undo.setEnabled(not undone and self._undoing is None)
        view.show_leads.setEnabled(not undone)
        self._issues.show_issues(report.issues)
        view.issues.resizeColumnsToContents()
        view.issues.setVisible(bool(report.issues))
        view.issues_title.setText(self._issues_word(report))

    def _issues_word(self, report: ImportReport) -> str:
        if not report.issue_count:
            return self.tr("No remarks: every cell was fine.")
        if report.issue_count > len(report.issues):
            return self.tr("Remarks: the first {shown} of {all}").format(
                shown=words.count(len(report.issues)), all=words.count(report.issue_count)
            )
        return self.tr("Remarks: {all}").format(all=words.count(report.issue_count))

    @Slot()
    def _on_show_leads_clicked(self) -> None:
        if self._shown is not None and self._shown.id is not None and self._shown.state == "done":
            self.leads_requested.emit(self._shown.id)

    # -- the watched folder --------------------------------------------------------------------------------

    @Slot()
    def _show_folder(self) -> None:
        folder = self._watch.folder
        if folder is None:
            said = self.tr(
                "No folder is watched. Lead files that come into one can be offered here."
            )
        else:
            said = self.tr("New lead files in {folder} are offered while LeadDesk is open.")
            said = said.format(folder=folder)
        self.view.watched.setText(said)
        self.view.unwatch_button.setVisible(folder is not None)

    @Slot()
    def _on_watch_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Watch a folder"), str(self._watch.folder or "")
        )
        if chosen:
            self.view.notice.clear()  # perhaps about the one that was chosen before
            self._watch.set_folder(Path(chosen))

    @Slot()
    def _on_unwatch_clicked(self) -> None:
        self._watch.set_folder(None)

    # -- undo ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_undo_clicked(self) -> None:
        report = self._shown
        if report is None or report.id is None or self._undoing is not None:
            return
        import_id = report.id
        self._undoing = report
        self.view.undo.setEnabled(False)
        job = self._runner.start(
            self.tr("Taking back {file}").format(file=report.file),
            lambda _progress, _cancel: self._imports.undo(import_id),
            tell=outcomes.changed,
        )
        self._follow(job)

    def _follow(self, job: JobHandle) -> None:
        job.succeeded.connect(self._on_undo_succeeded)
        job.failed.connect(self.view.notice.set_error)
        job.finished.connect(self._on_undo_finished)

    @Slot(object)
    def _on_undo_succeeded(self, changes: LeadChanges) -> None:
        report = self._undoing
        if report is not None:
            self._say_undone(report, changes)
            self.undone.emit(report.id)

    @Slot()
    def _on_undo_finished(self) -> None:
        self._undoing = None
        self.refresh()

    def _say_undone(self, report: ImportReport, changes: LeadChanges) -> None:
        title = self.tr("The import of {file} was taken back.").format(file=report.file)
        taken = self.tr("{leads} removed.").format(leads=counts.leads(changes.removed))
        if changes.updated:
            restored = self.tr("{leads} again as before the import.")
            taken = f"{taken} {restored.format(leads=counts.leads(changes.updated))}"
        stayed = report.counts.created - changes.removed
        if stayed > 0:
            kept = self.tr("{leads} stayed, because they were sent or changed since.")
            text = f"{taken} {kept.format(leads=counts.leads(stayed))}"
            self.view.notice.set_message("warning", title, text)
        else:
            self.view.notice.set_message("success", title, taken)

"""The last step of the import: the running import, then what came of it, and of all in one session."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobHandle
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import ImportCounts, ImportReport
from leaddesk.domain.jobs import Progress
from leaddesk.ui import counts, words
from leaddesk.ui.models.imports_table import ImportColumn, ImportsTableModel, by_bucket
from leaddesk.ui.models.issue_table import IssueTableModel
from leaddesk.ui.panels.importing.queue import taken
from leaddesk.ui.views.import_result_view import ImportResultView
from leaddesk.ui.widgets.announce import announce

#: Time left is told once so much of the work is done, and so many seconds have passed.
_GUESS_FROM = 0.02
_GUESS_AFTER = 1.5


class ResultStep(ImportResultView):
    """Shows the running import with its counts and time left, then the result."""

    leads_requested = Signal(int)
    duplicates_requested = Signal(int)
    another_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._issues = IssueTableModel(self)
        self._imports = ImportsTableModel(self)
        self._began = 0.0
        self.refused.setModel(self._issues)
        self.all.setModel(self._imports)
        self.show_columns()
        self.all.selectionModel().currentRowChanged.connect(self._on_all_current_changed)
        self.show_leads.clicked.connect(self._on_show_leads_clicked)
        self.show_refused.clicked.connect(self._on_show_refused_clicked)
        self.duplicates.clicked.connect(self._on_duplicates_clicked)
        self.another.clicked.connect(self.another_requested)
        self._show_only(self.running)

    def follow(self, job: JobHandle, file: str) -> None:
        """Show how an import goes on, and why it does not; `show_reports` what came of it."""
        job.progressed.connect(self.show_progress)
        job.failed.connect(self.show_error)
        job.cancelled.connect(self.show_cancelled)
        job.crashed.connect(self.show_cancelled)
        self._began = time.monotonic()
        self.problem.clear()
        self.running_title.setText(self.tr("Importing {file}").format(file=file))
        self.progress.setRange(0, 0)
        self.counting.setText(self.tr("Starting…"))
        self._show_only(self.running)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Counts, and the time left as soon as it can be told."""
        text = counts.rows(counts.rows_read(progress))
        if progress.done == progress.total:
            text = self.tr("{rows} · making the search index…").format(rows=text)
        else:
            text = self.tr("{rows} so far").format(rows=text)
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(int(1000 * progress.done / progress.total))
            left = self._time_left(progress.done / progress.total)
            if left:
                text = self.tr("{counts} · {time} left").format(counts=text, time=left)
        self.counting.setText(text)

    def show_reports(self, reports: Sequence[ImportReport]) -> None:
        """What was imported in this session: at least one."""
        self._show_only(self.done, *([self.all] if len(reports) > 1 else []))
        leads = counts.leads(sum(map(taken, reports)))
        if len(reports) == 1:
            title = self.tr("{leads} imported from {file}").format(
                leads=leads, file=reports[0].file
            )
        else:
            title = self.tr("{leads} imported, list by list").format(leads=leads)
        self.title.setText(title)
        announce(self, title)
        self.bar.set_counts(by_bucket(reduce(_sum, (report.counts for report in reports))))
        self._imports.show_reports(reports)
        self.all.setCurrentIndex(self._imports.index(len(reports) - 1, ImportColumn.FILE))
        self._show_ways_on()
        self.show_leads.setFocus()

    @Slot(object)
    def show_error(self, error: LeadDeskError) -> None:
        self.running.hide()
        self.problem.set_error(error)

    @Slot()
    def show_cancelled(self) -> None:
        self.running.hide()
        self.problem.set_message(
            "info",
            self.tr("The import was cancelled. Nothing of the file was stored."),
            self.tr("Go back to change something, or import it again."),
        )

    def _show_only(self, *shown: QWidget) -> None:
        for part in (self.running, self.done, self.all, self.refused, self.refused_remark):
            part.setVisible(part in shown)

    def _report(self) -> ImportReport | None:
        """The import that is chosen."""
        return self._imports.report(self.all.currentIndex().row())

    def _show_ways_on(self) -> None:
        report = self._report()
        if report is not None:
            self.show_leads.setEnabled(taken(report) > 0)
            self.duplicates.setEnabled(report.counts.created > 0)
            self.show_refused.setVisible(report.counts.rejected + report.counts.set_aside > 0)

    def _time_left(self, share: float) -> str:
        spent = time.monotonic() - self._began
        if share < _GUESS_FROM or spent < _GUESS_AFTER:
            return ""
        return words.duration(spent / share - spent)

    @Slot()
    def _on_all_current_changed(self) -> None:
        self._show_ways_on()
        self.refused.hide()
        self.refused_remark.hide()

    @Slot()
    def _on_show_leads_clicked(self) -> None:
        report = self._report()
        if report is not None and report.id is not None:
            self.leads_requested.emit(report.id)

    @Slot()
    def _on_duplicates_clicked(self) -> None:
        report = self._report()
        if report is not None and report.id is not None:
            self.duplicates_requested.emit(report.id)

    @Slot()
    def _on_show_refused_clicked(self) -> None:
        report = self._report()
        if report is None:
            return
        self._issues.show_issues(report.issues, fatal_only=True)
        self.refused.resizeColumnsToContents()
        self.refused.show()
        self.refused.setFocus()
        if report.issue_count > len(report.issues):
            self.refused_remark.setText(
                self.tr("Only the first {number} remarks of the file are listed.").format(
                    number=words.count(len(report.issues))
                )
            )
            self.refused_remark.show()


def _sum(one: ImportCounts, other: ImportCounts) -> ImportCounts:
    return ImportCounts(
        one.created + other.created,
        one.updated + other.updated,
        one.duplicates + other.duplicates,
        one.rejected + other.rejected,
        one.set_aside + other.set_aside,
        one.not_data + other.not_data,
    )

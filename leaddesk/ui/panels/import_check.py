"""The last two steps of the import: where every line would go, and the import itself."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import ImportReport, Issue, News, Policy, Preview
from leaddesk.domain.jobs import Progress
from leaddesk.ui import counts, words
from leaddesk.ui.models.imports_table import by_bucket
from leaddesk.ui.models.news_table import NewsTableModel
from leaddesk.ui.models.preview_table import IssueTableModel, PreviewTableModel, issue_kinds
from leaddesk.ui.theme import tinted_icon
from leaddesk.ui.views.import_check_view import ImportCheckView
from leaddesk.ui.views.import_result_view import ImportResultView
from leaddesk.ui.widgets import announce
from leaddesk.ui.widgets.issue_delegate import IssueDelegate

#: What an entry of the list of causes stands for: an issue's code, "" for the first rows.
_CODE_ROLE = Qt.ItemDataRole.UserRole
#: The entry that stands for new and changed leads; no issue has such a code.
_NEWS = "+"
#: Time left is told once so much of the work is done, and so many seconds have passed.
_GUESS_FROM = 0.02
_GUESS_AFTER = 1.5


class CheckStep(ImportCheckView):
    """Shows the arithmetic of a dry run, and the cells that need a look.

    What becomes of leads that are known already is chosen here, where it is seen what that would do.
    """

    policy_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PreviewTableModel(self)
        self._issues = IssueTableModel(self)
        self._news = NewsTableModel(self)
        self._report: ImportReport | None = None
        self.news.setModel(self._news)
        for policy, title in (
            (Policy.UPDATE, self.tr("Complete what they lack")),
            (Policy.SKIP, self.tr("Leave them as they are: only new leads")),
            (Policy.OVERWRITE, self.tr("Replace what they have by what the file has")),
        ):
            self.policy.addItem(title, policy)
        self.policy.activated.connect(self.policy_changed)
        self.preview.setModel(self._rows)
        self.preview.setItemDelegate(IssueDelegate(self.preview))
        self.issues.setModel(self._issues)
        self.kinds.currentItemChanged.connect(self._on_kinds_current_changed)
        self.preview.selectionModel().currentChanged.connect(self._on_preview_current_changed)
        self.remark.hide()

    def policy_choice(self) -> Policy:
        """What becomes of leads that the workspace has already."""
        return Policy(self.policy.currentData())

    def show_preview(self, preview: Preview) -> None:
        """Show the first rows."""
        self._rows.show_preview(preview)
        self.preview.resizeColumnsToContents()

    def begin(self) -> None:
        """A dry run has begun."""
        self._report = None
        self.problem.clear()
        self.bar.hide()
        self.seen.hide()
        self.effect.hide()
        self.promise.setText(self.tr("Nothing is stored yet."))
        self.counting.setText(self.tr("Checking every line…"))
        self.counting.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        self._show_kinds(())

    def show_progress(self, progress: Progress) -> None:
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(int(1000 * progress.done / progress.total))
        self.counting.setText(
            self.tr("Checking every line: {rows} so far").format(
                rows=counts.rows(rows_read(progress))
            )
        )

    def show_report(self, report: ImportReport) -> None:
        """The dry run is done: show where every line would go."""
        self._report = report
        self._end()
        self.bar.set_counts(by_bucket(report.counts))
        self.bar.show()
        self.seen.setText("\n".join((report.profile.summary, *report.profile.notes)))
        self.seen.setVisible(bool(report.profile.summary))
        self.effect.setText(self._effect(report))
        self.effect.show()
        overlaps = report.counts.updated + report.counts.duplicates > 0
        self._show_kinds(report.issues, (report.news or ()) if overlaps else ())
        if report.issue_count > len(report.issues):
            self.promise.setText(
                self.tr("Nothing is stored yet. {shown} of {all} remarks are listed.").format(
                    shown=words.count(len(report.issues)), all=words.count(report.issue_count)
                )
            )

    def show_error(self, error: LeadDeskError) -> None:
        self._end()
        self.problem.set_error(error)

    def _end(self) -> None:
        self.counting.hide()
        self.progress.hide()

    def _effect(self, report: ImportReport) -> str:
        """What the chosen policy does with leads that are known."""
        changed = report.counts.updated
        match self.policy_choice():
            case Policy.SKIP:
                text = self.tr(
                    "Leads that you have stay as they are, even if they opted out in this file: {leads} are new."
                )
                return text.format(leads=counts.leads(report.counts.created))
            case Policy.OVERWRITE:
                text = self.tr("Of the leads that you have, {number} get other values.")
            case Policy.UPDATE:
                text = self.tr(
                    "Of the leads that you have, {number} get something they lack, or take back a consent."
                )
        return text.format(number=words.count(changed))

    def _show_kinds(self, issues: Sequence[Issue], news: Sequence[News] = ()) -> None:
        self.kinds.clear()
        first = QListWidgetItem(
            tinted_icon("table", "muted"),
            self.tr("First {rows}").format(rows=counts.rows(self._rows.rowCount())),
        )
        first.setData(_CODE_ROLE, "")
        self.kinds.addItem(first)
        for kind in issue_kinds(issues):
            text = self.tr("{message} ({number})").format(
                message=kind.message.rstrip("."), number=words.count(kind.number)
            )
            color = "problem" if kind.fatal else "warning"
            item = QListWidgetItem(tinted_icon(color, color), text)
            item.setData(_CODE_ROLE, kind.code)
            item.setToolTip(
                self.tr("These rows are not imported.")
                if kind.fatal
                else self.tr("These rows are imported; have a look.")
            )
            self.kinds.addItem(item)
        if news:
            found = QListWidgetItem(
                tinted_icon("sparkle", "muted"), self.tr("What is new and what changes")
            )
            found.setData(_CODE_ROLE, _NEWS)
            self.kinds.addItem(found)
        self.kinds.setCurrentRow(0)

    @Slot()
    def _on_kinds_current_changed(self) -> None:
        item = self.kinds.currentItem()
        code = item.data(_CODE_ROLE) if item is not None else ""
        self.remark.hide()
        if code == _NEWS and self._report is not None:
            self._news.show_news(self._report.news or ())
            self.news.resizeColumnsToContents()
            self.tables.setCurrentWidget(self.news)
        elif code and self._report is not None:
            self._issues.show_issues(self._report.issues, code)
            self.issues.resizeColumnsToContents()
            self.tables.setCurrentWidget(self.issues)
        else:
            self.tables.setCurrentWidget(self.preview)

    @Slot()
    def _on_preview_current_changed(self) -> None:
        text = self._rows.remark(self.preview.currentIndex())
        self.remark.setText(text)
        self.remark.setVisible(bool(text))


class ResultStep(ImportResultView):
    """Shows the running import with its counts and time left, then the result."""

    leads_requested = Signal(int)
    another_list_requested = Signal()
    another_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issues = IssueTableModel(self)
        self._report: ImportReport | None = None
        self._began = 0.0
        self.refused.setModel(self._issues)
        self.show_leads.clicked.connect(self._on_show_leads_clicked)
        self.show_refused.clicked.connect(self._on_show_refused_clicked)
        self.another_list.clicked.connect(self.another_list_requested)
        self.another.clicked.connect(self.another_requested)

    def begin(self, file: str) -> None:
        """The import has begun."""
        self._began = time.monotonic()
        self._report = None
        self.problem.clear()
        self.running_title.setText(self.tr("Importing {file}").format(file=file))
        self.progress.setRange(0, 0)
        self.counting.setText(self.tr("Starting…"))
        for part in (self.done, self.refused, self.refused_remark):
            part.hide()
        self.running.show()

    def show_progress(self, progress: Progress) -> None:
        """Counts, and the time left as soon as it can be told."""
        text = self.tr("{rows} so far").format(rows=counts.rows(rows_read(progress)))
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(int(1000 * progress.done / progress.total))
            left = self._time_left(progress.done / progress.total)
            if left:
                text = self.tr("{counts} · {time} left").format(counts=text, time=left)
        self.counting.setText(text)

    def show_report(self, report: ImportReport) -> None:
        """The import is done."""
        self._report = report
        self.running.hide()
        self.done.show()
        taken = report.counts.created + report.counts.updated
        title = self.tr("{leads} imported from {file}").format(
            leads=counts.leads(taken), file=report.file
        )
        self.title.setText(title)
        announce(self, title)
        self.bar.set_counts(by_bucket(report.counts))
        self.show_leads.setEnabled(taken > 0)
        self.show_leads.setFocus()
        refused = report.counts.rejected + report.counts.set_aside
        self.show_refused.setVisible(refused > 0)
        self.another_list.setVisible(len(report.profile.parts) > 1)

    def show_error(self, error: LeadDeskError) -> None:
        self.running.hide()
        self.problem.set_error(error)

    def show_cancelled(self) -> None:
        self.running.hide()
        self.problem.set_message(
            "info",
            self.tr("The import was cancelled. Nothing of the file was stored."),
            self.tr("Go back to change something, or import it again."),
        )

    def _time_left(self, share: float) -> str:
        spent = time.monotonic() - self._began
        if share < _GUESS_FROM or spent < _GUESS_AFTER:
            return ""
        return words.duration(spent / share - spent)

    @Slot()
    def _on_show_leads_clicked(self) -> None:
        if self._report is not None and self._report.id is not None:
            self.leads_requested.emit(self._report.id)

    @Slot()
    def _on_show_refused_clicked(self) -> None:
        if self._report is None:
            return
        self._issues.show_issues(self._report.issues, fatal_only=True)
        self.refused.resizeColumnsToContents()
        self.refused.show()
        self.refused.setFocus()
        if self._report.issue_count > len(self._report.issues):
            self.refused_remark.setText(
                self.tr("Only the first {number} remarks of the file are listed.").format(
                    number=words.count(len(self._report.issues))
                )
            )
            self.refused_remark.show()


def rows_read(progress: Progress) -> int:
    """How many rows were read so far. An import counts bytes, and names its rows in its text."""
    if progress.unit != "bytes":
        return progress.done
    return int("".join(sign for sign in progress.text if sign.isdigit()) or 0)

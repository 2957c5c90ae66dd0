"""The third step of the import: where every line would go, and correcting the cells that need a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidgetItem

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.corrections import CORRECTED, Cause, Correction
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import ImportReport, News, Policy, Preview
from leaddesk.domain.jobs import Progress
from leaddesk.services.corrections import Findings
from leaddesk.ui import counts, words
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.models.imports_table import by_bucket
from leaddesk.ui.models.news_table import NewsTableModel
from leaddesk.ui.models.preview_table import OWN_COLUMNS, PreviewTableModel
from leaddesk.ui.panels.importing.correcting import CorrectingBar, Corrections
from leaddesk.ui.views.import_check_view import ImportCheckView
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.issue_delegate import IssueDelegate

#: What an entry of the list stands for: a Cause, _NEWS, or the first rows.
_WHAT_ROLE = Qt.ItemDataRole.UserRole
_NEWS = "news"
_FIRST = "first"


class CheckStep(ImportCheckView):
    """Shows the arithmetic of a dry run, and all rows with something to note, cause by cause.

    What becomes of leads that are known already is chosen here, where it is seen what that would do. Cells are
    corrected one at a time in the table, or all of one cause beneath it; `corrections_changed` asks for another
    dry run, until which everything stays usable.
    """

    policy_changed = Signal()
    corrections_changed = Signal()

    def __init__(self, runner: JobRunner) -> None:
        self.bar_of_cause = CorrectingBar(runner)
        super().__init__(self.bar_of_cause)
        self._corrections = Corrections(self)
        self._rows = PreviewTableModel(self)
        self._news = NewsTableModel(self)
        self._report: ImportReport | None = None
        self._findings: Findings | None = None
        self._waiting: list[Callable[[], None]] = []
        self.news.setModel(self._news)
        for policy, title in (
            (Policy.UPDATE, self.tr("Complete what they lack")),
            (Policy.SKIP, self.tr("Leave them as they are: only new leads")),
            (Policy.OVERWRITE, self.tr("Replace what they have by what the file has")),
        ):
            self.policy.addItem(title, policy)
        delegate = IssueDelegate(self.preview)
        self.preview.setModel(self._rows)
        self.preview.setItemDelegate(delegate)
        self.policy.activated.connect(self.policy_changed)
        self.kinds.currentItemChanged.connect(self._on_kinds_current_changed)
        self.preview.selectionModel().currentChanged.connect(self._show_remark)
        self.preview.activated.connect(self.preview.edit)
        delegate.closeEditor.connect(self._on_delegate_close_editor)
        self._rows.corrected.connect(self._corrections.add)
        self.bar_of_cause.corrected.connect(self._corrections.add)
        self._corrections.changed.connect(self._on_corrections_changed)
        self.undo.clicked.connect(self._corrections.undo)
        self.redo.clicked.connect(self._corrections.redo)
        self.remark.hide()
        self.bar_of_cause.hide()
        self._show_corrections()

    # -- what was chosen -----------------------------------------------------------------------------------

    def policy_choice(self) -> Policy:
        """What becomes of leads that the workspace has already."""
        return Policy(self.policy.currentData())

    def corrections(self) -> tuple[Correction, ...]:
        """What cells hold instead of what the file has."""
        return self._corrections.made

    def forget_corrections(self) -> None:
        """Another file, or the same read another way: its lines and columns are others."""
        self._corrections.clear()
        self._show_corrections()

    # -- what came of it -----------------------------------------------------------------------------------

    def show_preview(self, preview: Preview) -> None:
        """Show the first rows."""
        self._when_free(lambda: self._take_preview(preview))

    def begin(self, *, anew: bool) -> None:
        """A dry run has begun; `anew` forgets what the one before found."""
        self.problem.clear()
        self.counting.setText(self.tr("Checking every line…"))
        self.counting.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        if anew:
            self._waiting.clear()
            for part in (self.bar, self.seen, self.effect):
                part.hide()
            self._take(None, None)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(int(1000 * progress.done / progress.total))
        self.counting.setText(
            self.tr("Checking every line: {rows} so far").format(
                rows=counts.rows(counts.rows_read(progress))
            )
        )

    def show_report(self, report: ImportReport, findings: Findings) -> None:
        """The dry run is done: show where every line would go, and what `findings` has."""
        self._end()
        self.bar.set_counts(by_bucket(report.counts))
        self.bar.show()
        self.seen.setText(
            "  ".join(map(words.said, (report.profile.summary, *report.profile.notes)))
        )
        self.seen.setVisible(bool(report.profile.summary))
        self.effect.setText(self._effect(report))
        self.effect.setVisible(_overlaps(report))
        self._when_free(lambda: self._take_report(report, findings))

    def show_error(self, error: LeadDeskError) -> None:
        self._end()
        self.problem.set_error(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of undo and redo are the corrections' own here."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._corrections.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._corrections.redo()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Takes the keys of undo and redo before the window's own shortcuts do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            event.accept()
            return True
        return super().event(event)

    # -- inside --------------------------------------------------------------------------------------------

    def _when_free(self, show: Callable[[], None]) -> None:
        """Show something unless a cell is being edited: then as soon as that is done."""
        if self.preview.state() is QAbstractItemView.State.EditingState:
            self._waiting.append(show)
        else:
            show()

    @Slot()
    def _on_delegate_close_editor(self) -> None:
        waiting, self._waiting = self._waiting, []
        for show in waiting:
            show()

    def _take_preview(self, preview: Preview) -> None:
        place = self.preview.currentIndex()
        self._rows.show_preview(preview)
        self._keep_place(place.row(), place.column())
        self.preview.resizeColumnsToContents()

    def _take_report(self, report: ImportReport, findings: Findings) -> None:
        place = self.preview.currentIndex()
        focus = QApplication.focusWidget()
        correcting = focus is not None and self.bar_of_cause.isAncestorOf(focus)
        self._take(report, findings)
        self._keep_place(place.row(), place.column())
        if correcting and self.bar_of_cause.isHidden():
            self.kinds.setFocus()  # all of them are corrected: on to what else there is

    def _take(self, report: ImportReport | None, findings: Findings | None) -> None:
        """Show what a dry run found; what the one before left is not needed any more."""
        before, self._report, self._findings = self._findings, report, findings
        news = report.news if report is not None and _overlaps(report) else None
        self._show_kinds(findings.causes() if findings else (), news or ())
        if before is not None:
            before.path.unlink(missing_ok=True)

    def _keep_place(self, row: int, column: int) -> None:
        """Go where a person was, as far as there are still so many rows."""
        index = self._rows.index(min(row, self._rows.rowCount() - 1), column)
        if row >= 0 and index.isValid():
            self.preview.setCurrentIndex(index)

    def _end(self) -> None:
        self.counting.hide()
        self.progress.hide()

    def _effect(self, report: ImportReport) -> str:
        """What the chosen policy does with leads that are known."""
        changed = report.counts.updated
        match self.policy_choice():
            case Policy.SKIP:
                text = self.tr(
                    "Leads that you have stay as they are, but for opt-outs: {leads} are new."
                )
                return text.format(leads=counts.leads(report.counts.created))
            case Policy.OVERWRITE:
                text = self.tr("Of the leads that you have, {number} get other values.")
            case Policy.UPDATE:
                text = self.tr(
                    "Of the leads that you have, {number} get something they lack, or take back a consent."
                )
        return text.format(number=words.count(changed))

    def _show_kinds(self, causes: Sequence[Cause], news: Sequence[News]) -> None:
        """List what to look at. What was looked at stays chosen as long as it is there."""
        chosen = self._chosen()
        with QSignalBlocker(self.kinds):
            self.kinds.clear()
            first = counts.rows(self._rows.first_count())
            self._add(_FIRST, "table", "muted", self.tr("First {rows}").format(rows=first))
            for cause in causes:
                self._add_cause(cause)
            if news:
                self._add(_NEWS, "sparkle", "muted", self.tr("What is new and what changes"))
            listed = [
                item.data(_WHAT_ROLE) for item in map(self.kinds.item, range(self.kinds.count()))
            ]
            self.kinds.setCurrentRow(
                next((row for row, what in enumerate(listed) if _same(chosen, what)), 0)
            )
        self._on_kinds_current_changed()

    def _add_cause(self, cause: Cause) -> None:
        if cause.code == CORRECTED:
            text = self.tr("“{column}” corrected ({number})")
            sign, tip = "success", self.tr("The file's own cells stay with the import.")
        elif cause.fatal:
            text = self.tr("“{column}”: {message} ({number})")
            sign, tip = "problem", self.tr("These rows are not imported.")
        else:
            text = self.tr("“{column}”: {message} ({number})")
            sign, tip = "warning", self.tr("These rows are imported; have a look.")
        if not cause.column:
            text = self.tr("{message} ({number})")
        words_ = text.format(
            column=cause.column,
            message=words.said(cause.message).rstrip("."),
            number=words.count(cause.number),
        )
        self._add(cause, sign, sign, words_, tip)

    def _add(self, what: object, picture: str, color: str, text: str, tip: str = "") -> None:
        item = QListWidgetItem(tinted_icon(picture, color), text)
        item.setData(_WHAT_ROLE, what)
        item.setToolTip(tip)
        self.kinds.addItem(item)

    def _chosen(self) -> object:
        item = self.kinds.currentItem()
        return item.data(_WHAT_ROLE) if item is not None else _FIRST

    @Slot()
    def _on_kinds_current_changed(self) -> None:
        what = self._chosen()
        self.tables.setCurrentWidget(self.news if what == _NEWS else self.preview)
        if what == _NEWS and self._report is not None:
            self._news.show_news(self._report.news or ())
            self.news.resizeColumnsToContents()
        elif isinstance(what, Cause) and self._findings is not None:
            self._rows.show_found(self._findings, what)
        else:
            self._rows.show_first()
        self.preview.resizeColumnsToContents()
        if isinstance(what, Cause) and what.fixable and self._findings is not None:
            self.bar_of_cause.show_cause(self._findings, what, self._rows.place_of(what.column))
            self.preview.setCurrentIndex(self._rows.index(0, OWN_COLUMNS))
        else:
            self.bar_of_cause.leave()
        self._show_remark()

    @Slot()
    def _show_remark(self) -> None:
        text = self._rows.remark(self.preview.currentIndex())
        self.remark.setText(text)
        self.remark.setVisible(bool(text) and self.tables.currentWidget() is self.preview)

    @Slot()
    def _on_corrections_changed(self) -> None:
        self._show_corrections()
        announce(self, counts.corrections(len(self._corrections.made)))
        self.corrections_changed.emit()

    def _show_corrections(self) -> None:
        made = len(self._corrections.made)
        self.undo.setEnabled(made > 0)
        self.redo.setEnabled(self._corrections.can_redo)
        number = self.tr("Undo ({number})").format(number=words.count(made))
        self.undo.setText(number if made else self.tr("Undo"))
        self.undo.setToolTip(counts.corrections(made) if made else "")


def _overlaps(report: ImportReport) -> bool:
    """Whether any line is of a lead that is known."""
    return report.counts.updated + report.counts.duplicates > 0


def _same(one: object, other: object) -> bool:
    if isinstance(one, Cause) and isinstance(other, Cause):
        return (one.column, one.code) == (other.column, other.code)
    return one == other

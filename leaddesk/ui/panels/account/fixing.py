"""Fix once for all: from a cause in the results to changed leads, with undo, and those sent again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction

from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.edits import Edited
from leaddesk.services.fixes import Cause
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.dialogs.fix_dialog import FixDialog
from leaddesk.ui.icons import icon
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.rule_preview import RulePreview
from leaddesk.ui.panels.undoing import Undoable, Undone, edit_step
from leaddesk.ui.views.account_results_view import AccountResultsView
from leaddesk.ui.widgets.notice import Kind


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was done about a cause: the edit of its leads, of which field, and how many of them go out again."""

    edited: Edited
    field: str
    sent: int


class Fixing(QObject):
    """`changed` after leads were changed or queued; `queued` when some are to be sent now.

    `which` gives the deliveries on screen.
    """

    changed = Signal()
    queued = Signal()

    def __init__(
        self,
        view: AccountResultsView,
        tools: AccountTools,
        which: Callable[[], DeliveryFilter],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._fixes = tools.fixes
        self._leads = tools.leads
        self._runner = tools.runner
        self._which = which
        self._message = ""
        self._dialog: FixDialog | None = None
        self._history = tools.history
        self._history.finished.connect(self._on_history_finished)
        self._history.failed.connect(self._on_history_failed)
        self._step: Undoable | None = None
        self._undo = QAction(icon("undo", view), self.tr("Undo"), self)
        self._undo.setObjectName("undoFix")
        self._undo.triggered.connect(self._on_undo_triggered)
        self._finding = Lookup(tools.runner, self.tr("Reading results"), self)
        self._finding.answered.connect(self._on_finding_answered)
        self._finding.failed.connect(self._on_failed)
        self._preview = RulePreview(tools.runner, self)
        self._preview.failed.connect(view.notice.set_error)

    def fix(self, code: str, message: str) -> None:
        """Open the dialog for a cause."""
        which, fixes = self._which(), self._fixes
        self._message = message
        self._finding.ask(lambda _progress, _cancel: fixes.cause(which, code))

    @Slot(object)
    def _on_finding_answered(self, cause: Cause) -> None:
        if not cause.deliveries:
            return
        self._dialog = dialog = FixDialog(cause, self._message, self._view)
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.finished.connect(self._on_dialog_finished)
        leads, ids = self._leads, cause.lead_ids
        self._preview.watch(
            dialog, lambda fix: lambda _progress, _cancel: leads.edits.preview(fix, ids)
        )
        dialog.open()

    # -- doing it ------------------------------------------------------------------------------------------

    @Slot()
    def _on_dialog_accepted(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        fix, cause, again = dialog.fix, dialog.cause, dialog.send_again
        leads, fixes = self._leads, self._fixes

        def work(progress: ProgressCallback, cancel: CancelToken) -> Fixed:
            edited = leads.edits.apply(fix, cause.lead_ids, progress, cancel)
            stays = cancel.cancelled or not again
            return Fixed(edited, fix.field, 0 if stays else fixes.send_again(cause, edited, cancel))

        self._view.notice.clear()
        job = self._runner.start(self.tr("Fixing leads"), work, tell=outcomes.fixed)
        job.succeeded.connect(self._on_fix_succeeded)
        job.failed.connect(self._on_failed)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_fix_succeeded(self, done: Fixed) -> None:
        title = outcomes.fixed(done)
        said = []
        if done.sent:
            said.append(self.tr("{leads} sent again.").format(leads=counts.leads(done.sent)))
        if done.edited.left:
            said.append(outcomes.left(done.edited.left))
        kind: Kind = "warning" if done.edited.left else "success"
        name = QCoreApplication.translate("LeadEditing", "edit of {field} in {leads}").format(
            field=words.field_word(done.field), leads=counts.leads(done.edited.changes.updated)
        )
        self._step = edit_step(self._leads.edits, name, done.edited)
        if self._step is not None:
            self._history.push(self._step)
        undo = self._undo if self._step is not None and not done.sent else None
        self._view.notice.set_message(kind, title, " ".join(said), undo)
        if done.sent:
            self.queued.emit()
        self.changed.emit()

    @Slot()
    def _on_undo_triggered(self) -> None:
        if self._step is not None:
            self._history.take_back(self._step)

    @Slot(object, object)
    def _on_history_finished(self, step: Undoable, undone: Undone) -> None:
        if step is self._step:
            title = self.tr("{leads} as before.")
            title = title.format(leads=counts.leads(undone.changes.updated))
            self._view.notice.set_message("success", title)
            self.changed.emit()

    @Slot(object, object)
    def _on_history_failed(self, step: Undoable, error: LeadDeskError) -> None:
        if step is self._step:
            self._on_failed(error)

    @Slot(object)
    def _on_failed(self, error: LeadDeskError) -> None:
        self._view.notice.set_error(error)
        self.changed.emit()

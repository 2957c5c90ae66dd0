"""Editing leads in the table: one cell, or one field of all that are selected; both can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.leads import LeadService
from leaddesk.ui import counts, outcomes, words
from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.panels.rule_preview import RulePreview
from leaddesk.ui.panels.undoing import Undoable, UndoHistory, Undone, edit_step
from leaddesk.ui.views.leads_page_view import LeadsPageView

if TYPE_CHECKING:
    from leaddesk.ui.dialogs.bulk_edit_dialog import BulkEditDialog


class LeadEditing(QObject):
    """Writes what is typed into cells, opens the bulk edit, and tells what became of either."""

    changed = Signal(object)  # LeadChanges

    def __init__(
        self,
        leads: LeadService,
        model: LeadTableModel,
        view: LeadsPageView,
        history: UndoHistory,
        runner: JobRunner,
    ) -> None:
        super().__init__(view)
        self._leads = leads
        self._model = model
        self._view = view
        self._history = history
        #: Cells that are being written: lead, field and what was typed.
        self._typed: dict[Undoable, tuple[int, str, str]] = {}
        self._dialog: BulkEditDialog | None = None
        self._lead_ids: Sequence[int] = ()
        self._preview = RulePreview(runner, self)
        self._preview.failed.connect(view.notice.set_error)
        view.table.make_editable()
        model.edited.connect(self._on_model_edited)
        history.finished.connect(self._on_history_finished)
        history.failed.connect(self._on_history_failed)

    def edit_many(self, lead_ids: Sequence[int], field: str) -> None:
        """Ask what to change in these leads, beginning with `field`."""
        from leaddesk.ui.dialogs.bulk_edit_dialog import BulkEditDialog  # noqa: PLC0415  (start-up time)

        custom = [c.key for c in self._model.columns if c.key.startswith(CUSTOM_PREFIX)]
        leads, self._lead_ids = self._leads, lead_ids
        self._dialog = dialog = BulkEditDialog(len(lead_ids), custom, field, self._view)
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.finished.connect(self._on_dialog_finished)
        self._preview.watch(
            dialog, lambda fix: lambda _progress, _cancel: leads.edits.preview(fix, lead_ids)
        )
        dialog.open()

    # -- one cell ------------------------------------------------------------------------------------------

    @Slot(int, str, str)
    def _on_model_edited(self, lead_id: int, field: str, text: str) -> None:
        leads = self._leads
        name = self.tr("edit of {field}").format(field=words.field_word(field))

        def write(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
            edited = leads.edits.edit(lead_id, {field: text})
            return Undone(edited.changes, edit_step(leads.edits, name, edited))

        step = Undoable(name, write)
        self._typed[step] = (lead_id, field, text)
        self._history.do(step)

    @Slot(object, object)
    def _on_history_finished(self, step: Undoable, undone: Undone) -> None:
        typed = self._typed.pop(step, None)
        ids = undone.changes.ids
        self._model.touch(ids if typed is None else {typed[0]})
        if undone.left:
            self._view.notice.set_message(
                "warning",
                self.tr("{leads} changed.").format(leads=counts.leads(undone.changes.updated)),
                outcomes.left(undone.left),
            )
        self.changed.emit(undone.changes)

    @Slot(object, object)
    def _on_history_failed(self, step: Undoable, error: LeadDeskError) -> None:
        typed = self._typed.pop(step, None)
        if typed is None:
            if not step.told_where_asked:
                self._view.notice.set_error(error)
            return
        lead_id, field, text = typed
        self._model.touch({lead_id})
        table, row = self._view.table, self._model.row_of(lead_id)
        column = self._model.column_of(field)
        busy = table.state() == QAbstractItemView.State.EditingState
        if row < 0 or busy or table.isColumnHidden(column) or not table.isVisible():
            self._view.notice.set_error(error)
        else:
            table.correct(self._model.index(row, column), text, words.error_text(error))

    # -- many ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_dialog_accepted(self) -> None:
        if self._dialog is None:
            return
        fix, leads, ids = self._dialog.fix, self._leads, self._lead_ids
        name = self.tr("edit of {field} in {leads}").format(
            field=words.field_word(fix.field), leads=counts.leads(len(ids))
        )

        def write(progress: ProgressCallback, cancel: CancelToken) -> Undone:
            edited = leads.edits.apply(fix, ids, progress, cancel)
            return Undone(edited.changes, edit_step(leads.edits, name, edited), edited.left)

        self._history.do(Undoable(name, write), quiet=False)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

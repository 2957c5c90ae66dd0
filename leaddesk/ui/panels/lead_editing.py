"""Editing leads in the table: one cell, or one field of all that are selected; both can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.leads import LeadService
from leaddesk.ui import counts, words
from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.panels.undoing import Undoable, UndoHistory, Undone, edit_step
from leaddesk.ui.views.leads_page_view import LeadsPageView

if TYPE_CHECKING:
    from leaddesk.services.edits import BulkPreview
    from leaddesk.ui.dialogs.bulk_edit_dialog import BulkEditDialog

#: What a bulk edit would do is looked up when nobody has typed for so long, in milliseconds.
_REST_MS: Final = 150


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
        self._looking = Lookup(runner, self.tr("Looking what an edit changes"), self)
        self._looking.answered.connect(self._on_looking_answered)
        self._looking.failed.connect(view.notice.set_error)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest_timeout)
        model.edited.connect(self._on_model_edited)
        history.finished.connect(self._on_history_finished)
        history.failed.connect(self._on_history_failed)

    def edit_many(self, lead_ids: Sequence[int], field: str) -> None:
        """Ask what to change in these leads, beginning with `field`."""
        from leaddesk.ui.dialogs.bulk_edit_dialog import BulkEditDialog  # noqa: PLC0415  (start-up time)

        custom = [c.key for c in self._model.columns if c.key.startswith(CUSTOM_PREFIX)]
        self._lead_ids = lead_ids
        self._dialog = BulkEditDialog(len(lead_ids), custom, field, self._view)
        self._dialog.fix_changed.connect(self._on_dialog_fix_changed)
        self._dialog.accepted.connect(self._on_dialog_accepted)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._on_dialog_fix_changed()
        self._dialog.open()

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
                self.tr(
                    "{leads} stay as they are: they were changed meanwhile or cannot have this."
                ).format(leads=counts.leads(undone.left)),
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
    def _on_dialog_fix_changed(self) -> None:
        self._looking.forget()
        if self._dialog is not None:
            self._dialog.show_preview(None)
            self._rest.start()

    @Slot()
    def _on_rest_timeout(self) -> None:
        dialog, leads, ids = self._dialog, self._leads, self._lead_ids
        if dialog is not None and dialog.complete:
            fix = dialog.fix
            self._looking.ask(lambda _progress, _cancel: leads.edits.preview(fix, ids))

    @Slot(object)
    def _on_looking_answered(self, preview: BulkPreview) -> None:
        if self._dialog is not None and not self._rest.isActive():
            self._dialog.show_preview(preview)

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
        self._rest.stop()
        self._looking.forget()

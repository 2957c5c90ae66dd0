"""Merging leads from wherever they are chosen, as steps of the window's history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.ui import counts
from leaddesk.ui.dialogs.merge_dialog import MergeDialog
from leaddesk.ui.panels.undoing import Undoable, UndoHistory, Undone

if TYPE_CHECKING:
    from leaddesk.services.duplicates import DuplicateService
    from leaddesk.services.merging import MergeService


class Merging(QObject):
    """Merges, and remembers who is not the same. What came of it is told by the history."""

    failed = Signal(object)  # LeadDeskError: the leads could not be read

    def __init__(
        self,
        merging: MergeService,
        duplicates: DuplicateService,
        history: UndoHistory,
        runner: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._merging = merging
        self._duplicates = duplicates
        self._window = window
        self.history = history
        self._reading = Lookup(runner, self.tr("Reading leads"), self)
        self._reading.answered.connect(self._on_reading_answered)
        self._reading.failed.connect(self.failed)

    def ask(self, lead_ids: Sequence[int]) -> None:
        """Show these leads side by side and merge them if the person wants it."""
        self._reading.ask(lambda _progress, _cancel: self._merging.leads(lead_ids))

    def merge(self, lead_ids: Sequence[int], picks: Mapping[str, int]) -> None:
        """Make these leads one: the first, with the values that were picked."""
        leads = counts.leads(len(lead_ids))
        self.history.do(
            self._merge(self.tr("merge of {leads}").format(leads=leads), lead_ids, picks)
        )

    def set_not_same(self, pair: PossibleDuplicate) -> None:
        """Remember that these are two people."""
        self.history.do(self._not_same(self.tr("“not the same”"), pair, not_same=True))

    def _merge(self, name: str, lead_ids: Sequence[int], picks: Mapping[str, int]) -> Undoable:
        def forth(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
            merged = self._merging.merge(lead_ids, picks)

            def back(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
                return Undone(self._merging.undo(merged.id), Undoable(name, forth))

            return Undone(merged.changes, Undoable(name, back))

        return Undoable(name, forth)

    def _not_same(self, name: str, pair: PossibleDuplicate, *, not_same: bool) -> Undoable:
        def say(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
            self._duplicates.set_not_same(pair, not_same=not_same)
            return Undone(LeadChanges(), self._not_same(name, pair, not_same=not not_same))

        return Undoable(name, say)

    @Slot(object)
    def _on_reading_answered(self, leads: Sequence[Lead]) -> None:
        if len(leads) > 1:
            dialog = MergeDialog(leads, self._window)
            dialog.accepted.connect(self._on_dialog_accepted)
            dialog.open()

    @Slot()
    def _on_dialog_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, MergeDialog):
            self.merge(dialog.lead_ids, dialog.picks)

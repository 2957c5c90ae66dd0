"""Suppressing leads from wherever they are selected, with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.ui import counts
from leaddesk.ui.dialogs.suppress_dialogs import SuppressLeadsDialog
from leaddesk.ui.icons import icon
from leaddesk.ui.panels.undoing import Undoable, UndoHistory, Undone
from leaddesk.ui.widgets.notice import Kind, Notice

if TYPE_CHECKING:
    from leaddesk.services.suppressions import SuppressedLeads, SuppressionService

    Suppress = Callable[[], SuppressedLeads]


class Suppressing(QObject):
    """Asks for the list, suppresses, and offers to take it back. `changed` after either."""

    changed = Signal()

    def __init__(
        self,
        suppressions: SuppressionService,
        history: UndoHistory,
        runner: JobRunner,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._suppressions = suppressions
        self._runner = runner
        self._notice = notice
        self._window = window
        self._lead_ids: tuple[int, ...] = ()
        self._history = history
        self._step: Undoable | None = None
        self._told = False
        self._undo = QAction(icon("undo", window), self.tr("Undo"), self)
        self._undo.setObjectName("undoSuppress")
        self._undo.triggered.connect(self._on_undo_triggered)
        history.finished.connect(self._on_history_finished)
        history.changed.connect(self._on_history_changed)
        self._lists = Lookup(runner, self.tr("Reading the lists"), self)
        self._lists.answered.connect(self._on_lists_answered)
        self._lists.failed.connect(self._notice.set_error)

    def suppress(self, lead_ids: Sequence[int]) -> None:
        """Ask what of these leads goes onto which list."""
        if lead_ids:
            self._lead_ids = tuple(lead_ids)
            self._lists.ask(lambda _progress, _cancel: self._suppressions.lists())

    @Slot()
    def leave(self) -> None:
        """The person went elsewhere: what was told need not stand there; the undo keeps its keys."""
        if self._told:
            self._told = False
            self._notice.clear()

    @Slot(object)
    def _on_lists_answered(self, lists: Sequence[tuple[str, int]]) -> None:
        names = [name for name, _number in lists]
        dialog = SuppressLeadsDialog(self._lead_ids, names, self._window)
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.open()

    @Slot()
    def _on_dialog_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SuppressLeadsDialog):
            suppress = partial(
                self._suppressions.suppress, dialog.lead_ids, dialog.list_name, dialog.kinds
            )
            job = self._runner.start(
                self.tr("Suppressing leads"),
                lambda _progress, _cancel: (suppress(), suppress),
                quiet=True,
            )
            job.succeeded.connect(self._on_suppress_succeeded)
            job.failed.connect(self._notice.set_error)

    @Slot(object)
    def _on_suppress_succeeded(self, answer: tuple[SuppressedLeads, Suppress]) -> None:
        done, suppress = answer
        title = self.tr("{leads} suppressed on the list “{list}”.").format(
            leads=counts.leads(done.leads), list=done.list_name
        )
        said = ""
        if done.without:
            said = self.tr("{leads} had nothing that could be put on it.").format(
                leads=counts.leads(done.without)
            )
        kind: Kind = "warning" if done.without else "success"
        self._step = self._way_back(done, suppress) if done.values else None
        self._undo.setEnabled(self._step is not None)
        self._notice.set_message(kind, title, said, self._undo if self._step else None)
        self._told = True
        if self._step is not None:
            self._history.push(self._step)
        self.changed.emit()

    def _way_back(self, done: SuppressedLeads, suppress: Suppress) -> Undoable:
        name = self.tr("suppression of {leads}").format(leads=counts.leads(done.leads))

        def take_back(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
            self._suppressions.remove(done.values)
            return Undone(LeadChanges(), Undoable(name, again))

        def again(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
            return Undone(LeadChanges(), self._way_back(suppress(), suppress))

        return Undoable(name, take_back)

    @Slot()
    def _on_undo_triggered(self) -> None:
        """The notice's own way back: only while nothing else was done since."""
        if self._step is not None and self._history.last is self._step:
            self._history.undo()

    @Slot()
    def _on_history_changed(self) -> None:
        self._undo.setEnabled(self._step is not None and self._history.last is self._step)

    @Slot(object, object)
    def _on_history_finished(self, step: Undoable, _undone: Undone) -> None:
        if step is self._step:
            self._notice.set_message("success", self.tr("The suppression was taken back."))
            self._told = True
        self.changed.emit()

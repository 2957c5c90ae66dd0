"""Suppressing leads from wherever they are selected, with undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import LeadDeskError
from leaddesk.ui import counts
from leaddesk.ui.dialogs.suppress_dialogs import SuppressLeadsDialog
from leaddesk.ui.theme import icon
from leaddesk.ui.widgets.notice import Kind, Notice

if TYPE_CHECKING:
    from leaddesk.services.suppressions import SuppressedLeads, SuppressionService


class Suppressing(QObject):
    """Asks for the list, suppresses, and offers to take it back. `changed` after either."""

    changed = Signal()

    def __init__(
        self, suppressions: SuppressionService, runner: JobRunner, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._suppressions = suppressions
        self._runner = runner
        self._notice = notice
        self._window = window
        self._lead_ids: tuple[int, ...] = ()
        self._done: SuppressedLeads | None = None
        self._told = False
        self._undo = QAction(icon("undo", window), self.tr("Undo"), self)
        self._undo.setObjectName("undoSuppress")
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._undo.setEnabled(False)
        self._undo.triggered.connect(self._on_undo_triggered)
        window.addAction(self._undo)
        self._lists = Lookup(runner, self.tr("Reading the lists"), self)
        self._lists.answered.connect(self._on_lists_answered)
        self._lists.failed.connect(self._on_failed)

    def suppress(self, lead_ids: Sequence[int]) -> None:
        """Ask what of these leads goes onto which list."""
        if lead_ids:
            self._lead_ids = tuple(lead_ids)
            self._lists.ask(lambda _progress, _cancel: self._suppressions.lists())

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
            ids, name, kinds = dialog.lead_ids, dialog.list_name, dialog.kinds
            job = self._runner.start(
                self.tr("Suppressing leads"),
                lambda _progress, _cancel: self._suppressions.suppress(ids, name, kinds),
                quiet=True,
            )
            job.succeeded.connect(self._on_suppress_succeeded)
            job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_suppress_succeeded(self, done: SuppressedLeads) -> None:
        self._done = done
        self._undo.setEnabled(bool(done.values))
        title = self.tr("{leads} suppressed on the list “{list}”.").format(
            leads=counts.leads(done.leads), list=done.list_name
        )
        said = ""
        if done.without:
            said = self.tr("{leads} had nothing that could be put on it.").format(
                leads=counts.leads(done.without)
            )
        kind: Kind = "warning" if done.without else "success"
        self._notice.set_message(kind, title, said, self._undo if done.values else None)
        self._told = True
        self.changed.emit()

    @Slot()
    def _on_undo_triggered(self) -> None:
        done, self._done = self._done, None
        self._undo.setEnabled(False)
        if done is None:
            return
        job = self._runner.start(
            self.tr("Taking back the suppression"),
            lambda _progress, _cancel: self._suppressions.remove(done.values),
            quiet=True,
        )
        job.succeeded.connect(self._on_undo_succeeded)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_undo_succeeded(self, _number: int) -> None:
        self._notice.set_message("success", self.tr("The suppression was taken back."))
        self._told = True
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: LeadDeskError) -> None:
        self._notice.set_error(error)

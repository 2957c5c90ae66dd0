"""Forgetting a person, after a typed confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.leads import LeadChanges
from leaddesk.ui.dialogs.erase_dialog import EraseDialog

if TYPE_CHECKING:
    from leaddesk.services.erasing import ErasingService
    from leaddesk.ui.main_window import MainWindow


class Erasing(QObject):
    """`erased` after the lead went."""

    erased = Signal()

    def __init__(self, window: MainWindow, erasing: ErasingService, runner: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._erasing = erasing
        self._runner = runner
        window.inspector.erase_requested.connect(self.ask)

    @Slot(int, str)
    def ask(self, lead_id: int, name: str) -> None:
        """Ask whether this person is to be forgotten."""
        dialog = EraseDialog(lead_id, name, self._window)
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.open()

    @Slot()
    def _on_dialog_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, EraseDialog):
            lead_id = dialog.lead_id
            job = self._runner.start(
                self.tr("Erasing a lead"),
                lambda _progress, _cancel: self._erasing.erase(lead_id),
            )
            job.succeeded.connect(self._on_job_succeeded)
            job.failed.connect(self._window.notice.set_error)

    @Slot(object)
    def _on_job_succeeded(self, _changes: LeadChanges) -> None:
        self._window.notice.set_message("success", self.tr("The lead was erased."))
        self.erased.emit()

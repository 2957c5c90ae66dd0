"""Forgetting a person, after a typed confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.forgetting import FATE_MEANINGS
from leaddesk.ui import outcomes, words
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.widgets.notice import Kind

if TYPE_CHECKING:
    from leaddesk.services.forgetting import ForgetReport, ForgettingService, Told
    from leaddesk.ui.main_window import MainWindow


class Erasing(QObject):
    """`erased` after the lead went."""

    erased = Signal()

    def __init__(
        self, window: MainWindow, forgetting: ForgettingService, runner: JobRunner
    ) -> None:
        super().__init__(window)
        self._window = window
        self._forgetting = forgetting
        self._runner = runner

    def ask(self, lead_id: int, name: str) -> None:
        """Ask whether this person is to be forgotten."""
        dialog = EraseDialog(lead_id, name, self._forgetting.holders(lead_id), self._window)
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.open()

    @Slot()
    def _on_dialog_accepted(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, EraseDialog):
            return
        lead_id, title = dialog.lead_id, self.tr("Erasing a lead")
        if dialog.everywhere:
            job = self._runner.start(
                title,
                lambda progress, cancel: self._forgetting.forget(lead_id, progress, cancel),
                tell=outcomes.forgotten,
            )
            job.succeeded.connect(self._on_forgotten)
        else:
            job = self._runner.start(
                title,
                lambda _progress, _cancel: self._forgetting.erase(lead_id),
                tell=outcomes.erased,
            )
            job.succeeded.connect(self._on_erased)
        job.failed.connect(self._window.notice.set_error)

    @Slot(object)
    def _on_erased(self, changes: LeadChanges) -> None:
        self._window.notice.set_message("success", outcomes.erased(changes))
        self.erased.emit()

    @Slot(object)
    def _on_forgotten(self, report: ForgetReport) -> None:
        """What vendors still hold is said one by one: a person has to go on from there."""
        kind: Kind = "success" if report.erased and not report.left else "warning"
        text = "\n".join(self._line(one) for one in report.left)
        self._window.notice.set_message(kind, outcomes.forgotten(report), text)
        self.erased.emit()

    def _line(self, told: Told) -> str:
        detail = told.forgotten.detail or FATE_MEANINGS[told.forgotten.fate]
        said = [words.said(detail) if told.error is None else words.error_text(told.error)]
        if told.vendor_ids:
            said.append(self.tr("Number there: {ids}.").format(ids=", ".join(told.vendor_ids)))
        return self.tr("{account}: {what}").format(account=told.account, what=" ".join(said))

"""Asks vendors by itself what became of leads, while the window is open."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobHandle, JobRunner

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.inquiries import InquiryReport, InquiryService

#: How often it is looked whether an inquiry is due. Milliseconds.
LOOK_EVERY_MS: Final = 5_000
#: How long an account is left alone whose vendor could not be asked. Seconds.
REST_S: Final = 60.0


class InquiryRounds(QObject):
    """One round an account at a time, in quiet jobs; looking whether one is due is quick."""

    settled = Signal(str)  # account id

    def __init__(
        self,
        accounts: AccountService,
        inquiries: InquiryService,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._inquiries = inquiries
        self._runner = runner
        self._asking: dict[str, _Round] = {}
        self._rest_until: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    @Slot()
    def look(self) -> None:
        """Start a round for every account that has something due."""
        now = time.monotonic()
        for account in self._accounts.list():
            resting = self._rest_until.get(account.id, 0.0) > now
            if account.id in self._asking or resting or not self._inquiries.is_due(account.id):
                continue
            asking = _Round(account.id, self._inquiries, self._runner, self)
            asking.ended.connect(self._on_round_ended)
            self._asking[account.id] = asking

    @Slot(object, object)
    def _on_round_ended(self, asking: _Round, report: InquiryReport | None) -> None:
        del self._asking[asking.account_id]
        asking.deleteLater()
        if report is None or report.stopped is not None:
            self._rest_until[asking.account_id] = time.monotonic() + REST_S
        if report is not None and report.settled:
            self.settled.emit(asking.account_id)


class _Round(QObject):
    """One job and what it reports."""

    ended = Signal(object, object)

    def __init__(
        self, account_id: str, inquiries: InquiryService, runner: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.account_id = account_id
        self._report: InquiryReport | None = None
        title = QCoreApplication.translate("InquiryRounds", "Asking what became of leads")
        self._handle: JobHandle = runner.start(
            title, lambda _progress, cancel: inquiries.ask_due(account_id, cancel), quiet=True
        )
        self._handle.succeeded.connect(self._on_handle_succeeded)
        self._handle.finished.connect(self._on_handle_finished)

    @Slot(object)
    def _on_handle_succeeded(self, report: InquiryReport) -> None:
        self._report = report

    @Slot()
    def _on_handle_finished(self) -> None:
        self.ended.emit(self, self._report)

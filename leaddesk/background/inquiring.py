"""Asks vendors by itself what became of leads, while the window is open."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.background.lookup import Lookup

if TYPE_CHECKING:
    from leaddesk.services.inquiries import InquiryReport, InquiryService
    from leaddesk.services.standing import StandingService

#: How often it is looked whether an inquiry is due. Milliseconds.
LOOK_EVERY_MS: Final = 5_000
#: How long an account is left alone whose vendor could not be asked. Seconds.
REST_S: Final = 60.0


class InquiryRounds(QObject):
    """One round an account at a time, in quiet jobs; so is the look whether one is due."""

    settled = Signal(str)  # account id

    def __init__(
        self,
        standing: StandingService,
        inquiries: InquiryService,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._standing = standing
        self._inquiries = inquiries
        self._runner = runner
        self._asking: dict[str, _Round] = {}
        self._rest_until: dict[str, float] = {}
        self._looking = Lookup(runner, self.tr("Finding out what became of leads"), self)
        self._looking.answered.connect(self._on_looking_answered)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    @Slot()
    def put_off(self) -> None:
        """Somebody types: the next look waits anew. What asks vendors takes its time to load."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Start a round for every account that has something due."""
        if self._looking.busy:
            return
        standing, inquiries, asking = self._standing, self._inquiries, frozenset(self._asking)
        # What talks to vendors is loaded only where something is open.
        self._looking.ask(
            lambda _progress, _cancel: [
                one for one in standing.undecided() if one not in asking and inquiries.is_due(one)
            ]
        )

    @Slot(object)
    def _on_looking_answered(self, due: Sequence[str]) -> None:
        now = time.monotonic()
        for account_id in due:
            if self._rest_until.get(account_id, 0.0) <= now:
                asking = _Round(account_id, self._inquiries, self._runner, self)
                asking.ended.connect(self._on_round_ended)
                self._asking[account_id] = asking

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

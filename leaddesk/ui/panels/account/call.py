"""One documented call at a time, made beside the UI thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import JobHandle
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.vendors.base import Operation
from leaddesk.vendors.capabilities import CallResult


class AccountCall(QObject):
    """Makes calls for one account. `answered` also when the vendor refused: then the result is not `ok`.

    While one call is under way, another start does nothing: nothing is done twice by pressing twice.
    """

    began = Signal()
    progressed = Signal(object)  # Progress: the bytes of a long request
    answered = Signal(object)  # CallResult
    failed = Signal(object)  # LeadDeskError
    cancelled = Signal()  # what left before that may have been carried out
    ended = Signal()

    def __init__(self, account_id: str, tools: AccountTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._tools = tools
        self._job: JobHandle | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self, operation: Operation, arguments: Mapping[str, object]) -> None:
        """Make the call. It is shown where it was asked for, not in the list of what is running."""
        if self._job is not None:
            return
        calls, account_id, given = self._tools.calls, self._account_id, dict(arguments)

        def call(progress: ProgressCallback, cancel: CancelToken) -> CallResult:
            return calls.call(account_id, operation.name, given, cancel, progress)

        self._job = self._tools.runner.start(operation.title, call, quiet=True)
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self.answered)
        self._job.failed.connect(self.failed)
        self._job.cancelled.connect(self.cancelled)
        self._job.finished.connect(self._on_job_finished)
        self.began.emit()

    def cancel(self) -> None:
        """Wait no longer."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_job_finished(self) -> None:
        self._job = None
        self.ended.emit()

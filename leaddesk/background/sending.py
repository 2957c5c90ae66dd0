"""Runs of the outbox: at most one an account at a time, started, paused and watched from the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.states import DeliveryState
from leaddesk.services.outbox import DeliveryFilter, OutboxService

if TYPE_CHECKING:
    from leaddesk.domain.waits import Wait
    from leaddesk.services.sending import Activity, Delivered, SendService

#: What is left is counted anew, and the window told, at most this often. Seconds.
COUNT_EVERY = 0.2
#: Counting may take this part of the time, so that a very long queue does not slow its own sending down.
COUNT_SHARE = 0.05
#: While leads are being sent, it is looked so often whether something holds them back. Milliseconds.
LOOK_EVERY_MS = 1000


class SendingRuns(QObject):
    """Drains the outbox of accounts in jobs, one run an account at a time.

    `ended` carries what the run did, and why it stopped early or could not run. Leads queued while a run is on are
    sent by it; what is queued at the very moment a run ends is sent by another one that follows at once. `waiting`
    comes once a second while a run waits, and once more when it goes on.
    """

    started = Signal(str)
    advanced = Signal(str)
    waiting = Signal(str)
    ended = Signal(
        str, object, object
    )  # account id, Delivered | None, what stopped it: LeadDeskError | None

    def __init__(
        self,
        runner: JobRunner,
        sending: SendService,
        outbox: OutboxService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._sending = sending
        self._outbox = outbox
        self._runs: dict[str, _Run] = {}
        self._waits: dict[str, Wait] = {}
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)

    def start(self, account_id: str, account_name: str = "") -> None:
        """Send what is queued for an account. Asked while a run is on, nothing is left behind."""
        running = self._runs.get(account_id)
        if running is not None:
            running.again = True
            return
        run = _Run(account_id, account_name, self._runner, self._sending, self._outbox, self)
        self._runs[account_id] = run
        run.advanced.connect(self.advanced)
        run.ended.connect(self._on_run_ended)
        run.start()
        self._looking.start()
        self.started.emit(account_id)

    def pause(self, account_id: str) -> None:
        """Stop cleanly: what is on the wire is settled, what waits stays queued."""
        run = self._runs.get(account_id)
        if run is not None:
            run.again = False
            run.pausing = True
            run.handle.cancel()

    def is_running(self, account_id: str) -> bool:
        return account_id in self._runs

    def is_pausing(self, account_id: str) -> bool:
        """Whether a run was asked to stop and waits for the last answers."""
        run = self._runs.get(account_id)
        return run is not None and run.pausing

    @property
    def running(self) -> tuple[str, ...]:
        """The ids of the accounts that leads are being sent to."""
        return tuple(self._runs)

    def wait_of(self, account_id: str) -> Wait | None:
        """Why a run does not send right now and until when, None while it does."""
        return self._waits.get(account_id)

    def activity_of(self, account_id: str) -> Activity:
        """What another process does for an account. Reads files: only in a job."""
        return self._sending.activity(account_id)

    @Slot()
    def look(self) -> None:
        """See whether something holds the runs back."""
        for account_id, run in self._runs.items():
            wait = None if run.pausing else self._sending.wait_of(account_id)
            self._set_wait(account_id, wait)

    def _set_wait(self, account_id: str, wait: Wait | None) -> None:
        before = self._waits.pop(account_id, None)
        if wait is not None:
            self._waits[account_id] = wait
        if before is not None or wait is not None:
            self.waiting.emit(account_id)

    def job_of(self, account_id: str) -> JobHandle | None:
        """The job that sends for an account now."""
        run = self._runs.get(account_id)
        return None if run is None else run.handle

    @Slot(object, object, object)
    def _on_run_ended(
        self, run: _Run, delivered: Delivered | None, stopped: LeadDeskError | None
    ) -> None:
        del self._runs[run.account_id]
        run.deleteLater()
        self._set_wait(run.account_id, None)
        if not self._runs:
            self._looking.stop()
        left = delivered is not None and delivered.states.get(DeliveryState.QUEUED)
        if run.again and left and stopped is None:
            self.start(run.account_id, run.account_name)
            return
        self.ended.emit(run.account_id, delivered, stopped)


class _Run(QObject):
    """One run: the job, its counts, its end."""

    advanced = Signal(str)
    ended = Signal(object, object, object)

    def __init__(
        self,
        account_id: str,
        account_name: str,
        runner: JobRunner,
        sending: SendService,
        outbox: OutboxService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.account_id = account_id
        self.account_name = account_name
        self.again = False
        self.pausing = False
        self._runner = runner
        self._sending = sending
        self._outbox = outbox
        self._delivered: Delivered | None = None
        self._stopped: LeadDeskError | None = None

    def start(self) -> None:
        title = (
            QCoreApplication.translate("SendingRuns", "Sending to {account}")
            if self.account_name
            else QCoreApplication.translate("SendingRuns", "Sending")
        )
        self.handle = self._runner.start(title.format(account=self.account_name), self._drain)
        self.handle.progressed.connect(self._on_handle_progressed)
        self.handle.succeeded.connect(self._on_handle_succeeded)
        self.handle.failed.connect(self._on_handle_failed)
        self.handle.finished.connect(self._on_handle_finished)

    def _drain(self, progress: ProgressCallback, cancel: CancelToken) -> Delivered:
        """Runs in the job's thread."""
        counter = _Counter(self.account_id, self._outbox, progress)
        counter.tell()
        return self._sending.deliver(self.account_id, cancel, counter.on_settled)

    @Slot(object)
    def _on_handle_progressed(self, _progress: Progress) -> None:
        self.advanced.emit(self.account_id)

    @Slot(object)
    def _on_handle_succeeded(self, delivered: Delivered) -> None:
        self._delivered, self._stopped = delivered, delivered.stopped

    @Slot(object)
    def _on_handle_failed(self, error: LeadDeskError) -> None:
        self._stopped = error

    @Slot()
    def _on_handle_finished(self) -> None:
        self.ended.emit(self, self._delivered, self._stopped)


class _Counter:
    """Tells how many deliveries were settled since it was made, and how many wait. Lives in the job's thread."""

    def __init__(self, account_id: str, outbox: OutboxService, progress: ProgressCallback) -> None:
        self._account_id = account_id
        self._outbox = outbox
        self._progress = progress
        self._before: int | None = None  # settled in earlier runs
        self._tell_at = 0.0

    def on_settled(self, _state: DeliveryState) -> None:
        if time.monotonic() >= self._tell_at:
            self.tell()

    def tell(self) -> None:
        began = time.monotonic()
        states = self._outbox.counts(DeliveryFilter(account_id=self._account_id))
        left = states.get(DeliveryState.QUEUED, 0) + states.get(DeliveryState.SENDING, 0)
        settled = sum(states.values()) - left
        if self._before is None:
            self._before = settled
        done = max(0, settled - self._before)
        ended = time.monotonic()
        self._tell_at = ended + max(COUNT_EVERY, (ended - began) / COUNT_SHARE)
        self._progress(Progress(done, done + left, "leads"))

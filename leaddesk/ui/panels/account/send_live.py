"""What is being sent for an account now: live counts, pause, resume, cancel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.sending import SendingRuns
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.states import DeliveryState
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.ui import counts, words
from leaddesk.ui.views.account_send_view import AccountSendView
from leaddesk.ui.widgets.announce import announce

if TYPE_CHECKING:
    from leaddesk.domain.waits import Wait
    from leaddesk.services.outbox import OutboxService
    from leaddesk.services.sending import Delivered

#: While leads wait that this process does not send, it is looked so often whether another one does. Milliseconds.
LOOK_EVERY_MS = 1000


@dataclass(frozen=True, slots=True)
class _Figures:
    batch_id: int | None
    states: Mapping[DeliveryState, int]
    waiting: int
    elsewhere: bool
    wait: Wait | None


class SendLive(QObject):
    """Drives the upper part of the Send tab: the latest press of Send, and what of it still waits."""

    changed = Signal()

    def __init__(
        self,
        view: AccountSendView,
        account: Account,
        outbox: OutboxService,
        runs: SendingRuns,
        runner: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._account = account
        self._outbox = outbox
        self._runs = runs
        self._runner = runner
        self._figures: _Figures | None = None
        self._wanted = False
        self._batch_id: int | None = None
        self._reading = Lookup(runner, self.tr("Counting"), self)
        self._reading.answered.connect(self._on_reading_answered)
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self._on_looking_timeout)
        view.pause.clicked.connect(self._on_pause_clicked)
        view.resume.clicked.connect(self._on_resume_clicked)
        view.cancel.clicked.connect(self._on_cancel_clicked)
        runs.started.connect(self._on_runs_started)
        runs.advanced.connect(self._on_runs_advanced)
        runs.waiting.connect(self._on_runs_waiting)
        runs.ended.connect(self._on_runs_ended)

    def set_account(self, account: Account) -> None:
        self._account = account

    def refresh(self) -> None:
        """Count anew."""
        account_id = self._account.id
        batch_id = self._batch_id
        self._reading.refresh(
            lambda _progress, _cancel: _count(self._outbox, self._runs, account_id, batch_id)
        )

    def resume(self) -> None:
        """Go on sending what waits."""
        self._runs.start(self._account.id, self._account.name)

    def show_batch(self, batch_id: int) -> None:
        """Send was pressed: from now on its counts are of interest."""
        self._wanted = True
        self._batch_id = batch_id
        self.refresh()

    @Slot(object)
    def _on_reading_answered(self, figures: _Figures) -> None:
        self._figures = figures
        self._batch_id = figures.batch_id if self._batch_id is None else self._batch_id
        self._show()

    @Slot()
    def _on_looking_timeout(self) -> None:
        if self._view.isVisible():
            self.refresh()

    def _show(self) -> None:
        figures, view = self._figures, self._view
        running = self._runs.is_running(self._account.id)
        waiting = 0 if figures is None else figures.waiting
        if running or not waiting:
            self._looking.stop()
        elif not self._looking.isActive():
            self._looking.start()
        view.running.setVisible(running or waiting > 0 or self._wanted)
        if (view.resume if running else view.pause).hasFocus():  # which goes now
            view.running.setFocus()
        view.pause.setVisible(running)
        view.pause.setEnabled(not self._runs.is_pausing(self._account.id))
        elsewhere = figures is not None and figures.elsewhere
        view.resume.setVisible(not (running or elsewhere) and waiting > 0)
        if view.running.hasFocus():  # not on Cancel, which is beside them
            (view.pause if running else view.resume).setFocus()
        view.cancel.setVisible(waiting > 0)
        view.cancel.setText(
            self.tr("Cancel {number} not sent yet").format(number=words.count(waiting))
        )
        view.running_title.setText(self._title(running=running, waiting=waiting))
        if figures is not None:
            view.bar.set_counts(figures.states)
        job = self._runs.job_of(self._account.id)
        progress = job.progress if job is not None else None
        self._show_wait()
        note = ""
        if progress is not None and progress.total:
            note = self.tr("{done} of {total}").format(
                done=words.count(progress.done), total=counts.leads(progress.total)
            )
        view.running_note.setText(note)
        view.running_note.setVisible(bool(note))

    def _show_wait(self) -> None:
        wait = self._runs.wait_of(self._account.id)
        if self._figures is not None and not self._runs.is_running(self._account.id):
            wait = self._figures.wait
        said = ""
        if wait is not None:
            left = words.duration(wait.seconds_left)
            said = self.tr("{reason} Next try in {time}.").format(
                reason=words.said(wait.reason), time=left
            )
        self._view.wait.setText(said.strip())
        self._view.wait.setVisible(wait is not None)

    def _title(self, *, running: bool, waiting: int) -> str:
        if running and self._runs.is_pausing(self._account.id):
            return self.tr("Pausing: waiting for the last answers")
        if running:
            return self.tr("Sending")
        if waiting and self._figures is not None and self._figures.elsewhere:
            return self.tr("Another LeadDesk is sending: {leads} waiting").format(
                leads=counts.leads(waiting)
            )
        if waiting:
            return self.tr("Paused: {leads} waiting").format(leads=counts.leads(waiting))
        return self.tr("Latest send")

    @Slot()
    def _on_pause_clicked(self) -> None:
        self._view.running.setFocus()
        self._runs.pause(self._account.id)
        self._show()

    @Slot()
    def _on_resume_clicked(self) -> None:
        self._view.running.setFocus()
        self.resume()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        which = DeliveryFilter(account_id=self._account.id, state=DeliveryState.QUEUED)
        job = self._runner.start(
            self.tr("Taking back what was not sent yet"),
            lambda _progress, _cancel: self._outbox.cancel(which),
            quiet=True,
        )
        job.succeeded.connect(self._on_cancel_succeeded)
        job.failed.connect(self._view.notice.set_error)

    @Slot(object)
    def _on_cancel_succeeded(self, number: int) -> None:
        announce(self._view, self.tr("{leads} taken back.").format(leads=counts.leads(number)))
        self.refresh()
        self.changed.emit()

    @Slot(str)
    def _on_runs_started(self, account_id: str) -> None:
        if account_id == self._account.id:
            self._view.notice.clear()
            self._wanted = True
            self._show()
            self.refresh()

    @Slot(str)
    def _on_runs_advanced(self, account_id: str) -> None:
        if account_id == self._account.id:
            self.refresh()

    @Slot(str)
    def _on_runs_waiting(self, account_id: str) -> None:
        if account_id == self._account.id:
            self._show_wait()

    @Slot(str, object, object)
    def _on_runs_ended(
        self, account_id: str, delivered: Delivered | None, stopped: LeadDeskError | None
    ) -> None:
        if account_id != self._account.id:
            return
        if stopped is not None:
            self._view.notice.set_error(stopped)
        elif delivered is not None:
            settled = sum(delivered.settled.values())
            announce(self._view, self.tr("{leads} done.").format(leads=counts.leads(settled)))
        self._show()
        self.refresh()
        self.changed.emit()


def _count(
    outbox: OutboxService, runs: SendingRuns, account_id: str, batch_id: int | None
) -> _Figures:
    """Runs in a job's thread. Without a batch, the latest one is found first."""
    waiting = outbox.counts(DeliveryFilter(account_id=account_id, state=DeliveryState.QUEUED))
    if batch_id is None:
        batches = outbox.batches(account_id)
        batch_id = batches[0].id if batches else None
    states = {} if batch_id is None else outbox.counts(DeliveryFilter(batch_id=batch_id))
    queued = waiting.get(DeliveryState.QUEUED, 0)
    activity = runs.activity_of(account_id)
    return _Figures(batch_id, states, queued, activity.elsewhere, activity.wait)

"""What is running: one line a job, in the strip at the bottom of the window."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from leaddesk.background.jobs import JobHandle, JobRunner
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import Progress
from leaddesk.domain.states import DeliveryState
from leaddesk.ui import counts as plural
from leaddesk.ui import words
from leaddesk.ui.views.activity_view import ActivityView, JobLine
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.words import count, duration, state_word

if TYPE_CHECKING:
    from leaddesk.background.sending import SendingRuns
    from leaddesk.services.sending import Delivered

#: A good result is told for so long, in milliseconds; bad news stays until it is dismissed.
TELL_FOR: Final = 20_000
#: A guess at the time left needs so much past, in seconds.
_PAST_NEEDED: Final = 2.0


class ActivityList(QWidget):
    """A line for each job of the runner that is not quiet, and for each pause a person may end."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("activityList")
        self.setAccessibleName(self.tr("Activity"))
        self._runs: SendingRuns | None = None
        self._names: dict[str, str] = {}
        self._lines: list[_Activity] = []
        self.view = ActivityView(self.accessibleName(), self)
        self.setLayout(column(self.view))
        runner.job_started.connect(self._on_runner_job_started)
        self._fit()

    def set_runs(self, runs: SendingRuns) -> None:
        """From now on jobs that send can be paused and resumed."""
        self._runs = runs
        runs.started.connect(self._on_runs_started)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """What accounts are called, for jobs that go on after a pause."""
        self._names = {account.id: account.name for account in accounts}

    @property
    def activities(self) -> tuple[_Activity, ...]:
        """What is listed, oldest first."""
        return tuple(self._lines)

    @Slot()
    def _fit(self) -> None:
        self.view.fit()
        self.setVisible(bool(self._lines))

    @Slot(object)
    def _on_runner_job_started(self, job: JobHandle) -> None:
        for told in list(self._lines):
            if told.repeats(job.title):
                told.dismiss()
        activity = _Activity(job, self)
        activity.resized.connect(self._fit)
        activity.dismissed.connect(self._on_activity_dismissed)
        self._lines.append(activity)
        self.view.add(activity.line)
        self._fit()

    @Slot(str)
    def _on_runs_started(self, account_id: str) -> None:
        if self._runs is None:
            return
        job = self._runs.job_of(account_id)
        for activity in list(self._lines):
            if job is not None and activity.job is job:
                activity.offer_pause(self._runs, account_id, self._names.get(account_id, ""))
            elif activity.account_id == account_id and activity.job is None:
                activity.dismiss()  # told by the new run's line from here on

    @Slot(object)
    def _on_activity_dismissed(self, activity: _Activity) -> None:
        self._lines.remove(activity)
        self._fit()


class _Activity(QObject):
    """One job and its line, from its start to its dismissal."""

    resized = Signal()
    dismissed = Signal(object)

    def __init__(self, job: JobHandle, parent: QObject) -> None:
        super().__init__(parent)
        self.job: JobHandle | None = job
        self.account_id = ""
        self._title = job.title
        self._runs: SendingRuns | None = None
        self._account_name = ""
        self._cancelling = False
        self._began = time.monotonic()
        self._end = QTimer(self, interval=TELL_FOR, singleShot=True)
        self._end.timeout.connect(self.dismiss)
        self.line = JobLine(job.title)
        self.line.show_sign("clock")
        self.line.cancel.clicked.connect(self._on_cancel_clicked)
        self.line.pause.clicked.connect(self._on_pause_clicked)
        self.line.resume.clicked.connect(self._on_resume_clicked)
        self.line.dismiss.clicked.connect(self.dismiss)
        self.line.details.toggled.connect(self._on_details_toggled)
        job.progressed.connect(self._on_job_progressed)
        job.succeeded.connect(self._on_job_succeeded)
        job.failed.connect(self._on_job_failed)
        job.cancelled.connect(self._on_job_cancelled)
        job.crashed.connect(self._on_job_crashed)

    def offer_pause(self, runs: SendingRuns, account_id: str, account_name: str) -> None:
        """This job sends for an account: it can be paused."""
        self._runs, self.account_id, self._account_name = runs, account_id, account_name
        self.line.pause.show()

    def repeats(self, title: str) -> bool:
        """Whether it only tells that a job of this title went well."""
        return self._end.isActive() and self._title == title

    @Slot()
    def dismiss(self) -> None:
        self._end.stop()
        self.line.hide()
        self.line.setParent(None)
        self.line.deleteLater()
        self.dismissed.emit(self)
        self.deleteLater()

    def _show_end(self, sign: str, text: str, *, words: str = "", stays: bool = False) -> None:
        """Say how it ended. Bad news stays; good news goes after a while."""
        self.job = None
        line = self.line
        for widget in (line.bar, line.pause, line.cancel):
            widget.hide()
        line.show_sign(sign)
        line.counts.setText(text)
        line.words.setText(words)
        line.details.setVisible(bool(words))
        line.details.setChecked(bool(words) and stays)
        line.dismiss.show()
        announce(line, f"{self._title}: {text}")
        if not stays:
            self._end.start()
        self.resized.emit()

    def _paused(self, settled: str, waiting: int) -> None:
        text = self.tr("Paused. {leads} still to send.").format(leads=plural.leads(waiting))
        self._show_end("pause", _beside(settled, text), stays=True)
        self.line.resume.show()
        self.line.resume.setEnabled(True)

    @Slot(object)
    def _on_job_progressed(self, progress: Progress) -> None:
        bar = self.line.bar
        if not progress.total:
            text = count(progress.done) if progress.done else ""
        else:
            bar.setRange(0, progress.total)
            bar.setValue(progress.done)
            if progress.unit == "bytes":  # which say nothing to a person
                rows = plural.rows_read(progress)
                text = plural.rows(rows) if rows else ""
            else:
                text = self.tr("{done} of {total}").format(
                    done=count(progress.done), total=count(progress.total)
                )
            left = self._time_left(progress.done, progress.total)
            if left and text:
                text = self.tr("{counts} · {time} left").format(counts=text, time=left)
        self.line.counts.setText(text)

    def _time_left(self, done: int, total: int) -> str:
        past = time.monotonic() - self._began
        if past < _PAST_NEEDED or not done or done >= total:
            return ""
        return duration(past / done * (total - done))

    @Slot(object)
    def _on_job_succeeded(self, value: object) -> None:
        tell = self.job.tell if self.job else None
        if self._runs is not None:
            self._show_delivered(cast("Delivered", value))
        else:
            self._show_end("success", tell(value) if tell else self.tr("Done."))

    def _show_delivered(self, done: Delivered) -> None:
        text = ", ".join(
            self.tr("{state} {count}").format(state=state_word(state), count=count(number))
            for state, number in done.settled.items()
            if number
        )
        waiting = done.states.get(DeliveryState.QUEUED, 0)
        if done.stopped is not None:
            why = _error_words(done.stopped)
            self._show_end("warning", words.said(done.stopped.title), words=why, stays=True)
            if waiting:
                self.line.resume.show()
        elif waiting and self._cancelling:
            rest = self.tr("Stopped. {leads} wait in the outbox.").format(
                leads=plural.leads(waiting)
            )
            self._show_end("warning", _beside(text, rest))
        elif waiting:
            self._paused(text, waiting)
        else:
            self._show_end("success", text or self.tr("Nothing was left to send."))

    @Slot(object)
    def _on_job_failed(self, error: LeadDeskError) -> None:
        sign = "warning" if error.retryable else "problem"
        self._show_end(sign, words.said(error.title), words=_error_words(error), stays=True)

    @Slot()
    def _on_job_cancelled(self) -> None:
        self._show_end("warning", self.tr("Stopped. What was done before stays accounted for."))

    @Slot()
    def _on_job_crashed(self) -> None:
        text = self.tr("This stopped because of a fault in LeadDesk.")
        self._show_end("problem", text, stays=True)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self.job is not None:
            self._cancelling = True
            self.line.cancel.setEnabled(False)
            self.line.pause.setEnabled(False)
            self.line.counts.setText(self.tr("Stopping…"))
            self.job.cancel()

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._runs is not None:
            self.line.pause.setEnabled(False)
            self.line.cancel.setEnabled(False)
            self.line.counts.setText(self.tr("Pausing: waiting for the last answers…"))
            self._runs.pause(self.account_id)

    @Slot()
    def _on_resume_clicked(self) -> None:
        if self._runs is not None:
            self.line.resume.setEnabled(False)
            self._runs.start(self.account_id, self._account_name)

    @Slot(bool)
    def _on_details_toggled(self, shown: bool) -> None:  # noqa: FBT001  (Qt's own signature)
        self.line.words.setVisible(shown)
        self.resized.emit()


def _beside(settled: str, rest: str) -> str:
    return " · ".join(filter(None, (settled, rest)))


def _error_words(error: LeadDeskError) -> str:
    return " ".join(words.said(part) for part in (error.detail, error.hint) if part)

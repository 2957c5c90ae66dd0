from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import Job, JobHandle, JobRunner
from leaddesk.domain.errors import VendorError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.domain.states import DeliveryState
from leaddesk.ui import outcomes
from leaddesk.ui.panels.activity import ActivityList


@pytest.fixture
def activity(qtbot: QtBot, runner: JobRunner) -> ActivityList:
    made = ActivityList(runner)
    qtbot.addWidget(made)
    made.show()
    return made


def waiting(go_on: threading.Event) -> Job:
    def job(progress: ProgressCallback, cancel: CancelToken) -> int:
        progress(Progress(30, 120, "leads"))
        while not go_on.wait(0.01):
            cancel.raise_if_cancelled()
        return 120

    return job


def test_it_takes_no_room_when_nothing_runs(qtbot: QtBot, runner: JobRunner) -> None:
    activity = ActivityList(runner)
    qtbot.addWidget(activity)
    assert activity.isHidden()
    runner.start("Looking", lambda _progress, _cancel: 1, quiet=True)
    assert activity.isHidden()


def test_a_job_counts_and_is_cancelled_at_once(
    qtbot: QtBot, runner: JobRunner, activity: ActivityList
) -> None:
    runner.start("Import webinar.csv", waiting(threading.Event()))
    (told,) = activity.activities
    qtbot.waitUntil(lambda: told.line.counts.text() == "30 of 120")
    assert (told.line.bar.value(), told.line.bar.maximum()) == (30, 120)
    assert told.line.cancel.accessibleName() == "Cancel: Import webinar.csv"
    told.line.cancel.click()
    assert told.line.counts.text() == "Stopping…"
    qtbot.waitUntil(lambda: told.job is None)
    assert told.line.counts.text().startswith("Stopped.")
    told.line.dismiss.click()
    assert activity.activities == ()
    assert activity.isHidden()


def test_a_result_is_told(qtbot: QtBot, runner: JobRunner, activity: ActivityList) -> None:
    go_on = threading.Event()
    go_on.set()
    runner.start("Export to leads.csv", waiting(go_on), tell=outcomes.leads)
    (told,) = activity.activities
    qtbot.waitUntil(lambda: told.job is None)
    assert told.line.counts.text() == "Done: 120 leads."
    assert told._end.isActive()


def test_good_news_is_told_once_for_jobs_of_one_title(
    qtbot: QtBot, runner: JobRunner, activity: ActivityList
) -> None:
    for title in ("Undo edit of E-mail", "Undo edit of E-mail", "Undo edit of Phone"):
        job = runner.start(title, lambda _progress, _cancel: 1)
        qtbot.waitSignal(job.finished).wait()
    told = [each.line.title.text() for each in activity.activities]
    assert told == ["Undo edit of E-mail", "Undo edit of Phone"]


def test_a_problem_stays_with_what_to_do(
    qtbot: QtBot, runner: JobRunner, activity: ActivityList
) -> None:
    def job(_progress: ProgressCallback, _cancel: CancelToken) -> None:
        raise VendorError(
            "Convertr cannot be reached.", "It timed out.", "Try again.", retryable=True
        )

    runner.start("Checking", job)
    (told,) = activity.activities
    qtbot.waitUntil(lambda: told.job is None)
    assert told.line.counts.text() == "Convertr cannot be reached."
    assert not told.line.words.isHidden()
    assert told.line.words.text() == "It timed out. Try again."
    assert not told._end.isActive()
    told.line.details.click()
    assert not told.line.words.isVisible()


class Runs(QObject):
    """What the activity list needs of SendingRuns."""

    started = Signal(str)

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self.job: JobHandle | None = None
        self.pause_event = threading.Event()

    def start(self, account_id: str, account_name: str = "") -> None:
        self.pause_event.clear()
        self.job = self._runner.start(f"Sending to {account_name}", self._send)
        self.started.emit(account_id)

    def pause(self, _account_id: str) -> None:
        self.pause_event.set()

    def job_of(self, _account_id: str) -> JobHandle | None:
        return self.job

    def _send(self, _progress: ProgressCallback, cancel: CancelToken) -> object:
        while not (self.pause_event.wait(0.01) or cancel.cancelled):
            pass
        return Delivered()


class Delivered:
    def __init__(self) -> None:
        self.settled = {DeliveryState.ACCEPTED: 1180, DeliveryState.REJECTED: 14}
        self.states = {**self.settled, DeliveryState.QUEUED: 20}
        self.stopped = None


def test_sending_is_paused_and_goes_on(
    qtbot: QtBot, runner: JobRunner, activity: ActivityList
) -> None:
    runs = Runs(runner)
    activity.set_runs(runs)  # type: ignore[arg-type]
    runs.start("a1", "Convertr UK")
    (told,) = activity.activities
    assert not told.line.pause.isHidden()
    told.line.pause.click()
    qtbot.waitUntil(lambda: told.job is None)
    assert (
        told.line.counts.text() == "Accepted 1,180, Rejected 14 · Paused. 20 leads still to send."
    )
    told.line.resume.click()
    (goes_on,) = activity.activities
    assert goes_on is not told
    runs.pause("a1")
    qtbot.waitUntil(lambda: goes_on.job is None)


def test_sending_that_is_cancelled_leaves_the_rest_in_the_outbox(
    qtbot: QtBot, runner: JobRunner, activity: ActivityList
) -> None:
    runs = Runs(runner)
    activity.set_runs(runs)  # type: ignore[arg-type]
    runs.start("a1", "Convertr UK")
    (told,) = activity.activities
    told.line.cancel.click()
    qtbot.waitUntil(lambda: told.job is None)
    assert told.line.counts.text().endswith("Stopped. 20 leads wait in the outbox.")
    assert not told.line.resume.isVisible()


def test_stable_names(runner: JobRunner, activity: ActivityList) -> None:
    go_on = threading.Event()
    go_on.set()
    runner.start("Export", waiting(go_on))
    assert activity.objectName() == "activityList"
    for name in ("cancelButton", "pauseButton", "resumeButton"):
        assert activity.findChild(QPushButton, name) is not None
    area = activity.findChild(QScrollArea)
    assert area is not None
    assert area.accessibleName() == "Activity"  # the keyboard scrolls it

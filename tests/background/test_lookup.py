"""Look-ups of which only the newest answer counts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import UsageError
from leaddesk.domain.jobs import CancelToken, ProgressCallback

Job = Callable[[ProgressCallback, CancelToken], object]


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown()


def answer(value: object) -> Job:
    return lambda _progress, _cancel: value


def test_asking_anew_drops_the_answer_before(runner: JobRunner, qtbot: QtBot) -> None:
    lookup, answers, gate = Lookup(runner, "Test"), [], threading.Event()
    lookup.answered.connect(answers.append)

    def slow(_progress: ProgressCallback, cancel: CancelToken) -> str:
        gate.wait(5)
        assert cancel.cancelled
        return "old"

    with qtbot.waitSignal(lookup.ended):
        lookup.ask(slow)
        lookup.ask(answer("older"))
        lookup.ask(answer("new"))
        gate.set()
    assert answers == ["new"]
    assert not lookup.busy


def test_refreshing_lets_the_running_one_finish(runner: JobRunner, qtbot: QtBot) -> None:
    lookup, answers = Lookup(runner, "Test"), []
    lookup.answered.connect(answers.append)
    with qtbot.waitSignal(lookup.ended):
        for number in range(5):
            lookup.refresh(answer(number))
    assert answers == [0, 4]


def test_forgetting(runner: JobRunner, qtbot: QtBot) -> None:
    lookup, answers = Lookup(runner, "Test"), []
    lookup.answered.connect(answers.append)
    with qtbot.waitSignal(lookup.ended):
        lookup.ask(answer("x"))
        lookup.forget()
    assert answers == []


def test_an_error_is_told(runner: JobRunner, qtbot: QtBot) -> None:
    def fail(_progress: ProgressCallback, _cancel: CancelToken) -> None:
        raise UsageError("No.")

    lookup = Lookup(runner, "Test")
    with qtbot.waitSignal(lookup.failed) as failed:
        lookup.ask(fail)
    assert failed.args is not None
    assert str(failed.args[0]) == "No."
    qtbot.waitUntil(lambda: not lookup.busy)

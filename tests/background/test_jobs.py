from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication

from leaddesk.background.jobs import JobRunner


class _View(QObject):
    """Asks for more whenever it is told something, as views do."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.asked = 0
        self._runner = runner

    @Slot()
    def ask(self) -> None:
        self.asked += 1
        job = self._runner.start("asking", lambda _progress, _cancel: None, quiet=True)
        job.finished.connect(self.ask)


def test_nothing_is_begun_once_the_runner_ends(qapp: QApplication) -> None:
    runner = JobRunner()
    view = _View(runner)
    view.ask()
    assert runner.shutdown()
    told = view.asked
    assert told == 2  # the last job was told of, and what that asked for was not begun
    QCoreApplication.processEvents()
    assert (view.asked, runner.running) == (told, ())

"""Look-ups beside the UI thread of which only the newest answer counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import Job, JobHandle, JobRunner
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import Progress


class Lookup(QObject):
    """Asks one thing again and again as what it depends on changes.

    `ask` cancels the question before it, whose answer is dropped. `refresh` lets a running question finish and
    asks once more after it: for figures that move all the time. One question runs at a time.
    """

    began = Signal()
    progressed = Signal(object)  # Progress
    answered = Signal(object)
    failed = Signal(object)  # LeadDeskError
    ended = Signal()  # nothing is asked any more

    def __init__(self, runner: JobRunner, title: str, parent: QObject | None = None) -> None:
        """`title` is what the job is called should it ever be listed."""
        super().__init__(parent)
        self._runner = runner
        self._title = title
        self._handle: JobHandle | None = None
        self._next: Job | None = None
        self._stale = False

    @property
    def busy(self) -> bool:
        return self._handle is not None

    def ask(self, job: Job) -> None:
        """Forget what was asked before and ask this."""
        if self._handle is None:
            self._start(job)
            return
        self._stale = True
        self._handle.cancel()
        self._next = job

    def refresh(self, job: Job) -> None:
        """Ask this as soon as what is being asked is answered."""
        if self._handle is None:
            self._start(job)
        else:
            self._next = job

    def forget(self) -> None:
        """Want no answer any more."""
        self._next = None
        if self._handle is not None:
            self._stale = True
            self._handle.cancel()

    def _start(self, job: Job) -> None:
        self._stale = False
        self._handle = self._runner.start(self._title, job, quiet=True)
        self._handle.progressed.connect(self._on_handle_progressed)
        self._handle.succeeded.connect(self._on_handle_succeeded)
        self._handle.failed.connect(self._on_handle_failed)
        self._handle.finished.connect(self._on_handle_finished)
        self.began.emit()

    @Slot(object)
    def _on_handle_progressed(self, progress: Progress) -> None:
        if not self._stale:
            self.progressed.emit(progress)

    @Slot(object)
    def _on_handle_succeeded(self, value: object) -> None:
        if not self._stale:
            self.answered.emit(value)

    @Slot(object)
    def _on_handle_failed(self, error: LeadDeskError) -> None:
        if not self._stale:
            self.failed.emit(error)

    @Slot()
    def _on_handle_finished(self) -> None:
        self._handle = None
        job, self._next = self._next, None
        if job is not None:
            self._start(job)
        else:
            self.ended.emit()

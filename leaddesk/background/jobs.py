"""Jobs beside the UI thread: plain functions on a QThread, reported as signals.

A job is a function of a progress callback and a cancel token that returns a value or raises one of our errors.
Only here does that become signals. Connect them to bound methods of QObjects that live in the main thread:
then Qt delivers them there.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal, Slot

from leaddesk.domain.errors import CancelledError, LeadDeskError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback

#: Progress reaches the window at most this often. Seconds.
PROGRESS_EVERY = 0.1

logger = logging.getLogger(__name__)

Job = Callable[[ProgressCallback, CancelToken], Any]
#: Of what a job returned.
Tell = Callable[[Any], str]


class JobHandle(QObject):
    """One running job as the window sees it. Lives in the main thread and emits there.

    After `finished` nothing more comes. `failed` carries our error; `cancelled` stands for a CancelledError;
    a fault that was not foreseen goes to `sys.excepthook` and ends as `crashed`.
    """

    progressed = Signal(object)  # Progress
    succeeded = Signal(object)
    failed = Signal(object)  # LeadDeskError
    cancelled = Signal()
    crashed = Signal()
    finished = Signal()

    def __init__(
        self, title: str, *, quiet: bool, tell: Tell | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.tell = tell
        self.quiet = quiet
        self.progress: Progress | None = None
        self.token = CancelToken()

    def cancel(self) -> None:
        """Ask the job to stop; it ends with `cancelled`, or with what it had finished before it noticed."""
        self.token.cancel()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progress = progress
        self.progressed.emit(progress)

    @Slot(object, object)
    def _on_done(self, value: object, error: BaseException | None) -> None:
        if error is None:
            self.succeeded.emit(value)
        elif isinstance(error, CancelledError):
            self.cancelled.emit()
        elif isinstance(error, LeadDeskError):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
            self.crashed.emit()
        self.finished.emit()


class _JobThread(QThread):
    progressed = Signal(object)
    done = Signal(object, object)

    def __init__(self, job: Job, token: CancelToken, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._token = token
        self._told_at = 0.0

    def run(self) -> None:
        try:
            value = self._job(self._tell, self._token)
        except BaseException as error:  # noqa: BLE001  (the main thread decides what it is)
            self.done.emit(None, error)
        else:
            self.done.emit(value, None)

    def _tell(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._told_at >= PROGRESS_EVERY or progress.done == progress.total:
            self._told_at = now
            self.progressed.emit(progress)


class JobRunner(QObject):
    """Starts jobs, one thread each, and ends them all when the window closes."""

    job_started = Signal(object)  # JobHandle; not for quiet jobs

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[JobHandle, _JobThread] = {}
        self._ended = False
        # Worker threads give the interpreter back often, so that a repaint never waits for one of them.
        sys.setswitchinterval(0.0005)

    def start(
        self, title: str, job: Job, *, quiet: bool = False, tell: Tell | None = None
    ) -> JobHandle:
        """Run `job` beside the UI thread. Connect the handle's signals before returning to the event loop.

        `quiet` jobs are short look-ups that the activity list does not show. `tell` says in words what came of
        it; it may be asked when whoever started the job is gone.
        """
        handle = JobHandle(title, quiet=quiet, tell=tell, parent=self)
        if self._ended:  # nobody waits any more for what the last events ask for
            return handle
        thread = _JobThread(job, handle.token, self)
        thread.progressed.connect(handle._on_progress)  # noqa: SLF001  (two halves of one thing)
        thread.done.connect(handle._on_done)  # noqa: SLF001
        thread.finished.connect(self._on_thread_finished)
        self._running[handle] = thread
        if not quiet:
            self.job_started.emit(handle)
        thread.start()
        return handle

    @property
    def running(self) -> tuple[JobHandle, ...]:
        """The jobs that have not ended, quiet ones included."""
        return tuple(self._running)

    def shutdown(self, wait_s: float = 5.0) -> bool:
        """Cancel everything and wait, in seconds. False when a job did not end in time."""
        self._ended = True
        for handle in self._running:
            handle.cancel()
        deadline = time.monotonic() + wait_s
        ended = [
            thread.wait(max(0, int((deadline - time.monotonic()) * 1000)))
            for thread in self._running.values()
        ]
        # What the jobs told last, and their threads, are done with here, where they were made.
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return all(ended)

    @Slot()
    def _on_thread_finished(self) -> None:
        for handle, thread in list(self._running.items()):
            if thread.isFinished():
                del self._running[handle]
                thread.deleteLater()
                handle.deleteLater()

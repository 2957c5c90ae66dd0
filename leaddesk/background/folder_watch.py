"""Looks into the watched folder while the window is open."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import FileError
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.watching import Arrival, WatchService

#: Milliseconds between two looks. Folders on a network tell nobody what came in, so it has to be asked.
LOOK_EVERY: Final = 4_000

Look = tuple[Path | None, tuple[Arrival, ...], FileError | None]


class FolderWatch(QObject):
    """Tells which folder is watched, and what came in; one look at a time, beside the UI thread.

    `arrived` comes with all undecided files whenever those change; `settle` decides about some. `unreadable` comes
    once when the folder cannot be read, and once when it can again: it may be on a network.
    """

    folder_changed = Signal(object)  # Path | None
    arrived = Signal(object)  # tuple[Arrival, ...]
    unreadable = Signal(object)  # FileError | None
    failed = Signal(object)  # LeadDeskError: another folder could not be chosen

    def __init__(
        self, service: WatchService, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self.folder: Path | None = None
        self._told: tuple[Arrival, ...] = ()
        self._problem: FileError | None = None
        self._changes: deque[partial[None]] = deque()
        self._look = partial(_look, service, self._changes)
        self._looking = Lookup(runner, self.tr("Looking into the watched folder"), self)
        self._looking.answered.connect(self._on_looking_answered)
        self._looking.failed.connect(self.failed)
        self._looking.ended.connect(self._on_looking_ended)
        self._timer = QTimer(self, interval=LOOK_EVERY, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.look()

    def set_folder(self, folder: Path | None) -> None:
        """Watch another folder, or none."""
        self._change(partial(self._service.set_folder, folder))

    def settle(self, arrivals: Sequence[Arrival]) -> None:
        """Do not offer these again."""
        self._change(partial(self._service.settle, tuple(arrivals)))

    @Slot()
    def look(self) -> None:
        """Look now."""
        self._looking.refresh(self._look)

    def _change(self, change: partial[None]) -> None:
        """Of looks only the newest counts, of changes every one: each look makes those that wait."""
        self._changes.append(change)
        self._looking.ask(self._look)

    @Slot(object)
    def _on_looking_answered(self, look: Look) -> None:
        folder, arrivals, problem = look
        if folder != self.folder:
            self.folder = folder
            self.folder_changed.emit(folder)
        if arrivals != self._told:
            self._told = arrivals
            self.arrived.emit(arrivals)
        if (problem is None) != (self._problem is None):
            self._problem = problem
            self.unreadable.emit(problem)

    @Slot()
    def _on_looking_ended(self) -> None:
        """The next look is some time after this one ended; none where no folder is watched."""
        if self.folder is not None:
            self._timer.start()


def _look(
    service: WatchService,
    changes: deque[partial[None]],
    _progress: ProgressCallback,
    cancel: CancelToken,
) -> Look:
    while changes:
        changes.popleft()()
    folder = service.folder()
    try:
        return folder, service.look(cancel), None
    except FileError as error:
        return folder, (), error

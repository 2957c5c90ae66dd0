"""What was done to leads in this window, and can be taken back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.ui import outcomes

if TYPE_CHECKING:
    from leaddesk.domain.imports import ImportReport
    from leaddesk.services.edits import Edited, EditService
    from leaddesk.services.imports import ImportService


@dataclass(frozen=True, slots=True)
class Undone:
    """What came of a step. `again` is the step back; `left` counts leads that were changed meanwhile and stay."""

    changes: LeadChanges
    again: Undoable | None
    left: int = 0


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something that can be done once. `name` stands behind “Undo” and “Redo”, translated: “edit of Company”.

    `back` runs as a job. It raises one of our errors when it cannot be done any more; then the step is forgotten.
    `told_where_asked`: whoever asked for it tells people why it failed, and nobody else does.
    """

    name: str
    back: Callable[[ProgressCallback, CancelToken], Undone]
    told_where_asked: bool = False
    import_id: int | None = None  # the import that it takes back


@dataclass(frozen=True, slots=True)
class _Asked:
    """A step to run: the list it was taken from, the list its way back goes onto.

    `title` is what it is called among the running jobs, empty where it is not listed there.
    """

    step: Undoable
    origin: list[Undoable] | None
    then: list[Undoable]
    title: str


class UndoHistory(QObject):
    """Does, takes back and does again, one step at a time and in order: writes of one person never overtake
    each other.
    """

    changed = Signal()  # what can be undone and redone
    finished = Signal(object, object)  # Undoable, Undone
    failed = Signal(object, object)  # Undoable, LeadDeskError

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []
        self._waiting: deque[_Asked] = deque()
        self._running: _Asked | None = None

    @property
    def last(self) -> Undoable | None:
        """The step that `undo` would take."""
        return self._done[-1] if self._done else None

    @property
    def undo_name(self) -> str:
        """What would be taken back; empty when there is nothing."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What would be done again; empty when there is nothing."""
        return self._undone[-1].name if self._undone else ""

    def do(self, step: Undoable, *, quiet: bool = True) -> None:
        """Do this now (it is listed with the running jobs unless `quiet`); it can be undone then."""
        self._undone.clear()
        title = "" if quiet else step.name[:1].upper() + step.name[1:]
        self._ask(_Asked(step, None, self._done, title))

    def push(self, step: Undoable) -> None:
        """Something was done elsewhere; `step` takes it back."""
        self._undone.clear()
        self._done.append(step)
        self.changed.emit()

    @Slot(int)
    def forget_import(self, import_id: int) -> None:
        """It was taken back elsewhere."""
        self._done[:] = [step for step in self._done if step.import_id != import_id]
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            self.take_back(self._done[-1])

    def take_back(self, step: Undoable) -> None:
        """Take this step back if that was not done yet, whatever was done after it."""
        if step in self._done:
            self._done.remove(step)
            title = self.tr("Undo {what}").format(what=step.name)
            self._ask(_Asked(step, self._done, self._undone, title))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            title = self.tr("Redo {what}").format(what=self.redo_name)
            self._ask(_Asked(self._undone.pop(), self._undone, self._done, title))

    def _ask(self, asked: _Asked) -> None:
        self._waiting.append(asked)
        if self._running is None:
            self._next()
        self.changed.emit()

    def _next(self) -> None:
        self._running = self._waiting.popleft() if self._waiting else None
        if self._running is not None:
            title, back = self._running.title, self._running.step.back
            handle = self._runner.start(title, back, quiet=not title, tell=outcomes.undone)
            handle.succeeded.connect(self._on_handle_succeeded)
            handle.failed.connect(self._on_handle_failed)
            handle.cancelled.connect(self._on_handle_cancelled)
            handle.finished.connect(self._on_handle_finished)

    @Slot(object)
    def _on_handle_succeeded(self, undone: Undone) -> None:
        asked = self._running
        if asked is not None:
            if undone.again is not None:
                asked.then.append(undone.again)
            self.finished.emit(asked.step, undone)

    @Slot(object)
    def _on_handle_failed(self, error: LeadDeskError) -> None:
        if self._running is not None:
            self.failed.emit(self._running.step, error)

    @Slot()
    def _on_handle_cancelled(self) -> None:
        """Nothing was changed: what was to be taken back still can be."""
        if self._running is not None and self._running.origin is not None:
            self._running.origin.append(self._running.step)

    @Slot()
    def _on_handle_finished(self) -> None:
        self._next()
        self.changed.emit()


def edit_step(
    edits: EditService, name: str, edited: Edited, *, undo: bool = True
) -> Undoable | None:
    """The step that takes an edit back, or (`undo` off) makes it again; None when it changed nothing."""
    edit_id = edited.edit_id
    if edit_id is None:
        return None

    def back(progress: ProgressCallback, cancel: CancelToken) -> Undone:
        swing = edits.take_back if undo else edits.repeat
        done = swing(edit_id, progress, cancel)
        return Undone(done.changes, edit_step(edits, name, done, undo=not undo), done.left)

    return Undoable(name, back)


def import_step(imports: ImportService, report: ImportReport) -> Undoable | None:
    """The step that takes an import back; None when it stored nothing. The file is the way to do it again."""
    import_id = report.id
    if import_id is None:
        return None
    name = QCoreApplication.translate("UndoHistory", "import of {file}")

    def back(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
        return Undone(imports.undo(import_id), None)

    return Undoable(name.format(file=Path(report.file).name), back, import_id=import_id)

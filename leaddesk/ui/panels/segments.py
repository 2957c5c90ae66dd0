"""Segments: saved filters with their sizes, kept up to date beside the UI thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.domain.segments import Segment
from leaddesk.ui import words
from leaddesk.ui.panels.undoing import Undoable, UndoHistory, Undone

if TYPE_CHECKING:
    from leaddesk.services.segments import SegmentService

#: Whether anything in the workspace changed is looked at so often, in milliseconds.
LOOK_EVERY: Final = 1000
#: Counting takes at most this share of the time, however fast things change.
_SHARE: Final = 0.25
_PREFIX: Final = "segment:"


@dataclass(frozen=True, slots=True)
class CountedSegment:
    """A segment and how many leads it has, None while that is unknown."""

    segment: Segment
    number: int | None


def segment_key(segment_id: int) -> str:
    """The key of a segment among the places of the window."""
    return f"{_PREFIX}{segment_id}"


def segment_of(key: str) -> int | None:
    """The segment that a key is of, None for other places."""
    return int(key.removeprefix(_PREFIX)) if key.startswith(_PREFIX) else None


class Segments(QObject):
    """`changed` carries the segments by name. Saving, renaming and deleting are steps of the window's history.

    `version` is a number that changes whenever somebody, in whichever process, changed the workspace. It is asked
    in the UI thread once a second and must be quick.
    """

    changed = Signal(object)  # tuple[CountedSegment, ...]

    def __init__(
        self,
        segments: SegmentService,
        version: Callable[[], int],
        history: UndoHistory,
        runner: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._segments = segments
        self._version = version
        self._history = history
        self._seen: int | None = None
        self._began = self._rests_until = 0.0
        self._shown: tuple[CountedSegment, ...] = ()
        self._counting = Lookup(runner, self.tr("Counting segments"), self)
        self._counting.answered.connect(self._on_counting_answered)
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._on_look_timeout)
        history.finished.connect(self.refresh)
        self._look.start()
        self.refresh()

    @property
    def shown(self) -> Sequence[CountedSegment]:
        return self._shown

    def segment(self, segment_id: int) -> Segment | None:
        """A segment by its id."""
        found = (one.segment for one in self._shown if one.segment.id == segment_id)
        return next(found, None)

    @Slot()
    def refresh(self) -> None:
        """Read and count the segments anew."""
        self._seen = self._version()
        self._began = time.monotonic()
        known = {one.segment: one.number for one in self._shown}
        segments = self._segments

        def count(_progress: ProgressCallback, cancel: CancelToken) -> tuple[CountedSegment, ...]:
            listed = words.in_order(segments.list(), attrgetter("name"))
            numbers = segments.counts(cancel)
            return tuple(CountedSegment(one, numbers.get(one.id, known.get(one))) for one in listed)

        self._counting.refresh(count)

    # -- what people do ------------------------------------------------------------------------------------

    def save(self, name: str, text: str) -> None:
        """Save a query under a name; one that had the name is replaced."""

        def save() -> Callable[[], None]:
            before = next(
                (one for one in self._segments.list() if one.name.casefold() == name.casefold()),
                None,
            )
            saved = self._segments.save(name, text)
            if before is not None:
                return lambda: self._restore(before)
            return lambda: self._segments.delete(saved.id)

        self._do(self.tr("saving of segment “{name}”").format(name=name), save)

    def rename(self, segment: Segment, name: str) -> None:
        """Give a segment another name."""

        def rename() -> Callable[[], None]:
            self._segments.rename(segment.id, name)
            return lambda: self._segments.rename(segment.id, segment.name)

        self._do(self.tr("renaming of segment “{name}”").format(name=segment.name), rename)

    def delete(self, segment: Segment) -> None:
        """Forget a segment; its leads stay."""

        def delete() -> Callable[[], None]:
            self._segments.delete(segment.id)
            return lambda: self._restore(segment)

        self._do(self.tr("deleting of segment “{name}”").format(name=segment.name), delete)

    def _restore(self, segment: Segment) -> None:
        self._segments.restore(segment)

    def _do(self, name: str, deed: Callable[[], Callable[[], None]]) -> None:
        """Do something that says how it is taken back."""

        def forth(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
            take_back = deed()

            def back(_progress: ProgressCallback, _cancel: CancelToken) -> Undone:
                take_back()
                return Undone(LeadChanges(), Undoable(name, forth))

            return Undone(LeadChanges(), Undoable(name, back))

        self._history.do(Undoable(name, forth))

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_look_timeout(self) -> None:
        if self._version() != self._seen and time.monotonic() >= self._rests_until:
            self.refresh()

    @Slot(object)
    def _on_counting_answered(self, shown: tuple[CountedSegment, ...]) -> None:
        now = time.monotonic()
        self._rests_until = now + (now - self._began) * (1 / _SHARE - 1)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit(shown)

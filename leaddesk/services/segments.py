"""Segments: saved filters of the lead table."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.domain.errors import UsageError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import parse
from leaddesk.domain.segments import Segment
from leaddesk.domain.texts import Text
from leaddesk.store.leads import LeadRepository
from leaddesk.store.segments import SegmentRepository


class SegmentService:
    """What a person does with segments. All is quick but `counts`, which belongs beside the UI thread."""

    def __init__(self, segments: SegmentRepository, leads: LeadRepository) -> None:
        self._segments = segments
        self._leads = leads

    def list(self) -> tuple[Segment, ...]:
        """All segments by name."""
        return self._segments.all()

    def named(self, name: str) -> Segment:
        """A segment by its name, in any case. Raises UsageError."""
        found = self._segments.all()
        for segment in found:
            if segment.name.casefold() == name.strip().casefold():
                return segment
        known = ", ".join(segment.name for segment in found)
        raise UsageError(
            Text("There is no segment “{name}”.", name=name),
            hint=Text("There are: {known}.", known=known)
            if known
            else "Save one in the window, or with segments save.",
        )

    def save(self, name: str, text: str) -> Segment:
        """Save a query; one of that name is replaced. Raises UsageError for no name and for what is no query."""
        parse(text)
        return self._segments.save(_named(name), text.strip())

    def rename(self, segment_id: int, name: str) -> None:
        """Give a segment another name. Raises UsageError when there is none, or another segment has it."""
        self._segments.rename(segment_id, _named(name))

    def delete(self, segment_id: int) -> None:
        """Forget a segment; its leads stay. `restore` takes that back."""
        self._segments.delete(segment_id)

    def restore(self, segment: Segment) -> Segment:
        """Bring a deleted segment back."""
        return self._segments.save(segment.name, segment.text, segment.id)

    def counts(self, cancel: CancelToken | None = None) -> Mapping[int, int]:
        """How many leads each segment has, by its id, without those whose text this LeadDesk cannot read.

        Raises CancelledError between two segments.
        """
        counts = {}
        for segment in self._segments.all():
            if cancel is not None:
                cancel.raise_if_cancelled()
            try:
                counts[segment.id] = self._leads.count(LeadQuery(segment.text))
            except UsageError:
                continue
        return counts


def _named(name: str) -> str:
    if not name.strip():
        raise UsageError("A segment needs a name.")
    return name.strip()

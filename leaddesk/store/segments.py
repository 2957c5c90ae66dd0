"""Saved filters on disk."""

from __future__ import annotations

import apsw

from leaddesk.domain.errors import UsageError
from leaddesk.domain.segments import Segment
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database


class SegmentRepository:
    """There are few segments: everything here is quick. May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Segment, ...]:
        """All segments by name."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id, name, text FROM segment ORDER BY name")
            return tuple(Segment(*row) for row in rows)

    def save(self, name: str, text: str, segment_id: int | None = None) -> Segment:
        """Store a query under a name, in place of the one of that name; under a free id, if one is given."""
        with self._database.write() as connection:
            [(key, stored)] = connection.execute(
                "INSERT INTO segment(id, name, text) VALUES(?, ?, ?)"
                " ON CONFLICT(name) DO UPDATE SET text = excluded.text RETURNING id, name",
                (segment_id, name, text),
            )
        return Segment(key, stored, text)

    def rename(self, segment_id: int, name: str) -> None:
        """Give a segment another name. Raises UsageError when another one has it."""
        try:
            with self._database.write() as connection:
                connection.execute("UPDATE segment SET name=? WHERE id=?", (name, segment_id))
        except apsw.ConstraintError:
            raise UsageError(
                Text("There is a segment “{name}” already.", name=name), hint="Choose another name."
            ) from None

    def delete(self, segment_id: int) -> None:
        """Forget a segment. Its leads stay."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM segment WHERE id=?", (segment_id,))

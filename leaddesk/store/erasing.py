"""Forgetting a person: nothing that tells of them stays in the workspace's file."""

from __future__ import annotations

import json
from contextlib import suppress

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.leads import LeadChanges
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.import_cells import forget_cells

_THERE = "SELECT EXISTS (SELECT 1 FROM lead WHERE id=:lead)"
_SENDING = "SELECT EXISTS (SELECT 1 FROM delivery WHERE lead_id=:lead AND state='sending')"
_LINES = "SELECT import_id, json_group_array(line) FROM import_row WHERE lead_id=:lead GROUP BY import_id"
# The lead goes last: triggers take what is kept elsewhere by its id.
_ERASE = """
DELETE FROM import_issue WHERE EXISTS (SELECT 1 FROM import_row row WHERE row.lead_id = :lead
    AND row.import_id = import_issue.import_id AND row.line = import_issue.line);
UPDATE import_row SET lead_id = NULL, before = NULL WHERE lead_id = :lead;
UPDATE attempt SET request = NULL, answer = NULL, reasons = '[]'
    WHERE delivery_id IN (SELECT id FROM delivery WHERE lead_id = :lead);
UPDATE delivery SET reasons = '[]', updated_at = :now,
    state = iif(state IN ('queued', 'failed', 'blocked'), 'cancelled', state) WHERE lead_id = :lead;
DELETE FROM lead_event WHERE lead_id = :lead;
DELETE FROM lead_link WHERE lead_id = :lead;
DELETE FROM lead WHERE id = :lead;
"""


class ErasingRepository:
    """May be used from any thread. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def erase(self, lead_id: int) -> LeadChanges:
        """Remove a lead and all that is told of it; it cannot be taken back. Writes the whole file anew: it takes
        as long as the workspace is large, and needs as much room again.

        Its deliveries stay as bare counts with the vendor's own number, by which the person is found there; what
        was not sent yet is cancelled. Raises UsageError when there is no such lead, WorkspaceError while it is
        being sent.
        """
        names: dict[str, int | str] = {"lead": lead_id, "now": now_text()}
        with self._database.write() as connection:
            if not connection.execute(_THERE, names).get:
                raise UsageError(Text("There is no lead {lead_id}.", lead_id=lead_id))
            if connection.execute(_SENDING, names).get:
                raise WorkspaceError(
                    "This lead is being sent right now.",
                    "Nothing was changed.",
                    "Wait until it arrived, then try again.",
                    retryable=True,
                )
            for import_id, lines in connection.execute(_LINES, names).fetchall():
                forget_cells(connection, int(str(import_id)), json.loads(str(lines)))
            connection.execute(_ERASE, names)
        self._overwrite()
        return LeadChanges(removed=1, ids=frozenset({lead_id}))

    def _overwrite(self) -> None:
        """Write the file anew: what was deleted still stands in its free space and in the log.

        SQLite's own overwriting of deleted rows leaves copies where pages were put in order.
        """
        with self._database.read() as connection:
            # The new file may be as large as the old one: not in memory.
            connection.execute("PRAGMA temp_store=FILE; VACUUM; PRAGMA temp_store=MEMORY")
            # Where somebody still reads the log, it goes when they are done.
            with suppress(apsw.BusyError):
                connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

"""Forgetting a person: nothing that tells of them stays in the workspace's file."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

import apsw

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.clock import now_text
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.import_cells import forget_cells

_THERE = "SELECT EXISTS (SELECT 1 FROM lead WHERE id=:lead)"
_SENDING = "SELECT EXISTS (SELECT 1 FROM delivery WHERE lead_id=:lead AND state='sending')"
_LINES = "SELECT import_id, json_group_array(line) FROM import_row WHERE lead_id=:lead GROUP BY import_id"
_HELD: Final = """
SELECT account_id, name, vendor, removed, json_group_array(DISTINCT vendor_id) FILTER (WHERE vendor_id <> ''),
    json_group_array(delivery_id) FILTER (WHERE delivery_id IS NOT NULL)
FROM (SELECT account_id, vendor_id, id AS delivery_id FROM delivery WHERE lead_id=:lead
        AND state NOT IN ('blocked', 'queued', 'failed', 'cancelled')
    UNION ALL SELECT account_id, vendor_id, NULL FROM lead_link WHERE lead_id=:lead)
    JOIN account ON account.id = account_id
GROUP BY account_id ORDER BY name
"""
_HOLD = """
UPDATE delivery SET state='cancelled', updated_at=:now
    WHERE lead_id=:lead AND state IN ('blocked', 'queued', 'failed')
"""
_TRACES: Final = """
SELECT value FROM lead JOIN json_each(json_array(email, phone, mobile)) WHERE lead.id=:lead AND value <> ''
UNION SELECT vendor_id FROM delivery WHERE lead_id=:lead
UNION SELECT vendor_id FROM lead_link WHERE lead_id=:lead
"""
#: Shorter ones are in any exchange: a number of three digits finds nobody.
_SHORTEST_TRACE: Final = 7
_NO_DIGIT: Final = re.compile(r"\D+")
# A new lead may get the id: the deliveries are nobody's from now on. The lead goes last: triggers take what is
# kept elsewhere by its id.
_ERASE = """
DELETE FROM import_issue WHERE EXISTS (SELECT 1 FROM import_row row WHERE row.lead_id = :lead
    AND row.import_id = import_issue.import_id AND row.line = import_issue.line);
UPDATE import_row SET lead_id = NULL, before = NULL WHERE lead_id = :lead;
UPDATE attempt SET request = NULL, answer = NULL, reasons = '[]'
    WHERE delivery_id IN (SELECT id FROM delivery WHERE lead_id = :lead);
UPDATE delivery SET lead_id = -lead_id, reasons = '[]', updated_at = :now,
    state = iif(state IN ('queued', 'failed', 'blocked'), 'cancelled', state) WHERE lead_id = :lead;
DELETE FROM lead_event WHERE lead_id = :lead;
DELETE FROM lead_link WHERE lead_id = :lead;
DELETE FROM lead WHERE id = :lead;
"""


@dataclass(frozen=True, slots=True)
class Holding:
    """What an account's vendor has of a lead: its ids there, and the deliveries that it may have got it by.

    The account may be `removed` from the workspace since.
    """

    account_id: str
    account: str
    vendor: str
    removed: bool
    vendor_ids: tuple[str, ...]
    delivery_ids: tuple[int, ...]


class ErasingRepository:
    """May be used from any thread. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def holdings(self, lead_id: int) -> list[Holding]:
        """What vendors have or may have of a lead, sent there or fetched from there, by the account's name."""
        with self._database.read() as connection:
            return [
                Holding(
                    account_id,
                    account,
                    vendor,
                    bool(removed),
                    tuple(json.loads(vendor_ids)),
                    tuple(json.loads(delivery_ids)),
                )
                for account_id, account, vendor, removed, vendor_ids, delivery_ids in connection.execute(
                    _HELD, {"lead": lead_id}
                )
            ]

    def hold(self, lead_id: int) -> None:
        """Cancel what was not sent yet, so that it cannot go out any more. Raises as `erase`."""
        names: dict[str, int | str] = {"lead": lead_id, "now": now_text()}
        with self._database.write() as connection:
            _require_still(connection, names)
            connection.execute(_HOLD, names)

    def erase(self, lead_id: int) -> LeadChanges:
        """Remove a lead and all that is told of it; it cannot be taken back. Writes the whole file anew: it takes
        as long as the workspace is large, and needs as much room again.

        Its deliveries stay as bare counts, no lead's any more, with the vendor's own number, by which the person
        is found there; what was not sent yet is cancelled. Raises UsageError when there is no such lead,
        WorkspaceError while it is being sent.
        """
        names: dict[str, int | str] = {"lead": lead_id, "now": now_text()}
        with self._database.write() as connection:
            _require_still(connection, names)
            _forget_calls(connection, names)
            for import_id, lines in [*connection.execute(_LINES, names)]:
                forget_cells(connection, import_id, json.loads(lines))
            connection.execute(_ERASE, names)
            # What is taken out of the search index goes when its pieces are merged.
            connection.execute("INSERT INTO lead_search(lead_search) VALUES('optimize')")
        self._overwrite()
        return LeadChanges(removed=1, ids=frozenset({lead_id}))

    def _overwrite(self) -> None:
        """Write the file anew: what was deleted still stands in its free space and in the log.

        SQLite's own overwriting of deleted rows leaves copies where pages were put in order.
        """
        with self._database.read() as connection:
            connection.execute("VACUUM")
            # Where somebody still reads the log, it goes when they are done.
            with suppress(apsw.BusyError):
                connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def _require_still(connection: apsw.Connection, names: Mapping[str, int | str]) -> None:
    if not connection.execute(_THERE, names).get:
        raise UsageError(Text("There is no lead {lead_id}.", lead_id=names["lead"]))
    if connection.execute(_SENDING, names).get:
        raise WorkspaceError(
            "This lead is being sent right now.",
            "Nothing was changed.",
            "Wait until it arrived, then try again.",
            retryable=True,
        )


def _forget_calls(connection: apsw.Connection, names: Mapping[str, int | str]) -> None:
    """Empty the kept exchanges of calls that name the person; that they were made stays."""
    traces = {value.casefold() for (value,) in connection.execute(_TRACES, names)}
    phones = {digits[-9:] for trace in traces if "@" not in trace if (digits := _digits(trace))}
    found = [
        call_id
        for call_id, told in connection.execute(
            "SELECT id, concat_ws(' ', request, answer, reasons) FROM call"
        )
        if _names(unquote(told).casefold(), traces, phones)
    ]
    connection.execute(
        "UPDATE call SET request=NULL, answer=NULL, reasons='[]'"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(found),),
    )


def _names(told: str, traces: Collection[str], phones: Collection[str]) -> bool:
    digits = _digits(told)
    return any(trace in told for trace in traces if len(trace) >= _SHORTEST_TRACE) or any(
        phone in digits for phone in phones if len(phone) >= _SHORTEST_TRACE
    )


def _digits(text: str) -> str:
    return _NO_DIGIT.sub("", text)

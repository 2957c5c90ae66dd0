"""All that happened to one lead, put together from imports, edits and deliveries."""

from __future__ import annotations

import json

from leaddesk.domain.deliveries import STATE_MEANINGS, DeliveryState
from leaddesk.domain.leads import TimelineEntry
from leaddesk.store.database import Database

_IMPORTED = """
    SELECT import.at, import.file, import_row.line, import_row.bucket
    FROM import_row JOIN import ON import.id = import_row.import_id WHERE import_row.lead_id=?
"""
_EVENTS = "SELECT at, kind, title, detail FROM lead_event WHERE lead_id=?"
_QUEUED = """
    SELECT batch.created_at, account.name, delivery.state, delivery.reasons
    FROM delivery JOIN batch ON batch.id = batch_id JOIN account ON account.id = delivery.account_id
    WHERE delivery.lead_id=?
"""
_ATTEMPTS = """
    SELECT attempt.at, account.name, attempt.state, attempt.reasons, attempt.status, attempt.duration_s,
           attempt.request, attempt.answer
    FROM attempt JOIN delivery ON delivery.id = delivery_id JOIN account ON account.id = delivery.account_id
    WHERE delivery.lead_id=? ORDER BY attempt.id
"""
_BUCKET_TITLES = {
    "created": "Came from {file}, line {line}",
    "updated": "Completed from {file}, line {line}",
    "duplicate": "Found again in {file}, line {line}",
}


class TimelineRepository:
    """Reads only; a lead's timeline is short."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, lead_id: int) -> list[TimelineEntry]:
        """Everything about one lead, oldest first."""
        entries = [*self._imports(lead_id), *self._deliveries(lead_id)]
        with self._database.read() as connection:
            for at, kind, title, detail in connection.execute(_EVENTS, (lead_id,)):
                entries.append(TimelineEntry(str(at), str(kind), str(title), str(detail)))
        return sorted(entries, key=lambda entry: entry.at)

    def _imports(self, lead_id: int) -> list[TimelineEntry]:
        with self._database.read() as connection:
            return [
                TimelineEntry(
                    str(at),
                    "imported",
                    _BUCKET_TITLES.get(str(bucket), "In {file}, line {line}").format(
                        file=file, line=line
                    ),
                )
                for at, file, line, bucket in connection.execute(_IMPORTED, (lead_id,))
            ]

    def _deliveries(self, lead_id: int) -> list[TimelineEntry]:
        entries = []
        with self._database.read() as connection:
            for at, account, state, reasons in connection.execute(_QUEUED, (lead_id,)):
                blocked = state == DeliveryState.BLOCKED
                title = f"Not sent to {account}" if blocked else f"Queued for {account}"
                entries.append(
                    TimelineEntry(
                        str(at),
                        "queued",
                        title,
                        _words(reasons) if blocked else "",
                        str(account),
                        str(state),
                    )
                )
            for (
                at,
                account,
                state,
                reasons,
                status,
                duration,
                request,
                answer,
            ) in connection.execute(_ATTEMPTS, (lead_id,)):
                facts = {"request": request, "answer": answer, "HTTP status": status}
                if duration is not None:
                    facts["duration"] = f"{float(str(duration)):.2f} s"
                entries.append(
                    TimelineEntry(
                        str(at),
                        "attempt",
                        f"{account}: {STATE_MEANINGS[DeliveryState(str(state))]}",
                        _words(reasons),
                        str(account),
                        str(state),
                        {name: str(value) for name, value in facts.items() if value is not None},
                    )
                )
        return entries


def _words(reasons: object) -> str:
    return " · ".join(str(reason["message"]) for reason in json.loads(str(reasons)))

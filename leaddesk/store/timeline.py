"""All that happened to one lead, put together from imports, edits, pulls, merges and deliveries."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.changes import TimelineEntry
from leaddesk.domain.fields import field_label, is_field
from leaddesk.domain.states import STATE_MEANINGS, DeliveryState
from leaddesk.domain.texts import joined
from leaddesk.store.database import Database
from leaddesk.store.rows import reasons_of

_IMPORTED = """
SELECT import.at, import.file, import_row.line, import_row.bucket,
    (SELECT group_concat(column_name || ': ' || value || '. ' || message, ' ') FROM import_issue issue
    WHERE issue.import_id = import_row.import_id AND issue.line = import_row.line AND code = 'corrected')
FROM import_row JOIN import ON import.id = import_row.import_id WHERE import_row.lead_id=?"""
_EDITED = """
SELECT at, undone_at, columns, before, after
FROM lead_change JOIN edit ON edit.id = edit_id WHERE lead_id=?"""
_EVENTS = "SELECT at, kind, title, detail FROM lead_event WHERE lead_id=?"
_QUEUED = """
SELECT batch.created_at, account.name, delivery.state, delivery.reasons
FROM delivery JOIN batch ON batch.id = batch_id JOIN account ON account.id = delivery.account_id
WHERE delivery.lead_id=?"""
_ATTEMPTS = """
SELECT attempt.at, account.name, attempt.state, attempt.reasons, attempt.status, attempt.duration_s,
       attempt.request, attempt.answer
FROM attempt JOIN delivery ON delivery.id = delivery_id JOIN account ON account.id = delivery.account_id
WHERE delivery.lead_id=? ORDER BY attempt.id"""
#: The line that gave the lead its consent: the first of a file with a column for one.
_CONSENT = """
SELECT import.file, import_line.line, import.at, mapping, cells
FROM import_line JOIN import ON import.id = import_id
WHERE lead_id=? AND bucket IN ('created', 'updated') AND mapping LIKE '%consent_%' ORDER BY import.id LIMIT 1"""
_BUCKET_TITLES: Final = {
    "created": "Came from {file}, line {line}",
    "updated": "Completed from {file}, line {line}",
    "duplicate": "Found again in {file}, line {line}",
}


@dataclass(frozen=True, slots=True)
class ConsentSource:
    """Where a consent came from: the file and its line, when it was imported, and what stood there, by column."""

    file: str
    line: int
    at: str
    cells: tuple[tuple[str, str], ...]


class TimelineRepository:
    """Reads only; a lead's timeline is short."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, lead_id: int) -> list[TimelineEntry]:
        """Everything about one lead, oldest first."""
        kinds: Sequence[tuple[str, Callable[..., TimelineEntry]]] = (
            (_IMPORTED, _imported),
            (_EDITED, _edited),
            (_EVENTS, _event),
            (_QUEUED, _queued),
            (_ATTEMPTS, _attempt),
        )
        with self._database.read() as connection:
            entries = [
                entry_of(*row)
                for sql, entry_of in kinds
                for row in connection.execute(sql, (lead_id,))
            ]
        return sorted(entries, key=lambda entry: entry.at)

    def consent_source(self, lead_id: int) -> ConsentSource | None:
        """Where the lead's consent came from, None when no file told of one."""
        with self._database.read() as connection:
            row = connection.execute(_CONSENT, (lead_id,)).fetchone()
        if row is None:
            return None
        file, line, at, mapping, cells = row
        return ConsentSource(file, line, at, tuple(_consents(mapping, cells or "[]")))


def _imported(
    at: str,
    file: str,
    line: int,
    bucket: str,
    corrected: str | None,
) -> TimelineEntry:
    title = _BUCKET_TITLES.get(bucket, "In {file}, line {line}").format(file=file, line=line)
    facts = {"file": file, "line": str(line), "bucket": bucket}
    return TimelineEntry(at, "imported", title, corrected or "", facts=facts)


def _edited(
    at: str,
    undone_at: str,
    columns: str,
    before: str,
    after: str,
) -> TimelineEntry:
    names, old, new = (json.loads(text) for text in (columns, before, after))
    changes = {
        name: (str(was or ""), str(becomes or ""))
        for name, was, becomes in zip(names, old, new, strict=True)
        if is_field(name) and was != becomes
    }
    words = "; ".join(
        f"{field_label(name)}: {was or 'empty'} → {becomes or 'empty'}"
        for name, (was, becomes) in changes.items()
    )
    title = "Edited, and taken back" if undone_at else "Edited"
    state = {"undone": undone_at} if undone_at else {}
    return TimelineEntry(at, "edited", title, words, facts=state, changes=changes)


def _event(at: str, kind: str, title: str, detail: str) -> TimelineEntry:
    if kind != "merged":
        return TimelineEntry(at, kind, title, detail)
    fields: dict[str, str] = json.loads(detail)
    words = "; ".join(f"{field_label(name)}: {value}" for name, value in fields.items())
    return TimelineEntry(at, kind, title, words, facts=fields)


def _queued(
    at: str,
    account: str,
    state: str,
    reasons: str,
) -> TimelineEntry:
    blocked = state == DeliveryState.BLOCKED
    title = f"Not sent to {account}" if blocked else f"Queued for {account}"
    detail = _words(reasons) if blocked else ""
    return TimelineEntry(at, "queued", title, detail, account, state)


def _attempt(
    at: str,
    account: str,
    state: str,
    reasons: str,
    status: int | None,
    duration: float | None,
    request: str | None,
    answer: str | None,
) -> TimelineEntry:
    facts = {"request": request, "answer": answer, "HTTP status": status}
    if duration is not None:
        facts["duration"] = f"{duration:.2f} s"
    return TimelineEntry(
        at,
        "attempt",
        f"{account}: {STATE_MEANINGS[DeliveryState(state)]}",
        _words(reasons),
        account,
        state,
        {name: str(value) for name, value in facts.items() if value is not None},
    )


def _words(reasons: str) -> str:
    return joined([reason.message for reason in reasons_of(reasons)])


def _consents(mapping: str, cells: str) -> Iterator[tuple[str, str]]:
    columns: dict[str, str | None] = json.loads(mapping)
    for (header, target), cell in zip(columns.items(), json.loads(cells), strict=False):
        if "consent_" in (target or "") and cell:
            yield header, str(cell)

"""Writing leads to a file that people and programs read: CSV, workbook or JSON lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import FileError, UsageError
from leaddesk.domain.fields import field_label
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.texts import Text
from leaddesk.files.writers import write_csv, write_jsonl
from leaddesk.files.xlsx_writing import LONGEST_CELL, MOST_ROWS, write_xlsx
from leaddesk.store.accounts import AccountRepository
from leaddesk.store.database import Database
from leaddesk.store.exporting import ExportRepository, FilledField
from leaddesk.store.leads import LeadRepository

#: The endings of files that can be written.
ENDINGS: Final = (".csv", ".xlsx", ".jsonl")
#: So many leads a workbook holds; its first row has the titles.
MOST_IN_WORKBOOK: Final = MOST_ROWS - 1
#: The first column: what LeadDesk knows its own exports by.
_ID: Final = "leaddesk_id"
_STATE: Final = "state:"
_TELL_EVERY: Final = 1_000


@dataclass(frozen=True, slots=True)
class Export:
    """What to write, and where. Without `columns` every field that any of the leads has is one.

    A column is a field, `name`, `added_at`, `updated_at`, or `state:ACCOUNT_ID`.
    """

    path: Path
    query: LeadQuery
    columns: tuple[str, ...] | None = None


class ExportService:
    """Takes long for many leads: never in the UI thread, where it can be in a child process."""

    def __init__(self, database: Database) -> None:
        self._leads = LeadRepository(database)
        self._rows = ExportRepository(database)
        self._accounts = AccountRepository(database)

    def write(
        self,
        export: Export,
        progress: ProgressCallback = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> int:
        """Write the file whole or not at all. Returns the number of leads.

        Raises UsageError for another ending or column, FileError when it cannot be written or a workbook cannot
        hold it (told before a row is written), CancelledError; a file that was there before is then as it was.
        """
        ending = export.path.suffix.lower()
        if ending not in ENDINGS:
            raise UsageError(
                Text("A file ending in “{ending}” cannot be written.", ending=ending),
                hint="Use .csv, .xlsx or .jsonl.",
            )
        ids = self._leads.ids(export.query)
        filled = self._rows.filled(ids) if export.columns is None or ending == ".xlsx" else ()
        columns = export.columns or tuple(field.name for field in filled)
        if ending == ".xlsx":
            _check_workbook(export.path, len(ids), [f for f in filled if f.name in columns])
        rows = _told(self._rows.rows(ids, columns), len(ids), progress, cancel)
        if ending == ".jsonl":
            return write_jsonl(export.path, _records(columns, rows))
        write: Callable[[Path, Sequence[str], Iterable[Sequence[str]]], int]
        write = write_csv if ending == ".csv" else write_xlsx
        return write(export.path, (_ID, *self._titles(columns)), rows)

    def _titles(self, columns: Sequence[str]) -> list[str]:
        names = {account.id: account.name for account in self._accounts.all()}
        return [
            f"{_STATE} {names.get(column.removeprefix(_STATE), '')}"
            if column.startswith(_STATE)
            else column
            for column in columns
        ]


def _told(
    rows: Iterator[tuple[str, ...]],
    total: int,
    progress: ProgressCallback,
    cancel: CancelToken | None,
) -> Iterator[tuple[str, ...]]:
    for done, row in enumerate(rows, 1):
        if not done % _TELL_EVERY or done == total:
            progress(Progress(done, total, "leads"))
            if cancel is not None:
                cancel.raise_if_cancelled()
        yield row


def _records(
    columns: Sequence[str], rows: Iterable[tuple[str, ...]]
) -> Iterator[dict[str, object]]:
    for lead_id, *values in rows:
        pairs = zip(columns, values, strict=True)
        yield {_ID: int(lead_id), **{name: value for name, value in pairs if value}}


def _check_workbook(path: Path, leads: int, fields: Sequence[FilledField]) -> None:
    """Say before anything is written that a workbook would be cut off."""
    detail = ""
    if leads > MOST_IN_WORKBOOK:
        detail = Text(
            "It holds {most_in_workbook:,} leads; these are {leads:,}.",
            most_in_workbook=MOST_IN_WORKBOOK,
            leads=leads,
        )
    longest = max(fields, key=lambda field: field.longest, default=None)
    if longest and longest.longest > LONGEST_CELL:
        detail = Text(
            "A cell holds {longest_cell:,} characters; “{name}” of one lead has {longest:,}.",
            longest_cell=LONGEST_CELL,
            name=field_label(longest.name),
            longest=longest.longest,
        )
    if detail:
        raise FileError(
            Text("“{name}” was not written: a workbook cannot hold this.", name=path.name),
            detail,
            "Export to a file ending in .csv instead.",
        )

"""What a dry run found: its rows with issues, in a file of their own that is read a page at a time.

A dry run's transaction is taken back, and a report lists its first issues only. A person who mends a file before
importing it looks through all of them, which may be as many as the file has rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.corrections import CORRECTED, Cause
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.imports import Bucket, Issue, PreviewRow

_SCHEMA: Final = """
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
CREATE TABLE row(line INTEGER PRIMARY KEY, bucket TEXT NOT NULL, cells TEXT NOT NULL);
CREATE TABLE issue(line INTEGER NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL, code TEXT NOT NULL,
    message TEXT NOT NULL);
CREATE TABLE cause(id INTEGER PRIMARY KEY, column_name TEXT, code TEXT, message TEXT, number INTEGER,
    fatal INTEGER);
-- The rows of each cause, numbered: any page of a million is found at once.
CREATE TABLE member(cause INTEGER, place INTEGER, line INTEGER, PRIMARY KEY(cause, place)) WITHOUT ROWID;
BEGIN"""
_ISSUES: Final = """
SELECT line, column_name, value, code, message FROM import_issue WHERE import_id=? ORDER BY line, rowid"""
_ROWS: Final = (
    "SELECT line, bucket, cells FROM import_line WHERE import_id=?1"
    " AND line IN (SELECT line FROM import_issue WHERE import_id=?1)"
)
_NUMBERED: Final = """
CREATE INDEX issue_line ON issue(line);
-- A cause refuses rows when none with it is taken.
INSERT INTO cause
SELECT row_number() OVER (ORDER BY fatal DESC, number DESC, code, column_name), column_name, code,
    (SELECT message FROM issue WHERE issue.rowid = first), number, fatal
FROM (SELECT column_name, code, min(issue.rowid) AS first, count(DISTINCT line) AS number,
        min(bucket = 'rejected') AS fatal
    FROM issue JOIN row USING(line) GROUP BY column_name, code);
INSERT INTO member
SELECT cause.id, row_number() OVER (PARTITION BY cause.id ORDER BY line) - 1, line
FROM (SELECT DISTINCT column_name, code, line FROM issue) JOIN cause USING(column_name, code);
COMMIT"""

_PAGE: Final = """
SELECT row.line, bucket, cells,
    (SELECT json_group_array(json_array(issue.column_name, value, issue.code, issue.message, fatal))
    FROM issue JOIN cause USING(column_name, code) WHERE issue.line = row.line)
FROM member JOIN row USING(line) WHERE cause=? AND place>=? ORDER BY place LIMIT ?"""
_CELLS: Final = """
SELECT coalesce(
    (SELECT value FROM issue WHERE issue.line = row.line AND column_name = ?2 AND code = ?3), cells ->> ?4, '')
FROM member JOIN row USING(line) WHERE cause=?1"""


def write_findings(connection: apsw.Connection, import_id: int, path: Path) -> None:
    """Leave the rows of an import with issues, and those, in a new file. The import may not be committed yet."""
    findings = apsw.Connection(str(path))
    try:
        findings.execute(_SCHEMA).fetchall()  # a pragma's answer would end it early
        issues = connection.execute(_ISSUES, (import_id,))
        findings.executemany("INSERT INTO issue VALUES(?, ?, ?, ?, ?)", issues)
        rows = connection.execute(_ROWS, (import_id,))
        findings.executemany("INSERT INTO row VALUES(?, ?, ?)", rows)
        findings.execute(_NUMBERED)
    finally:
        findings.close()


class Findings:
    """Reads what `write_findings` left. May be used from any thread; a page takes about a millisecond.

    Everything raises WorkspaceError when the file is not there any more.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def causes(self) -> tuple[Cause, ...]:
        """Why rows are remarked on: what refuses them first, then the most frequent."""
        with self._open() as connection:
            found = connection.execute(
                "SELECT id, column_name, code, message, number, fatal FROM cause ORDER BY id"
            )
            return tuple(
                Cause(cause_id, column, code, message, rows, bool(fatal))
                for cause_id, column, code, message, rows, fatal in found
            )

    def rows(self, cause: int, offset: int, limit: int) -> tuple[PreviewRow, ...]:
        """Rows of one cause in the file's order, with their cells as they are in the file."""
        with self._open() as connection:
            found = connection.execute(_PAGE, (cause, offset, limit))
            return tuple(
                PreviewRow(
                    line,
                    tuple(json.loads(cells)),
                    Bucket(bucket),
                    tuple(
                        Issue(line, column, value, code, message, bool(fatal))
                        for column, value, code, message, fatal in json.loads(issues)
                    ),
                )
                for line, bucket, cells, issues in found
            )

    def cells(self, cause: Cause, place: int) -> Iterator[str]:
        """The cells that a cause is about, corrections made; `place` is their column's, counted from 0."""
        with self._open() as connection:
            names = (cause.id, cause.column, CORRECTED, f"$[{place}]")
            for (cell,) in connection.execute(_CELLS, names):
                yield cell

    @contextmanager
    def _open(self) -> Iterator[apsw.Connection]:
        try:
            connection = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)
        except apsw.CantOpenError:
            raise WorkspaceError(
                "What the check found no longer exists.", "", "Check the file again."
            ) from None
        try:
            yield connection
        finally:
            connection.close()

"""What is on record of imports: their history, lines and issues, and saved column mappings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

import apsw

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.imports import (
    Bucket,
    ColumnMapping,
    FileProfile,
    ImportCounts,
    ImportReport,
    Issue,
    News,
    PreviewRow,
)
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database

#: So many issues a report carries; all of them are stored.
REPORTED_ISSUES: Final = 1_000
#: Mappings remembered for a header stand beside those that a person named.
_BY_HEADER: Final = "header:"

COUNTED: Final = (
    (Bucket.CREATED, "created"),
    (Bucket.UPDATED, "updated"),
    (Bucket.DUPLICATE, "duplicates"),
    (Bucket.REJECTED, "rejected"),
    (Bucket.SET_ASIDE, "set_aside"),
    (Bucket.NOT_DATA, "not_data"),
)
COUNT_COLUMNS: Final = ", ".join(column for _, column in COUNTED)


class ImportRecords:
    """Reads the records of one workspace. May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def history(self) -> tuple[ImportReport, ...]:
        """All imports, the latest first, without their issues."""
        with self._database.read() as connection:
            return tuple(map(_report, connection.execute(f"{_SELECT} ORDER BY id DESC")))

    def report(self, import_id: int) -> ImportReport:
        """One import with its first issues. Raises UsageError when there is none of that id."""
        with self._database.read() as connection:
            row = connection.execute(f"{_SELECT} WHERE id=?", (import_id,)).fetchone()
            issues = first_issues(connection, import_id)
        if row is None:
            raise unknown_import(import_id)
        return _report(row, issues)

    def rows(
        self, import_id: int, bucket: Bucket | None = None, limit: int = 200, offset: int = 0
    ) -> tuple[PreviewRow, ...]:
        """Lines of an import in the file's order, all or those of one bucket, with their issues."""
        wanted = [str(bucket)] if bucket else list(map(str, Bucket))
        sql = (
            "SELECT line, cells, bucket FROM import_line WHERE import_id=?1"
            " AND bucket IN (SELECT value FROM json_each(?2)) ORDER BY line LIMIT ?3 OFFSET ?4"
        )
        with self._database.read() as connection:
            found = [*connection.execute(sql, (import_id, json.dumps(wanted), limit, offset))]
            issues = first_issues(connection, import_id, [line for line, _, _ in found])
        return tuple(
            PreviewRow(
                line,
                tuple(json.loads(cells)),
                Bucket(where),
                tuple(issue for issue in issues if issue.line == line),
            )
            for line, cells, where in found
        )

    def mappings(self) -> tuple[ColumnMapping, ...]:
        """The mappings that people named, by name."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT name, columns FROM column_mapping WHERE substr(name, 1, ?) <> ? ORDER BY name",
                (len(_BY_HEADER), _BY_HEADER),
            )
            return tuple(ColumnMapping(json.loads(columns), name) for name, columns in rows)

    def remembered_mapping(self, fingerprint: str) -> ColumnMapping | None:
        """The mapping that a person last chose for a file with this header."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT columns FROM column_mapping WHERE name=?", (_BY_HEADER + fingerprint,)
            ).fetchone()
        return ColumnMapping(json.loads(row[0])) if row else None


def save_mapping(
    connection: apsw.Connection, mapping: ColumnMapping, name: str, fingerprint: str, at: str
) -> None:
    """Save a mapping under its name, and for files with this header; either may be empty."""
    columns = json.dumps(dict(mapping.columns))
    for key in (name, fingerprint and _BY_HEADER + fingerprint):
        if key:
            connection.execute(
                "INSERT OR REPLACE INTO column_mapping(name, columns, at) VALUES(?, ?, ?)",
                (key, columns, at),
            )


_SELECT: Final = (
    f"SELECT id, at, file, state, profile, mapping, issue_count, {COUNT_COLUMNS} FROM import"
)


def _report(row: Sequence[Any], issues: tuple[Issue, ...] = ()) -> ImportReport:
    import_id, at, file, state, profile, mapping, issue_count, *counts = row
    return ImportReport(
        id=import_id,
        file=file,
        profile=FileProfile.from_facts(json.loads(profile)),
        mapping=ColumnMapping(json.loads(mapping)),
        counts=ImportCounts(*counts),
        issues=issues,
        issue_count=issue_count,
        at=at,
        state=state,
    )


def first_issues(
    connection: apsw.Connection, import_id: int, lines: Sequence[int] | None = None
) -> tuple[Issue, ...]:
    """The first issues of an import, or all of some of its lines; a fatal one is on a rejected line."""
    which = "" if lines is None else " AND issue.line IN (SELECT value FROM json_each(?2))"
    found = connection.execute(
        "SELECT issue.line, column_name, value, code, message, bucket FROM import_issue issue"
        " JOIN import_row USING(import_id, line)"
        f" WHERE issue.import_id=?1{which} ORDER BY issue.line, issue.rowid LIMIT ?3",
        (import_id, json.dumps(lines), -1 if lines is not None else REPORTED_ISSUES),
    )
    return tuple(
        Issue(line, column, value, code, message, bucket == "rejected")
        for line, column, value, code, message, bucket in found
    )


def list_news(connection: apsw.Connection, import_id: int) -> tuple[News, ...]:
    """The first leads that an import made or changed, and what changed about them."""
    found = connection.execute(
        f"SELECT row.line, bucket, before, {', '.join(f'lead.{name}' for name in FIELD_NAMES)}"
        " FROM import_row row JOIN lead ON lead.id = row.lead_id"
        " WHERE row.import_id=? AND (bucket = 'created' OR before IS NOT NULL) ORDER BY line LIMIT ?",
        (import_id, REPORTED_ISSUES),
    )
    news = []
    for line, bucket, before, *values in found:
        lead = dict(zip(FIELD_NAMES, values, strict=True))
        old = json.loads(before) if before else {}
        changes = {
            name: (str(old[name] or ""), value)
            for name, value in lead.items()
            if name in old and value is not None
        }
        news.append(News(line, Bucket(bucket), changes))
    return tuple(news)


def unknown_import(import_id: int) -> UsageError:
    """There is no import of that id."""
    return UsageError(
        Text("There is no import {import_id}.", import_id=import_id),
        hint="Each import printed its number when it was made.",
    )

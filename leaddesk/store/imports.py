"""Imports on disk: running one, their history and rows, taking one back, and saved column mappings."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.errors import CancelledError, UsageError
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
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadChanges
from leaddesk.store.database import Database
from leaddesk.store.migrations import MIGRATIONS
from leaddesk.store.staging import Block, BlockWriter, BulkInsert, JudgedChunk, Rules

#: So many issues a report carries; all of them are stored.
REPORTED_ISSUES: Final = 1_000
#: Page cache while importing, in KiB: the indexes of a million leads fit.
_IMPORT_CACHE: Final = 128_000
#: A file that large for the leads there are already is loaded before its indexes are made.
_MANY_BYTES: Final = 10_000_000
_MANY_BYTES_A_LEAD: Final = 500
#: Between two looks at the cancel token, in steps of SQLite's virtual machine (some 50 ms).
_STEPS: Final = 2_000_000
#: Mappings remembered for a header stand beside those that a person named.
_BY_HEADER: Final = "header:"

#: Columns of a judged lead before its fields: line, e-mail key, phone key, custom fields.
_LEAD_HEAD: Final = 4

_COUNTED: Final = (
    (Bucket.CREATED, "created"),
    (Bucket.UPDATED, "updated"),
    (Bucket.DUPLICATE, "duplicates"),
    (Bucket.REJECTED, "rejected"),
    (Bucket.SET_ASIDE, "set_aside"),
    (Bucket.NOT_DATA, "not_data"),
)
_COLUMNS: Final = ", ".join(column for _, column in _COUNTED)


@dataclass(frozen=True, slots=True)
class NewImport:
    """What an import stores besides its rows.

    `fields` are the canonical fields of the rows' values in their order. `save_as` is the name to save the mapping
    under; `remember` saves it for files with this header. `describe` says at the end what was seen.
    """

    file: str
    profile: FileProfile
    mapping: ColumnMapping
    fields: Sequence[str]
    rules: Rules = field(default_factory=Rules)
    save_as: str = ""
    remember: bool = False
    list_news: bool = False
    describe: Callable[[ImportCounts], str] = lambda counts: ""  # noqa: ARG005


class _DryRunDoneError(Exception):
    """Carries a dry run's report out of the transaction that it takes back."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


class ImportRepository:
    """The imports of one workspace. May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def run(
        self,
        new: NewImport,
        chunks: Iterator[JudgedChunk],
        *,
        dry_run: bool,
        on_block: Callable[[int], None],
        cancel: CancelToken,
    ) -> ImportReport:
        """Store a whole file in one transaction; a dry run does the same and takes it back.

        `chunks` are consumed in another thread. `on_block` gets the number of rows done after every block. Raises
        CancelledError within half a second of `cancel`, WorkspaceError, and whatever `chunks` raise; then
        nothing is stored.
        """
        try:
            with (
                tempfile.TemporaryDirectory(prefix="leaddesk-import-") as folder,
                ThreadPoolExecutor(1, "judge") as judge,
            ):
                blocks = _Blocks(BlockWriter(chunks, Path(folder)), judge)
                with self._bulk_write(cancel) as connection:
                    report = _store(connection, new, blocks, Path(folder), on_block, cancel)
                    if dry_run:
                        raise _DryRunDoneError(replace(report, id=None))
                    return report
        except _DryRunDoneError as done:
            return done.report
        except apsw.InterruptError:
            raise CancelledError(
                "Stopped.", "You stopped the import; nothing was stored."
            ) from None

    def buckets(self, fields: Sequence[str], chunk: JudgedChunk, rules: Rules) -> dict[int, Bucket]:
        """Where a run would put a few rows, by line.

        Waits for no writer: it imports into memory, beside copies of the leads that the rows may match.
        """
        if not chunk.lines:
            return {}
        scratch = apsw.Connection(":memory:")
        for migrate in MIGRATIONS:
            migrate(scratch)
        place = _LEAD_HEAD + fields.index("external_id") if "external_id" in fields else -1
        keys = json.dumps(
            [
                (
                    *lead[1:3],
                    f"{rules.id_scope}:{lead[place]}" if place >= 0 and lead[place] else "",
                )
                for lead in chunk.leads
            ]
        )
        with self._database.read() as connection:
            known = connection.execute(_MATCHABLE, (keys,)).fetchall()
        with scratch, tempfile.TemporaryDirectory(prefix="leaddesk-preview-") as folder:
            scratch.executemany(f"INSERT INTO lead VALUES({_marks(known)})", known)
            bulk = BulkInsert(scratch, 0, fields, Path(folder), at=now_text(), rules=rules)
            writer = BlockWriter(iter((chunk,)), Path(folder))
            while block := writer.next_block():
                bulk.add(block)
            found = {
                int(str(line)): Bucket(str(bucket))
                for line, bucket in scratch.execute("SELECT line, bucket FROM import_row")
            }
        scratch.close()
        return found

    def history(self) -> tuple[ImportReport, ...]:
        """All imports, the latest first, without their issues."""
        with self._database.read() as connection:
            rows = connection.execute(f"{_SELECT} ORDER BY id DESC").fetchall()
        return tuple(_report(row) for row in rows)

    def report(self, import_id: int) -> ImportReport:
        """One import with its first issues. Raises UsageError when there is none of that id."""
        with self._database.read() as connection:
            row = connection.execute(f"{_SELECT} WHERE id=?", (import_id,)).fetchone()
            issues = _issues(connection, import_id)
        if row is None:
            raise _unknown(import_id)
        return _report(row, issues)

    def rows(
        self, import_id: int, bucket: Bucket | None = None, limit: int = 200, offset: int = 0
    ) -> tuple[PreviewRow, ...]:
        """Lines of an import in the file's order, all or those of one bucket, with their issues."""
        wanted = [str(bucket)] if bucket else list(map(str, Bucket))
        sql = (
            "SELECT line, cells, bucket FROM import_row WHERE import_id=?1"
            " AND bucket IN (SELECT value FROM json_each(?2)) ORDER BY line LIMIT ?3 OFFSET ?4"
        )
        with self._database.read() as connection:
            found = connection.execute(
                sql, (import_id, json.dumps(wanted), limit, offset)
            ).fetchall()
            issues = _issues(connection, import_id, [int(str(line)) for line, _, _ in found])
        return tuple(
            PreviewRow(
                int(str(line)),
                tuple(json.loads(str(cells))),
                Bucket(str(where)),
                tuple(issue for issue in issues if issue.line == line),
            )
            for line, cells, where in found
        )

    def undo(self, import_id: int) -> LeadChanges:
        """Take an import back: leads that it made go, fields that it filled are as they were before.

        A lead that something else refers to by now (a delivery, another import, an edit) stays. Raises UsageError
        when there is no such import or it was taken back already.
        """
        with self._database.write() as connection:
            row = connection.execute("SELECT state FROM import WHERE id=?", (import_id,)).fetchone()
            if row is None:
                raise _unknown(import_id)
            if row[0] == "undone":
                raise UsageError(f"Import {import_id} was taken back already.")
            connection.execute(_RESTORE, (import_id,))
            restored = connection.changes()
            connection.execute(_REMOVE, (import_id,))
            removed = connection.changes()
            connection.execute(_FORGET, (import_id,))
            connection.execute("UPDATE import SET state='undone' WHERE id=?", (import_id,))
        return LeadChanges(removed=removed, updated=restored, ids=None)

    def mappings(self) -> tuple[ColumnMapping, ...]:
        """The mappings that people named, by name."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT name, columns FROM column_mapping WHERE substr(name, 1, ?) <> ? ORDER BY name",
                (len(_BY_HEADER), _BY_HEADER),
            ).fetchall()
        return tuple(ColumnMapping(json.loads(str(columns)), str(name)) for name, columns in rows)

    def remembered_mapping(self, fingerprint: str) -> ColumnMapping | None:
        """The mapping that a person last chose for a file with this header."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT columns FROM column_mapping WHERE name=?", (_BY_HEADER + fingerprint,)
            ).fetchone()
        return ColumnMapping(json.loads(str(row[0]))) if row else None

    @contextmanager
    def _bulk_write(self, cancel: CancelToken) -> Iterator[apsw.Connection]:
        """A write transaction with room for bulk work, interrupted when `cancel` says so."""
        connection = self._database.connection()
        (usual_cache,) = connection.execute("PRAGMA cache_size").fetchall()[0]
        connection.execute(f"PRAGMA cache_size=-{_IMPORT_CACHE}")
        connection.set_progress_handler(lambda: cancel.cancelled, _STEPS)
        try:
            with self._database.write(durable=False) as connection:
                yield connection
        finally:
            connection.set_progress_handler(None)
            connection.execute(f"PRAGMA cache_size={usual_cache}")


class _Blocks:
    """The blocks of a file, each made by another thread while the one before is being stored."""

    def __init__(self, writer: BlockWriter, judge: ThreadPoolExecutor) -> None:
        self._writer = writer
        self._judge = judge
        self._next = judge.submit(writer.next_block)

    def __iter__(self) -> Iterator[Block]:
        while block := self._next.result():
            self._next = self._judge.submit(self._writer.next_block)
            yield block


def _store(
    connection: apsw.Connection,
    new: NewImport,
    blocks: _Blocks,
    folder: Path,
    on_block: Callable[[int], None],
    cancel: CancelToken,
) -> ImportReport:
    """Store a file inside a transaction that is open already."""
    at = now_text()
    profile, columns = json.dumps(asdict(new.profile)), json.dumps(dict(new.mapping.columns))
    import_id = int(
        connection.execute(
            f"INSERT INTO import(at, file, state, profile, mapping, {_COLUMNS}, issue_count)"
            " VALUES(?, ?, 'done', ?, ?, 0, 0, 0, 0, 0, 0, 0) RETURNING id",
            (at, new.file, profile, columns),
        ).get
    )
    many = _is_many(connection, new.profile.size)
    bulk = BulkInsert(connection, import_id, new.fields, folder, at=at, rules=new.rules, many=many)
    done = issue_count = 0
    for block in blocks:
        cancel.raise_if_cancelled()
        bulk.add(block)
        done += block.row_count
        issue_count += block.issue_count
        on_block(done)
    cancel.raise_if_cancelled()
    counted = bulk.finish()
    counts = ImportCounts(**{column: counted[bucket] for bucket, column in _COUNTED})
    described = replace(new.profile, summary=new.describe(counts))
    connection.execute(
        f"UPDATE import SET ({_COLUMNS}, issue_count, profile) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id=?",
        (
            *(counted[bucket] for bucket, _ in _COUNTED),
            issue_count,
            json.dumps(asdict(described)),
            import_id,
        ),
    )
    _save_mapping(connection, new, at)
    return ImportReport(
        id=import_id,
        file=new.file,
        profile=described,
        mapping=new.mapping,
        counts=counts,
        issues=_issues(connection, import_id),
        issue_count=issue_count,
        at=at,
        news=_news(connection, import_id) if new.list_news else None,
    )


def _news(connection: apsw.Connection, import_id: int) -> tuple[News, ...]:
    """The first leads that an import made or changed, and what changed about them."""
    found = connection.execute(
        f"SELECT row.line, bucket, before, {', '.join(f'lead.{name}' for name in FIELD_NAMES)}"
        " FROM import_row row JOIN lead ON lead.id = row.lead_id"
        " WHERE row.import_id=? AND bucket IN ('created', 'updated') ORDER BY line LIMIT ?",
        (import_id, REPORTED_ISSUES),
    )
    news = []
    for line, bucket, before, *values in found:
        lead = dict(zip(FIELD_NAMES, values, strict=True))
        old = json.loads(str(before)) if before else {}
        changes = {
            name: (str(old[name] or ""), str(value))
            for name, value in lead.items()
            if name in old and value is not None
        }
        news.append(News(int(str(line)), Bucket(str(bucket)), changes))
    return tuple(news)


def _is_many(connection: apsw.Connection, size: int) -> bool:
    """Whether a file of `size` bytes brings several times the leads that there are."""
    stored = int(connection.execute("SELECT coalesce(max(id), 0) FROM lead").get)
    return size >= max(_MANY_BYTES, stored * _MANY_BYTES_A_LEAD)


def _save_mapping(connection: apsw.Connection, new: NewImport, at: str) -> None:
    columns = json.dumps(dict(new.mapping.columns))
    for name in (new.save_as, _BY_HEADER + new.profile.fingerprint if new.remember else ""):
        if name:
            connection.execute(
                "INSERT OR REPLACE INTO column_mapping(name, columns, at) VALUES(?, ?, ?)",
                (name, columns, at),
            )


_SELECT: Final = (
    f"SELECT id, at, file, state, profile, mapping, issue_count, {_COLUMNS} FROM import"
)


def _report(row: Sequence[object], issues: tuple[Issue, ...] = ()) -> ImportReport:
    import_id, at, file, state, profile, mapping, issue_count, *counts = row
    return ImportReport(
        id=int(str(import_id)),
        file=str(file),
        profile=FileProfile.from_facts(json.loads(str(profile))),
        mapping=ColumnMapping(json.loads(str(mapping))),
        counts=ImportCounts(*(int(str(count)) for count in counts)),
        issues=issues,
        issue_count=int(str(issue_count)),
        at=str(at),
        state=str(state),
    )


def _issues(
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
        Issue(
            int(str(line)), str(column), str(value), str(code), str(message), bucket == "rejected"
        )
        for line, column, value, code, message, bucket in found
    )


def _marks(rows: Sequence[Sequence[object]]) -> str:
    return ", ".join("?" * len(rows[0])) if rows else "NULL"


def _unknown(import_id: int) -> UsageError:
    return UsageError(
        f"There is no import {import_id}.", hint="leaddesk import lists none of that id."
    )


#: Stored leads that rows with these keys (a JSON array of e-mail, phone and external key) could belong to.
_MATCHABLE: Final = """
WITH key(email, phone, external) AS (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))
SELECT * FROM lead WHERE id IN (
    SELECT lead.id FROM key JOIN lead ON lead.email_key = key.email
    UNION ALL
    SELECT lead.id FROM key JOIN lead ON lead.external_key = key.external
    UNION ALL
    SELECT (SELECT id FROM lead WHERE phone_key = key.phone AND phone_key IS NOT NULL AND email_key IS NULL
            ORDER BY id LIMIT 1) FROM key
    UNION ALL
    SELECT (SELECT id FROM lead WHERE phone_key = key.phone ORDER BY id LIMIT 1) FROM key)"""

_OLD: Final = ", ".join(
    f"{name} = iif(json_type(old.before, '$.{name}') IS NULL, lead.{name}, old.before ->> '{name}')"
    for name in (*FIELD_NAMES, "custom", "email_key", "phone_key", "external_key", "updated_at")
)
_RESTORE: Final = f"""
UPDATE lead SET {_OLD}
FROM (SELECT lead_id, before FROM import_row WHERE import_id=? AND before IS NOT NULL) AS old
WHERE lead.id = old.lead_id"""

#: Leads of this import, and those that an import taken back before had to leave because this one had them too.
_REMOVE: Final = """
DELETE FROM lead
WHERE (import_id = ?1 OR import_id IN (SELECT id FROM import WHERE state = 'undone')
    AND id IN (SELECT lead_id FROM import_row WHERE import_id = ?1))
AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.lead_id = lead.id)
AND NOT EXISTS (SELECT 1 FROM lead_event WHERE lead_event.lead_id = lead.id)
AND NOT EXISTS (
    SELECT 1 FROM import_row JOIN import ON import.id = import_row.import_id
    WHERE import_row.lead_id = lead.id AND import.id <> ?1 AND import.state = 'done')"""

_FORGET: Final = """
UPDATE import_row SET lead_id = NULL
WHERE (import_id = ?1 OR import_id IN (SELECT id FROM import WHERE state = 'undone'))
AND lead_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lead WHERE id = lead_id)"""

"""Imports on disk: running one, trying what one would do, and taking one back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.clock import now_text
from leaddesk.domain.errors import CancelledError, UsageError
from leaddesk.domain.imports import (
    Bucket,
    ColumnMapping,
    FileProfile,
    ImportCounts,
    ImportReport,
)
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.texts import Text
from leaddesk.scratch import private_folder
from leaddesk.store import search_index
from leaddesk.store.blocks import LEAD_HEAD, Block, JudgedChunk, blocks_of
from leaddesk.store.findings import write_findings
from leaddesk.store.import_records import (
    COUNT_COLUMNS,
    COUNTED,
    ImportRecords,
    first_issues,
    list_news,
    save_mapping,
    unknown_import,
)
from leaddesk.store.migrations.steps import MIGRATIONS
from leaddesk.store.newcomers import Rules
from leaddesk.store.staging import BulkInsert
from leaddesk.store.undoing import take_back

#: A file that large for the leads there are already is loaded before its indexes are made.
_MANY_BYTES: Final = 10_000_000
_MANY_BYTES_A_LEAD: Final = 500
#: Between two looks at the cancel token, in steps of SQLite's virtual machine (some 50 ms).
_STEPS: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class NewImport:
    """What an import stores besides its rows.

    `fields` are the canonical fields of the rows' values in their order. `save_as` is the name to save the mapping
    under; `remember` saves it for files with this header. `describe` says at the end what was seen. `findings`
    names the file that takes all rows with issues, if that is wanted (`store.findings`).
    """

    file: str
    profile: FileProfile
    mapping: ColumnMapping
    fields: Sequence[str]
    rules: Rules = field(default_factory=Rules)
    save_as: str = ""
    remember: bool = False
    list_news: bool = False
    findings: str = ""
    describe: Callable[[ImportCounts], str] = lambda counts: ""  # noqa: ARG005


class _DryRunDoneError(Exception):
    """Carries a dry run's report out of the transaction that it takes back."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


class ImportRepository(ImportRecords):
    """Runs imports and takes them back, and knows what is on record. May be used from any thread."""

    def run(
        self,
        new: NewImport,
        blocks: Iterator[Block],
        *,
        dry_run: bool,
        on_block: Callable[[int], None],
        cancel: CancelToken,
    ) -> ImportReport:
        """Store a whole file in one transaction; a dry run does the same and takes it back.

        `blocks` are consumed in another thread. `on_block` gets the number of rows done after every block. Raises
        CancelledError within half a second of `cancel`, WorkspaceError, and whatever `blocks` raise; then
        nothing is stored.
        """
        try:
            with (
                private_folder() as folder,
                ThreadPoolExecutor(1, "judge") as judge,
            ):
                ahead = _ahead(blocks, judge)
                with self._bulk_write(cancel) as connection:
                    report = _store(
                        connection, new, ahead, folder, on_block, cancel, lasting=not dry_run
                    )
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
        search_index.register(scratch)
        for migrate in MIGRATIONS:
            migrate(scratch)
        place = LEAD_HEAD + fields.index("external_id") if "external_id" in fields else -1
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
        with scratch, private_folder() as folder:
            scratch.executemany(f"INSERT INTO lead VALUES({_marks(known)})", known)
            bulk = BulkInsert(scratch, 0, fields, folder, at=now_text(), rules=rules, lasting=False)
            for block in blocks_of((chunk,)):
                bulk.add(block)
            bulk.finish()
            found = {
                line: Bucket(bucket)
                for line, bucket in scratch.execute("SELECT line, bucket FROM import_row")
            }
        scratch.close()
        return found

    def undo(self, import_id: int) -> LeadChanges:
        """Take an import back: leads that it made go, fields that it filled are as they were before.

        What an edit or a later import changed since stays, and goes back to that when it is taken back. A lead
        that something else refers to by now (a delivery, a vendor, another import, an edit) stays. Raises
        UsageError when there is no such import or it was taken back already.
        """
        with self._database.write() as connection:
            row = connection.execute("SELECT state FROM import WHERE id=?", (import_id,)).fetchone()
            if row is None:
                raise unknown_import(import_id)
            if row[0] == "undone":
                raise UsageError(
                    Text("Import {import_id} was taken back already.", import_id=import_id)
                )
            return take_back(connection, import_id)

    @contextmanager
    def _bulk_write(self, cancel: CancelToken) -> Iterator[apsw.Connection]:
        """A write transaction for bulk work, interrupted when `cancel` says so."""
        connection = self._database.connection()
        usual_cache = connection.pragma("cache_size")
        connection.execute("PRAGMA threads=1")  # one more, that sorts
        connection.set_progress_handler(lambda: cancel.cancelled, _STEPS)
        try:
            with self._database.write(durable=False) as connection:
                yield connection
        finally:
            connection.set_progress_handler(None)
            connection.execute("PRAGMA threads=0")
            connection.execute(f"PRAGMA cache_size={usual_cache}")


def _ahead(blocks: Iterator[Block], thread: ThreadPoolExecutor) -> Iterator[Block]:
    """The blocks, each made in `thread` while the one before is being stored. The first begins at once."""
    coming = thread.submit(next, blocks, None)

    def come() -> Iterator[Block]:
        nonlocal coming
        while block := coming.result():
            coming = thread.submit(next, blocks, None)
            yield block

    return come()


def _store(
    connection: apsw.Connection,
    new: NewImport,
    blocks: Iterator[Block],
    folder: Path,
    on_block: Callable[[int], None],
    cancel: CancelToken,
    *,
    lasting: bool,
) -> ImportReport:
    """Store a file inside a transaction that is open already."""
    at = now_text()
    profile, columns = json.dumps(asdict(new.profile)), json.dumps(dict(new.mapping.columns))
    import_id = int(
        connection.execute(
            f"INSERT INTO import(at, file, state, profile, mapping, {COUNT_COLUMNS}, issue_count)"
            " VALUES(?, ?, 'done', ?, ?, 0, 0, 0, 0, 0, 0, 0) RETURNING id",
            (at, new.file, profile, columns),
        ).get
    )
    many = _is_many(connection, new.profile.size)
    bulk = BulkInsert(
        connection,
        import_id,
        new.fields,
        folder,
        at=at,
        rules=new.rules,
        many=many,
        lasting=lasting,
    )
    done = issue_count = 0
    for block in blocks:
        cancel.raise_if_cancelled()
        bulk.add(block)
        done += block.row_count
        issue_count += block.issue_count
        on_block(done)
    cancel.raise_if_cancelled()
    counted = bulk.finish()
    counts = ImportCounts(**{column: counted[bucket] for bucket, column in COUNTED})
    notes = new.profile.notes
    if bulk.opt_outs:
        notes += (Text("Opt-outs noted on known leads: {number:,}.", number=bulk.opt_outs),)
    described = replace(new.profile, summary=new.describe(counts), notes=notes)
    connection.execute(
        f"UPDATE import SET ({COUNT_COLUMNS}, issue_count, profile) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id=?",
        (
            *(counted[bucket] for bucket, _ in COUNTED),
            issue_count,
            json.dumps(asdict(described)),
            import_id,
        ),
    )
    fingerprint = new.profile.fingerprint if new.remember else ""
    save_mapping(connection, new.mapping, new.save_as, fingerprint, at)
    if new.findings:
        write_findings(connection, import_id, Path(new.findings))
    return ImportReport(
        id=import_id,
        file=new.file,
        profile=described,
        mapping=new.mapping,
        counts=counts,
        issues=first_issues(connection, import_id),
        issue_count=issue_count,
        at=at,
        news=list_news(connection, import_id) if new.list_news else None,
    )


def _is_many(connection: apsw.Connection, size: int) -> bool:
    """Whether a file of `size` bytes brings several times the leads that there are."""
    stored = int(connection.execute("SELECT coalesce(max(id), 0) FROM lead").get)
    return size >= max(_MANY_BYTES, stored * _MANY_BYTES_A_LEAD)


def _marks(rows: Sequence[Sequence[object]]) -> str:
    return ", ".join("?" * len(rows[0])) if rows else "NULL"


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

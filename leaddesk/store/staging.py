"""The bulk half of an import: judged rows into `lead` and `import_row`, a block at a time.

A block is written as two small CSV files that SQLite's csv virtual table reads inside one INSERT … SELECT
each, so that no row is bound from Python; while one block is inserted (without the interpreter's lock),
another thread judges the next. A trigger on `lead` decides for each row, in order, whether the workspace
knows its person already.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from json.encoder import encode_basestring
from pathlib import Path
from typing import Final, NamedTuple

import apsw
import apsw.sqlite_extra

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.imports import Bucket, Issue

#: A block ends at so many rows or characters, whichever comes first.
BLOCK_ROWS: Final = 8_192
BLOCK_CHARACTERS: Final = 8_000_000

#: Which stored lead a new one is. A shared phone number joins two leads only when one of them has no e-mail
#: address: colleagues share a switchboard. `NEW` is the lead that is about to be inserted.
_MATCH: Final = """coalesce(
    (SELECT id FROM lead WHERE email_key = NEW.email_key),
    (SELECT id FROM lead WHERE phone_key = NEW.phone_key AND phone_key IS NOT NULL AND email_key IS NULL
     ORDER BY id LIMIT 1),
    (SELECT id FROM lead WHERE NEW.email_key IS NULL AND phone_key = NEW.phone_key ORDER BY id LIMIT 1))"""

#: Columns of a block's lead file before the canonical fields: number, line, keys, custom fields.
_LEAD_HEAD: Final = ("c0", "c1", "c2", "c3", "c4")

_INSERT_ROWS: Final = """
INSERT INTO import_row(import_id, line, bucket, lead_id, cells, before)
SELECT :import, row.c0 + 0,
    CASE WHEN row.c2 <> '' THEN row.c2 WHEN known.line IS NULL THEN 'created'
        WHEN known.before IS NULL THEN 'duplicate' ELSE 'updated' END,
    CASE WHEN row.c1 <> '' THEN coalesce(known.lead_id, :first + row.c1) END,
    row.c3, known.before
FROM temp.block_row row LEFT JOIN temp.known_lead known ON known.line = row.c0 + 0"""

_INSERT_ISSUES: Final = """
INSERT INTO import_issue(import_id, line, column_name, value, code, message)
SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?2)"""


#: What was found about a row (`quality.rows.Verdict`): its bucket unless only the workspace can tell, its
#: issues, the values of its canonical fields, its custom fields as JSON, its e-mail key and its phone key.
Verdict = tuple[Bucket | None, Sequence[Issue], Sequence[str], str, str, str]
#: A row as it comes from the file: its line, its cells as they were read, and the verdict.
JudgedRow = tuple[int, Sequence[str], Verdict]


class Block(NamedTuple):
    """One block, ready for SQLite: its two files, and how many rows went to which bucket without asking it."""

    leads: Path
    rows: Path
    lead_count: int
    row_count: int
    settled: Counter[Bucket]
    issues: tuple[Issue, ...]


class BlockWriter:
    """Turns judged rows into blocks. Belongs to one thread at a time."""

    def __init__(self, rows: Iterator[JudgedRow], folder: Path) -> None:
        """`folder` takes the files of the last two blocks; it should be private."""
        self._rows = rows
        self._folder = folder
        self._blocks = 0
        self._candidates = 0

    def next_block(self) -> Block | None:
        """Judge and write the next block; None at the file's end. Raises WorkspaceError when the disk is full."""
        leads: list[str] = []
        rows: list[str] = []
        issues: list[Issue] = []
        settled: Counter[Bucket] = Counter()
        size = 0
        for line, cells, verdict in self._rows:
            bucket, found, values, custom, email_key, phone_key = verdict
            text = _cells_text(cells)
            if bucket is None:
                self._candidates += 1
                lead = _lead_text((email_key, phone_key, custom, *values))
                leads.append(f'{self._candidates},{line},"{lead}"\n')
                rows.append(f'{line},{self._candidates},,"{text}"\n')
            else:
                settled[bucket] += 1
                rows.append(f'{line},,{bucket},"{text}"\n')
            if found:
                issues += found
            size += len(text)
            if len(rows) >= BLOCK_ROWS or size >= BLOCK_CHARACTERS:
                break
        if not rows:
            return None
        self._blocks += 1
        return Block(
            leads=self._write("leads", leads),
            rows=self._write("rows", rows),
            lead_count=len(leads),
            row_count=len(rows),
            settled=settled,
            issues=tuple(issues),
        )

    def _write(self, name: str, lines: Sequence[str]) -> Path:
        path = self._folder / f"{name}-{self._blocks % 2}"
        try:
            path.write_bytes("".join(lines).encode("utf-8", "replace"))
        except OSError as error:
            raise WorkspaceError(
                "The import needs more room for its work.",
                f"{self._folder}: {error.strerror or error}. Nothing was stored.",
                "Free some space on that disk, then import the file again.",
            ) from None
        return path


def _cells_text(cells: Sequence[str]) -> str:
    """The cells as a JSON array, its quotes doubled for CSV."""
    text = '"",""'.join(cells)
    if text.isprintable() and "\\" not in text and text.count('"') == 4 * len(cells) - 4:
        return f'[""{text}""]'
    return f"[{','.join(map(encode_basestring, cells))}]".replace('"', '""')


def _lead_text(cells: Sequence[str]) -> str:
    """A lead's text cells as CSV, without the first and last quote."""
    text = '","'.join(cells)
    if text.count('"') > 2 * len(cells) - 2:  # a cell holds quotes of its own
        text = '","'.join([cell.replace('"', '""') for cell in cells])
    return text


class BulkInsert:
    """Inserts the blocks of one import. Lives inside one write transaction of `connection`."""

    def __init__(
        self,
        connection: apsw.Connection,
        import_id: int,
        fields: Sequence[str],
        *,
        at: str,
        source: str = "",
    ) -> None:
        """`fields` are the canonical fields of the rows' values in order; `source` fills a `source` left empty."""
        self._connection = connection
        self._import_id = import_id
        self._width = len(_LEAD_HEAD) + len(fields)
        first = connection.execute("SELECT coalesce(max(id), 0) FROM lead").get
        self._names = {"import": import_id, "first": first, "at": at, "source": source}
        self._insert_leads = _leads_sql(fields, source=bool(source))
        self._counts: Counter[Bucket] = Counter()
        apsw.sqlite_extra.load(connection, "csv")
        filled = fields if "source" in fields or not source else [*fields, "source"]
        connection.execute(_KNOWN_TABLE)
        connection.execute(_known_trigger(filled))

    def add(self, block: Block) -> None:
        """Insert one block. Raises apsw.InterruptError when the connection was interrupted."""
        connection = self._connection
        if block.lead_count:
            connection.execute(_csv_table("block_lead", block.leads, self._width))
            connection.execute(self._insert_leads, self._names)
            self._counts[Bucket.CREATED] += connection.changes()
            connection.execute("DROP TABLE temp.block_lead")
        connection.execute(_csv_table("block_row", block.rows, 4))
        connection.execute(_INSERT_ROWS, self._names)
        connection.execute("DROP TABLE temp.block_row")
        if block.issues:
            connection.execute(_INSERT_ISSUES, (self._import_id, _issues_json(block.issues)))
        self._counts += block.settled

    def finish(self) -> Counter[Bucket]:
        """Put the tools away and say how many lines went where."""
        duplicates, updated = self._connection.execute(
            "SELECT count(*) - count(before), count(before) FROM temp.known_lead"
        ).get
        self._connection.execute("DROP TRIGGER temp.known_person; DROP TABLE temp.known_lead")
        return self._counts + Counter({Bucket.DUPLICATE: duplicates, Bucket.UPDATED: updated})


def _csv_table(name: str, path: Path, width: int) -> str:
    file = str(path).replace("'", "''")
    return f"CREATE VIRTUAL TABLE temp.{name} USING csv(filename='{file}', columns={width})"


def _issues_json(issues: Sequence[Issue]) -> str:
    return json.dumps(
        [[issue.line, issue.column, issue.value, issue.code, issue.message] for issue in issues]
    )


def _leads_sql(fields: Sequence[str], *, source: bool) -> str:
    values = {field: f"nullif(c{place}, '')" for place, field in enumerate(fields, len(_LEAD_HEAD))}
    if source:
        values["source"] = f"coalesce({values.get('source', 'NULL')}, :source)"
    return (
        "INSERT INTO lead(id, import_line, email_key, phone_key, custom, import_id, added_at, updated_at"
        f"{''.join(f', {field}' for field in values)})"
        " SELECT :first + c0, c1, nullif(c2, ''), nullif(c3, ''), nullif(c4, ''), :import, :at, :at"
        f"{''.join(f', {value}' for value in values.values())} FROM temp.block_lead"
    )


_KNOWN_TABLE: Final = """
CREATE TEMP TABLE known_lead(line INTEGER PRIMARY KEY, lead_id INTEGER NOT NULL, before TEXT);
CREATE INDEX temp.known_lead_id ON known_lead(lead_id)"""


def _known_trigger(fields: Sequence[str]) -> str:
    """SQL of the trigger that keeps a known person from becoming a second lead.

    It notes the line and the lead that it belongs to. A lead that was there before this import takes from the
    first line that matches it what it lacks itself; what the filled columns were before is noted as JSON.
    """
    lacks = {field: f"(lead.{field} IS NULL AND NEW.{field} IS NOT NULL)" for field in fields}
    lacks["custom"] = (
        "(NEW.custom IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(NEW.custom) n"
        " WHERE n.key NOT IN (SELECT o.key FROM json_each(coalesce(lead.custom, '{}')) o)))"
    )
    # A key belongs to the value it was made of: it is filled only together with it.
    empty = {
        "email_key": "lead.email IS NULL",
        "phone_key": "lead.phone IS NULL AND lead.mobile IS NULL",
    }
    changes = lacks | {
        key: f"({condition} AND NEW.{key} IS NOT NULL)" for key, condition in empty.items()
    }
    before = " || ".join(
        f"iif({lacking}, '\"{name}\":' || json_quote(lead.{name}) || ',', '')"
        for name, lacking in changes.items()
    )
    filled = {name: f"coalesce(lead.{name}, NEW.{name})" for name in fields}
    filled["custom"] = (
        "iif(NEW.custom IS NULL, lead.custom, json_patch(NEW.custom, coalesce(lead.custom, '{}')))"
    )
    filled |= {key: f"iif({changes[key]}, NEW.{key}, lead.{key})" for key in empty}
    return f"""
CREATE TEMP TRIGGER known_person BEFORE INSERT ON main.lead WHEN {_MATCH} IS NOT NULL
BEGIN
    INSERT INTO known_lead(line, lead_id, before)
    SELECT NEW.import_line, lead.id, CASE
        WHEN lead.import_id IS NEW.import_id OR lead.id IN (SELECT k.lead_id FROM known_lead k) THEN NULL
        WHEN {" OR ".join(lacks.values())}
        THEN '{{' || {before} || '"updated_at":' || json_quote(lead.updated_at) || '}}'
        END
    FROM lead WHERE lead.id = {_MATCH};
    UPDATE lead SET {", ".join(f"{name} = {value}" for name, value in filled.items())},
        updated_at = NEW.updated_at
    WHERE id = (SELECT k.lead_id FROM known_lead k WHERE k.line = NEW.import_line AND k.before IS NOT NULL);
    SELECT RAISE(IGNORE);
END"""

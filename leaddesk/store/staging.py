"""The bulk half of an import: judged rows into `lead` and `import_row`, a block at a time.

A block is written as two small CSV files that SQLite's csv virtual table reads inside one INSERT … SELECT
each, so that no row is bound from Python; while one block is inserted (without the interpreter's lock),
another thread judges the next. A trigger on `lead` decides for each row, in order, whether the workspace
knows its person already.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, islice
from json.encoder import encode_basestring
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

import apsw
import apsw.sqlite_extra

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.fields import CONSENT_FIELDS
from leaddesk.domain.imports import Bucket, Issue, Policy
from leaddesk.store.deferred_indexes import DeferredIndexes

#: Which stored lead a new one is. A shared phone number joins two leads only when one of them has no e-mail
#: address: colleagues share a switchboard. An id that is given once in the world joins them whatever else they
#: have, another one only when they have not two addresses. `NEW` is the new one.
_MATCH: Final = """coalesce(
    (SELECT id FROM lead WHERE email_key = NEW.email_key),
    (SELECT id FROM lead WHERE external_key = NEW.external_key
     AND ({unique} OR email_key IS NULL OR NEW.email_key IS NULL)),
    (SELECT id FROM lead WHERE phone_key = NEW.phone_key AND phone_key IS NOT NULL AND email_key IS NULL
     ORDER BY id LIMIT 1),
    (SELECT id FROM lead WHERE NEW.email_key IS NULL AND phone_key = NEW.phone_key ORDER BY id LIMIT 1))"""

#: Stands between cells; rows that hold it themselves are written in a slower way.
_BAR: Final = "¦"
#: Columns of a block's lead file before the canonical fields: line, keys, custom fields.
_LEAD_HEAD: Final = 4
_EMAIL_KEY: Final = 1
_PHONE_INDEX: Final = "lead_phone_key"
#: Columns of `lead` that every import fills, whatever the file has.
_OWN_COLUMNS: Final = (
    "id", "import_line", "email_key", "phone_key", "external_key", "custom", "import_id", "added_at", "updated_at",
)  # fmt: skip

_ANY_KNOWN_BY_PHONE: Final = (
    "SELECT EXISTS (SELECT 1 FROM lead WHERE phone_key IS NOT NULL AND email_key IS NULL)"
)
#: In one text: stepping through rows would wait for the interpreter's lock at each, while the judge holds it.
_IDS_FROM: Final = "SELECT group_concat(id) FROM lead WHERE id > :first"

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
SELECT :import, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:issues)"""


@dataclass(frozen=True, slots=True)
class Rules:
    """How leads find the ones that the workspace has, and what happens to those.

    `id_scope` is the system that external ids are of, `unique_ids` says that they are given once in the world.
    `defaults` fill fields left empty.
    """

    policy: Policy = Policy.UPDATE
    id_scope: str = ""
    unique_ids: bool = False
    defaults: Mapping[str, str] = field(default_factory=dict)


class JudgedChunk(NamedTuple):
    """Rows that follow each other, as they come from the file, and what was found about them.

    `leads` are the good rows in order: line, e-mail key, phone key, custom fields as JSON (empty: none), then the
    canonical fields. `settled` has the lines of all other rows with their buckets. `issues` are about any of them.
    """

    lines: Sequence[int]
    rows: Sequence[Sequence[str]]
    leads: Sequence[tuple[str, ...]]
    settled: Mapping[int, Bucket]
    issues: Sequence[Issue]


class Block(NamedTuple):
    """A chunk, ready for SQLite: its files, its leads, how many leads came before, and what needs no SQLite."""

    leads_file: Path
    rows_file: Path
    leads: Sequence[tuple[str, ...]]
    any_without_email: bool
    before: int
    row_count: int
    settled: Counter[Bucket]
    issues: str
    issue_count: int


class BlockWriter:
    """Writes judged chunks as blocks. Belongs to one thread at a time."""

    def __init__(self, chunks: Iterator[JudgedChunk], folder: Path) -> None:
        """`folder` takes the files of the last two blocks; it should be private."""
        self._chunks = chunks
        self._folder = folder
        self._blocks = 0
        self._leads = 0

    def next_block(self) -> Block | None:
        """Judge and write the next block; None at the file's end. Raises WorkspaceError when the disk is full."""
        chunk = next(self._chunks, None)
        if chunk is None:
            return None
        before = self._leads
        self._leads += len(chunk.leads)
        self._blocks += 1
        return Block(
            leads_file=self._write("leads", _leads_text(chunk.leads)),
            rows_file=self._write("rows", _rows_text(chunk, before)),
            leads=chunk.leads,
            any_without_email="" in map(itemgetter(_EMAIL_KEY), chunk.leads),
            before=before,
            row_count=len(chunk.lines),
            settled=Counter(chunk.settled.values()),
            issues=_issues_json(chunk.issues) if chunk.issues else "",
            issue_count=len(chunk.issues),
        )

    def _write(self, name: str, text: str) -> Path:
        path = self._folder / f"{name}-{self._blocks % 2}"
        try:
            path.write_bytes(text.encode("utf-8", "replace"))
        except OSError as error:
            raise WorkspaceError(
                "The import needs more room for its work.",
                f"{self._folder}: {error.strerror or error}. Nothing was stored.",
                "Free some space on that disk, then import the file again.",
            ) from None
        return path


def _leads_text(leads: Sequence[tuple[str, ...]]) -> str:
    """Leads as CSV, every cell in quotes."""
    if not leads:
        return ""
    texts = list(map('","'.join, leads))
    text = '"\n"'.join(texts)
    between = 2 * len(leads[0]) - 2
    if text.count('"') > len(leads) * (between + 2) - 2:  # cells hold quotes of their own
        text = '"\n"'.join(
            [
                text
                if text.count('"') == between
                else '","'.join([cell.replace('"', '""') for cell in lead])
                for text, lead in zip(texts, leads, strict=True)
            ]
        )
    return f'"{text}"\n'


def _rows_text(chunk: JudgedChunk, before: int) -> str:
    """Every row as CSV: its line, its lead's number, else its bucket, and its cells as a JSON array."""
    numbers = count(before + 1)
    if chunk.settled:
        places = [
            f",{chunk.settled[line]}" if line in chunk.settled else f"{next(numbers)},"
            for line in chunk.lines
        ]
    else:
        places = [f"{number}," for number in islice(numbers, len(chunk.lines))]
    cells = _cells_texts(chunk.rows)
    return "".join(
        [
            f'{line},{place},"{text}"\n'
            for line, place, text in zip(chunk.lines, places, cells, strict=True)
        ]
    )


def _cells_texts(rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """Every row's cells as a JSON array, its quotes doubled for CSV."""
    # All at once: JSON has no line ends of its own, so they part the rows, and a character that no cell has
    # parts the cells.
    text = "\n".join(map(encode_basestring, map(_BAR.join, rows)))
    if text.count(_BAR) == sum(map(len, rows)) - len(rows):
        text = text.replace('"', '""').replace(_BAR, '"",""').replace("\n", "]\n[")
        return f"[{text}]".split("\n")
    return [f"[{','.join(map(encode_basestring, row))}]".replace('"', '""') for row in rows]


class BulkInsert:
    """Inserts the blocks of one import. Lives inside one write transaction of `connection`.

    Python is asked for as little as can be between two long statements: each return to it waits for the judge's
    thread to give the interpreter's lock back.
    """

    def __init__(
        self,
        connection: apsw.Connection,
        import_id: int,
        fields: Sequence[str],
        folder: Path,
        *,
        at: str,
        rules: Rules,
        many: bool = False,
    ) -> None:
        """`fields` are the canonical fields of the rows' values in order.

        `folder` is where the blocks are. `many` says that much more is to come than the workspace holds.
        """
        self._connection = connection
        self._leads_file, self._rows_file = folder / "leads.csv", folder / "rows.csv"
        self._first = int(connection.execute("SELECT coalesce(max(id), 0) FROM lead").get)
        self._phones_matter = bool(connection.execute(_ANY_KNOWN_BY_PHONE).get)
        self._names: dict[str, str | int] = {
            "import": import_id,
            "at": at,
            "scope": rules.id_scope,
            "first": self._first,
            **{f"default_{field}": value for field, value in rules.defaults.items()},
        }
        self._counts: Counter[Bucket] = Counter()
        self._indexes = DeferredIndexes(connection)
        if many:
            self._indexes.drop(keep=_PHONE_INDEX if self._phones_matter else "")
        filled = [*fields, *(field for field in rules.defaults if field not in fields)]
        columns = (*_OWN_COLUMNS, *filled)
        apsw.sqlite_extra.load(connection, "csv")
        connection.execute(_csv_table("block_lead", self._leads_file, _LEAD_HEAD + len(fields)))
        connection.execute(_csv_table("block_row", self._rows_file, 4))
        connection.execute(_KNOWN_TABLE)
        connection.execute(_newcomer_view(columns))
        connection.execute(_newcomer_trigger(columns, filled, rules))
        self._insert_leads = _leads_sql("INSERT OR IGNORE INTO lead", columns, fields, rules)
        self._insert_newcomers = _leads_sql("INSERT INTO temp.newcomer", columns, fields, rules)

    def add(self, block: Block) -> None:
        """Insert one block. Raises apsw.InterruptError when the connection was interrupted."""
        if block.leads:
            self._add_leads(block)
        self._counts[Bucket.CREATED] += len(block.leads)
        block.rows_file.replace(self._rows_file)
        self._connection.execute(_INSERT_ROWS, self._names)
        if block.issues:
            self._connection.execute(_INSERT_ISSUES, {**self._names, "issues": block.issues})
        self._counts += block.settled

    def _add_leads(self, block: Block) -> None:
        """Insert the leads of a block that are new, and fill known ones.

        The view `newcomer` looks for each lead's person, one by one, and costs time. Where only an equal e-mail
        address or external id can make two leads one person, which is nearly always, the unique indexes tell as
        much: then only the leads that they refuse go through the view.
        """
        connection = self._connection
        first = self._first + block.before
        names = {**self._names, "first": first}
        if block.any_without_email and not self._phones_matter:
            self._phones_matter = True
            self._indexes.restore(_PHONE_INDEX)
        block.leads_file.replace(self._leads_file)
        if not self._phones_matter:
            connection.execute(self._insert_leads, names)
            if connection.changes() == len(block.leads):
                return
            made = set(map(int, str(connection.execute(_IDS_FROM, names).get or 0).split(",")))
            refused = [
                lead for lead_id, lead in enumerate(block.leads, first + 1) if lead_id not in made
            ]
            self._leads_file.write_bytes(_leads_text(refused).encode())
        connection.execute(self._insert_newcomers, names)

    def finish(self) -> Counter[Bucket]:
        """Put the tools away and say how many lines went where."""
        duplicates, updated = self._connection.execute(
            "SELECT count(*) - count(before), count(before) FROM temp.known_lead"
        ).get
        self._connection.execute(
            "DROP VIEW temp.newcomer; DROP TABLE temp.known_lead;"
            "DROP TABLE temp.block_lead; DROP TABLE temp.block_row"
        )
        self._indexes.restore_all()
        self._counts[Bucket.CREATED] -= duplicates + updated
        return self._counts + Counter({Bucket.DUPLICATE: duplicates, Bucket.UPDATED: updated})


def _csv_table(name: str, path: Path, width: int) -> str:
    """SQL of a table that is whatever CSV file stands at `path` whenever it is read."""
    file = str(path).replace("'", "''")
    return f"CREATE VIRTUAL TABLE temp.{name} USING csv(filename='{file}', columns={width})"


def _issues_json(issues: Sequence[Issue]) -> str:
    return json.dumps(
        [[issue.line, issue.column, issue.value, issue.code, issue.message] for issue in issues]
    )


def _leads_sql(insert: str, columns: Sequence[str], fields: Sequence[str], rules: Rules) -> str:
    """SQL that inserts the leads of `block_lead` in order; `columns` begin with our own."""
    values = {
        "id": ":first + rowid",
        "import_line": "c0 + 0",
        "email_key": "nullif(c1, '')",
        "phone_key": "nullif(c2, '')",
        "custom": "nullif(c3, '')",
        "import_id": ":import",
        "added_at": ":at",
        "updated_at": ":at",
    }
    values |= {name: f"nullif(c{place}, '')" for place, name in enumerate(fields, _LEAD_HEAD)}
    given = values.get("external_id") if rules.id_scope else None
    values["external_key"] = f":scope || ':' || {given}" if given else "NULL"
    for name in rules.defaults:
        values[name] = f"coalesce({values.get(name, 'NULL')}, :default_{name})"
    chosen = ", ".join(values[column] for column in columns)
    return f"{insert}({', '.join(columns)}) SELECT {chosen} FROM temp.block_lead"


_KNOWN_TABLE: Final = """
CREATE TEMP TABLE known_lead(line INTEGER PRIMARY KEY, lead_id INTEGER NOT NULL, before TEXT);
CREATE INDEX temp.known_lead_id ON known_lead(lead_id)"""


def _newcomer_view(columns: Sequence[str]) -> str:
    return f"CREATE TEMP VIEW newcomer AS SELECT {', '.join(columns)} FROM main.lead"


def _newcomer_trigger(columns: Sequence[str], fields: Sequence[str], rules: Rules) -> str:
    """SQL of what happens to a lead that is inserted into `newcomer`.

    Is its person known, the line and that person's lead are noted. A lead that was there before this import takes
    from the first line that matches it what the policy says; what the changed columns were before is noted as
    JSON. Otherwise it becomes a lead.
    """
    overwrite = rules.policy is Policy.OVERWRITE
    changes, filled = _changes(fields, overwrite=overwrite)
    before = " || ".join(
        f"iif({changed}, '\"{name}\":' || json_quote(lead.{name}) || ',', '')"
        for name, changed in changes.items()
    )
    worth = " OR ".join(changes[name] for name in (*fields, "custom"))
    if rules.policy is Policy.SKIP:
        worth = "FALSE"
    match = _MATCH.format(unique="TRUE" if rules.unique_ids else "FALSE")
    new = {column: f"NEW.{column}" for column in columns}
    # Another person's id of the same system that is not unique: the lead goes without the key.
    new["external_key"] = (
        "iif(EXISTS (SELECT 1 FROM lead WHERE external_key = NEW.external_key), NULL, NEW.external_key)"
    )
    return f"""
CREATE TEMP TRIGGER known_person INSTEAD OF INSERT ON newcomer
BEGIN
    INSERT INTO known_lead(line, lead_id, before)
    SELECT NEW.import_line, lead.id, CASE
        WHEN lead.import_id IS NEW.import_id OR lead.id IN (SELECT k.lead_id FROM known_lead k) THEN NULL
        WHEN {worth}
        THEN '{{' || {before} || '"updated_at":' || json_quote(lead.updated_at) || '}}'
        END
    FROM lead WHERE lead.id = {match};
    UPDATE lead SET {", ".join(f"{name} = {value}" for name, value in filled.items())},
        updated_at = NEW.updated_at
    WHERE id = (SELECT k.lead_id FROM known_lead k WHERE k.line = NEW.import_line AND k.before IS NOT NULL);
    INSERT INTO lead({", ".join(columns)}) SELECT {", ".join(new.values())}
    WHERE NOT EXISTS (SELECT 1 FROM known_lead k WHERE k.line = NEW.import_line);
END"""


def _changes(fields: Sequence[str], *, overwrite: bool) -> tuple[dict[str, str], dict[str, str]]:
    """For each column of a known lead, SQL that says whether it changes, and SQL of what it becomes."""
    if overwrite:
        changes = {
            name: f"(NEW.{name} IS NOT NULL AND lead.{name} IS NOT NEW.{name})" for name in fields
        }
        custom = "json_patch(coalesce(lead.custom, '{}'), NEW.custom)"
        changes["custom"] = f"(NEW.custom IS NOT NULL AND lead.custom IS NOT {custom})"
        filled = {name: f"coalesce(NEW.{name}, lead.{name})" for name in fields}
        # A key belongs to the value it was made of: it changes only together with it.
        keyed = {
            "email_key": "TRUE",
            "phone_key": f"({'NEW.phone IS NOT NULL OR ' if 'phone' in fields else ''}lead.phone IS NULL)",
            "external_key": _FREE_KEY,
        }
    else:
        changes = {name: f"(lead.{name} IS NULL AND NEW.{name} IS NOT NULL)" for name in fields}
        custom = "json_patch(NEW.custom, coalesce(lead.custom, '{}'))"
        changes["custom"] = (
            "(NEW.custom IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(NEW.custom) n"
            " WHERE n.key NOT IN (SELECT o.key FROM json_each(coalesce(lead.custom, '{}')) o)))"
        )
        filled = {name: f"coalesce(lead.{name}, NEW.{name})" for name in fields}
        # A consent that was taken back is never left standing.
        for name in set(fields).intersection(CONSENT_FIELDS):
            refused = f"(NEW.{name} = 'no' AND lead.{name} IS NOT 'no')"
            changes[name] = f"({changes[name]} OR {refused})"
            filled[name] = f"iif({refused}, 'no', {filled[name]})"
        keyed = {
            "email_key": "lead.email IS NULL",
            "phone_key": "lead.phone IS NULL AND lead.mobile IS NULL",
            "external_key": f"lead.external_id IS NULL AND {_FREE_KEY}",
        }
    filled["custom"] = f"iif(NEW.custom IS NULL, lead.custom, {custom})"
    for key, condition in keyed.items():
        changes[key] = f"(NEW.{key} IS NOT NULL AND lead.{key} IS NOT NEW.{key} AND {condition})"
        filled[key] = f"iif({changes[key]}, NEW.{key}, lead.{key})"
    return changes, filled


#: No other lead has the new one's external key.
_FREE_KEY: Final = (
    "NOT EXISTS (SELECT 1 FROM lead o WHERE o.external_key = NEW.external_key AND o.id <> lead.id)"
)

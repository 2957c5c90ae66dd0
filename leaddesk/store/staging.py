"""The bulk half of an import: judged rows into `lead` and `import_row`, a block at a time.

The leads of a block come as a small CSV file that SQLite's csv virtual table reads inside one INSERT … SELECT,
so that no row is bound from Python; while one block is inserted (without the interpreter's lock), another thread
judges the next. Leads whose person may be known already go through a view whose trigger decides for each, in order
(`newcomers`). When much more comes than the workspace holds, they are found all at once at the end (`latecomers`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

import apsw
import apsw.sqlite_extra

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.imports import Bucket
from leaddesk.domain.texts import Text
from leaddesk.store.blocks import CUSTOM, EMAIL_KEY, LEAD_HEAD, LINE, PHONE_KEY, Block
from leaddesk.store.deferred_indexes import DeferredIndexes
from leaddesk.store.import_cells import write_cells
from leaddesk.store.latecomers import EMAIL_INDEX, ID_INDEX, admit_latecomers, part_latecomers
from leaddesk.store.newcomers import KNOWN_TABLE, Rules, newcomer_trigger, newcomer_view
from leaddesk.store.opt_outs import take_back_consents
from leaddesk.store.search_index import index_new, resume_indexing, stop_indexing

_PHONE_INDEX: Final = "lead_phone_key"
#: Page caches in KiB. The indexes of a million leads fit into the one for looking up leads; leads that are only
#: appended, and sorting, are faster with one that fits into the processor's.
_TO_LOOK_UP: Final = 64_000
_TO_APPEND: Final = 4_000
#: Columns of `lead` that every import fills, whatever the file has.
_OWN_COLUMNS: Final = (
    "import_line", "email_key", "phone_key", "external_key", "custom", "import_id", "added_at", "updated_at",
)  # fmt: skip

_ANY_KNOWN_BY_PHONE: Final = (
    "SELECT EXISTS (SELECT 1 FROM lead WHERE phone_key IS NOT NULL AND email_key IS NULL)"
)
_NEW_LEADS: Final = "OR IGNORE INTO lead"
_NEWCOMERS: Final = "INTO temp.newcomer"
#: The leads of a block that a unique index kept out.
_REFUSED: Final = " WHERE c0 + 0 NOT IN (SELECT import_line FROM lead WHERE id > :first)"
_KEY_IDS: Final = (
    "UPDATE OR IGNORE lead SET external_key = :scope || ':' || external_id"
    " WHERE id > :first AND external_id IS NOT NULL"
)
_LAST_LEAD: Final = "SELECT coalesce(max(id), 0) FROM lead"

#: A created lead tells its line itself; the lines that led to known ones come from the trigger's notes.
_INSERT_ROWS: Final = """
INSERT INTO import_row(import_id, line, bucket, lead_id, before)
SELECT :import, import_line, 'created', id, NULL FROM lead WHERE id > :first
UNION ALL
SELECT :import, line, iif(before IS NULL, 'duplicate', 'updated'), lead_id, before
FROM temp.known_lead WHERE line >= :line
UNION ALL
SELECT :import, key + 0, value, NULL, NULL FROM json_each(:settled)"""

_INSERT_ISSUES: Final = """
INSERT INTO import_issue(import_id, line, column_name, value, code, message)
SELECT :import, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:issues)"""


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
        lasting: bool = True,
    ) -> None:
        """`fields` are the canonical fields of the rows' values in order.

        `folder` takes a file of some megabytes; it should be private. `many` says that much more is to come than
        the workspace holds. What is not `lasting` will be taken back: it is left without its indexes.
        """
        self._connection = connection
        self._lasting = lasting
        self._import_id = import_id
        self._leads_file = folder / "leads.csv"
        self._last = int(connection.execute(_LAST_LEAD).get)
        self._phones_matter = bool(connection.execute(_ANY_KNOWN_BY_PHONE).get)
        self._names: dict[str, str | int] = {
            "import": import_id,
            "at": at,
            "scope": rules.id_scope,
            **{f"default_{field}": value for field, value in rules.defaults.items()},
        }
        #: How many known leads opted out; told by `finish`.
        self.opt_outs = 0
        self._counts: Counter[Bucket] = Counter()
        self._unindexed = self._last, stop_indexing(connection)
        self._indexes = DeferredIndexes(connection)
        filled = [*fields, *(field for field in rules.defaults if field not in fields)]
        self._columns = columns = (*_OWN_COLUMNS, *filled)
        self._ids = bool(rules.id_scope and "external_id" in fields)
        #: Whether latecomers are among the leads for now. Only for leads that nothing but their addresses joins:
        #: ids that do, or that known leads may have, are looked at in the file's order.
        self._mixed = many and not self._phones_matter
        if self._ids and (rules.unique_ids or self._last):
            self._mixed = False
        if many:
            waiting = {
                EMAIL_INDEX: self._mixed,
                ID_INDEX: self._mixed and self._ids,
                _PHONE_INDEX: not self._phones_matter,
            }
            self._indexes.drop(keep=[name for name, waits in waiting.items() if not waits])
        self._set_cache(_TO_APPEND if self._mixed else _TO_LOOK_UP)
        apsw.sqlite_extra.load(connection, "csv")
        connection.execute(_csv_table(self._leads_file, LEAD_HEAD + len(fields)))
        connection.execute(KNOWN_TABLE)
        connection.execute(newcomer_view(columns))
        connection.execute(newcomer_trigger(columns, filled, rules))
        self._keys_apart = self._ids and not rules.unique_ids and not self._mixed
        self._source = _BlockLeads(columns, fields, rules, with_ids=self._ids)

    def add(self, block: Block) -> None:
        """Insert one block.

        Raises WorkspaceError when the disk is full, apsw.InterruptError when the connection was interrupted.
        """
        names = {**self._names, "first": self._last, "line": block.first_line}
        if block.lead_count:
            self._add_leads(block, names)
        names["settled"] = block.settled_lines
        self._connection.execute(_INSERT_ROWS, names)
        write_cells(self._connection, self._import_id, block.cells)
        if block.issues:
            self._connection.execute(_INSERT_ISSUES, {**names, "issues": block.issues})
        # Pages that wait for the next block's statements would first be copied, in case those are taken back.
        self._connection.cache_flush()
        self._counts[Bucket.CREATED] += block.lead_count
        self._counts.update(block.settled)

    def _add_leads(self, block: Block, names: dict[str, str | int]) -> None:
        """Insert the leads of a block that are new, and fill known ones.

        The view `newcomer` looks for each lead's person, one by one, and costs time. Where only an equal e-mail
        address or external id can make two leads one person, which is nearly always, the unique indexes tell as
        much: then only the leads that they refuse go through the view. An id that is not unique in the world joins
        no two leads with addresses: the first has it as its key.
        """
        connection, source = self._connection, self._source
        if EMAIL_KEY in block.blank and not self._phones_matter:
            self._phones_matter = True
            self._sort_out()
            self._indexes.restore(_PHONE_INDEX)
            self._set_cache(_TO_LOOK_UP)
            names["first"] = self._last
        self._write_leads(block.leads)
        if self._phones_matter:
            connection.execute(source.inserted_into(_NEWCOMERS, block.blank), names)
            self._last = int(connection.execute(_LAST_LEAD).get)
            return
        connection.execute(
            source.inserted_into(_NEW_LEADS, block.blank, keyed=not self._keys_apart), names
        )
        made = connection.changes()
        self._last += made
        if self._keys_apart:
            connection.execute(_KEY_IDS, names)
        if made < block.lead_count:
            connection.execute(source.inserted_into(_NEWCOMERS, block.blank) + _REFUSED, names)
            self._last = int(connection.execute(_LAST_LEAD).get)

    def _write_leads(self, leads: bytes) -> None:
        try:
            self._leads_file.write_bytes(leads)
        except OSError as error:
            raise WorkspaceError(
                "The import needs more room for its work.",
                Text(
                    "{folder}: {strerror}. Nothing was stored.",
                    folder=self._leads_file.parent,
                    strerror=error.strerror or error,
                ),
                "Free some space on that disk, then import the file again.",
            ) from None

    def _sort_out(self) -> None:
        """Find the latecomers among the leads; from now on the unique indexes do."""
        if self._mixed:
            self._mixed = False
            part_latecomers(self._connection, self._columns, with_ids=self._ids)
            self._indexes.restore(EMAIL_INDEX, ID_INDEX)
            admit_latecomers(self._connection, self._columns, self._names)
            self._last = int(self._connection.execute(_LAST_LEAD).get)

    def finish(self) -> Counter[Bucket]:
        """Put the tools away and say how many lines went where."""
        self._sort_out()
        self.opt_outs = take_back_consents(self._connection, self._names)
        duplicates, updated = self._connection.execute(
            "SELECT count(*) - count(before), count(before) FROM temp.known_lead"
        ).get
        self._connection.execute(
            "DROP VIEW temp.newcomer; DROP TABLE temp.known_lead; DROP TABLE temp.block_lead"
        )
        self._counts[Bucket.CREATED] -= duplicates + updated
        if self._lasting:
            self._set_cache(_TO_APPEND)
            self._index()
        return self._counts + Counter({Bucket.DUPLICATE: duplicates, Bucket.UPDATED: updated})

    def _set_cache(self, kib: int) -> None:
        self._connection.execute(f"PRAGMA cache_size=-{kib}")

    def _index(self) -> None:
        self._indexes.restore_all()
        # Not block by block: the index asks Python about every lead, and the judge would not let it answer.
        before, stopped = self._unindexed
        index_new(self._connection, before)
        resume_indexing(self._connection, stopped)


def _csv_table(path: Path, width: int) -> str:
    """SQL of a table that is whatever CSV file stands at `path` whenever it is read."""
    file = str(path).replace("'", "''")
    return f"CREATE VIRTUAL TABLE temp.block_lead USING csv(filename='{file}', columns={width})"


class _BlockLeads:
    """SQL that takes the leads of `block_lead`, in order, to where an import puts them."""

    def __init__(
        self, columns: Sequence[str], fields: Sequence[str], rules: Rules, *, with_ids: bool
    ) -> None:
        """`columns` of `lead` are filled; `fields` are those of the file. `with_ids` fills `external_key`."""
        self._columns = columns
        self._places = {name: place for place, name in enumerate(fields, LEAD_HEAD)}
        self._places |= {"email_key": EMAIL_KEY, "phone_key": PHONE_KEY, "custom": CUSTOM}
        self._defaults = rules.defaults
        self._with_ids = with_ids

    def inserted_into(self, target: str, blank: Collection[int], *, keyed: bool = True) -> str:
        """SQL of that. Only columns that are `blank` somewhere are looked at for empty cells: it takes time.

        Leads that are not `keyed` get no `external_key` yet.
        """
        values = {
            "external_key": "NULL",
            "import_line": f"c{LINE} + 0",
            "import_id": ":import",
            "added_at": ":at",
            "updated_at": ":at",
            **{
                name: f"nullif(c{place}, '')" if place in blank else f"c{place}"
                for name, place in self._places.items()
            },
        }
        if self._with_ids and keyed:
            values["external_key"] = f":scope || ':' || {values['external_id']}"
        for name in self._defaults:
            values[name] = f"coalesce({values.get(name, 'NULL')}, :default_{name})"
        chosen = ", ".join(values[column] for column in self._columns)
        return f"INSERT {target}({', '.join(self._columns)}) SELECT {chosen} FROM temp.block_lead"

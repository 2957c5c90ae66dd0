"""The search index: every lead's searched text, cut into runs of three letters, kept true by triggers on `lead`.

`lead_text` is a view of what is searched: names, e-mail, phone digits, company, notes and custom values, folded,
each on a line of its own. `lead_search` holds its runs. In it every space is two, so that `␣␣a` and `␣ab` are the
words that begin with one or two letters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import apsw

from leaddesk.domain.folding import folded
from leaddesk.store.suppressed_leads import digest

_RUN: Final = 3
_INSERT_TRIGGER: Final = "lead_search_insert"
_INDEX: Final = "INSERT INTO lead_search(rowid, runs) SELECT id, indexed FROM lead_text WHERE id > ? ORDER BY id"
_SET: Final = "INSERT INTO lead_search(lead_search, rank) VALUES(?, ?)"
#: What a bulk insert collects in memory before it writes, and what everything else does: SQLite's own default.
_MUCH: Final = 16 * 1024**2
_USUAL: Final = 1024**2
#: As much as is merged while somebody who wants to write waits.
_SOME_PAGES: Final = 32


def register(connection: apsw.Connection) -> None:
    """Give a connection the SQL functions of the index and of every comparison.

    `folded(text)` is domain.folding's; `search_runs(text)` is what a lead's searched text is indexed as;
    `digest(kind, text)` is what lists of hashes hold.
    """
    for name, arguments, function in _FUNCTIONS:
        connection.create_scalar_function(name, function, arguments, flags=_FLAGS)


def _folded(text: apsw.SQLiteValue) -> apsw.SQLiteValue:
    return folded(text) if isinstance(text, str) else text


def _indexed(text: str) -> str:
    return folded(text).replace(" ", "  ").replace("\n", "  ")


_FLAGS: Final = apsw.SQLITE_DETERMINISTIC | apsw.SQLITE_INNOCUOUS
_FUNCTIONS: Final[Sequence[tuple[str, int, Callable[..., apsw.SQLiteValue]]]] = (
    ("folded", 1, _folded),
    ("search_runs", 1, _indexed),
    ("digest", 2, digest),
)


def stop_indexing(connection: apsw.Connection) -> str:
    """Leave new leads to `index_new` until `resume_indexing`: for bulk inserts, inside one transaction.

    Changed and removed leads are still followed. Returns what `resume_indexing` needs.
    """
    sql = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE type='trigger' AND name=?", (_INSERT_TRIGGER,)
    ).get
    connection.execute(f"DROP TRIGGER {_INSERT_TRIGGER}")
    return str(sql)


def index_new(connection: apsw.Connection, after: int) -> None:
    """Index the leads with ids above `after` at once. In the same transaction."""
    connection.execute(_SET, ("hashsize", _MUCH))
    connection.execute(_INDEX, (after,))
    connection.execute("INSERT INTO lead_search(lead_search) VALUES('flush')")
    connection.execute(_SET, ("hashsize", _USUAL))


def merge_some(connection: apsw.Connection) -> bool:
    """Merge a little of the pieces that every write adds; whether there may be more. Takes some 10 ms.

    Writes do not merge (see the schema), or an edit now and then would, and take longer than a person waits for.
    """
    before = connection.total_changes()
    connection.execute(_SET, ("merge", _SOME_PAGES))
    return connection.total_changes() - before > 1  # the command itself counts as one


def resume_indexing(connection: apsw.Connection, stopped: str) -> None:
    """Follow inserts again. In the same transaction."""
    connection.execute(stopped)


def runs(text: str) -> list[str]:
    """The runs of a folded text that the index has of it wherever it stands; empty where it is too short."""
    spread = text.replace(" ", "  ")
    return list(dict.fromkeys(spread[i : i + _RUN] for i in range(len(spread) - _RUN + 1)))


def cover(text: str) -> list[str]:
    """Every other of its `runs`: they are read in half the time, and what has these is nearly always it."""
    found = runs(text)
    return found[::2] + found[-1:] * (len(found) % 2 == 0)


def starts(text: str) -> str:
    """The run that words beginning with one or two letters have."""
    return text.rjust(_RUN)

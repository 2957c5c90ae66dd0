"""The search index: every lead's searched text, cut into runs of three letters, kept true by triggers on `lead`.

`lead_text` is a view of what is searched: names, e-mail, phone digits, company, notes and custom values, folded,
each on a line of its own. `lead_search` holds its runs. In it every space is two, so that `␣␣a` and `␣ab` are the
words that begin with one or two letters.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import apsw

from leaddesk.domain.folding import folded

_RUN: Final = 3
_INSERT_TRIGGER: Final = "lead_search_insert"
_INDEX: Final = "INSERT INTO lead_search(rowid, runs) SELECT id, indexed FROM lead_text WHERE id > ? ORDER BY id"
_SET: Final = "INSERT INTO lead_search(lead_search, rank) VALUES(?, ?)"
#: What a bulk insert collects in memory before it writes, and what everything else does: SQLite's own default.
_MUCH: Final = 16 * 1024**2
_USUAL: Final = 1024**2
#: So many pieces of one size are made one: after bulk work, and usually.
_FEW_PIECES: Final = 2
_USUAL_PIECES: Final = 4
_ALL_PAGES: Final = 10**9


def register(connection: apsw.Connection) -> None:
    """Give a connection the SQL functions of the index and of every comparison.

    `folded(text)` is domain.folding's; `search_runs(text)` is what a lead's searched text is indexed as.
    """
    for name, function in (("folded", folded), ("search_runs", _indexed)):
        connection.create_scalar_function(name, _textual(function), 1, flags=_FLAGS)


_FLAGS: Final = apsw.SQLITE_DETERMINISTIC | apsw.SQLITE_INNOCUOUS


def _textual(function: Callable[[str], str]) -> Callable[..., apsw.SQLiteValue]:
    def call(text: apsw.SQLiteValue) -> apsw.SQLiteValue:
        return function(text) if isinstance(text, str) else text

    return call


def _indexed(text: str) -> str:
    return f" {folded(text)}".replace("\n", " ").replace(" ", "  ")


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
    # Beside large pieces the small ones of single edits would pile up, until one edit has to merge them all.
    for name, value in (
        ("usermerge", _FEW_PIECES),
        ("merge", _ALL_PAGES),
        ("usermerge", _USUAL_PIECES),
        ("hashsize", _USUAL),
    ):
        connection.execute(_SET, (name, value))


def resume_indexing(connection: apsw.Connection, stopped: str) -> None:
    """Follow inserts again. In the same transaction."""
    connection.execute(stopped)


def runs(text: str) -> list[str]:
    """The runs of a folded text that the index has of it wherever it stands; empty where it is too short."""
    spread = text.replace(" ", "  ")
    return list(dict.fromkeys(spread[i : i + _RUN] for i in range(len(spread) - _RUN + 1)))


def starts(text: str) -> str:
    """The run that words beginning with one or two letters have."""
    return text.rjust(_RUN)

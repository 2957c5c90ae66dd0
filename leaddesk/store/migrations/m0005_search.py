"""The search index, and saved filters."""

from __future__ import annotations

import apsw

# Columns whose change changes a lead's searched text.
_SEARCHED = (
    "email, first_name, middle_name, last_name, full_name, phone, mobile, company, notes, custom"
)


def _digits(column: str) -> str:
    other = column
    for sign in "+ -()./":
        other = f"replace({other}, '{sign}', '')"
    return f"iif({column} GLOB '+[0-9]*' AND {column} NOT GLOB '+*[^0-9]*', substr({column}, 2), {other})"


def _row(prefix: str) -> str:
    return "(" + ", ".join(f"{prefix}.{name}" for name in _SEARCHED.split(", ")) + ")"


# Every field stands on a line of its own, so that no phrase reaches from one into the next.
_TEXT = f"""char(10) || concat_ws(char(10), email, concat_ws(' ', first_name, middle_name, last_name), full_name,
    {_digits("phone")}, {_digits("mobile")}, company, replace(notes, char(10), ' '),
    iif(custom IS NULL, NULL, (SELECT group_concat(value, char(10)) FROM json_each(custom))))"""

_SCHEMA = f"""
CREATE VIEW lead_text(id, text, indexed) AS SELECT id, folded({_TEXT}), search_runs({_TEXT}) FROM lead;
CREATE VIRTUAL TABLE lead_search USING fts5(
    runs, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
INSERT INTO lead_search(rowid, runs) SELECT id, indexed FROM lead_text ORDER BY id;
INSERT INTO lead_search(lead_search) VALUES('optimize');
CREATE TRIGGER lead_search_insert AFTER INSERT ON lead BEGIN
    INSERT INTO lead_search(rowid, runs) SELECT id, indexed FROM lead_text WHERE id = NEW.id;
END;
CREATE TRIGGER lead_search_update AFTER UPDATE OF {_SEARCHED} ON lead
WHEN {_row("OLD")} IS NOT {_row("NEW")} BEGIN
    DELETE FROM lead_search WHERE rowid = OLD.id;
    INSERT INTO lead_search(rowid, runs) SELECT id, indexed FROM lead_text WHERE id = NEW.id;
END;
CREATE TRIGGER lead_search_delete AFTER DELETE ON lead BEGIN
    DELETE FROM lead_search WHERE rowid = OLD.id;
END;

CREATE TABLE segment(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    text TEXT NOT NULL                 -- in the language of the search field
);
"""


def search(connection: apsw.Connection) -> None:
    """Make them, and index the leads there are. The connection knows the SQL functions of `search_index`."""
    connection.execute(_SCHEMA)

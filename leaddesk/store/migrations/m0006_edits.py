"""The journal of edits: what they changed, to take them back and to tell of them."""

from __future__ import annotations

import apsw

_SCHEMA = """
CREATE TABLE edit(
    id INTEGER PRIMARY KEY, at TEXT NOT NULL,
    columns TEXT NOT NULL,             -- JSON array: what it set, columns of lead or custom.NAME
    undone_at TEXT NOT NULL DEFAULT ''
);
CREATE TABLE lead_change(
    edit_id INTEGER NOT NULL, lead_id INTEGER NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL,   -- JSON arrays in the order of edit.columns
    PRIMARY KEY(edit_id, lead_id)
) WITHOUT ROWID;
CREATE INDEX lead_change_lead ON lead_change(lead_id);
-- Nothing of a person stays here when the lead goes.
CREATE TRIGGER lead_gone_from_changes AFTER DELETE ON lead BEGIN
    DELETE FROM lead_change WHERE lead_id = OLD.id;
END;
"""


def edits(connection: apsw.Connection) -> None:
    """Add the tables."""
    connection.execute(_SCHEMA)

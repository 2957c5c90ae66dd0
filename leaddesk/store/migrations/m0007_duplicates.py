"""Leads that may be one person, what people said about them, and what merges changed."""

from __future__ import annotations

import apsw

_SCHEMA = """
-- What the last search found. low_id < high_id.
CREATE TABLE possible_duplicate(
    low_id INTEGER NOT NULL, high_id INTEGER NOT NULL, likeness INTEGER NOT NULL,   -- of 100
    PRIMARY KEY(low_id, high_id)
) WITHOUT ROWID;
CREATE INDEX possible_duplicate_high ON possible_duplicate(high_id);
-- A person looked and said that these are two.
CREATE TABLE not_same(
    low_id INTEGER NOT NULL, high_id INTEGER NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY(low_id, high_id)
) WITHOUT ROWID;
CREATE TABLE merge(
    id INTEGER PRIMARY KEY, at TEXT NOT NULL,
    lead_id INTEGER NOT NULL,          -- what they became
    before TEXT NOT NULL               -- JSON: the leads and what was theirs, to take the merge back
);
CREATE INDEX merge_lead ON merge(lead_id);
CREATE INDEX not_same_high ON not_same(high_id);
-- Nothing of a person stays here when the lead goes; a new lead may get its id.
CREATE TRIGGER lead_gone_from_duplicates AFTER DELETE ON lead BEGIN
    DELETE FROM possible_duplicate WHERE low_id = OLD.id OR high_id = OLD.id;
    DELETE FROM not_same WHERE low_id = OLD.id OR high_id = OLD.id;
    DELETE FROM merge WHERE lead_id = OLD.id;
END;
"""


def duplicates(connection: apsw.Connection) -> None:
    """Add the tables."""
    connection.execute(_SCHEMA)

"""Work that waits until nobody does: keys of the first pages of any order, and merging the search index."""

from __future__ import annotations

import apsw

# A zone is 512 ids. Its row without a name says that it was looked through (`low` is 1) or who is looking.
# A column without a row is empty in it. A lead that comes, changes or goes takes its zone away until somebody
# looks through it again: keys never reach less far than the leads do, and nothing of a person stays here.
_SCHEMA = """
CREATE TABLE lead_zone(
    zone INTEGER NOT NULL, name TEXT NOT NULL, low, high,
    PRIMARY KEY(zone, name)
) WITHOUT ROWID;
CREATE TRIGGER lead_zone_insert AFTER INSERT ON lead BEGIN
    DELETE FROM lead_zone WHERE zone = NEW.id / 512;
END;
CREATE TRIGGER lead_zone_update AFTER UPDATE ON lead BEGIN
    DELETE FROM lead_zone WHERE zone = NEW.id / 512;
END;
CREATE TRIGGER lead_zone_delete AFTER DELETE ON lead BEGIN
    DELETE FROM lead_zone WHERE zone = OLD.id / 512;
END;

-- The index merges its pieces when it is told to, and by itself only when they are very many.
INSERT INTO lead_search(lead_search, rank) VALUES('automerge', 0);
INSERT INTO lead_search(lead_search, rank) VALUES('usermerge', 4);
INSERT INTO lead_search(lead_search, rank) VALUES('crisismerge', 256);
"""


def tending(connection: apsw.Connection) -> None:
    """Add the table, which fills beside the window: until then all leads are read."""
    connection.execute(_SCHEMA)

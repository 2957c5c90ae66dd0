"""The cells of imported lines in blocks: a row of a table for each line of a file takes longer to write."""

from __future__ import annotations

import apsw

# A block is of 64 lines: small enough to be read for the sake of one of them.
_SCHEMA = """
CREATE TABLE import_cells(
    import_id INTEGER NOT NULL, first_line INTEGER NOT NULL,
    cells TEXT NOT NULL,               -- JSON object: line -> array of its cells in header order
    PRIMARY KEY(import_id, first_line)
);
INSERT INTO import_cells
SELECT import_id, min(line), json_group_object(CAST(line AS TEXT), json(cells))
FROM (SELECT import_id, line, cells, (row_number() OVER (PARTITION BY import_id ORDER BY line) - 1) / 64 AS block
    FROM import_row)
GROUP BY import_id, block;
ALTER TABLE import_row DROP COLUMN cells;
-- Every line of every file, with the cells as they were read.
CREATE VIEW import_line AS
SELECT import_id, line, bucket, lead_id,
    (SELECT block.cells -> CAST(import_row.line AS TEXT) FROM import_cells block
     WHERE block.import_id = import_row.import_id AND block.first_line <= import_row.line
     ORDER BY block.first_line DESC LIMIT 1) AS cells,
    before
FROM import_row;
"""


def import_cells(connection: apsw.Connection) -> None:
    """Add the table, move the cells there are, and show lines as they were before in a view."""
    connection.execute(_SCHEMA)

"""Who must not be contacted."""

from __future__ import annotations

import apsw

# `value` is what a lead is looked up by: an address, a number in E.164, a domain, or a hash in hexadecimal digits.
_SCHEMA = """
CREATE TABLE suppression(
    value TEXT PRIMARY KEY,
    kind TEXT NOT NULL,            -- email, phone, domain, md5, sha1, sha256
    list TEXT NOT NULL, added_at TEXT NOT NULL
) WITHOUT ROWID;
"""


def suppressions(connection: apsw.Connection) -> None:
    """Add the table."""
    connection.execute(_SCHEMA)

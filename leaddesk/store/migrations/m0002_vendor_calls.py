"""Calls beside deliveries, inquiries about deliveries, which lead a vendor's lead is, what vendors list."""

from __future__ import annotations

import apsw

_SCHEMA = """
CREATE TABLE call(
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL, at TEXT NOT NULL, operation TEXT NOT NULL, ok INTEGER NOT NULL,
    status INTEGER, duration_s REAL, request TEXT, answer TEXT,   -- redacted, cut to size
    reasons TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX call_account ON call(account_id, id);

ALTER TABLE delivery ADD COLUMN inquiries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN inquire_at TEXT NOT NULL DEFAULT '';   -- not before; UTC
CREATE INDEX delivery_open ON delivery(account_id, inquire_at) WHERE state IN ('pending', 'unknown');

CREATE TABLE lead_link(
    account_id TEXT NOT NULL, vendor_id TEXT NOT NULL, lead_id INTEGER NOT NULL,
    PRIMARY KEY(account_id, vendor_id)
) WITHOUT ROWID;
CREATE INDEX lead_link_lead ON lead_link(lead_id);

CREATE TABLE vendor_list(
    account_id TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL,
    content TEXT NOT NULL,                                        -- JSON: what the vendor answered
    PRIMARY KEY(account_id, name)
) WITHOUT ROWID;
"""


def vendor_calls(connection: apsw.Connection) -> None:
    """Add the tables and columns."""
    connection.execute(_SCHEMA)

"""The first schema: leads, imports, accounts, deliveries."""

from __future__ import annotations

import apsw

# A lead's canonical fields are columns, NULL when empty; its custom fields are one JSON object.
# email_key and phone_key are what duplicates are found by: normalised, never shown.
_SCHEMA = """
CREATE TABLE lead(
    id INTEGER PRIMARY KEY,
    email TEXT, first_name TEXT, last_name TEXT, middle_name TEXT, full_name TEXT, phone TEXT, mobile TEXT,
    company TEXT, job_title TEXT, industry TEXT, address TEXT, city TEXT, region TEXT, postal_code TEXT,
    country TEXT, website TEXT, language TEXT, date_of_birth TEXT, gender TEXT, source TEXT, campaign TEXT,
    notes TEXT, tags TEXT, external_id TEXT, score TEXT, consent_email TEXT, consent_phone TEXT,
    consent_sms TEXT, consent_text TEXT, consent_at TEXT, created_at TEXT,
    custom TEXT,
    email_key TEXT, phone_key TEXT,
    import_id INTEGER, import_line INTEGER,
    added_at TEXT NOT NULL, updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX lead_email_key ON lead(email_key) WHERE email_key IS NOT NULL;
CREATE INDEX lead_phone_key ON lead(phone_key) WHERE phone_key IS NOT NULL;
-- Leads without an e-mail address are few: an import asks for them by phone number at every line.
CREATE INDEX lead_phone_only ON lead(phone_key) WHERE phone_key IS NOT NULL AND email_key IS NULL;
CREATE INDEX lead_import ON lead(import_id);

CREATE TABLE import(
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    state TEXT NOT NULL,               -- done, undone
    profile TEXT NOT NULL,             -- JSON: FileProfile
    mapping TEXT NOT NULL,             -- JSON: header -> field or null, in the file's order
    created INTEGER NOT NULL, updated INTEGER NOT NULL, duplicates INTEGER NOT NULL,
    rejected INTEGER NOT NULL, set_aside INTEGER NOT NULL, not_data INTEGER NOT NULL,
    issue_count INTEGER NOT NULL
);
-- Every line of every file, with the cells as they were read: what result files and timelines quote.
CREATE TABLE import_row(
    import_id INTEGER NOT NULL, line INTEGER NOT NULL,
    bucket TEXT NOT NULL, lead_id INTEGER,
    cells TEXT NOT NULL,               -- JSON array in header order
    before TEXT,                       -- JSON: the fields that an update changed, as they were
    PRIMARY KEY(import_id, line)
) WITHOUT ROWID;
CREATE INDEX import_row_lead ON import_row(lead_id) WHERE lead_id IS NOT NULL;
CREATE TABLE import_issue(
    import_id INTEGER NOT NULL, line INTEGER NOT NULL, column_name TEXT NOT NULL,
    value TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL
);
CREATE INDEX import_issue_line ON import_issue(import_id, line);
CREATE TABLE column_mapping(
    name TEXT PRIMARY KEY,             -- a person's name for it, or the header's fingerprint
    columns TEXT NOT NULL, at TEXT NOT NULL
);

CREATE TABLE account(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE,
    vendor TEXT NOT NULL,
    settings TEXT NOT NULL,            -- JSON; never a secret
    practice INTEGER NOT NULL DEFAULT 0,
    health TEXT NOT NULL, health_detail TEXT NOT NULL DEFAULT '', checked_at TEXT NOT NULL DEFAULT '',
    paused TEXT NOT NULL DEFAULT '',   -- why sending is paused, empty when it is not
    removed INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);
CREATE UNIQUE INDEX account_name ON account(name) WHERE NOT removed;

CREATE TABLE batch(
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account(id),
    options TEXT NOT NULL,             -- JSON, keys sorted: together with the account, the destination
    created_at TEXT NOT NULL
);
CREATE INDEX batch_account ON batch(account_id);
CREATE TABLE delivery(
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    account_id TEXT NOT NULL,
    lead_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    vendor_id TEXT NOT NULL DEFAULT '',
    reasons TEXT NOT NULL DEFAULT '[]',
    attempts INTEGER NOT NULL DEFAULT 0,    -- exchanges begun
    tries INTEGER NOT NULL DEFAULT 0,       -- of those, failed ones since it was last queued by a person
    owner TEXT NOT NULL DEFAULT '',         -- the process that is sending it
    sent_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL
);
CREATE INDEX delivery_queue ON delivery(account_id, state, id);
CREATE INDEX delivery_batch ON delivery(batch_id, state);
CREATE INDEX delivery_lead ON delivery(lead_id);
CREATE TABLE attempt(
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery(id),
    at TEXT NOT NULL, state TEXT NOT NULL,
    status INTEGER, duration_s REAL, request TEXT, answer TEXT,   -- redacted, cut to size
    reasons TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX attempt_delivery ON attempt(delivery_id);

CREATE TABLE lead_event(
    id INTEGER PRIMARY KEY, lead_id INTEGER NOT NULL, at TEXT NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX lead_event_lead ON lead_event(lead_id);
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


def first(connection: apsw.Connection) -> None:
    """Make all tables and indexes."""
    connection.execute(_SCHEMA)

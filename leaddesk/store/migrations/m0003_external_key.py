"""Leads are known by the id that another system gave them, besides e-mail address and phone number."""

from __future__ import annotations

import apsw

# external_key is external_id with the kind of file before it: 5001 of one system is not 5001 of another.
_SCHEMA = """
ALTER TABLE lead ADD COLUMN external_key TEXT;
UPDATE OR IGNORE lead SET external_key =
    (SELECT iif(profile ->> 'recognised' = 'generic', profile ->> 'fingerprint', profile ->> 'recognised')
     FROM import WHERE import.id = lead.import_id) || ':' || external_id
WHERE external_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM lead AS other WHERE other.external_id = lead.external_id AND other.id < lead.id);
CREATE UNIQUE INDEX lead_external_key ON lead(external_key) WHERE external_key IS NOT NULL;
"""


def external_key(connection: apsw.Connection) -> None:
    """Add the key, and fill it for the leads there are."""
    connection.execute(_SCHEMA)

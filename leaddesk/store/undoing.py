"""Taking an import back. What came after it stays: edits, and what later imports brought."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import apsw

from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.clock import now_text
from leaddesk.domain.fields import FIELD_NAMES

Names = dict[str, "apsw.SQLiteValue"]

_KEYS: Final = ("email_key", "external_key")
#: What a lead has, and what was there before an import's line or an edit, by column and `custom.NAME`.
_NOW: Final = f"""
(SELECT CASE own.key
    {" ".join(f"WHEN '{name}' THEN {name}" for name in (*FIELD_NAMES, *_KEYS, "phone_key"))}
    ELSE (SELECT value FROM json_each(custom) WHERE key = substr(own.key, 8)) END
FROM lead WHERE id = lead_id)"""
_BEFORE_LINE: Final = """
iif(json_type({line}.before, '$.custom') IS NULL, {line}.before, (SELECT json_group_object(key, value) FROM (
    SELECT key, value FROM json_each({line}.before) WHERE key <> 'custom'
    UNION ALL SELECT filled.value, (
        SELECT value FROM json_each({line}.before ->> 'custom') WHERE key = substr(filled.value, 8))
    FROM import AS of, json_each(of.mapping) AS filled
    WHERE of.id = {line}.import_id AND filled.value GLOB 'custom.*')))"""
_BEFORE_EDIT: Final = """
(SELECT json_group_object(value, change.before ->> key) FROM json_each(columns))"""
#: A row for each field of a lead that this import changed and an edit or a later import, not taken back, did too:
#: `old` is what was before the one. Up to the first later change that really changed it.
_STEPS: Final = f"""
CREATE TEMP TABLE step AS
WITH own AS (
    SELECT * FROM import_row WHERE import_id = :import AND before IS NOT NULL),
later AS MATERIALIZED (
    SELECT import.at, own.line AS own_line, own.lead_id, import.id AS import_id, line.line, NULL AS edit_id,
        NULL AS columns, {_BEFORE_LINE.format(line="own")} AS own, {_BEFORE_LINE.format(line="line")} AS before
    FROM own CROSS JOIN import_row AS line ON line.lead_id = own.lead_id
        CROSS JOIN import ON import.id = line.import_id
    WHERE line.import_id > :import AND line.before IS NOT NULL AND state = 'done'
    UNION ALL
    SELECT edit.at, own.line, own.lead_id, NULL, NULL, edit.id,
        columns, {_BEFORE_LINE.format(line="own")}, {_BEFORE_EDIT}
    FROM own CROSS JOIN lead_change AS change ON change.lead_id = own.lead_id CROSS JOIN edit ON edit.id = edit_id
    WHERE undone_at = '' AND edit.at >= (SELECT at FROM import WHERE id = :import)),
changed AS (
    SELECT later.*, own.key AS name, own.value AS old, before.value AS was, {_NOW} AS becomes
    FROM later CROSS JOIN json_each(own) AS own CROSS JOIN json_each(before) AS before
    WHERE before.key = own.key AND own.key <> 'updated_at'),
followed AS (
    SELECT *, lead(was, 1, becomes) OVER in_turn IS NOT was AS really FROM changed
    WINDOW in_turn AS (PARTITION BY lead_id, name ORDER BY at, import_id, edit_id)),
counted AS (
    SELECT *, sum(really) OVER (PARTITION BY lead_id, name ORDER BY at, import_id, edit_id) AS count FROM followed)
SELECT name, own_line, import_id, line, edit_id, lead_id, columns, old, becomes, really
FROM counted WHERE count = really"""
_SET: Final = """
iif(:name GLOB 'custom.*',
    json_set(before, '$.custom', nullif(json_patch(
        coalesce(before ->> 'custom', '{{}}'), json_object(substr(:name, 8), {value})), '{{}}') || ''),
    {column})"""
#: The first that really changed it has what was before this import, which has nothing to give back then.
_HAND_ON: Final = f"""
UPDATE import_row SET before = {_SET.format(value="old", column="json_set(before, '$.' || :name, old)")}
FROM temp.step WHERE import_row.import_id = step.import_id AND import_row.line = step.line AND name = :name;
UPDATE lead_change SET before =
    json_set(before, '$[' || (SELECT key FROM json_each(columns) WHERE value = :name) || ']', old)
FROM temp.step WHERE lead_change.edit_id = step.edit_id AND lead_change.lead_id = step.lead_id AND name = :name;
UPDATE import_row SET before = {_SET.format(value="becomes", column="json_remove(before, '$.' || :name)")}
FROM temp.step WHERE import_row.import_id = :import AND import_row.line = own_line AND name = :name AND really"""

#: What this import has to give back.
_CHANGED: Final = """
FROM (SELECT lead_id, before FROM import_row
    WHERE import_id = :import AND json_remove(before, '$.updated_at') <> '{}') AS old
WHERE lead.id = old.lead_id"""
_NAMES: Final = """
SELECT DISTINCT key FROM import_row, json_each(before) WHERE import_id = :import"""
_HAD: Final = "json_type(old.before, '$.{name}') IS NOT NULL"
#: A lead that must stay may have the key now.
_FREE: Final = """
    iif(EXISTS (SELECT 1 FROM lead AS other WHERE other.{key} = old.before ->> '{key}'),
        NULL, old.before ->> '{key}')"""
#: Only the custom fields that the import filled: others may have come since.
_CUSTOM: Final = """
    nullif(json_patch(coalesce(custom, '{}'), (
        SELECT json_group_object(substr(filled.value, 8), (
            SELECT value FROM json_each(old.before ->> 'custom') WHERE key = substr(filled.value, 8)))
        FROM import, json_each(mapping) AS filled
        WHERE import.id = :import AND filled.value GLOB 'custom.*')), '{}')"""
#: What left with this import's values is not the lead as it was before, nor is what was changed since.
_UPDATED_AT: Final = """
    (SELECT CASE
        WHEN EXISTS (SELECT 1 FROM delivery WHERE delivery.lead_id = lead.id AND sent_at >= import.at) THEN :now
        WHEN updated_at = import.at THEN old.before ->> 'updated_at'
        ELSE updated_at END
    FROM import WHERE import.id = :import)"""
_SPECIAL: Final = {"custom": _CUSTOM, "updated_at": _UPDATED_AT} | {
    key: _FREE.format(key=key) for key in _KEYS
}

#: Leads of this import, and those that an import taken back before had to leave because this one had them too.
_REMOVE: Final = """
DELETE FROM lead
WHERE (import_id = :import OR import_id IN (SELECT id FROM import WHERE state = 'undone')
    AND id IN (SELECT lead_id FROM import_row WHERE import_id = :import))
AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.lead_id = lead.id)
AND NOT EXISTS (SELECT 1 FROM lead_event WHERE lead_event.lead_id = lead.id)
AND NOT EXISTS (SELECT 1 FROM lead_link WHERE lead_link.lead_id = lead.id)
AND NOT EXISTS (
    SELECT 1 FROM lead_change JOIN edit ON edit.id = edit_id
    WHERE lead_change.lead_id = lead.id AND edit.undone_at = '')
AND NOT EXISTS (
    SELECT 1 FROM import_row JOIN import ON import.id = import_row.import_id
    WHERE import_row.lead_id = lead.id AND import.id <> :import AND import.state = 'done')"""

_FORGET: Final = """
UPDATE import_row SET lead_id = NULL
WHERE (import_id = :import OR import_id IN (SELECT id FROM import WHERE state = 'undone'))
AND lead_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lead WHERE id = lead_id)"""


def take_back(connection: apsw.Connection, import_id: int) -> LeadChanges:
    """Take an import that is done back, in an open transaction. SQL alone: it may have a million lines."""
    names: Names = {"import": import_id, "now": now_text()}
    _hand_on(connection, import_id)
    changed = [str(row[0]) for row in connection.execute(_NAMES, names)]
    # Keys go before they come back: leads may have exchanged them.
    _set(connection, {key: "NULL" for key in _KEYS if key in changed}, names)
    connection.execute(_REMOVE, names)
    removed = connection.changes()
    old = {name: _SPECIAL.get(name, f"old.before ->> '{name}'") for name in changed}
    restored = _set(connection, old, names)
    connection.execute(_FORGET, names)
    connection.execute("UPDATE import SET state='undone' WHERE id=:import", names)
    return LeadChanges(removed=removed, updated=restored, ids=None)


def _set(connection: apsw.Connection, values: Mapping[str, str], names: Names) -> int:
    """Set columns where the import changed them; returns in how many leads."""
    if not values:
        return 0
    sets = (
        f"{name} = iif({_HAD.format(name=name)}, {sql}, {name})" for name, sql in values.items()
    )
    connection.execute(f"UPDATE lead SET {', '.join(sets)} {_CHANGED}", names)
    return connection.changes()


def _hand_on(connection: apsw.Connection, import_id: int) -> None:
    """What was there before the import is, where something else changed it since, what was there before that."""
    names: Names = {"import": import_id}
    connection.execute(_STEPS, names)
    for (name,) in connection.execute("SELECT DISTINCT name FROM temp.step").fetchall():
        connection.execute(_HAND_ON, {**names, "name": name})
    connection.execute("DROP TABLE temp.step")

"""What came after an import that is taken back stays: edits, and what later imports brought."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from typing import Final

import apsw

from leaddesk.domain.fields import CUSTOM_PREFIX

#: Lines of an import that changed a lead which an edit or a later import, not taken back, changed since.
_OWN: Final = """
SELECT line, lead_id, before FROM import_row own
WHERE import_id = :import AND before IS NOT NULL AND (
    EXISTS (SELECT 1 FROM lead_change JOIN edit ON edit.id = edit_id
        WHERE lead_change.lead_id = own.lead_id AND undone_at = '' AND edit.at >= :at)
    OR EXISTS (SELECT 1 FROM import_row later JOIN import ON import.id = later.import_id
        WHERE later.lead_id = own.lead_id AND later.before IS NOT NULL
        AND import.id > :import AND state = 'done'))"""
_LATER: Final = """
SELECT import.at AS at, import_id, line, NULL, NULL, before FROM import_row JOIN import ON import.id = import_id
WHERE lead_id = :lead AND before IS NOT NULL AND import_id > :import AND state = 'done'
UNION ALL
SELECT edit.at, NULL, NULL, edit_id, columns, before FROM lead_change JOIN edit ON edit.id = edit_id
WHERE lead_id = :lead AND undone_at = '' AND edit.at >= :at
ORDER BY 1"""

Values = dict[str, "str | None"]


def custom_names(connection: apsw.Connection, import_id: int) -> list[str]:
    """The custom fields that an import filled, without their prefix."""
    mapping = json.loads(
        connection.execute("SELECT mapping FROM import WHERE id=?", (import_id,)).get
    )
    targets = sorted({target for target in mapping.values() if target})
    return [name.removeprefix(CUSTOM_PREFIX) for name in targets if name.startswith(CUSTOM_PREFIX)]


def hand_on(connection: apsw.Connection, import_id: int) -> None:
    """Before an import is taken back: what was there before it is, where something else changed it since, what was
    there before that. Of its own lines only what nobody changed since is left to restore.
    """
    at = connection.execute("SELECT at FROM import WHERE id=?", (import_id,)).get
    names = {"import": import_id, "at": at}
    filled = cache(partial(custom_names, connection))
    for line, lead_id, before in [*connection.execute(_OWN, names)]:
        own = _Change.of_import(filled, import_id, line, before)
        later = [
            _Change.of_edit(edit, lead_id, columns, told)
            if edit is not None
            else _Change.of_import(filled, of, place, told)
            for _, of, place, edit, columns, told in [
                *connection.execute(_LATER, {**names, "lead": lead_id})
            ]
        ]
        now = _values(connection, lead_id)
        for name in [name for name in own.before if any(name in change.before for change in later)]:
            _hand_on_one(name, own, [change for change in later if name in change.before], now)
        for change in (own, *later):
            change.write(connection)


def _hand_on_one(name: str, own: _Change, later: list[_Change], now: Values) -> None:
    """Give one field's old value to the first of the later changes that really changed it."""
    old = own.before[name]
    after = [*(change.before[name] for change in later[1:]), now.get(name)]
    for change, becomes in zip(later, after, strict=True):
        was, change.before[name] = change.before[name], old
        if was != becomes:
            own.leave(name, now.get(name))
            return


@dataclass
class _Change:
    """What an import's line or an edit changed about a lead: the fields, as they were before it."""

    before: Values
    sql: str
    key: tuple[int, int]
    #: Of an import: all custom fields there were. Of an edit, `columns` in their order.
    custom: Values | None = None
    columns: Iterable[str] = ()

    @classmethod
    def of_import(
        cls, filled: Callable[[int], list[str]], import_id: int, line: int, before: str
    ) -> _Change:
        values: Values = json.loads(before)
        custom: Values | None = None
        if "custom" in values:
            custom = json.loads(values.pop("custom") or "{}")
            for name in filled(import_id):
                values[CUSTOM_PREFIX + name] = custom.get(name)
        sql = "UPDATE import_row SET before=? WHERE import_id=? AND line=?"
        return cls(values, sql, (import_id, line), custom)

    @classmethod
    def of_edit(cls, edit_id: int, lead_id: int, columns: str, before: str) -> _Change:
        names: list[str] = json.loads(columns)
        sql = "UPDATE lead_change SET before=? WHERE edit_id=? AND lead_id=?"
        values = dict(zip(names, json.loads(before), strict=True))
        return cls(values, sql, (edit_id, lead_id), columns=names)

    def leave(self, name: str, now: str | None) -> None:
        """Let taking this back not touch a field."""
        if name.startswith(CUSTOM_PREFIX):
            self.before[name] = now
        else:
            del self.before[name]

    def write(self, connection: apsw.Connection) -> None:
        connection.execute(self.sql, (json.dumps(self._told(), ensure_ascii=False), *self.key))

    def _told(self) -> object:
        if self.columns:
            return [self.before[name] for name in self.columns]
        if self.custom is None:
            return self.before
        told = {n: v for n, v in self.before.items() if not n.startswith(CUSTOM_PREFIX)}
        custom = self.custom | {
            n.removeprefix(CUSTOM_PREFIX): v
            for n, v in self.before.items()
            if n.startswith(CUSTOM_PREFIX)
        }
        kept = {name: value for name, value in custom.items() if value is not None}
        return {**told, "custom": json.dumps(kept, ensure_ascii=False) if kept else None}


def _values(connection: apsw.Connection, lead_id: int) -> Values:
    """What a lead has, by column and `custom.NAME`."""
    lead: Values = {}
    cursor = connection.execute("SELECT * FROM lead WHERE id=?", (lead_id,))
    for row in cursor:
        for (name, _type), value in zip(cursor.getdescription(), row, strict=True):
            lead[name] = None if value is None else str(value)
    custom = json.loads(lead.pop("custom", None) or "{}")
    return lead | {CUSTOM_PREFIX + name: str(value) for name, value in custom.items()}

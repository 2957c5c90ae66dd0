"""Where the first leads of an order are: the least and the greatest sort key of every 512 leads.

Made beside the window, a few at a time, and taken away by a trigger wherever a lead comes, changes or goes. Where
there are none, leads are simply read.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.store.database import Database
from leaddesk.store.lead_rows import id_range
from leaddesk.store.search import ACCOUNT_PREFIX, column_of, folded_key, sort_key

#: Ids of a zone. The schema's triggers know it too.
ZONE: Final = 512
#: Zones looked through at once: a quarter of a second's work.
_AT_ONCE: Final = 64
#: A longer key is cut.
_LONGEST: Final = 64
#: Sorts after whatever a cut key went on with.
_BEYOND: Final = "\U0010ffff"
_NAMES: Final = ("name", "import_id", "added_at", "updated_at", *FIELD_NAMES)
_BOUNDS: Final = """
SELECT zone, name, {bound} FROM lead_zone WHERE name = ? OR name = '' AND low = 1 ORDER BY zone, name"""
#: What the deliveries of leads ever were: wide enough, and quicker than what they are now.
_STATES: Final = f"""
SELECT lead_id / {ZONE}, account_id, {{bound}}(state) FROM delivery NOT INDEXED
WHERE account_id = ? GROUP BY 1"""
_LOOKED_THROUGH: Final = "SELECT zone FROM lead_zone WHERE name = '' AND low = 1"
_EACH_KEY: Final = ", ".join(f"{sort_key(name)} AS key{n}" for n, name in enumerate(_NAMES))
_EACH_BOUND: Final = ", ".join(f"min(key{n}), max(key{n})" for n in range(len(_NAMES)))
#: The limit keeps each key from being worked out twice.
_LOOK: Final = f"""
SELECT zone, {_EACH_BOUND} FROM (
    SELECT id / {ZONE} AS zone, {_EACH_KEY} FROM lead WHERE id BETWEEN ? AND ? LIMIT -1)
GROUP BY zone"""
_LOOK_CUSTOM: Final = f"""
SELECT zone, name, min(sorted), max(sorted) FROM (
    SELECT lead.id / {ZONE} AS zone, field.key AS name, {folded_key("field.value")} AS sorted
    FROM lead, json_each(lead.custom) AS field WHERE lead.id BETWEEN ? AND ? AND custom IS NOT NULL LIMIT -1)
GROUP BY zone, name"""

Key = int | float | bytes | str | None
_Row = tuple[int, str, Key, Key]


def rank(key: Key) -> tuple[bool, Key]:
    """What sorts filled keys in Python as SQLite does: numbers before texts."""
    return isinstance(key, str), key


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of ids. No lead in it sorts before `bound`, empty is last; `unknown` was not looked at."""

    number: int
    bound: Key = None
    unknown: bool = False

    def may_precede(self, lead_id: int, key: Key, *, descending: bool) -> bool:
        """Whether a lead in it may sort before the lead of this id with this key."""
        if self.unknown or self.bound is None or key is None or self.bound == key:
            equal = self.bound == key and self.number * ZONE < lead_id
            return self.unknown or equal or (key is None and self.bound is not None)
        return rank(self.bound) > rank(key) if descending else rank(self.bound) < rank(key)


class Zones:
    """The zones of one workspace."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def in_order(self, sort: str, *, descending: bool) -> list[Zone]:
        """All zones there are, those that may hold the first leads of an order first."""
        numbers = self._numbers()
        bounds = self._bounds(sort, numbers, descending=descending)
        filled = [Zone(n, bounds[n]) for n in numbers if bounds.get(n) is not None]
        filled.sort(key=lambda zone: rank(zone.bound), reverse=descending)
        return [
            *(Zone(n, unknown=True) for n in numbers if n not in bounds),
            *filled,
            *(Zone(n) for n in numbers if n in bounds and bounds[n] is None),
        ]

    def _bounds(self, sort: str, numbers: range, *, descending: bool) -> dict[int, Key]:
        """The bound of each zone that was looked through, None where all is empty."""
        bounds: dict[int, Key] = {}
        name, sql = column_of(sort), _BOUNDS.format(bound="high" if descending else "low")
        if sort.startswith(ACCOUNT_PREFIX):
            name = sort.removeprefix(ACCOUNT_PREFIX)
            sql = _STATES.format(bound="max" if descending else "min")
            bounds = dict.fromkeys(numbers)
        with self._database.read() as connection:
            # By name: that a zone was looked through comes before what was seen there.
            for number, of, bound in connection.execute(sql, (name,)):
                if not of or number in bounds:
                    bounds[number] = bound if of else None
        return bounds

    def look_through_some(self) -> bool:
        """Make the next zones that there are not; whether there may be more. Takes some 0.3 s, and writes briefly.

        A lead that is changed meanwhile takes away the claim to its zone, and what was seen of it is not kept.
        Raises WorkspaceError while somebody else writes.
        """
        with self._database.read() as connection:
            known = {row[0] for row in connection.execute(_LOOKED_THROUGH)}
        missing = [number for number in self._numbers() if number not in known][:_AT_ONCE]
        if not missing:
            return False
        claim = os.urandom(8).hex()
        with self._database.write(durable=False, patient=False) as connection:
            connection.execute(
                "DELETE FROM lead_zone WHERE zone IN (SELECT value FROM json_each(?))",
                (json.dumps(missing),),
            )
            connection.execute(
                "INSERT INTO lead_zone SELECT value, '', ?, NULL FROM json_each(?)",
                (claim, json.dumps(missing)),
            )
        seen = [row for first, last in _stretches(missing) for row in self._look(first, last)]
        with self._database.write(durable=False, patient=False) as connection:
            connection.executemany(
                "INSERT INTO lead_zone SELECT ?1, ?2, ?3, ?4 WHERE EXISTS ("
                "SELECT 1 FROM lead_zone WHERE zone = ?1 AND name = '' AND low = ?5)",
                ((*row, claim) for row in seen),
            )
            connection.execute("UPDATE lead_zone SET low = 1 WHERE name = '' AND low = ?", (claim,))
        return True

    def _look(self, first: int, last: int) -> Iterator[_Row]:
        ids = (first * ZONE, last * ZONE + ZONE - 1)
        with self._database.read() as connection:
            for zone, *bounds in [*connection.execute(_LOOK, ids)]:
                for name, low, high in zip(_NAMES, bounds[::2], bounds[1::2], strict=True):
                    if low is not None:
                        yield zone, name, *_cut(low, high)
            for zone, field, low, high in [*connection.execute(_LOOK_CUSTOM, ids)]:
                if low is not None:
                    yield zone, f"{CUSTOM_PREFIX}{field}", *_cut(low, high)

    def _numbers(self) -> range:
        ids = id_range(self._database)
        return range(ids.start // ZONE, (ids.stop - 1) // ZONE + 1)


def _cut(low: Key, high: Key) -> tuple[Key, Key]:
    """Both ends, short: the low one no greater, the high one no less than it was."""
    long = isinstance(high, str) and len(high) > _LONGEST
    return (
        low[:_LONGEST] if isinstance(low, str) else low,
        f"{str(high)[:_LONGEST]}{_BEYOND}" if long else high,
    )


def _stretches(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of following numbers."""
    first = numbers[0]
    for number, following in zip(numbers, (*numbers[1:], -1), strict=True):
        if following != number + 1:
            yield first, number
            first = following

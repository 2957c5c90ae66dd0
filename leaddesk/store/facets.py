"""How many of the leads found have which source, country, state …: the numbers beside filters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from leaddesk.domain.fields import CONSENT_FIELDS
from leaddesk.domain.folding import folded
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import parse, values_of, with_values, written
from leaddesk.domain.states import SUPPRESSED
from leaddesk.store.database import Database
from leaddesk.store.search import Conditions, Value, accounts_named, conditions
from leaddesk.store.suppressed_leads import SUPPRESSED_SQL

#: More values than this are not told of a field: the most frequent are.
MOST_VALUES: Final = 500
_MONTH: Final = len("2026-01")
#: Fields with few values, which one pass over the leads counts together: field → columns.
_COLUMNS: Final[Mapping[str, Sequence[str]]] = {
    "source": ("source",),
    "country": ("country",),
    "consent": CONSENT_FIELDS,
    "added": (f"substr(added_at, 1, {_MONTH})",),
}
#: Deliveries stay when a lead is erased. The plus keeps SQLite from going through all leads.
_THERE: Final = " AND +lead_id IN (SELECT id FROM lead)"
_TAG: Final = re.compile(r"\s*[,;]\s*")

#: What stands beside the leads: SQL of values with numbers, of the leads `{found}` and the accounts `{accounts}`.
_BESIDE: Final[Mapping[str, str]] = {
    "import": """SELECT import_id, count(*) FROM
        (SELECT DISTINCT import_id, lead_id FROM import_row WHERE lead_id IS NOT NULL{found}) GROUP BY 1""",
    "account": """SELECT name, count(DISTINCT lead_id) FROM delivery JOIN account ON account.id = account_id
        WHERE NOT removed{found} GROUP BY folded(name)""",
    "state": """SELECT state, count(DISTINCT lead_id) FROM
        (SELECT lead_id, account_id, state, max(delivery.id) FROM delivery
         WHERE TRUE{found}{accounts} GROUP BY lead_id, account_id) GROUP BY 1""",
}
Row = tuple[Any, ...]
Counts = Mapping[str, int]


class FacetReader:
    """Reads only, beside the UI thread: a second or two for a million leads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(
        self, query: LeadQuery, check: Callable[[], None] = lambda: None
    ) -> dict[str, Counts]:
        """For each field that a filter is made of, its values with how many leads have them, most frequent first.

        A field's own filter is left out where it is counted: so its other values can still be chosen. `check` is
        called now and then and may raise.
        """
        found: dict[str, Counts] = {}
        free = [field for field in _COLUMNS if not values_of(query.text, field)]
        for fields in filter(None, (free, *([name] for name in _COLUMNS if name not in free))):
            check()
            found |= self._columns(_without(query, fields[0]), fields)
        for field, sql in _BESIDE.items():
            check()
            found[field] = self._beside(_without(query, field), sql)
        found["account"] = self._at_their_states(query, found["account"], check)
        check()
        found["state"] = self._with_suppressed(_without(query, "state"), found["state"])
        check()
        found["tag"] = self._tags(_without(query, "tag"))
        return found

    def _rows(self, sql: str, values: Sequence[Value]) -> Sequence[Row]:
        with self._database.read() as connection:
            return [*connection.execute(sql, values)]

    def _columns(self, query: LeadQuery, fields: Sequence[str]) -> dict[str, Counts]:
        where = conditions(query)
        columns = [column for field in fields for column in _COLUMNS[field]]
        places = ", ".join(str(place) for place in range(1, len(columns) + 1))
        rows = self._rows(
            f"SELECT {', '.join(columns)}, count(*) FROM {where.source}{where.where} GROUP BY {places}",
            where.values,
        )
        found = {}
        for field in fields:
            start = columns.index(_COLUMNS[field][0])
            cells = [(row[start : start + len(_COLUMNS[field])], row[-1]) for row in rows]
            read = _answers if field == "consent" else set
            found[field] = _ranked(
                (value, number) for values, number in cells for value in read(values)
            )
        return found

    def _beside(self, query: LeadQuery, sql: str) -> Counts:
        where = conditions(query)
        values, found, accounts = list(where.values), _THERE, ""
        if where.terms:
            found = f" AND lead_id IN (SELECT lead.id FROM {where.source}{where.where})"
        names = [folded(name) for name in values_of(query.text, "account")]
        if names and "{accounts}" in sql:
            accounts = f" AND {accounts_named(names)}"
            values += names
        return _ranked(self._rows(sql.format(found=found, accounts=accounts), values))

    def _at_their_states(
        self, query: LeadQuery, accounts: Counts, check: Callable[[], None]
    ) -> Counts:
        """A state is the one at the account that is chosen: each account is asked about it by itself."""
        terms = parse(query.text)
        others = [term for term in terms if term.field != "state"]
        if others == [*terms]:
            return accounts
        everywhere = _without(replace(query, text=written(others)), "account")
        numbers = {}
        for name in self._beside(everywhere, _BESIDE["account"]):
            check()
            chosen = replace(query, text=with_values(query.text, "account", [name]))
            if number := self._count(conditions(chosen)):
                numbers[name] = number
        return _ranked(numbers.items())

    def _with_suppressed(self, query: LeadQuery, states: Counts) -> Counts:
        where = conditions(query)
        where.terms.append(SUPPRESSED_SQL)
        number = self._count(where)
        return _ranked([*states.items(), (SUPPRESSED, number)]) if number else states

    def _count(self, where: Conditions) -> int:
        [(number,)] = self._rows(f"SELECT count(*) FROM {where.source}{where.where}", where.values)
        return int(number)

    def _tags(self, query: LeadQuery) -> Counts:
        where = conditions(query)
        where.terms.append("tags IS NOT NULL")
        rows = self._rows(
            f"SELECT tags, count(*) FROM {where.source}{where.where} GROUP BY 1", where.values
        )
        return _ranked(
            (tag, number)
            for tags, number in rows
            for tag in {folded(tag): tag for tag in _TAG.split(tags.strip())}.values()
        )


def _answers(answers: Iterable[str | None]) -> set[str]:
    given = {answer.lower() for answer in answers if answer}
    return given & {"yes", "no"} if given else {"unknown"}


def _without(query: LeadQuery, field: str) -> LeadQuery:
    return replace(query, text=with_values(query.text, field, ()))


def _ranked(rows: Iterable[Row]) -> Counts:
    """Values with their numbers, most frequent first; spellings that a filter does not tell apart are one."""
    counts: Counter[str] = Counter()
    spelled: dict[str, Counter[str]] = {}
    for value, number in rows:
        if value is None or value == "":
            continue
        key = folded(str(value))
        counts[key] += number
        spelled.setdefault(key, Counter())[str(value)] += number
    ranked = {}
    for key, number in counts.most_common(MOST_VALUES):
        values = spelled[key]
        ranked[min(values, key=lambda value: (-values[value], value))] = number
    return ranked

"""From the query language to SQL: which leads, without an order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CONSENT_FIELDS, CUSTOM_PREFIX, FIELD_NAMES, is_field
from leaddesk.domain.folding import folded, spellings
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import Kind, Operator, Term, kind_of, parse
from leaddesk.domain.states import SUPPRESSED
from leaddesk.domain.texts import Text
from leaddesk.store.search_index import cover, starts
from leaddesk.store.suppressed_leads import SUPPRESSED_SQL

Value = str | int | float

#: Fields that are part of the searched text: what they contain, the index can find.
_INDEXED: Final = frozenset((
    "name", "email", "first_name", "middle_name", "last_name", "full_name", "phone", "mobile", "company", "notes",
))  # fmt: skip
_OWN: Final = {
    "id": "id", "tag": "tags",
    "added": "added_at", "added_at": "added_at", "updated": "updated_at", "updated_at": "updated_at",
}  # fmt: skip
#: Before an account's id: sorts by the latest state there.
ACCOUNT_PREFIX: Final = "state:"
#: SQL of a person's name, empty where a lead has none; and of what a lead is called then: see Lead.name.
PERSON: Final = "coalesce(nullif(full_name, ''), concat_ws(' ', first_name, last_name))"
CALLED: Final = f"coalesce(nullif({PERSON}, ''), email, phone, mobile)"
_SPOKEN: Final = "coalesce(full_name, concat_ws(' ', first_name, middle_name, last_name))"
#: More words and values than these are no question; SQL says more about each word.
_MOST_WORDS: Final = 100
_MOST_VALUES: Final = 500
#: So many runs of a long text are enough to find it: what is found is looked at anyway.
_ENOUGH_RUNS: Final = 50
_LATEST: Final = """id IN (
    SELECT lead_id FROM delivery WHERE state IN {states}{accounts} AND delivery.id = (
        SELECT max(latest.id) FROM delivery AS latest
        WHERE latest.lead_id = delivery.lead_id AND latest.account_id = delivery.account_id))"""
_ANSWERS: Final = ", ".join(f"coalesce(lower({channel}), '')" for channel in CONSENT_FIELDS)
_CONSENT: Final[Mapping[str, str]] = {
    "yes": f"'yes' IN ({_ANSWERS})",
    "no": f"'no' IN ({_ANSWERS})",
    "unknown": f"concat({_ANSWERS}) = ''",
}


@dataclass(slots=True)
class Conditions:
    """SQL of which leads are meant: `FROM source WHERE …`, with its values in order."""

    source: str
    terms: list[str]
    values: list[Value]

    @property
    def rowid(self) -> str:
        """The column to sort by for the order of ids: the one that comes sorted already."""
        return "lead_search.rowid" if self.source.startswith("lead_search") else "lead.id"

    @property
    def where(self) -> str:
        """` WHERE …`, or nothing where all leads are meant."""
        return f" WHERE {joined(self.terms, 'AND')}" if self.terms else ""


def joined(terms: Sequence[str], word: str) -> str:
    """Terms with `word` between them, in pairs of pairs: SQLite nests one level for each that merely follow."""
    if len(terms) == 1:
        return terms[0]
    half = len(terms) // 2
    return f"({joined(terms[:half], word)} {word} {joined(terms[half:], word)})"


def conditions(query: LeadQuery) -> Conditions:
    """What a query asks for. Raises UsageError for text that cannot be understood."""
    terms = tuple(dict.fromkeys(parse(query.text)))
    words = sum(not term.field for term in terms)
    asked = sum(len(term.values) for term in terms)
    for number, most in ((words, _MOST_WORDS), (asked, _MOST_VALUES)):
        if number > most:
            raise UsageError(
                "That is too much to search for at once.",
                Text("There are more than {most_values} words and values in it.", most_values=most),
                "Import a list of leads instead, or search in parts.",
            )
    compiler = _Compiler(terms)
    found = Conditions("lead", [], [])
    matches = [match for term in terms if (match := _index_match(term))]
    if matches:
        # In this order: rowids come from the index one by one, in order, and each is looked at in the table.
        found.source = "lead_search CROSS JOIN lead ON lead.id = lead_search.rowid"
        found.terms.append("lead_search MATCH ?")
        found.values.append(" AND ".join(matches))
    for term in terms:
        sql, values = compiler.condition(term)
        if sql:
            found.terms.append(f"NOT ({sql})" if term.negated else sql)
            found.values += values
    if query.import_id is not None:
        found.terms.append(_IMPORTED.format(marks="(?)"))
        found.values.append(query.import_id)
    if query.lead_ids is not None:
        found.terms.append("lead.id IN (SELECT value FROM json_each(?))")
        found.values.append(json.dumps(list(query.lead_ids)))
    return found


_IMPORTED: Final = (
    "lead.id IN (SELECT lead_id FROM import_row WHERE import_id IN {marks} AND lead_id IS NOT NULL)"
)


def expression(name: str) -> str:
    """SQL of a field's value; NULL or empty where there is none. Raises UsageError when there is no such field."""
    if name in FIELD_NAMES:
        return f"lead.{name}"
    if name in _OWN:
        return f"lead.{_OWN[name]}"
    if name == "name":
        return _SPOKEN
    if is_field(name):
        key = (
            name[len(CUSTOM_PREFIX) :].replace("\\", "\\\\").replace('"', '\\"').replace("'", "''")
        )
        return f"(lead.custom ->> '$.\"{key}\"')"
    raise UsageError(
        Text("There is no lead field “{name}”.", name=name),
        hint=Text("Fields are {names}.", names=", ".join(FIELD_NAMES)),
    )


_KEY: Final = (
    "CASE WHEN {0} IS NULL THEN NULL"
    " WHEN {0} < ':' AND {0} NOT GLOB '*[^0-9]*' THEN CAST(nullif({0}, '') AS NUMERIC)"
    " WHEN length({0}) = octet_length({0}) THEN lower({0}) ELSE folded({0}) END"
)


#: Sorted as they are written: there is nothing to fold in dates and numbers of phones.
_AS_WRITTEN: Final = frozenset((
    "phone", "mobile", "date_of_birth", "consent_at", "created_at", "added", "added_at", "updated", "updated_at",
))  # fmt: skip


def sort_key(name: str) -> str:
    """SQL of what leads are sorted by: numbers by value, then texts without accents and case. Empty is NULL."""
    if name.startswith(ACCOUNT_PREFIX):
        account = name[len(ACCOUNT_PREFIX) :].replace("'", "''")
        return (
            "(SELECT state FROM delivery WHERE delivery.lead_id = lead.id"
            f" AND delivery.account_id = '{account}' ORDER BY delivery.id DESC LIMIT 1)"
        )
    if name in ("id", "import_id"):
        return f"lead.{name}"
    sql = CALLED if name == "name" else expression(name)
    if name in _AS_WRITTEN:
        return f"nullif({sql}, '')"
    if sql.startswith("lead."):
        return folded_key(sql)
    return f"(SELECT {folded_key('value')} FROM (SELECT {sql} AS value))"  # looked up once


def folded_key(sql: str) -> str:
    """SQL of what texts are sorted by that may be numbers or have accents."""
    return _KEY.format(sql)


def column_of(name: str) -> str:
    """The name that a field has in the table of leads; its own where it is none of the table's."""
    return _OWN.get(name, name)


def accounts_named(names: Sequence[Value]) -> str:
    """SQL that a delivery's account has one of these folded names, which are its values."""
    return f"account_id IN (SELECT id FROM account WHERE NOT removed AND folded(name) IN {_marks(names)})"


def digits(sql: str) -> str:
    """SQL of a text without the signs that phone numbers are written with."""
    for sign in "+ -()./":
        sql = f"replace({sql}, '{sign}', '')"
    return sql


def _marks(values: Iterable[Value]) -> str:
    return f"({', '.join('?' for _ in values)})"


def _folded(name: str) -> str:
    sql = expression(name)
    if name in FIELD_NAMES:  # spares a call of Python for what is ASCII
        return (
            f"coalesce(iif(length({sql}) = octet_length({sql}), lower({sql}), folded({sql})), '')"
        )
    return f"coalesce(folded({sql}), '')"


# -- the index ---------------------------------------------------------------------------------------------


def _index_match(term: Term) -> str:
    """An FTS5 query that finds all that a term finds, and perhaps more; empty where the index cannot help."""
    if term.negated or term.operator not in (Operator.HAS, Operator.PART, Operator.EQUAL):
        return ""
    if term.field and term.field not in _INDEXED and not term.field.startswith(CUSTOM_PREFIX):
        return ""
    found = []
    for value in term.values:
        for spelling in spellings(value):
            parts = cover(spelling)[:_ENOUGH_RUNS]
            if not parts and not term.field:
                parts = [starts(spelling)]
            if not parts or "\n" in value:
                return ""
            found.append(" AND ".join(_quoted(part) for part in parts))
    return f"({' OR '.join(f'({each})' for each in found)})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _anywhere(term: Term) -> tuple[str, list[Value]]:
    """What must be looked at in the text because the index does not know where its runs stand; often nothing."""
    found = spellings(term.values[0])
    if not term.negated and all(len(each) <= 3 and " " not in each for each in found):
        return "", []
    values: list[Value] = []
    holds, likely = [], []
    for spelling in found:
        long = len(spelling) > 2
        holds.append(_HOLDS if long else _BEGINS)
        likely += [_LIKELY[spelling.isdecimal()]] * long
        values += [spelling] * holds[-1].count("?")
    in_text = " OR ".join(holds).join("()")
    full = f"SELECT {in_text.format('text')} FROM lead_text WHERE lead_text.id = lead.id"
    either = f"{in_text.format('lower(quick)')} OR {_MORE} AND ({full})"
    sql = " OR ".join([*likely, f"(SELECT {either} FROM (SELECT {_QUICK} AS quick))"])
    return sql.join("()"), [*(each for each in found if len(each) > 2), *values, *values]


_HOLDS: Final = "instr({0}, ?)"
_BEGINS: Final = "instr({0}, char(10) || ?) OR instr({0}, ' ' || ?)"
#: Where most of what is no number is found, and of what is.
_LIKELY: Final = ("coalesce(instr(lower(email), ?), 0)", "coalesce(instr(phone, ?), 0)")
_PHONES: Final = [f"ltrim({name}, '+')" for name in ("phone", "mobile")]
#: The searched text as most leads have it: it spares to put it together as it takes for all.
_QUICK: Final = f"""concat_ws(char(10), '', email, concat_ws(' ', first_name, middle_name, last_name), full_name,
    {", ".join(f"iif({phone} GLOB '*[^0-9]*', NULL, {phone})" for phone in _PHONES)}, company,
    replace(notes, char(10), ' '),
    iif(custom IS NULL, NULL, (SELECT group_concat(value, char(10)) FROM json_each(custom))))"""
#: Whether a lead has text that is not in there, or has letters to fold.
_MORE: Final = (
    f"(length(quick) <> octet_length(quick) OR concat({', '.join(_PHONES)}) GLOB '*[^0-9]*')"
)


# -- kinds of fields ---------------------------------------------------------------------------------------


class _Compiler:
    def __init__(self, terms: Iterable[Term]) -> None:
        self._accounts = [
            folded(value)
            for term in terms
            if kind_of(term.field) is Kind.ACCOUNT and not term.negated
            for value in term.values
        ]

    def condition(self, term: Term) -> tuple[str, list[Value]]:
        """SQL that is true or false, never NULL, for a term as if it were not negated; empty when it is known."""
        if not term.field:
            return _anywhere(term)
        kind = kind_of(term.field)
        if kind is None:
            raise UsageError(Text("There is no lead field “{field}”.", field=term.field))
        match term.operator:
            case Operator.FROM | Operator.TO:
                return _compared(term, kind)
            case Operator.EQUAL | Operator.UNLIKE:
                no = "NOT " * (term.operator is Operator.UNLIKE)
                values = [folded(value) for value in term.values]
                return f"{_folded(term.field)} {no}IN {_marks(values)}", list(values)
            case Operator.PART:
                return _containing(term, kind)
            case Operator.HAS:
                return self._has(term, kind)

    def _has(self, term: Term, kind: Kind) -> tuple[str, list[Value]]:
        values: list[Value] = [folded(value) for value in term.values]
        match kind:
            case Kind.TEXT | Kind.PHONE:
                return _containing(term, kind)
            case Kind.CODE:
                return f"{_folded(term.field)} IN {_marks(values)}", values
            case Kind.DATE:
                return _any(f"instr({_folded(term.field)}, ?) = 1", values), values
            case Kind.TAG:
                return _TAGGED.format(marks=_marks(values)).join("()"), values
            case Kind.NUMBER:
                numbers: list[Value] = [int(value) for value in term.values]
                sql = "lead.id IN {marks}" if term.field == "id" else _IMPORTED
                return sql.format(marks=_marks(numbers)), numbers
            case Kind.ACCOUNT:
                names = accounts_named(values)
                return f"lead.id IN (SELECT lead_id FROM delivery WHERE {names})", values
            case Kind.STATE:
                accounts = f" AND {accounts_named(self._accounts)}" if self._accounts else ""
                sql = f"lead.{_LATEST.format(states=_marks(values), accounts=accounts)}"
                if SUPPRESSED in values:  # no delivery is in a state of this name
                    sql = f"({sql} OR {SUPPRESSED_SQL})"
                return sql, [*values, *self._accounts]
            case Kind.FILLED:
                return joined([*map(_filled, term.values)], "OR").join("()"), []
            case Kind.CONSENT:
                return joined([_CONSENT[value] for value in term.values], "OR").join("()"), []


#: Each tag without the white space around it. Few leads have any.
_TAGGED: Final = f"""lead.tags IS NOT NULL AND EXISTS (
    SELECT 1 FROM json_each('[' || replace(replace(json_quote({_folded("tags")}), ';', ','), ',', '","') || ']')
    WHERE trim(value, char(9, 10, 13, 32)) IN {{marks}})"""


def _any(sql: str, values: Iterable[Value]) -> str:
    return joined([sql for _ in values], "OR").join("()")


def _containing(term: Term, kind: Kind) -> tuple[str, list[Value]]:
    values: list[Value]
    if kind is Kind.PHONE:
        values = [spelling for value in term.values for spelling in spellings(value)]
        text = f"({_folded(term.field)} || ' ' || {digits(_folded(term.field))})"
    else:
        values, text = [folded(value) for value in term.values], _folded(term.field)
    return _any(f"instr({text}, ?) > 0", values), values


def _compared(term: Term, kind: Kind) -> tuple[str, list[Value]]:
    """From or to a value: numbers by value, all else as far as the value goes: 2026-03 is all of March."""
    sign = str(term.operator)
    sql: list[str] = []
    values: list[Value] = []
    text = _folded(term.field)
    for value in term.values:
        number = None if kind is Kind.DATE or not _NUMBER.fullmatch(value) else float(value)
        if number is None:
            sql.append(f"({text} <> '' AND substr({text}, 1, ?) {sign} ?)")
            values += [len(folded(value)), folded(value)]
        else:
            is_number = _IS_NUMBER.format(text)
            sql.append(f"({is_number} AND CAST({text} AS REAL) {sign} ?)")
            values.append(number)
    return joined(sql, "OR").join("()"), values


_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_IS_NUMBER: Final = (
    "{0} GLOB '[-0-9]*[0-9]' AND substr({0}, 2) NOT GLOB '*[^.0-9]*' AND {0} NOT GLOB '*.*.*'"
    " OR {0} GLOB '[0-9]'"
).join(("(", ")"))


def _filled(name: str) -> str:
    if name == "account":
        return "lead.id IN (SELECT lead_id FROM delivery)"
    return f"coalesce({expression(name)}, '') <> ''"

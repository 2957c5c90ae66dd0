"""The query language in SQL beside the same language in plain Python, on random leads."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.fields import CONSENT_FIELDS, CUSTOM_PREFIX
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.query import KINDS, Kind, Operator, Term, kind_of, written
from leaddesk.domain.states import SUPPRESSED, DeliveryState
from leaddesk.store.database import Database
from leaddesk.store.leads import LeadRepository

ACCOUNTS = ("North", "Süd west")
STATES = (DeliveryState.ACCEPTED, DeliveryState.REJECTED, DeliveryState.HELD)
#: A number that nobody may call.
LISTED = "+447012"


@dataclass
class Person:
    """A lead in memory; `sent` are its deliveries in order: account and state."""

    id: int
    fields: Mapping[str, str]
    added: str
    sent: Sequence[tuple[str, str]] = field(default=())


# -- the language in plain Python --------------------------------------------------------------------------


def fold(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def digits(text: str) -> str:
    return re.sub(r"[-+ ()./]", "", text)


def lines(person: Person) -> list[str]:
    get = person.fields.get
    called = " ".join(filter(None, map(get, ("first_name", "middle_name", "last_name"))))
    phones = [digits(get(name, "")) for name in ("phone", "mobile")]
    notes = get("notes", "").replace("\n", " ")
    custom = [value for name, value in person.fields.items() if name.startswith(CUSTOM_PREFIX)]
    named = (get(name, "") for name in ("email", "full_name", "company"))
    return [fold(line) for line in (*named, called, *phones, notes, *custom)]


def wanted(value: str) -> list[str]:
    found = [fold(" ".join(value.split()))]
    if all(re.fullmatch(r"[+(]*[0-9][-0-9()./+]*", word) for word in value.split()):
        found.append(re.sub(r"\D", "", value.replace("(0)", "")).lstrip("0"))
    return list(filter(None, found))


def anywhere(person: Person, value: str) -> bool:
    return any(
        text in line if len(text) > 2 else any(word.startswith(text) for word in line.split(" "))
        for text in wanted(value)
        for line in lines(person)
    )


def value_of(person: Person, name: str) -> str:
    if name == "name":
        parts = (person.fields.get(part) for part in ("first_name", "middle_name", "last_name"))
        return person.fields.get("full_name") or " ".join(filter(None, parts))
    return {"added": person.added, "tag": person.fields.get("tags", "")}.get(
        name
    ) or person.fields.get(name, "")


def latest(person: Person, accounts: Sequence[str]) -> set[str]:
    """The latest state at each account, of those named or of all."""
    states = dict(person.sent)
    return {
        state for name, state in states.items() if not accounts or fold(name) in map(fold, accounts)
    }


def holds(person: Person, term: Term, accounts: Sequence[str]) -> bool:
    if not term.field:
        return anywhere(person, term.values[0])
    values = [fold(value) for value in term.values]
    has = fold(value_of(person, term.field))
    kind = kind_of(term.field)
    match term.operator:
        case Operator.EQUAL:
            return has in values
        case Operator.UNLIKE:
            return has not in values
        case Operator.FROM | Operator.TO:
            return compared(has, term, number=kind is not Kind.DATE)
        case Operator.PART if kind is not Kind.PHONE:
            return any(value in has for value in values)
        case _:
            assert kind is not None
            return HOLDS[kind](person, term, has, accounts)


HOLDS: Mapping[Kind, Callable[[Person, Term, str, Sequence[str]], bool]] = {
    Kind.TEXT: lambda _p, term, has, _a: any(fold(value) in has for value in term.values),
    Kind.PHONE: lambda _p, term, has, _a: any(
        text in f"{has} {digits(has)}" for value in term.values for text in wanted(value)
    ),
    Kind.CODE: lambda _p, term, has, _a: has in map(fold, term.values),
    Kind.DATE: lambda _p, term, has, _a: has.startswith(tuple(map(fold, term.values))),
    Kind.TAG: lambda _p, term, has, _a: (
        not set(map(fold, term.values)).isdisjoint(re.split(r"\s*[,;]\s*", has))
    ),
    Kind.NUMBER: lambda p, term, _h, _a: str(p.id) in term.values,
    Kind.FILLED: lambda p, term, _h, _a: any(
        p.sent if name == "account" else value_of(p, name) for name in term.values
    ),
    Kind.CONSENT: lambda p, term, _h, _a: (
        not (
            {p.fields[name] for name in CONSENT_FIELDS if name in p.fields} or {"unknown"}
        ).isdisjoint(term.values)
    ),
    Kind.ACCOUNT: lambda p, term, _h, _a: any(
        fold(name) in map(fold, term.values) for name, _ in p.sent
    ),
    Kind.STATE: lambda p, term, _h, accounts: (
        not latest(p, accounts).isdisjoint(term.values)
        or (SUPPRESSED in term.values and LISTED in map(p.fields.get, ("phone", "mobile")))
    ),
}


def compared(has: str, term: Term, *, number: bool) -> bool:
    for value in term.values:
        this, that = has[: len(fold(value))], fold(value)
        if number and NUMBER.fullmatch(value):
            if not NUMBER.fullmatch(has):
                continue
            this, that = float(has), float(value)
        if has and (this >= that if term.operator is Operator.FROM else this <= that):
            return True
    return False


NUMBER = re.compile(r"-?[0-9]+([.][0-9]+)?")


def found(people: Sequence[Person], terms: Sequence[Term]) -> list[int]:
    named = [
        value
        for term in terms
        if term.field == "account" and not term.negated
        for value in term.values
    ]
    return [
        p.id for p in people if all(holds(p, term, named) is not term.negated for term in terms)
    ]


# -- random leads and queries ------------------------------------------------------------------------------

LETTERS = (
    st.text("aeéÀbß øn", min_size=1, max_size=7)
    .filter(str.strip)
    .map(lambda text: " ".join(text.split()))
)
NUMBERS = st.sampled_from(
    ["5", "12", "070", "+44 70", "0044", "70 12", "(0)70", "+447012", "447-012", "700"]
)
TAGS = st.sampled_from(["vip", "Béa", "a b", '"\\'])
VALUES: Mapping[str, st.SearchStrategy[str]] = {
    **dict.fromkeys(("email", "first_name", "middle_name", "last_name", "full_name", "company"), LETTERS),
    "phone": NUMBERS, "mobile": NUMBERS,
    "notes": st.lists(LETTERS | NUMBERS, min_size=1, max_size=3).map("\n".join),
    "country": st.sampled_from(["GB", "fr", "Éa"]),
    "score": st.sampled_from(["5", "12", "070", "-1.5", "1-2"]) | LETTERS,
    "tags": st.builds(str.join, st.sampled_from([", ", ",", " ;\n", ",  "]), st.lists(TAGS, min_size=1)),
    "consent_email": st.sampled_from(["yes", "no"]), "consent_phone": st.sampled_from(["yes", "no"]),
    "custom.Car": LETTERS, "custom.a b": LETTERS | NUMBERS,
}  # fmt: skip
DATES = st.sampled_from(["2026-01-05T10:00:00Z", "2026-02-01T00:00:00Z", "2025-12-31T23:59:59Z"])
SENT = st.lists(st.tuples(st.sampled_from(ACCOUNTS), st.sampled_from(STATES).map(str)), max_size=3)
PEOPLE = st.lists(
    st.tuples(st.fixed_dictionaries({}, optional=VALUES), DATES, SENT), min_size=1, max_size=6
).map(lambda drawn: [Person(number, *each) for number, each in enumerate(drawn, 1)])
ASKED: Mapping[Kind, st.SearchStrategy[str]] = {
    Kind.TAG: st.sampled_from(["vip", "bea", "a b", "b", '"\\']),
    Kind.STATE: st.sampled_from([*map(str, STATES), SUPPRESSED]),
    Kind.ACCOUNT: st.sampled_from([*ACCOUNTS, "sud WEST", "gone"]),
    Kind.NUMBER: st.integers(1, 7).map(str),
    Kind.FILLED: st.sampled_from(["email", "tag", "account", "name", "custom.Car", "score"]),
    Kind.CONSENT: st.sampled_from(["yes", "no", "unknown"]),
    Kind.DATE: st.sampled_from(["2026", "2026-01", "2026-02-01"]),
}  # fmt: skip


@st.composite
def asked(draw: st.DrawFn) -> Term:
    fields = ["", "", "name", "added", "tag", "state", "account", "id", "has", "consent", *VALUES]
    name = draw(st.sampled_from(fields))
    negated = draw(st.booleans())
    parts = st.one_of(
        LETTERS, NUMBERS, st.sampled_from(["a", "eb", "nb", "é a", "gb", "-1", "5.5"])
    )
    if not name:
        return Term("", Operator.HAS, (draw(parts),), negated)
    kind = KINDS.get(name, Kind.TEXT)
    whole = kind in ASKED and kind is not Kind.DATE
    operator = Operator.HAS if whole else draw(st.sampled_from(Operator))
    values = draw(st.lists(ASKED.get(kind, parts), min_size=1, max_size=2))
    return Term(name, operator, tuple(values), negated)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(tmp_path_factory.mktemp("search") / "leaddesk.db")
    with database.write() as connection:
        for name in ACCOUNTS:
            connection.execute(
                "INSERT INTO account(id, name, vendor, settings, health, created_at)"
                " VALUES(?1, ?1, 'comunik8', '{}', '', '')",
                (name,),
            )
            connection.execute("INSERT INTO batch VALUES(NULL, ?, '{}', '')", (name,))
        connection.execute("INSERT INTO suppression VALUES(?, 'phone', 'calls', '')", (LISTED,))
    yield database
    database.close()


def store(database: Database, people: Sequence[Person]) -> None:
    """Put these leads and their deliveries in the place of those there are."""
    with database.write(durable=False) as connection:
        connection.execute("DELETE FROM delivery; DELETE FROM lead")
        for person in people:
            custom = {
                n[len(CUSTOM_PREFIX) :]: v
                for n, v in person.fields.items()
                if n.startswith(CUSTOM_PREFIX)
            }
            columns = {n: v for n, v in person.fields.items() if not n.startswith(CUSTOM_PREFIX)}
            columns |= {"custom": json.dumps(custom, ensure_ascii=False)} if custom else {}
            connection.execute(
                f"INSERT INTO lead({', '.join((*columns, 'id, added_at, updated_at'))})"
                f" VALUES({', '.join('?' * (len(columns) + 3))})",
                (*columns.values(), person.id, person.added, ""),
            )
            connection.executemany(
                "INSERT INTO delivery(batch_id, account_id, lead_id, state, updated_at) VALUES(1, ?, ?, ?, '')",
                [(account, person.id, state) for account, state in person.sent],
            )


@settings(max_examples=150)
@given(
    people=PEOPLE,
    queries=st.lists(st.lists(asked(), min_size=1, max_size=3), min_size=1, max_size=6),
)
def test_sql_finds_what_plain_python_finds(
    shared: Database, people: Sequence[Person], queries: Sequence[Sequence[Term]]
) -> None:
    store(shared, people)
    leads = LeadRepository(shared)
    for terms in queries:
        query = LeadQuery(written(terms))
        expected = found(people, terms)
        assert list(leads.ids(query)) == expected, query.text
        assert list(leads.first_page(query, 2)) == expected[:2]
        assert leads.count(query) == len(expected)

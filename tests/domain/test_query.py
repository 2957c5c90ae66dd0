from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.errors import UsageError
from leaddesk.domain.folding import folded, spellings
from leaddesk.domain.query import (
    KINDS,
    Kind,
    Operator,
    Term,
    parse,
    values_of,
    with_values,
    written,
)

HAS, EQUAL, UNLIKE, PART = Operator.HAS, Operator.EQUAL, Operator.UNLIKE, Operator.PART


def word(text: str, *, negated: bool = False) -> Term:
    return Term("", HAS, (text,), negated)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        (" , ", ()),
        ("ada -, bob", (word("ada"), word("-"), word("bob"))),
        ("ada LOVE", (word("ada"), word("LOVE"))),
        ('"Ada Love" -bob', (word("Ada Love"), word("bob", negated=True))),
        ('"not closed', (word("not closed"),)),
        ("5% o'neil, a,b", (word("5%"), word("o'neil"), word("a,b"))),
        ("06 12 34 ada 56", (word("06 12 34"), word("ada"), word("56"))),
        ("+44 (0)7700 -900", (word("+44 (0)7700"), word("900", negated=True))),
        ("country:GB,FR", (Term("country", HAS, ("GB", "FR")),)),
        ("Country: GB, ada", (Term("country", HAS, ("GB",)), word("ada"))),
        ('tag:"big, fish",x', (Term("tag", HAS, ("big, fish", "x")),)),
        ("-city:Paris", (Term("city", HAS, ("Paris",), negated=True),)),
        ("added>=2026-01", (Term("added", Operator.FROM, ("2026-01",)),)),
        ("score <= 5", (Term("score", Operator.TO, ("5",)),)),
        ("state=Held state!=held", (Term("state", HAS, ("held",)), Term("state", HAS, ("held",), negated=True))),
        ("tag!=vip,fair", (Term("tag", HAS, ("vip", "fair"), negated=True),)),
        ("state=held,failed", (Term("state", HAS, ("held", "failed")),)),
        ("-import!=12", (Term("import", HAS, ("12",)),)),
        ('"custom.Say ""hi"":":x', (Term('custom.Say "hi":', HAS, ("x",)),)),
        ("smith and sons and", (word("smith"), word("sons"), word("and"))),
        ("martin or", (word("martin"), word("or"))),
    ],
)  # fmt: skip
def test_what_is_read(text: str, terms: tuple[Term, ...]) -> None:
    assert parse(text) == terms
    assert parse(written(terms)) == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("country=GB", (Term("country", EQUAL, ("GB",)),)),
        ("country = GB", (Term("country", EQUAL, ("GB",)),)),
        ("country!=GB", (Term("country", UNLIKE, ("GB",)),)),
        (
            'company~"Example Ltd" and city=Paris',
            (Term("company", PART, ("Example Ltd",)), Term("city", EQUAL, ("Paris",))),
        ),
        ("company='a = b', city=x", (Term("company", EQUAL, ("a = b",)), Term("city", EQUAL, ("x",)))),
        ("company=Smith,Jones", (Term("company", EQUAL, ("Smith,Jones",)),)),
        ('email=""', (Term("email", EQUAL, ("",)),)),
        ("custom.Car=red", (Term("custom.Car", EQUAL, ("red",)),)),
        ('custom.Car colour="dark red"', (Term("custom.Car colour", EQUAL, ("dark red",)),)),
    ],
)  # fmt: skip
def test_conditions_of_scripts_keep_their_meaning(text: str, terms: tuple[Term, ...]) -> None:
    assert parse(text) == terms
    assert parse(written(terms)) == terms


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ada nonsense=1", "no field “nonsense”"),
        ("country:", "After “country:” a value is missing"),
        ("country=GB or city=x", "no “or”"),
        ("=x", "Before “=x” there is no field"),
        ("state:fine", "“fine” is nothing that “state:” knows"),
        ("has:everything", "“everything” is nothing"),
        ("consent:maybe", "“maybe” is nothing"),
        ("import:last", "“last” is no number"),
        ("import:99999999999999999999", "is no number"),
        ("state>=held", "“state>=” means nothing"),
        ("tag~v", "“tag~” means nothing"),
    ],
)
def test_what_cannot_be_understood_is_said(text: str, why: str) -> None:
    with pytest.raises(UsageError, match="cannot be understood") as caught:
        parse(text)
    assert why in caught.value.detail


FREE = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1
)
LOOSE = st.lists(
    FREE | st.sampled_from(['"', "'", ",", ":", "-", "or", "and", "5", "a b"]), max_size=3
).map(" ".join)
OPERATORS = st.sampled_from(Operator)
CHOSEN = {
    Kind.STATE: st.sampled_from(("held", "rejected")),
    Kind.CONSENT: st.sampled_from(("yes", "no", "unknown")),
    Kind.NUMBER: st.integers(0, 10**18 - 1).map(str),
    Kind.FILLED: st.sampled_from(("email", "tag", "custom.A b")),
    Kind.TAG: LOOSE,
    Kind.ACCOUNT: LOOSE,
}


@st.composite
def term(draw: st.DrawFn) -> Term:
    name = draw(st.sampled_from(["", *KINDS]) | FREE.map("custom.{}".format))
    negated = draw(st.booleans())
    if not name:
        return word(" ".join(draw(LOOSE.filter(str.strip)).split()), negated=negated)
    kind = KINDS.get(name, Kind.TEXT)
    operator = HAS if kind in CHOSEN else draw(OPERATORS)
    return Term(
        name,
        operator,
        tuple(draw(st.lists(CHOSEN.get(kind, LOOSE), min_size=1, max_size=3))),
        negated,
    )


@given(st.lists(term(), max_size=4).map(tuple))
def test_what_is_written_is_read_again(terms: tuple[Term, ...]) -> None:
    assert parse(written(terms)) == terms


@given(st.text())
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        terms = parse(text)
    except UsageError:
        return
    assert parse(written(terms)) == terms


@pytest.mark.parametrize(
    ("text", "field", "values", "becomes"),
    [
        ("", "country", ["GB"], "country:GB"),
        ("ada country:GB -bob", "country", ["FR", "RO"], "ada country:FR,RO -bob"),
        ("ada country:GB -bob", "country", [], "ada -bob"),
        ("country:GB country:FR", "country", ["RO"], "country:RO"),
        ("country!=GB -country:FR", "country", ["RO"], "country!=GB -country:FR country:RO"),
        ("", "account", ["My account", "B"], 'account:"My account",B'),
    ],
)
def test_a_filter_changes_nothing_else(
    text: str, field: str, values: list[str], becomes: str
) -> None:
    assert with_values(text, field, values) == becomes
    assert list(values_of(becomes, field)) == values


@pytest.mark.parametrize(
    ("text", "folds_to"),
    [
        ("Élodie ŁÓDŹ Straße Œuvre", "elodie lodz strasse oeuvre"),
        ("Ștefan Țiriac", "stefan tiriac"),
        ("e\N{COMBINING ACUTE ACCENT}", "e"),
        ("Ωμέγα 東京", "ωμεγα 東京"),
        ("ＡＢＣ ﬁn", "abc fin"),
    ],
)
def test_accents_and_case_do_not_matter(text: str, folds_to: str) -> None:
    assert folded(text) == folds_to
    assert folded(folds_to) == folds_to


@given(st.text(), st.text())
def test_parts_fold_as_the_whole_does(one: str, other: str) -> None:
    assert folded(one + other) == folded(one) + folded(other)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Ada", ("ada",)),
        ("+44 (0)7700 900-123", ("+44 (0)7700 900-123", "447700900123")),
        ("06 12 34", ("06 12 34", "61234")),
        ("7700", ("7700",)),
        ("0", ("0",)),
        ("12 monkeys", ("12 monkeys",)),
    ],
)
def test_numbers_are_looked_for_in_every_spelling(value: str, found: tuple[str, ...]) -> None:
    assert spellings(value) == found

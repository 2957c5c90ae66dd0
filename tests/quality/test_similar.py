from __future__ import annotations

import random

import pytest

from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.quality.similar import Person, find_similar

ADA = Person(1, "Ada Example", "ACME Ltd", "", "", "")


def pairs(*people: Person, most: int = 100) -> list[tuple[int, int]]:
    return [(pair.low_id, pair.high_id) for pair in find_similar(people, most).pairs]


@pytest.mark.parametrize(
    "other",
    [
        Person(2, "Ada Example", "Acme Limited", "", "", ""),
        Person(2, "EXAMPLE, Ada", "ACME", "", "", ""),
        Person(2, "Áda Éxample", "The Acme Company", "", "", ""),
        Person(2, "Ada Exmaple", "acme", "", "", ""),
    ],
)
def test_like_names_at_one_company_may_be_one_person(other: Person) -> None:
    assert pairs(ADA, other) == [(1, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((1, "Ada Example", "", "+441", "", ""), (2, "Ada Exemple", "Other", "+441", "", "")),
        (
            (1, "Ada Example", "Old", "", "ada.example@old.example", ""),
            (2, "Ada Example", "New", "", "ada.example@new.example", ""),
        ),
        ((1, "Ada Example", "", "", "", "BA1"), (2, "Example Ada", "", "", "", "BA1")),
    ],
)
def test_number_mailbox_and_address_speak_for_one_person(
    one: tuple[int, str, str, str, str, str], other: tuple[int, str, str, str, str, str]
) -> None:
    assert pairs(Person(*one), Person(*other)) == [(1, 2)]


@pytest.mark.parametrize(
    "other",
    [
        Person(2, "Grace Hopper", "ACME Ltd", "", "", ""),
        Person(2, "Ada Example", "Initech", "", "", ""),
        Person(2, "Ada", "ACME", "", "", ""),
        Person(2, "Ada Example", "", "", "", ""),
    ],
)
def test_nothing_but_a_name_or_a_company_is_not_enough(other: Person) -> None:
    assert pairs(ADA, other) == []


def test_colleagues_who_share_a_switchboard_and_a_mailbox_are_not_one() -> None:
    one = Person(1, "Ada Example", "ACME", "+441", "contact@acme.example", "BA1")
    assert pairs(one, one._replace(id=2, name="Grace Hopper")) == []


def test_the_surest_are_kept_and_it_is_said_that_there_are_more() -> None:
    people = [ADA._replace(id=n, name=f"Ada Example{'x' * (n > 2)}") for n in range(1, 6)]
    found = find_similar(people, 1)
    assert found.left_out
    assert found.pairs == (PossibleDuplicate(1, 2, 100),)


def test_only_pairs_with_one_of_these_leads() -> None:
    people = [ADA, ADA._replace(id=2), ADA._replace(id=3)]
    found = find_similar(people, 9, among={3})
    assert [(pair.low_id, pair.high_id) for pair in found.pairs] == [(1, 3), (2, 3)]


def test_every_twin_in_a_crowd_is_found() -> None:
    """Groups far larger than those compared each with each: equal names are neighbours."""
    chance = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = ["Ann " + "".join(chance.choices(letters, k=9)) for _ in range(600)]
    people = [Person(n, name, "ACME", "", "", "") for n, name in enumerate(names)]
    people += [person._replace(id=person.id + 1000) for person in people]
    found = set(pairs(*people, most=5000))
    assert {(n, n + 1000) for n in range(600)} <= found

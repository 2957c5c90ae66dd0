"""Sentences that are said again in another language."""

from __future__ import annotations

import json
import pickle

import pytest

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.texts import Text, joined, jsonable, restored, said
from leaddesk.store.rows import reasons_of, reasons_text, sentence_of, sentence_text

FRENCH = {
    "There are {number:,} leads in {where}.": "Il y a {number:,} leads dans {where}.",
    "the file “{name}”": "le fichier « {name} »",
    "Nothing was sent.": "Rien n’a été envoyé.",
}


def french(text: str) -> str:
    return FRENCH.get(text, text)


def test_to_all_that_take_a_string_it_is_the_english_sentence() -> None:
    text = Text("There are {number:,} leads in {where}.", number=1200, where="a {brace}")
    assert text == "There are 1,200 leads in a {brace}."
    assert json.dumps([text]) == '["There are 1,200 leads in a {brace}."]'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (Text("There are {number:,} leads in {where}.", number=1200, where="{x}"),
         "Il y a 1,200 leads dans {x}."),
        (Text("There are {number:,} leads in {where}.", number=1,
              where=Text("the file “{name}”", name="a.csv")),
         "Il y a 1 leads dans le fichier « a.csv »."),
        ("Nothing was sent.", "Rien n’a été envoyé."),
        ("The vendor's own {words}", "The vendor's own {words}"),
        ("", ""),
    ],
)  # fmt: skip
def test_said_in_french(text: str, expected: str) -> None:
    assert said(text, french) == expected


def test_several_are_each_said_in_their_own_right() -> None:
    both = joined(
        [
            "Nothing was sent.",
            Text("There are {number:,} leads in {where}.", number=3, where="{x}"),
            "{odd}",
        ]
    )
    assert both == "Nothing was sent. · There are 3 leads in {x}. · {odd}"
    assert said(both, french) == "Rien n’a été envoyé. · Il y a 3 leads dans {x}. · {odd}"
    assert joined([]) == ""


def test_it_keeps_its_pattern_on_the_way_to_another_process_and_back() -> None:
    text = Text("There are {number:,} leads in {where}.", number=3, where="x")
    assert said(pickle.loads(pickle.dumps(text)), french) == "Il y a 3 leads dans x."


def test_a_stored_reason_keeps_it_too() -> None:
    text = Text("There are {number:,} leads in {where}.", number=3, where="x")
    reasons = (Reason("many", text, "Too many!", "email"), Reason("none", "Nothing was sent."))
    restored = reasons_of(reasons_text(reasons))
    assert restored == reasons
    assert [said(reason.message, french) for reason in restored] == [
        "Il y a 3 leads dans x.",
        "Rien n’a été envoyé.",
    ]


@pytest.mark.parametrize(
    "value",
    [
        Text("There are {number:,} leads in {where}.", number=3, where=Text("the file “{name}”", name="x")),
        {"told": [Text("Nothing was sent."), "plain", 7, None]},
        {"$pattern": "a", "$values": "b"},
        {"pattern": "a", "values": "b"},
    ],
)  # fmt: skip
def test_sentences_survive_json(value: object) -> None:
    found = json.loads(json.dumps(jsonable(value)), object_hook=restored)
    assert found == value
    assert jsonable(found) == jsonable(value)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (str(LeadDeskError("Nothing was sent.", Text("the file “{name}”", name="a.csv"))),
         "Rien n’a été envoyé. le fichier « a.csv »"),
        ("Nothing was sent.", "Rien n’a été envoyé."),
        ('The vendor says {"no"}.', 'The vendor says {"no"}.'),
        ("", ""),
    ],
)  # fmt: skip
def test_a_column_of_text_keeps_a_sentence(sentence: str, expected: str) -> None:
    assert sentence_of(sentence_text(sentence)) == sentence
    assert said(sentence_of(sentence_text(sentence)), french) == expected


def test_a_sentence_within_a_kept_reason_stays_one() -> None:
    message = Text(
        "There are {number:,} leads in {where}.",
        number=3,
        where=Text("the file “{name}”", name="x"),
    )
    [kept] = reasons_of(reasons_text([Reason("x", message, "no", "phone")]))
    assert kept == Reason("x", message, "no", "phone")
    assert said(kept.message, lambda text: FRENCH[text]) == "Il y a 3 leads dans le fichier « x »."

from __future__ import annotations

import json

import pytest

from leaddesk.domain.fields import SPLITS, target_fields
from leaddesk.quality.rows import RowJudge
from leaddesk.quality.shaping import Shape


def shaped(
    mapping: dict[str, str | None], *cells: str, opposites: dict[str, str] | None = None
) -> dict[str, str]:
    shape = Shape(mapping, opposites)
    row = shape(cells)
    return {field: row[place] for field, place in zip(shape.fields, shape.places, strict=True)}


@pytest.mark.parametrize(
    ("target", "cell", "found"),
    [
        ("first_name+last_name", "Ada Example", ["Ada", "Example"]),
        ("first_name+last_name", "Example, Ada", ["Ada", "Example"]),
        ("first_name+last_name", "Ada de la Example", ["Ada", "de la Example"]),
        ("first_name+last_name", "Ada", ["Ada", ""]),
        ("first_name+last_name", "Ada Example (Ltd)", ["Ada", "Example (Ltd)"]),
        ("first_name+last_name+company", "Example, Ada (Ex Ltd)", ["Ada", "Example", "Ex Ltd"]),
        (
            "email+phone",
            "raj@example.com / +44 7700 900123",
            ["raj@example.com", "+44 7700 900123"],
        ),
        ("email+phone", "+44 7700 900123;raj@example.com", ["raj@example.com", "+44 7700 900123"]),
        ("email+phone", "raj@example.com", ["raj@example.com", ""]),
        ("email+phone", "nobody", ["", ""]),
        ("address+postal_code+city", "Bäckerstr. 1, 50667 Köln", ["Bäckerstr. 1", "50667", "Köln"]),
        ("address+postal_code+city", "1 High St, Leeds LS1 1AA", ["1 High St", "LS1 1AA", "Leeds"]),
        ("address+postal_code+city", "somewhere", ["somewhere", "", ""]),
        (
            "address+postal_code+city+country",
            "1 rue X\n75001 Paris\nFrance",
            ["1 rue X", "75001", "Paris", "France"],
        ),
        ("consent_email+consent_phone+consent_sms", "Email, SMS, Post", ["yes", "no", "yes"]),
        ("consent_email+consent_phone+consent_sms", "", ["", "", ""]),
    ],
)
def test_one_column_is_split(target: str, cell: str, found: list[str]) -> None:
    assert shaped({"X": target}, cell) == dict(zip(target_fields(target), found, strict=True))


def test_every_split_is_carried_out() -> None:
    for target in SPLITS:
        assert set(shaped({"X": target}, "x")) == set(target.split("+"))


def test_several_columns_become_one_field() -> None:
    mapping: dict[str, str | None] = {"A": "phone", "B": "phone", "C": "address", "D": "address"}
    assert shaped(mapping, "", "2", "1 High St", "Leeds") == {
        "phone": "2",
        "address": "1 High St, Leeds",
    }
    assert shaped(mapping, "1", "2", "x", "x") == {"phone": "1", "address": "x"}


@pytest.mark.parametrize(
    ("opted_in", "opted_out", "consent"),
    [
        ("yes", "no", "yes"),
        ("yes", "yes", "no"),
        ("yes", "2026-01-02", "no"),
        ("", "0", ""),
        ("", "FALSE", ""),
        ("", "oui", "no"),
        ("", "T", "no"),
        ("", "0000-00-00 00:00:00", ""),
        ("", "0000-00-00T00:00:00Z", ""),
        ("", "\\N", ""),
        ("", "Opt-in", ""),
        ("1", "", "1"),
    ],
)
def test_an_opt_out_is_never_an_opt_in(opted_in: str, opted_out: str, consent: str) -> None:
    known = {"Out": "consent_email"}
    kept: dict[str, str | None] = {"In": "consent_email", "Out": "custom.Out"}
    assert shaped(kept, opted_in, opted_out, opposites=known) == {"consent_email": consent}
    chosen: dict[str, str | None] = {"In": "consent_email", "Out": "!consent_email"}
    assert shaped(chosen, opted_in, opted_out) == {"consent_email": consent}
    forced: dict[str, str | None] = {"Out": "consent_email"}
    assert shaped(forced, opted_out, opposites=known)["consent_email"] in {"", "no"}


def test_issues_name_the_column_that_a_value_came_from() -> None:
    judge = RowJudge({"Who": "email+phone", "X": "custom.X"}, country="GB")
    found = judge(2, ["ada@ / 12", "y"])
    assert {issue.column for issue in found.issues} == {"Who"}
    good = judge(2, ["ada@example.com / 07700 900123", "y"])
    assert (good.email_key, good.phone_key) == ("ada@example.com", "+447700900123")
    assert json.loads(good.custom) == {"X": "y"}

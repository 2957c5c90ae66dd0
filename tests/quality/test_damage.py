from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.imports import Bucket
from leaddesk.quality.damage import lost_digits, proven_number, whole_postal_code
from leaddesk.quality.rows import RowJudge


@pytest.mark.parametrize(
    ("value", "others", "found"),
    [
        ("4.47701E+11", ["447800900123"], ""),
        ("4.47701E+11", ["447700900123"], "447700900123"),
        ("4.47701E+11", ["+44 7700 900 123"], "+44 7700 900 123"),
        ("4.47701E+11", ["447700900123", "447700900124"], ""),
        ("4.47701E+11", [], ""),
        ("4,47701E+11", ["447700900123"], "447700900123"),
        ("4E+11", ["447700900123"], "447700900123"),
        ("447700900123", ["447700900123"], ""),
    ],
)
def test_a_rounded_number_is_repaired_only_where_one_other_cell_proves_it(
    value: str, others: list[str], found: str
) -> None:
    assert proven_number(value, others) == found


@given(st.integers(10**10, 10**15))
def test_any_number_proves_its_own_rounding(number: int) -> None:
    shown = f"{number:.5E}"
    assert proven_number(shown, [shown, str(number)]) in {str(number), ""}
    # Python rounds halves to even, spreadsheets up: only there it may differ.
    if str(number)[6:].strip("0") != "5":
        assert proven_number(shown, [str(number)]) == str(number)


def test_ids_that_lost_their_digits() -> None:
    assert lost_digits("7300000000000000000")
    assert lost_digits("7312345678901230000")
    assert lost_digits("7.3e+18")
    assert not lost_digits("7312345678901234567")
    assert not lost_digits("100000000000000")


def test_zeros_come_back_where_the_country_proves_them() -> None:
    assert whole_postal_code("1067", "DE") == "01067"
    assert whole_postal_code("1067", "CH") == ""
    assert whole_postal_code("01067", "DE") == ""
    assert whole_postal_code("1067", "") == ""


def test_the_chosen_country_proves_nothing() -> None:
    judge = RowJudge({"E": "email", "Zip": "postal_code", "C": "country"}, country="DE")
    assert judge(2, ["a@example.com", "1067", ""]).values[1] == "1067"
    found = judge(2, ["a@example.com", "1067", "Germany"])
    assert found.values[1] == "01067"
    assert [issue.code for issue in found.issues] == ["zero_restored"]


def test_formula_errors_are_no_values() -> None:
    judge = RowJudge({"E": "email", "Co": "company", "N": "custom.N"})
    found = judge(2, ["a@example.com", "#ref!", "#BEZUG!"])
    assert (list(found.values), found.custom) == (["a@example.com", ""], "")
    assert judge(2, ["#N/A", "x", ""]).bucket is Bucket.REJECTED
    assert judge(2, ["a@example.com", "#1 Ltd", ""]).values[1] == "#1 Ltd"


CELL = st.sampled_from(
    ["", "a@example.com", "4.47701E+11", "447700900123", "#REF!", "#1", "E+", "1067", "DE", "46083", "03/04/2026",
     "13/04/2026", "2026-03-02", "7300000000000000000", "x\ny", " x"]
)  # fmt: skip
FIELDS = ["email", "phone", "postal_code", "country", "created_at", "external_id", "custom.X"]


@given(st.lists(st.lists(CELL, min_size=7, max_size=7), max_size=6))
def test_damage_is_found_alike_in_one_row_and_in_many(rows: list[list[str]]) -> None:
    judge = RowJudge({field: field for field in FIELDS}, country="GB")
    found = judge.rows(range(2, 2 + len(rows)), rows)
    verdicts = [judge(line, row) for line, row in enumerate(rows, 2)]
    assert found.issues == [issue for verdict in verdicts for issue in verdict.issues]
    assert [lead[4:] for lead in found.leads] == [
        tuple(verdict.values) for verdict in verdicts if verdict.bucket is None
    ]

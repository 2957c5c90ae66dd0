from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.imports import Aside, Bucket
from leaddesk.quality.rows import RowJudge, Verdict

MAPPING = {
    "E-mail": "email",
    "Tel": "phone",
    "Cell": "mobile",
    "Land": "country",
    "Size": "custom.Size",
    "Skip": None,
}


def judge(*cells: str, country: str = "GB") -> Verdict:
    return RowJudge(MAPPING, country=country)(7, list(cells))


@pytest.mark.parametrize("lengths", [(7, 8), (3, 4)])
def test_a_remark_holds_for_all_rows_with_its_cause(lengths: tuple[int, int]) -> None:
    """One row's figures would be told for all; and a text that is kept is found in another language as it is."""
    rows = (["a@example.com", *["", "", "", "", "", "x", "y"][: length - 1]] for length in lengths)
    told = {issue.message for row in rows for issue in judge(*row).issues}
    assert len(told) == 1


def codes(verdict: Verdict) -> list[tuple[str, str, bool]]:
    assert all(issue.line == 7 and issue.message for issue in verdict.issues)
    return [(issue.code, issue.column, issue.fatal) for issue in verdict.issues]


def test_a_good_row() -> None:
    verdict = judge(" Ada@Example.com ", "07700 900123", "", "u.k.", '4"\t2', "x")
    assert verdict.bucket is None
    assert not verdict.issues
    assert verdict.values == ["Ada@Example.com", "+447700900123", "", "GB"]
    assert json.loads(verdict.custom) == {"Size": '4"\t2'}
    assert (verdict.email_key, verdict.phone_key) == ("ada@example.com", "+447700900123")


def test_the_rows_own_country_reads_its_numbers() -> None:
    assert judge("", "01 99 00 12 34", "", "France", "", "").phone_key == "+33199001234"


def test_of_a_cell_with_two_numbers_the_first_is_taken_and_that_is_said() -> None:
    cells = ["", "07700 900123 / 07700 900456", "020 7946 0000 ext. 12", "", "", ""]
    verdict = judge(*cells)
    assert verdict.bucket is None
    assert verdict.values[1:3] == ["+447700900123", "+442079460000"]
    assert codes(verdict) == [("phone_more", "Tel", False), ("phone_more", "Cell", False)]
    assert RowJudge(MAPPING, country="GB").rows([7], [cells]).issues == verdict.issues


def test_the_mobile_number_is_a_key_where_the_phone_is_none() -> None:
    verdict = judge("", "n/a", "07700 900123", "", "", "")
    assert verdict.bucket is None
    assert verdict.phone_key == "+447700900123"
    assert verdict.values[1] == "n/a"
    assert codes(verdict) == [("phone_invalid", "Tel", False)]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["ada@", "07700 900123", "", "", "", ""], [("email_invalid", "E-mail", True)]),
        (["", "12", "", "", "", ""], [("phone_invalid", "Tel", True)]),
        (["", "", "", "GB", "x", "y"], [("no_contact", "E-mail", True)]),
        (["a@example.com", "\x00", "", "", "", ""], [("control_character", "Tel", True)]),
        (["a@example.com", "", "", "", "", "", "more"], [("row_too_long", "", True)]),
        (["\udce9@example.com", "", "", "", "", ""], [("bytes_unreadable", "E-mail", True)]),
    ],
)
def test_rejected_rows(cells: list[str], found: list[tuple[str, str, bool]]) -> None:
    verdict = judge(*cells)
    assert verdict.bucket is Bucket.REJECTED
    assert set(found) <= set(codes(verdict))
    for issue in verdict.issues:
        issue.value.encode()


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["a@example.com", "12", "", "", "", ""], [("phone_invalid", "Tel", False)]),
        (["a@example.com", "", "", "Atlantis", "", ""], [("country_unknown", "Land", False)]),
        (["a@example.com", "", ""], [("row_too_short", "Land", False)]),
        (["a@example.com", "", "", "", "", "", "", " "], []),
        (["\u200ba@example.com\ufeff", "", "", "", "", ""], []),
    ],
)
def test_remarks_keep_the_row(cells: list[str], found: list[tuple[str, str, bool]]) -> None:
    verdict = judge(*cells)
    assert verdict.bucket is None
    assert codes(verdict) == found
    assert verdict.email_key == "a@example.com"


def test_values_are_kept_as_typed_where_they_are_not_understood() -> None:
    assert judge("a@example.com", "12", "", "Atlantis", "", "").values == [
        "a@example.com",
        "12",
        "",
        "Atlantis",
    ]


@pytest.mark.parametrize(
    "cells", [[], [""], ["", " ", "\t"], ["\u200b", "\ufeff", "\u00a0"], ["¦"]]
)
def test_blank_rows_are_no_data(cells: list[str]) -> None:
    expected = Bucket.REJECTED if cells == ["¦"] else Bucket.NOT_DATA
    assert judge(*cells).bucket is expected


def test_values_are_tidied_and_rows_set_aside() -> None:
    meta = RowJudge(
        {"id": "external_id", "phone": "phone", "ad_id": "custom.ad_id"},
        tidy={
            "id": lambda value: value.removeprefix("l:"),
            "phone": lambda value: value.removeprefix("p:"),
            "ad_id": lambda value: value.removeprefix("ag:"),
        },
        set_aside=lambda line, cells: (
            Aside(Bucket.SET_ASIDE, f"a test in {line}") if "<test" in cells[0] else None
        ),
    )
    verdict = meta(2, ["l:15", " p:+447700900123", "ag:7"])
    assert verdict.values == ["15", "+447700900123"]
    assert json.loads(verdict.custom) == {"ad_id": "7"}
    aside = meta(3, ["<test lead>", "p:no", ""])
    assert aside.bucket is Bucket.SET_ASIDE
    assert aside.issues[0].message == "a test in 3"


def test_a_file_without_contact_columns() -> None:
    assert RowJudge({"A": "city"})(2, ["Cluj"]).bucket is Bucket.REJECTED
    assert RowJudge({})(2, []).bucket is Bucket.NOT_DATA


@pytest.mark.parametrize(
    ("cell", "consent"),
    [("Yes", "yes"), ("TRUE", "yes"), ("1", "yes"), ("Sí", "yes"), ("No", "no"), ("false", "no"), ("0", "no"),
     ("Nein", "no"), ("Unsubscribed", "no"), ("", ""), ("by phone", "by phone")],
)  # fmt: skip
def test_consents_are_told_as_yes_or_no(cell: str, consent: str) -> None:
    judge = RowJudge({"E": "email", "Agreed": "consent_email"})
    assert judge(2, ["a@example.com", cell]).values[1] == consent
    (lead,) = judge.rows([2], [["a@example.com", cell]]).leads
    assert lead[-1] == consent


@given(st.lists(st.text(), max_size=8))
def test_any_row_gets_a_verdict(cells: list[str]) -> None:
    verdict = judge(*cells)
    assert (verdict.bucket is Bucket.REJECTED) == any(issue.fatal for issue in verdict.issues)
    if verdict.bucket is None:
        assert verdict.email_key or verdict.phone_key
        assert not verdict.custom or json.loads(verdict.custom)


CELL = st.text() | st.sampled_from(
    ["", " ", "a@example.com", "A@Example.com ", "bad@", "+44 7700 900123", "07700900123", "GB", "Atlantis",
     "x\ny", "x\n", "\r", " x", "|", "a|b", '"', "\x00", "\u200b", "é", "\u00a0é", "#REF!", "4.47E+11"]
)  # fmt: skip


@given(rows=st.lists(st.lists(CELL, min_size=5, max_size=7), max_size=12), custom=st.booleans())
def test_many_rows_at_once_get_the_same_verdicts(rows: list[list[str]], *, custom: bool) -> None:
    mapping = MAPPING if custom else {**MAPPING, "Size": "city"}
    one_by_one = RowJudge(mapping, country="GB")
    lines = [10 + 3 * place for place in range(len(rows))]
    found = one_by_one.rows(lines, rows)
    verdicts = [one_by_one(line, row) for line, row in zip(lines, rows, strict=True)]
    assert found.leads == [
        (str(line), verdict.email_key, verdict.phone_key, verdict.custom, *verdict.values)
        for line, verdict in zip(lines, verdicts, strict=True)
        if verdict.bucket is None
    ]
    assert found.settled == {
        line: verdict.bucket
        for line, verdict in zip(lines, verdicts, strict=True)
        if verdict.bucket is not None
    }
    assert found.issues == [issue for verdict in verdicts for issue in verdict.issues]

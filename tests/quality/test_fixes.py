"""Rules that put the same thing right in many leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.quality.fixes import Fix, Rule
from leaddesk.quality.phones import e164

TEXT = st.text(max_size=30)


@pytest.mark.parametrize(
    ("fix", "before", "after"),
    [
        (Fix("country", Rule.SET, "GB"), "UK", "GB"),
        (Fix("country", Rule.SET, ""), "UK", ""),
        (Fix("source", Rule.DEFAULT, "Fair"), " \u200b", "Fair"),
        (Fix("source", Rule.DEFAULT, "Fair"), "Web", "Web"),
        (Fix("company", Rule.TRIM), "  Example \n  Ltd\u00a0", "Example Ltd"),
        (Fix("phone", Rule.CALLING_CODE, "France"), "06 12 34 56 78", "+33612345678"),
        (Fix("phone", Rule.CALLING_CODE, "FR"), "+447700900123", "+447700900123"),
        (Fix("phone", Rule.CALLING_CODE, "FR"), "ask the desk", "ask the desk"),
        (Fix("city", Rule.REPLACE, "St.", "Saint"), "St. Ives", "Saint Ives"),
        (Fix("city", Rule.REPLACE, "x"), "Paris", "Paris"),
    ],
)
def test_rules(fix: Fix, before: str, after: str) -> None:
    assert fix.apply(before) == after
    assert fix.problem() == ""


@pytest.mark.parametrize(
    "fix",
    [
        Fix("phone", Rule.CALLING_CODE, "Atlantis"),
        Fix("phone", Rule.CALLING_CODE),
        Fix("city", Rule.REPLACE),
        Fix("city", Rule.DEFAULT),
    ],
)
def test_a_rule_that_lacks_its_value_is_told(fix: Fix) -> None:
    assert fix.problem() == "value"


@given(
    st.sampled_from([Rule.SET, Rule.DEFAULT, Rule.TRIM, Rule.CALLING_CODE]),
    st.one_of(TEXT, st.just("GB")),
    TEXT,
)
def test_a_fix_made_twice_does_nothing_more(rule: Rule, value: str, before: str) -> None:
    fix = Fix("phone", rule, value)
    once = fix.apply(before)
    assert fix.apply(once) == once


@given(TEXT.filter(bool), TEXT, TEXT)
def test_a_default_never_replaces_a_value(before: str, value: str, suffix: str) -> None:
    filled = f"{before}a{suffix}"
    assert Fix("source", Rule.DEFAULT, value).apply(filled) == filled


@given(st.one_of(TEXT, st.from_regex(r"0[1-9][ .]?[0-9]{2,12}", fullmatch=True)))
def test_a_calling_code_makes_a_whole_number_or_nothing(before: str) -> None:
    after = Fix("phone", Rule.CALLING_CODE, "FR").apply(before)
    assert after == before or after == e164(after)


@given(TEXT, TEXT.filter(bool), TEXT)
def test_what_is_not_found_is_not_replaced(before: str, value: str, by: str) -> None:
    if value not in before:
        assert Fix("city", Rule.REPLACE, value, by).apply(before) == before

from __future__ import annotations

import pytest

from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import merged_fields


def merged(*leads: dict[str, str], **picks: int) -> dict[str, str]:
    found = merged_fields([Lead(n, fields) for n, fields in enumerate(leads)], picks)
    return {field.name: field.value for field in found}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"city": "Bath"}, {"city": "London"}, {"city": "Bath"}),
        ({}, {"city": "London"}, {"city": "London"}),
        ({"consent_email": "yes"}, {"consent_email": "no"}, {"consent_email": "no"}),
        ({"consent_email": "Opt-out"}, {"consent_email": "yes"}, {"consent_email": "no"}),
        ({}, {"consent_sms": "yes"}, {"consent_sms": "yes"}),
        ({"tags": "vip, b"}, {"tags": "b; c"}, {"tags": "vip, b, c"}),
        ({"notes": "called"}, {"notes": "wrote"}, {"notes": "called\nwrote"}),
        (
            {"consent_at": "2026-01-01"},
            {"consent_text": "I agree", "consent_at": "2026-02-02"},
            {"consent_text": "", "consent_at": "2026-01-01"},  # a wording never gets another's time
        ),
        (
            {"custom.Car": "red"},
            {"custom.Hat": "blue"},
            {"custom.Car": "red", "custom.Hat": "blue"},
        ),
    ],
)
def test_what_becomes_of_two_leads(
    first: dict[str, str], second: dict[str, str], expected: dict[str, str]
) -> None:
    assert merged(first, second) == expected


def test_a_pick_decides_but_never_over_an_opt_out() -> None:
    leads = ({"city": "Bath", "consent_email": "no"}, {"city": "London", "consent_email": "yes"})
    assert merged(*leads, city=1, consent_email=1) == {"city": "London", "consent_email": "no"}


def test_only_other_values_differ_not_missing_ones_nor_case() -> None:
    leads = [
        Lead(1, {"email": "A@example.com", "city": "Bath", "phone": "1"}),
        Lead(2, {"email": "a@example.com", "city": "York"}),
    ]
    assert [field.name for field in merged_fields(leads, {}) if field.differs] == ["city"]

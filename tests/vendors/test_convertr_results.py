"""What became of a lead at Convertr, in every shape that says so."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.convertr import results
from tests.vendors.support import answer

SENT = "2026-11-21T09:30:00.123Z"


def said(**parts: object) -> str:
    return json.dumps(parts)


@pytest.mark.parametrize(
    ("status", "body", "state", "reasons"),
    [
        (202, "Lead has not been processed yet", None, []),
        (200, "", "accepted", []),
        (200, "\ufeff", "accepted", []),
        (200, " \n", "accepted", []),
        (200, '""', "accepted", []),
        (200, '"Duplicate"', "rejected", [("duplicate", None)]),
        (200, '"Telephone is not valid"', "rejected", [("qa_reason", "phone")]),
        (
            *(200, said(qaReasons=["Invalid email"], failedJobs=["Post code check"], leadData={})),
            *("rejected", [("qa_reason", "email"), ("check_failed", "postal_code")]),
        ),
        (200, said(qaReasons="Too young"), "rejected", [("qa_reason", None)]),
        (200, said(qaReasons={"0": {"reason": "Bad"}}), "rejected", [("qa_reason", None)]),
        (200, said(failedJobs=[{"name": "Email job"}]), "rejected", [("check_failed", "email")]),
        (
            *(200, said(qaReasons=["See"], leadData={"processrStatus": "Caution"})),
            *("held", [("qa_reason", None)]),
        ),
        (200, said(leadData={"processrStatus": "valid"}), "accepted", []),
        (200, said(leadData={"processrStatus": "invalid"}), "rejected", [("result_invalid", None)]),
        (
            *(200, said(qaReasons=["Left"], leadData={"processrStatus": "returned"})),
            *("returned", [("qa_reason", None)]),
        ),
        (200, "{}", None, []),
        (200, "[]", None, []),
        (200, "null", None, []),
        (200, "<html>Sign in</html>", None, []),
        (200, said(leadData={"processrStatus": "processing"}), None, []),
        (404, said(message="Lead not found"), None, []),
        (500, "", None, []),
    ],
)
def test_what_a_result_says(
    status: int, body: str, state: str | None, reasons: list[tuple[str, str | None]]
) -> None:
    outcome = results.outcome(results.findings(answer(status, body)))
    assert (outcome.state if outcome else None) == state
    assert [(r.code, r.field) for r in (outcome.reasons if outcome else ())] == reasons


def test_reasons_and_failed_checks_are_said_in_plain_words() -> None:
    body = said(qaReasons=["Invalid email."], failedJobs=["Email validation"])
    outcome = results.outcome(results.findings(answer(200, body)))
    assert outcome is not None
    assert [reason.message for reason in outcome.reasons] == [
        "Convertr found the lead not valid: Invalid email.",
        "Convertr found the lead not valid: it did not pass the check “Email validation”.",
    ]


def listed(number: int, email: str, seconds: float, zone: str = "+00:00") -> dict[str, object]:
    moment = datetime(2026, 11, 21, 9, 30, tzinfo=UTC) + timedelta(seconds=seconds)
    created = moment.replace(tzinfo=None).isoformat() + zone
    return {"id": number, "email": email, "createdTs": created, "processrStatus": "valid"}


@pytest.mark.parametrize(
    ("members", "found"),
    [
        ([listed(1, "a@b.cd", 2)], "1"),
        ([listed(1, "A@B.cd", 2)], "1"),
        ([listed(1, "other@b.cd", 2)], None),
        ([listed(1, "a@b.cd", -3600)], None),
        ([listed(1, "a@b.cd", 3600)], None),
        ([listed(1, "a@b.cd", 2), listed(2, "a@b.cd", 5)], None),
        ([listed(1, "a@b.cd", 2), listed(2, "a@b.cd", -7200)], "1"),
        ([listed(1, "a@b.cd", 2), listed(1, "a@b.cd", 2)], "1"),
        ([listed(1, "a@b.cd", 2, zone="")], None),
        ([listed(1, "a@b.cd", 3602, zone="+01:00")], "1"),
        ([], None),
    ],
)
def test_only_the_one_lead_that_was_made_then_is_ours(
    members: list[dict[str, object]], found: str | None
) -> None:
    page = results.read_list(said(**{"hydra:member": members, "hydra:totalItems": 9}).encode())
    assert page is not None
    assert page[1] == 9
    lead = results.ours(page[0], "a@b.cd", SENT)
    assert (lead.id if lead else None) == found


def test_a_lead_in_the_list_has_arrived() -> None:
    page = results.read_list(said(**{"hydra:member": [listed(7, "a@b.cd", 1)]}).encode())
    assert page is not None
    outcome = results.listed_outcome(page[0][0])
    assert (outcome.state, outcome.vendor_id) == (DeliveryState.ACCEPTED, "7")


def test_days_around_hold_the_day_in_every_zone() -> None:
    assert results.days_around(SENT) == ("2026-11-20", "2026-11-23")
    assert results.days_around("soon") is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["qaReasons", "failedJobs", "leadData", "processrStatus", "hydra:member", "id"]
            ),
            inner,
        )
    ),
    max_leaves=12,
)


@given(json_values | st.binary(max_size=50), st.sampled_from([200, 202, 404]))
def test_nothing_makes_it_fail(value: object, status: int) -> None:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    results.outcome(results.findings(answer(status, body)))
    results.rows(body)

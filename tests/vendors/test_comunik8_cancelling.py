"""What the answers to lead/cancel prove."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.states import DeliveryState
from leaddesk.vendors.capabilities import Inquiry
from leaddesk.vendors.comunik8 import cancelling
from tests.vendors.support import answer, lead

UNKNOWN_GROUP = '{ "cancelled": false, "warning": server error (call group) }'


def no(warning: str) -> str:
    return json.dumps({"cancelled": False, "warning": warning})


def inquiry(state: DeliveryState, changed_at: str = "") -> Inquiry:
    """About a delivery of 9:30 whose lead was changed last at another time."""
    one = replace(lead(), updated_at=changed_at)
    return Inquiry(5, state, one, {}, "", "2026-11-21T09:30:00.000Z")


def test_the_documents_example_comes_out() -> None:
    assert cancelling.request(lead(mobile="07840258823"), "motor-trade") == {
        "mobile": "07840258823",
        "type": "motor-trade",
    }
    assert cancelling.request(lead(mobile=""), "x")["mobile"] == "+442079460000"


@pytest.mark.parametrize(
    ("status", "body", "accepted", "unknown", "code"),
    [
        (200, '{"cancelled": true}', "cancelled", "cancelled", "cancelled"),
        (200, "{cancelled: true,}", "cancelled", "cancelled", "cancelled"),
        (200, no("not found"), "accepted", "failed", "cancel_not_found"),
        (200, no("already processed"), "accepted", "accepted", "cancel_too_late"),
        (200, UNKNOWN_GROUP, "accepted", "unknown", "type_unknown"),
        (200, no("server error (call group)"), "accepted", "unknown", "type_unknown"),
        (200, no("server error (save)"), "accepted", "unknown", "cancel_failed"),
        (200, no("closed"), "accepted", "unknown", "cancel_failed"),
        (400, no("not found"), "accepted", "failed", "cancel_not_found"),
        (404, no("not found"), "accepted", "failed", "cancel_not_found"),
        (409, no("already processed"), "accepted", "accepted", "cancel_too_late"),
        (400, '{"mobile": {"0": "Bad"}}', "accepted", "unknown", "mobile_invalid"),
        (400, '{"type": ["Bad"]}', "accepted", "unknown", "type_invalid"),
        (200, "hello", None, None, ""),
        (200, "<html>Page not found</html>", None, None, ""),
        (200, '{"error": "not found"}', None, None, ""),
        (200, '{"cancelled": "perhaps"}', None, None, ""),
        (400, "bad", None, None, ""),
        (401, no("not found"), None, None, ""),
        (404, "Not Found", None, None, ""),
        (404, '{"type": "about:blank", "title": "Not Found"}', None, None, ""),
        (500, no("not found"), None, None, ""),
    ],
)
def test_what_an_answer_proves(
    status: int, body: str, accepted: str | None, unknown: str | None, code: str
) -> None:
    for before, after in (
        (DeliveryState.ACCEPTED, accepted),
        (DeliveryState.UNKNOWN, unknown),
    ):
        outcome = cancelling.outcome(answer(status, body), inquiry(before))
        assert (str(outcome.state) if outcome else None) == after
        assert [reason.code for reason in (outcome.reasons if outcome else ())] == (
            [code] if code else []
        )


@pytest.mark.parametrize("words", ["not found", "already processed"])
def test_nothing_is_proven_of_a_lead_that_was_changed_since(words: str) -> None:
    for changed_at, proven in (
        ("2026-11-21T09:29:59.999Z", True),
        ("2026-11-21T09:30:00.001Z", False),
    ):
        asked = inquiry(DeliveryState.UNKNOWN, changed_at)
        outcome = cancelling.outcome(answer(200, no(words)), asked)
        assert outcome
        assert (outcome.state is not DeliveryState.UNKNOWN) is proven


@given(st.binary(max_size=100), st.integers(200, 599), st.sampled_from(list(DeliveryState)))
def test_no_bytes_make_it_fail(body: bytes, status: int, state: DeliveryState) -> None:
    outcome = cancelling.outcome(answer(status, body), inquiry(state))
    assert outcome is None or outcome.state is not DeliveryState.CANCELLED or b"cancel" in body

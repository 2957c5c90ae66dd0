from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers
from tests.vendors.support import answer


@pytest.mark.parametrize(
    ("status", "state", "code", "stops"),
    [
        (302, "queued", "redirected", True),
        (303, "unknown", "unreadable_answer", False),
        (401, "queued", "credentials_refused", True),
        (403, "queued", "credentials_refused", True),
        (404, "queued", "address_wrong", True),
        (405, "queued", "address_wrong", True),
        (408, "queued", "too_many_requests", False),
        (429, "queued", "too_many_requests", False),
        (400, "rejected", "refused", False),
        (413, "rejected", "refused", False),
        (422, "rejected", "refused", False),
        (500, "unknown", "vendor_failed", False),
        (503, "unknown", "vendor_failed", False),
        (200, "unknown", "unreadable_answer", False),
        (204, "unknown", "unreadable_answer", False),
        (101, "unknown", "unreadable_answer", False),
        (999, "unknown", "vendor_failed", False),
    ],
)
def test_what_a_status_proves(status: int, state: str, code: str, *, stops: bool) -> None:
    outcome = answers.by_status(answer(status, "words"), "Acme")
    assert (outcome.state, outcome.reasons[0].code, outcome.stop_account) == (state, code, stops)
    assert outcome.reasons[0].vendor_words == "words"
    assert "Acme" in outcome.reasons[0].message


@pytest.mark.parametrize(
    ("header", "pause"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("soon", None),
        ("²", None),
        ("99999999", 99_999_999.0),
        ("-1", None),
    ],
)
def test_the_pause_is_the_vendors_where_it_makes_sense(header: str, pause: float | None) -> None:
    assert (
        answers.by_status(answer(429, "", {"retry-after": header}), "Acme").retry_after_s == pause
    )


def test_a_redirect_names_the_host_and_no_credentials() -> None:
    outcome = answers.by_status(
        answer(301, "", {"location": "https://evil.example/x?key=secret"}), "Acme"
    )
    assert "https://evil.example" in outcome.reasons[0].message
    assert "secret" not in outcome.reasons[0].message


@pytest.mark.parametrize("location", ["", "/relative", "https://[broken", "\x00"])
def test_any_redirect_can_be_described(location: str) -> None:
    assert (
        "another address"
        in answers.by_status(answer(302, "", {"location": location}), "A").reasons[0].message
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"message": "Validation Failed"}', "Validation Failed"),
        ('{"error":"invalid_grant","error_description":"Token expired."}', "Token expired."),
        ('{"code":"403","error":"Campaign is inactive"}', "Campaign is inactive"),
        ('"just text"', "just text"),
        ("<html><style>x{}</style><h1>404 Not\nFound</h1></html>", "404 Not Found"),
        ("", ""),
        ("x" * 1000, "x" * 300 + " …"),
        ("x" * 290 + " key-of-the-account is wrong", "x" * 290 + " …"),
        ("x" * 291 + " long key " + "y" * 99, "x" * 291 + " long key …"),
    ],
)
def test_the_vendors_own_words(body: str, words: str) -> None:
    assert answers.words_of(answer(400, body)) == words


def test_finishing_takes_secrets_out_of_what_our_sentences_quote() -> None:
    response = answer(301, "", {"location": "https://s3cret.example"})
    outcome = answers.finish(
        answers.by_status(response, "Acme"), response, lambda t: t.replace("s3cret", "***")
    )
    (message,) = (reason.message for reason in outcome.reasons)
    assert isinstance(message, Text)
    assert "https://***.example" in message
    assert message.values["vendor"] == "Acme"


def test_of_an_answer_with_any_number_of_reasons_some_are_kept() -> None:
    outcome = answers.rejected(*[Reason("refused", f"{n}") for n in range(1000)])
    kept = answers.finish(outcome, answer(422), str).reasons
    assert kept == outcome.reasons[: answers.MOST_REASONS]


def test_finishing_takes_secrets_out_of_the_vendors_words() -> None:
    response = answer(400, "key s3cret is bad")
    outcome = answers.finish(
        answers.by_status(response, "Acme"), response, lambda t: t.replace("s3cret", "***")
    )
    assert outcome.reasons[0].vendor_words == "key *** is bad"
    assert outcome.exchange is response.exchange


@given(st.integers(100, 999), st.binary(max_size=200))
def test_every_answer_has_an_outcome(status: int, body: bytes) -> None:
    outcome = answers.by_status(answer(status, body), "Acme")
    assert outcome.reasons
    assert outcome.state is not DeliveryState.ACCEPTED

"""`report account` and `report source`, against a stand-in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.support import Run


def day(offset: int) -> str:
    """So many days from today, in UTC."""
    now = datetime.now(UTC)
    return (now + timedelta(days=offset)).date().isoformat()


@pytest.fixture
def sent(run: Run, dialler: str) -> str:
    """Nine leads at the vendor, one suppressed, three of them from a source."""
    for lead_id in ("1", "2", "3"):
        assert run("leads", "edit", lead_id, "source=Spring fair")[0] == 0
    assert run("leads", "suppress", "p0@example.com")[0] == 0
    code, document = run("send", dialler, "--where", "email~@example.com", "--option", "type=solar")
    assert code == 1, document
    return dialler


def test_accounts_with_the_states_of_what_was_sent(run: Run, sent: str) -> None:
    code, document = run("report", "account")
    assert code == 0
    (row,) = document["accounts"]
    assert (row["account"], row["vendor"]) == (sent, "comunik8")
    assert row["deliveries"] == sum(row["states"].values()) == 10
    assert row["states"]["blocked"] == 1
    judged = 9
    assert row["accepted_percent"] == round(100 * row["states"]["accepted"] / judged, 1)


def test_sources_with_their_leads(run: Run, sent: str) -> None:
    code, document = run("report", "source")
    assert code == 0
    found = {row["source"]: (row["leads"], row["deliveries"]) for row in document["sources"]}
    assert found == {"": (7, 7), "Spring fair": (3, 3)}


def test_both_days_are_included(run: Run, sent: str) -> None:
    for since, until, deliveries in (
        (day(0), day(0), 10),
        (day(-1), day(1), 10),
        (day(1), "", 0),
        ("", day(-1), 0),
        ("", "9999-12-31", 10),
    ):
        _, document = run("report", "account", "--from", since, "--to", until)
        assert sum(row["deliveries"] for row in document["accounts"]) == deliveries, (since, until)


@pytest.mark.parametrize(
    "span", [("--from", "yesterday"), ("--from", "2026-02-02", "--to", "2026-02-01")]
)
def test_a_span_that_makes_no_sense_is_refused(run: Run, span: tuple[str, ...]) -> None:
    code, document = run("report", "source", *span)
    assert code == 2
    assert document["error"]["hint"]

"""Calling hours over midnight, weekends, and days on which clocks are changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.vendors.comunik8.hours import CallingHours

OFFICE = "Mon-Fri 09:00-18:00, Sat 10:00-14:00"
LONDON = "Europe/London"


def at(text: str, zone: str = LONDON) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "zone", "now", "opening"),
    [
        # 2026-11-20 is a Friday.
        (OFFICE, LONDON, "2026-11-20T09:00", "2026-11-20T09:00"),
        (OFFICE, LONDON, "2026-11-20T17:59:59", "2026-11-20T17:59:59"),
        (OFFICE, LONDON, "2026-11-20T18:00", "2026-11-21T10:00"),
        (OFFICE, LONDON, "2026-11-20T08:59:30", "2026-11-20T09:00"),
        (OFFICE, LONDON, "2026-11-21T14:00", "2026-11-23T09:00"),
        (OFFICE, LONDON, "2026-11-22T12:00", "2026-11-23T09:00"),
        # Over midnight, over the end of the week, and until midnight.
        ("Fri 22:00-02:00", LONDON, "2026-11-21T01:59", "2026-11-21T01:59"),
        ("Fri 22:00-02:00", LONDON, "2026-11-21T02:00", "2026-11-27T22:00"),
        ("Sun 22:00-02:00", LONDON, "2026-11-23T01:00", "2026-11-23T01:00"),
        ("Fri-Mon 20:00-24:00", LONDON, "2026-11-22T23:59", "2026-11-22T23:59"),
        ("Fri-Mon 20:00-24:00", LONDON, "2026-11-24T00:00", "2026-11-27T20:00"),
        ("mon 9:00-12:00; monday 13:00 - 17:00", LONDON, "2026-11-23T12:30", "2026-11-23T13:00"),
        # Clocks go forward on Sunday 2026-03-29 at 01:00 in London, at 02:00 in Paris.
        ("Sun 09:00-12:00", LONDON, "2026-03-28T23:00", "2026-03-29T09:00"),
        ("Sun 01:30-05:00", LONDON, "2026-03-29T00:30", "2026-03-29T02:00"),
        ("Sun 02:15-02:45", "Europe/Paris", "2026-03-29T00:00", "2026-04-05T02:15"),
        # Clocks go back on Sunday 2026-10-25 at 02:00 in London: 01:30 comes twice.
        ("Sun 01:30-05:00", LONDON, "2026-10-25T00:30", "2026-10-25T01:30"),
        ("Sun 09:00-12:00", LONDON, "2026-10-24T22:00", "2026-10-25T09:00"),
        # A zone with half hours, and one far away.
        ("Mon-Sun 09:00-17:00", "Asia/Kolkata", "2026-11-20T03:00", "2026-11-20T09:00"),
        ("Mon-Sun 09:00-17:00", "Pacific/Auckland", "2026-11-20T18:00", "2026-11-21T09:00"),
    ],
)
def test_the_next_moment_to_call(hours: str, zone: str, now: str, opening: str) -> None:
    found = CallingHours(hours, zone).next_open(at(now, zone))
    assert found == at(opening, zone)


def test_an_hour_that_comes_twice_is_open_twice() -> None:
    hours = CallingHours("Sun 01:30-02:00", LONDON)
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert hours.is_open(first)
    assert hours.next_open(first + timedelta(minutes=30)) == first + timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "wanted_s", "delay_s"),
    [
        ("2026-11-20T12:00", 0, 0),
        ("2026-11-20T12:00", 600, 600),
        ("2026-11-20T08:59:30.5", 0, 30),
        ("2026-11-20T08:50", 1200, 1200),
        ("2026-11-20T17:55", 600, 16 * 3600 + 300),
        # The night in which clocks go forward has an hour less: Saturday 18:00 to Sunday 09:00.
        ("2026-03-28T18:00", 0, 39 * 3600 - 3600),
    ],
)
def test_a_delay_reaches_into_the_hours(now: str, wanted_s: int, delay_s: int) -> None:
    assert CallingHours(OFFICE, LONDON).delay(at(now), wanted_s) == delay_s


@given(
    st.integers(0, 3 * 365 * 86400).map(
        lambda s: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=s)
    ),
    st.integers(0, 200_000),
    st.sampled_from([OFFICE, "Fri 22:00-02:00", "Sun 01:30-02:30"]),
    st.sampled_from([LONDON, "America/New_York", "Australia/Lord_Howe"]),
)
def test_a_call_falls_into_the_hours_and_never_earlier_than_wanted(
    now: datetime, wanted_s: int, text: str, zone: str
) -> None:
    hours = CallingHours(text, zone)
    delay_s = hours.delay(now, wanted_s)
    assert delay_s >= wanted_s
    assert hours.is_open(now + timedelta(seconds=delay_s))
    if delay_s > wanted_s:
        assert not hours.is_open(now + timedelta(seconds=wanted_s))
        assert not hours.is_open(now + timedelta(seconds=delay_s - 61))


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("", LONDON),
        ("09:00-18:00", LONDON),
        ("Mon-Fri", LONDON),
        ("Mon 09:00-09:00", LONDON),
        ("Mon 25:00-26:00", LONDON),
        ("Mon 24:00-02:00", LONDON),
        ("Mon 09:70-10:00", LONDON),
        ("Lun 09:00-18:00", LONDON),
        (OFFICE, "London"),
        (OFFICE, ""),
        (OFFICE, "../../etc/passwd"),
    ],
)
def test_hours_that_cannot_be_read_are_explained(text: str, zone: str) -> None:
    with pytest.raises(ValueError, match=r"Write (it|them) like"):
        CallingHours(text, zone)

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.quality.dates import DateTally, all_iso, iso_date, serial_days


@pytest.mark.parametrize(
    ("value", "order", "found"),
    [
        ("2026-03-02", "", "2026-03-02"),
        ("2026-03-02T15:05:13+05:30", "", "2026-03-02T15:05:13+05:30"),
        ("2026-13-02", "", ""),
        ("13/04/2026", "", "2026-04-13"),
        ("04/13/2026", "", "2026-04-13"),
        ("03/04/2026", "", ""),
        ("03/04/2026", "dmy", "2026-04-03"),
        ("03/04/2026", "mdy", "2026-03-04"),
        ("04/04/2026", "", "2026-04-04"),
        ("03.04.2026", "", "2026-04-03"),
        ("12-04-2026 09:30", "dmy", "2026-04-12T09:30:00"),
        ("08/09/2026 02:31:08 PM", "mdy", "2026-08-09T14:31:08"),
        ("8/9/26, 12:01 AM", "mdy", "2026-08-09T00:01:00"),
        ("Mar 15, 2026 11:23:29", "", "2026-03-15T11:23:29"),
        ("Sep 26, 2026 7:05 PM", "", "2026-09-26T19:05:00"),
        ("2 mars 2026", "", "2026-03-02"),
        ("2 de marzo de 2026", "", "2026-03-02"),
        ("2. März 2026", "", "2026-03-02"),
        ("2026/3/2", "", "2026-03-02"),
        ("1772445913000", "", "2026-03-02T10:05:13Z"),
        ("31/02/2026", "", ""),
        ("02/03/2026 25:00", "dmy", ""),
        ("soon", "", ""),
        ("46083", "", ""),
    ],
)
def test_dates_as_files_write_them(value: str, order: str, found: str) -> None:
    assert iso_date(value, order) == found


def test_years_of_two_digits() -> None:
    assert iso_date("13/04/26")[:4] == "2026"
    assert iso_date("13/04/80")[:4] == "1980"
    assert iso_date("13/04/30", birth=True)[:4] == "1930"
    assert iso_date("13/04/30")[:4] == "2030"


def test_a_serial_number_means_two_days() -> None:
    assert serial_days("46083.5") == ("2026-03-02", "2030-03-03")


def tally(*values: str) -> DateTally:
    found = DateTally()
    for value in values:
        found.see(value)
    return found


def test_one_date_decides_for_a_whole_column() -> None:
    found = tally(*["03/04/2026"] * 61, "13/04/2026", "2026-01-01", "")
    assert found.order() == "dmy"
    assert found.sentence("Created", "dmy") == (
        "Dates in “Created” are read day first, as 1 of them must be; 61 rows fit both."
    )
    assert tally("03/04/2026", "04/13/2026").order("dmy", "GB") == "mdy"


def test_where_none_decides_the_kind_of_file_or_the_country_does() -> None:
    found = tally("03/04/2026")
    assert (found.order(), found.order("mdy", "GB"), found.order("", "GB")) == ("", "mdy", "dmy")
    assert found.order("", "US") == "mdy"
    assert "1 row fits both and stay as they are" in found.sentence("Created", "")
    assert tally("2026-01-01").sentence("Created", "") == ""


def test_a_column_that_has_both_orders_decides_nothing() -> None:
    assert tally("13/04/2026", "04/13/2026").order("dmy", "GB") == ""


@given(st.datetimes().filter(lambda moment: moment.year >= 1900), st.sampled_from(["dmy", "mdy"]))
def test_what_is_written_in_an_order_is_read_in_it(moment: datetime, order: str) -> None:
    pattern = "%d/%m/%Y %H:%M:%S" if order == "dmy" else "%m/%d/%Y %I:%M:%S %p"
    whole = moment.replace(microsecond=0)
    shown = tally(moment.strftime(pattern))
    assert shown.order("", "US" if order == "mdy" else "GB") == order
    assert iso_date(moment.strftime(pattern), order) == whole.isoformat()


ISO = st.sampled_from(
    ["", "2026-03-02", "2026-13-02", "2026-03-02 10:00", "x", "2026-03-02\n2026-03-02", "\n"]
)


@given(st.lists(ISO | st.text(max_size=12) | st.dates(date(1900, 1, 1)).map(str), max_size=5))
def test_a_whole_column_is_iso_when_each_of_its_values_is(values: list[str]) -> None:
    assert all_iso(values) == all(value == "" or iso_date(value) == value for value in values)

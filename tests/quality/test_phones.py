from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.quality import phones
from leaddesk.quality.phones import all_e164, e164, first_e164


@pytest.mark.parametrize(
    ("value", "country", "number"),
    [
        ("+44 7700 900123", "", "+447700900123"),
        ("07700 900123", "GB", "+447700900123"),
        ("+44 (0)7700 900123", "FR", "+447700900123"),
        ("0044 7700 900123", "FR", "+447700900123"),
        ("(202) 555-0143", "US", "+12025550143"),
        ("1-202-555-0143", "US", "+12025550143"),
        ("+1 202 555 0143 ext. 5", "", "+12025550143"),
        ("0722 123 456", "RO", "+40722123456"),
        ("01 99 00 12 34", "FR", "+33199001234"),
        ("+39 06 1234567", "", "+39061234567"),
        ("447700900123", "GB", "+447700900123"),
        ("447700900123.0", "GB", "+447700900123"),
        ("15112345678,00", "DE", "+4915112345678"),
    ],
)
def test_good_numbers(value: str, country: str, number: str) -> None:
    assert e164(value, country) == number


@pytest.mark.parametrize(
    ("value", "country"),
    [("", ""), ("+", ""), ("abc", "GB"), ("12345", "GB"), ("555-0142", "US"), ("07700 900123", ""),
     ("+999 123456789", ""), ("+0", ""), ("+44", ""), ("+1" * 30, "US"), ("07700 900123", "XX"),
     ("1.5112345678E10", "DE"), ("1.5112345678e+10", "DE")],
)  # fmt: skip
def test_bad_numbers(value: str, country: str) -> None:
    assert not e164(value, country)


@pytest.mark.parametrize(
    "behind",
    [" ext 5", " x5", " #12", ";ext=5", " / +44 7700 900456", ", 07700900456", ";07700900456", "/4",
     " or 07700 900456", "\n+44 7700 900456", " ::: 07700 900456", " +447700900456", " poste 5", " / x 07700",
     " | 07700 900456 | 07700 900789 | 07700 900111"],
)  # fmt: skip
def test_what_stands_behind_a_number_is_told(behind: str) -> None:
    for number in ("+44 7700 900123", "07700 900123", "0044 7700 900123"):
        assert first_e164(number, "GB") == ("+447700900123", False)
        assert first_e164(number + behind, "GB") == ("+447700900123", True)
        assert list(all_e164([number, number + behind], ["GB", "GB"])) == ["+447700900123", ""]


@pytest.mark.parametrize("value", ["2026-03-12 10:00", "12, 07700 900123", "1,234,567", "n/a", "/"])
def test_what_begins_with_no_number_is_none(value: str) -> None:
    assert not first_e164(value, "GB")[0]


_REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


@given(
    country=st.sampled_from(_REGIONS)
    | st.sampled_from(["GB", "FR", "US", "DE", "RO", "IT", "ES", "PT"]),
    prefix=st.sampled_from(["", "0", "00", "+", "1", "8"]),
    digits=st.text("0123456789 -()", min_size=4, max_size=14),
)
def test_the_short_way_says_what_the_library_says(country: str, prefix: str, digits: str) -> None:
    value = prefix + digits
    assert e164(value, country) == phones._by_library(value, country)[0]


@given(
    country=st.sampled_from(_REGIONS),
    kind=st.sampled_from([0, 1]),
    style=st.sampled_from([0, 1, 2]),
)
def test_example_numbers_of_every_country(country: str, kind: int, style: int) -> None:
    example = phonenumbers.example_number_for_type(country, kind)
    if example:
        value = phonenumbers.format_number(example, style)
        assert e164(value, country) == phones._by_library(value, country)[0] != ""


def test_ordinary_numbers_never_reach_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phones, "_by_library", lambda *_: pytest.fail("asked the library"))
    for value in ("+447700900123", "+1 (202) 555-0143", "07700 900123", "+40 722 123 456"):
        assert e164(value, "GB")

"""Reading do-not-contact values, and what of a lead they are held against."""

from __future__ import annotations

import hashlib

import pytest

from leaddesk.quality.suppressed import marks, suppressed, suppressed_in_line

MAIL = "pat@mail.example.com"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (" Pat@Mail.Example.com ", "email", MAIL),
        ('"pat@mail.example.com"', "email", MAIL),
        ("+44 7700 900123", "phone", "+447700900123"),
        ("07700 900123", "phone", "+447700900123"),
        ("@example.com", "domain", "example.com"),
        ("Example.COM", "domain", "example.com"),
        (hashlib.md5(b"x").hexdigest().upper(), "md5", hashlib.md5(b"x").hexdigest()),
        (hashlib.sha1(b"x").hexdigest(), "sha1", hashlib.sha1(b"x").hexdigest()),
        (hashlib.sha256(b"x").hexdigest(), "sha256", hashlib.sha256(b"x").hexdigest()),
    ],
)
def test_what_people_write_is_read(text: str, kind: str, value: str) -> None:
    assert suppressed(text, "GB") == (kind, value)


@pytest.mark.parametrize(
    "text", ["", "E-mail", "Jo Example", "pat@", "@", "12", "g" * 32, "a" * 33]
)
def test_anything_else_is_nothing(text: str) -> None:
    assert suppressed(text, "GB") is None


def test_a_web_site_beside_an_address_does_not_suppress_a_whole_company() -> None:
    line = 'pat@mail.example.com;Pat;"example.com";+44 7700 900123'
    assert [found.kind for found in suppressed_in_line(line)] == ["email", "phone"]
    assert [found.kind for found in suppressed_in_line("example.com\n")] == ["domain"]
    assert [found.kind for found in suppressed_in_line("asked on Monday,@example.com")] == [
        "domain"
    ]


@pytest.mark.parametrize(
    "mark",
    [
        MAIL,
        "mail.example.com",
        "example.com",
        "+447700900123",
        *(hashlib.new(kind, MAIL.encode()).hexdigest() for kind in ("md5", "sha1", "sha256")),
        *(hashlib.sha256(number).hexdigest() for number in (b"+447700900123", b"447700900123")),
    ],
)
def test_a_lead_is_known_by_each_of_its_marks(mark: str) -> None:
    lead = {"email": " Pat@Mail.example.com", "mobile": "07700 900123", "country": "GB"}
    assert mark in set(marks(lead))
    assert "com" not in set(marks(lead))
    assert mark not in set(marks({"email": "somebody@else.example", "phone": "+44 7700 900999"}))

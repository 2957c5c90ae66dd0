from __future__ import annotations

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.quality.emails import email_key


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("Ada@Example.COM", "ada@example.com"),
        ("o'neil+tag@mail.co.uk", "o'neil+tag@mail.co.uk"),
        ("é@example.com", "é@example.com"),
        ("ada@münchen.example", "ada@münchen.example"),
        ("a@xn--mnchen-3ya.example", "a@xn--mnchen-3ya.example"),
    ],
)
def test_good_addresses(value: str, key: str) -> None:
    assert email_key(value) == key


@pytest.mark.parametrize(
    "value",
    [
        "", "@", "ada", "ada@", "@example.com", "ada@example", "ada@@example.com", "a..b@example.com",
        ".a@example.com", "a.@example.com", "a b@example.com", "ada@exa mple.com", "ada@-x.com", "ada@x-.com",
        "ada@x.com.", "ada@1.2.3.4", "ada@[1.2.3.4]", '"a b"@example.com', "ada@localhost", "ada@x.local",
        "ada@x.invalid", "a" * 65 + "@example.com", "a@" + "x" * 64 + ".com", "ada@example.com, bob@example.com",
        "Ada <ada@example.com>", "mailto:ada@example.com\n", "ada@ab--cd.com",
    ],
)  # fmt: skip
def test_bad_addresses(value: str) -> None:
    assert not email_key(value)


@given(st.from_regex(r"[a-zA-Z0-9.!+_-]{1,10}@[a-zA-Z0-9.-]{1,12}", fullmatch=True) | st.emails())
def test_the_verdict_is_email_validators(value: str) -> None:
    try:
        validate_email(value, check_deliverability=False, test_environment=True)
        good = True
    except EmailNotValidError:
        good = False
    assert bool(email_key(value)) == good

from __future__ import annotations

import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.services.leads import parse_where


@pytest.mark.parametrize(
    ("expression", "terms"),
    [
        ("", ()),
        ("country=GB", (("country", "=", "GB"),)),
        ("country = GB", (("country", "=", "GB"),)),
        ("country!=GB", (("country", "!=", "GB"),)),
        (
            'company~"Example Ltd" and city=Paris',
            (("company", "~", "Example Ltd"), ("city", "=", "Paris")),
        ),
        ("company='a = b', city=x", (("company", "=", "a = b"), ("city", "=", "x"))),
        ('email=""', (("email", "=", ""),)),
        ("custom.Car=red", (("custom.Car", "=", "red"),)),
        ('custom.Car colour="dark red"', (("custom.Car colour", "=", "dark red"),)),
    ],
)
def test_conditions(expression: str, terms: tuple[tuple[str, str, str], ...]) -> None:
    assert parse_where(expression) == terms


@pytest.mark.parametrize(
    "expression", ["GB", "country", "nonsense=1", "country=GB or city=x", "=x", "country=GB city"]
)
def test_what_cannot_be_understood_is_said(expression: str) -> None:
    with pytest.raises(UsageError, match="cannot be understood"):
        parse_where(expression)

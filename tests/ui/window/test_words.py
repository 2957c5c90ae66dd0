from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from leaddesk.domain.accounts import Health
from leaddesk.domain.fields import LEAD_FIELDS
from leaddesk.domain.imports import Bucket
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.ui import words


def test_everything_has_a_word() -> None:
    assert all(words.state_word(state) and words.state_meaning(state) for state in DeliveryState)
    assert all(words.bucket_word(bucket) for bucket in Bucket)
    assert all(words.health_word(health) for health in Health)
    for field in LEAD_FIELDS:
        assert words.field_word(field.name) == field.label
    assert words.field_word("custom.Budget 2026") == "Budget 2026"


def test_times_are_told_as_people_tell_them() -> None:
    def ago(**span: int) -> str:
        return words.when((datetime.now(UTC) - timedelta(**span)).isoformat())

    assert ago(seconds=5) == "just now"
    assert ago(minutes=5) == "5 min ago"
    assert ago(hours=3) == "3 h ago"
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    assert words.when((midnight - timedelta(days=1)).isoformat()) == "yesterday"
    assert words.when((midnight - timedelta(days=1, minutes=1)).isoformat()) == "2 days ago"
    assert ago(days=3) == "3 days ago"
    assert words.when("2024-03-05T12:00:00.000Z") == "05/03/2024"
    assert words.when("soon") == "soon"
    assert words.exact_when("2024-03-05T12:00:00Z").startswith("Tuesday, 5 March 2024, ")


def test_dates_of_leads_are_local_and_other_values_stay_as_they_are() -> None:
    local = datetime(2026, 3, 1, 5, 32, tzinfo=UTC).astimezone()
    told = f"{local:%d/%m/%Y %H:%M}"
    assert words.field_text("created_at", "2026-03-01T05:32:00+00:00") == told
    assert words.field_text("date_of_birth", "1990-05-17") == "17/05/1990"
    assert words.field_text("created_at", "last spring") == "last spring"
    assert words.field_text("external_id", "2026-03-01") == "2026-03-01"


def test_numbers_and_spans() -> None:
    assert words.count(1204) == "1,204"
    assert words.duration(80) == "1:20"
    assert words.duration(3900) == "1:05:00"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "1,204 of 12,345,678"), ("de", "1.204 of 12.345.678")]
)
def test_sentences_of_layers_below_have_the_locales_numbers(language: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    part = Text("{count:,} of {all:,.0f}", count=1204, all=12345678.4)
    assert words.said(Text("{part}, line {line}", part=part, line=1204)) == f"{said}, line 1204"
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("en", ["école", "Ecole 2", "École 10", "Îlot", "istanbul", "Zürich"]),
        ("ro", ["école", "Ecole 2", "École 10", "istanbul", "Îlot", "Zürich"]),
    ],
)
def test_names_stand_in_the_locales_order(language: str, ordered: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    assert words.in_order(sorted(ordered)) == ordered
    QLocale.setDefault(before)

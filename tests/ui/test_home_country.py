"""Countries are called and ordered as in the window's language, and typed in any other as well."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.quality.countries import country_code
from leaddesk.ui.panels.home_country import CountryChoice, HomeCountry


@pytest.fixture
def combo(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[QComboBox]:
    """A choice in the language of the parameter."""
    before = QLocale()
    QLocale.setDefault(QLocale(str(request.param)))
    made = QComboBox()
    qtbot.addWidget(made)
    CountryChoice(HomeCountry(None, JobRunner(), made), made)
    yield made
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("combo", "neighbours"),
    [
        ("fr", ["Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne", "Estonie"]),
        ("ro", ["Iran", "Irlanda", "Islanda", "Israel", "Italia"]),
        ("en", ["Türkiye", "Turkmenistan"]),
        ("de", ["Germany", "Ghana"]),  # the window speaks English then
    ],
    indirect=["combo"],
)
def test_names_and_their_order(combo: QComboBox, neighbours: list[str]) -> None:
    shown = [combo.itemText(place) for place in range(combo.count())]
    first = shown.index(neighbours[0])
    assert shown[first : first + len(neighbours)] == neighbours


@pytest.mark.parametrize("combo", ["en", "fr", "ro"], indirect=True)
def test_all_that_can_be_chosen_is_known_to_imports(combo: QComboBox) -> None:
    codes = [combo.itemData(place) for place in range(combo.count())]
    assert codes.pop(0) == ""
    assert [country_code(code) for code in codes] == codes


@pytest.mark.parametrize(
    ("combo", "typed", "code"),
    [
        ("fr", "alle", "DE"),
        ("fr", "ge", "GE"),
        ("fr", "germ", "DE"),
        ("fr", "egyp", "EG"),
        ("fr", "de", "DE"),
        ("fr", "deut", "DE"),
        ("ro", "uk", "GB"),
        ("ro", "tar", "NL"),
        ("en", "suiss", "CH"),
        ("en", "etats", "US"),
    ],
    indirect=["combo"],
)
def test_typing_finds_a_country(combo: QComboBox, typed: str, code: str) -> None:
    QTest.keyClicks(combo, typed)
    assert combo.currentData() == code

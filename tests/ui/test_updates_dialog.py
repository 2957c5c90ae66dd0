"""Updates are asked for by a person, at an address that a person wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.errors import VendorError
from leaddesk.services.updates import Release
from leaddesk.ui.dialogs.updates_dialog import ADDRESS_SETTING, UpdatesDialog

Make = Callable[[Callable[[str, str], Release]], UpdatesDialog]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make(qtbot: QtBot, settings: QSettings) -> Make:
    parent = QWidget()
    qtbot.addWidget(parent)
    runner = JobRunner(parent)
    return lambda ask: UpdatesDialog(settings, runner, parent, ask)


def words(dialog: UpdatesDialog) -> str:
    return dialog.answer._title.text()


def never(_address: str, _seen: str) -> Release:
    raise AssertionError("nobody asked for it")


def test_without_an_address_nothing_can_be_asked(make: Make) -> None:
    dialog = make(never)
    assert dialog.address.text() == ""
    assert not dialog.check.isEnabled()


def test_a_newer_release_is_told_with_its_page(
    qtbot: QtBot, make: Make, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    asked: list[str] = []

    def ask(address: str, _seen: str) -> Release:
        asked.append(address)
        return Release("99.0", date(2026, 12, 1), "https://leaddesk.example/99")

    dialog = make(ask)
    dialog.address.setText("https://updates.example#00")
    dialog.check.click()
    assert not dialog.check.isEnabled()
    qtbot.waitUntil(dialog.check.isEnabled)
    assert "99.0" in words(dialog)
    page = dialog.answer.findChild(QPushButton, "updatesPage")
    assert page is not None
    page.click()
    dialog.reject()
    assert asked == ["https://updates.example#00"]
    assert opened == ["https://leaddesk.example/99"]
    assert settings.value(ADDRESS_SETTING) == "https://updates.example#00"


@pytest.mark.parametrize(
    ("version", "told"), [("0.0.1", "You have the newest LeadDesk."), ("", "It is no update file.")]
)
def test_what_else_came_back_is_told(qtbot: QtBot, make: Make, version: str, told: str) -> None:
    def ask(_address: str, _seen: str) -> Release:
        if not version:
            raise VendorError("It is no update file.")
        return Release(version, date(2026, 1, 1), "https://leaddesk.example")

    dialog = make(ask)
    dialog.address.setText("https://updates.example#00")
    dialog.check.click()
    qtbot.waitUntil(dialog.check.isEnabled)
    assert words(dialog) == told
    assert dialog.answer.findChild(QPushButton, "updatesPage") is None
    dialog.reject()


def test_what_an_address_told_of_is_remembered_until_there_is_another(
    qtbot: QtBot, make: Make
) -> None:
    known: list[str] = []

    def ask(_address: str, seen: str) -> Release:
        known.append(seen)
        return Release("99.0", date(2026, 12, 1), "https://leaddesk.example/99")

    for address in ("https://one.example#00", "https://one.example#00", "https://two.example#00"):
        dialog = make(ask)
        dialog.address.setText(address)
        dialog.check.click()
        qtbot.waitUntil(dialog.check.isEnabled)
        dialog.reject()
    assert known == ["", "99.0", ""]

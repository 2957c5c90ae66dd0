"""The first start: what an empty workspace leads to, what is remembered, and that it goes with the first lead."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.store.settings import SettingRepository
from leaddesk.ui import main_actions
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.home_country import CountryChoice, HomeCountry
from leaddesk.ui.panels.lead_table import LeadTableParts
from leaddesk.ui.views.first_steps_view import FirstStepsView
from tests.ui.window.invented import fill


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(
    qtbot: QtBot, empty_workspace: Workspace, runner: JobRunner, settings: QSettings
) -> MainWindow:
    leads = LeadService(empty_workspace.database)
    remembered = SettingRepository(empty_workspace.database)
    made = MainWindow(settings, "Client")
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.build(leads, runner, LeadTableParts(leads, runner, remembered))
    qtbot.waitUntil(made.leads_page.view.first_steps.isVisible)
    return made


@pytest.fixture
def steps(window: MainWindow) -> FirstStepsView:
    return window.leads_page.view.first_steps


def choose(combo: QComboBox, place: int) -> None:
    """As a person does: Qt tells nobody when a program does it."""
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def test_the_keyboard_goes_through_the_steps_in_their_order(
    qtbot: QtBot, window: MainWindow, steps: FirstStepsView
) -> None:
    window.activateWindow()
    steps.language.setFocus()
    qtbot.waitUntil(steps.language.hasFocus)
    reached = []
    for _stop in range(7):
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.append(widget.objectName())
        assert widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert reached == [
        "firstLanguage",
        "firstCountry",
        "practiseAction",
        "addAccountAction",
        "importFile",
        "pasteLeads",
        "trySample",
    ]


def test_the_language_is_that_of_the_menu(
    window: MainWindow, steps: FirstStepsView, settings: QSettings
) -> None:
    choose(steps.language, 2)
    assert settings.value(main_actions.LANGUAGE) == "fr"
    assert window.commands.look_group(main_actions.LANGUAGE).checkedAction().text() == "&Français"
    assert window.notice.isVisible()
    assert steps.place.is_done
    window.commands.look_group(main_actions.LANGUAGE).actions()[1].trigger()
    assert steps.language.currentText() == "English"


def test_the_country_is_remembered_and_goes_to_every_place_that_asks_for_it(
    qtbot: QtBot, window: MainWindow, steps: FirstStepsView, empty_workspace: Workspace
) -> None:
    elsewhere = QComboBox()
    qtbot.addWidget(elsewhere)
    CountryChoice(window.home, elsewhere)
    assert not steps.place.is_done
    choose(steps.country, steps.country.findData("RO"))
    assert elsewhere.currentData() == "RO"
    assert steps.place.is_done
    assert steps.place.title.accessibleName() == "1. Language and country, done"
    remembered = SettingRepository(empty_workspace.database)
    qtbot.waitUntil(lambda: remembered.get("country") == "RO")
    again = HomeCountry(remembered, JobRunner())
    assert (again.code, again.is_chosen) == ("RO", True)


def test_the_second_step_is_done_by_practising_or_by_an_account(
    window: MainWindow, steps: FirstStepsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    monkeypatch.setattr(main_actions, "start_practice", lambda: started.append(1) or "It opens.")
    assert not steps.vendors.is_done
    window.set_accounts([Account("a1", "Convertr UK", "convertr", {}, Health.CONNECTED)])
    assert steps.vendors.is_done
    window.set_accounts([])
    assert not steps.vendors.is_done
    practise = steps.findChild(QPushButton, "practiseAction")
    assert practise is not None
    practise.click()
    assert started
    assert steps.vendors.is_done


def test_nothing_of_it_shows_beside_leads(
    qtbot: QtBot, window: MainWindow, steps: FirstStepsView, empty_workspace: Workspace
) -> None:
    fill(empty_workspace, 3)
    window.leads_page.refresh()
    qtbot.waitUntil(window.leads_page.view.table.isVisible)
    assert not steps.isVisible()


def test_leads_asked_for_elsewhere_get_the_keyboard(
    qtbot: QtBot, window: MainWindow, empty_workspace: Workspace
) -> None:
    fill(empty_workspace, 30)
    page = window.leads_page
    window.activateWindow()
    page.focus_search()
    page.go_to(LeadQuery(lead_ids=(7, 8)), "Two of them")
    qtbot.waitUntil(page.view.table.hasFocus)
    assert page.model.rowCount() == 2
    assert page.view.table.currentIndex().row() == 0
    assert page.selected_count() == 0

"""Columns: which there are, chosen and ordered by a person, remembered by the workspace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.store.settings import SettingRepository
from leaddesk.ui.dialogs.columns_dialog import ColumnsDialog
from leaddesk.ui.models.lead_columns import field_columns
from leaddesk.ui.panels.lead_table import LeadTableParts
from leaddesk.ui.panels.leads_page import LeadsPage

FIRST = [
    "name",
    "email",
    "state:a2",
    "state:a1",
    "phone",
    "company",
    "country",
    "source",
    "added_at",
]


@pytest.fixture
def settings(workspace: Workspace) -> SettingRepository:
    with workspace.database.write() as connection:
        connection.execute('UPDATE lead SET custom=\'{"Budget": "9"}\' WHERE id=7')
    return SettingRepository(workspace.database)


def opened(
    qtbot: QtBot, leads: LeadService, runner: JobRunner, settings: SettingRepository
) -> LeadsPage:
    page = LeadsPage(leads, runner, LeadTableParts(leads, runner, settings))
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitUntil(lambda: page.model.column_of("custom.Budget") > 0)
    return page


@pytest.fixture
def page(
    qtbot: QtBot,
    leads: LeadService,
    runner: JobRunner,
    workspace: Workspace,
    settings: SettingRepository,
) -> LeadsPage:
    made = opened(qtbot, leads, runner, settings)
    made.set_accounts(workspace.accounts.all())
    return made


def keys(page: LeadsPage) -> list[str]:
    return [column.key for column in page.columns.shown()]


def test_every_field_that_occurs_is_a_column(page: LeadsPage) -> None:
    there = {column.key for column in page.model.columns}
    assert there == {
        *("name", "added_at", "updated_at", "custom.Budget", "state:a1", "state:a2"),
        *FIELD_NAMES,
    }
    assert keys(page) == FIRST
    page.columns.show_only(["custom.Budget"])
    assert page.model.text(6, page.model.column_of("custom.Budget")) == "9"


def test_choice_order_and_widths_outlive_the_window(
    qtbot: QtBot,
    page: LeadsPage,
    leads: LeadService,
    runner: JobRunner,
    workspace: Workspace,
    settings: SettingRepository,
) -> None:
    header = page.view.table.horizontalHeader()
    page.columns.show_only(["name", "custom.Budget", "state:a1", "email", "city"])
    header.resizeSection(page.model.column_of("email"), 321)
    header.moveSection(4, 1)  # a person drags the city to the front
    page.columns.save()
    qtbot.waitUntil(lambda: settings.get("lead_table") is not None and not page.columns._saver.busy)
    again = opened(qtbot, leads, runner, settings)
    chosen = ["name", "city", "custom.Budget", "state:a1", "email"]
    assert keys(again) == chosen  # before anybody knows which accounts there are
    again.set_accounts(workspace.accounts.all())
    assert keys(again) == chosen
    assert again.view.table.columnWidth(again.model.column_of("email")) == 321


def test_an_account_that_goes_takes_its_column(page: LeadsPage, workspace: Workspace) -> None:
    page.set_accounts(workspace.accounts.all()[:1])
    assert [key for key in keys(page) if key.startswith("state:")] == [
        f"state:{workspace.accounts.all()[0].id}"
    ]


@pytest.mark.parametrize("broken", [None, 3, ["x"], [{"key": "email"}], {"a": 1}])
def test_a_remembered_table_that_cannot_be_read_is_forgotten(
    qtbot: QtBot,
    leads: LeadService,
    runner: JobRunner,
    settings: SettingRepository,
    broken: object,
) -> None:
    settings.put("lead_table", broken)
    page = opened(qtbot, leads, runner, settings)
    assert keys(page) == [key for key in FIRST if not key.startswith("state:")]


def test_columns_are_chosen_and_moved_with_the_keyboard(qtbot: QtBot, page: LeadsPage) -> None:
    page.view.columns_button.click()
    dialog = page.findChild(ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    qtbot.keyClicks(dialog.search, "budg")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentItem().text() == "Budget"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.search.clear()
    while dialog.chosen.index("custom.Budget") > 1:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    for _ in range(3):  # the name stays the first
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.answer.click()
    assert keys(page) == ["name", "custom.Budget", *FIRST[1:]]
    page.view.columns_button.click()
    dialog = page.findChildren(ColumnsDialog)[-1]
    dialog._on_again_clicked()
    dialog.answer.click()
    assert keys(page) == FIRST


@pytest.mark.parametrize("key", ["name", "notes", "custom.Budget", "state:a1", "added_at"])
def test_every_kind_of_column_sorts_both_ways(qtbot: QtBot, page: LeadsPage, key: str) -> None:
    first = []
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        with qtbot.waitSignal(page.model.loaded):
            page.model.sort(page.model.column_of(key), order)
        first.append([page.model.ids[row] for row in range(400)])
    assert sorted(first[0]) == sorted(first[1])
    assert key in {"notes", "added_at", "custom.Budget"} or first[0] != first[1]


def test_titles_are_words(page: LeadsPage) -> None:
    assert all(column.title for column in field_columns(["custom.X"]))
    assert page.columns.first_shown() == FIRST

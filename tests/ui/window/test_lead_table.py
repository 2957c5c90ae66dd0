from __future__ import annotations

import hashlib
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from leaddesk.background.jobs import JobRunner
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.leads import LeadQuery, LeadRow
from leaddesk.domain.states import DeliveryState
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace
from leaddesk.ui.models.lead_columns import STATE, Column, field_columns
from leaddesk.ui.models.lead_pages import KEPT_PAGES, PAGE
from leaddesk.ui.models.lead_table import ROW_ROLE, SORT_ROLE, STATE_ROLE, LeadTableModel

NAME = 0
EMAIL, PHONE, ADDED = (
    [column.key for column in field_columns()].index(key) for key in ("email", "phone", "added_at")
)


@pytest.fixture
def model(qtbot: QtBot, leads: LeadService, runner: JobRunner) -> LeadTableModel:
    made = LeadTableModel(leads, runner)
    with qtbot.waitSignal(made.loaded):
        made.refresh()
    return made


def add_states(model: LeadTableModel, workspace: Workspace) -> int:
    """Columns of states as well; returns that of Convertr."""
    states = [Column(STATE + account.id, account.name) for account in workspace.accounts.all()]
    model.set_columns([*field_columns(["custom.Budget"]), *states])
    return model.column_of("state:a1")


def test_it_is_a_proper_model(
    qtmodeltester: ModelTester, model: LeadTableModel, workspace: Workspace
) -> None:
    add_states(model, workspace)
    qtmodeltester.check(model)


def test_it_shows_all_leads_page_by_page(
    model: LeadTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    read = LeadService.rows

    def counted(self: LeadService, ids: Sequence[int]) -> list[LeadRow]:
        asked.append(len(ids))
        return read(self, ids)

    monkeypatch.setattr(LeadService, "rows", counted)
    assert model.rowCount() == 400
    assert model.index(0, EMAIL).data() == "grace.hopper.1@example.com"
    assert model.index(1, EMAIL).data() == "alan.turing.2@example.com"
    assert model.index(399, EMAIL).data().endswith(".400@example.com")
    assert asked == [PAGE, 400 % PAGE]


def test_old_pages_are_let_go(model: LeadTableModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leaddesk.ui.models.lead_pages.KEPT_PAGES", 2)
    for row in range(0, 400, PAGE):
        model.row(row)
    assert len(model._pages) == 2
    assert KEPT_PAGES > 2


def test_cells_have_value_state_and_spoken_text(
    model: LeadTableModel, workspace: Workspace
) -> None:
    convertr = add_states(model, workspace)
    cell = model.index(0, convertr)
    assert cell.data(STATE_ROLE) == DeliveryState.ACCEPTED
    assert cell.data() == "Accepted"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Convertr UK: Accepted"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "Accepted by the vendor."
    nothing = model.index(1, PHONE)
    assert nothing.data() == ""
    assert nothing.data(Qt.ItemDataRole.AccessibleTextRole) == "Phone: empty"
    assert model.index(0, ADDED).data() == "just now"
    assert str(model.index(0, ADDED).data(SORT_ROLE)).endswith("Z")
    assert model.index(0, 0).data(ROW_ROLE).lead.id == 1
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"


def test_who_must_not_be_contacted_is_marked_with_the_rows(
    qtbot: QtBot, model: LeadTableModel, workspace: Workspace
) -> None:
    emails = [str(lead.fields["email"]) for lead in workspace.leads.many([1, 2])]
    hashed = hashlib.sha256(emails[1].encode()).hexdigest()
    assert not any(model.is_held(number, NAME) for number in range(400))
    workspace.suppressions.add([("email", emails[0]), ("sha256", hashed)], "Do not contact")
    with qtbot.waitSignal(model.loaded):
        model.refresh()
    marked = [number for number in range(400) if model.is_held(number, NAME)]
    assert [model.ids[number] for number in marked] == [1, 2]
    assert not model.is_held(0, EMAIL)
    tip, spoken = (
        model.index(0, NAME).data(role)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    )
    assert tip == "Grace Hopper\nMust not be contacted"
    assert spoken == "Name: Grace Hopper. Must not be contacted"


def test_searching_and_sorting_ask_the_service(qtbot: QtBot, model: LeadTableModel) -> None:
    with qtbot.waitSignal(model.loaded):
        model.show(LeadQuery(text="ada hopp"))
    found = [model.text(row, NAME) for row in range(model.rowCount())]
    assert found
    assert set(found) == {"Ada Hopper"}
    assert model.total == 400
    with qtbot.waitSignal(model.loaded):
        model.sort(EMAIL, Qt.SortOrder.DescendingOrder)
    emails = [model.text(row, EMAIL) for row in range(model.rowCount())]
    assert emails == sorted(emails, reverse=True)


def test_the_newest_question_wins(qtbot: QtBot, model: LeadTableModel) -> None:
    for search in ("a", "ad", "ada", "ada hop", "ada hopper"):
        model.show(LeadQuery(text=search))
    qtbot.waitUntil(lambda: 0 < model.rowCount() < 400)
    assert all(model.text(row, 0) == "Ada Hopper" for row in range(model.rowCount()))


def test_rows_stay_while_the_answer_is_on_its_way(model: LeadTableModel) -> None:
    model.sort(EMAIL)
    assert model.rowCount() == 400
    assert model.text(0, EMAIL)


def test_a_changed_state_shows_after_a_reload(
    qtbot: QtBot, model: LeadTableModel, workspace: Workspace
) -> None:
    convertr = add_states(model, workspace)
    assert model.text(0, convertr) == "Accepted"
    with workspace.database.write() as connection:
        connection.execute("UPDATE delivery SET state='returned' WHERE lead_id=1")
    with qtbot.waitSignal(model.dataChanged):
        model.reload()
    assert model.text(0, convertr) == "Returned"


def test_a_lead_that_is_gone_is_an_empty_row(model: LeadTableModel, workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=2")
    assert model.row(1) is None
    assert model.text(1, NAME) == ""


def test_a_workspace_that_cannot_be_read_is_told(
    qtbot: QtBot, model: LeadTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: LeadService, _ids: Sequence[int]) -> list[LeadRow]:
        raise WorkspaceError("The workspace file is damaged.")

    monkeypatch.setattr(LeadService, "rows", broken)
    with qtbot.waitSignal(model.failed) as told:
        model.reload()
        assert model.text(0, 0) == ""
    assert told.args[0].title == "The workspace file is damaged."

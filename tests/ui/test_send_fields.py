"""How a vendor's form is filled, shown and changed on the Send tab."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.segments import Segment
from leaddesk.sandbox import Sandbox
from leaddesk.ui.panels.account import send_fields
from leaddesk.ui.panels.account.send_tab import SendTab
from leaddesk.ui.widgets.columns_editor import ColumnsEditor
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.target_fields import TargetFieldsEditor
from leaddesk.vendors.capabilities import TargetField
from leaddesk.vendors.registry import descriptor
from tests.ui.bench import Bench

EMAIL = TargetField("form[email]", "email", required=True, source="email")
BUDGET = TargetField("form[budget]", "budget")


def _editor(qtbot: QtBot, *targets: TargetField, **chosen: str) -> TargetFieldsEditor:
    editor = TargetFieldsEditor()
    qtbot.addWidget(editor)
    editor.show_targets(targets, {f"form[{name}]": source for name, source in chosen.items()}, ())
    return editor


def test_only_what_a_person_changed_is_kept(qtbot: QtBot) -> None:
    editor = _editor(qtbot, EMAIL, BUDGET)
    assert editor.overrides() == {}
    with qtbot.waitSignal(editor.changed):
        editor._boxes["form[budget]"].setCurrentText("Notes")
    assert editor.overrides() == {"form[budget]": "notes"}
    editor._boxes["form[budget]"].setEditText("")
    editor._boxes["form[email]"].setEditText("")
    assert editor.overrides() == {"form[email]": ""}


def test_a_typed_text_goes_to_every_lead(qtbot: QtBot) -> None:
    editor = _editor(qtbot, BUDGET)
    editor._boxes["form[budget]"].setEditText("over 10,000")
    assert editor.overrides() == {"form[budget]": "=over 10,000"}


def test_what_was_chosen_before_is_there_again(qtbot: QtBot) -> None:
    chosen = {"budget": "custom.money", "email": "=all@example.com"}
    assert _editor(qtbot, EMAIL, BUDGET, **chosen).overrides() == {
        "form[budget]": "custom.money",
        "form[email]": "=all@example.com",
    }


def test_the_form_of_a_campaign_is_shown_and_its_filling_is_sent(
    qtbot: QtBot, bench: Bench, sandbox: Sandbox
) -> None:
    stand_in = sandbox.accounts["convertr"]
    account = bench.account("convertr", "Convertr", stand_in)
    tab = SendTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab._choices.set_options(dict(stand_in.destination))
    qtbot.waitUntil(tab.view.form.isVisible, timeout=10_000)

    boxes = tab.view.form.editor._boxes
    assert boxes["form[firstName]"].currentData() == "first_name"
    boxes["form[company]"].setEditText("")
    assert tab._choices.options()["fields"] == "form[company]="

    # Another form, and back again.
    tab._choices.set_options({"campaign_id": "1002", "form_id": "76", "link_id": "10021"})
    qtbot.waitUntil(lambda: "form[utmSource]" in tab.view.form.editor._boxes, timeout=10_000)
    assert "fields" not in tab._choices.options()
    tab._choices.set_options(dict(stand_in.destination))
    qtbot.waitUntil(
        lambda: tab._choices.options().get("fields") == "form[company]=", timeout=10_000
    )


def test_changes_of_several_forms_are_kept_when_the_workspace_is_busy(
    qtbot: QtBot, bench: Bench, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in = sandbox.accounts["convertr"]
    tab = SendTab(bench.account("convertr", "Convertr", stand_in), bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    keep, free = bench.calls.keep, threading.Event()

    def keep_later(account_id: str, name: str, content: object) -> None:
        if not free.is_set():
            raise WorkspaceError("The workspace is busy.")
        keep(account_id, name, content)

    monkeypatch.setattr(send_fields, "_AGAIN_MS", 10)
    monkeypatch.setattr(bench.calls, "keep", keep_later)
    editor = tab.view.form.editor

    def show(options: dict[str, str], field: str) -> None:
        tab._choices.set_options(options)
        qtbot.waitUntil(lambda: field in editor._boxes, timeout=10_000)

    first, second = (
        dict(stand_in.destination),
        {"campaign_id": "1002", "form_id": "76", "link_id": "10021"},
    )
    show(first, "form[company]")
    editor._boxes["form[company]"].setEditText("")
    show(second, "form[utmSource]")
    editor._boxes["form[utmSource]"].setEditText("fair")

    def comes_back(options: dict[str, str], filling: str) -> None:
        tab._choices.set_options(options)
        qtbot.waitUntil(lambda: tab._choices.options().get("fields") == filling, timeout=10_000)

    comes_back(first, "form[company]=")
    free.set()
    qtbot.waitUntil(lambda: not tab._fields._unkept, timeout=10_000)
    comes_back(second, "form[utmSource]==fair")


def test_the_leads_own_columns_can_be_picked(qtbot: QtBot, bench: Bench, sandbox: Sandbox) -> None:
    bench.import_leads(3)
    tab = SendTab(bench.account("comunik8", "Calls", sandbox.accounts["comunik8"]), bench.tools)
    qtbot.addWidget(tab)
    tab.show()
    tab.open()
    [data] = [field for field in tab._choices.fields if field.name == "data"]
    columns = data._editor
    assert isinstance(columns, ColumnsEditor)
    qtbot.waitUntil(lambda: columns._list.count() > 0, timeout=10_000)
    assert columns._list.item(0).text() == "Favourite colour"
    assert data.value() == ""
    columns._which.setCurrentIndex(1)
    columns._list.item(0).setCheckState(Qt.CheckState.Checked)
    assert tab._choices.options()["data"] == "custom.Favourite colour"
    data.set_value("company,custom.gone")
    assert data.value() == "company,custom.gone", "what was chosen before stays, whoever has it now"
    data.set_value("none")
    assert columns._list.isHidden()


def test_minutes_are_given_and_seconds_are_sent(qtbot: QtBot) -> None:
    [delays] = [p for p in descriptor("comunik8").destination if p.name == "delays"]
    field = ParamField(delays, "option")
    qtbot.addWidget(field)
    editor = field.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("10")
    assert field.value() == "600"
    field.set_value("90")
    assert editor.text() == "1.5"
    editor.setText("soon")
    assert field.value() == "soon"


def test_segments_are_offered_to_be_sent(qtbot: QtBot, bench: Bench, sandbox: Sandbox) -> None:
    account = bench.account("convertr", "Convertr", sandbox.accounts["convertr"])
    tab = SendTab(account, bench.tools)
    qtbot.addWidget(tab)
    tab.set_segments([Segment(1, "VIPs", "tag:vip"), Segment(2, "French", "country:FR")])
    tab.set_imports([])
    texts = [tab.view.source.itemText(n) for n in range(tab.view.source.count())]
    assert texts == ["All leads", "Segment VIPs", "Segment French"]
    tab.set_segments([])
    assert tab.view.source.count() == 1

"""How a vendor's form is filled, shown and changed on the Send tab."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.sandbox import Sandbox
from leaddesk.ui.panels.send_tab import SendTab
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.target_fields import TargetFieldsEditor
from leaddesk.vendors.base import TargetField
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

"""Forms made from declarations: every kind of value, and errors at the field they belong to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QListWidget,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.param_form import ParamForm
from leaddesk.ui.widgets.reading_order import reading_order
from leaddesk.vendors.arguments import checked
from tests.ui.operations import VENDOR

ADD = VENDOR.operation("add_person")


@pytest.fixture
def form(qtbot: QtBot) -> ParamForm:
    made = ParamForm(ADD)
    qtbot.addWidget(made)
    made.show()
    return made


def field(form: ParamForm, name: str) -> ParamField:
    return next(known for known in form.fields if known.name == name)


def remark(form: ParamForm, name: str) -> str:
    label = field(form, name)._remark
    return label.text() if label.isVisible() else ""


def test_untouched_it_gives_defaults_only(form: ParamForm) -> None:
    assert form.arguments() == {"loud": "false"}


def test_every_kind_becomes_what_the_call_takes(form: ParamForm, tmp_path: Path) -> None:
    pdf = tmp_path / "offer.pdf"
    pdf.write_bytes(b"%PDF-1.4")
    form.set_values(
        {
            "name": " Ada ",
            "story": "First\nSecond",
            "age": "36",
            "born": "1815-12-10",
            "agrees": "true",
            "size": "large",
            "shelf": "top",
            "tags": "[a]\nb",
            "extra": "source=fair\nhall=4",
            "rows": '[{"id": 1}]',
            "lines": '[{"sku": "A1"}]',
            "files": str(pdf),
        }
    )
    assert form.check()
    assert checked(ADD, form.arguments()) == {
        "name": "Ada",
        "story": "First\nSecond",
        "age": "36",
        "born": "1815-12-10",
        "agrees": "true",
        "loud": "false",
        "size": "large",
        "shelf": "top",
        "tags": ["[a]", "b"],
        "extra": {"source": "fair", "hall": "4"},
        "rows": [{"id": 1}],
        "lines": [{"sku": "A1"}],
        "files": [str(pdf)],
    }


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("name", "", "needed"),
        ("age", "old", "number"),
        ("born", "tomorrow", "date"),
        ("rows", "{", "JSON"),
        ("rows", '["text"]', "list of objects"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(
    form: ParamForm, name: str, value: str, said: str
) -> None:
    form.set_values({"name": "Ada", name: value})
    assert not form.check()
    assert said in remark(form, name)
    assert [known.name for known in form.fields if remark(form, known.name)] == [name]
    field(form, name)._editor.edited.emit()  # touched again
    assert remark(form, name) == ""


def test_a_field_shows_only_when_another_asks_for_it(form: ParamForm) -> None:
    shelf = field(form, "shelf")
    shelf.set_value("top")
    assert not shelf.isVisible()
    assert "shelf" not in form.arguments()
    field(form, "size").set_value("large")
    assert shelf.isVisible()
    assert form.arguments()["shelf"] == "top"


def test_a_grid_has_always_a_row_for_one_more(form: ParamForm) -> None:
    grid = field(form, "extra").editor
    assert isinstance(grid, QTableWidget)
    grid.item(0, 0).setText("hall")
    grid.item(0, 1).setText("4")
    assert grid.rowCount() == 2
    assert form.arguments()["extra"] == {"hall": "4"}
    grid.item(0, 0).setText("")
    grid.item(0, 1).setText("")
    assert "extra" not in form.arguments()


def test_a_picked_day_keeps_the_time(form: ParamForm) -> None:
    born = field(form, "born")
    born.set_value("1815-12-10 06:30:00")
    calendar = born.findChild(QCalendarWidget, "calendar.born")
    assert calendar is not None
    calendar.clicked.emit(QDate(1816, 1, 2))
    assert born.value() == "1816-01-02 06:30:00"


def test_files_are_dropped_on_their_field(form: ParamForm, tmp_path: Path) -> None:
    pdf = tmp_path / "offer.pdf"
    pdf.write_bytes(b"%PDF-1.4")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(pdf)), QUrl.fromLocalFile(str(tmp_path))])
    files = field(form, "files").editor
    assert isinstance(files, QListWidget)
    told: list[object] = []
    form.changed.connect(lambda _name: told.append(form.arguments()["files"]))
    for _twice in range(2):
        files.dropEvent(
            QDropEvent(
                QPointF(1, 1),
                Qt.DropAction.CopyAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    assert form.arguments()["files"] == [str(pdf)]
    assert told == [[str(pdf)]]


def test_json_is_judged_while_it_is_typed(form: ParamForm) -> None:
    rows = field(form, "rows")
    rows.set_value('[{"id": 1},')
    said = rows._editor._said
    assert "line 1" in said.text()
    rows.set_value('[{"id": 1}]')
    assert not said.isVisible()


def test_errors_and_reasons_go_to_the_field_they_name(form: ParamForm) -> None:
    assert form.show_error(UsageError("“x” does not fit Age (age).", hint="Give a number."))
    assert "Give a number." in remark(form, "age")
    assert not form.show_error(UsageError("There is nothing to write."))
    assert form.show_reasons([Reason("taken", "This name is taken.", field="name")])
    assert remark(form, "name") == "This name is taken."
    form.clear()
    assert remark(form, "name") == ""


def test_editors_can_be_found_and_heard(form: ParamForm) -> None:
    for known in form.fields:
        assert known.editor.objectName() == f"argument.{known.name}"
        heard = known.editor.accessibleName() or known.editor.text()
        assert heard == known.param.label


def test_fields_are_made_when_the_form_is_shown_and_tab_reaches_them_in_their_place(
    qtbot: QtBot,
) -> None:
    form, above, below = ParamForm(ADD), QPushButton("Above"), QPushButton("Below")
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    for part in (above, form, below):
        layout.addWidget(part)
    form.clear()
    assert not form.made
    page.show()
    assert form.made
    editors = [field.editor for field in form.fields if field.isVisible()]
    wanted = [above, *editors, below]
    assert [widget for widget in reading_order(page) if widget in wanted] == wanted

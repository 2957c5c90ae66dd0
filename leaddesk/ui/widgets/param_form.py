"""The parameters of an operation as a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.ui import words
from leaddesk.ui.theme import WIDE
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.vendors import arguments
from leaddesk.vendors.base import Operation, Param, ParamKind
from leaddesk.vendors.capabilities import Choice

#: Kinds that want the whole width.
_WIDE_KINDS = frozenset(
    {ParamKind.LONG_TEXT, ParamKind.MAPPING, ParamKind.RECORDS, ParamKind.FILES}
)
#: So many fields are made in one turn of the event loop.
_A_TURN: Final = 16


def abreast(fields: Sequence[ParamField], columns: int = 2) -> QGridLayout:
    """Fields beside each other; wide ones, and the first of some boxes to tick, begin a row of their own."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * WIDE)
    grid.setVerticalSpacing(WIDE)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    arrange(grid, fields, columns)
    return grid


def arrange(grid: QGridLayout, fields: Sequence[ParamField], columns: int) -> None:
    """Put these fields where they belong, wherever they were."""
    for field in fields:
        grid.removeWidget(field)
    place, ticked = 0, False
    for field in fields:
        wide = field.param.kind in _WIDE_KINDS
        ticks = field.labelled
        if wide or ticks is not ticked:
            place += -place % columns
        row, column = divmod(place, columns)
        span = columns if wide else 1
        grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        place, ticked = place + span, ticks


class ParamForm(QWidget):
    """Fields two abreast. What does not fit is told at its field before anything is sent.

    The fields are made when the form is first shown, or asked for. `submitted` on Enter in one of them.
    """

    changed = Signal(str)  # the parameter's name
    submitted = Signal()

    def __init__(
        self, operation: Operation, params: Sequence[Param] | None = None, *, columns: int = 2
    ) -> None:
        """`params` are some of the operation's, all where none are given."""
        super().__init__()
        self._operation = operation
        self.params = tuple(operation.params if params is None else params)
        self._columns = columns
        self._fields: list[ParamField] = []
        self._fitting: list[ParamField] = []
        self._offered: dict[str, Sequence[Choice]] = {}
        self._grid = abreast((), columns)
        self.setLayout(self._grid)

    @property
    def fields(self) -> Sequence[ParamField]:
        """One for each of `params`, in their order."""
        if not self.made:
            self._make_fields(len(self.params))
        return self._fields

    @property
    def made(self) -> bool:
        """Whether the fields are there. Until then each holds its default."""
        return len(self._fields) == len(self.params)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_more()

    def arguments(self) -> dict[str, object]:
        """What was given, empty values left out, and what does not fit the others."""
        given = {field.name: field.argument() for field in self.fields if self._fits(field)}
        return {name: value for name, value in given.items() if value not in ("", [], {})}

    def offer(self, name: str, choices: Sequence[Choice]) -> None:
        """What a picker offers, by name. What is chosen stays."""
        self._offered[name] = choices
        for field in self._fields:
            if field.name == name:
                field.set_choices(choices)

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these; other fields stay as they are."""
        for field in self.fields if values else ():
            if field.name in values:
                field.set_value(values[field.name])

    def clear(self) -> None:
        """Show the defaults."""
        for field in self._fields:
            field.set_value("")
            field.say("")

    def check(self) -> bool:
        """Whether everything fits; what does not is told at its field, and the first of it takes the keyboard."""
        wrong = []
        for field in self.fields:
            said = self._problem(field)
            field.say(said, "problem")
            if said:
                wrong.append(field)
        if wrong:
            wrong[0].focus()
        return not wrong

    def show_error(self, error: UsageError) -> bool:
        """Tell an error at the field that it names. False where it names none."""
        for field in self.fields:
            if f"({field.name})" in str(error) or f"“{field.param.label}”" in words.said(
                error.title
            ):
                field.say(
                    " ".join(words.said(part) for part in (error.title, error.hint) if part),
                    "problem",
                )
                field.focus()
                return True
        return False

    def show_reasons(self, reasons: Sequence[Reason]) -> bool:
        """Tell the vendor's reasons at the fields that they are about. False where none is about a field."""
        found = False
        for field in self.fields:
            own = [words.said(reason.message) for reason in reasons if reason.field == field.name]
            if own:
                field.say(" ".join(own), "problem")
                found = True
        return found

    @Slot()
    def _make_more(self) -> None:
        """A long form takes several turns of the event loop."""
        if not self.made:
            self._make_fields(len(self._fields) + _A_TURN)
            QTimer.singleShot(0, self._make_more)

    def _make_fields(self, number: int) -> None:
        """Those that are missing up to this number."""
        missing = self.params[len(self._fields) : number]
        made = [ParamField(param, "argument", self) for param in missing]
        for field in made:
            if field.name in self._offered:
                field.set_choices(self._offered[field.name])
            field.changed.connect(self._on_field_changed)
            field.submitted.connect(self.submitted)
        self._fields += made
        self._show_fields(anew=True)

    def _problem(self, field: ParamField) -> str:
        if not self._fits(field):
            return ""
        only = replace(self._operation, params=(replace(field.param, when=""),))
        try:
            arguments.checked(only, {field.name: field.argument()})
        except UsageError as error:
            if not field.value():
                return self.tr("This is needed.")
            return " ".join(words.said(part) for part in (error.title, error.hint) if part)
        return ""

    def _fits(self, field: ParamField) -> bool:
        """Whether what was given before asks for this field: some are for one value of another only."""
        name, _sign, value = field.param.when.partition("=")
        values = {known.name: known.value() or known.param.default for known in self._fields}
        return not name or values.get(name) == value

    def _show_fields(self, *, anew: bool = False) -> None:
        fitting = [field for field in self._fields if self._fits(field)]
        if fitting == self._fitting and not anew:
            return
        self._fitting = fitting
        for field in self._fields:
            field.setVisible(field in fitting)
        arrange(self._grid, fitting, self._columns)

    @Slot(str)
    def _on_field_changed(self, name: str) -> None:
        for field in self._fields:
            if field.name == name:
                field.say("")
        self._show_fields()
        self.changed.emit(name)

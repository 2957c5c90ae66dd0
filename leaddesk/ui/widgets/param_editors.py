"""Editors of a parameter's value, one for each kind; `editor_for` chooses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from leaddesk.ui.icons import icon
from leaddesk.ui.theme import SPACE
from leaddesk.ui.widgets.buttons import ToolButton, button
from leaddesk.vendors.base import Param, ParamKind
from leaddesk.vendors.capabilities import Choice

#: A day is written so, whatever the locale: it is what vendors are sent.
DAY_FORMAT: Final = "yyyy-MM-dd"


class ParamEditor(QWidget):
    """Takes one value. `value` is text, empty where nothing was given; `argument` is what a call is given."""

    edited = Signal()
    submitted = Signal()  # Enter in one line of text
    #: Whether the editor carries the parameter's label itself.
    labelled = False

    def __init__(self, param: Param) -> None:
        super().__init__()
        self.param = param
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(SPACE)

    @property
    def target(self) -> QWidget:
        """What takes the keyboard."""
        raise NotImplementedError

    def value(self) -> str:
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Show a value; empty shows the default."""
        raise NotImplementedError

    def argument(self) -> object:
        """The value as `arguments.checked` takes it."""
        return self.value()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer what the vendor lists; only a picker does."""

    def set_placeholder(self, text: str) -> None:
        """What an empty editor says; only one of plain text does."""


class LineEditor(ParamEditor):
    """One line of text."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._line = QLineEdit()
        self._line.setPlaceholderText(param.default)
        if param.max_length:
            self._line.setMaxLength(param.max_length)
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self.submitted)
        self.line.addWidget(self._line)

    @property
    def target(self) -> QLineEdit:
        return self._line

    def value(self) -> str:
        return _scaled(self._line.text().strip(), self.param.scale)

    def set_value(self, value: str) -> None:
        self._line.setText(_scaled(value, 1 / self.param.scale))

    def set_placeholder(self, text: str) -> None:
        self._line.setPlaceholderText(text)


def _scaled(text: str, factor: float) -> str:
    """A number so many times as large; a text that is none stays for others to judge."""
    try:
        return text if factor == 1 else f"{float(text) * factor:.12g}"
    except ValueError:
        return text


class SecretEditor(LineEditor):
    """A line that is shown only on demand."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        show = button(self.tr("Show"), self, name=f"show.{param.name}")
        show.setCheckable(True)
        show.setAccessibleName(self.tr("Show {label}").format(label=param.label))
        show.toggled.connect(self._on_show_toggled)
        self.line.addWidget(show)

    @Slot(bool)
    def _on_show_toggled(self, on: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)


class DateEditor(LineEditor):
    """A day, typed or picked; a time may be typed after it."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        today = QDate.currentDate().toString(DAY_FORMAT)
        self._line.setPlaceholderText(param.default or self.tr("Such as {day}").format(day=today))
        self._calendar = QCalendarWidget()
        self._calendar.setObjectName(f"calendar.{param.name}")
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, QTextCharFormat())  # not in red
        self._calendar.activated.connect(self._on_calendar_picked)
        self._calendar.clicked.connect(self._on_calendar_picked)
        self._menu = QMenu(self)
        inside = QWidgetAction(self._menu)
        inside.setDefaultWidget(self._calendar)
        self._menu.addAction(inside)
        self._menu.aboutToShow.connect(self._on_menu_about_to_show)
        pick = ToolButton()
        pick.setObjectName(f"pick.{param.name}")
        pick.setIcon(icon("calendar", pick))
        pick.setAccessibleName(self.tr("Pick {label}").format(label=param.label))
        pick.setToolTip(self.tr("Pick a day"))
        pick.setMenu(self._menu)
        pick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.setSpacing(SPACE // 2)
        self.line.addWidget(pick)

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        day = QDate.fromString(self.value()[:10], DAY_FORMAT)
        self._calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())

    @Slot(QDate)
    def _on_calendar_picked(self, day: QDate) -> None:
        self._line.setText(day.toString(DAY_FORMAT) + self.value()[10:])
        self._menu.close()
        self.edited.emit()


class ChoiceEditor(ParamEditor):
    """One of some values. Where there is no default, nothing is chosen before a person chooses."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._combo = fitting_combo()
        if not param.default:
            self._combo.addItem("" if param.required else self.tr("not given"), "")
        values = param.choices if param.kind is ParamKind.CHOICE else ("true", "false")
        for value in values:
            self._combo.addItem(choice_word(value), value)
        self._combo.setCurrentIndex(max(0, self._combo.findData(param.default)))
        self._combo.currentIndexChanged.connect(self.edited)
        self.line.addWidget(self._combo)

    @property
    def target(self) -> QComboBox:
        return self._combo

    def value(self) -> str:
        return str(self._combo.currentData() or "")

    def set_value(self, value: str) -> None:
        self._combo.setCurrentIndex(max(0, self._combo.findData(value or self.param.default)))


class PickerEditor(ParamEditor):
    """What the vendor lists, by name; it takes typed values too, for the vendor may list none."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._combo = fitting_combo()
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._combo.currentTextChanged.connect(self.edited)
        self.line.addWidget(self._combo)

    @property
    def target(self) -> QComboBox:
        return self._combo

    def value(self) -> str:
        typed = self._combo.currentText().strip()
        place = self._combo.findText(typed, Qt.MatchFlag.MatchExactly)
        return str(self._combo.itemData(place)) if place >= 0 else typed

    def set_value(self, value: str) -> None:
        place = self._combo.findData(value)
        self._combo.setEditText(self._combo.itemText(place) if place >= 0 else value)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        kept = self.value()
        self._combo.clear()
        if choices and not self.param.required:
            self._combo.addItem("", "")
        for choice in choices:
            self._combo.addItem(choice.label or choice.value, choice.value)
        self.set_value(kept)


class FlagEditor(ParamEditor):
    """Yes or no, with its own label."""

    labelled = True

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._check = QCheckBox(param.label)
        self._check.setChecked(param.default == "true")
        self._check.toggled.connect(self.edited)
        self.line.addWidget(self._check)

    @property
    def target(self) -> QCheckBox:
        return self._check

    def value(self) -> str:
        return "true" if self._check.isChecked() else "false"

    def set_value(self, value: str) -> None:
        self._check.setChecked((value or self.param.default) == "true")


class TextEditor(ParamEditor):
    """Text of several lines; a list is one value a line."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(
            self.tr("One a line") if param.kind is ParamKind.LIST else param.default
        )
        lines = 5 if param.kind is ParamKind.LONG_TEXT else 3
        self._text.setFixedHeight(lines * self._text.fontMetrics().lineSpacing() + 3 * SPACE)
        self._text.textChanged.connect(self.edited)
        self.line.addWidget(self._text)

    @property
    def target(self) -> QPlainTextEdit:
        return self._text

    def value(self) -> str:
        text = self._text.toPlainText()
        return text if text.strip() else ""

    def set_value(self, value: str) -> None:
        self._text.setPlainText(value)

    def argument(self) -> object:
        value = self.value()
        return value.splitlines() if self.param.kind is ParamKind.LIST else value


def choice_word(value: str) -> str:
    """A documented value as people write it."""
    known = {
        "api_key": QCoreApplication.translate("ParamField", "API key"),
        "client_credentials": QCoreApplication.translate("ParamField", "key and secret alone"),
        "password_and_code": QCoreApplication.translate("ParamField", "password and code"),
        "pin": QCoreApplication.translate("ParamField", "PIN"),
        "put": "PUT",
        "post": "POST",
        "url": QCoreApplication.translate("ParamField", "address"),
        "query": QCoreApplication.translate("ParamField", "address"),
        "unquoted": QCoreApplication.translate("ParamField", "true, without quotation marks"),
        "quoted": QCoreApplication.translate("ParamField", "“true”, in quotation marks"),
        "true": QCoreApplication.translate("ParamField", "yes"),
        "false": QCoreApplication.translate("ParamField", "no"),
    }
    return known.get(value, value.replace("_", " "))


def fitting_combo() -> QComboBox:
    """A box as wide as there is room, however long its entries are."""
    combo = QComboBox()
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(10)
    return combo

"""One declared parameter of a vendor as a field with its label and help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import HALF, SPACE, set_look
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import muted_label
from leaddesk.vendors.base import Choice, Param, ParamKind


class ParamField(QWidget):
    """Label, editor, help. `value` is text, as every parameter travels; empty means the vendor's default.

    A parameter with a picker takes typed values too: the vendor may list none.
    """

    changed = Signal(str)  # the parameter's name

    def __init__(self, param: Param, prefix: str, parent: QWidget | None = None) -> None:
        """`prefix` begins the editor's object name: `setting`, `secret` or `option`."""
        super().__init__(parent)
        self.param = param
        self._line: QLineEdit | None = None
        self._combo: QComboBox | None = None
        self._check: QCheckBox | None = None
        self._help = muted_label(param.help)
        self._remark = muted_label()
        self._remark.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        if param.kind is ParamKind.FLAG:
            layout.addWidget(self._flag())
        else:
            label = QLabel(self._title())
            layout.addWidget(label)
            layout.addLayout(self._editor(label))
        self._help.setVisible(bool(param.help))
        layout.addWidget(self._help)
        layout.addWidget(self._remark)
        self.editor.setObjectName(f"{prefix}.{param.name}")
        self.editor.setAccessibleDescription(param.help)

    @property
    def editor(self) -> QWidget:
        """What takes the keyboard."""
        return self._line or self._combo or self._check or self

    @property
    def name(self) -> str:
        return self.param.name

    def value(self) -> str:
        """What was chosen or typed."""
        if self._check is not None:
            return "true" if self._check.isChecked() else "false"
        if self._line is not None:
            return self._line.text().strip()
        if self._combo is None:
            return ""
        if not self._combo.isEditable():
            return str(self._combo.currentData() or "")
        typed = self._combo.currentText().strip()
        place = self._combo.findText(typed, Qt.MatchFlag.MatchExactly)
        return str(self._combo.itemData(place)) if place >= 0 else typed

    def set_value(self, value: str) -> None:
        """Show a value; empty shows the default."""
        shown = value or self.param.default
        if self._check is not None:
            self._check.setChecked(shown == "true")
        elif self._line is not None:
            self._line.setText(value)
        elif self._combo is not None and self._combo.isEditable():
            place = self._combo.findData(value)
            self._combo.setEditText(self._combo.itemText(place) if place >= 0 else value)
        elif self._combo is not None:
            self._combo.setCurrentIndex(max(0, self._combo.findData(shown)))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer what the vendor lists, by name. What is chosen stays."""
        if self._combo is None or not self._combo.isEditable():
            return
        kept = self.value()
        self._combo.clear()
        if choices and not self.param.required:
            self._combo.addItem("", "")
        for choice in choices:
            self._combo.addItem(choice.label or choice.value, choice.value)
        self.set_value(kept)
        self.say("")

    def say(self, text: str, tone: str = "muted") -> None:
        """A remark beneath the field, such as why the vendor's list could not be read; empty hides it."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
        set_look(self._remark, tone=tone)

    def set_placeholder(self, text: str) -> None:
        """What an empty field says."""
        if self._line is not None:
            self._line.setPlaceholderText(text)

    def focus(self) -> None:
        self.editor.setFocus()

    def _title(self) -> str:
        if self.param.required:
            return self.tr("{label} (needed)").format(label=self.param.label)
        return self.param.label

    def _flag(self) -> QCheckBox:
        self._check = QCheckBox(self.param.label)
        self._check.setChecked(self.param.default == "true")
        self._check.toggled.connect(self._on_edited)
        return self._check

    def _editor(self, label: QLabel) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        if self.param.kind is ParamKind.CHOICE or self.param.picker:
            self._combo = self._choices()
            row.addWidget(self._combo)
        else:
            self._line = QLineEdit()
            self._line.setPlaceholderText(self.param.default)
            if self.param.max_length:
                self._line.setMaxLength(self.param.max_length)
            self._line.textEdited.connect(self._on_edited)
            row.addWidget(self._line)
            if self.param.kind is ParamKind.SECRET:
                row.addWidget(self._reveal(self._line))
        self.editor.setAccessibleName(self.param.label)
        if isinstance(self.editor, QComboBox) and (line := self.editor.lineEdit()) is not None:
            line.setAccessibleName(self.param.label)
        label.setBuddy(self.editor)
        return row

    def _choices(self) -> QComboBox:
        combo = QComboBox()
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        if self.param.picker:
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            combo.currentTextChanged.connect(self._on_edited)
        else:
            for value in self.param.choices:
                combo.addItem(choice_word(value), value)
            combo.setCurrentIndex(max(0, combo.findData(self.param.default)))
            combo.currentIndexChanged.connect(self._on_edited)
        return combo

    def _reveal(self, line: QLineEdit) -> QWidget:
        line.setEchoMode(QLineEdit.EchoMode.Password)
        show = button(self.tr("Show"), self, name=f"show.{self.param.name}")
        show.setCheckable(True)
        show.setAccessibleName(self.tr("Show {label}").format(label=self.param.label))
        show.toggled.connect(self._on_show_toggled)
        return show

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit(self.param.name)

    @Slot(bool)
    def _on_show_toggled(self, on: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        if self._line is not None:
            mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
            self._line.setEchoMode(mode)


def choice_word(value: str) -> str:
    """A documented value as people write it."""
    known = {
        "api_key": QCoreApplication.translate("ParamField", "API key"),
        "client_credentials": QCoreApplication.translate("ParamField", "key and secret alone"),
        "pin": QCoreApplication.translate("ParamField", "PIN"),
    }
    return known.get(value, value.replace("_", " "))

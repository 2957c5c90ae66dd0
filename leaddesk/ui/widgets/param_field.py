"""One declared parameter of a vendor as a field with its label and help."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.theme import HALF, set_look
from leaddesk.ui.widgets.columns_editor import ColumnsEditor
from leaddesk.ui.widgets.drops import leave_drops_to_window
from leaddesk.ui.widgets.labels import muted_label
from leaddesk.ui.widgets.nested_editors import FilesEditor, MappingEditor, records_editor
from leaddesk.ui.widgets.param_editors import (
    ChoiceEditor,
    DateEditor,
    FlagEditor,
    LineEditor,
    ParamEditor,
    PickerEditor,
    SecretEditor,
    TextEditor,
    choice_word,
)
from leaddesk.ui.words import caption
from leaddesk.vendors.base import Param, ParamKind
from leaddesk.vendors.capabilities import Choice

__all__ = ["ParamField", "choice_word"]

_EDITORS: Final[Mapping[ParamKind, Callable[[Param], ParamEditor]]] = {
    ParamKind.CHOICE: ChoiceEditor,
    ParamKind.COLUMNS: ColumnsEditor,
    ParamKind.DATE: DateEditor,
    ParamKind.FILES: FilesEditor,
    ParamKind.FLAG: FlagEditor,
    ParamKind.LIST: TextEditor,
    ParamKind.LONG_TEXT: TextEditor,
    ParamKind.MAPPING: MappingEditor,
    ParamKind.RECORDS: records_editor,
    ParamKind.SECRET: SecretEditor,
}


class ParamField(QWidget):
    """Label, editor, help. `value` is text, as settings and options travel; empty means the vendor's default."""

    changed = Signal(str)  # the parameter's name
    submitted = Signal()

    def __init__(self, param: Param, prefix: str, parent: QWidget | None = None) -> None:
        """`prefix` begins the editor's object name: `setting`, `secret`, `option` or `argument`."""
        super().__init__(parent)
        self.param = param
        self._editor = _editor_for(param)
        self._editor.edited.connect(self._on_editor_edited)
        self._editor.submitted.connect(self.submitted)
        self._help = muted_label(param.help)
        self._help.setVisible(bool(param.help))
        self._remark = muted_label()
        self._remark.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        if not self._editor.labelled:
            layout.addWidget(self._label())
        for part in (self._editor, self._help, self._remark):
            layout.addWidget(part)
        self.editor.setObjectName(f"{prefix}.{param.name}")
        self.editor.setAccessibleDescription(param.help)
        if param.kind is not ParamKind.FILES:
            leave_drops_to_window(self)

    @property
    def editor(self) -> QWidget:
        """What takes the keyboard."""
        return self._editor.target

    @property
    def labelled(self) -> bool:
        """Whether the editor carries the label itself, as a box to tick does."""
        return self._editor.labelled

    @property
    def name(self) -> str:
        return self.param.name

    def value(self) -> str:
        """What was chosen or typed."""
        return self._editor.value()

    def set_value(self, value: str) -> None:
        """Show a value; empty shows the default."""
        self._editor.set_value(value)

    def argument(self) -> object:
        """What was given, as an operation takes it: nested where the kind is."""
        return self._editor.argument()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, by name: what the vendor lists, or the leads' columns. What is chosen stays."""
        if self.param.picker or self.param.kind is ParamKind.COLUMNS:
            self._editor.set_choices(choices)
            self.say("")

    def say(self, text: str, tone: str = "muted") -> None:
        """A remark beneath the field, such as why the vendor's list could not be read; empty hides it."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))
        set_look(self._remark, tone=tone)

    def set_placeholder(self, text: str) -> None:
        """What an empty field says."""
        self._editor.set_placeholder(text)

    def focus(self) -> None:
        self.editor.setFocus()

    def _label(self) -> QLabel:
        text = self.param.label
        if self.param.required:
            text = self.tr("{label} (needed)").format(label=self.param.label)
        label = QLabel(caption(text))
        label.setTextFormat(Qt.TextFormat.PlainText)  # a vendor's form may have named it
        label.setBuddy(self.editor)
        self.editor.setAccessibleName(self.param.label)
        if isinstance(self.editor, QComboBox) and (line := self.editor.lineEdit()) is not None:
            line.setAccessibleName(self.param.label)
        return label

    @Slot()
    def _on_editor_edited(self) -> None:
        self.changed.emit(self.param.name)


def _editor_for(param: Param) -> ParamEditor:
    if param.picker:
        return PickerEditor(param)
    if param.kind is ParamKind.FLAG and not param.default:
        return ChoiceEditor(param)  # it may be left out, which is neither yes nor no
    return _EDITORS.get(param.kind, LineEditor)(param)

"""A value that is read like text and edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from leaddesk.domain.fields import CONSENT_FIELDS, DATE_FIELDS
from leaddesk.ui.theme import HALF, set_look
from leaddesk.ui.words import field_text, field_word

#: Fields of several lines, and how many are seen.
_TALL: Final = ("notes", "consent_text")
_LINES: Final = 3


class _Line(QLineEdit):
    """Looks like text until somebody points at it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "inline")
        self.editingFinished.connect(self.left)
        self.textChanged.connect(self.setToolTip)

    def set_value(self, value: str) -> None:
        self.setText(value)
        self.setCursorPosition(0)

    def value(self) -> str:
        return self.text()


class _Date(_Line):
    """Read as people write dates, edited as it is stored."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self._field = field
        self._stored = ""

    def set_value(self, value: str) -> None:
        self._stored = value
        super().set_value(value if self.hasFocus() else field_text(self._field, value))

    def value(self) -> str:
        shown = field_text(self._field, self._stored)
        return self._stored if self.text() == shown else self.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self.value())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text() == self._stored:
            self.set_value(self._stored)


class _Text(QPlainTextEdit):
    """Several lines; Ctrl+Enter or leaving ends the editing."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "inline")
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * HALF)

    def set_value(self, value: str) -> None:
        self.setPlainText(value)

    def value(self) -> str:
        return self.toPlainText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Choice(QComboBox):
    """Yes, no, or nothing said. A value that is none of these stays as it is until another is chosen."""

    left = Signal()

    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__()
        for value, words in choices.items():
            self.addItem(words, value)
        self.activated.connect(self.left)

    def set_value(self, value: str) -> None:
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    def value(self) -> str:
        return str(self.currentData())

    def wheelEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Scrolling past must not change what somebody agreed to."""
        event.ignore()


class InlineField(QWidget):
    """One field of a lead. `committed` carries its name and its new value when the person is done."""

    committed = Signal(str, str)

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        self.name = name
        self._before = self._asked = value
        self.editor = self._editor()
        self.editor.setObjectName(f"field.{name}")
        self.editor.setAccessibleName(field_word(name))
        self.editor.set_value(value)
        self.editor.left.connect(self._on_editor_left)
        self.editor.installEventFilter(self)
        self._problem = QLabel()
        self._problem.setProperty("tone", "problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setObjectName(f"problem.{name}")
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.editor)
        layout.addWidget(self._problem)

    @property
    def busy(self) -> bool:
        """Whether somebody is editing it: it must not be changed under their hands."""
        value = self.editor.value()
        handed_in = value == self._asked and not self._problem.text()
        return value != self._before and not handed_in

    def set_value(self, value: str) -> None:
        """What the workspace has now."""
        self._before = self._asked = value
        self.editor.set_value(value)
        self.set_problem("")

    def set_problem(self, words: str) -> None:
        """Why what was written cannot be stored; it stands there until it is mended or given up."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)
        set_look(self.editor, wrong="true" if words else "false")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape gives up what was written."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.busy
        ):
            self.set_value(self._before)
            return True
        return super().eventFilter(watched, event)

    def _editor(self) -> _Line | _Text | _Choice:
        if self.name in CONSENT_FIELDS:
            return _Choice({"": self.tr("Not said"), "yes": self.tr("Yes"), "no": self.tr("No")})
        if self.name in DATE_FIELDS:
            return _Date(self.name)
        return _Text() if self.name in _TALL else _Line()

    @Slot()
    def _on_editor_left(self) -> None:
        value = self.editor.value()
        if value != self._asked:  # Enter ends the editing, and going elsewhere ends it once more
            self._asked = value
            self.committed.emit(self.name, value)

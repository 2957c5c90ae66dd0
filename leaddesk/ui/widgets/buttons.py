"""Buttons in the dresses of the style sheet."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from leaddesk.ui.icons import icon

Kind = Literal["", "primary", "quiet", "link", "danger", "fold"]


class Button(QPushButton):
    """Pressed by Enter as well as by the space bar, on every system."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)


class ToolButton(QToolButton):
    """A sign that is pressed by Enter too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by_enter(self, event):
            super().keyPressEvent(event)


def _pressed_by_enter(pressed: QAbstractButton, event: QKeyEvent) -> bool:
    """Qt leaves Enter to the dialog on most systems: on Cancel it would do what Cancel is there to prevent."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not event.isAutoRepeat():
        pressed.click()
    return True


def button(
    text: str,
    parent: QWidget | None = None,
    *,
    kind: Kind = "",
    name: str = "",
    icon_name: str = "",
) -> QPushButton:
    """A push button; `name` is its object name."""
    made = Button(text, parent)
    made.setProperty("kind", kind)
    if name:
        made.setObjectName(name)
    if icon_name:
        made.setIcon(icon(icon_name, made))
    return made


def action_button(
    action: QAction, parent: QWidget | None = None, *, kind: Kind = ""
) -> QPushButton:
    """A push button that does what the action does and follows its text, icon, state and visibility.

    The letter that is underlined in its menu is not underlined here: another menu may have the same.
    """
    made = button("", parent, kind=kind, name=action.objectName())
    _ActionFollower(made, action)
    return made


class _ActionFollower(QObject):
    """Keeps a button like its action. Lives and dies with the button."""

    def __init__(self, button: QPushButton, action: QAction) -> None:
        super().__init__(button)
        self._button = button
        self._action = action
        self._visible = True
        button.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    @Slot()
    def _on_action_changed(self) -> None:
        self._button.setText(re.sub("&(&?)", r"\1\1", self._action.text()))
        icon_name = self._action.icon().name()
        # An icon of ours takes the button's colour, which on an accent is not the action's.
        self._button.setIcon(icon(icon_name, self._button) if icon_name else self._action.icon())
        self._button.setEnabled(self._action.isEnabled())
        if self._visible != self._action.isVisible():
            self._visible = not self._visible
            self._button.setVisible(self._visible)
        self._button.setToolTip(self._action.statusTip())

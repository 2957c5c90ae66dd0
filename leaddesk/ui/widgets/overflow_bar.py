"""A line of buttons that stays one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from leaddesk.ui.theme import SPACE
from leaddesk.ui.widgets.buttons import button


class OverflowBar(QWidget):
    """Buttons from left to right, as many as there is room for; the menu of the last one has the others."""

    def __init__(self, buttons: Sequence[QPushButton], gives_way: Sequence[QPushButton]) -> None:
        """`gives_way` says which go into the menu, and in which order; the others always stay."""
        super().__init__()
        self._buttons = buttons
        self._gives_way = gives_way
        self._offered = list(buttons)
        self.more = button(self.tr("More"), self, name="moreActions", icon_name="more")
        self.more.setProperty("menu", "true")
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.more.setMenu(self._menu)
        for one in buttons:
            one.setParent(self)
            one.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, one: QPushButton, offered: bool) -> None:  # noqa: FBT001  (as Qt's setVisible)
        """Whether a button is there at all."""
        kept = {*self._offered, one} if offered else {*self._offered} - {one}
        self._offered = [known for known in self._buttons if known in kept]
        self._changed()

    def sizeHint(self) -> QSize:
        return self._size(self._offered)

    def minimumSizeHint(self) -> QSize:
        staying = [one for one in self._offered if one not in self._gives_way]
        return self._size([*staying, self.more])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button's text, font or style changed, and with it its width."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self._changed()
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _size(self, buttons: list[QPushButton]) -> QSize:
        hints = [one.sizeHint() for one in buttons]
        width = sum(hint.width() + SPACE for hint in hints) - SPACE
        return QSize(max(0, width), max((hint.height() for hint in hints), default=0))

    def _arrange(self) -> None:
        shown = list(self._offered)
        for one in self._gives_way:
            if one in shown and self._size(shown).width() > self.width():
                shown = [known for known in shown if known not in (one, self.more)] + [self.more]
        x = self.width() - self._size(shown).width()
        for one in (*self._buttons, self.more):
            one.setVisible(one in shown)
        for one in shown:
            one.resize(one.sizeHint())
            one.move(x, 0)
            x += one.width() + SPACE

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        self._menu.clear()
        for one in self._offered:
            if one.isHidden():
                action = self._menu.addAction(one.icon(), one.text(), one.click)
                action.setEnabled(one.isEnabled())
                if (inner := one.menu()) is not None:
                    action.setMenu(inner)

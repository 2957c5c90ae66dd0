"""What of the window is on the screen before anything that fills it is loaded."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from leaddesk.ui.grounds import DARK_GROUNDS, LIGHT_GROUNDS

NAVIGATION_WIDTH: Final = 216
INSPECTOR_WIDTH: Final = 344
#: Below this width the inspector starts folded.
ROOMY: Final = 1200
#: The window's size before a person chose one.
_SIZE: Final = (1280, 800)
#: What will stand above and below the table.
_ABOVE_TABLE: Final = 128
_BELOW_TABLE: Final = 80


class WindowFrame(QMainWindow):
    """Where the window was last time, its empty areas in the colours they will have, and then its first leads."""

    painted = Signal()  # once, after the first paint

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._painted = False
        self._built = False
        geometry = settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(*_SIZE)

    def show_first(self, table: QWidget) -> None:
        """Paint the first leads, about where they will stay, before anything else is loaded."""
        holder = QWidget()
        shown = str(self._settings.value("window/inspector", "")) != "folded"
        right = INSPECTOR_WIDTH if shown and self.width() >= ROOMY else 0
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(NAVIGATION_WIDTH + 1, _ABOVE_TABLE, right, _BELOW_TABLE)
        layout.addWidget(table)
        self.setCentralWidget(holder)
        holder.show()
        for part in (self.layout(), layout):
            if part is not None:
                part.activate()
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._built:
            self._paint_empty_areas()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _paint_empty_areas(self) -> None:
        """The navigation's area and the work's, where they will be."""
        scheme = str(self._settings.value("look/scheme", "system"))
        system = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = scheme == "dark" or (scheme == "system" and system)
        side, work = DARK_GROUNDS if dark else LIGHT_GROUNDS
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(side))
        painter.fillRect(self.rect().adjusted(NAVIGATION_WIDTH, 0, 0, 0), QColor(work))
        painter.end()

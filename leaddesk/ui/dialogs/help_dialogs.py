"""Help: all shortcuts at a glance, and what this program is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from leaddesk import __version__
from leaddesk.ui.icons import window_icon
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.widgets.labels import Heading, muted_label


class ShortcutsDialog(QDialog):
    """Every action that has keys."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(SPACE)
        known = [action for action in actions if not action.shortcut().isEmpty()]
        for row, action in enumerate(known):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(QLabel(action.iconText()), row, 0)
            grid.addWidget(muted_label(keys, wrap=False), row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, WIDE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(WIDE)
        layout.addWidget(Heading(self.tr("Keyboard shortcuts"), 1))
        layout.addLayout(grid)


def about_box(parent: QWidget) -> QMessageBox:
    """What LeadDesk is, its version and its licences."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setObjectName("aboutDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("About", "About LeadDesk"))
    box.setIconPixmap(window_icon().pixmap(48, 48))
    box.setText(translate("About", "LeadDesk {version}").format(version=__version__))
    box.setInformativeText(
        translate(
            "About",
            "Drop a lead file, send it to your vendors, see each lead's answer.\n\n"
            "LeadDesk is free software under the MIT licence. It uses Qt and PySide6 under the LGPL.",
        )
    )
    return box

"""Layout of the do-not-contact lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.models.suppression_table import SuppressionColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice


class SuppressionsView(QWidget):
    """Layout only."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self.tr("Do not contact"), 1)
        self.add = button(self.tr("Add…"), name="suppressionsAdd", icon_name="add")
        self.import_file = button(
            self.tr("Import a list…"), name="suppressionsImport", icon_name="imports"
        )
        self.notice = Notice(self, closable=True)
        self.list_label = QLabel(self.tr("&List"))
        self.list = QComboBox()
        self.list.setObjectName("suppressionsList")
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list_label.setBuddy(self.list)
        self.search = QLineEdit()
        self.search.setObjectName("suppressionsSearch")
        self.search.setAccessibleName(self.tr("Search the lists"))
        self.search.setPlaceholderText(self.tr("Search an address, number, domain or hash"))
        self.shown = text(tone="muted")
        self.remove = button("", name="suppressionsRemove", icon_name="trash")
        self.table = table("suppressionsTable", self.tr("Who must not be contacted"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = EmptyState(
            self.tr("Nobody is suppressed"),
            self.tr(
                "Import a list of people who must not be contacted: e-mail addresses, phone numbers, domains, or "
                "MD5, SHA-1 or SHA-256 of them. Leads on a list are held back: nothing leaves this computer."
            ),
            actions,
            icon_name="suppress",
        )
        self.pages = QStackedWidget()
        self._arrange()

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SuppressionColumn.VALUE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(SuppressionColumn.KIND, 14 * SPACE)
        header.resizeSection(SuppressionColumn.LIST, 24 * SPACE)
        header.resizeSection(SuppressionColumn.ADDED, 16 * SPACE)

    def _arrange(self) -> None:
        filled = QWidget()
        inner = QVBoxLayout(filled)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE)
        tools = row(self.search, self.list_label, self.list)
        tools.setStretch(0, 1)
        inner.addLayout(tools)
        inner.addWidget(self.table, 1)
        below = row(self.shown, self.remove)
        below.setStretch(0, 1)
        inner.addLayout(below)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(filled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addLayout(row(self.heading, None, self.add, self.import_file))
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)

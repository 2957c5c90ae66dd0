"""Layout of the Activity tab: the latest exchanges with a vendor, the chosen one beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.ui.models.exchanges_table import ExchangeColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, splitter, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.exchange_view import ExchangeView
from leaddesk.ui.widgets.notice import Notice


class AccountActivityView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.explanation = text(
            self.tr("The latest exchanges, word for word. Passwords and keys are taken out."),
            tone="muted",
        )
        self.refresh = button(
            self.tr("Refresh"), name="activityRefresh", kind="quiet", icon_name="retry"
        )
        self.notice = Notice(self)
        self.exchanges = table("activityTable", self.tr("Exchanges with the vendor, newest first"))
        self.exchange = ExchangeView(orientation=Qt.Orientation.Vertical)
        self.exchange.hide()
        self.empty = EmptyState(
            self.tr("Nothing was exchanged with this account yet"),
            self.tr("Every request to the vendor shows here, with its answer."),
            (),
            icon_name="link",
        )
        split = splitter(Qt.Orientation.Horizontal, self.exchanges, self.exchange, (3, 2))
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        inner.setSpacing(SPACE)
        top = row(self.explanation, self.refresh)
        top.setStretch(0, 1)
        inner.addLayout(top)
        inner.addWidget(self.notice)
        inner.addWidget(split, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(full)
        self.setLayout(column(self.pages))

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        header = self.exchanges.horizontalHeader()
        header.setStretchLastSection(False)
        for section, width in (
            (ExchangeColumn.WHEN, 12),
            (ExchangeColumn.STATUS, 14),
            (ExchangeColumn.DURATION, 9),
        ):
            header.resizeSection(section, width * SPACE)
        header.setSectionResizeMode(ExchangeColumn.WHAT, QHeaderView.ResizeMode.Stretch)

"""Layout of the Activity tab: the latest exchanges with a vendor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.ui.models.attempts_table import AttemptColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, splitter, table, text
from leaddesk.ui.widgets import EmptyState, button
from leaddesk.ui.widgets.exchange_view import ExchangeView


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
        self.attempts = table("activityTable", self.tr("Exchanges with the vendor, newest first"))
        self.exchange = ExchangeView()
        self.exchange.hide()
        self.empty = EmptyState(
            self.tr("Nothing was exchanged with this account yet"),
            self.tr("Every request that is sent for a lead shows here, with its answer."),
            (),
            icon_name="link",
        )
        split = splitter(Qt.Orientation.Vertical, self.attempts, self.exchange, (3, 2))
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        inner.setSpacing(SPACE)
        top = row(self.explanation, self.refresh)
        top.setStretch(0, 1)
        inner.addLayout(top)
        inner.addWidget(split, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        header = self.attempts.horizontalHeader()
        for section, width in (
            (AttemptColumn.WHEN, 13),
            (AttemptColumn.RESULT, 14),
            (AttemptColumn.REASON, 34),
            (AttemptColumn.DURATION, 9),
        ):
            header.resizeSection(section, width * SPACE)
        header.setSectionResizeMode(AttemptColumn.REQUEST, QHeaderView.ResizeMode.Stretch)

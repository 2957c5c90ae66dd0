"""Layout of the outbox: counts, filters, every delivery, what can be done about them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.account_results_view import arrange_deliveries
from leaddesk.ui.views.parts import row, splitter, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.exchange_view import ExchangeView
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.state_bar import StateBar


class OutboxView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self.tr("Outbox"), 1)
        self.account = QComboBox()
        self.account.setObjectName("outboxAccount")
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.account_label = QLabel(self.tr("A&ccount"))
        self.account_label.setBuddy(self.account)
        self.state = QComboBox()
        self.state.setObjectName("outboxState")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.state_label = QLabel(self.tr("S&tate"))
        self.state_label.setBuddy(self.state)
        self.notice = Notice(self, closable=True)
        self.bar = StateBar()
        self.run = button(self.tr("Send"), name="outboxRun", kind="primary", icon_name="send")
        self.pause = button(self.tr("Pause"), name="pauseButton", icon_name="pause")
        self.table = table("outboxTable", self.tr("Leads on their way"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.action_row = FlowLayout()
        self.waits = text(tone="warning")
        self.waits.hide()
        self.shown = text(tone="muted")
        self.exchange = ExchangeView()
        self.exchange.hide()
        self.empty = EmptyState(
            self.tr("Nothing is on its way"),
            self.tr(
                "Open an account and send leads: what waits, what is being sent and what went wrong stands here "
                "until it is settled. Choose “All states” above to see what was sent before."
            ),
            (),
            icon_name="outbox",
        )
        self.pages = QStackedWidget()
        self._arrange()

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        arrange_deliveries(self.table.horizontalHeader(), accounts=True)

    def _arrange(self) -> None:
        split = splitter(Qt.Orientation.Vertical, self.table, self.exchange, (3, 2))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(split)
        top = row(
            self.heading, None, self.account_label, self.account, self.state_label, self.state
        )
        for part in (self.run, self.pause):
            self.action_row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.bar)
        layout.addWidget(self.waits)
        layout.addLayout(self.action_row)
        layout.addWidget(self.shown)
        layout.addWidget(self.pages, 1)

"""Layout of the Results tab: counts that add up, causes, each lead, the vendor's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.models.delivery_table import DeliveryColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, scrolled, splitter, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.exchange_view import ExchangeView
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.reason_list import ReasonList
from leaddesk.ui.widgets.state_bar import StateBar


class AccountResultsView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batch_label = QLabel(self.tr("S&how"))
        self.batch = QComboBox()
        self.batch.setObjectName("resultsBatch")
        self.batch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.batch.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.batch_label.setBuddy(self.batch)
        self.export = button(
            self.tr("Export result file…"), name="resultsExport", icon_name="export"
        )
        self.notice = Notice(self, closable=True)
        self.bar = StateBar()
        self.reasons_title = Heading(self.tr("Why leads were not simply accepted"), 2)
        self.reasons = ReasonList()
        self.reasons_area = scrolled(self.reasons)
        self.filter_words = text(tone="muted")
        self.show_all = button(self.tr("Show all"), name="resultsShowAll", kind="link")
        self.ask = button("", name="resultsAsk", icon_name="question")
        self.settle = button(self.tr("Settle unknown…"), name="resultsSettle", icon_name="check")
        self.withdraw = button("", name="resultsWithdraw", kind="danger", icon_name="undo")
        self.working = text(tone="muted")
        self.stop = button(self.tr("Stop"), name="resultsStop", kind="quiet", icon_name="stop")
        self.deliveries = table("resultsTable", self.tr("Leads sent to this account"))
        self.deliveries.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.exchange = ExchangeView()
        self.exchange.hide()
        self.empty = EmptyState(
            self.tr("Nothing was sent to this account yet"),
            self.tr(
                "Choose leads on the Send tab. What the vendor answers for each of them shows here."
            ),
            (),
            icon_name="send",
        )
        self.pages = QStackedWidget()
        self._arrange()

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        arrange_deliveries(self.deliveries.horizontalHeader(), accounts=False)
        self.deliveries.setColumnHidden(DeliveryColumn.ACCOUNT, True)

    def _arrange(self) -> None:
        top = row(self.batch_label, self.batch, self.export)
        top.setStretch(1, 1)
        upper = QWidget()
        filtering = row(self.filter_words, self.show_all)
        filtering.setStretch(0, 1)
        self.actions_area = QWidget()
        self.queue_actions = FlowLayout()
        flow = FlowLayout(self.actions_area)
        for part in (self.ask, self.settle, self.withdraw):
            flow.addWidget(part)
        self.working_area = QWidget()
        working = row(self.working, self.stop)
        working.setStretch(0, 1)
        self.working_area.setLayout(working)
        self.actions_area.hide()
        self.working_area.hide()
        upper.setLayout(
            column(
                filtering, self.queue_actions, self.actions_area, self.working_area, self.deliveries
            )
        )
        split = splitter(Qt.Orientation.Vertical, upper, self.exchange, (3, 2))
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        inner.setSpacing(SPACE)
        inner.addLayout(top)
        inner.addWidget(self.notice)
        inner.addWidget(self.bar)
        inner.addWidget(self.reasons_title)
        inner.addWidget(self.reasons_area)
        inner.addWidget(split, 1)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(full)
        self.setLayout(column(self.pages))


def arrange_deliveries(header: QHeaderView, *, accounts: bool) -> None:
    """Widths of a table of deliveries: the reason takes what is left."""
    header.setStretchLastSection(False)
    for section, width in (
        (DeliveryColumn.LEAD, 16),
        (DeliveryColumn.STATE, 15),
        (DeliveryColumn.ACCOUNT, 13),
        (DeliveryColumn.VENDOR_ID, 12),
        (DeliveryColumn.WHEN, 11),
    ):
        header.resizeSection(section, width * SPACE)
    header.setSectionResizeMode(DeliveryColumn.REASON, QHeaderView.ResizeMode.Stretch)
    header.setSectionHidden(DeliveryColumn.ACCOUNT, not accounts)

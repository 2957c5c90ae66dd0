"""Layout of the All calls tab: every documented call left; its form, its result and the exchange right."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from leaddesk.ui.theme import HALF, SPACE, WIDE
from leaddesk.ui.views.parts import column, row, splitter, text
from leaddesk.ui.views.records_view import RecordsView
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.call_progress import CallProgress
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.exchange_view import ExchangeView
from leaddesk.ui.widgets.facts_view import FactsView
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, Line
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.operation_delegate import OperationDelegate
from leaddesk.ui.widgets.param_form import ParamForm
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.ui.widgets.segments import Segments


class CallPage(IntEnum):
    """What the right side shows."""

    FORM = 0
    RESULT = 1
    EXCHANGE = 2


class AccountCallsView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_list()
        self._build_head()
        self._build_form()
        self._build_result()
        self._arrange()

    def show_form(self, form: ParamForm) -> None:
        """Show the parameters of another call."""
        inner = QWidget()
        box = column(form, self.no_params)
        box.setContentsMargins(0, 0, SPACE, 0)
        box.addStretch(1)
        inner.setLayout(box)
        self.form_area.set_widget(inner)
        self.form_area.to_top()

    def show_page(self, page: CallPage) -> None:
        """The keyboard stays: where it was on what goes out of sight, it is on the page's name then."""
        focus = self.window().focusWidget()
        goes = page != self.pages.currentIndex() and self.pages.isAncestorOf(focus or self)
        self.pages.setCurrentIndex(page)
        self.segments.choose(page)
        if goes:
            self.segments.button(page).setFocus()

    def _build_list(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("callsSearch")
        self.search.setPlaceholderText(self.tr("Search calls"))
        self.search.setAccessibleName(self.tr("Search calls"))
        self.search.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setObjectName("callsList")
        self.list.setAccessibleName(self.tr("All documented calls"))
        self.list.setProperty("framed", "true")
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(OperationDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = text(self.tr("No call is called that."), tone="muted")
        self.nothing.hide()

    def _build_head(self) -> None:
        self.title = Heading("", 1)
        self.title.setWordWrap(True)
        self.tag = QLabel()
        self.name = ElidedLabel()
        self.name.setProperty("tone", "muted")
        self.help = text()
        self.segments = Segments(
            "callsPage", (self.tr("Form"), self.tr("Result"), self.tr("Exchange"))
        )

    def _build_form(self) -> None:
        self.off = Notice(self)
        self.no_params = text(self.tr("This call takes no parameters."), tone="muted")
        self.form_area = ScrollArea(name=self.tr("Parameters"))
        self.notice = Notice(self)
        self.confirm_label = text()
        self.confirm = QLineEdit()
        self.confirm.setObjectName("callsConfirm")
        self.confirm_label.setBuddy(self.confirm)
        self.confirm_area = QWidget()
        self.confirm_area.setLayout(column(self.confirm_label, self.confirm, spacing=HALF))
        self.busy = CallProgress(self.tr("Asking the vendor"))
        self.repeat = text(tone="muted")
        self.clear = button(self.tr("Clear"), name="callsClear", kind="quiet")
        self.stop = button(self.tr("Stop"), name="callsStop", icon_name="stop")
        self.stop.hide()
        self.run = button("", name="callsRun", kind="primary", icon_name="play")
        self.run.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _build_result(self) -> None:
        self.outcome = Notice(self)
        self.copy = button(
            self.tr("Copy as JSON"), name="callsCopy", kind="quiet", icon_name="copy"
        )
        self.records = RecordsView("callsRecords", self.tr("Records of the result"))
        self.facts = FactsView("callsFacts", self.tr("The result"))
        self.done = EmptyState("", "", (), icon_name="success")
        self.shapes = QStackedWidget()
        self.exchange = ExchangeView()

    def _arrange(self) -> None:
        """From outside inwards: Qt dresses all that is in a widget anew each time the widget is moved."""
        left, right = QWidget(), QWidget()
        split = splitter(Qt.Orientation.Horizontal, left, right, (1, 3))
        self.setLayout(column(split, margin=WIDE))
        left.setLayout(column(self.search, self.nothing, self.list))
        left.setMinimumWidth(26 * SPACE)
        split.setSizes([32 * SPACE, 96 * SPACE])
        self.pages = QStackedWidget()
        head = row(self.title, self.tag)
        head.setStretch(0, 1)
        below = row(self.name, self.segments)
        below.setStretch(0, 1)
        box = column(head, below, Line(), self.pages)
        box.setContentsMargins(SPACE, 0, 0, 0)
        box.setStretch(3, 1)
        right.setLayout(box)
        form, result = QWidget(), QWidget()
        for page in (form, result):
            self.pages.addWidget(page)
        self._fill_form(form)
        self._fill_result(result)
        self.pages.addWidget(self.exchange)

    def _fill_form(self, page: QWidget) -> None:
        self.help.setContentsMargins(0, 0, 0, SPACE)
        box = column(self.help, self.off, self.form_area, self.notice, self.confirm_area, self.busy)
        box.addWidget(self.repeat)
        box.addLayout(row(None, self.clear, self.stop, self.run))
        box.setStretch(2, 1)
        page.setLayout(box)

    def _fill_result(self, page: QWidget) -> None:
        box = column(self.outcome, row(None, self.copy), self.shapes)
        box.setStretch(2, 1)
        page.setLayout(box)
        for shape in (self.records, self.facts, self.done):
            self.shapes.addWidget(shape)

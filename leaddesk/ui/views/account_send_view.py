"""Layout of the Send tab: which leads, where to, what would happen, the button; then what happens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, column, row, scrolled, table, text
from leaddesk.ui.views.send_fields_view import SendFieldsView
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import Heading, Line
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.param_form import abreast
from leaddesk.ui.widgets.state_bar import StateBar


class AccountSendView(QWidget):
    """Layout only."""

    def __init__(self, fields: Sequence[ParamField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_body()
        self._build_list()
        self._build_running()
        self._build_footer()
        self._arrange(fields)

    def _build_body(self) -> None:
        self.source = QComboBox()
        self.source.setObjectName("sendSelection")
        self.source.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.source_label = QLabel(self.tr("&Which leads"))
        self.source_label.setBuddy(self.source)
        self.reload_button = button(
            self.tr("Load lists again"), name="sendReload", kind="link", icon_name="retry"
        )
        self.choices_state = text(tone="muted")

    def _build_list(self) -> None:
        self.list_title = Heading("", 2)
        self.list_close = button(self.tr("Hide list"), name="sendListClose", kind="link")
        self.list = table("sendList", self.tr("Checked leads"))
        self.list.setMinimumHeight(24 * SPACE)
        self.list_area = QWidget()
        top = row(self.list_title, self.list_close)
        top.setStretch(0, 1)
        self.list_area.setLayout(column(top, self.list))
        self.list_area.hide()

    def _build_running(self) -> None:
        self.form = SendFieldsView()
        self.running_title = Heading("", 2)
        self.pause = button(self.tr("Pause"), name="pauseButton", icon_name="pause")
        self.resume = button(self.tr("Resume"), name="resumeButton", icon_name="play")
        self.cancel = button(self.tr("Cancel"), name="cancelButton", icon_name="stop")
        self.bar = StateBar()
        self.running_note = text(tone="muted")
        self.wait = text(tone="warning")
        top = row(self.running_title, self.pause, self.resume, self.cancel)
        top.setStretch(0, 1)
        self.running: QFrame = card(top, self.bar, self.wait, self.running_note)
        self.running.hide()

    def _build_footer(self) -> None:
        self.notice = Notice(self)
        self.check_state = text(tone="muted")
        self.checking = QProgressBar()
        self.checking.setRange(0, 0)
        self.checking.setTextVisible(False)
        self.checking.setAccessibleName(self.tr("Checking"))
        self.stop_check = button(self.tr("Stop checking"), name="sendStopCheck", kind="link")
        self.ready = button("", name="sendReady", kind="quiet", icon_name="success")
        self.refused = button("", name="sendRefused", kind="quiet", icon_name="problem")
        self.suppressed = button("", name="sendSuppressed", kind="quiet", icon_name="suppress")
        self.already = button("", name="sendAlready", kind="quiet", icon_name="check")
        self.figures = QWidget()
        flow = FlowLayout(self.figures)
        for part in (self.ready, self.refused, self.suppressed, self.already):
            flow.addWidget(part)
        self.notes = text()
        self.notes.setObjectName("sendNotes")
        self.consequence = text(tone="warning")
        self.test = button("", name="sendTest", icon_name="check")
        self.testing = text(tone="muted")
        self.stop_test = button(self.tr("Stop"), name="sendStopTest", kind="link")
        self.testing_area = QWidget()
        testing = row(self.testing, self.stop_test)
        testing.setStretch(0, 1)
        self.testing_area.setLayout(testing)
        self.testing_area.hide()
        self.send = button(self.tr("Send"), name="sendButton", kind="primary", icon_name="send")
        self.send.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _arrange(self, fields: Sequence[ParamField]) -> None:
        """From outside inwards: Qt dresses all that is in a widget anew each time the widget is moved."""
        inner = QWidget()
        self.scroll_area = scrolled(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.scroll_area, 1)
        body = QVBoxLayout(inner)
        body.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        body.setSpacing(WIDE)
        body.addWidget(self.running)
        which = QVBoxLayout()
        which.setSpacing(SPACE // 2)
        which.addWidget(self.source_label)
        which.addWidget(self.source)
        body.addLayout(which)
        where = Heading(self.tr("Where to"), 2)
        top = row(where, self.choices_state, self.reload_button)
        top.setStretch(1, 1)
        body.addLayout(top)
        body.addLayout(abreast(fields))
        body.addWidget(self.form)
        body.addWidget(self.list_area)
        body.addStretch(1)
        layout.addWidget(Line())
        layout.addLayout(self._footer())

    def _footer(self) -> QVBoxLayout:
        busy = row(self.check_state, self.stop_check)
        busy.setStretch(0, 1)
        last = row(self.consequence, self.test, self.send)
        last.setStretch(0, 1)
        above = (self.notice, busy, self.checking, self.figures, self.notes, self.testing_area)
        return column(*above, last, margin=WIDE)

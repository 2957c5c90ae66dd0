"""Layout of an account's panel: a header over tabs in the order people work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account, Health
from leaddesk.ui import words
from leaddesk.ui.theme import HALF, SPACE, WIDE, set_look, theme_of
from leaddesk.ui.views.parts import row
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.code_row import CodeRow
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, muted_label
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.scroll_area import FittingTabs
from leaddesk.ui.widgets.vendor_card import vendor_color

_TONES = {
    Health.UNCHECKED: "muted",
    Health.CONNECTED: "success",
    Health.NEEDS_SIGN_IN: "problem",
    Health.UNREACHABLE: "warning",
}


class HealthDot(QWidget):
    """Filled when connected, hollow otherwise; the words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._health = Health.UNCHECKED
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_health(self, health: Health) -> None:
        self._health = health
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SPACE + HALF, SPACE + HALF)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = theme_of(self).color(_TONES[self._health])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color)
        painter.setBrush(color if self._health is Health.CONNECTED else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(1.5, 1.5, SPACE + 1, SPACE + 1))


class _Stripe(QWidget):
    """The vendor's colour beside the name."""

    def __init__(self, vendor: str) -> None:
        super().__init__()
        self._vendor = vendor
        self.setFixedWidth(HALF)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Qt.GlobalColor.transparent))
        painter.setBrush(vendor_color(self._vendor, self))
        painter.drawRoundedRect(QRectF(self.rect()), HALF / 2, HALF / 2)


class AccountView(QWidget):
    """Layout only."""

    def __init__(self, account: Account, vendor_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vendor_title = vendor_title
        self.stripe = _Stripe(account.vendor)
        self.name = Heading(account.name, 1)
        self.tag = Heading("", 2)
        self.vendor = muted_label(vendor_title, wrap=False)
        self.dot = HealthDot()
        self.health = ElidedLabel()
        self.check = button(self.tr("Check"), name="accountCheck", icon_name="check")
        self.settings = button(
            self.tr("Settings"), name="accountSettings", kind="quiet", icon_name="settings"
        )
        self.paused = Notice(self)
        self.notice = Notice(self, closable=True)
        self.code = CodeRow(self)
        self.tabs = FittingTabs()
        self.tabs.setObjectName("accountTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Pages of the account"))
        self.tabs.setStyleSheet(f"QTabBar::tab:first {{ margin-left: {SPACE + HALF}px; }}")
        self._arrange()
        self.show_account(account)

    def show_account(self, account: Account) -> None:
        """Name, tag, health."""
        self.name.setText(account.name)
        self.vendor.setVisible(account.name != self._vendor_title)
        self.tag.setText(self.tr("PRACTICE") if account.practice else self.tr("LIVE"))
        set_look(self.tag, tone="warning" if account.practice else "success")
        self.dot.set_health(account.health)
        health = words.health_word(account.health)
        if account.checked_at:
            sentence = self.tr("{health}, last exchange {when}")
            health = sentence.format(health=health, when=words.when(account.checked_at))
        if account.health_detail and account.health is not Health.CONNECTED:
            sentence = self.tr("{health}: {detail}")
            health = sentence.format(health=health, detail=words.said(account.health_detail))
        self.health.setText(health)
        set_look(self.health, tone=_TONES[account.health])

    def _arrange(self) -> None:
        first = row(self.name, self.tag, self.vendor, None)
        second = row(self.dot, self.health, spacing=HALF)
        second.setStretch(1, 1)
        titles = QVBoxLayout()
        titles.setSpacing(HALF)
        titles.addLayout(first)
        titles.addLayout(second)
        header = row(self.stripe, spacing=SPACE + HALF)
        header.addLayout(titles, 1)
        header.addWidget(self.check)
        header.addWidget(self.settings)
        header.setContentsMargins(WIDE, WIDE, WIDE, SPACE)
        notice = QVBoxLayout()
        notice.setContentsMargins(WIDE, 0, WIDE, SPACE)
        notice.setSpacing(SPACE)
        notice.addWidget(self.paused)
        notice.addWidget(self.notice)
        notice.addWidget(self.code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addLayout(notice)
        layout.addWidget(self.tabs, 1)

"""Entries of the navigation: where a person can go, each one a button with a number or a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.waits import Wait
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.theme import HALF, SPACE, Theme, theme_of
from leaddesk.ui.widgets.buttons import Button
from leaddesk.ui.widgets.state_signs import DOT, paint_state
from leaddesk.ui.widgets.vendor_card import vendor_color
from leaddesk.ui.words import count, duration, health_word, said, tip

if TYPE_CHECKING:
    from leaddesk.ui.panels.segments import CountedSegment

_HEIGHT: Final = 30
_ACCOUNT_HEIGHT: Final = 46
_ICON: Final = 16
#: Health is told by the sign of the delivery state that means most nearly the same, and by its words.
_HEALTH_SIGNS: Final = {
    Health.CONNECTED: (DeliveryState.ACCEPTED, "success"),
    Health.NEEDS_SIGN_IN: (DeliveryState.FAILED, "warning"),
    Health.UNREACHABLE: (DeliveryState.REJECTED, "problem"),
    Health.UNCHECKED: (DeliveryState.QUEUED, "muted"),
}
_PAUSED_SIGN: Final = (DeliveryState.HELD, "warning")


class NavigationItem(Button):
    """One place to go: sign, title, and a number at the right."""

    def __init__(self, key: str, title: str, icon_name: str) -> None:
        super().__init__()
        self.setText(title)
        self.key = key
        self._icon_name = icon_name
        self._hint = ""
        self.setObjectName(f"navigation.{key}")
        self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_hint("")

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's own name)
        """An “&” in a name is one, and no key."""
        super().setText(text)
        self.setShortcut(QKeySequence())

    @property
    def current(self) -> bool:
        return self._current

    def set_current(self, current: bool) -> None:  # noqa: FBT001  (a property's setter in Qt's manner)
        """Whether the person is here. Not a check mark: a screen reader must not offer to take it away."""
        self._current = current
        here = QCoreApplication.translate("Navigation", "You are here")
        self.setAccessibleDescription(here if current else "")
        self.update()

    def set_hint(self, hint: str) -> None:
        """The number or the keys at the right."""
        self._hint = hint
        name = QCoreApplication.translate("Navigation", "{title}, {number}")
        self.setAccessibleName(name.format(title=self.text(), number=hint) if hint else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(f"{self.text()}  {self._hint}")
        return QSize(width + _ICON + 4 * SPACE, max(_HEIGHT, self.fontMetrics().height() + SPACE))

    def minimumSizeHint(self) -> QSize:
        return QSize(_ICON + 6 * SPACE, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from entry to entry."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            forward = event.key() == Qt.Key.Key_Down
            self.focusNextPrevChild(forward)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        self._paint_ground(painter, theme)
        self._paint_content(painter, theme, self.rect().adjusted(SPACE, 0, -SPACE, 0))

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._current or self.isDown():
            painter.setBrush(theme.pressed)
            painter.drawRoundedRect(area, 6, 6)
        elif self.underMouse():
            painter.setBrush(theme.hover if theme.dark else theme.pressed.lighter(104))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 6, 6)

    def _paint_content(self, painter: QPainter, theme: Theme, area: QRect) -> None:
        color = "accent" if self._current else "muted"
        sign = QRect(area.left(), area.center().y() - _ICON // 2, _ICON, _ICON)
        tinted_icon(self._icon_name, color).paint(painter, sign)
        text_area = area.adjusted(_ICON + SPACE, 0, 0, 0)
        if self._hint:
            painter.setPen(theme.muted)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(text_area, int(right), self._hint)
            text_area.adjust(0, 0, -self.fontMetrics().horizontalAdvance(self._hint) - SPACE, 0)
        self._paint_title(painter, theme, text_area)

    def _paint_title(self, painter: QPainter, theme: Theme, area: QRect) -> None:
        font = QFont(self.font())
        if self._current:
            font.setWeight(QFont.Weight.DemiBold)
            if QFontMetrics(font).horizontalAdvance(self.text()) > area.width():
                font = self.font()  # rather the whole name than a bold one
        painter.setFont(font)
        painter.setPen(theme.text)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        shown = QFontMetrics(
            font
        ).elidedText(  # names of one client's accounts differ at their ends
            self.text(), Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter.drawText(area, int(left), shown)
        painter.setFont(self.font())


class SegmentItem(NavigationItem):
    """A saved filter with how many leads it has. F2 renames it in place, Delete forgets it."""

    renamed = Signal(int, str)
    deleted = Signal(int)

    def __init__(self, key: str, shown: CountedSegment) -> None:
        super().__init__(key, shown.segment.name, "filter")
        self._segment_id = shown.segment.id
        self._editor: QLineEdit | None = None
        for title, slot in (
            (QCoreApplication.translate("Navigation", "Rename (F2)"), self._on_rename),
            (QCoreApplication.translate("Navigation", "Delete (Del)"), self._on_delete),
        ):
            action = QAction(title, self)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.show_segment(shown)

    def show_segment(self, shown: CountedSegment) -> None:
        """Its name and its number."""
        self.setText(shown.segment.name)
        self.set_hint("" if shown.number is None else count(shown.number))
        self.setToolTip(tip(shown.segment.text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = {Qt.Key.Key_F2: self._on_rename, Qt.Key.Key_Delete: self._on_delete}
        if deed := own.get(Qt.Key(event.key())):
            deed()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_rename(self) -> None:
        editor = self._editor = QLineEdit(self.text(), self)
        editor.setObjectName("segmentName")
        editor.setAccessibleName(QCoreApplication.translate("Navigation", "Name of the segment"))
        editor.setGeometry(self.rect())
        editor.editingFinished.connect(self._on_editor_finished)
        editor.installEventFilter(self)
        editor.selectAll()
        editor.show()
        editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape gives the new name up."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and self._editor is not None:
            self._editor.setText(self.text())
            self.setFocus()
        return escape or super().eventFilter(watched, event)

    @Slot()
    def _on_editor_finished(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            name = editor.text().strip()
            editor.hide()
            editor.deleteLater()
            if name and name != self.text():
                self.renamed.emit(self._segment_id, name)

    @Slot()
    def _on_delete(self) -> None:
        self.deleted.emit(self._segment_id)


class AccountItem(NavigationItem):
    """An account: its colour, its name, LIVE or PRACTICE, and how it stands in a sign and words."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._wait: Wait | None = None
        super().__init__(f"account:{account.id}", account.name, "account")
        self.set_account(account)

    def set_account(self, account: Account) -> None:
        self._account = account
        self.setText(account.name)
        self._show_health()

    def set_wait(self, wait: Wait | None) -> None:
        """Why it does not send right now; None when it does."""
        self._wait = wait
        self._show_health()

    def _show_health(self) -> None:
        account = self._account
        translate = QCoreApplication.translate
        if account.practice:
            self._tag = translate("Navigation", "PRACTICE")
        else:
            self._tag = translate("Navigation", "LIVE")
        paused = translate("Navigation", "paused: {why}").format(why=said(account.paused))
        self._health = paused if account.paused else health_word(account.health)
        why = account.paused or account.health_detail
        if self._wait is not None:
            waits = translate("Navigation", "next try in {time}")
            self._health = waits.format(time=duration(self._wait.seconds_left))
            why = self._wait.reason
        self.setToolTip(tip("\n".join(part for part in (account.name, said(why)) if part)))
        name = translate("Navigation", "{account}, {tag}, {health}")
        spoken = name.format(
            account=account.name,
            tag=self._tag.lower(),
            health=self._health if self._wait is None else said(why),
        )
        if spoken != self.accessibleName():  # a countdown is not announced second by second
            self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        lines = 2 * self.fontMetrics().height() + SPACE + HALF
        return QSize(hint.width(), max(_ACCOUNT_HEIGHT, lines))

    def _paint_content(self, painter: QPainter, theme: Theme, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(vendor_color(self._account.vendor, self))
        painter.drawRoundedRect(
            QRectF(area.left() + 2, area.top() + 8, 4, area.height() - 16), 2, 2
        )
        half = area.height() // 2
        upper = QRect(area.left() + SPACE * 2, area.top() + 4, area.width() - 2 * SPACE, half - 4)
        lower = QRect(upper.left(), area.top() + half, upper.width(), half - 4)
        tag_width = self._paint_tag(painter, theme, upper)
        self._paint_title(painter, theme, upper.adjusted(0, 0, -tag_width - SPACE, 0))
        self._paint_health(painter, theme, lower)

    def _paint_tag(self, painter: QPainter, theme: Theme, area: QRect) -> int:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._tag) + SPACE + 2
        tag = QRectF(area.right() - width, area.center().y() - 8, width, 16)
        color = theme.warning if self._account.practice else theme.success
        ground = QColor(theme.warning_ground if self._account.practice else theme.success_ground)
        painter.setPen(QPen(color, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setFont(font)
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), self._tag)
        painter.setFont(self.font())
        return width

    def _paint_health(self, painter: QPainter, theme: Theme, area: QRect) -> None:
        paused = bool(self._account.paused or self._wait)
        state, color = _PAUSED_SIGN if paused else _HEALTH_SIGNS[self._account.health]
        sign = QRectF(area.left(), area.center().y() - DOT / 2 + 1, DOT, DOT)
        paint_state(painter, sign, state, theme.color(color))
        painter.setPen(theme.muted)
        words = area.adjusted(DOT + 6, 0, 0, 0)
        shown = self.fontMetrics().elidedText(
            self._health, Qt.TextElideMode.ElideRight, words.width()
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(left), shown)

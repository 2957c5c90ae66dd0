"""The navigation at the left: where a person is, and where else there is to go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalMapper, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.domain.waits import Wait
from leaddesk.ui.panels.segments import CountedSegment, segment_key
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.views.navigation_view import AccountItem, NavigationItem, SegmentItem
from leaddesk.ui.views.parts import scrolled
from leaddesk.ui.widgets.labels import ElidedLabel, Heading
from leaddesk.ui.words import count


def account_key(account_id: str) -> str:
    """The page key of an account."""
    return f"account:{account_id}"


class Navigation(QWidget):
    """A column of buttons. `page_requested` carries a place's or an account's key."""

    page_requested = Signal(str)
    palette_requested = Signal()
    account_requested = Signal()
    segment_renamed = Signal(int, str)
    segment_deleted = Signal(int)

    def __init__(self, workspace_name: str) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Navigation"))
        self.setProperty("area", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mapper = QSignalMapper(self)
        self._mapper.mappedString.connect(self.page_requested)
        self._search = NavigationItem("search", self.tr("Search"), "search")
        self._search.set_hint(self.tr("Ctrl+K"))
        self._search.clicked.connect(self.palette_requested)
        self._add = NavigationItem("addAccount", self.tr("Add account…"), "add")
        self._add.clicked.connect(self.account_requested)
        self._places = {
            "leads": self._place("leads", self.tr("All leads"), "leads"),
            "duplicates": self._place("duplicates", self.tr("Possible duplicates"), "merge"),
            "imports": self._place("imports", self.tr("Imports"), "imports"),
            "outbox": self._place("outbox", self.tr("Outbox"), "outbox"),
            "suppressions": self._place("suppressions", self.tr("Do not contact"), "suppress"),
        }
        self._segments: dict[str, SegmentItem] = {}
        self._accounts: dict[str, AccountItem] = {}
        self._current = ""
        self._lay_out(workspace_name)

    def set_current(self, key: str) -> None:
        """Mark where the person is."""
        self._current = key
        for item in (*self._places.values(), *self._segments.values(), *self._accounts.values()):
            item.set_current(item.key == key)

    def set_count(self, key: str, number: int | None) -> None:
        """The number beside a place; None shows none."""
        self._places[key].set_hint("" if number is None else count(number))

    def set_segments(self, segments: Sequence[CountedSegment]) -> None:
        """The segments by name, with their numbers."""
        shown = {segment_key(one.segment.id): one for one in segments}
        for key in self._segments.keys() - shown.keys():
            self._segments.pop(key).deleteLater()
        for place, (key, one) in enumerate(shown.items()):
            item = self._segments.get(key)
            if item is None:
                item = self._segments[key] = SegmentItem(key, one)
                item.renamed.connect(self.segment_renamed)
                item.deleted.connect(self.segment_deleted)
                self._register(item)
            item.show_segment(one)
            if self._segment_column.indexOf(item) != place:
                self._segment_column.insertWidget(place, item)
        self._segment_title.setVisible(bool(shown))
        self.set_current(self._current)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts as they stand now."""
        gone = self._accounts.keys() - {account.id for account in accounts}
        for account_id in gone:
            self._accounts.pop(account_id).deleteLater()
        for place, account in enumerate(accounts):
            item = self._accounts.get(account.id)
            if item is None:
                item = AccountItem(account)
                self._accounts[account.id] = item
                self._register(item)
            item.set_account(account)
            if self._account_column.indexOf(item) != place:
                self._account_column.insertWidget(place, item)
        self.set_current(self._current)

    def set_wait(self, account_id: str, wait: Wait | None) -> None:
        """Why an account waits, told once a second; None when it goes on."""
        item = self._accounts.get(account_id)
        if item is not None:
            item.set_wait(wait)

    def _place(self, key: str, title: str, icon_name: str) -> NavigationItem:
        item = NavigationItem(key, title, icon_name)
        self._register(item)
        return item

    def _register(self, item: NavigationItem) -> None:
        self._mapper.setMapping(item, item.key)
        item.clicked.connect(self._mapper.map)

    def _lay_out(self, workspace_name: str) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(SPACE, SPACE + HALF, SPACE, SPACE)
        column.setSpacing(2)
        name = ElidedLabel(workspace_name)
        name.setFont(Heading("", 2).font())
        name.setContentsMargins(SPACE, 0, SPACE, 0)
        column.addWidget(name)
        column.addSpacing(SPACE)
        column.addWidget(self._search)
        column.addSpacing(SPACE)
        for item in self._places.values():
            column.addWidget(item)
        self._segment_title = Heading(self.tr("SEGMENTS"), 3)
        self._segment_title.setContentsMargins(SPACE, SPACE + HALF, SPACE, HALF)
        self._segment_title.hide()
        column.addWidget(self._segment_title)
        self._segment_column = QVBoxLayout()
        self._segment_column.setSpacing(2)
        column.addLayout(self._segment_column)
        title = Heading(self.tr("ACCOUNTS"), 3)
        title.setContentsMargins(SPACE, SPACE + HALF, SPACE, HALF)
        column.addWidget(title)
        self._account_column = QVBoxLayout()
        self._account_column.setSpacing(2)
        column.addLayout(self._account_column)
        column.addWidget(self._add)
        column.addStretch()
        inner = QWidget()
        inner.setLayout(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

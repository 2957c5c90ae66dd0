"""The command palette: every action, place, account and lead, by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.leads import LeadQuery, LeadRow
from leaddesk.services.leads import LeadService
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.hint_delegate import HINT_ROLE, HintDelegate

#: So many leads are offered.
_MOST_LEADS: Final = 8
#: Leads are looked for from so many letters on.
_FEWEST_LETTERS: Final = 2
_TARGET_ROLE: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Leads:
    search: str
    rows: tuple[LeadRow, ...]


class CommandPalette(QDialog):
    """Type, arrow, Enter. Escape closes."""

    lead_opened = Signal(int)

    def __init__(self, leads: LeadService, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Search"))
        self.setModal(True)
        self._window = parent
        self._leads = leads
        self._actions: Sequence[QAction] = ()
        self._finder = Lookup(runner, self.tr("Finding leads"), self)
        self._finder.answered.connect(self._on_finder_answered)
        self._field = QLineEdit()
        self._field.setObjectName("paletteField")
        self._field.setAccessibleName(self.tr("Search actions, accounts and leads"))
        self._field.setPlaceholderText(self.tr("Search actions, accounts and leads"))
        self._field.addAction(
            tinted_icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        for sign in self._field.findChildren(QToolButton):  # Qt gives it no name
            sign.setAccessibleName(self.tr("Search"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._list = QListWidget()
        self._list.setObjectName("paletteList")
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setItemDelegate(HintDelegate(self._list))
        self._list.setIconSize(QSize(16, 16))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._on_list_item_chosen)
        frame = QFrame()
        frame.setProperty("area", "card")
        frame.setLayout(column(self._field, self._list, margin=SPACE))
        self.setLayout(column(frame))

    def open_with(self, actions: Sequence[QAction]) -> None:
        """Offer these actions, and leads as soon as somebody types."""
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        self._field.clear()
        self._fill(())
        window = self._window
        width = min(70 * SPACE, window.width() - 4 * SPACE)
        height = min(52 * SPACE, window.height() - 8 * SPACE)
        place = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(
            place.x() + (window.width() - width) // 2, place.y() + 8 * SPACE, width, height
        )
        self.open()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work the list while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._list.count():
                row = (self._list.currentRow() + step) % self._list.count()
                self._list.setCurrentRow(row)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                item = self._list.currentItem()
                if item is not None:
                    self._on_list_item_chosen(item)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, rows: Sequence[LeadRow]) -> None:
        words = self._field.text().casefold().split()
        self._list.clear()
        for action in self._actions:
            title = action.iconText()  # without mnemonic and dots
            if all(word in title.casefold() for word in words):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                icon = (
                    action.icon()
                    if not action.icon().isNull()
                    else tinted_icon("chevron-right", "muted")
                )
                self._add(title, keys, icon, action)
        for row in rows:
            self._add(row.lead.name, row.lead.email, tinted_icon("person", "muted"), row.lead.id)
        self._list.setCurrentRow(0)

    def _add(self, title: str, hint: str, icon: QIcon, target: object) -> None:
        item = QListWidgetItem(icon, title)
        item.setData(_TARGET_ROLE, target)
        item.setData(HINT_ROLE, hint)
        spoken = self.tr("{title}, {hint}").format(title=title, hint=hint) if hint else title
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._list.addItem(item)

    @Slot()
    def _on_field_text_changed(self) -> None:
        self._fill(())
        search, leads = self._field.text().strip(), self._leads
        if len(search) < _FEWEST_LETTERS:
            self._finder.forget()
            return
        query = LeadQuery(search)
        self._finder.ask(
            lambda _progress, _cancel: _Leads(
                search, tuple(leads.rows(leads.first_page(query, _MOST_LEADS)))
            )
        )

    @Slot(object)
    def _on_finder_answered(self, found: _Leads) -> None:
        if found.search == self._field.text().strip():
            self._fill(found.rows)

    @Slot(QListWidgetItem)
    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET_ROLE)
        self.accept()
        if isinstance(target, QAction):
            target.trigger()
        else:
            self.lead_opened.emit(int(target))

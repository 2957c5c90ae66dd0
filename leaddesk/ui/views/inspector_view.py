"""Layout of the inspector: who it is, where it stands, what is known, what happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.deliveries import DeliveryState
from leaddesk.domain.leads import Lead, TimelineEntry
from leaddesk.ui.theme import HALF, SPACE, WIDE, icon
from leaddesk.ui.views.parts import row as side_by_side
from leaddesk.ui.views.timeline_view import TimelineStep
from leaddesk.ui.widgets.buttons import action_button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, Line, muted_label
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.ui.widgets.state_dot import StateDot
from leaddesk.ui.words import field_word, state_meaning, state_word

#: Of a field's name; longer ones end in an ellipsis, so that the values have room.
_LABEL_WIDTH = 12 * SPACE


class LeadInspectorView(QWidget):
    """A column of sections that scrolls as one; empty, it says how to fill it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.close_action = QAction(icon("close", self), self.tr("Close the inspector"), self)
        self.suppress_action = QAction(icon("suppress", self), self.tr("Suppress…"), self)
        self.suppress_action.setObjectName("suppressLead")
        self.notice = Notice()
        self._scroll = ScrollArea(name=self.tr("Lead"), takes_focus=True)
        self._empty = EmptyState(
            self.tr("No lead selected"),
            self.tr("Select a lead to see its fields and all that happened to it."),
            icon_name="person",
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addLayout(self._stack, 1)
        self._close = QToolButton(self)
        self._close.setObjectName("closeInspector")
        self._close.setDefaultAction(self.close_action)
        self._close.setAccessibleName(self.close_action.text())
        self._close.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The close button floats in the corner, beside the name."""
        super().resizeEvent(event)
        self._close.adjustSize()
        self._close.move(self.width() - self._close.width() - SPACE, SPACE + HALF)

    def show_nothing(self) -> None:
        self.notice.clear()
        self._stack.setCurrentWidget(self._empty)

    def show_lead(
        self,
        lead: Lead,
        states: Mapping[str, DeliveryState],
        entries: Sequence[TimelineEntry],
        left_out: int,
    ) -> None:
        """Show a lead: its state for each account's name, and its entries, newest first."""
        page = QWidget()
        page.setProperty("area", "work")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SPACE)
        _add_header(column, lead)
        if states:
            _add_states(column, states)
        column.addLayout(side_by_side(action_button(self.suppress_action), None))
        column.addWidget(Line())
        column.addWidget(Heading(self.tr("Fields"), 2))
        column.addLayout(_fields(lead))
        column.addSpacing(SPACE)
        column.addWidget(Line())
        column.addWidget(Heading(self.tr("Timeline"), 2))
        column.addLayout(_steps(entries))
        if left_out:
            column.addWidget(muted_label(self.tr("Older events are not shown here.")))
        column.addStretch()
        self._scroll.set_widget(page)
        self._stack.setCurrentWidget(self._scroll)
        self._close.raise_()


def _add_header(column: QVBoxLayout, lead: Lead) -> None:
    name = Heading(lead.name, 1)
    name.setContentsMargins(0, 0, 3 * SPACE, 0)  # room for the close button
    column.addWidget(_selectable(name))
    under = lead.email if lead.email != lead.name else ""
    company = " · ".join(
        part for part in (lead.fields.get("job_title", ""), lead.fields.get("company", "")) if part
    )
    for text in (under, company):
        if text:
            column.addWidget(_selectable(muted_label(text)))


def _add_states(column: QVBoxLayout, states: Mapping[str, DeliveryState]) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE)
    grid.setVerticalSpacing(HALF)
    grid.setColumnStretch(2, 1)
    for row, (account, state) in enumerate(states.items()):
        word = QLabel(state_word(state))
        word.setToolTip(state_meaning(state))
        grid.addWidget(StateDot(state), row, 0)
        grid.addWidget(word, row, 1)
        grid.addWidget(muted_label(account), row, 2)
    column.addLayout(grid)


def _fields(lead: Lead) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(WIDE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(lead.fields.items()):
        label = ElidedLabel(field_word(name))
        label.setProperty("tone", "muted")
        label.setMaximumWidth(_LABEL_WIDTH)
        text = _selectable(QLabel(value))
        text.setObjectName(f"field.{name}")
        label.setBuddy(text)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, row, 1)
    return grid


def _steps(entries: Iterable[TimelineEntry]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    shown = list(entries)
    for number, entry in enumerate(shown, 1):
        column.addWidget(TimelineStep(entry, last=number == len(shown)))
    return column


def _selectable(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label

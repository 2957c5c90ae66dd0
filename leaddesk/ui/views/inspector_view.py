"""Layout of the inspector: who it is, where it stands, what is known, what happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.changes import TimelineEntry
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.ui.icons import icon
from leaddesk.ui.theme import HALF, SPACE, WIDE
from leaddesk.ui.views.lead_fields_view import LeadFieldsView
from leaddesk.ui.views.parts import row as side_by_side
from leaddesk.ui.views.parts import text
from leaddesk.ui.views.timeline_view import TimelineStep
from leaddesk.ui.widgets.buttons import ToolButton, action_button, button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import Heading, Line, muted_label
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.scroll_area import ScrollArea
from leaddesk.ui.widgets.sign import Sign
from leaddesk.ui.widgets.state_dot import StateDot
from leaddesk.ui.words import caption, state_meaning, state_word

if TYPE_CHECKING:
    from leaddesk.services.stories import LeadStory

#: So many possible duplicates are named.
_MOST_DUPLICATES: Final = 3


class LeadInspectorView(QWidget):
    """A column of sections that scrolls as one; empty, it says how to fill it.

    `field_committed` carries a field's name and new value; `compare_requested` the ids of two leads.
    """

    field_committed = Signal(str, str)
    compare_requested = Signal(object)  # list[int]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.close_action = QAction(icon("close", self), self.tr("Close the inspector"), self)
        self.suppress_action = QAction(icon("suppress", self), self.tr("Suppress…"), self)
        self.suppress_action.setObjectName("suppressLead")
        self.erase_action = QAction(icon("trash", self), self.tr("Erase…"), self)
        self.erase_action.setObjectName("eraseLead")
        self.notice = Notice()
        self._fields: LeadFieldsView | None = None
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
        self._close = ToolButton(self)
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
        self._fields = None
        self._stack.setCurrentWidget(self._empty)

    def show_story(
        self,
        story: LeadStory,
        states: Mapping[str, DeliveryState],
        entries: Sequence[TimelineEntry],
        left_out: int,
    ) -> None:
        """Show a lead: its state for each account's name, and its entries, newest first.

        While somebody edits a field of the lead that is shown already, the fields stay the widgets they are.
        """
        if self._fields is None or self._fields.lead_id != story.lead.id:
            self._start_page(story.lead)
        elif self._fields is not None:
            self._fields.show_lead(story.lead)
        if self._fields is not None:
            self._fields.show_consent_source(story.consent_source)
        self._replace(0, self._head(story, states))
        self._replace(2, _history(entries, self.tr("Timeline"), self._left_out_words(left_out)))
        self._close.raise_()

    def show_problem(self, name: str, problem: str) -> bool:
        """Say at a field why its value cannot be stored. False when the field is not shown."""
        return self._fields is not None and self._fields.show_problem(name, problem)

    def _start_page(self, lead: Lead) -> None:
        page = QWidget()
        page.setProperty("area", "work")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        self._column.setSpacing(SPACE)
        self._fields = LeadFieldsView(lead)
        self._fields.committed.connect(self.field_committed)
        for section in (QWidget(), self._fields, QWidget()):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._scroll.set_widget(page)
        self._stack.setCurrentWidget(self._scroll)

    def _replace(self, place: int, section: QWidget) -> None:
        item = self._column.itemAt(place)
        before = item.widget() if item else None
        if before is not None:
            self._column.replaceWidget(before, section)
            before.deleteLater()

    def _left_out_words(self, number: int) -> str:
        return self.tr("Older events are not shown here.") if number else ""

    def _head(self, story: LeadStory, states: Mapping[str, DeliveryState]) -> QWidget:
        """Who it is, where it stands, whether it may be contacted, whom it may be the same as."""
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        _add_name(column, story.lead)
        if states:
            _add_states(column, states)
        if story.suppressed:
            lists = ", ".join(dict.fromkeys(f"“{entry.list_name}”" for entry in story.suppressed))
            said = text(self.tr("Do not contact: on {lists}").format(lists=lists), tone="problem")
            said.setObjectName("suppressedMark")
            sign = Sign("suppress", "problem", 16)
            column.addLayout(side_by_side(sign, said))
            column.setStretchFactor(said, 1)
        buttons = (
            action_button(self.suppress_action),
            action_button(self.erase_action, kind="quiet"),
        )
        column.addLayout(side_by_side(*buttons, None))
        if story.duplicates:
            self._add_duplicates(column, story)
        column.addWidget(Line())
        return section

    def _add_duplicates(self, column: QVBoxLayout, story: LeadStory) -> None:
        column.addWidget(Heading(self.tr("May be the same person as"), 3))
        for shown in story.duplicates[:_MOST_DUPLICATES]:
            other = next(lead for lead in shown.leads if lead.id != story.lead.id)
            company = other.fields.get("company", "")
            name = " · ".join(part for part in (other.name, company) if part)
            link = button(caption(name), kind="link", name="compareDuplicate")
            link.setAccessibleName(self.tr("Compare with {name}").format(name=name))
            link.setToolTip(self.tr("Compare the two side by side"))
            link.setProperty("leads", [lead.id for lead in shown.leads])
            link.clicked.connect(self._on_compare_clicked)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_compare_clicked(self) -> None:
        self.compare_requested.emit(self.sender().property("leads"))


def _add_name(column: QVBoxLayout, lead: Lead) -> None:
    name = Heading(lead.name, 1)
    name.setContentsMargins(0, 0, 3 * SPACE, 0)  # room for the close button
    column.addWidget(_selectable(name))
    under = lead.email if lead.email != lead.name else ""
    company = " · ".join(
        part for part in (lead.fields.get("job_title", ""), lead.fields.get("company", "")) if part
    )
    for words in (under, company):
        if words:
            column.addWidget(_selectable(muted_label(words)))


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


def _history(entries: Sequence[TimelineEntry], title: str, left_out: str) -> QWidget:
    """What happened, newest first."""
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, SPACE, 0, 0)
    column.setSpacing(0)
    column.addWidget(Line())
    heading = Heading(title, 2)
    heading.setContentsMargins(0, SPACE, 0, SPACE)
    column.addWidget(heading)
    for number, entry in enumerate(entries, 1):
        column.addWidget(TimelineStep(entry, last=number == len(entries)))
    if left_out:
        column.addWidget(muted_label(left_out))
    return section


def _selectable(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label

"""The lead table itself. It paints whole rows in one go: a million leads scroll as if there were a hundred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QLine, QModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QStaticText
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from leaddesk.ui.models.lead_columns import NAME
from leaddesk.ui.models.lead_table import LeadTableModel
from leaddesk.ui.theme import HALF, SPACE, WIDE, Theme, theme_of
from leaddesk.ui.views.lead_header import LeadHeader
from leaddesk.ui.widgets.row_height import fit_rows
from leaddesk.ui.widgets.state_signs import DOT, paint_state

if TYPE_CHECKING:
    from leaddesk.ui.views.lead_cells import CellMessage

#: Texts kept ready for painting: some fifty screens.
_KEPT_TEXTS: Final = 20_000
#: Side of the mark of who must not be contacted.
_MARK: Final = 14


class _Strip(NamedTuple):
    """One visible column: where its text begins and how wide it may be."""

    column: int
    left: int
    width: int
    muted: bool
    names: bool


class LeadTable(QTableView):
    """Whole rows, a ground under the mouse.

    Enter opens the lead: that is how a person comes from the search to a lead without the mouse. F2 and a double
    click edit a cell. A typed letter does neither: a slip must not overwrite a value.

    Qt's own way asks a delegate for every cell, which costs five times as much as drawing the row here; the
    delegate only makes the editors.
    """

    opened = Signal(QModelIndex)

    _message: CellMessage

    def __init__(self, model: LeadTableModel) -> None:
        super().__init__()
        self.setObjectName("leadTable")
        # Asked for a viewport of Qt's own, PySide loads every kind of widget there is to tell which one that is.
        self.setViewport(QWidget())
        self.setModel(model)
        self._leads = model
        self._hovered = -1
        self._texts: dict[tuple[str, int], QStaticText] = {}
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        # All of it is painted here, so Qt can move what is there when it scrolls and asks only for what is new.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._set_up_headers()
        self.entered.connect(self._on_table_entered)

    def make_editable(self) -> None:
        """Let cells be edited: until this is called they are only shown, as at the start."""
        from leaddesk.ui.views.lead_cells import CellMessage, LeadCellEditor  # noqa: PLC0415  (after the first rows)

        self.setItemDelegate(LeadCellEditor(self._leads, self))
        self._message = CellMessage(self.viewport())
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)

    def correct(self, index: QModelIndex, text: str, message: str) -> None:
        """Open a cell of an editable table again with what was typed, and say beneath it what is wrong."""
        self.scrollTo(index)
        self.setCurrentIndex(index)
        self.edit(index)
        self._message.tell(self.indexWidget(index), text, message)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        area = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(area, theme.surface)
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first >= 0:
            last = last if last >= 0 else self._leads.rowCount() - 1
            strips = self._strips(area)
            top = self.rowViewportPosition(first)
            hairlines = []
            height = self.rowHeight(first)
            for row in range(first, last + 1):
                line = QRect(area.left(), top, area.width(), height)
                self._paint_row(painter, theme, row, line, strips)
                hairlines.append(QLine(line.bottomLeft(), line.bottomRight()))
                top += height
            painter.setPen(theme.border)
            painter.drawLines(hairlines)
            self._paint_current(painter, theme)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._texts.clear()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        editing = self.state() == QAbstractItemView.State.EditingState
        if enter and self.currentIndex().isValid() and not editing:
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    # -- inside --------------------------------------------------------------------------------------------

    @staticmethod
    def _paint_held_mark(painter: QPainter, area: QRect) -> None:
        from leaddesk.ui.icons import tinted_icon  # noqa: PLC0415  (few workspaces show one at the start)

        tinted_icon("suppress", "problem").paint(painter, area)

    def _strips(self, area: QRect) -> list[_Strip]:
        """The columns that this area shows."""
        header, columns = self.horizontalHeader(), self._leads.columns
        from_, to = header.visualIndexAt(area.left()), header.visualIndexAt(area.right())
        strips = []
        for place in range(max(0, from_), (to if to >= 0 else header.count() - 1) + 1):
            column = header.logicalIndex(place)
            if not header.isSectionHidden(column):
                left = header.sectionViewportPosition(column) + (SPACE if place else WIDE)
                right = header.sectionViewportPosition(column) + header.sectionSize(column) - SPACE
                one = columns[column]
                strips.append(_Strip(column, left, right - left, one.is_time, one.key == NAME))
        return strips

    def _paint_row(
        self, painter: QPainter, theme: Theme, row: int, line: QRect, strips: list[_Strip]
    ) -> None:
        if self.selectionModel().isSelected(self._leads.index(row, 0)):
            painter.fillRect(line, theme.selection)
        elif row == self._hovered:
            painter.fillRect(line, theme.hover)
        height = line.height()
        top = line.top() + (height - 1 - self.fontMetrics().height()) // 2
        cell, texts = self._leads.cell, self._texts
        pen: QColor | None = None
        for column, begin, room, muted, names in strips:
            text, state = cell(row, column)
            if not text:
                continue
            left, width = begin, room
            if state is not None:
                sign = QRectF(left, line.top() + (height - DOT) / 2, DOT, DOT)
                paint_state(painter, sign, state, theme.state_color(state))
                left, width = left + DOT + SPACE, width - DOT - SPACE
            elif names and self._leads.is_held(row, column):
                mark = QRect(left, line.top() + (height - _MARK) // 2, _MARK, _MARK)
                self._paint_held_mark(painter, mark)
                left, width = left + _MARK + HALF, width - _MARK - HALF
            ready = texts.get((text, width)) or self._ready(text, width)
            wanted = theme.muted if muted else theme.text
            if wanted is not pen:
                pen = wanted
                painter.setPen(pen)
            painter.drawStaticText(left, top, ready)

    def _ready(self, text: str, width: int) -> QStaticText:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        ready = QStaticText(shown)
        ready.setTextFormat(Qt.TextFormat.PlainText)
        if len(self._texts) >= _KEPT_TEXTS:
            self._texts.clear()
        self._texts[text, width] = ready
        return ready

    def _paint_current(self, painter: QPainter, theme: Theme) -> None:
        """A frame around the cell that F2 edits, while the table has the keyboard."""
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(self.visualRect(current).adjusted(1, 1, -1, -2))

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        fit_rows(self)
        columns = LeadHeader(self)
        self.setHorizontalHeader(columns)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setFirstSectionMovable(False)
        columns.setMinimumSectionSize(6 * SPACE)
        columns.setSortIndicatorShown(True)
        columns.setSortIndicatorClearable(False)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _hover(self, row: int) -> None:
        before, self._hovered = self._hovered, row
        for changed in {before, row} - {-1}:
            top = self.rowViewportPosition(changed)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(changed))

    @Slot(QModelIndex)
    def _on_table_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())

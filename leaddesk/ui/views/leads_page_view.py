"""Layout of the leads page: title and count, search, table, selection bar, and its empty states."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.models.lead_table import LeadColumn, LeadTableModel
from leaddesk.ui.theme import HALF, SPACE, WIDE, icon, tinted_icon
from leaddesk.ui.views.lead_cells import ROW_HEIGHT, LeadCellDelegate
from leaddesk.ui.views.lead_header import LeadHeader
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, muted_label
from leaddesk.ui.widgets.notice import Notice

#: Widths to begin with, in average characters; a person's own widths are kept.
_WIDTHS: Final = (22, 28, 18, 20, 9, 18, 13)
_STATE_WIDTH: Final = 14


class LeadTable(QTableView):
    """The table itself: whole rows, a ground under the mouse, Enter opens."""

    opened = Signal(QModelIndex)

    def __init__(self, model: LeadTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leadTable")
        self.setModel(model)
        self._cells = LeadCellDelegate(model, self)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self._set_up_headers()
        self.entered.connect(self._on_table_entered)

    def fit_columns(self, first: int = 0) -> None:
        """Give the columns from `first` on the widths to begin with."""
        digit = self.fontMetrics().horizontalAdvance("0")
        for column in range(first, self.model().columnCount()):
            known = column < len(LeadColumn)
            width = digit * (_WIDTHS[column] if known else _STATE_WIDTH)
            title = self.horizontalHeader().sectionSizeHint(column)
            self.setColumnWidth(column, max(width, title))
            if not known:  # states stand beside the e-mail address, where they are seen
                header = self.horizontalHeader()
                header.moveSection(
                    header.visualIndex(column), LeadColumn.EMAIL + 1 + column - len(LeadColumn)
                )

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
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
        self.fit_columns()

    def _hover(self, row: int) -> None:
        before, self._cells.hovered_row = self._cells.hovered_row, row
        for changed in {before, row} - {-1}:
            top = self.rowViewportPosition(changed)
            self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)

    @Slot(QModelIndex)
    def _on_table_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())


class LeadsPageView(QWidget):
    """All widgets of the page; what they do is the panel's matter."""

    def __init__(self, model: LeadTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = LeadTable(model, self)
        self.table.setAccessibleName(self.tr("Leads"))
        self.notice = Notice(parent=self, closable=True)
        self._make_actions()
        self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, WIDE, 0, 0)
        layout.setSpacing(SPACE + HALF)
        layout.addLayout(self._header())
        layout.addLayout(self._tools())
        layout.addLayout(self._indented(self.notice))
        layout.addLayout(self._body(), 1)
        layout.addWidget(self._selection_bar())

    def show_table(self) -> None:
        self._stack.setCurrentWidget(self.table)

    def show_no_leads(self) -> None:
        self._stack.setCurrentWidget(self._no_leads)

    def show_nothing_found(self, search: str) -> None:
        """Say that nothing fits, and how to look wider."""
        text = (
            self.tr(
                "Nothing matches “{search}”. LeadDesk looks in name, e-mail, phone and company; every word must"
                " occur. Try fewer or shorter words."
            ).format(search=search)
            if search
            else self.tr("No lead is in this selection any more.")
        )
        self._nothing_found.set_text(self.tr("No lead found"), text)
        self._stack.setCurrentWidget(self._nothing_found)

    def show_finding(self) -> None:
        """While the very first answer is on its way."""
        self._stack.setCurrentWidget(self._finding)

    def _make_actions(self) -> None:
        self.import_action = QAction(icon("imports", self), self.tr("Import a file…"), self)
        self.sample_action = QAction(icon("sparkle", self), self.tr("Try with sample leads"), self)
        self.show_all_action = QAction(self.tr("Show all leads"), self)
        self.clear_search_action = QAction(self.tr("Clear the search"), self)
        for action, name in (
            (self.import_action, "importFile"),
            (self.sample_action, "trySample"),
            (self.show_all_action, "showAllAgain"),
            (self.clear_search_action, "clearSearch"),
        ):
            action.setObjectName(name)
        self.copy_action = QAction(icon("copy", self), self.tr("Copy"), self)
        self.copy_action.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.addAction(self.copy_action)
        self.paste_action = QAction(icon("table", self), self.tr("Paste leads…"), self)
        self.paste_action.setObjectName("pasteLeads")
        self.paste_action.setShortcut(QKeySequence.StandardKey.Paste)
        self.paste_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.paste_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _make_controls(self) -> None:
        self.title = Heading(self.tr("Leads"), 1)
        self.found = muted_label(wrap=False)
        self.show_all_button = button(self.tr("Show all leads"), kind="link", name="showAllLeads")
        self.show_all_button.hide()
        self.search = QLineEdit()
        self.search.setObjectName("searchField")
        self.search.setAccessibleName(self.tr("Search leads"))
        self.search.setPlaceholderText(self.tr("Search name, e-mail, phone, company"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            tinted_icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        # Qt gives the buttons inside the field no names; the leading one is only a sign.
        for inside, name in zip(
            self.search.findChildren(QToolButton),
            (self.tr("Clear the search"), self.tr("Search")),
            strict=True,
        ):
            inside.setAccessibleName(name)
        self.columns_button = button(self.tr("Columns"), name="columnsButton", icon_name="table")
        self.columns_menu = QMenu(self.columns_button)
        self.columns_button.setMenu(self.columns_menu)
        self.columns_button.setProperty("menu", "true")
        self.import_button = button(
            self.tr("Import…"), kind="primary", name="importLeads", icon_name="imports"
        )
        self.selected = ElidedLabel()
        self.send_button = self._bar_button(self.tr("Send to"), "sendTo", "send")
        self.send_button.setProperty("menu", "true")
        self.send_menu = QMenu(self.send_button)
        self.send_button.setMenu(self.send_menu)
        self.copy_button = self._bar_button(self.tr("Copy"), "copyLeads", "copy")
        self.suppress_button = self._bar_button(self.tr("Suppress…"), "suppressLeads", "suppress")
        self.export_button = self._bar_button(self.tr("Export…"), "exportLeads", "export")

    def _bar_button(self, text: str, name: str, icon_name: str) -> QPushButton:
        return button(text, name=name, icon_name=icon_name)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, 0, WIDE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.title)
        self.found.setContentsMargins(0, 3, 0, 0)  # on the title's base line
        row.addWidget(self.found)
        row.addWidget(self.show_all_button)
        row.addStretch()
        row.addWidget(self.import_button)
        return row

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, 0, WIDE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.search, 1)
        row.addWidget(self.columns_button)
        return row

    def _indented(self, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, 0, WIDE, 0)
        row.addWidget(widget)
        return row

    def _body(self) -> QStackedLayout:
        self._no_leads = EmptyState(
            self.tr("No leads yet"),
            self.tr(
                "Drop a lead file anywhere on this window. LeadDesk tells you what it is, maps its columns and"
                " accounts for every line of it."
            ),
            (self.import_action, self.paste_action, self.sample_action),
            icon_name="leads",
        )
        self._nothing_found = EmptyState(
            self.tr("No lead found"),
            "",
            (self.clear_search_action, self.show_all_action),
            icon_name="search",
        )
        self._finding = QWidget()
        self._stack = QStackedLayout()
        for page in (self._finding, self.table, self._no_leads, self._nothing_found):
            self._stack.addWidget(page)
        return self._stack

    def _selection_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("selectionBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(WIDE, 0, WIDE, SPACE + HALF)
        row.setSpacing(SPACE)
        row.addWidget(self.selected, 1)
        for widget in (
            self.send_button,
            self.suppress_button,
            self.copy_button,
            self.export_button,
        ):
            row.addWidget(widget)
        self.selection_bar = bar
        return bar

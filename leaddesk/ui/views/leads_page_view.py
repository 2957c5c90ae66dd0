"""Layout of the leads page: title and count, search, table, selection bar, and its empty states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.icons import icon, tinted_icon
from leaddesk.ui.theme import HALF, SPACE, WIDE, set_look
from leaddesk.ui.views.first_steps_view import FirstStepsView
from leaddesk.ui.views.lead_table_view import LeadTable
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, muted_label
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.overflow_bar import OverflowBar
from leaddesk.ui.words import tip


class LeadsPageView(QWidget):
    """All widgets of the page; what they do is the panel's matter."""

    def __init__(self, table: LeadTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "work")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = table
        self.table.setAccessibleName(self.tr("Leads"))
        self.notice = Notice(self, closable=True)
        self._make_actions()
        self._make_controls()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, WIDE, 0, 0)
        layout.setSpacing(SPACE + HALF)
        layout.addLayout(self._header())
        layout.addLayout(self._tool_row())
        layout.addWidget(self._problem)
        layout.addLayout(self._indented(self.notice))
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._beside.setHandleWidth(1)
        self._beside.setChildrenCollapsible(False)
        body = QWidget()
        body.setLayout(self._body())
        self._beside.addWidget(body)
        layout.addWidget(self._beside, 1)
        layout.addWidget(self._selection_bar())

    def show_table(self) -> None:
        self._stack.setCurrentWidget(self.table)

    def show_no_leads(self) -> None:
        self._stack.setCurrentWidget(self.first_steps)

    def show_nothing_found(self, search: str) -> None:
        """Say that nothing fits, and how to look wider."""
        text = (
            self.tr(
                "Nothing matches “{search}”. Every word must occur in name, e-mail, phone, company, notes or a"
                " custom field. Try fewer or shorter words."
            ).format(search=search)
            if search
            else self.tr("No lead is in this selection any more.")
        )
        self._nothing_found.set_text(self.tr("No lead found"), text)
        self._stack.setCurrentWidget(self._nothing_found)

    def show_search_problem(self, problem: str) -> None:
        """What of the search cannot be understood, quietly: it may be half written. Empty when all is."""
        set_look(self.search, wrong="true" if problem else "")
        self.search.setToolTip(tip(problem))
        self.search.setAccessibleDescription(problem)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def set_filters(self, filters: QWidget) -> None:
        """A panel of filters to the left of the table, with the button that folds it."""
        self._beside.insertWidget(0, filters)
        self._beside.setStretchFactor(1, 1)
        fold = button(self.tr("Filters"), name="filtersButton", icon_name="filter")
        fold.setCheckable(True)
        fold.setChecked(filters.isVisibleTo(self._beside))
        fold.toggled.connect(filters.setVisible)
        self._tools.insertWidget(0, fold)
        self.filters_button = fold

    def add_tool(self, tool: QWidget) -> None:
        """A button at the end of the search field."""
        self._tools.insertWidget(self._tools.indexOf(self.search) + 1, tool)

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
        self.copy_action = QAction(icon("copy", self), self.tr("&Copy"), self)
        self.copy_action.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.edit_action = QAction(icon("edit", self), self.tr("&Edit selected leads…"), self)
        self.edit_action.setObjectName("editSelected")
        self.edit_action.setShortcut(QKeySequence("Shift+F2"))
        self.edit_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.table.addActions([self.copy_action, self.edit_action])
        self.paste_action = QAction(icon("table", self), self.tr("&Paste leads…"), self)
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
        self._problem = muted_label()
        self._problem.setContentsMargins(WIDE, 0, WIDE, 0)
        self._problem.hide()
        self.search = QLineEdit()
        self.search.setObjectName("searchField")
        self.search.setAccessibleName(self.tr("Search leads"))
        self.search.setPlaceholderText(
            self.tr("Search leads, or write country:GB, state:rejected, -word")
        )
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
        self.columns_button = button(self.tr("Columns…"), name="columnsButton", icon_name="table")
        self.import_button = button(
            self.tr("Import…"), kind="primary", name="importLeads", icon_name="imports"
        )
        self.selected = ElidedLabel()
        self.selected.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.selected.setMinimumWidth(12 * SPACE)
        self.merge_button = self._bar_button(self.tr("Merge…"), "mergeLeads", "merge")
        self.send_button = self._bar_button(self.tr("Send to"), "sendTo", "send")
        self.send_button.setProperty("menu", "true")
        self.send_menu = QMenu(self.send_button)
        self.send_button.setMenu(self.send_menu)
        self.edit_button = self._bar_button(self.tr("Edit…"), "editLeads", "edit")
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

    def _tool_row(self) -> QHBoxLayout:
        row = self._tools = QHBoxLayout()
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
        self.first_steps = FirstStepsView(
            (self.import_action, self.paste_action, self.sample_action)
        )
        self._nothing_found = EmptyState(
            self.tr("No lead found"),
            "",
            (self.clear_search_action, self.show_all_action),
            icon_name="search",
        )
        self._stack = QStackedLayout()
        for page in (self.table, self.first_steps, self._nothing_found):
            self._stack.addWidget(page)
        return self._stack

    def _selection_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("selectionBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(WIDE, 0, WIDE, SPACE + HALF)
        row.setSpacing(SPACE)
        self.selected.setFixedHeight(self.send_button.sizeHint().height())
        row.addWidget(self.selected, 1, Qt.AlignmentFlag.AlignTop)
        self.action_bar = OverflowBar(
            (
                self.merge_button,  # first: it comes and goes, and the others stay where they are
                self.send_button,
                self.edit_button,
                self.suppress_button,
                self.export_button,
            ),
            (self.export_button, self.suppress_button, self.merge_button, self.edit_button),
        )
        self.action_bar.offer(self.merge_button, False)
        row.addWidget(self.action_bar)
        self.selection_bar = bar
        return bar

"""The leads page: finding leads while typing; selecting, editing, sending, copying and exporting them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.background.tending import Tending
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import LeadService
from leaddesk.ui import words
from leaddesk.ui.panels.lead_copying import LeadCopying
from leaddesk.ui.panels.lead_editing import LeadEditing
from leaddesk.ui.panels.lead_selection import LeadSelection
from leaddesk.ui.panels.lead_table import LeadTableParts
from leaddesk.ui.panels.undoing import UndoHistory
from leaddesk.ui.views.leads_page_view import LeadsPageView
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.words import count

#: A search starts this long after a letter, in milliseconds: at once, for all letters that came together.
SEARCH_DELAY: Final = 0


class LeadsPage(QWidget):
    """One query's leads. `send_requested` carries the lead ids, the title that all of them have, if they have one,
    and the account's id.
    """

    import_requested = Signal()
    paste_requested = Signal(str)  # lines of a table, as a spreadsheet puts them into the clipboard
    sample_requested = Signal()
    send_requested = Signal(object, str, str)  # list[int], title, account id
    suppress_requested = Signal(object)  # list[int]
    export_requested = Signal()
    lead_opened = Signal(int)
    lead_chosen = Signal(int)
    selection_changed = Signal()
    query_changed = Signal(object)  # LeadQuery: another question is asked

    def __init__(
        self, leads: LeadService, runner: JobRunner, table: LeadTableParts | None = None
    ) -> None:
        """`table` is the one that shows the first leads already."""
        super().__init__()
        self._leads = leads
        self._runner = runner
        self._base = LeadQuery()
        self._title = ""
        self._arriving = False
        self._accounts: tuple[Account, ...] = ()
        table = table or LeadTableParts(leads, runner)
        self.model = table.model
        self.columns = table.columns
        self.view = LeadsPageView(table.view, self)
        self.selection = LeadSelection(self.model, self.view.table, self)
        self.history = UndoHistory(runner, self)
        self.editing = LeadEditing(leads, self.model, self.view, self.history, runner)
        self.setLayout(column(self.view))
        self._typing = QTimer(self, interval=SEARCH_DELAY, singleShot=True)
        self._copying = LeadCopying(leads, runner, self.view, self.selection, self.columns)
        self._custom = Lookup(runner, self.tr("Reading which fields there are"), self)
        self._tending = Tending(leads, runner, self)
        self._connect()
        self._on_selection_changed()
        self._on_model_begun()
        QTimer.singleShot(0, self.refresh)  # after what is there is painted

    # -- what others ask for -------------------------------------------------------------------------------

    def show_query(self, query: LeadQuery, title: str) -> None:
        """Show other leads under another title; an empty title means all leads."""
        self._base = replace(query, text="")
        self._title = title
        self.view.title.setText(title or self.tr("Leads"))
        self.view.show_all_button.setVisible(bool(title))
        self.view.search.setText(query.text)
        self._ask()

    def go_to(self, query: LeadQuery, title: str) -> None:
        """Show leads that were asked for elsewhere, and bring the keyboard to the first as soon as it is there."""
        self._arriving = True
        self.show_query(query, title)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.view.search.text().strip()

    def set_text(self, text: str) -> None:
        """Search for this at once."""
        self.view.search.setText(text)
        self._ask()

    @Slot()
    def refresh(self) -> None:
        """Ask again which leads there are, keeping selection and place, and which fields they have."""
        leads = self._leads
        self.model.refresh()
        self._custom.refresh(lambda _progress, _cancel: leads.custom_fields())
        self._tending.later()

    def reload(self) -> None:
        """Read states again; which leads there are has not changed."""
        self.model.reload()

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """A column of states and a way to send for each account."""
        self._accounts = tuple(accounts)
        self.columns.set_accounts(accounts)
        self._fill_send_menu()

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Those that leads can be sent to."""
        return self._accounts

    def selected_ids(self) -> list[int]:
        """The ids of the selected leads, in the order of the table."""
        return self.selection.ids()

    def selected_count(self) -> int:
        return len(self.selection)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.search.selectAll()

    @Slot()
    def edit_selected(self) -> None:
        """Change one field of all selected leads, beginning with the one of the current cell."""
        chosen = self.selected_ids()
        if chosen:
            current = self.view.table.currentIndex()
            column = self.model.columns[current.column()] if current.isValid() else None
            self.editing.edit_many(chosen, column.key if column and column.editable else "")

    @Slot()
    def suppress(self) -> None:
        """Put the selected leads onto a do-not-contact list."""
        chosen = self.selected_ids()
        if chosen:
            self.suppress_requested.emit(chosen)

    @Slot()
    def export(self) -> None:
        """Write the selected leads, or all that are shown, to a file."""
        self.export_requested.emit()

    # -- events --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.view.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return}
        ):
            if event.key() == Qt.Key.Key_Escape:
                return self._step_back()
            self._enter_table()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._step_back():
            return
        super().keyPressEvent(event)

    def _step_back(self) -> bool:
        """One step back: first the search goes, then the selection, then the filter."""
        if self.view.search.text():
            self.view.search.clear()
        elif self.selected_count():
            self.view.table.clearSelection()
        elif self._title:
            self.show_query(LeadQuery(), "")
        else:
            return False
        return True

    def _enter_table(self) -> None:
        table = self.view.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.rowCount() and not self.selected_count():
            table.selectRow(max(0, table.currentIndex().row()))

    # -- inside --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        view = self.view
        self.model.begun.connect(self._on_model_begun)
        self.model.failed.connect(self._on_model_failed)
        self._typing.timeout.connect(self._ask)
        self.history.finished.connect(self._tending.later)
        self._copying.pasted.connect(self.paste_requested)
        self._copying.failed.connect(self._on_model_failed)
        self._custom.answered.connect(self.columns.set_custom)
        self._custom.failed.connect(self._on_model_failed)
        view.search.textChanged.connect(self._typing.start)
        view.search.textChanged.connect(self._tending.put_off)
        view.search.installEventFilter(self)
        self.selection.changed.connect(self._on_selection_changed)
        view.table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        view.table.opened.connect(self._on_table_opened)
        view.table.doubleClicked.connect(self._on_table_double_clicked)
        view.import_button.clicked.connect(self.import_requested)
        view.import_action.triggered.connect(self.import_requested)
        view.sample_action.triggered.connect(self.sample_requested)
        view.clear_search_action.triggered.connect(view.search.clear)
        view.show_all_action.triggered.connect(self._on_show_all)
        view.show_all_button.clicked.connect(self._on_show_all)
        view.export_button.clicked.connect(self.export)
        view.suppress_button.clicked.connect(self.suppress)
        view.send_menu.triggered.connect(self._on_send_menu_triggered)
        view.edit_button.clicked.connect(self.edit_selected)
        view.edit_action.triggered.connect(self.edit_selected)
        view.columns_button.clicked.connect(self._on_columns_clicked)
        self._fill_send_menu()

    @Slot()
    def _ask(self) -> None:
        self._typing.stop()
        query = replace(self._base, text=self.text)
        self.model.show(query)
        self.query_changed.emit(query)

    def _title_of(self, number: int) -> str:
        """What so many selected leads are called: for the page that sends them."""
        whole = number == len(self.model.ids) and not self.model.query.text
        return self._title if whole else ""

    def _fill_send_menu(self) -> None:
        menu = self.view.send_menu
        menu.clear()
        for account in self._accounts:
            tag = self.tr("practice") if account.practice else self.tr("live")
            action = menu.addAction(
                self.tr("{account} ({tag})").format(account=words.caption(account.name), tag=tag)
            )
            action.setData(account.id)
        if not self._accounts:
            menu.addAction(self.tr("Add an account first")).setEnabled(False)

    def _show_counts(self) -> None:
        found, total = self.model.count, self.model.total
        if found is None:
            self.view.found.setText("…")  # they are being counted
            return
        text = count(found)
        if found != total:
            text = self.tr("{found} of {total}").format(found=text, total=count(total))
        if text != self.view.found.text():
            self.view.found.setText(text)
            announce(self.view.found, self.tr("{count} found").format(count=text))

    def _show_selection(self) -> None:
        number = self.selected_count()
        view = self.view
        if number:
            text = self.tr("{count} selected").format(count=count(number))
        else:
            text = self.tr("Select leads to send them.")
            focus = QApplication.focusWidget()
            if focus is not None and view.selection_bar.isAncestorOf(focus):
                view.table.setFocus(Qt.FocusReason.OtherFocusReason)  # most of the bar goes
        view.selected.setText(text)
        view.send_button.setEnabled(bool(number))
        view.suppress_button.setEnabled(bool(number))
        view.edit_button.setEnabled(bool(number))
        view.edit_action.setEnabled(bool(number))
        view.copy_action.setEnabled(bool(number))

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_model_begun(self) -> None:
        view = self.view
        view.show_search_problem("")
        if self.model.ids:
            view.show_table()
        elif self.model.total == 0:
            view.show_no_leads()
        else:
            view.show_nothing_found(self.model.query.text)
        view.selection_bar.setVisible(bool(self.model.ids))
        view.clear_search_action.setEnabled(bool(self.model.query.text))
        self._show_counts()
        if self._arriving:
            self._arriving = False
            view.table.selectionModel().setCurrentIndex(
                self.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_model_failed(self, error: LeadDeskError) -> None:
        if isinstance(error, UsageError) and self.text:
            self.view.show_search_problem(
                words.error_text(error)
            )  # half a condition, most of the time
        else:
            self.view.notice.set_error(error)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_selection()
        if self.selected_count():  # the row may have been current already, and its lead not told
            self._on_current_row_changed(self.view.table.currentIndex())
        self.selection_changed.emit()

    @Slot(QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        if row is not None:
            self.lead_chosen.emit(row.lead.id)

    @Slot(QModelIndex)
    def _on_table_double_clicked(self, index: QModelIndex) -> None:
        if not self.model.columns[index.column()].editable:
            self._on_table_opened(index)

    @Slot(QModelIndex)
    def _on_table_opened(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.lead_opened.emit(row.lead.id)

    @Slot()
    def _on_show_all(self) -> None:
        self.show_query(LeadQuery(), "")

    @Slot(QAction)
    def _on_send_menu_triggered(self, action: QAction) -> None:
        chosen = self.selected_ids()
        if chosen:
            self.send_requested.emit(chosen, self._title_of(len(chosen)), str(action.data()))

    @Slot()
    def _on_columns_clicked(self) -> None:
        from leaddesk.ui.dialogs.columns_dialog import ColumnsDialog  # noqa: PLC0415  (start-up time)

        columns = self.columns
        dialog = ColumnsDialog(columns.all(), columns.shown(), columns.first_shown(), self)
        dialog.accepted.connect(self._on_columns_accepted)
        dialog.open()

    @Slot()
    def _on_columns_accepted(self) -> None:
        dialog = self.sender()
        self.columns.show_only(getattr(dialog, "chosen", ()))

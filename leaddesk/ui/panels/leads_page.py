"""The leads page: finding leads while typing, selecting any number, sending, copying and exporting them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.leads import LeadService
from leaddesk.ui import counts
from leaddesk.ui.models.lead_table import LeadColumn, LeadTableModel, field_text
from leaddesk.ui.views.leads_page_view import LeadsPageView
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.words import count

#: A search starts when nobody has typed for so long, in milliseconds.
SEARCH_DELAY: Final = 80
#: More rows than this are exported, not copied.
COPY_LIMIT: Final = 50_000
#: In longer tables a selection is not looked for again after a refresh: it would take too long.
KEEP_LIMIT: Final = 200_000
_COPY_PAGE: Final = 500


class LeadsPage(QWidget):
    """One query's leads. `send_requested` carries the lead ids, what they are in words, and the account's id."""

    import_requested = Signal()
    paste_requested = Signal(str)  # lines of a table, as a spreadsheet puts them into the clipboard
    sample_requested = Signal()
    send_requested = Signal(object, str, str)  # list[int], description, account id
    suppress_requested = Signal(object)  # list[int]
    lead_opened = Signal(int)
    lead_chosen = Signal(int)
    selection_changed = Signal()

    def __init__(
        self, leads: LeadService, runner: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._leads = leads
        self._runner = runner
        self._base = LeadQuery()
        self._title = ""
        self._shown_query = LeadQuery()
        self._kept_ids: frozenset[int] = frozenset()
        self._kept_scroll = 0
        self.model = LeadTableModel(leads, runner, self)
        self.view = LeadsPageView(self.model, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._typing = QTimer(self, interval=SEARCH_DELAY, singleShot=True)
        self._copier = Lookup(runner, self.tr("Copying leads"), self)
        self._connect()
        self.view.show_finding()
        self._on_selection_changed()
        self.model.refresh()

    # -- what others ask for -------------------------------------------------------------------------------

    def show_query(self, query: LeadQuery, title: str) -> None:
        """Show other leads under another title; an empty title means all leads."""
        self._base = replace(query, search="")
        self._title = title
        self.view.title.setText(title or self.tr("Leads"))
        self.view.show_all_button.setVisible(bool(title))
        self.view.search.setText(query.search)
        self._ask()

    def refresh(self) -> None:
        """Ask again which leads there are, keeping selection and place."""
        self.model.refresh()

    def reload(self) -> None:
        """Read states again; which leads there are has not changed."""
        self.model.reload()

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """A column of states and a way to send for each account."""
        columns = self.model.columnCount()
        self.model.set_accounts(accounts)
        self.view.table.fit_columns(columns)
        self._fill_send_menu()
        self._fill_columns_menu()

    def selected_ids(self) -> list[int]:
        """The ids of the selected leads, in the order of the table."""
        ids = self.model.ids
        ranges = sorted((part.top(), part.bottom()) for part in self._selected_ranges())
        return [lead_id for top, bottom in ranges for lead_id in ids[top : bottom + 1]]

    def selected_count(self) -> int:
        return sum(part.height() for part in self._selected_ranges())

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.search.selectAll()

    @Slot()
    def suppress(self) -> None:
        """Put the selected leads onto a do-not-contact list."""
        chosen = self.selected_ids()
        if chosen:
            self.suppress_requested.emit(chosen)

    def export(self) -> None:
        """Ask where to, then write the selected leads, or all that are shown when none is selected."""
        dialog = QFileDialog(self, self.tr("Export leads"))
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Table (*.csv)"),
                self.tr("Excel workbook (*.xlsx)"),
                self.tr("One JSON object a line (*.jsonl)"),
            ]
        )
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(self._on_export_filter_selected)
        dialog.selectFile("leads.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_export_file_selected)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the selected leads, or all that are shown when none is selected, as a job."""
        chosen = self.selected_ids()
        query = LeadQuery(lead_ids=tuple(chosen)) if chosen else self.model.query
        leads = self._leads
        title = self.tr("Export to {file}").format(file=path.name)
        job = self._runner.start(
            title, lambda tell, cancel: leads.export(path, query, tell, cancel)
        )
        job.failed.connect(self._on_export_failed)

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
            # Qt gives a table that gets the focus a current row without telling, so it is told here.
            table.selectRow(max(0, table.currentIndex().row()))
            self._on_current_row_changed(table.currentIndex())

    # -- inside --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        view = self.view
        self.model.loaded.connect(self._on_model_loaded)
        self.model.failed.connect(self._on_model_failed)
        self.model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        self.model.modelReset.connect(self._on_model_reset)
        self._typing.timeout.connect(self._on_typing_timeout)
        self._copier.answered.connect(self._on_copier_answered)
        self._copier.failed.connect(self._on_model_failed)
        view.search.textChanged.connect(self._on_search_text_changed)
        view.search.installEventFilter(self)
        view.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        view.table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        view.table.opened.connect(self._on_table_opened)
        view.table.doubleClicked.connect(self._on_table_opened)
        view.import_button.clicked.connect(self.import_requested)
        view.import_action.triggered.connect(self.import_requested)
        view.paste_action.triggered.connect(self._on_paste)
        view.sample_action.triggered.connect(self.sample_requested)
        view.clear_search_action.triggered.connect(view.search.clear)
        view.show_all_action.triggered.connect(self._on_show_all)
        view.show_all_button.clicked.connect(self._on_show_all)
        view.export_button.clicked.connect(self.export)
        view.suppress_button.clicked.connect(self.suppress)
        view.copy_button.clicked.connect(self._on_copy)
        view.copy_action.triggered.connect(self._on_copy)
        view.send_menu.triggered.connect(self._on_send_menu_triggered)
        view.columns_menu.triggered.connect(self._on_columns_menu_triggered)
        self._fill_send_menu()
        self._fill_columns_menu()

    def _ask(self) -> None:
        self._typing.stop()
        self.model.show(replace(self._base, search=self.view.search.text().strip()))

    def _selected_ranges(self) -> list[QItemSelectionRange]:
        selection = self.view.table.selectionModel().selection()
        return [selection.at(number) for number in range(selection.size())]

    def _describe(self, number: int) -> str:
        """What a selection is, in words: for the page that sends it."""
        if number == len(self.model.ids) and self._title and not self.model.query.search:
            return self.tr("{leads}: {title}").format(leads=counts.leads(number), title=self._title)
        return counts.leads(number)

    def _fill_send_menu(self) -> None:
        menu = self.view.send_menu
        menu.clear()
        for account in self.model.accounts:
            tag = self.tr("practice") if account.practice else self.tr("live")
            action = menu.addAction(
                self.tr("{account} ({tag})").format(account=account.name, tag=tag)
            )
            action.setData(account.id)
        if not self.model.accounts:
            menu.addAction(self.tr("Add an account first")).setEnabled(False)

    def _fill_columns_menu(self) -> None:
        menu = self.view.columns_menu
        menu.clear()
        for column in range(self.model.columnCount()):
            action = menu.addAction(self.model.title(column))
            action.setCheckable(True)
            action.setChecked(not self.view.table.isColumnHidden(column))
            action.setEnabled(column != LeadColumn.NAME)
            action.setData(column)

    def _show_counts(self) -> None:
        found, total = len(self.model.ids), self.model.total
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
            text = self.tr("Select leads to send them. Ctrl+A selects all that are shown.")
        view.selected.setText(text)
        view.send_button.setEnabled(bool(number))
        view.copy_button.setEnabled(bool(number))
        view.suppress_button.setEnabled(bool(number))
        view.copy_action.setEnabled(bool(number))

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_search_text_changed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_typing_timeout(self) -> None:
        self._ask()

    @Slot()
    def _on_model_loaded(self) -> None:
        self._show_counts()
        view = self.view
        if self.model.ids:
            view.show_table()
        elif self.model.total == 0:
            view.show_no_leads()
        else:
            view.show_nothing_found(self.model.query.search)
        view.selection_bar.setVisible(bool(self.model.ids))
        view.clear_search_action.setEnabled(bool(self.model.query.search))

    @Slot(object)
    def _on_model_failed(self, error: LeadDeskError) -> None:
        self.view.notice.set_error(error)

    @Slot()
    def _on_model_about_to_be_reset(self) -> None:
        """Remember who is selected and what is on screen, where the same question was asked again."""
        query, shown = self.model.query, self._shown_query
        same_leads = replace(query, sort=shown.sort, descending=shown.descending) == shown
        small = len(self.model.ids) <= KEEP_LIMIT
        self._kept_ids = frozenset(self.selected_ids()) if same_leads and small else frozenset()
        self._kept_scroll = self.view.table.verticalScrollBar().value() if query == shown else 0
        self._shown_query = self.model.query

    @Slot()
    def _on_model_reset(self) -> None:
        table = self.view.table
        if self._kept_ids:
            last = self.model.columnCount() - 1
            selection = QItemSelection()
            for row, lead_id in enumerate(self.model.ids):
                if lead_id in self._kept_ids:
                    selection.select(self.model.index(row, 0), self.model.index(row, last))
            chooser = table.selectionModel()
            chooser.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        table.verticalScrollBar().setValue(self._kept_scroll)
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_selection()
        self.selection_changed.emit()

    @Slot(QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        if row is not None:
            self.lead_chosen.emit(row.lead.id)

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
            self.send_requested.emit(chosen, self._describe(len(chosen)), str(action.data()))

    @Slot(QAction)
    def _on_columns_menu_triggered(self, action: QAction) -> None:
        self.view.table.setColumnHidden(int(action.data()), not action.isChecked())

    @Slot()
    def _on_copy(self) -> None:
        number = self.selected_count()
        if number > COPY_LIMIT:
            self.view.notice.set_message(
                "warning",
                self.tr("That is too much for the clipboard."),
                self.tr(
                    "{selected} are selected, {limit} can be copied. Export them to a file instead."
                ).format(selected=counts.leads(number), limit=count(COPY_LIMIT)),
            )
        elif number:
            ids, leads = self.selected_ids(), self._leads
            columns = [c for c in LeadColumn if not self.view.table.isColumnHidden(c)]
            titles = [self.model.title(column) for column in columns]
            self._copier.ask(lambda _progress, _cancel: _as_table(leads, ids, columns, titles))

    @Slot()
    def _on_paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.view.notice.clear()
            self.paste_requested.emit(text)
        else:
            self.view.notice.set_message(
                "info",
                self.tr("There is nothing to paste."),
                self.tr("Copy rows with their header in a spreadsheet first."),
            )

    @Slot(object)
    def _on_copier_answered(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        copied = counts.leads(text.count("\n") - 1)
        self.view.selected.setText(self.tr("{leads} copied").format(leads=copied))

    @Slot(str)
    def _on_export_filter_selected(self, name_filter: str) -> None:
        """A name without an ending gets that of the kind that is chosen."""
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix(name_filter.rpartition("*.")[2].rstrip(")"))

    @Slot(str)
    def _on_export_file_selected(self, name: str) -> None:
        self.export_to(Path(name))

    @Slot(object)
    def _on_export_failed(self, error: LeadDeskError) -> None:
        self.view.notice.set_error(error)


def _as_table(
    leads: LeadService, ids: Sequence[int], columns: Sequence[LeadColumn], titles: Sequence[str]
) -> str:
    """Leads as a spreadsheet takes them from the clipboard: a line of titles, then a line a lead."""
    lines = ["\t".join(titles)]
    for start in range(0, len(ids), _COPY_PAGE):
        for row in leads.rows(ids[start : start + _COPY_PAGE]):
            cells = (field_text(row.lead, column) for column in columns)
            lines.append("\t".join(" ".join(cell.split()) for cell in cells))
    return "\n".join(lines) + "\n"

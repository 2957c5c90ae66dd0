"""All calls: whatever a vendor documents can be done here, by forms made from the declarations."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import LeadDeskError, UsageError, VendorError
from leaddesk.domain.exchange import Exchange
from leaddesk.ui import counts, words
from leaddesk.ui.icons import icon
from leaddesk.ui.models.operation_list import OPERATION_ROLE, Mark, OperationListModel
from leaddesk.ui.models.record_table import facts_in, records_in
from leaddesk.ui.panels.account.call import AccountCall
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.theme import set_look
from leaddesk.ui.views.account_calls_view import AccountCallsView, CallPage
from leaddesk.ui.views.parts import column
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.busy_focus import BusyFocus
from leaddesk.ui.widgets.param_form import ParamForm
from leaddesk.vendors.base import Operation
from leaddesk.vendors.capabilities import CallResult

#: The pages of a result's shapes.
_TABLE, _FACTS, _DONE = range(3)
#: A tag's tone for what is special about a call.
_TONES: Final = {Mark.NONE: "muted", Mark.PARTIAL: "warning", Mark.OFF: "muted"}


class CallsTab(AccountTab):
    """One form for each call, made when it is chosen; what was typed stays while the panel lives.

    `changed` after a call that may have changed something at the vendor.
    """

    settings_requested = Signal()

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._account = account
        self._tools = tools
        self._vendor = tools.accounts.vendor(account.vendor)
        self._operation: Operation | None = None
        self._form: ParamForm | None = None
        self._typed: dict[str, dict[str, str]] = {}
        self._result: object = None
        self._call = AccountCall(account.id, tools, self)
        self._model = OperationListModel(self._vendor.operations, self)
        self._settings = QAction(self.tr("Open the settings…"), self)
        self._settings.setObjectName("callsSettings")
        self.view = AccountCallsView(self)
        self._focus = BusyFocus(self.view, self.view.stop)
        self.view.list.setModel(self._model)
        self.setLayout(column(self.view))
        self._connect()
        self.set_account(account)

    def set_account(self, account: Account) -> None:
        """The account was renamed, or set otherwise: calls may be switched on now."""
        self._account = account
        settings = self._tools.accounts.effective_settings(account)
        self._model.set_switched_on({name for name, value in settings.items() if value == "true"})
        if self._operation is not None:
            self._show_head(self._operation)
            self._show_run()

    def open(self) -> None:
        first = self._model.first()
        if self._operation is None and first is not None:
            self.show_operation(first.name)
            self.view.list.scrollToTop()

    def show_operation(self, name: str) -> None:
        """Show the form of a call."""
        self.view.search.clear()
        self.view.list.setCurrentIndex(self._model.index(self._model.row_of(name)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the form."""
        if event.key() == Qt.Key.Key_Escape and self.view.pages.currentIndex() != CallPage.FORM:
            self.view.show_page(CallPage.FORM)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        view = self.view
        view.search.textChanged.connect(self._on_search_text_changed)
        view.search.returnPressed.connect(self._on_search_return_pressed)
        view.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        view.segments.chosen.connect(self._on_segments_chosen)
        view.confirm.textChanged.connect(self._show_run)
        view.run.clicked.connect(self._on_run_clicked)
        view.stop.clicked.connect(self._call.cancel)
        view.clear.clicked.connect(self._on_clear_clicked)
        view.copy.clicked.connect(self._on_copy_clicked)
        self._settings.triggered.connect(self.settings_requested)
        self._call.began.connect(self._on_call_moved)
        self._call.progressed.connect(self.view.busy.show_progress)
        self._call.ended.connect(self._on_call_moved)
        self._call.answered.connect(self._on_call_answered)
        self._call.failed.connect(self._on_call_failed)
        self._call.cancelled.connect(self._on_call_cancelled)

    # -- which call ----------------------------------------------------------------------------------------

    @Slot(str)
    def _on_search_text_changed(self, typed: str) -> None:
        self._model.find(typed)
        self.view.nothing.setVisible(self._model.first() is None)
        if self._operation is not None:
            row = self._model.row_of(self._operation.name)
            if row >= 0:
                self.view.list.setCurrentIndex(self._model.index(row))

    @Slot()
    def _on_search_return_pressed(self) -> None:
        first = self._model.first()
        if first is not None:
            self.view.list.setCurrentIndex(self._model.index(self._model.row_of(first.name)))
            self.view.list.setFocus()

    @Slot(QModelIndex)
    def _on_list_current_changed(self, index: QModelIndex) -> None:
        operation = index.data(OPERATION_ROLE) if index.isValid() else None
        if operation is None or operation is self._operation or self._call.busy:
            return
        if self._operation is not None and self._form is not None:
            self._typed[self._operation.name] = {
                field.name: field.value() for field in self._form.fields
            }
        self._operation = operation
        self._form = ParamForm(operation)
        self._form.set_values(self._typed.get(operation.name, {}))
        self._form.changed.connect(self._show_run)
        self._form.submitted.connect(self._on_form_submitted)
        self.view.no_params.setVisible(not operation.params)
        self.view.show_form(self._form)
        self.view.notice.clear()
        self.view.confirm.clear()
        self._forget_result()
        self._show_head(operation)
        self._show_run()

    def _show_head(self, operation: Operation) -> None:
        view, mark = self.view, self._model.mark(operation)
        view.title.setText(operation.title)
        name = f"{operation.verb} {operation.name}"
        if operation.section:
            name = self.tr("{call} · “{section}”").format(call=name, section=operation.section)
        view.name.setText(name)
        view.help.setText(operation.help)
        view.help.setVisible(bool(operation.help))
        tags = {
            Mark.PARTIAL: self.tr("partly documented"),
            Mark.OFF: self.tr("switched off"),
            Mark.NONE: "",
        }
        view.tag.setText(tags[mark])
        set_look(view.tag, tone=_TONES[mark])
        self._show_off(operation, mark)
        self._show_confirm(operation)

    def _show_off(self, operation: Operation, mark: Mark) -> None:
        if mark is not Mark.OFF:
            self.view.off.clear()
            return
        labels = {param.name: param.label for param in self._vendor.all_settings}
        label = labels.get(operation.switched_on_by, operation.switched_on_by)
        self.view.off.set_message(
            "info",
            self.tr("This call is switched off for {account}.").format(account=self._account.name),
            self.tr(
                "The vendor's document names it without showing it, so what it does is not certain. "
                "“{setting}” in the account's settings switches it on."
            ).format(setting=label),
            self._settings,
        )

    def _show_confirm(self, operation: Operation) -> None:
        labels = {param.name: param.label for param in operation.params}
        label = labels.get(operation.confirm, "")
        self.view.confirm_area.setVisible(bool(label))
        asked = self.tr("This cannot be undone. To confirm, type “{label}” here once more:")
        self.view.confirm_label.setText(asked.format(label=label))
        self.view.confirm.setAccessibleName(self.tr("{label} once more").format(label=label))
        kind = "danger" if label else "primary"
        set_look(self.view.run, kind=kind)
        self.view.run.setIcon(icon("trash" if label else "play", self.view.run))

    # -- running -------------------------------------------------------------------------------------------

    @Slot()
    def _show_run(self) -> None:
        operation, form = self._operation, self._form
        if operation is None or form is None:
            return
        live = self.tr("PRACTICE") if self._account.practice else self.tr("LIVE")
        text = self.tr("{call} · {live}").format(call=operation.title, live=live)
        self.view.run.setText(text)
        self.view.repeat.setText(self._repeat_words(operation))
        set_look(self.view.repeat, tone="warning" if operation.repeat is Repeat.NEVER else "muted")
        usable = self._model.mark(operation) is not Mark.OFF
        confirmed = not operation.confirm or self._confirmed(operation, form)
        self.view.run.setEnabled(usable and confirmed and not self._call.busy)

    def _confirmed(self, operation: Operation, form: ParamForm) -> bool:
        typed = {field.name: field.value() for field in form.fields}[operation.confirm]
        return bool(typed) and self.view.confirm.text().strip() == typed

    def _repeat_words(self, operation: Operation) -> str:
        safe = self.tr("May be repeated without harm.")
        return {
            Repeat.SAFE: self.tr("Only reads.") if operation.verb == "GET" else safe,
            Repeat.SAME_CONTENT: self.tr(
                "May be repeated while nothing else was sent about the same lead."
            ),
            Repeat.NEVER: self.tr("Acts again each time it is pressed."),
        }[operation.repeat]

    @Slot()
    def _on_form_submitted(self) -> None:
        """Enter only reads: what acts wants its button pressed."""
        if self._operation is not None and self._operation.verb == "GET":
            self.view.run.click()

    @Slot()
    def _on_run_clicked(self) -> None:
        operation, form = self._operation, self._form
        if operation is None or form is None or self._call.busy:
            return
        self.view.notice.clear()
        if not form.check():
            return
        self._forget_result()
        self.view.confirm.clear()
        self._call.start(operation, form.arguments())

    @Slot()
    def _on_call_moved(self) -> None:
        busy = self._call.busy
        with self._focus.kept(busy=busy):
            self.view.busy.show_busy(busy=busy)
            self.view.stop.setVisible(busy)
            self.view.clear.setEnabled(not busy)
            self.view.list.setEnabled(not busy)
            if self._form is not None:
                self._form.setEnabled(not busy)
            self._show_run()

    @Slot()
    def _on_clear_clicked(self) -> None:
        if self._form is not None:
            self._form.clear()
        self.view.notice.clear()

    # -- what came back ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_call_answered(self, answer: CallResult) -> None:
        operation = self._operation
        if operation is None:
            return
        self._result = answer.result
        self._show_exchange(answer.exchange)
        self.view.segments.offer(CallPage.RESULT, on=True)
        if not answer.ok and self._form is not None:
            self._form.show_reasons(answer.reasons)
        self._show_outcome(answer)
        self._show_shape(operation, answer)
        self.view.show_page(CallPage.RESULT)
        if operation.repeat is not Repeat.SAFE:
            self.changed.emit()

    def _show_outcome(self, answer: CallResult) -> None:
        said = words.why_quoted(answer.reasons)
        if not answer.ok:
            refused = self.tr("The vendor refused this.")
            title = refused if answer.exchange else self.tr("Nothing was sent.")
            self.view.outcome.set_message("problem", title, said)
        elif said:
            self.view.outcome.set_message("info", self.tr("The vendor remarked on this."), said)
        else:
            self.view.outcome.clear()

    def _show_shape(self, operation: Operation, answer: CallResult) -> None:
        view = self.view
        found = records_in(answer.result) if operation.result == "table" else []
        view.copy.hide()
        if found:
            view.records.show_records(found)
            view.shapes.setCurrentIndex(_TABLE)
            announce(view, counts.rows(len(found)))
            return
        facts = [] if operation.result == "table" else list(facts_in(answer.result))
        if [value for _name, value in facts if value]:
            view.facts.show_facts(facts)
            view.copy.show()
            view.shapes.setCurrentIndex(_FACTS)
            return
        view.shapes.setVisible(answer.ok)
        if operation.result == "done":
            view.done.set_text(self.tr("Done"), self.tr("The vendor confirmed it."))
        else:
            view.done.set_text(
                self.tr("Nothing was found"), self.tr("The vendor answered with an empty result.")
            )
        view.shapes.setCurrentIndex(_DONE)

    def _show_exchange(self, exchange: Exchange | None) -> None:
        self.view.segments.offer(CallPage.EXCHANGE, on=exchange is not None)
        if exchange is not None:
            self.view.exchange.show_exchange(exchange)

    def _forget_result(self) -> None:
        self._result = None
        self.view.shapes.setVisible(True)
        for page in (CallPage.RESULT, CallPage.EXCHANGE):
            self.view.segments.offer(page, on=False)
        self.view.show_page(CallPage.FORM)

    @Slot(object)
    def _on_call_failed(self, error: LeadDeskError) -> None:
        if isinstance(error, VendorError):
            self._show_exchange(error.exchange)
        form = self._form
        if not (isinstance(error, UsageError) and form is not None and form.show_error(error)):
            self.view.notice.set_error(error)

    @Slot()
    def _on_call_cancelled(self) -> None:
        if self._operation is not None and self._operation.repeat is Repeat.SAFE:
            self.view.notice.set_message("info", self.tr("You stopped waiting for the answer."))
            return
        self.view.notice.set_message(
            "warning",
            self.tr("You stopped waiting for the answer."),
            self.tr(
                "The request may have left already, so {vendor} may have carried it out. "
                "Look there before you do it again."
            ).format(vendor=self._vendor.title),
        )

    @Slot(int)
    def _on_segments_chosen(self, page: int) -> None:
        self.view.show_page(CallPage(page))

    @Slot()
    def _on_copy_clicked(self) -> None:
        text = json.dumps(self._result, ensure_ascii=False, indent=2)
        QGuiApplication.clipboard().setText(text)

"""One operation as a form of a vendor's tab: some of its parameters, one button, what the vendor said."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.ui import words
from leaddesk.ui.panels.account.call import AccountCall
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import row, text
from leaddesk.ui.widgets.busy_focus import BusyFocus
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.call_progress import CallProgress
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.param_form import ParamForm
from leaddesk.ui.widgets.scroll_area import scroll_to
from leaddesk.vendors.capabilities import CallResult, Choice


class CallForm(QWidget):
    """`done` when the vendor carried it out, `answered` whatever it said.

    Parameters that are not asked for come from `set_fixed`. An operation with `confirm` asks for that value once
    more: a field's own, or the fixed one. `busy_changed` when a call begins and when it ended.
    """

    done = Signal(object)  # CallResult
    answered = Signal(object)  # CallResult
    stopped = Signal()  # by a person: it may have been carried out
    edited = Signal()
    busy_changed = Signal(bool)

    def __init__(
        self,
        account: Account,
        tools: AccountTools,
        operation: str,
        *,
        params: Sequence[str] | None = None,
        pickers: Collection[str] = (),
        title: str = "",
        columns: int = 2,
    ) -> None:
        """`params` in their order, all where none are given; `title` is the button's, else the operation's.

        `pickers` are those whose values `offer` names, so that nobody needs to know what an id is.
        """
        super().__init__()
        self.operation = tools.accounts.vendor(account.vendor).operation(operation)
        self._fixed: dict[str, object] = {}
        self._known: dict[str, object] = {}
        self._ready = True
        self._call = AccountCall(account.id, tools, self)
        self._placed = QTimer(self, singleShot=True)  # once what is shown has its place
        self._placed.timeout.connect(self._show_notice)
        known = {
            param.name: replace(param, picker=True, help="") if param.name in pickers else param
            for param in self.operation.params
        }
        asked = [known[name] for name in (params if params is not None else known)]
        self.form = ParamForm(self.operation, asked, columns=columns)
        self._build(title or self.operation.title)
        self._connect()
        self._show_run()

    def set_fixed(self, arguments: Mapping[str, object], *, ready: bool = True) -> None:
        """Arguments that stand beside the form. Not `ready`: something is missing, so that it cannot be run."""
        self._fixed = dict(arguments)
        self._ready = ready
        self._show_run()

    def set_known(self, values: Mapping[str, str]) -> None:
        """Show what the vendor has, in place of all that was there: only what is changed of it is sent.

        With what is taken only beside some other value, that value is sent as well.
        """
        self._known = {}
        self.form.clear()
        self.form.set_values(values)
        self._known = self.form.arguments()
        self.notice.clear()
        self._show_run()

    def offer(self, name: str, choices: Sequence[Choice]) -> None:
        """What a picker offers, by name. What is chosen stays."""
        self.form.offer(name, choices)

    @property
    def busy_now(self) -> bool:
        """Whether a call is on its way."""
        return self._call.busy

    def show_nothing(self, text: str) -> None:
        """Say that the vendor has nothing of what was asked for: neither a refusal nor a success."""
        self.notice.set_message("info", self.tr("Nothing was found"), text)

    def set_title(self, title: str) -> None:
        """What the button says: what it does, to how many."""
        self.run.setText(words.caption(title))

    def arguments(self) -> dict[str, object]:
        """What would be sent."""
        given = self.form.arguments()
        changed = {name: value for name, value in given.items() if self._known.get(name) != value}
        asked_by = {
            field.param.when.partition("=")[0]
            for field in self.form.fields
            if field.name in changed and field.param.when
        }
        needed = {name: given[name] for name in asked_by if name in given}
        return {**self._fixed, **needed, **changed}

    @Slot()
    def start(self) -> None:
        """Make the call, if everything fits."""
        if self._call.busy or not self.form.check():
            return
        self.notice.clear()
        self.confirm.clear()
        self._call.start(self.operation, self.arguments())

    def _build(self, title: str) -> None:
        name = self.operation.name
        deletes = bool(self.operation.confirm)
        self.run = button(
            words.caption(title), name=f"{name}Run", kind="danger" if deletes else "primary"
        )
        self.run.setAccessibleDescription(self.operation.help)
        self.stop = button(self.tr("Stop"), name=f"{name}Stop", kind="quiet", icon_name="stop")
        self._focus = BusyFocus(self, self.stop)
        self.confirm_words = text(tone="muted")
        self.confirm = QLineEdit()
        self.confirm.setObjectName(f"{name}Confirm")
        self.confirm.setAccessibleName(self.tr("Type it once more to confirm"))
        self.busy = CallProgress(self.operation.title)
        self.notice = Notice(self, closable=True)
        remark = text(tone="muted")
        if self.operation.repeat is Repeat.NEVER:
            remark.setText(self.tr("Acts again each time it is pressed."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.form)
        layout.addWidget(self.confirm_words)
        layout.addWidget(self.confirm)
        buttons = row(self.run, self.stop, remark)
        buttons.setStretch(2, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.busy)
        layout.addWidget(self.notice)
        layout.addStretch(1)
        # Only now: a widget without a parent that is made visible is a window of its own.
        self.form.setVisible(bool(self.form.params))

    def _connect(self) -> None:
        self.run.clicked.connect(self.start)
        self.stop.clicked.connect(self._call.cancel)
        self.form.changed.connect(self._on_form_changed)
        if self.operation.repeat is Repeat.SAFE and not self.operation.confirm:
            self.form.submitted.connect(self.start)
        self.confirm.textChanged.connect(self._show_run)
        self._call.began.connect(self._on_call_moved)
        self._call.progressed.connect(self.busy.show_progress)
        self._call.ended.connect(self._on_call_moved)
        self._call.answered.connect(self._on_call_answered)
        self._call.failed.connect(self._on_call_failed)
        self._call.cancelled.connect(self._on_call_cancelled)

    @Slot()
    def _show_run(self) -> None:
        with self._focus.kept(busy=self._call.busy):
            self._show_parts()

    def _show_parts(self) -> None:
        busy = self._call.busy
        self.stop.setVisible(busy)
        self.form.setEnabled(not busy)
        wanted = self._wanted()
        self.confirm_words.setText(
            self.tr("This cannot be undone. To confirm, type {value} here:").format(value=wanted)
        )
        for part in (self.confirm_words, self.confirm):
            part.setVisible(bool(self.operation.confirm and wanted))
        confirmed = not self.operation.confirm or (
            bool(wanted) and self.confirm.text().strip() == wanted
        )
        self.run.setEnabled(self._ready and confirmed and not busy)

    def _wanted(self) -> str:
        """What is to be typed once more."""
        confirm = self.operation.confirm
        given = self.form.arguments() if confirm and self.form.made else {}
        return str({**self._fixed, **given}.get(confirm, ""))

    @Slot()
    def _on_call_moved(self) -> None:
        self.busy.show_busy(busy=self._call.busy)
        self._show_run()
        self.busy_changed.emit(self._call.busy)
        self._placed.start()

    @Slot()
    def _show_notice(self) -> None:
        """A form may end below what is seen of the page."""
        if self.notice.isVisible():
            scroll_to(self.notice)

    @Slot(str)
    def _on_form_changed(self, name: str) -> None:
        for field in self.form.fields:
            if field.name == name and name in self._known and not field.value():
                field.say(
                    self.tr("Emptied, it stays as it is: the vendor names no way to remove it.")
                )
        self._show_run()
        self.edited.emit()

    @Slot(object)
    def _on_call_answered(self, result: CallResult) -> None:
        said = words.why_quoted(result.reasons)
        if result.ok:
            self.notice.set_message("success", self.tr("The vendor confirmed it."), said)
            self.done.emit(result)
        else:
            self.form.show_reasons(result.reasons)
            refused = self.tr("The vendor refused this.")
            title = refused if result.exchange else self.tr("Nothing was sent.")
            self.notice.set_message("problem", title, said)
        self.answered.emit(result)

    @Slot(object)
    def _on_call_failed(self, error: LeadDeskError) -> None:
        if not (isinstance(error, UsageError) and self.form.show_error(error)):
            self.notice.set_error(error)

    @Slot()
    def _on_call_cancelled(self) -> None:
        self.notice.set_message(
            "warning",
            self.tr("You stopped waiting for the answer."),
            self.tr("The vendor may have carried it out: look there before you do it again."),
        )
        self.stopped.emit()

"""How the leads fill the vendor's form: proposed by the fields' names, changed by a person, remembered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.send_choices import SendChoices
from leaddesk.ui.views.send_fields_view import SendFieldsView
from leaddesk.vendors import arguments
from leaddesk.vendors.base import Param, TargetField

#: The destination option that holds what a person changed.
OPTION = "fields"
#: The form is asked for when nothing was changed for so long. Milliseconds.
_REST_MS = 500


class SendFields(QObject):
    """Follows the chosen destination. What is changed goes into the option `fields`, and so into every batch."""

    def __init__(
        self,
        account: Account,
        tools: AccountTools,
        choices: SendChoices,
        view: SendFieldsView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account_id = account.id
        self._tools = tools
        self._choices = choices
        self._view = view
        self._shown: dict[str, str] | None = None
        [self._field] = [field for field in choices.fields if field.name == OPTION]
        self._field.hide()
        self._asking = Lookup(tools.runner, self.tr("Reading the form"), self)
        self._asking.answered.connect(self._on_asking_answered)
        self._asking.failed.connect(self._on_asking_failed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        choices.changed.connect(self._rest.start)
        view.editor.changed.connect(self._on_editor_changed)

    @Slot()
    def _ask(self) -> None:
        options = {n: value for n, value in self._choices.options().items() if n != OPTION}
        if options == self._shown or self._choices.missing():
            return
        self._shown = options
        accounts, account_id = self._tools.accounts, self._account_id
        self._asking.ask(lambda _progress, _cancel: accounts.target_fields(account_id, options))

    @Slot(object)
    def _on_asking_answered(self, targets: tuple[TargetField, ...]) -> None:
        self._view.show_targets(targets, _read(self._field.param, self._field.value()))

    @Slot(object)
    def _on_asking_failed(self, error: LeadDeskError) -> None:
        self._shown = None
        self._view.show_error(error)

    @Slot()
    def _on_editor_changed(self) -> None:
        changed = self._view.editor.overrides()
        self._field.set_value("\n".join(f"{key}={source}" for key, source in changed.items()))
        self._choices.changed.emit()


def _read(param: Param, text: str) -> Mapping[str, object]:
    try:
        return arguments.mapping(param, text)
    except UsageError:
        return {}

"""How the leads fill the vendor's form: proposed by the fields' names, changed by a person, remembered."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.ui.panels.account.send_choices import SendChoices
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.views.send_fields_view import SendFieldsView
from leaddesk.vendors import arguments
from leaddesk.vendors.base import Param
from leaddesk.vendors.capabilities import TargetField

_Form = tuple[tuple[TargetField, ...], Mapping[str, object]]

#: The destination option that holds what a person changed.
OPTION = "fields"
#: The form is asked for when nothing was changed for so long. Milliseconds.
_REST_MS = 500
#: What could not be remembered is tried again after so long. Milliseconds.
_AGAIN_MS = 2000


class SendFields(QObject):
    """Follows the chosen destination. What is changed goes into the option `fields`, and so into every batch.

    It is remembered for every form of these fields: campaigns share their forms.
    """

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
        self._targets: tuple[TargetField, ...] = ()
        self._custom: Sequence[str] = ()
        [self._field] = [field for field in choices.fields if field.name == OPTION]
        self._field.hide()
        self._asking = Lookup(tools.runner, self.tr("Reading the form"), self)
        self._asking.answered.connect(self._on_asking_answered)
        self._asking.failed.connect(self._on_asking_failed)
        #: What a person changed and the workspace does not have yet, by the name it is kept under.
        self._unkept: dict[str, Mapping[str, object]] = {}
        self._keeping = Lookup(tools.runner, self.tr("Remembering how the form is filled"), self)
        self._keeping.answered.connect(self._on_keeping_answered)
        self._keeping.failed.connect(self._on_keeping_failed)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)
        choices.changed.connect(self._rest.start)
        view.editor.changed.connect(self._on_editor_changed)

    @Slot()
    def _ask(self) -> None:
        options = {n: value for n, value in self._choices.options().items() if n != OPTION}
        if options == self._shown or self._choices.missing():
            return
        self._shown = options
        tools, account_id = self._tools, self._account_id

        def ask(_progress: object, _cancel: object) -> _Form:
            targets = tools.accounts.target_fields(account_id, options)
            kept = tools.calls.kept_list(account_id, _name_of(targets))
            content = kept.content if kept is not None else {}
            return targets, content if isinstance(content, dict) else {}

        self._asking.ask(ask)

    @Slot(object)
    def _on_asking_answered(self, form: _Form) -> None:
        """What was chosen for this form now goes before what was remembered; another form's is dropped."""
        self._targets, kept = form
        kept = self._unkept.get(_name_of(self._targets), kept)
        known = {name for target in self._targets for name in (target.key, target.label)}
        chosen = _read(self._field.param, self._field.value())
        self._set({name: text for name, text in chosen.items() if name in known} or kept)
        self._show()

    def _set(self, chosen: Mapping[str, object]) -> None:
        written = "\n".join(f"{key}={source}" for key, source in chosen.items())
        if written != self._field.value():
            self._field.set_value(written)
            self._choices.changed.emit()

    @Slot(object)
    def set_custom(self, names: Sequence[str]) -> None:
        """These custom fields (`custom.NAME`) the leads have."""
        self._custom = names
        if self._targets:
            self._show()

    def _show(self) -> None:
        chosen = _read(self._field.param, self._field.value())
        self._view.show_targets(self._targets, chosen, self._custom)

    @Slot(object)
    def _on_asking_failed(self, error: LeadDeskError) -> None:
        self._shown = None
        self._view.show_error(error)

    @Slot()
    def _on_editor_changed(self) -> None:
        changed = self._view.editor.overrides()
        self._set(changed)
        self._unkept[_name_of(self._targets)] = changed
        self._keep()

    @Slot()
    def _keep(self) -> None:
        calls, account_id, unkept = self._tools.calls, self._account_id, dict(self._unkept)

        def keep(_progress: object, _cancel: object) -> Mapping[str, Mapping[str, object]]:
            for name, changed in unkept.items():
                calls.keep(account_id, name, changed)
            return unkept

        self._keeping.refresh(keep)

    @Slot(object)
    def _on_keeping_answered(self, kept: Mapping[str, Mapping[str, object]]) -> None:
        for name, changed in kept.items():
            if self._unkept.get(name) is changed:
                del self._unkept[name]

    @Slot(object)
    def _on_keeping_failed(self) -> None:
        """The workspace is busy, with an import for example."""
        QTimer.singleShot(_AGAIN_MS, self._keep)


def _name_of(targets: Sequence[TargetField]) -> str:
    """Under this name is kept how a form of these fields is filled."""
    keys = "\n".join(sorted(target.key for target in targets))
    return f"filling:{hashlib.sha256(keys.encode()).hexdigest()}"


def _read(param: Param, text: str) -> Mapping[str, object]:
    try:
        return arguments.mapping(param, text)
    except UsageError:
        return {}

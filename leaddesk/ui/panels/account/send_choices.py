"""The options of a destination, with pickers filled from the vendor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.errors import CancelledError, LeadDeskError
from leaddesk.domain.jobs import CancelToken
from leaddesk.ui import words
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.vendors.base import Param
from leaddesk.vendors.capabilities import Choice

if TYPE_CHECKING:
    from leaddesk.services.calls import CallService

#: How long typing must rest before the vendor is asked. Milliseconds.
REST_MS = 500

Lists = dict[str, tuple[Choice, ...] | LeadDeskError]


class SendChoices(QObject):
    """Fills the pickers of a destination; a picker is asked for anew when an option before it changes.

    What the vendor listed last shows at once and stays where the vendor cannot be asked. Without it a list that
    cannot be read leaves its field to be typed into.
    """

    changed = Signal()
    loading_changed = Signal()

    def __init__(
        self,
        account_id: str,
        params: Sequence[Param],
        calls: CallService,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._calls = calls
        self.fields = [ParamField(param, "option") for param in params]
        self._wanted: set[str] = set()
        #: Chosen before something that they may depend on was changed; until the vendor's list is there.
        self._doubtful: set[str] = set()
        self._filling = False
        self._filled: set[str] = set()
        self._kept = Lookup(runner, self.tr("Reading the kept lists"), self)
        self._kept.answered.connect(self._on_kept_answered)
        self._kept.ended.connect(self._ask_vendor)
        self._lookup = Lookup(runner, self.tr("Reading the vendor's lists"), self)
        self._lookup.answered.connect(self._on_lookup_answered)
        self._lookup.ended.connect(self.loading_changed)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest_timeout)
        for field in self.fields:
            field.changed.connect(self._on_field_changed)

    @property
    def loading(self) -> bool:
        return self._kept.busy or self._lookup.busy

    @property
    def in_doubt(self) -> bool:
        """Whether something chosen may not fit what was chosen since: the vendor is being asked."""
        return bool(self._doubtful)

    def options(self) -> dict[str, str]:
        """What was chosen, defaults and empty options left out."""
        return {
            field.name: value
            for field in self.fields
            if (value := field.value()) and value != field.param.default
        }

    def set_options(self, options: Mapping[str, str]) -> None:
        """Show these options, such as those of the last time."""
        self._filling = True
        self._doubtful.clear()
        for field in self.fields:
            field.set_value(options.get(field.name, ""))
        self._filling = False
        self.changed.emit()

    def missing(self) -> list[ParamField]:
        """Options that are needed and not chosen yet."""
        return [
            field
            for field in self.fields
            if field.param.required and not (field.value() or field.param.default)
        ]

    def load(self) -> None:
        """Ask the vendor for every list."""
        self._want(field.name for field in self.fields if field.param.picker)

    def _want(self, names: Iterable[str]) -> None:
        self._wanted |= set(names)
        if not self._wanted:
            return
        self._lookup.forget()
        calls, account_id = self._calls, self._account_id
        wanted, options = sorted(self._wanted), self.options()

        def read(_progress: object, _cancel: CancelToken) -> Lists:
            found = {name: calls.kept_choices(account_id, name, options) for name in wanted}
            return {name: choices for name, choices in found.items() if choices is not None}

        self._kept.ask(read)
        self.loading_changed.emit()

    @Slot()
    def _ask_vendor(self) -> None:
        """What was kept is shown; now what there is."""
        calls, account_id = self._calls, self._account_id
        wanted, options = sorted(self._wanted), self.options()

        def ask(_progress: object, cancel: CancelToken) -> Lists:
            return _read(calls, account_id, wanted, options, cancel)

        self._lookup.ask(ask)

    @Slot(str)
    def _on_field_changed(self, name: str) -> None:
        if self._filling:
            return
        names = [field.name for field in self.fields]
        after = self.fields[names.index(name) + 1 :]
        self._wanted |= {field.name for field in after if field.param.picker}
        self._doubtful |= {field.name for field in after if field.param.picker and field.value()}
        self._doubtful.discard(name)
        if self._wanted:
            self._rest.start()
        self.changed.emit()

    @Slot()
    def _on_rest_timeout(self) -> None:
        self._want(())

    @Slot(object)
    def _on_kept_answered(self, lists: Lists) -> None:
        self._filled = (self._filled - self._wanted) | set(lists)
        self._fill(lists)

    @Slot(object)
    def _on_lookup_answered(self, lists: Lists) -> None:
        self._fill(lists)
        self._drop_unfit(lists)
        self._wanted -= set(lists)

    def _drop_unfit(self, lists: Lists) -> None:
        """A link of another campaign must not stay chosen, as a bare number among this one's."""
        dropped = False
        for field in self.fields:
            found = lists.get(field.name)
            if field.name not in self._doubtful or not isinstance(found, tuple):
                continue
            if field.value() not in {"", *(choice.value for choice in found)}:
                dropped = True
                self._filling = True
                field.set_value("")
                self._filling = False
                field.say(self.tr("What was chosen is not offered here: choose again."), "warning")
        self._doubtful -= set(lists)
        if dropped:
            self.changed.emit()

    def _fill(self, lists: Lists) -> None:
        before = self.options()
        self._filling = True
        for field in self.fields:
            found = lists.get(field.name)
            if isinstance(found, LeadDeskError):
                field.say(self._excuse(field.name, found), "warning")
            elif found is not None:
                field.set_choices(found)
        self._filling = False
        if self.options() != before:
            self.changed.emit()

    def _excuse(self, name: str, error: LeadDeskError) -> str:
        if name in self._filled:
            text = self.tr("This is the list as it was read last: {why}")
            return text.format(why=words.said(error.title))
        text = self.tr("The list could not be read: {why} You can type the value instead.")
        return text.format(why=words.said(error.title))


def _read(
    calls: CallService,
    account_id: str,
    names: Sequence[str],
    options: Mapping[str, str],
    cancel: CancelToken,
) -> Lists:
    """Runs in the job's thread. What fails for one list is told for that list."""
    lists: Lists = {}
    for name in names:
        cancel.raise_if_cancelled()
        try:
            lists[name] = calls.load_choices(account_id, name, options)
        except CancelledError:
            raise
        except LeadDeskError as error:
            lists[name] = error
    return lists

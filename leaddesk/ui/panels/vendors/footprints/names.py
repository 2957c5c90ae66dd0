"""What Footprints' ids stand for: its lists as they were kept, read once and asked for where there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import CancelledError, LeadDeskError
from leaddesk.domain.jobs import CancelToken
from leaddesk.ui.models.record_table import Record, records_in
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.vendors.capabilities import Choice

Lists = dict[str, Sequence[Record]]


class Names(QObject):
    """`read` when there are names to show. A list that cannot be read has none: its ids stay ids."""

    read = Signal()

    def __init__(
        self,
        account: Account,
        tools: AccountTools,
        operations: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        """`operations` are those that list what is to be named."""
        super().__init__(parent)
        self._account_id = account.id
        self._tools = tools
        self._operations = tuple(operations)
        self._choices: dict[str, tuple[Choice, ...]] = {}
        self._names: dict[str, str] = {}
        self._lookup = Lookup(tools.runner, self.tr("Reading the vendor's lists"), self)
        self._lookup.answered.connect(self._on_lookup_answered)

    def open(self) -> None:
        """Read what was kept, each time anew: it may have been refreshed elsewhere."""
        calls, account_id, operations = self._tools.calls, self._account_id, self._operations

        def look(_progress: object, cancel: CancelToken) -> Lists:
            found: Lists = {}
            for operation in operations:
                cancel.raise_if_cancelled()
                try:
                    kept = calls.kept_list(account_id, operation)
                    kept = kept or calls.load_list(account_id, operation, {}, cancel)
                except CancelledError:
                    raise
                except LeadDeskError:
                    continue
                found[operation] = records_in(kept.content)
            return found

        self._lookup.ask(look)

    def choices(self, operation: str) -> tuple[Choice, ...]:
        """What a list offers, by name."""
        return self._choices.get(operation, ())

    def name(self, number: object) -> str:
        """What an id stands for; the id itself where that is not known."""
        return self._names.get(str(number), str(number or ""))

    @Slot(object)
    def _on_lookup_answered(self, lists: Lists) -> None:
        for operation, records in lists.items():
            self._choices[operation] = tuple(map(_choice, records))
            self._names |= {choice.value: choice.label for choice in self._choices[operation]}
        self.read.emit()


def _choice(record: Record) -> Choice:
    """Campaigns are named by their internal id, all else by its id."""
    number = str(record.get("internalId") or record.get("_id") or "")
    person = " ".join(str(record[key]) for key in ("firstName", "lastName") if record.get(key))
    return Choice(number, str(record.get("name") or person or number))

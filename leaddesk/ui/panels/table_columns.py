"""Which columns the lead table shows, in which order and how wide, as the workspace remembers it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QTableView

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.ui import words
from leaddesk.ui.models.lead_columns import FIRST_SHOWN, NAME, STATE, Column, field_columns
from leaddesk.ui.models.lead_table import LeadTableModel

if TYPE_CHECKING:
    from leaddesk.domain.accounts import Account

#: Widths to begin with, in average characters; _WIDTH is that of all others.
_WIDTHS: Final = {NAME: 22, "email": 28, "phone": 18, "company": 20, "country": 9, "source": 18}
_WIDTH: Final = 14
#: A change is remembered when nothing changed for so long, in milliseconds.
_SETTLED: Final = 500
_SETTING: Final = "lead_table"


class Remembering(Protocol):
    """Where small JSON values are kept under a name."""

    def get(self, name: str) -> object: ...
    def put(self, name: str, value: object) -> None: ...


class _Place(NamedTuple):
    """How one column stands: its width in pixels, and whether it is shown."""

    title: str
    width: int
    shown: bool


class TableColumns(QObject):
    """Keeps the header of the table and what the workspace remembers of it in step.

    The model has every column there is; the header hides those that are not shown.
    """

    changed = Signal()

    def __init__(
        self,
        model: LeadTableModel,
        table: QTableView,
        runner: JobRunner,
        remembered: Remembering | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._header = table.horizontalHeader()
        self._digit = table.fontMetrics().horizontalAdvance("0")
        self._remembered = remembered
        #: From left to right; also columns that are not known yet, such as those of accounts at the start.
        self._layout: dict[str, _Place] = {}
        self._syncing = False
        self._saver = Lookup(runner, self.tr("Remembering the columns"), self)
        self._settling = QTimer(self, interval=_SETTLED, singleShot=True)
        self._settling.timeout.connect(self.save)
        self._recall()
        # As they were when the window closed, until it is known which there are: nothing jumps while it starts.
        self._accounts = self._remaining(STATE)
        self._custom = tuple(column.key for column in self._remaining(CUSTOM_PREFIX))
        self._apply()
        self._header.sectionMoved.connect(self._on_header_changed)
        self._header.sectionResized.connect(self._on_header_changed)

    def shown(self) -> list[Column]:
        """The columns that are shown, from left to right."""
        return [column for column in self.all() if self._layout[column.key].shown]

    def all(self) -> list[Column]:
        """All columns, from left to right: hidden ones too."""
        header = self._header
        return [self._model.columns[header.logicalIndex(place)] for place in range(header.count())]

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Each account has a column of states."""
        self._accounts = tuple(Column(STATE + account.id, account.name) for account in accounts)
        self._apply()

    def set_custom(self, names: Sequence[str]) -> None:
        """The custom fields that occur."""
        ordered = tuple(words.in_order(names))
        if ordered != self._custom:
            self._custom = ordered
            self._apply()

    def show_only(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; the name always is the first."""
        chosen = [NAME, *(key for key in keys if key != NAME)]
        layout = self._layout
        self._layout = {key: layout[key]._replace(shown=True) for key in chosen}
        self._layout |= {
            key: place._replace(shown=False) for key, place in layout.items() if key not in chosen
        }
        self._sync()
        self._tell()

    def first_shown(self) -> list[str]:
        """What is shown until a person chooses."""
        keys: list[str] = [key for key in FIRST_SHOWN if key in self._layout]
        keys[2:2] = [column.key for column in self._accounts]
        return keys

    @Slot()
    def save(self) -> None:
        """Remember how the columns stand, beside the UI thread."""
        remembered = self._remembered
        value = [{"key": key, **place._asdict()} for key, place in self._layout.items()]
        if remembered is not None:
            self._saver.refresh(lambda _progress, _cancel: remembered.put(_SETTING, value))

    # -- inside --------------------------------------------------------------------------------------------

    def _recall(self) -> None:
        found = self._remembered.get(_SETTING) if self._remembered is not None else None
        for entry in found if isinstance(found, list) else ():
            with suppress(TypeError, ValueError, KeyError):
                place = _Place(str(entry["title"]), int(entry["width"]), bool(entry["shown"]))
                self._layout[str(entry["key"])] = place

    def _remaining(self, prefix: str) -> tuple[Column, ...]:
        return tuple(
            Column(key, place.title)
            for key, place in self._layout.items()
            if key.startswith(prefix)
        )

    def _apply(self) -> None:
        """Bring the columns that there are into the table."""
        self._syncing = True
        self._model.set_columns([*field_columns(self._custom), *self._accounts])
        fresh = [column for column in self._model.columns if column.key not in self._layout]
        states = [column for column in fresh if column.account_id]
        layout = list(self._layout.items())
        layout += [(c.key, self._first_place(c)) for c in fresh if not c.account_id]
        behind = next((n for n, (key, _) in enumerate(layout) if key == "email"), 0) + 1
        layout[behind:behind] = [(column.key, self._first_place(column)) for column in states]
        self._layout = dict(layout)
        self._sync()
        self.changed.emit()

    def _first_place(self, column: Column) -> _Place:
        width = self._digit * _WIDTHS.get(column.key, _WIDTH)
        shown = column.key in FIRST_SHOWN or bool(column.account_id)
        return _Place(column.title, max(width, self._title_width(column)), shown)

    def _title_width(self, column: Column) -> int:
        return self._header.sectionSizeHint(self._model.column_of(column.key))

    def _sync(self) -> None:
        """Put the header in order."""
        self._syncing = True
        numbers = {column.key: number for number, column in enumerate(self._model.columns)}
        place = 0
        for key, (_title, width, shown) in self._layout.items():
            if key not in numbers:
                continue
            number = numbers[key]
            if (now := self._header.visualIndex(number)) != place:
                self._header.moveSection(now, place)
            if shown:
                self._header.resizeSection(number, width)
            self._header.setSectionHidden(number, not shown)
            place += 1
        self._syncing = False

    def _tell(self) -> None:
        self._settling.start()
        self.changed.emit()

    @Slot()
    def _on_header_changed(self) -> None:
        """A person moved or resized a column."""
        if self._syncing:
            return
        before = self._layout
        self._layout = {}
        for column in self.all():
            width = self._header.sectionSize(self._model.column_of(column.key))
            known = before.pop(column.key)
            self._layout[column.key] = _Place(column.title, width or known.width, known.shown)
        self._layout |= before
        self._tell()

"""Which country phone numbers without a calling code are from: one choice, made in two places."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox

from leaddesk.background.lookup import Lookup
from leaddesk.domain.folding import folded
from leaddesk.quality.countries import countries_beginning, country_code, country_names
from leaddesk.ui.words import in_order

if TYPE_CHECKING:
    from leaddesk.background.jobs import JobRunner
    from leaddesk.ui.panels.table_columns import Remembering

Index = QModelIndex | QPersistentModelIndex

_SETTING: Final = "country"


def own_country() -> str:
    """The country of the system's locale, empty where it names none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else ""


class HomeCountry(QObject):
    """The choice that is remembered; the system's country until somebody made one."""

    changed = Signal(str)  # its code, empty for none

    def __init__(
        self, remembered: Remembering | None, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        """Without `remembered` the choice is forgotten with the window."""
        super().__init__(parent)
        self._remembered = remembered
        self._saver = Lookup(runner, self.tr("Remembering the country"), self)
        found = remembered.get(_SETTING) if remembered is not None else None
        self._chosen = found if isinstance(found, str) else None

    @property
    def code(self) -> str:
        return own_country() if self._chosen is None else self._chosen

    @property
    def is_chosen(self) -> bool:
        """Whether a person said it."""
        return self._chosen is not None

    @Slot(str)
    def choose(self, code: str) -> None:
        """Remember it, beside the UI thread."""
        self._chosen, remembered = code, self._remembered
        if remembered is not None:
            self._saver.refresh(lambda _progress, _cancel: remembered.put(_SETTING, code))
        self.changed.emit(code)


class CountryList(QStandardItemModel):
    """All countries in the window's language, in its order; the user's role has their codes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        names = country_names(QLocale().name()[:2])
        rows = in_order(names.items(), itemgetter(1))
        self._rows = (("", self.tr("Not known")), *rows)
        for code, name in self._rows:
            item = QStandardItem(name)
            item.setData(code, Qt.ItemDataRole.UserRole)
            self.appendRow(item)

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """What somebody types is a code or a whole name, the beginning of a name here, or of one elsewhere."""
        if role != Qt.ItemDataRole.DisplayRole or Qt.MatchFlag.MatchStartsWith not in flags:
            return super().match(start, role, value, hits, flags)
        typed = str(value)
        meant, begun, elsewhere = country_code(typed), folded(typed), countries_beginning(typed)
        tests: tuple[Callable[[str, str], bool], ...] = (
            lambda code, _name: bool(code) and code == meant,
            lambda _code, name: folded(name).startswith(begun),
            lambda code, _name: code in elsewhere,
        )
        rows = [*range(start.row(), len(self._rows)), *range(start.row())]
        found = (row for test in tests for row in rows if test(*self._rows[row]))
        return [self.index(row, 0) for row in islice(found, 1)]


class CountryChoice(QObject):
    """Lets a combo box choose the country, and show it when it is chosen elsewhere."""

    def __init__(self, home: HomeCountry, combo: QComboBox) -> None:
        super().__init__(combo)
        self._home = home
        self._combo = combo
        combo.setModel(CountryList(self))
        self._show(home.code)
        combo.activated.connect(self._on_combo_activated)
        home.changed.connect(self._show)

    @Slot(str)
    def _show(self, code: str) -> None:
        self._combo.setCurrentIndex(max(0, self._combo.findData(code)))

    @Slot()
    def _on_combo_activated(self) -> None:
        self._home.choose(str(self._combo.currentData()))

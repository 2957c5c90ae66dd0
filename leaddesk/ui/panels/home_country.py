"""Which country phone numbers without a calling code are from: one choice, made in two places."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox

from leaddesk.background.lookup import Lookup

if TYPE_CHECKING:
    from leaddesk.background.jobs import JobRunner
    from leaddesk.ui.panels.table_columns import Remembering

_SETTING: Final = "country"


@lru_cache(maxsize=1)
def countries() -> tuple[tuple[str, str], ...]:
    """All countries: their ISO 3166-1 alpha-2 code and English name, by name."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return tuple(sorted(found.items(), key=lambda entry: entry[1]))


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


class CountryChoice(QObject):
    """Lets a combo box choose the country, and show it when it is chosen elsewhere."""

    def __init__(self, home: HomeCountry, combo: QComboBox) -> None:
        super().__init__(combo)
        self._home = home
        self._combo = combo
        combo.addItem(self.tr("Not known"), "")
        for code, name in countries():
            combo.addItem(name, code)
        self._show(home.code)
        combo.activated.connect(self._on_combo_activated)
        home.changed.connect(self._show)

    @Slot(str)
    def _show(self, code: str) -> None:
        self._combo.setCurrentIndex(max(0, self._combo.findData(code)))

    @Slot()
    def _on_combo_activated(self) -> None:
        self._home.choose(str(self._combo.currentData()))

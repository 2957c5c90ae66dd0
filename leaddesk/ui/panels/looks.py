"""What the looks in the View menu do: colours, the height of rows, the language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, cast

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from leaddesk.ui.main_actions import LANGUAGE, ROWS, SCHEME, MainActions
from leaddesk.ui.theme import Scheme, apply_theme
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.row_height import carry_height, fit_rows


class Looks(QObject):
    """Remembers what is chosen and makes it seen: at once, but for the language."""

    def __init__(
        self, window: QMainWindow, notice: Notice, commands: MainActions, settings: QSettings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice
        self._settings = settings
        self._wear: Final[Mapping[str, Callable[[str], None]]] = {
            SCHEME: self._dress,
            ROWS: self._fit_rows,
            LANGUAGE: self._tell_language,
        }
        commands.read_looks(settings)
        commands.look_chosen.connect(self._on_commands_look_chosen)

    @Slot(str, str)
    def _on_commands_look_chosen(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)
        self._wear[key](value)

    def _dress(self, scheme: str) -> None:
        apply_theme(cast("QApplication", QApplication.instance()), cast("Scheme", scheme))

    def _fit_rows(self, choice: str) -> None:
        carry_height(cast("QApplication", QApplication.instance()), choice)
        for table in self._window.findChildren(QTableView):
            fit_rows(table)

    def _tell_language(self, _language: str) -> None:
        title = self.tr("LeadDesk speaks this language from its next start.")
        self._notice.set_message("info", title, self.tr("Close the window and open it again."))

"""The first start: language and country, practising or an account, a file."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSettings, Slot

from leaddesk.ui.main_actions import LANGUAGE, MainActions
from leaddesk.ui.panels.home_country import CountryChoice, HomeCountry
from leaddesk.ui.views.first_steps_view import FirstStepsView

#: The setting that remembers that somebody practised.
_PRACTISED: Final = "first/practised"


class FirstSteps(QObject):
    """Leads to what the menus have as well, and ticks what is done. The third step is done when all of it goes."""

    def __init__(
        self, view: FirstStepsView, commands: MainActions, settings: QSettings, home: HomeCountry
    ) -> None:
        super().__init__(view)
        self._view = view
        self._languages = commands.look_group(LANGUAGE)
        self._settings = settings
        self._home = home
        self._connected = False
        self._filled = False
        view.add_buttons(view.vendors, (commands.practise, commands.add_account))
        view.shown.connect(self._on_view_shown)
        view.language.activated.connect(self._on_language_activated)
        self._languages.triggered.connect(self._show)
        home.changed.connect(self._show)
        commands.practise.triggered.connect(self._on_practise_triggered)

    def set_connected(self, *, connected: bool) -> None:
        """Whether there is an account."""
        self._connected = connected
        self._show()

    @Slot()
    def _show(self) -> None:
        if not self._filled:
            return
        view, chosen = self._view, self._languages.checkedAction()
        view.language.setCurrentIndex(self._languages.actions().index(chosen))
        view.place.set_done(done=self._home.is_chosen or self._settings.contains(LANGUAGE))
        practised = self._settings.contains(_PRACTISED)
        view.vendors.set_done(done=self._connected or practised)

    @Slot()
    def _on_view_shown(self) -> None:
        """All countries take a moment, and most windows have leads."""
        if not self._filled:
            self._filled = True
            for action in self._languages.actions():
                self._view.language.addItem(action.text().replace("&", ""))
            CountryChoice(self._home, self._view.country)
        self._show()

    @Slot(int)
    def _on_language_activated(self, place: int) -> None:
        self._languages.actions()[place].trigger()

    @Slot()
    def _on_practise_triggered(self) -> None:
        self._settings.setValue(_PRACTISED, True)
        self._show()

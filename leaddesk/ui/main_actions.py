"""Everything the window can be asked to do, with its shortcut, and the menus that show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from leaddesk.domain.accounts import Account
from leaddesk.ui.icons import icon
from leaddesk.ui.panels.navigation import account_key
from leaddesk.ui.panels.undoing import UndoHistory
from leaddesk.ui.practice import start_practice
from leaddesk.ui.words import caption

#: The settings of the window's looks, and what holds where nothing is chosen.
SCHEME: Final = "look/scheme"
LANGUAGE: Final = "look/language"
ROWS: Final = "look/rows"
_DEFAULTS: Final = {SCHEME: "system", LANGUAGE: "", ROWS: "usual"}
#: So long a message stands in the status bar. Milliseconds.
_MESSAGE_MS: Final = 8_000


class MainActions(QObject):
    """The window's actions. Places and looks are told by signals; the others are connected one by one."""

    place_chosen = Signal(str)  # a page's key
    look_chosen = Signal(str, str)  # a setting and its value

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        key = QKeySequence.StandardKey
        self.import_ = self._make(self.tr("&Import…"), "importAction", key.Open, "imports")
        self.export = self._make(self.tr("&Export…"), "exportAction", "Ctrl+E", "export")
        self.quit = self._make(self.tr("&Quit"), "quitAction", "Ctrl+Q")
        self.undo = self._make(self.tr("&Undo"), "undoAction", key.Undo, "undo")
        self.redo = self._make(self.tr("&Redo"), "redoAction", "Ctrl+Shift+Z", "redo")
        self.find = self._make(self.tr("&Find leads"), "findAction", key.Find, "search")
        self.palette = self._make(
            self.tr("Search e&verything"), "paletteAction", "Ctrl+K", "search"
        )
        self.inspector = self._make(self.tr("&Inspector"), "inspectorAction", "Ctrl+I", "panel")
        self.inspector.setCheckable(True)
        self.add_account = self._make(
            self.tr("&Add account…"), "addAccountAction", "Ctrl+Shift+N", "add"
        )
        self.shortcuts = self._make(self.tr("&Keyboard shortcuts"), "shortcutsAction", "F1", "info")
        self.updates = self._make(self.tr("Check for &updates…"), "updatesAction")
        self.about = self._make(self.tr("&About LeadDesk"), "aboutAction")
        self._places = QActionGroup(self)
        self._places.setExclusive(False)
        self._places.triggered.connect(self._on_places_triggered)
        self.leads = self._place("leads", self.tr("&Leads"), "Ctrl+1", "leads")
        self.imports = self._place("imports", self.tr("I&mports"), "Ctrl+2", "imports")
        self.outbox = self._place("outbox", self.tr("&Outbox"), "Ctrl+3", "outbox")
        self.suppressions = self._place(
            "suppressions", self.tr("&Do not contact"), "Ctrl+Shift+D", "suppress"
        )
        self.suppress = self._make(
            self.tr("&Suppress leads…"), "suppressAction", "Ctrl+Shift+X", "suppress"
        )
        self.suppress.setEnabled(False)
        self.duplicates = self._place(
            "duplicates", self.tr("&Possible duplicates"), "Ctrl+Shift+P", "merge"
        )
        self.merge = self._make(self.tr("&Merge leads…"), "mergeAction", "Ctrl+M", "merge")
        self.merge.setEnabled(False)
        self._segments: list[QAction] = []
        self._accounts: list[QAction] = []
        self.practise = self._make(self.tr("&Practise…"), "practiseAction", icon_name="sparkle")
        self.practise.triggered.connect(self._on_practise_triggered)
        self._looks = {
            SCHEME: self._choices(
                ("system", self.tr("Like the &system"), self.tr("Look: like the system")),
                ("light", self.tr("&Light"), self.tr("Look: light")),
                ("dark", self.tr("&Dark"), self.tr("Look: dark")),
            ),
            ROWS: self._choices(
                ("compact", self.tr("&Compact"), self.tr("Rows: compact")),
                ("usual", self.tr("&Usual"), self.tr("Rows: usual")),
                ("comfortable", self.tr("C&omfortable"), self.tr("Rows: comfortable")),
            ),
            LANGUAGE: self._choices(  # each in its own, for who landed in another
                ("", self.tr("Like the &system"), self.tr("Language: like the system")),
                ("en", "&English", "Language: English"),
                ("fr", "&Français", "Langue : français"),
                ("ro", "&Română", "Limba: română"),
            ),
        }

    def fill_menus(self, edit_actions: Sequence[QAction]) -> None:
        """Build the menu bar. `edit_actions` belong to the lead table."""
        bar = self._window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.import_, self.export])
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.find, self.palette])
        edit.addSeparator()
        edit.addActions([*edit_actions, self.merge, self.suppress])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.leads, self.duplicates, self.imports, self.outbox, self.suppressions])
        self._segment_menu: QMenu = view.addMenu(self.tr("&Segments"))
        self._segment_menu.menuAction().setVisible(False)
        view.addSeparator()
        view.addAction(self.inspector)
        view.addMenu(self.tr("Loo&k")).addActions(self._looks[SCHEME].actions())
        view.addMenu(self.tr("&Rows")).addActions(self._looks[ROWS].actions())
        view.addMenu(self.tr("L&anguage")).addActions(self._looks[LANGUAGE].actions())
        self._account_menu: QMenu = bar.addMenu(self.tr("&Accounts"))
        self._account_menu.addAction(self.add_account)
        self._account_menu.addSeparator()
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.practise, self.shortcuts, self.updates, self.about])

    def follow(self, history: UndoHistory) -> None:
        """Undo and redo what the history holds."""
        self._history = history
        self.undo.triggered.connect(history.undo)
        self.redo.triggered.connect(history.redo)
        history.changed.connect(self._on_history_changed)
        self._on_history_changed()

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """An entry for each account in the menu and in the palette."""
        for action in self._accounts:
            self._places.removeAction(action)
            action.deleteLater()
        self._accounts = []
        for number, account in enumerate(accounts, 4):
            keys = f"Ctrl+{number}" if number <= 9 else ""
            action = self._place(account_key(account.id), caption(account.name), keys, "account")
            self._account_menu.addAction(action)
            self._accounts.append(action)

    def set_segments(self, segments: Sequence[tuple[str, str]]) -> None:
        """An entry for each segment (its key and its name) in the menu and in the palette."""
        for action in self._segments:
            self._places.removeAction(action)
            action.deleteLater()
        self._segments = [self._place(key, caption(name), "", "filter") for key, name in segments]
        self._segment_menu.clear()
        self._segment_menu.addActions(self._segments)
        self._segment_menu.menuAction().setVisible(bool(self._segments))

    def read_looks(self, settings: QSettings) -> None:
        """Mark what is chosen."""
        for key, group in self._looks.items():
            chosen = settings.value(key, _DEFAULTS[key])
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def look_group(self, key: str) -> QActionGroup:
        """What can be chosen for one of the looks."""
        return self._looks[key]

    def all(self) -> list[QAction]:
        """What the palette offers: places first."""
        return [
            self.leads,
            self.imports,
            self.outbox,
            self.suppressions,
            self.duplicates,
            *self._segments,
            *self._accounts,
            self.import_,
            self.export,
            self.undo,
            self.redo,
            self.find,
            self.merge,
            self.suppress,
            self.add_account,
            self.inspector,
            *(action for group in self._looks.values() for action in group.actions()),
            self.practise,
            self.shortcuts,
            self.updates,
            self.about,
            self.quit,
        ]

    def _make(
        self,
        text: str,
        name: str,
        keys: QKeySequence.StandardKey | str = "",
        icon_name: str = "",
    ) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if icon_name:
            action.setIcon(icon(icon_name, self._window))
        self._window.addAction(action)
        return action

    def _place(self, key: str, text: str, keys: str, icon_name: str) -> QAction:
        action = self._make(text, f"go.{key}", keys, icon_name)
        action.setData(key)
        self._places.addAction(action)
        return action

    def _choices(self, *choices: tuple[str, str, str]) -> QActionGroup:
        """Values of a setting, what they are called in their menu, and what outside it."""
        group = QActionGroup(self)
        for value, text, whole in choices:
            action = self._make(text, f"look.{value}")
            action.setIconText(whole)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(self._on_look_triggered)
        return group

    @Slot()
    def _on_history_changed(self) -> None:
        for action, alone, word, what in (
            (self.undo, self.tr("&Undo"), self.tr("&Undo {what}"), self._history.undo_name),
            (self.redo, self.tr("&Redo"), self.tr("&Redo {what}"), self._history.redo_name),
        ):
            action.setText(word.format(what=caption(what)) if what else alone)
            action.setEnabled(bool(what))

    @Slot(QAction)
    def _on_places_triggered(self, action: QAction) -> None:
        self.place_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _on_look_triggered(self, action: QAction) -> None:
        key = next(key for key, group in self._looks.items() if group is action.actionGroup())
        self.look_chosen.emit(key, str(action.data()))

    @Slot()
    def _on_practise_triggered(self) -> None:
        self._window.statusBar().showMessage(start_practice(), _MESSAGE_MS)

"""Everything the window can be asked to do, with its shortcut, and the menus that show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.navigation import account_key
from leaddesk.ui.panels.undoing import UndoHistory
from leaddesk.ui.theme import Scheme, icon


class MainActions(QObject):
    """The window's actions. Places and schemes are told by signals; the others are connected one by one."""

    place_chosen = Signal(str)  # a page's key
    scheme_chosen = Signal(str)

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
            self.tr("Search &everything"), "paletteAction", "Ctrl+K", "search"
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
            self.tr("S&uppress leads…"), "suppressAction", "Ctrl+Shift+X", "suppress"
        )
        self.suppress.setEnabled(False)
        self.duplicates = self._place(
            "duplicates", self.tr("&Possible duplicates"), "Ctrl+Shift+P", "merge"
        )
        self.merge = self._make(self.tr("&Merge leads…"), "mergeAction", "Ctrl+M", "merge")
        self.merge.setEnabled(False)
        self._segments: list[QAction] = []
        self._accounts: list[QAction] = []
        self._schemes = QActionGroup(self)
        self._schemes.triggered.connect(self._on_schemes_triggered)
        for scheme, text, whole in (
            ("system", self.tr("Like the &system"), self.tr("Look: like the system")),
            ("light", self.tr("&Light"), self.tr("Look: light")),
            ("dark", self.tr("&Dark"), self.tr("Look: dark")),
        ):
            self._add_scheme(cast("Scheme", scheme), text, whole)

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
        look = view.addMenu(self.tr("&Look"))
        look.addActions(self._schemes.actions())
        self._account_menu: QMenu = bar.addMenu(self.tr("&Accounts"))
        self._account_menu.addAction(self.add_account)
        self._account_menu.addSeparator()
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.shortcuts, self.updates, self.about])

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
            action = self._place(account_key(account.id), account.name, keys, "account")
            self._account_menu.addAction(action)
            self._accounts.append(action)

    def set_segments(self, segments: Sequence[tuple[str, str]]) -> None:
        """An entry for each segment (its key and its name) in the menu and in the palette."""
        for action in self._segments:
            self._places.removeAction(action)
            action.deleteLater()
        self._segments = [self._place(key, name, "", "filter") for key, name in segments]
        self._segment_menu.clear()
        self._segment_menu.addActions(self._segments)
        self._segment_menu.menuAction().setVisible(bool(self._segments))

    def set_scheme(self, scheme: str) -> None:
        """Mark the chosen look."""
        for action in self._schemes.actions():
            action.setChecked(action.data() == scheme)

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
            *self._schemes.actions(),
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

    def _add_scheme(self, scheme: Scheme, text: str, whole: str) -> None:
        action = self._make(text, f"look.{scheme}")
        action.setIconText(whole)  # what it is called outside its menu
        action.setCheckable(True)
        action.setData(scheme)
        self._schemes.addAction(action)

    @Slot()
    def _on_history_changed(self) -> None:
        for action, word, what in (
            (self.undo, self.tr("&Undo {what}"), self._history.undo_name),
            (self.redo, self.tr("&Redo {what}"), self._history.redo_name),
        ):
            action.setText(word.format(what=what).strip())
            action.setEnabled(bool(what))

    @Slot(QAction)
    def _on_places_triggered(self, action: QAction) -> None:
        self.place_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _on_schemes_triggered(self, action: QAction) -> None:
        self.scheme_chosen.emit(str(action.data()))

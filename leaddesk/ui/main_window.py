"""The main window: navigation, the page in the centre, what is running, and the inspector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from leaddesk.ui.paged_window import PagedWindow
from leaddesk.ui.window_frame import INSPECTOR_WIDTH, NAVIGATION_WIDTH, ROOMY

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from leaddesk.background.jobs import JobRunner
    from leaddesk.domain.accounts import Account
    from leaddesk.services.leads import LeadService
    from leaddesk.ui.main_actions import MainActions
    from leaddesk.ui.panels.activity import ActivityList
    from leaddesk.ui.panels.first_steps import FirstSteps
    from leaddesk.ui.panels.home_country import HomeCountry
    from leaddesk.ui.panels.inspector import LeadInspector
    from leaddesk.ui.panels.lead_table import LeadTableParts
    from leaddesk.ui.panels.leads_page import LeadsPage
    from leaddesk.ui.panels.navigation import Navigation
    from leaddesk.ui.panels.palette import CommandPalette
    from leaddesk.ui.panels.segments import CountedSegment
    from leaddesk.ui.panels.undoing import UndoHistory
    from leaddesk.ui.widgets.drop_overlay import DropOverlay
    from leaddesk.ui.widgets.notice import Notice

#: How wide areas were last time.
_NAVIGATION: Final = "window/navigation-width"
_INSPECTOR: Final = "window/inspector-width"


class MainWindow(PagedWindow):
    """The places of the window: `build` fills the frame that is on the screen already.

    Pages other than the leads are put in with `set_page` once their services are there.
    """

    navigation: Navigation
    leads_page: LeadsPage
    inspector: LeadInspector
    activity: ActivityList
    notice: Notice
    commands: MainActions
    history: UndoHistory
    home: HomeCountry
    _first_steps: FirstSteps
    _drop: DropOverlay
    _leads: LeadService
    _runner: JobRunner

    import_requested = Signal(object)  # list[Path], empty to ask
    account_requested = Signal()
    place_requested = Signal(str)  # a page's key
    merge_requested = Signal(object)  # list[int]
    closing = Signal()

    def __init__(self, settings: QSettings, workspace_name: str, *, practice: bool = False) -> None:
        super().__init__(settings)
        self.setObjectName("mainWindow")
        self._practice = practice
        self._workspace_name = workspace_name
        self._accounts_shown: list[tuple[str, str, bool]] = []
        self._segments_shown: list[tuple[str, str]] = []
        self._palette: CommandPalette | None = None
        self.setWindowTitle(self.tr("{workspace} – LeadDesk").format(workspace=workspace_name))

    def build(
        self, leads: LeadService, runner: JobRunner, table: LeadTableParts | None = None
    ) -> None:
        """Load and make what fills the window. `table` is what `show_first` shows."""
        from leaddesk.ui.main_actions import MainActions  # noqa: PLC0415  (all of these: after the first paint)
        from leaddesk.ui.panels.activity import ActivityList  # noqa: PLC0415
        from leaddesk.ui.panels.first_steps import FirstSteps  # noqa: PLC0415
        from leaddesk.ui.panels.home_country import HomeCountry  # noqa: PLC0415
        from leaddesk.ui.panels.inspector import LeadInspector  # noqa: PLC0415
        from leaddesk.ui.panels.leads_page import LeadsPage  # noqa: PLC0415
        from leaddesk.ui.panels.looks import Looks  # noqa: PLC0415
        from leaddesk.ui.panels.navigation import Navigation  # noqa: PLC0415
        from leaddesk.ui.widgets.drop_overlay import DropOverlay  # noqa: PLC0415
        from leaddesk.ui.widgets.notice import Notice  # noqa: PLC0415

        self._leads = leads
        self._runner = runner
        self.navigation = Navigation(self._workspace_name)
        self.leads_page = LeadsPage(leads, runner, table)
        self.history = self.leads_page.history
        self.inspector = LeadInspector(runner)
        self.activity = ActivityList(runner)
        self.notice = Notice(closable=True)
        self.notice.setObjectName("windowNotice")
        self.commands = MainActions(self)
        self.home = HomeCountry(table.remembered if table else None, runner, self)
        self._first_steps = FirstSteps(
            self.leads_page.view.first_steps, self.commands, self._settings, self.home
        )
        self._lay_out()
        self._drop = DropOverlay(self)
        self._fill_status_bar()
        self._connect()
        Looks(self, self.notice, self.commands, self._settings)
        self._built = True
        self.setAcceptDrops(True)
        self.set_page("leads", self.leads_page)
        self.show_page("leads")
        self._restore()

    # -- what is shown ---------------------------------------------------------------------------------------

    def add_notice(self, notice: Notice) -> None:
        """Put a notice of its own above the pages: one that no other message takes the place of."""
        self._notices.add(notice)

    def show_page(self, key: str) -> None:
        """Go there, if it is there already. The inspector stands beside the leads only."""
        super().show_page(key)
        if self.page(key) is not None:
            self.navigation.set_current(key)
            self._areas.show_inspector(key == "leads" and self.commands.inspector.isChecked())

    def show_lead(self, lead_id: int) -> None:
        """Show a lead in the inspector, unfolding it."""
        self.commands.inspector.setChecked(True)
        self._areas.show_inspector(True)
        self.inspector.show_lead(lead_id)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts as they stand now, wherever they are shown."""
        self.navigation.set_accounts(accounts)
        self.activity.set_accounts(accounts)
        shown = [(account.id, account.name, account.practice) for account in accounts]
        if shown != self._accounts_shown:
            # Menus are made anew only for what they show: a screen reader may be holding their entries.
            self._accounts_shown = shown
            self.leads_page.set_accounts(accounts)
            self._first_steps.set_connected(connected=bool(accounts))
            self.commands.set_accounts(accounts)

    def set_segments(self, segments: Sequence[CountedSegment]) -> None:
        """The segments as they stand now, wherever they are shown."""
        from leaddesk.ui.panels.segments import segment_key  # noqa: PLC0415  (after the first paint)

        self.navigation.set_segments(segments)
        names = [(segment_key(one.segment.id), one.segment.name) for one in segments]
        if names != self._segments_shown:
            self._segments_shown = names
            self.commands.set_segments(names)

    def raise_window(self) -> None:
        """Come to the front: somebody started LeadDesk on this workspace again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # -- Qt ------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._built:
            self._save()
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the leads."""
        if self._built and event.key() == Qt.Key.Key_Escape and self.current_key != "leads":
            self.place_requested.emit("leads")
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._drop.accepts(event.mimeData()):
            event.acceptProposedAction()
            self._drop.show()
            self._drop.raise_()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.hide()
        paths = self._drop.paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.import_requested.emit(paths)

    # -- inside --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        from leaddesk.ui.theme import SPACE, WIDE  # noqa: PLC0415  (after the first paint)
        from leaddesk.ui.widgets.areas import Areas  # noqa: PLC0415
        from leaddesk.ui.widgets.notice_stack import NoticeStack  # noqa: PLC0415
        from leaddesk.ui.widgets.scroll_area import FittingScrollArea, PageStack  # noqa: PLC0415

        self._stack = PageStack()
        centre = QWidget()
        centre.setProperty("area", "work")
        centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._notices = NoticeStack()
        self._notices.setContentsMargins(WIDE, SPACE, WIDE, 0)
        self.add_notice(self.notice)
        column.addWidget(self._notices)
        # Under notices and running jobs a page may have less room than it needs.
        column.addWidget(FittingScrollArea(self._stack), 1)
        column.addWidget(self.activity)
        self._areas = Areas(self.navigation, centre, self.inspector)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if self._practice:
            outer.addWidget(self._practice_band())
        outer.addWidget(self._areas, 1)
        self.setCentralWidget(whole)

    def _practice_band(self) -> QLabel:
        band = QLabel(self.tr("Practice: nothing leaves this computer"))
        band.setObjectName("practiceBand")
        band.setProperty("band", "practice")
        band.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return band

    def _fill_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setObjectName("statusBar")
        bar.setSizeGripEnabled(False)
        workspace = self.tr("Workspace: {name}").format(name=self._workspace_name)
        bar.addWidget(QLabel(workspace))
        self._lead_count = QLabel()
        self._lead_count.setObjectName("leadCount")
        bar.addWidget(self._lead_count)
        mode = (
            self.tr("Practice: nothing leaves this computer") if self._practice else self.tr("Live")
        )
        bar.addPermanentWidget(QLabel(mode))

    def _connect(self) -> None:
        actions, page = self.commands, self.leads_page
        actions.fill_menus(
            [
                page.view.copy_action,
                page.view.paste_action,
                page.view.edit_action,
                self._select_all_action(),
            ]
        )
        actions.follow(self.history)
        actions.import_.triggered.connect(self._on_import_triggered)
        actions.export.triggered.connect(self._on_export_triggered)
        actions.quit.triggered.connect(self.close)
        actions.suppress.triggered.connect(page.suppress)
        actions.merge.triggered.connect(self._on_merge_triggered)
        page.view.table.addAction(actions.merge)
        page.view.merge_button.clicked.connect(actions.merge.trigger)
        page.selection_changed.connect(self._on_selection_changed)
        actions.find.triggered.connect(self._on_find_triggered)
        actions.palette.triggered.connect(self._on_palette_triggered)
        actions.inspector.toggled.connect(self._areas.show_inspector)
        actions.add_account.triggered.connect(self.account_requested)
        actions.place_chosen.connect(self.place_requested)
        actions.shortcuts.triggered.connect(self._on_shortcuts_triggered)
        actions.updates.triggered.connect(self._on_updates_triggered)
        actions.about.triggered.connect(self._on_about_triggered)
        self.navigation.page_requested.connect(self.place_requested)
        self.navigation.palette_requested.connect(self._on_palette_triggered)
        self.navigation.account_requested.connect(self.account_requested)
        self.place_requested.connect(self.show_page)
        self.inspector.closed.connect(actions.inspector.toggle)
        page.import_requested.connect(self._on_import_triggered)
        page.lead_chosen.connect(self.inspector.show_lead)
        page.lead_opened.connect(self.show_lead)
        page.model.loaded.connect(self._on_leads_loaded)

    def _select_all_action(self) -> QAction:
        from PySide6.QtGui import QAction, QKeySequence  # noqa: PLC0415  (after the first paint)

        table = self.leads_page.view.table
        action = QAction(self.tr("Select &all"), table)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(table.selectAll)
        table.addAction(action)
        return action

    def _restore(self) -> None:
        widths = ((_NAVIGATION, NAVIGATION_WIDTH), (_INSPECTOR, INSPECTOR_WIDTH))
        side, beside = (cast("int", self._settings.value(*each, type=int)) for each in widths)
        self._areas.set_widths(side, beside, self.width())
        folded = self._settings.value("window/inspector", "")
        shown = folded == "shown" if folded else self.width() >= ROOMY
        self.commands.inspector.setChecked(shown)
        self._areas.show_inspector(shown)

    def _save(self) -> None:
        shown = self.commands.inspector.isChecked()
        self._settings.setValue("window/geometry", self.saveGeometry())
        for key, width in zip((_NAVIGATION, _INSPECTOR), self._areas.widths, strict=True):
            self._settings.setValue(key, width)
        self._settings.setValue("window/inspector", "shown" if shown else "folded")

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_import_triggered(self) -> None:
        self.import_requested.emit([])

    @Slot()
    def _on_export_triggered(self) -> None:
        self.place_requested.emit("leads")
        self.leads_page.export()

    @Slot()
    def _on_selection_changed(self) -> None:
        from leaddesk.domain.merging import MOST_MERGED  # noqa: PLC0415  (after the first paint)

        view = self.leads_page.view
        number = self.leads_page.selected_count()
        self.commands.suppress.setEnabled(number > 0)
        few = 2 <= number <= MOST_MERGED
        self.commands.merge.setEnabled(few)
        view.action_bar.offer(view.merge_button, few)

    @Slot()
    def _on_merge_triggered(self) -> None:
        self.merge_requested.emit(self.leads_page.selected_ids())

    @Slot()
    def _on_find_triggered(self) -> None:
        self.place_requested.emit("leads")
        self.leads_page.focus_search()

    @Slot()
    def _on_palette_triggered(self) -> None:
        if self._palette is None:
            from leaddesk.ui.panels.palette import CommandPalette  # noqa: PLC0415  (start-up time)

            self._palette = CommandPalette(self._leads, self._runner, self)
            self._palette.lead_opened.connect(self.show_lead)
        self._palette.open_with([*self.commands.all(), self.leads_page.view.paste_action])

    @Slot()
    def _on_shortcuts_triggered(self) -> None:
        from leaddesk.ui.dialogs.help_dialogs import ShortcutsDialog  # noqa: PLC0415  (start-up time)

        ShortcutsDialog([*self.commands.all(), self.commands.palette], self).open()

    @Slot()
    def _on_updates_triggered(self) -> None:
        from leaddesk.ui.dialogs.updates_dialog import UpdatesDialog  # noqa: PLC0415  (start-up time)

        UpdatesDialog(self._settings, self._runner, self).open()

    @Slot()
    def _on_about_triggered(self) -> None:
        from leaddesk.ui.dialogs.help_dialogs import about_box  # noqa: PLC0415  (start-up time)

        about_box(self).open()

    @Slot()
    def _on_leads_loaded(self) -> None:
        from leaddesk.ui import counts  # noqa: PLC0415  (after the first paint)

        total = self.leads_page.model.total
        self.navigation.set_count("leads", total)
        self._lead_count.setText(counts.leads(total))

"""Layout of the history of imports."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.ui.models.imports_table import ImportColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, splitter, table, text
from leaddesk.ui.widgets.bucket_bar import BucketBar
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import ElidedLabel, Heading
from leaddesk.ui.widgets.notice import Notice


class ImportsView(QWidget):
    """Layout only."""

    def __init__(self, import_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self.tr("Imports"), 1)
        self.import_button = button(
            self.tr("Import a file…"), name="importsImportButton", icon_name="imports"
        )
        self.notice = Notice(self, closable=True)
        self.empty = EmptyState(
            self.tr("No file was imported yet"),
            self.tr(
                "Drop a lead file anywhere on this window, or choose one. You see where each line would go "
                "before anything is stored, and can take an import back later."
            ),
            (import_action,),
            icon_name="imports",
        )
        self.watched = ElidedLabel()
        self.watched.setProperty("tone", "muted")
        self.watch_button = button(self.tr("Watch a folder…"), name="importsWatch")
        self.unwatch_button = button(self.tr("Stop watching"), name="importsUnwatch")
        self.history = table("importsTable", self.tr("Imports, newest first"))
        self.file_title = Heading("", 2)
        self.bar = BucketBar()
        self.facts = text(tone="muted")
        self.show_leads = button(self.tr("Show leads"), name="importsShowLeads", icon_name="leads")
        self.undo = button(
            self.tr("Undo import"), name="importsUndo", kind="danger", icon_name="undo"
        )
        self.issues_title = Heading("", 3)
        self.issues = table("importsIssues", self.tr("Remarks about this import"))
        self.details = QWidget()
        self.pages = QStackedWidget()
        self._arrange()

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        header = self.history.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ImportColumn.FILE, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, SPACE, 0, 0)
        inner.setSpacing(SPACE)
        top = row(self.file_title, self.show_leads, self.undo)
        top.setStretch(0, 1)
        inner.addLayout(top)
        inner.addWidget(self.bar)
        inner.addWidget(self.facts)
        inner.addWidget(self.issues_title)
        inner.addWidget(self.issues, 1)
        inner.addStretch(0)
        split = splitter(Qt.Orientation.Vertical, self.history, self.details, (1, 1))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addLayout(row(self.heading, None, self.import_button))
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        watching = row(self.watched, self.watch_button, self.unwatch_button)
        watching.setStretch(0, 1)
        layout.addLayout(watching)

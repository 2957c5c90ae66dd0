"""Layout of the import's last step: the running import, then what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QProgressBar, QVBoxLayout, QWidget

from leaddesk.ui.models.imports_table import ImportColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, table, text
from leaddesk.ui.widgets.bucket_bar import BucketBar
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice


class ImportResultView(QWidget):
    """Layout only."""

    def __init__(self) -> None:
        super().__init__()
        self.running_title = Heading("", 2)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Lines imported"))
        self.progress.setTextVisible(False)
        self.counting = text(tone="muted")
        self.leave = text(
            self.tr("You can go on working: the import goes on, and tells you when it is done."),
            tone="muted",
        )
        self.running = card(self.running_title, self.progress, self.counting, self.leave)
        self.problem = Notice(self)
        self.title = Heading("", 2)
        self.bar = BucketBar()
        self.show_leads = button(
            self.tr("Show these leads"), name="importShowLeads", kind="primary", icon_name="leads"
        )
        self.show_refused = button(self.tr("Show rejected lines"), name="importShowRefused")
        self.duplicates = button(self.tr("Possible duplicates"), name="importDuplicates")
        self.another = button(self.tr("Import another file"), name="importAnother")
        self.done = card(
            self.title,
            self.bar,
            self._ways_on(),
            spacing=WIDE,
        )
        self.all = table("importSession", self.tr("What was imported, list by list"))
        self.refused = table("importRefused", self.tr("Rejected lines"))
        self.refused_remark = text(tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.running, self.problem, self.done):
            layout.addWidget(part)
        layout.addWidget(self.all, 1)
        layout.addWidget(self.refused, 1)
        layout.addWidget(self.refused_remark)
        layout.addStretch(0)

    def show_columns(self) -> None:
        """Give the table of imports its widths, once it has a model."""
        header = self.all.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ImportColumn.FILE, QHeaderView.ResizeMode.Stretch)

    def _ways_on(self) -> FlowLayout:
        ways = FlowLayout()
        for way in (self.show_leads, self.show_refused, self.duplicates, self.another):
            ways.addWidget(way)
        return ways

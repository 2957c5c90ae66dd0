"""Layout of the review of possible duplicates: the pairs at the left, one of them side by side at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.ui.models.pair_table import PairColumn
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.merge_view import MergeView
from leaddesk.ui.views.parts import column, row, splitter, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice


class DuplicatesView(QWidget):
    """Layout only."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(self.tr("Possible duplicates"), 1)
        self.scope = text(tone="muted")
        self.show_all = button(self.tr("Show all"), name="duplicatesAll", kind="link")
        self.search = button(self.tr("Search again"), name="duplicatesSearch", icon_name="search")
        self.notice = Notice(self, closable=True)
        self.pairs = table("duplicatesTable", self.tr("Pairs of leads that may be one"))
        self.comparison = MergeView()
        self.help = text(
            self.tr(
                "Fields that differ are marked. Click a value to keep it, a name to keep all that this lead has."
            ),
            tone="muted",
        )
        self.merge = button(self.tr("Merge"), name="duplicatesMerge", kind="primary")
        self.not_same = button(self.tr("Not the same"), name="duplicatesNotSame")
        self.later = button(self.tr("Later"), name="duplicatesLater", kind="quiet")
        self.empty = EmptyState(self.tr("No possible duplicates"), "", actions, icon_name="person")
        self.pages = QStackedWidget()
        self._arrange()

    def show_columns(self) -> None:
        """Give the list's columns their widths, once it has a model."""
        header = self.pairs.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(PairColumn.WHO, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PairColumn.LIKENESS, QHeaderView.ResizeMode.Fixed)
        titled = header.sectionSizeHint(PairColumn.LIKENESS)
        header.resizeSection(PairColumn.LIKENESS, max(9 * SPACE, titled))

    def _arrange(self) -> None:
        right = QWidget()
        right.setLayout(
            column(
                self.comparison,
                self.help,
                row(None, self.later, self.not_same, self.merge),
                spacing=SPACE,
            )
        )
        self.pages.addWidget(self.empty)
        self.pages.addWidget(splitter(Qt.Orientation.Horizontal, self.pairs, right, (1, 2)))
        self.pairs.setMinimumWidth(30 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addLayout(row(self.heading, self.scope, self.show_all, None, self.search))
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)

"""Layout of the import's third step: where every line would go, and what is wrong in which cell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.views.parts import column, row, splitter, table, text
from leaddesk.ui.widgets.bucket_bar import BucketBar
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import ElidedLabel
from leaddesk.ui.widgets.notice import Notice


class ImportCheckView(QWidget):
    """Layout only."""

    def __init__(self, correcting: QWidget) -> None:
        """`correcting` stands beneath the table."""
        super().__init__()
        self._correcting = correcting
        self.seen = ElidedLabel()
        self.seen.setProperty("tone", "muted")
        self.policy_label = QLabel(self.tr("&Leads that you have already"))
        self.policy = QComboBox()
        self.policy.setObjectName("importPolicy")
        self.policy_label.setBuddy(self.policy)
        self.policy.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.policy.setMinimumContentsLength(16)
        self.effect = text(tone="muted")
        self.bar = BucketBar()
        self.counting = text(tone="muted")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Lines checked"))
        self.progress.setTextVisible(False)
        self.problem = Notice(self)
        self.kinds = QListWidget()
        self.kinds.setObjectName("importIssueKinds")
        self.kinds.setAccessibleName(self.tr("What to look at"))
        self.kinds.setProperty("framed", "true")
        self.kinds.setWordWrap(True)
        self.kinds.setSpacing(HALF // 2)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = table("importPreview", self.tr("Rows as they would be imported"))
        self.preview.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.preview.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.tables = QStackedWidget()
        self.tables.addWidget(self.preview)
        self.news = table(
            "importNews", self.tr("Leads that are new, and what changes about others")
        )
        self.tables.addWidget(self.news)
        self.remark = ElidedLabel()
        self.undo = button(self.tr("Undo"), name="importUndoFix", icon_name="undo")
        self.redo = button(self.tr("Redo"), name="importRedoFix", icon_name="redo")
        self.undo.setAccessibleName(self.tr("Undo the last correction"))
        self.redo.setAccessibleName(self.tr("Make the correction again"))
        self._arrange()

    def _arrange(self) -> None:
        right = QWidget()
        right.setLayout(column(self.tables, self.remark, self._correcting))
        split = splitter(Qt.Orientation.Horizontal, self.kinds, right, (0, 1))
        split.setSizes([26 * SPACE, 70 * SPACE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.seen, self.bar, self.counting, self.progress, self.problem):
            layout.addWidget(part)
        tools = row(self.policy_label, self.policy, None, self.undo, self.redo)
        tools.setStretch(1, 3)
        layout.addLayout(tools)
        layout.addWidget(self.effect)
        layout.addWidget(split, 1)

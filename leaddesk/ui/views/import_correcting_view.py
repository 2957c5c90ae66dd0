"""Layout of the bar that corrects all cells with one cause."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.views.parts import column, row
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import ElidedLabel


class ImportCorrectingView(QFrame):
    """Layout only."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("area", "card")
        self.title = ElidedLabel()
        self.rule = QComboBox()
        self.rule.setObjectName("importFixRule")
        self.rule.setAccessibleName(self.tr("What to do with all these cells"))
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.value = QLineEdit()
        self.value.setObjectName("importFixValue")
        self.by = QLineEdit()
        self.by.setObjectName("importFixBy")
        self.correct = button("", name="importFixAll", icon_name="check")
        self.effect = ElidedLabel()
        self.effect.setProperty("tone", "muted")
        fields = row(self.rule, self.value, self.by)
        fields.setStretch(1, 1)
        fields.setStretch(2, 1)
        top = row(self.title, self.correct)
        top.setStretch(0, 1)
        self.setLayout(column(top, fields, self.effect, margin=SPACE, spacing=HALF))

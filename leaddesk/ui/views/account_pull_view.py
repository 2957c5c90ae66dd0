"""Layout of the Pull tab: what, which days, the button; then how far it came and what it brought."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import HALF, WIDE
from leaddesk.ui.views.parts import column, scrolled, text
from leaddesk.ui.widgets.labels import Line
from leaddesk.ui.widgets.param_field import ParamField


class AccountPullView(QWidget):
    """Layout only."""

    def __init__(
        self, days: Sequence[ParamField], run: QWidget, parent: QWidget | None = None
    ) -> None:
        """`run` is the button with what it tells."""
        super().__init__(parent)
        self.explanation = text(
            self.tr(
                "Fetches leads into this workspace. Who is here already is updated, nobody is added twice."
            ),
            tone="muted",
        )
        self.what = QComboBox()
        self.what.setObjectName("pullWhat")
        self.what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.what_label = QLabel(self.tr("&What to fetch"))
        self.what_label.setBuddy(self.what)
        self.name = QLineEdit()
        self.name.setObjectName("pullName")
        self.name_label = QLabel()
        self.name_label.setBuddy(self.name)
        self.name_area = QWidget()
        self.name_area.setLayout(column(self.name_label, self.name, spacing=HALF))
        self._arrange(days, run)

    def _arrange(self, days: Sequence[ParamField], run: QWidget) -> None:
        what = QWidget()
        what.setLayout(column(self.what_label, self.what, spacing=HALF))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * WIDE)
        grid.setVerticalSpacing(WIDE)
        for place, part in enumerate((what, self.name_area, *days)):
            grid.addWidget(part, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        inner = QWidget()
        body = column(self.explanation, grid, margin=WIDE, spacing=WIDE)
        body.addStretch(1)
        inner.setLayout(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled(inner), 1)
        layout.addWidget(Line())
        layout.addLayout(column(run, margin=WIDE))

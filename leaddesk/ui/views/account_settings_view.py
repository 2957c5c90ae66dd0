"""Layout of the Settings tab: what the account is set to, Edit, Remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, column, row, scrolled, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading, muted_label
from leaddesk.ui.widgets.notice import Notice


class AccountSettingsView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(2 * WIDE)
        self.facts.setVerticalSpacing(SPACE)
        self.facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.edit = button(self.tr("Edit…"), name="accountEdit", icon_name="edit")
        self.notice = Notice(self)
        self.remove_text = text()
        self.remove = button("", name="accountRemove", kind="danger", icon_name="trash")
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        body.setSpacing(WIDE)
        body.addWidget(card(Heading(self.tr("Settings"), 2), self.facts, row(self.edit, None)))
        body.addWidget(
            card(
                Heading(self.tr("Remove this account"), 2),
                self.remove_text,
                row(self.remove, None),
            )
        )
        body.addWidget(self.notice)
        body.addStretch(1)
        self.setLayout(column(scrolled(inner)))

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show labels and values in this order."""
        while self.facts.rowCount():
            self.facts.removeRow(0)
        for label, value in facts:
            shown = QLabel(value)
            shown.setWordWrap(True)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.facts.addRow(muted_label(label, wrap=False), shown)

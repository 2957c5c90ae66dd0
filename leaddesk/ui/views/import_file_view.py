"""Layout of the import's first step: what the file is, how it is read, how it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, table, text
from leaddesk.ui.widgets import Heading, Notice, button


class ImportFileView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading("", 2)
        self.summary = text()
        self.notes = text(tone="muted")
        self.choose_button = button(
            self.tr("Choose other files…"), name="importChooseButton", icon_name="file"
        )
        self.problem = Notice(parent=self)
        self.unsure = Notice(parent=self)
        self.part = _combo("importPart", self.tr("List to import"))
        self.encoding = _combo("importEncoding", self.tr("Letters"))
        self.delimiter = _combo("importDelimiter", self.tr("Columns are separated by"))
        self.country = _combo("importCountry", self.tr("Phone numbers without a country are from"))
        self.source = QLineEdit()
        self.source.setObjectName("importSource")
        self.source.setPlaceholderText(self.tr("For example: Trade fair Lyon"))
        self.source.setClearButtonEnabled(True)
        for clear in self.source.findChildren(QToolButton):  # Qt gives it no name
            clear.setAccessibleName(self.tr("Clear"))
        self.beginning_title = text(self.tr("How it begins"), tone="section")
        self.beginning = table("importBeginning", self.tr("The first rows of the file"))
        self.beginning.setMinimumHeight(18 * SPACE)  # its header and a few rows; the step scrolls
        self.beginning.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()

    def _arrange(self) -> None:
        self.form = form = QFormLayout()
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (self.tr("L&ist to import"), self.part),
            (self.tr("&Letters (encoding)"), self.encoding),
            (self.tr("Columns &separated by"), self.delimiter),
            (self.tr("&Country of phone numbers without one"), self.country),
            (self.tr("S&ource, where the file names none"), self.source),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            form.addRow(label, field)
        form.setRowVisible(self.part, False)
        heading = row(self.title, self.choose_button)
        heading.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(heading)
        layout.addWidget(self.summary)
        layout.addWidget(self.notes)
        layout.addWidget(self.problem)
        layout.addWidget(self.unsure)
        layout.addSpacing(SPACE)
        layout.addLayout(form)
        layout.addSpacing(SPACE)
        layout.addWidget(self.beginning_title)
        layout.addWidget(self.beginning, 1)
        layout.addStretch(0)


def _combo(name: str, accessible_name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(accessible_name)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo

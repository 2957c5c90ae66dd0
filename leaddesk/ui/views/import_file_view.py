"""Layout of the import's first step: what the file is, how it is read, how it begins."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, table, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice

_MOST_LINES: Final = 100_000_000
#: So many lists of a file are seen at once.
_PARTS_SHOWN: Final = 5


class ImportFileView(QWidget):
    """Layout only."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Heading("", 2)
        self.summary = text()
        self.notes = text(tone="muted")
        self.choose_button = button(
            self.tr("Choose other files…"), name="importChooseButton", icon_name="file"
        )
        self.sample_button = button(self.tr("Safe sample…"), name="importSampleButton")
        self.sample_button.setToolTip(
            self.tr("A copy of this file with other people in it, to show support where it hurts")
        )
        self.problem = Notice(self)
        self.unsure = Notice(self)
        self.parts = QListWidget()
        self.parts.setObjectName("importParts")
        self.parts.setAccessibleName(self.tr("Lists in this file"))
        self.parts.setProperty("framed", "true")
        self.parts_hint = text(
            self.tr("Ticked lists are imported one after the other; the chosen one is shown here."),
            tone="muted",
        )
        self.encoding = _combo("importEncoding", self.tr("Letters"))
        self.delimiter = _combo("importDelimiter", self.tr("Columns are separated by"))
        self.quote = _combo("importQuote", self.tr("Around cells stand"))
        self.header = _combo("importHeader", self.tr("The header is in"))
        self.last = QLineEdit()
        self.last.setObjectName("importLastLine")
        self.last.setAccessibleName(self.tr("The last line with a lead"))
        self.last.setValidator(QIntValidator(1, _MOST_LINES, self.last))
        self.last.setPlaceholderText(self.tr("The end of the file"))
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

    def fit_parts(self) -> None:
        """Give the lists of a file the height that they need, up to a few."""
        rows = min(self.parts.count(), _PARTS_SHOWN)
        self.parts.setFixedHeight(
            rows * self.parts.sizeHintForRow(0) + 2 * self.parts.frameWidth() + SPACE
        )

    def _arrange(self) -> None:
        self.form = form = QFormLayout()
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in (
            (self.tr("L&ists in this file"), self.parts),
            (self.tr("&Letters (encoding)"), self.encoding),
            (self.tr("Columns &separated by"), self.delimiter),
            (self.tr("&Quotes around cells"), self.quote),
            (self.tr("Names of columns (&header)"), self.header),
            (self.tr("L&ast line with a lead"), self.last),
            (self.tr("&Country of phone numbers without one"), self.country),
            (self.tr("S&ource, where the file names none"), self.source),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            form.addRow(label, field)
        form.setRowVisible(self.parts, False)
        self.parts_hint.hide()
        heading = row(self.title, self.sample_button, self.choose_button)
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
        layout.addWidget(self.parts_hint)
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

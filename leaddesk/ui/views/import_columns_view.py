"""Layout of the import's second step: columns of the file to fields of a lead."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import row, table, text
from leaddesk.ui.widgets import Notice


class ImportColumnsView(QWidget):
    """Layout only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.explanation = text(
            self.tr(
                "Every column goes to a field of the lead, is kept as a field of its own, or is left out. "
                "Whatever you choose, the file's own cells stay with the import."
            ),
            tone="muted",
        )
        self.saved_label = QLabel(self.tr("&Mapping"))
        self.saved = QComboBox()
        self.saved.setObjectName("importSavedMapping")
        self.saved.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.saved_label.setBuddy(self.saved)
        self.remark = Notice(parent=self)
        self.mapping = table(
            "mappingTable", self.tr("Columns of the file and lead fields"), rows=36
        )
        self.mapping.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.save = QCheckBox(self.tr("Save this mapping &as"))
        self.save.setObjectName("importSaveMapping")
        self.save_name = QLineEdit()
        self.save_name.setObjectName("importMappingName")
        self.save_name.setAccessibleName(self.tr("Name of the mapping"))
        self.save_name.setPlaceholderText(self.tr("For example: Meta spring form"))
        self.save_name.setEnabled(False)
        self._arrange()

    def show_columns(self) -> None:
        """Give the table's columns their widths, once it has a model."""
        header = self.mapping.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.explanation)
        layout.addLayout(row(self.saved_label, self.saved, None))
        layout.addWidget(self.remark)
        layout.addWidget(self.mapping, 1)
        saving = row(self.save, self.save_name)
        saving.setStretch(1, 1)
        layout.addLayout(saving)

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
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.notice import Notice


class ImportColumnsView(QWidget):
    """Layout only."""

    def __init__(self) -> None:
        super().__init__()
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
        self.remark = Notice(self)
        self.mapping = table(
            "mappingTable", self.tr("Columns of the file and lead fields"), rows=36
        )
        self.mapping.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.default_label = QLabel(self.tr("Where the file says nothing, &give"))
        self.default_field = QComboBox()
        self.default_field.setObjectName("importDefaultField")
        self.default_label.setBuddy(self.default_field)
        self.default_value = QLineEdit()
        self.default_value.setObjectName("importDefaultValue")
        self.default_value.setAccessibleName(self.tr("Value that all leads get"))
        self.default_value.setPlaceholderText(self.tr("Value"))
        self.default_add = button(self.tr("Add"), name="importDefaultAdd", icon_name="add")
        self.defaults_area = QWidget()
        self.default_chips = FlowLayout(self.defaults_area)
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
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # Splits and opt-outs take more words than a field.
        last = header.count() - 1
        header.setSectionResizeMode(last, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(last, 42 * SPACE)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.explanation)
        layout.addLayout(row(self.saved_label, self.saved, None))
        layout.addWidget(self.remark)
        layout.addWidget(self.mapping, 1)
        giving = row(self.default_label, self.default_field, self.default_value, self.default_add)
        giving.setStretch(2, 1)
        layout.addLayout(giving)
        layout.addWidget(self.defaults_area)
        saving = row(self.save, self.save_name)
        saving.setStretch(1, 1)
        layout.addLayout(saving)

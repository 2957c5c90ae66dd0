"""A window that has what the harness is tried on: a button, fields, a table, a place to drop files."""

from __future__ import annotations

import sys

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


class SampleWindow(QMainWindow):
    """Files that are dropped fill its table; the button counts how often it was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Harness sample")
        self.setAcceptDrops(True)
        self._presses = 0
        self._status = QLabel("nothing yet")
        self._button = QPushButton("&Count")
        self._button.clicked.connect(self._on_button_clicked)
        self._field = QLineEdit(accessibleName="Search leads")
        self._box = QCheckBox("Only new")
        self._table = QTableWidget(2, 2, accessibleName="Files")
        self._table.setHorizontalHeaderLabels(["File", "Note"])
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, name in enumerate(["first.csv", "żółw.csv"]):
            self._table.setItem(row, 0, QTableWidgetItem(name))
            self._table.setItem(row, 1, QTableWidgetItem("built in"))
        middle = QWidget()
        layout = QVBoxLayout(middle)
        for widget in (self._button, self._field, self._box, self._status, self._table):
            layout.addWidget(widget)
        self.setCentralWidget(middle)
        self.resize(700, 500)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            row = self._table.rowCount()
            self._table.insertRow(row)
            self._table.setItem(row, 0, QTableWidgetItem(url.toLocalFile()))
            self._table.setItem(row, 1, QTableWidgetItem("dropped"))
        event.acceptProposedAction()

    def _on_button_clicked(self) -> None:
        self._presses += 1
        self._status.setText(
            f"pressed {self._presses}, field {self._field.text()!r}, box {self._box.isChecked()}"
        )


def main() -> int:
    application = QApplication(sys.argv)
    application.setApplicationName("Harness sample")
    window = SampleWindow()
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

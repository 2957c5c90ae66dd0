"""A program to drag files from: a small window, one drag, then the end. It tells on stdout what happens."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


def tell(event: str, **details: str) -> None:
    sys.stdout.write(json.dumps({"event": event, **details}) + "\n")
    sys.stdout.flush()


class Handle(QLabel):
    """What the mouse takes hold of."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("drag me", alignment=Qt.AlignmentFlag.AlignCenter)
        self._files = files
        self._action = Qt.DropAction.IgnoreAction

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        # It lives until the other program has fetched the data and said so: only then may this one end.
        drag.destroyed.connect(self._on_drag_destroyed)
        tell("dragging")
        self._action = drag.exec(Qt.DropAction.CopyAction)

    def _on_drag_destroyed(self) -> None:
        tell("finished", action=self._action.name)
        QApplication.exit()


def main() -> int:
    application = QApplication(sys.argv[:1])
    handle = Handle(sys.argv[1:])
    handle.setWindowTitle("LeadDesk test drag source")
    handle.resize(120, 80)
    handle.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

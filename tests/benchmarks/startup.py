"""Start to first painted window, beside a bare PySide6 window with a QTableView, in turn in one run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15

#: Ends the program at its first paint and prints how long that took since `started`, in milliseconds.
WATCH = """
import sys, time
started = float(sys.argv[1])
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched.window(), QMainWindow):
            print((time.time() - started) * 1000, flush=True)
            import os
            os._exit(0)
        return False
def watch(application):
    application.watch = Watch()
    application.installEventFilter(application.watch)
"""

BARE = (
    WATCH
    + """
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 1_000_000
    def columnCount(self, parent=None): return 8
    def data(self, index, role=0): return "text" if role == Qt.ItemDataRole.DisplayRole else None
application = QApplication([])
watch(application)
window = QMainWindow()
view = QTableView()
view.setModel(Model())
window.setCentralWidget(view)
window.resize(1280, 800)
window.show()
application.exec()
"""
)

OURS = (
    WATCH
    + """
from pathlib import Path
made = QApplication.__init__
def make(self, *arguments):
    made(self, *arguments)
    watch(self)
QApplication.__init__ = make
from leaddesk.app import run
run(Path(sys.argv[2]))
"""
)


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        times: dict[str, list[float]] = {"bare": [], "leaddesk": []}
        for turn in range(RUNS + 1):
            for name, code in (("bare", BARE), ("leaddesk", OURS)):
                taken = _first_paint(code, Path(folder) / "workspace")
                if turn:  # the first pair fills the caches
                    times[name].append(taken)
    bare, ours = (statistics.median(times[name]) for name in ("bare", "leaddesk"))
    print(
        f"start to first paint, median of {RUNS}: bare {bare:.0f} ms, LeadDesk {ours:.0f} ms, ratio {ours / bare:.2f}"
    )


def _first_paint(code: str, workspace: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.time()), str(workspace)],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


if __name__ == "__main__":
    main()

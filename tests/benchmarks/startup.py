"""Start to first painted window and to first painted lead rows, beside a bare PySide6 window with a QTableView.

All in turn in one run, process start included. The bare window shows a table of a million constant rows; LeadDesk
opens a workspace of a million leads.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.million import ROWS, copy

RUNS = 15
GOAL = 1.3

#: Prints the moments of paints, in milliseconds since `started`, and ends the program at the last one asked for.
WATCH = """
import os, sys, time
started, last = float(sys.argv[1]), sys.argv[2]
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    told = False
    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.Paint or not isinstance(watched.window(), QMainWindow):
            return False
        if not self.told:
            self.told = True
            print(f"window {(time.time() - started) * 1000}", flush=True)
            if last == "window":
                os._exit(0)
        table = watched.parent()
        if table is not None and table.objectName() == "leadTable" and table.model().rowCount():
            print(f"rows {(time.time() - started) * 1000}", flush=True)
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
run(Path(sys.argv[3]))
"""
)


def main() -> int:
    """Print the medians and their ratios; they decide nothing."""
    times: dict[str, list[float]] = {"bare": [], "window": [], "rows": []}
    with tempfile.TemporaryDirectory() as folder:
        workspace = copy(Path(folder))
        for turn in range(RUNS + 1):
            bare = _moments(BARE, "window", workspace)
            ours = _moments(OURS, "rows", workspace)
            if turn:  # the first pair fills the caches
                times["bare"].append(bare["window"])
                times["window"].append(ours["window"])
                times["rows"].append(ours["rows"])
    bare, window, rows = (statistics.median(times[name]) for name in ("bare", "window", "rows"))
    print(
        f"median of {RUNS}, offscreen; a bare window with a table of a million rows is painted after {bare:.0f} ms"
    )
    print(f"LeadDesk's window is painted after {window:.0f} ms, ratio {window / bare:.2f}")
    print(
        f"its first lead rows (of {ROWS:,}) after {rows:.0f} ms, ratio {rows / bare:.2f} (goal: at most {GOAL})"
    )
    return 0


def _moments(code: str, last: str, workspace: Path) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # a start that compiles everything anew is nobody's start
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.time()), last, str(workspace)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return {
        name: float(moment) for name, moment in (line.split() for line in done.stdout.splitlines())
    }


if __name__ == "__main__":
    sys.exit(main())

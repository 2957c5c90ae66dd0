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

#: Prints a moment in milliseconds since the start. No event filter tells of paints: one in Python has PySide load
#: the type of every widget there is, which takes longer than the difference that is to be measured.
TELL = """
import os, sys, time
started = float(sys.argv[1])
def tell(name):
    print(f"{name} {(time.time() - started) * 1000}", flush=True)
"""
BARE = (
    TELL
    + """
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 1_000_000
    def columnCount(self, parent=None): return 8
    def data(self, index, role=0): return "text" if role == Qt.ItemDataRole.DisplayRole else None
class View(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        tell("window")
        os._exit(0)
application = QApplication([])
window = QMainWindow()
view = View()
view.setModel(Model())
window.setCentralWidget(view)
window.resize(1280, 800)
window.show()
application.exec()
"""
)
#: Collects no garbage while it loads, as `leaddesk.__main__` does.
OURS = (
    TELL
    + """
import gc
gc.disable()
from pathlib import Path
from leaddesk.app import run
from leaddesk.ui.window_frame import WindowFrame
frame_painted, show_first = WindowFrame.paintEvent, WindowFrame.show_first
def paint_frame(self, event):
    frame_painted(self, event)
    tell("window")
def show(self, table):
    table_painted = type(table).paintEvent
    def paint_table(self, event):
        table_painted(self, event)
        if self.model().rowCount():
            tell("rows")
            os._exit(0)
    type(table).paintEvent = paint_table
    show_first(self, table)
WindowFrame.paintEvent, WindowFrame.show_first = paint_frame, show
run(Path(sys.argv[2]))
"""
)


def main() -> int:
    """Print the medians and their ratios; they decide nothing."""
    times: dict[str, list[float]] = {"bare": [], "window": [], "rows": []}
    with tempfile.TemporaryDirectory() as folder:
        workspace = copy(Path(folder))
        for turn in range(RUNS + 1):
            first, second = _moments(BARE, workspace), _moments(OURS, workspace)
            if turn:  # the first pair fills the caches
                times["bare"].append(first["window"])
                times["window"].append(second["window"])
                times["rows"].append(second["rows"])
    bare, window, rows = (statistics.median(times[name]) for name in ("bare", "window", "rows"))
    print(
        f"median of {RUNS}, offscreen; a bare window with a table of a million rows is painted after {bare:.0f} ms"
    )
    print(f"LeadDesk's window is painted after {window:.0f} ms, ratio {window / bare:.2f}")
    print(
        f"its first lead rows (of {ROWS:,}) after {rows:.0f} ms, ratio {rows / bare:.2f} (goal: at most {GOAL})"
    )
    return 0


def _moments(code: str, workspace: Path) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # a start that compiles everything anew is nobody's start
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.time()), str(workspace)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return {
        name: float(moment)  # the first of its name
        for name, moment in reversed([line.split() for line in done.stdout.splitlines()])
    }


if __name__ == "__main__":
    sys.exit(main())

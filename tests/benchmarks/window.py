"""The window on a million leads, beside a table of constants and beside a bare window, in one run.

What is painted, how long a step, a sort, a search and an edit take, what SQLite does in the window's thread, and
the memory of it all. Everything happens in the real window; the constants are in a plain QTableView of the same
size and columns, under the same style sheet.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QEventLoop,
    QModelIndex,
    QSettings,
    Qt,
    QTimer,
    SignalInstance,
)
from PySide6.QtWidgets import QApplication, QTableView

from leaddesk.app.session import Session
from leaddesk.credentials import MemoryCredentialStore
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.leads_page import LeadsPage
from tests.benchmarks.million import ROWS, copy
from tests.ui.sql_watch import SqlWatch

FRAMES: Final = 300
TYPED: Final = "patricia garcia"
#: Nothing takes so long, in milliseconds.
PATIENCE: Final = 60_000

#: Prints the anonymous memory of a process in MB, when its window has been there for three seconds.
MEMORY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
def tell():
    status = Path("/proc/self/status").read_text()
    found = next(line for line in status.splitlines() if line.startswith("RssAnon"))
    print(int(found.split()[1]) / 1024, flush=True)
    import os
    os._exit(0)
def later():
    QTimer.singleShot(3000, tell)
"""
BARE = (
    MEMORY
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1280, 800)
window.show()
later()
application.exec()
"""
)
OURS = (
    MEMORY
    + """
import leaddesk.app
from leaddesk.app.session import Session
made = Session._on_opening_succeeded
def opened(self, answer):
    made(self, answer)
    later()
Session._on_opening_succeeded = opened
leaddesk.app.run(Path(sys.argv[1]))
"""
)


class Constants(QAbstractTableModel):
    """As many rows and columns, all the same."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return ROWS

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return self._columns

    def data(self, index: QModelIndex, role: int = 0) -> object:
        return "text text text" if role == Qt.ItemDataRole.DisplayRole else None


def constants_like(table: QTableView) -> QTableView:
    """A plain table of constants, as large as this one and with as many columns of the same widths."""
    shown = [n for n in range(table.model().columnCount()) if not table.isColumnHidden(n)]
    plain = QTableView()
    plain.setModel(Constants(len(shown)))
    plain.model().setParent(plain)
    plain.verticalHeader().hide()
    plain.verticalHeader().setDefaultSectionSize(table.rowHeight(0))
    plain.setShowGrid(False)
    plain.setWordWrap(False)
    plain.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    plain.resize(table.size())
    plain.show()
    QApplication.processEvents()
    for place, column in enumerate(shown):
        plain.setColumnWidth(place, table.columnWidth(column))
    return plain


def repaint(table: QTableView) -> None:
    table.viewport().repaint()


def step(table: QTableView) -> None:
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + 3)
    QApplication.processEvents()


def jump(table: QTableView) -> None:
    bar = table.verticalScrollBar()
    bar.setValue((bar.value() + 397_331) % max(1, bar.maximum()))
    QApplication.processEvents()


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentiles(times: list[float]) -> tuple[float, float]:
    every = statistics.quantiles(times, n=100, method="inclusive")
    return every[49], every[98]


def compare(
    name: str, work: Callable[[QTableView], None], ours: QTableView, plain: QTableView
) -> None:
    """Both in turn; prints medians, 99th percentiles and their ratios."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(FRAMES):
        for which, table in enumerate((ours, plain)):
            times[which].append(milliseconds(lambda table=table: work(table)))
    (a50, a99), (b50, b99) = map(percentiles, times)
    print(
        f"{name:<18} {a50:6.2f} / {a99:6.2f} ms  constants {b50:6.2f} / {b99:6.2f} ms"
        f"  ratio {a50 / b50:.2f} / {a99 / b99:.2f}  (goal 1.15 / 1.3)"
    )


def until(signal: SignalInstance, work: Callable[[], object]) -> float:
    """Milliseconds from `work` until the signal, and what it changed is painted."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    start = time.perf_counter()
    work()
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    QApplication.processEvents()
    signal.disconnect(loop.quit)
    return (time.perf_counter() - start) * 1000


def sort_times(page: LeadsPage, key: str) -> tuple[float, float]:
    """Milliseconds until the first rows in another order are painted, and until all rows are in order."""
    model, first = page.model, []
    start = time.perf_counter()

    def painted() -> None:
        page.view.table.viewport().repaint()
        first.append((time.perf_counter() - start) * 1000)

    model.begun.connect(painted)
    order = Qt.SortOrder.DescendingOrder
    whole = until(model.loaded, lambda: model.sort(model.column_of(key), order))
    model.begun.disconnect(painted)
    return first[0], whole


def rest(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def tell_search(page: LeadsPage, order: str) -> None:
    """Letter by letter."""
    search, strokes = page.view.search, []
    for end in range(1, len(TYPED) + 1):
        strokes.append(until(page.model.begun, lambda end=end: search.setText(TYPED[:end])))
        rest(400)
    until(page.model.loaded, lambda: page.set_text(""))
    rest(500)
    print(
        f"search, letter by letter, {order}: first rows painted {percentiles(strokes)[0]:.0f} ms,"
        f" at most {max(strokes):.0f} ms (goal 50)"
    )


def tell_times(page: LeadsPage) -> None:
    """Searching, sorting and editing."""
    model = page.model
    tell_search(page, "as they came")
    for key in ("last_name", "notes", "name", "custom.Car colour", "state:account-1"):
        first, whole = sort_times(page, key)
        print(f"sort by {key:<16} first rows {first:6.0f} ms (goal 100), all {whole:6.0f} ms")
    tell_search(page, "sorted by state")
    column = model.column_of("company")
    edits = [
        until(
            page.history.finished,
            lambda n=n: model.setData(model.index(n % 20, column), f"Edited {n}"),
        )
        for n in range(40)
    ]
    print(
        f"edit to painted row: {percentiles(edits)[0]:.1f} ms, at most {max(edits):.1f} ms (goal 20)"
    )


def memory(code: str, workspace: Path) -> float:
    done = subprocess.run(
        [sys.executable, "-c", code, str(workspace)], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def main() -> int:
    """Print everything; it decides nothing."""
    application = QApplication.instance() or QApplication(["leaddesk"])
    with tempfile.TemporaryDirectory(prefix="leaddesk-benchmark-") as name:
        folder = copy(Path(name))
        settings = QSettings(str(Path(name) / "window.ini"), QSettings.Format.IniFormat)
        with pytest.MonkeyPatch.context() as patch:
            watch = SqlWatch(patch)
            window = MainWindow(settings, "Million", practice=True)
            window.resize(1400, 900)
            window.show()
            application.processEvents()
            session = Session(window, folder, settings, credentials=MemoryCredentialStore())
            while session._workbench is None or window.leads_page.model.total < ROWS:
                rest(50)
            page = window.leads_page
            while len(page.accounts) < 2:
                rest(50)
            rest(2000)
            plain = constants_like(page.view.table)
            print(
                f"{ROWS:,} leads, {len(page.columns.shown())} columns, {page.view.table.size().toTuple()}"
            )
            for title, work in (("full repaint", repaint), ("3-row step", step), ("jump", jump)):
                compare(title, work, page.view.table, plain)
            plain.deleteLater()
            tell_times(page)
            print(
                f"SQL in the window's thread: {len(watch.reads)} reads, longest {watch.longest:.1f} ms (goal 4),"
                f" at most {watch.most:,} instructions; {watch.writes} writes"
            )
            window.close()
            session.end()
        bare, ours = memory(BARE, folder), memory(OURS, folder)
        print(
            f"anonymous memory: {ours:.0f} MB, bare window {bare:.0f} MB, ratio {ours / bare:.2f} (goal 1.5)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

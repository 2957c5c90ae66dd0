"""How high the rows of tables are: the application carries the choice, as it carries its palette."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from leaddesk.ui.theme import HALF

#: By what the setting says, in device-independent pixels.
HEIGHTS: Final = {"compact": 24, "usual": 28, "comfortable": 36}
USUAL: Final = "usual"
_CARRIED: Final = "rowHeight"
_LEAST: Final = "leastRowHeight"


def carry_height(app: QCoreApplication, choice: str) -> None:
    """From now on tables are fitted to this height: one of HEIGHTS, the usual for anything else."""
    app.setProperty(_CARRIED, HEIGHTS.get(choice, HEIGHTS[USUAL]))


def fit_rows(view: QTableView, least: int = 0) -> None:
    """Give all rows the height that the application carries, or what they need where that is more.

    That is what letters take, and `least`: a table of fields is told it once.
    """
    app = QCoreApplication.instance()
    carried = app.property(_CARRIED) if app is not None else None
    least = least or int(view.property(_LEAST) or 0)
    view.setProperty(_LEAST, least)
    height = max(int(carried or HEIGHTS[USUAL]), least, view.fontMetrics().height() + HALF)
    rows = view.verticalHeader()
    rows.setMinimumSectionSize(1)  # raised, Qt would heighten a million rows one by one: minutes
    rows.setDefaultSectionSize(height)

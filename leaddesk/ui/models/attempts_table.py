"""Exchanges with a vendor as a table, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from leaddesk.domain.deliveries import Attempt
from leaddesk.ui import words
from leaddesk.ui.widgets import state_icon

#: Gives the Attempt of a row.
ATTEMPT_ROLE: Final = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class AttemptColumn(IntEnum):
    """The columns in their order."""

    WHEN = 0
    RESULT = 1
    REASON = 2
    DURATION = 3
    REQUEST = 4


class AttemptsTableModel(QAbstractTableModel):
    """A short list that fits into memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attempts: Sequence[Attempt] = ()

    def show_attempts(self, attempts: Sequence[Attempt]) -> None:
        """Show these; the same ones again change nothing, so that what is selected stays so."""
        if list(attempts) == list(self._attempts):
            return
        self.beginResetModel()
        self._attempts = attempts
        self.endResetModel()

    def attempt(self, row: int) -> Attempt | None:
        return self._attempts[row] if 0 <= row < len(self._attempts) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._attempts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(AttemptColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("When"),
            self.tr("Result"),
            self.tr("Reason"),
            self.tr("Took"),
            self.tr("Request"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        attempt = self._attempts[index.row()]
        column = AttemptColumn(index.column())
        if role == ATTEMPT_ROLE:
            return attempt
        if role == Qt.ItemDataRole.DecorationRole:
            return state_icon(attempt.state) if column is AttemptColumn.RESULT else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column is AttemptColumn.DURATION:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and column is AttemptColumn.WHEN:
            return words.exact_when(attempt.at)
        text = self._text(attempt, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=title, value=text)
        return None

    def _text(self, attempt: Attempt, column: AttemptColumn) -> str:
        exchange = attempt.exchange
        match column:
            case AttemptColumn.WHEN:
                return words.when(attempt.at)
            case AttemptColumn.RESULT:
                return words.state_word(attempt.state)
            case AttemptColumn.REASON:
                return " · ".join(reason.message for reason in attempt.reasons)
            case AttemptColumn.DURATION:
                return "" if exchange is None else seconds(exchange.duration_s)
            case AttemptColumn.REQUEST:
                return "" if exchange is None else exchange.request.partition("\n")[0]


def seconds(duration: float) -> str:
    """A duration given in seconds, with its unit."""
    text = QCoreApplication.translate("AttemptsTableModel", "{seconds} s")
    return text.format(seconds=QLocale().toString(duration, "f", 2))

"""Leads side by side: a row for each field, a column for each lead, and what comes out when they are merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import MergedField, merged_fields
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.theme import Theme, theme_of_palette
from leaddesk.ui.words import field_text, field_word, tip

Index = QModelIndex | QPersistentModelIndex


class MergeTableModel(QAbstractTableModel):
    """The first column names the field, the last has the merged lead. `pick` chooses whose value is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leads: Sequence[Lead] = ()
        self._picks: dict[str, int] = {}
        self._fields: Sequence[MergedField] = ()

    @property
    def leads(self) -> Sequence[Lead]:
        return self._leads

    @property
    def picks(self) -> Mapping[str, int]:
        """What a person chose: the places of leads by field."""
        return dict(self._picks)

    def show_leads(self, leads: Sequence[Lead]) -> None:
        """Other leads, nothing chosen yet: the first lead that has something decides."""
        self.beginResetModel()
        self._leads = leads
        self._picks = {}
        self._fields = merged_fields(leads, {}) if leads else ()
        self.endResetModel()

    def pick(self, index: Index) -> None:
        """Keep this cell's value, where a choice is to be made."""
        place = index.column() - 1
        if 0 <= place < len(self._leads) and self._fields[index.row()].choice is not None:
            self._choose({self._fields[index.row()].name: place})

    def pick_lead(self, column: int) -> None:
        """Keep all that this column's lead has."""
        place = column - 1
        if 0 <= place < len(self._leads):
            self._choose({field.name: place for field in self._fields if field.values[place]})

    def _choose(self, picks: Mapping[str, int]) -> None:
        self._picks.update(picks)
        self._fields = merged_fields(self._leads, self._picks)
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    # -- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._fields)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._leads else len(self._leads) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not 0 < section <= len(self._leads):
            return self.tr("Merged") if section else self.tr("Field")
        lead = self._leads[section - 1]
        return lead.name or self.tr("Lead {id}").format(id=lead.id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        field, column = self._fields[index.row()], index.column()
        text = self._text(field, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._why(field) or text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(field, column, text)
        if role == Qt.ItemDataRole.DecorationRole and self._is_kept(field, column):
            return tinted_icon("check", "accent")
        return self._look(field, column, role)

    def _look(self, field: MergedField, column: int, role: int) -> object:
        theme = theme_of_palette(QGuiApplication.palette())
        if role == Qt.ItemDataRole.FontRole and field.differs:
            return _weight(QFont.Weight.DemiBold) if column == 0 else None
        if role == Qt.ItemDataRole.BackgroundRole and field.differs and column <= len(self._leads):
            return theme.warning_ground
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._tone(field, column, theme)
        return None

    def _tone(self, field: MergedField, column: int, theme: Theme) -> object:
        kept = column == 0 or column > len(self._leads) or self._is_kept(field, column)
        return QGuiApplication.palette().color(QPalette.ColorRole.Text) if kept else theme.muted

    def _is_kept(self, field: MergedField, column: int) -> bool:
        return field.choice is not None and column == field.choice + 1

    def _text(self, field: MergedField, column: int) -> str:
        if column == 0:
            return field_word(field.name)
        value = field.value if column > len(self._leads) else field.values[column - 1]
        return field_text(field.name, value)

    def _why(self, field: MergedField) -> str:
        """Why nobody chooses here."""
        if field.choice is not None:
            return ""
        if field.name.startswith("consent_"):
            return self.tr("An opt-out always wins.")
        return self.tr("What all of them have is kept.")

    def _spoken(self, field: MergedField, column: int, text: str) -> str:
        if column == 0:
            said = self.tr("{field}, they differ") if field.differs else "{field}"
            return said.format(field=text)
        said = self.tr("{column}: {value}").format(
            column=self.headerData(column, Qt.Orientation.Horizontal),
            value=text or self.tr("empty"),
        )
        if self._is_kept(field, column):
            return self.tr("{cell}, kept").format(cell=said)
        return said


def _weight(weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setWeight(weight)
    return font

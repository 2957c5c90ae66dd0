"""Layout of the filters beside the lead table: a fold for each field, its values with their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from leaddesk.ui.icons import icon
from leaddesk.ui.models.facet_list import FacetListModel, FacetValue
from leaddesk.ui.theme import HALF, SPACE, WIDE
from leaddesk.ui.views.parts import row, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.hint_delegate import ROW, HintDelegate
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.scroll_area import ScrollArea

#: A field of more values than this can be searched.
_SEARCHED_FROM: Final = 10
#: So many values are seen without scrolling.
_MOST_SEEN: Final = 6
_WIDTH: Final = 29 * SPACE


class FilterSection(QWidget):
    """One field: its name unfolds its values. `chosen` carries the field and the values that are ticked."""

    chosen = Signal(str, object)

    def __init__(self, field: str, title: str) -> None:
        super().__init__()
        self.field = field
        self._title = title
        self._fold = button(title, kind="fold", name=f"filter.{field}")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_fold_toggled)
        self.search = QLineEdit()
        self.search.setObjectName(f"filterSearch.{field}")
        self.search.setAccessibleName(self.tr("Search in {field}").format(field=title))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.model = FacetListModel(self)
        self.model.chosen_changed.connect(self._on_model_chosen_changed)
        self.search.textChanged.connect(self.model.search)
        self.list = _values_list(self.model, field, title)
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(HALF, 0, HALF, SPACE)
        inner.setSpacing(HALF)
        inner.addWidget(self.search)
        inner.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._fold)
        layout.addWidget(self._inner)
        self._on_fold_toggled(False)

    def show_values(self, values: Sequence[FacetValue], chosen: Sequence[str]) -> None:
        """The values there are, and which are ticked."""
        self.model.show_values(values, chosen)
        many = self.model.number > _SEARCHED_FROM
        self.search.setVisible(many or bool(self.search.text()))
        seen = max(1, min(self.model.number, _MOST_SEEN))
        self.list.setFixedHeight(seen * ROW + 2)
        self.setVisible(self.model.number > 0)
        said = self.tr("{field} · {number}").format(field=self._title, number=len(chosen))
        self._fold.setText(said if chosen else self._title)
        if chosen:
            self._fold.setChecked(True)

    @Slot(bool)
    def _on_fold_toggled(self, unfolded: bool) -> None:  # noqa: FBT001  (Qt's own signature)
        self._fold.setIcon(icon("chevron-down" if unfolded else "chevron-right", self._fold))
        self._inner.setVisible(unfolded)

    @Slot(object)
    def _on_model_chosen_changed(self, values: list[str]) -> None:
        self.chosen.emit(self.field, values)


class LeadFiltersView(QWidget):
    """The sections, one below the other."""

    def __init__(self, sections: Sequence[FilterSection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leadFilters")
        self.setAccessibleName(self.tr("Filters"))
        self.clear = button(self.tr("Clear"), kind="link", name="clearFilters")
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        self.busy = text(self.tr("Counting…"), tone="muted")
        self.problem = text(tone="muted")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(WIDE, 0, SPACE, WIDE)
        column.setSpacing(2)
        column.addLayout(row(Heading(self.tr("Filters"), 2), None, self.clear))
        column.addWidget(self.busy)
        column.addWidget(self.problem)
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollArea(inner, name=self.tr("Filters")))
        self.setMinimumWidth(24 * SPACE)
        self.setMaximumWidth(40 * SPACE)
        self.resize(_WIDTH, self.height())
        self.problem.hide()


def _values_list(model: QAbstractItemModel, field: str, title: str) -> QListView:
    view = QListView()
    view.setObjectName(f"filterValues.{field}")
    view.setAccessibleName(title)
    view.setModel(model)
    view.setItemDelegate(HintDelegate(view))
    view.setUniformItemSizes(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    return view

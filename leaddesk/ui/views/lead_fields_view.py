"""A lead's fields and consents, each edited where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from leaddesk.domain.fields import CONSENT_FIELDS, FIELD_NAMES
from leaddesk.domain.leads import Lead
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.views.parts import row, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.inline_field import InlineField
from leaddesk.ui.widgets.labels import ElidedLabel, Heading
from leaddesk.ui.words import exact_when, field_word, when

if TYPE_CHECKING:
    from leaddesk.services.stories import ConsentSource

#: Of a field's name; longer ones end in an ellipsis, so that the values have room.
_LABEL_WIDTH: Final = 14 * SPACE
_CONSENT: Final = (*CONSENT_FIELDS, "consent_text", "consent_at")
_OTHERS: Final = tuple(name for name in FIELD_NAMES if name not in _CONSENT)


class LeadFieldsView(QWidget):
    """`committed` carries a field's name and its new value. What is empty can be added from a menu."""

    committed = Signal(str, str)

    def __init__(self, lead: Lead) -> None:
        super().__init__()
        self.lead_id = lead.id
        self._editors: dict[str, InlineField] = {}
        self._fields, self._consents = _grid(), _grid()
        self._source = text(tone="muted")
        self._source.setObjectName("consentSource")
        self._add = button(self.tr("Add a field"), kind="quiet", name="addField", icon_name="add")
        self._menu = QMenu(self._add)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._add.setMenu(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(Heading(self.tr("Fields"), 2))
        layout.addLayout(self._fields)
        layout.addLayout(row(self._add, None))
        self._consent_heading = Heading(self.tr("Consent"), 2)
        layout.addWidget(self._consent_heading)
        layout.addLayout(self._consents)
        layout.addWidget(self._source)
        self.show_lead(lead)

    def show_lead(self, lead: Lead) -> None:
        """What the lead has now. What somebody is editing stays as it is."""
        for name in _shown(lead):
            if name not in self._editors:
                self._add_editor(name)
        for name, editor in self._editors.items():
            if not editor.busy:
                editor.set_value(lead.fields.get(name, ""))
        self._consent_heading.setVisible(any(name in self._editors for name in _CONSENT))
        self._fill_menu()

    def show_consent_source(self, source: ConsentSource | None) -> None:
        """Where the consent came from."""
        self._source.setVisible(source is not None)
        if source is not None:
            said = self.tr("From {file}, line {line}, {when}").format(
                file=Path(source.file).name, line=source.line, when=when(source.at)
            )
            cells = "\n".join(
                self.tr("{column}: “{cell}”").format(column=column, cell=cell)
                for column, cell in source.cells
            )
            self._source.setText(f"{said}\n{cells}".strip())
            self._source.setToolTip(exact_when(source.at))

    def show_problem(self, name: str, problem: str) -> bool:
        """Say at a field why its value cannot be stored. False when the field is not shown."""
        editor = self._editors.get(name)
        if editor is not None:
            editor.set_problem(problem)
        return editor is not None

    def _add_editor(self, name: str) -> InlineField:
        editor = InlineField(name, "")
        editor.committed.connect(self.committed)
        label = ElidedLabel(field_word(name))
        label.setProperty("tone", "muted")
        label.setFixedWidth(_LABEL_WIDTH)
        label.setContentsMargins(0, HALF + 3, 0, 0)
        label.setBuddy(editor.editor)
        grid = self._consents if name in _CONSENT else self._fields
        place = grid.rowCount()
        grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(editor, place, 1)
        self._editors[name] = editor
        return editor

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name in (*_OTHERS, *_CONSENT):
            if name not in self._editors:
                self._menu.addAction(field_word(name)).setData(name)

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        editor = self._add_editor(str(action.data()))
        self._consent_heading.setVisible(any(name in self._editors for name in _CONSENT))
        self._fill_menu()
        editor.editor.setFocus()


def _shown(lead: Lead) -> Iterable[str]:
    """The filled fields in their usual order, custom ones last."""
    custom = (name for name in lead.fields if name not in FIELD_NAMES)
    return (*(name for name in (*_OTHERS, *_CONSENT) if lead.fields.get(name)), *custom)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    return grid

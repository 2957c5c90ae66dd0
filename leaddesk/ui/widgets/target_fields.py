"""Which lead field fills each field of a vendor's form, changed where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.ui.theme import SPACE, set_look
from leaddesk.ui.widgets.drops import leave_drops_to_window
from leaddesk.ui.words import caption, field_word
from leaddesk.vendors.capabilities import TargetField

#: A text that every lead gets is written with this sign before it.
_CONSTANT: Final = "="


class TargetFieldsEditor(QWidget):
    """One line a field. `overrides` holds only what a person changed, so that the rest follows the vendor's form.

    A source is a lead field, `=` and a text that every lead gets, or empty: the field is left out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._proposed: dict[str, str] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)

    def show_targets(
        self, targets: Sequence[TargetField], overrides: Mapping[str, object], custom: Sequence[str]
    ) -> None:
        """Show a form's fields as proposed, and over that what a person chose before.

        `custom` are the custom fields (`custom.NAME`) that the leads have.
        """
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._proposed = {target.key: target.source for target in targets}
        self._boxes = {}
        for row, target in enumerate(targets):
            chosen = overrides.get(target.key, overrides.get(target.label))
            source = target.source if chosen is None else str(chosen)
            self._add(row, target, source, custom)
        leave_drops_to_window(self)

    def overrides(self) -> dict[str, str]:
        """What differs from the proposal, by the vendor's own name of the field."""
        found = {key: _source(box) for key, box in self._boxes.items()}
        return {key: source for key, source in found.items() if source != self._proposed[key]}

    def _add(self, row: int, target: TargetField, source: str, custom: Sequence[str]) -> None:
        title = target.label
        if target.required:
            title = self.tr("{field} (needed)").format(field=target.label)
        elif target.hidden:
            title = self.tr("{field} (hidden)").format(field=target.label)
        label = QLabel(caption(title))
        label.setTextFormat(Qt.TextFormat.PlainText)
        box = QComboBox()
        box.setObjectName(f"target.{target.label}")
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.addItem(self.tr("left out"), "")
        for name in (*FIELD_NAMES, *custom):
            box.addItem(field_word(name), name)
        if source and box.findData(source) < 0 and not source.startswith(_CONSTANT):
            box.addItem(field_word(source), source)
        if source.startswith(_CONSTANT):
            box.setEditText(source)
        else:
            box.setCurrentIndex(box.findData(source))
        spoken = self.tr("{field} is filled from").format(field=title)
        box.setAccessibleName(spoken)
        if (line := box.lineEdit()) is not None:
            line.setAccessibleName(spoken)
            line.setPlaceholderText(self.tr("left out"))
        label.setBuddy(box)
        self._show_need(box, target)
        box.currentTextChanged.connect(self.changed)
        self._boxes[target.key] = box
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(box, row, 1)

    def _show_need(self, box: QComboBox, target: TargetField) -> None:
        set_look(box, problem="true" if target.required and not _source(box) else "")


def _source(box: QComboBox) -> str:
    """What was chosen by its name, or typed: a text of a person's own begins with the sign for one."""
    text = box.currentText().strip()
    place = box.findText(text, Qt.MatchFlag.MatchExactly)
    if place >= 0:
        return str(box.itemData(place))
    if not text or text.startswith((_CONSTANT, CUSTOM_PREFIX)):
        return text
    return _CONSTANT + text

"""Values offered while somebody writes `field:` in the search field."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

#: The condition that the cursor stands behind: its field, values before the last, and the beginning of that.
_BEFORE: Final = re.compile(r"(?:^|\s)-?(?P<field>\w+):(?P<done>[^\s\"]*,)?(?P<begun>[^\s\",]*)$")
_PLAIN: Final = re.compile(r"[^\s,\"']+")
_MOST: Final = 50


class ValueCompleter(QObject):
    """Only behind a field and its colon: words that are searched for are nobody's to complete."""

    def __init__(self, field: QLineEdit, values: Callable[[str], Sequence[str]]) -> None:
        """`values` has what may stand behind a field's colon, quickly."""
        super().__init__(field)
        self._field = field
        self._values = values
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(field)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list = QListView()
        self._list.setObjectName("searchValues")
        self._list.setAccessibleName(self.tr("Values"))
        self._completer.setPopup(self._list)  # which takes it over
        field.textEdited.connect(self._on_field_text_edited)
        self._completer.activated.connect(self._on_completer_activated)

    def offered(self) -> list[str]:
        """What fits what stands before the cursor."""
        found = _BEFORE.search(self._field.text()[: self._field.cursorPosition()])
        if found is None:
            return []
        done = set((found["done"] or "").split(","))
        begun = found["begun"].casefold()
        return [
            value
            for value in self._values(found["field"].lower())
            if value.casefold().startswith(begun) and value not in done and value != found["begun"]
        ][:_MOST]

    @Slot()
    def _on_field_text_edited(self) -> None:
        offered = self.offered()
        self._model.setStringList(offered)
        if offered and self._field.isVisible():
            self._completer.complete()
        else:
            self._list.hide()

    @Slot(str)
    def _on_completer_activated(self, value: str) -> None:
        text, cursor = self._field.text(), self._field.cursorPosition()
        found = _BEFORE.search(text[:cursor])
        if found is not None:
            written = value if _PLAIN.fullmatch(value) else '"' + value.replace('"', '""') + '"'
            before = text[: found.start("begun")] + written
            self._field.setText(before + text[cursor:])
            self._field.setCursorPosition(len(before))

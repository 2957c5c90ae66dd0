"""The first step of the import: what the file is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import (
    FilePart,
    FileProfile,
    ImportOptions,
    Preview,
)
from leaddesk.ui.models.preview_table import BeginningTableModel
from leaddesk.ui.panels import import_reading as reading
from leaddesk.ui.views.import_file_view import ImportFileView


class FileStep(ImportFileView):
    """Shows a file as it is read, and lets a person correct how."""

    options_changed = Signal()
    part_changed = Signal()
    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = BeginningTableModel(self)
        self._parts: tuple[FilePart, ...] = ()
        self.beginning.setModel(self._rows)
        self.country.addItem(self.tr("Not known"), "")
        for code, name in reading.countries():
            self.country.addItem(name, code)
        self._choose(self.country, reading.own_country())
        self._fill_reading(None)
        self.part.activated.connect(self._on_part_activated)
        self.encoding.activated.connect(self._on_reading_activated)
        self.delimiter.activated.connect(self._on_reading_activated)
        self.country.activated.connect(self._on_reading_activated)
        self.source.editingFinished.connect(self._on_source_editing_finished)
        self.choose_button.clicked.connect(self.choose_requested)

    def start(self, path: Path) -> None:
        """Begin with another file: how it is read is found out anew; country and source stay."""
        self.title.setText(path.name)
        self.summary.setText(self.tr("Reading the file…"))
        self.notes.hide()
        self._parts = ()
        self.part.clear()
        self._show_choices(None)
        self.problem.clear()
        self.unsure.clear()
        self._rows.clear()
        for combo in (self.encoding, self.delimiter):
            combo.setCurrentIndex(0)
        self._show_fields(readable=True)

    def options(self) -> ImportOptions:
        """What a person chose here; None and empty are found out from the file."""
        return ImportOptions(
            encoding=self.encoding.currentData(),
            delimiter=self.delimiter.currentData(),
            country=self.country.currentData() or None,
            source=self.source.text().strip(),
            part=self.part.currentData() or "",
        )

    def show_preview(self, preview: Preview) -> None:
        """Show what was found."""
        profile = preview.profile
        details = [
            reading.details(preview),
            reading.size_word(profile),
            reading.header_word(profile),
        ]
        lines = [reading.summary(preview), "  ".join(filter(None, details))]
        self.summary.setText("\n".join(filter(None, lines)))
        self.notes.setText("\n".join(profile.notes))
        self.notes.setVisible(bool(profile.notes))
        self.problem.clear()
        self._fill_parts(profile)
        self._show_choices(profile)
        self._fill_reading(preview)
        self._rows.show_preview(preview)
        self.beginning.resizeColumnsToContents()
        self._show_fields(readable=True)
        self._show_doubt(preview)

    @property
    def knows_parts(self) -> bool:
        """Whether what each list in the file is was told by `show_parts`."""
        return bool(self._parts)

    @Slot(object)
    def show_parts(self, parts: Sequence[FilePart]) -> None:
        """Say of every list in the file what it is."""
        self._parts = tuple(parts)
        for part in parts:
            place = self.part.findData(part.name)
            if place >= 0:
                self.part.setItemText(place, reading.part_word(part))
                self.part.setItemData(place, part.detail, Qt.ItemDataRole.ToolTipRole)

    def choose_next_part(self) -> None:
        """Go on to the next list of the file that may hold leads."""
        empty = {part.name for part in self._parts if not part.leads}
        number, here = self.part.count(), self.part.currentIndex()
        for place in ((here + step) % number for step in range(1, number)):
            if self.part.itemData(place) not in empty:
                self.part.setCurrentIndex(place)
                break
        self._on_part_activated()

    def _fill_parts(self, profile: FileProfile) -> None:
        """The lists of a file of several, that which was read chosen."""
        names = profile.parts if len(profile.parts) > 1 else ()
        if names != tuple(self.part.itemData(place) for place in range(self.part.count())):
            self.part.clear()
            for name in names:
                self.part.addItem(name, name)
            self.show_parts(self._parts)
        self._choose(self.part, profile.part)

    def _show_choices(self, profile: FileProfile | None) -> None:
        """Only what there is to choose: a workbook has no encoding, a file of one list no lists."""
        text = profile is None or profile.container == "text"
        self.form.setRowVisible(self.part, self.part.count() > 1)
        self.form.setRowVisible(self.encoding, text)
        self.form.setRowVisible(self.delimiter, text)

    def show_error(self, error: LeadDeskError) -> None:
        """Say why the file cannot be read, and what to do. How it is read can still be changed."""
        self.summary.setText("")
        self.notes.hide()
        self.unsure.clear()
        self._rows.clear()
        self.problem.set_error(error)
        self._show_fields(readable=False)

    def _show_fields(self, *, readable: bool) -> None:
        self.beginning.setVisible(readable)
        self.beginning_title.setVisible(readable)

    def _show_doubt(self, preview: Preview) -> None:
        shown = reading.samples(preview)
        doubt = not preview.profile.sure
        if not doubt:
            self.unsure.clear()
            return
        text = self.tr("Choose another entry under Letters until names look right.")
        if shown:
            text = self.tr(
                "Do these look right? {samples}. If not, choose another entry under Letters."
            )
            text = text.format(samples="  ·  ".join(shown))
        self.unsure.set_message("warning", self.tr("The letters of this file are a guess."), text)

    def _fill_reading(self, preview: Preview | None) -> None:
        """Name in the first entry of each choice what was found, so that it need not be chosen."""
        profile = preview.profile if preview else None
        encoding = self.tr("Found by itself")
        delimiter = self.tr("Found by itself")
        if profile is not None and profile.encoding and self.encoding.currentData() is None:
            encoding = self.tr("As found: {encoding}").format(
                encoding=reading.encoding_word(profile.encoding)
            )
        if profile is not None and profile.delimiter and self.delimiter.currentData() is None:
            delimiter = self.tr("As found: {delimiter}").format(
                delimiter=reading.delimiter_word(profile.delimiter)
            )
        self._fill(self.encoding, encoding, reading.encodings())
        self._fill(self.delimiter, delimiter, reading.delimiters())

    def _fill(self, combo: QComboBox, first: str, entries: Sequence[tuple[str, str]]) -> None:
        if combo.count() == 0:
            combo.addItem(first, None)
            for value, title in entries:
                combo.addItem(title, value)
        combo.setItemText(0, first)

    def _choose(self, combo: QComboBox, value: str) -> None:
        combo.setCurrentIndex(max(0, combo.findData(value)))

    @Slot()
    def _on_part_activated(self) -> None:
        for combo in (self.encoding, self.delimiter):
            combo.setCurrentIndex(0)
        self.part_changed.emit()

    @Slot()
    def _on_reading_activated(self) -> None:
        self.options_changed.emit()

    @Slot()
    def _on_source_editing_finished(self) -> None:
        if self.source.isModified():
            self.source.setModified(False)
            self.options_changed.emit()

"""The first step of the import: what the file is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QListWidgetItem

from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import (
    FilePart,
    FileProfile,
    ImportOptions,
    Preview,
)
from leaddesk.ui import words
from leaddesk.ui.models.beginning_table import BeginningTableModel
from leaddesk.ui.panels.importing import reading
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.import_file_view import ImportFileView

#: A list's name in the file, whatever is said of it.
_NAME_ROLE: Final = Qt.ItemDataRole.UserRole


class FileStep(ImportFileView):
    """Shows a file as it is read, and lets a person correct how. The page fills `country`."""

    reading_changed = Signal()  # lines and columns may be others
    options_changed = Signal()
    part_changed = Signal()
    choose_requested = Signal()
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = BeginningTableModel(self)
        self._parts: tuple[FilePart, ...] = ()
        self._part = ""
        self.beginning.setModel(self._rows)
        self._fill_reading(None)
        self.parts.currentItemChanged.connect(self._on_parts_current_changed)
        self.parts.itemChanged.connect(self._on_parts_item_changed)
        for combo in self._reading_choices():
            combo.activated.connect(self.reading_changed)
        self.country.currentIndexChanged.connect(self.options_changed)
        self.last.editingFinished.connect(self._on_last_editing_finished)
        self.source.editingFinished.connect(self._on_source_editing_finished)
        self.choose_button.clicked.connect(self.choose_requested)
        self.sample_button.clicked.connect(self.sample_requested)

    def start(self, path: Path, part: str = "") -> None:
        """Begin with another file, or with one list of it that was chosen before: then no other is offered.

        How it is read is found out anew; country and source stay.
        """
        self.title.setText(f"{path.name} › {part}" if part else path.name)
        self._part = part
        self.summary.setText(self.tr("Reading the file…"))
        self.notes.hide()
        self._parts = ()
        with QSignalBlocker(self.parts):
            self.parts.clear()
        self._show_choices(None)
        self.problem.clear()
        self.unsure.clear()
        self._rows.clear()
        self._forget_reading()
        self._show_fields(readable=True)

    def options(self) -> ImportOptions:
        """What a person chose here; None and empty are found out from the file."""
        return ImportOptions(
            encoding=self.encoding.currentData(),
            delimiter=self.delimiter.currentData(),
            quote=self.quote.currentData(),
            header_line=self.header.currentData(),
            last_line=int(self.last.text() or 0),
            country=self.country.currentData() or None,
            source=self.source.text().strip(),
            part=self._part or self._shown_part(),
        )

    def show_preview(self, preview: Preview) -> None:
        """Show what was found."""
        profile = preview.profile
        details = [
            reading.details(preview),
            reading.line_ends_word(profile),
            reading.size_word(profile),
        ]
        lines = [reading.summary(preview), "  ".join(filter(None, details))]
        self.summary.setText("\n".join(filter(None, lines)))
        self.notes.setText("\n".join(map(words.said, profile.notes)))
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

    def chosen_parts(self) -> tuple[str, list[str]]:
        """The list that is shown, and the others that are ticked; nothing where there is one list only."""
        names = [self._name(place) for place in range(self.parts.count()) if self._ticked(place)]
        shown = self._shown_part()
        return shown, [name for name in names if name != shown]

    @Slot(object)
    def show_parts(self, parts: Sequence[FilePart]) -> None:
        """Say of every list in the file what it is, and tick those that hold leads."""
        self._parts = tuple(parts)
        known = {part.name: part for part in parts}
        with QSignalBlocker(self.parts):
            for place in range(self.parts.count()):
                item, part = self.parts.item(place), known.get(self._name(place))
                if part is not None:
                    item.setText(reading.part_word(part))
                    item.setToolTip(words.tip(words.said(part.detail)))
                    if part.leads:
                        item.setCheckState(Qt.CheckState.Checked)

    def _fill_parts(self, profile: FileProfile) -> None:
        """The lists of a file of several, that which was read chosen."""
        names = profile.parts if len(profile.parts) > 1 and not self._part else ()
        with QSignalBlocker(self.parts):
            if names != tuple(self._name(place) for place in range(self.parts.count())):
                self.parts.clear()
                for name in names:
                    item = QListWidgetItem(name)
                    item.setData(_NAME_ROLE, name)
                    item.setSizeHint(QSize(0, 3 * SPACE))
                    item.setCheckState(Qt.CheckState.Unchecked)
                    self.parts.addItem(item)
                self.fit_parts()
            for place, name in enumerate(names):
                if name == profile.part:
                    self.parts.setCurrentRow(place)
                    self.parts.item(place).setCheckState(Qt.CheckState.Checked)

    def _name(self, place: int) -> str:
        return str(self.parts.item(place).data(_NAME_ROLE))

    def _ticked(self, place: int) -> bool:
        return self.parts.item(place).checkState() is Qt.CheckState.Checked

    def _shown_part(self) -> str:
        return self._name(self.parts.currentRow()) if self.parts.currentRow() >= 0 else ""

    def _show_choices(self, profile: FileProfile | None) -> None:
        """Only what there is to choose: a workbook has no encoding, a file of one list no lists."""
        text = profile is None or profile.container == "text"
        self.form.setRowVisible(self.parts, self.parts.count() > 1)
        self.parts_hint.setVisible(self.parts.count() > 1)
        for field in (self.encoding, self.delimiter, self.quote):
            self.form.setRowVisible(field, text)
        listed = profile is None or profile.container in {"text", "workbook"}
        self.form.setRowVisible(self.header, listed)

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
        encoding = self.tr("Detected automatically")
        delimiter = self.tr("Detected automatically")
        if profile is not None and profile.encoding and self.encoding.currentData() is None:
            encoding = self.tr("Detected: {encoding}").format(
                encoding=reading.encoding_word(profile.encoding)
            )
        if profile is not None and profile.delimiter and self.delimiter.currentData() is None:
            delimiter = self.tr("Detected: {delimiter}").format(
                delimiter=reading.delimiter_word(profile.delimiter)
            )
        quote = self.tr("Detected automatically")
        if profile is not None and profile.container == "text" and self.quote.currentData() is None:
            quote = self.tr("Detected: {quote}").format(quote=reading.quote_word(profile.quote))
        header = self.tr("Detected automatically")
        if profile is not None and self.header.currentData() is None:
            header = self.tr("Detected: {header}").format(header=reading.header_word(profile))
        self._fill(self.encoding, encoding, reading.encodings())
        self._fill(self.delimiter, delimiter, reading.delimiters())
        self._fill(self.quote, quote, reading.quotes())
        self._fill(self.header, header, reading.header_lines(preview) if preview else ())

    def _fill(self, combo: QComboBox, first: str, entries: Sequence[tuple[str | int, str]]) -> None:
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(first, None)
        for value, title in entries:
            combo.addItem(title, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen is not None else 0)

    def _reading_choices(self) -> tuple[QComboBox, ...]:
        """What says how lines and cells are told apart."""
        return self.encoding, self.delimiter, self.quote, self.header

    def _forget_reading(self) -> None:
        """Find out anew how the file is read."""
        for combo in self._reading_choices():
            combo.setCurrentIndex(0)
        self.last.clear()

    @Slot()
    def _on_parts_current_changed(self) -> None:
        with QSignalBlocker(self.parts):
            self.parts.currentItem().setCheckState(Qt.CheckState.Checked)
        self._forget_reading()
        self.part_changed.emit()

    @Slot(QListWidgetItem)
    def _on_parts_item_changed(self, item: QListWidgetItem) -> None:
        """What is shown stays ticked: the next ticked one is shown in its place, if there is one."""
        if item is not self.parts.currentItem() or item.checkState() is Qt.CheckState.Checked:
            return
        number, here = self.parts.count(), self.parts.currentRow()
        following = ((here + step) % number for step in range(1, number))
        self.parts.setCurrentRow(next(filter(self._ticked, following), here))
        if self.parts.currentRow() == here:
            item.setCheckState(Qt.CheckState.Checked)

    @Slot()
    def _on_last_editing_finished(self) -> None:
        if self.last.isModified():
            self.last.setModified(False)
            self.options_changed.emit()

    @Slot()
    def _on_source_editing_finished(self) -> None:
        if self.source.isModified():
            self.source.setModified(False)
            self.options_changed.emit()

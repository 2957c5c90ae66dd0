"""The second step of the import: where columns go, and what leads get that the file does not say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot

from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.fields import FIELD_NAMES, target_fields
from leaddesk.domain.imports import ColumnMapping, Preview
from leaddesk.ui import words
from leaddesk.ui.models.mapping_table import MappingTableModel
from leaddesk.ui.views.import_columns_view import ImportColumnsView
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.field_delegate import FieldDelegate

#: Fields of which a lead needs one, so that a vendor can reach it.
_REACHABLE = frozenset({"email", "phone", "mobile"})
#: Fields that no import gives all its leads: they tell people apart. The source is asked for in the first step.
_NO_DEFAULT = _REACHABLE | {"external_id", "source"}


class ColumnsStep(ImportColumnsView):
    """Shows where columns go, and remembers what a person changed."""

    options_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = MappingTableModel(self)
        self._mappings: dict[str, ColumnMapping] = {}
        self.mapping.setModel(self._model)
        self.mapping.setItemDelegateForColumn(2, FieldDelegate(self.mapping))
        self.show_columns()
        self._defaults: dict[str, str] = {}
        self.default_field.addItem(self.tr("Choose a field"), "")
        for name in FIELD_NAMES:
            if name not in _NO_DEFAULT:
                self.default_field.addItem(words.field_word(name), name)
        self._show_defaults()
        self.saved.addItem(self.tr("Detected automatically"), "")
        self.remark.clear()
        self._model.mapping_changed.connect(self._on_model_mapping_changed)
        self.saved.activated.connect(self._on_saved_activated)
        self.save.toggled.connect(self._on_save_toggled)
        self.default_field.currentIndexChanged.connect(self._show_adding)
        self.default_value.textChanged.connect(self._show_adding)
        self.default_value.returnPressed.connect(self._on_add_clicked)
        self.default_add.clicked.connect(self._on_add_clicked)

    def start(self) -> None:
        """Begin with another file."""
        self._defaults.clear()
        self._show_defaults()
        self.forget_columns()

    def forget_columns(self) -> None:
        """Begin with another list of the same file: what all its leads get stays."""
        self._model.clear_overrides()
        self.saved.setCurrentIndex(0)
        self.save.setChecked(False)
        self.save_name.clear()

    @Slot(object)
    def show_mappings(self, mappings: Sequence[ColumnMapping]) -> None:
        """Offer the mappings that were saved under a name."""
        chosen = self.saved.currentData()
        self._mappings = {mapping.name: mapping for mapping in mappings if mapping.name}
        self.saved.clear()
        self.saved.addItem(self.tr("Detected automatically"), "")
        for name in words.in_order(self._mappings):
            self.saved.addItem(name, name)
        self.saved.setCurrentIndex(max(0, self.saved.findData(chosen)))
        self.saved_label.setVisible(bool(self._mappings))
        self.saved.setVisible(bool(self._mappings))

    def show_preview(self, preview: Preview) -> None:
        self._model.show_preview(preview)
        self._show_remark()

    def mapping_choice(self) -> ColumnMapping | None:
        """The saved mapping that was chosen."""
        return self._mappings.get(self.saved.currentData() or "")

    def overrides(self) -> dict[str, str | None]:
        """What was changed by hand."""
        return self._model.overrides

    def defaults(self) -> dict[str, str]:
        """What leads get where the file says nothing, by field."""
        return dict(self._defaults)

    def show_error(self, error: LeadDeskError) -> None:
        """Something chosen here does not fit."""
        self.remark.set_error(error)

    def save_as(self) -> str:
        """The name to save the mapping under, empty when it is not to be saved."""
        return self.save_name.text().strip() if self.save.isChecked() else ""

    def _show_remark(self) -> None:
        targets = filter(None, self._model.fields.values())
        if _REACHABLE.isdisjoint(name for target in targets for name in target_fields(target)):
            self.remark.set_message(
                "warning",
                self.tr("No column goes to an e-mail address or a phone number."),
                self.tr("Leads without either are rejected. Choose the right column below."),
            )
        else:
            self.remark.clear()

    def _show_defaults(self) -> None:
        while (item := self.default_chips.takeAt(0)) is not None:
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for name, value in self._defaults.items():
            text = self.tr("{field}: {value}").format(field=words.field_word(name), value=value)
            chip = button(words.caption(text), name=f"importDefault.{name}", icon_name="close")
            chip.setToolTip(self.tr("Remove this value"))
            chip.setAccessibleName(self.tr("Remove: {default}").format(default=text))
            chip.clicked.connect(partial(self._remove_default, name))
            self.default_chips.addWidget(chip)
        self.defaults_area.setVisible(bool(self._defaults))
        self._show_adding()

    def _remove_default(self, name: str) -> None:
        self._defaults.pop(name, None)
        self._show_defaults()
        self.default_field.setFocus()
        self.options_changed.emit()

    @Slot()
    def _show_adding(self) -> None:
        complete = bool(self.default_field.currentData() and self.default_value.text().strip())
        self.default_add.setEnabled(complete)

    @Slot()
    def _on_add_clicked(self) -> None:
        name, value = self.default_field.currentData(), self.default_value.text().strip()
        if name and value:
            self._defaults[name] = value
            self.default_value.clear()
            self.default_field.setCurrentIndex(0)
            self._show_defaults()
            self.options_changed.emit()

    @Slot()
    def _on_model_mapping_changed(self) -> None:
        self._show_remark()
        self.options_changed.emit()

    @Slot()
    def _on_saved_activated(self) -> None:
        self._model.clear_overrides()
        self.options_changed.emit()

    @Slot(bool)
    def _on_save_toggled(self, on: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        self.save_name.setEnabled(on)
        if on:
            self.save_name.setFocus()

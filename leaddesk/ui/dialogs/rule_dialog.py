"""One rule for one field of many leads: the field, the rule, what it would do to the first of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QHeaderView, QLabel, QLineEdit, QWidget

from leaddesk.services.edits import BulkPreview, Fix, Rule
from leaddesk.ui import words
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import table, text


class RuleDialog(AskDialog):
    """`fix_changed` whenever a person changes the fix; those that derive from it show what it would do."""

    fix_changed = Signal()

    def __init__(
        self, name: str, title: str, message: str, fields: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(name, title, message, "", "primary", parent)
        self._make_fields(fields)
        self.count = text(tone="muted")
        self._model = QStandardItemModel(0, 3, self)
        self._titles = (self.tr("Lead"), self.tr("Before"), self.tr("After"))
        self._model.setHorizontalHeaderLabels(self._titles)
        self.table = table("fixPreview", self.tr("The first leads, before and after"), self._model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(24 * SPACE)
        self.body.addWidget(self.count)
        self.body.addWidget(self.table)
        self.setMinimumWidth(88 * SPACE)

    @property
    def fix(self) -> Fix:
        """The fix as it is written now."""
        return Fix(
            str(self.field.currentData()),
            Rule(self.rule.currentData()),
            self.value.text(),
            self.by.text(),
        )

    @property
    def complete(self) -> bool:
        """Whether nothing is missing. Setting to nothing is a slip: there is a rule that empties."""
        fix = self.fix
        return not fix.problem() and bool(fix.rule is not Rule.SET or fix.value.strip())

    def show_effect(self, preview: BulkPreview) -> None:
        """How many leads change, or why none does, and the first of them."""
        if preview.changed:
            said = self.tr("{changed} of {total} leads change. The first of them:").format(
                changed=words.count(preview.changed), total=words.count(preview.total)
            )
        elif preview.problem is not None:
            said = words.error_text(preview.problem)
        elif self.fix.rule is Rule.SET:
            said = self.tr("All of these leads have this already.")
        else:
            said = self.tr("This changes none of these leads.")
        self.count.setText(said)
        self._model.removeRows(0, self._model.rowCount())
        for _id, *values in preview.first:
            cells = [_cell(*pair) for pair in zip(self._titles, values, strict=True)]
            self._model.appendRow(cells)

    def show_nothing_yet(self) -> None:
        """What it would do is not known, or the fix is not complete: say what is missing."""
        self._model.removeRows(0, self._model.rowCount())
        if self.complete:
            missing = self.tr("Finding out what this changes…")
        elif self.fix.rule is Rule.CALLING_CODE:
            missing = self.tr("Write a country, such as France or FR.")
        else:
            missing = self.tr("Write the value first.")
        self.count.setText(missing)

    def choose(self, field: str, rule: Rule) -> None:
        """Begin with this field and this rule."""
        self.field.setCurrentIndex(max(0, self.field.findData(field)))
        self.rule.setCurrentIndex(self.rule.findData(rule))
        self._on_rule_activated()

    def _make_fields(self, fields: Sequence[str]) -> None:
        self.field = QComboBox()
        self.field.setObjectName("fixField")
        for name in fields:
            self.field.addItem(words.field_word(name), name)
        self.rule = QComboBox()
        self.rule.setObjectName("fixRule")
        for rule, title in (
            (Rule.SET, self.tr("Set to")),
            (Rule.DEFAULT, self.tr("Fill in where it is empty")),
            (Rule.CALLING_CODE, self.tr("Add the calling code of a country")),
            (Rule.REPLACE, self.tr("Replace a part")),
            (Rule.TRIM, self.tr("Remove needless spaces")),
            (Rule.CLEAR, self.tr("Empty it")),
            (Rule.ADD_TAG, self.tr("Add tags")),
            (Rule.REMOVE_TAG, self.tr("Remove tags")),
        ):
            self.rule.addItem(title, rule)
        self.value, self.by = QLineEdit(), QLineEdit()
        self.value.setObjectName("fixValue")
        self.by.setObjectName("fixBy")
        self._labels = [QLabel(), QLabel()]
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        field_label, rule_label = QLabel(self.tr("&Field")), QLabel(self.tr("&What to do"))
        for place, (label, editor) in enumerate(
            (
                (field_label, self.field),
                (rule_label, self.rule),
                (self._labels[0], self.value),
                (self._labels[1], self.by),
            )
        ):
            label.setBuddy(editor)
            grid.addWidget(label, place // 2 * 2, place % 2)
            grid.addWidget(editor, place // 2 * 2 + 1, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self.body.addLayout(grid)
        self.field.activated.connect(self.fix_changed)
        self.rule.activated.connect(self._on_rule_activated)
        self.value.textChanged.connect(self.fix_changed)
        self.by.textChanged.connect(self.fix_changed)

    @Slot()
    def _on_rule_activated(self) -> None:
        rule = Rule(self.rule.currentData())
        value = self.tr("&Value")
        tags = self.tr("&Tags, with commas between them")
        titles = {
            Rule.CALLING_CODE: self.tr("&Country"),
            Rule.REPLACE: self.tr("&Look for"),
            Rule.DEFAULT: value,
            Rule.SET: value,
            Rule.ADD_TAG: tags,
            Rule.REMOVE_TAG: tags,
        }
        for label, editor, title in (
            (self._labels[0], self.value, titles.get(rule, "")),
            (
                self._labels[1],
                self.by,
                self.tr("&Put in its place") if rule is Rule.REPLACE else "",
            ),
        ):
            label.setText(title)
            label.setVisible(bool(title))
            editor.setVisible(bool(title))
        with QSignalBlocker(self.value):
            self.value.clear()
        self.fix_changed.emit()


def _cell(title: str, value: str) -> QStandardItem:
    cell = QStandardItem(value)
    cell.setEditable(False)
    cell.setData(f"{title}: {value}", Qt.ItemDataRole.AccessibleTextRole)
    return cell

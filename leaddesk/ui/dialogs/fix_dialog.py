"""One fix for all leads that share a cause: the field, the rule, what it would do to the first of them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QHeaderView, QLabel, QLineEdit, QWidget

from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.services.fixes import Cause, Fix, FixPreview, Rule
from leaddesk.ui import counts, words
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import table, text
from leaddesk.ui.widgets import button


class FixDialog(AskDialog):
    """`fix_changed` whenever a person changes the fix: then `show_preview` what it would do.

    Accepted, `fix` is what to do and `send_again` whether those leads go again at once.
    """

    fix_changed = Signal()

    def __init__(self, cause: Cause, message: str, parent: QWidget) -> None:
        number = counts.leads(len(cause.lead_ids))
        super().__init__(
            "fixDialog",
            self.tr("Fix {leads} at once").format(leads=number),
            message,
            "",
            "primary",
            parent,
        )
        self.cause = cause
        self.send_again = False
        self._make_fields()
        self.count = text(tone="muted")
        self._model = QStandardItemModel(0, 3, self)
        self._titles = (self.tr("Lead"), self.tr("Before"), self.tr("After"))
        self._model.setHorizontalHeaderLabels(self._titles)
        self.table = table("fixPreview", self.tr("The first leads, before and after"), self._model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(24 * SPACE)
        self.body.addWidget(self.count)
        self.body.addWidget(self.table)
        self.only = button("", name="fixOnly")
        self.only.clicked.connect(self.accept)
        self.buttons.insertWidget(self.buttons.indexOf(self.answer), self.only)
        self.answer.clicked.disconnect(self.accept)
        self.answer.clicked.connect(self._on_answer_clicked)
        self.setMinimumWidth(88 * SPACE)
        self._on_rule_activated()
        self.value.setFocus()

    @property
    def fix(self) -> Fix:
        """The fix as it is written now."""
        return Fix(
            str(self.field.currentData()),
            Rule(self.rule.currentData()),
            self.value.text(),
            self.by.text(),
        )

    def show_preview(self, preview: FixPreview | None) -> None:
        """What the fix would do; None while that is not known or the fix is not complete."""
        changed = 0 if preview is None else preview.changed
        leads = counts.leads(changed)
        self.answer.setText(self.tr("Change {leads} and send them again").format(leads=leads))
        self.only.setText(self.tr("Only change {leads}").format(leads=leads))
        for action in (self.answer, self.only):
            action.setEnabled(changed > 0)
        self._model.removeRows(0, self._model.rowCount())
        if preview is None:
            self.count.setText(self._missing())
            return
        said = self.tr("{changed} of {total} leads change. The first of them:")
        self.count.setText(
            said.format(changed=words.count(changed), total=words.count(preview.total))
            if changed
            else self.tr("This changes none of these leads.")
        )
        for fixed in preview.first:
            self._model.appendRow(
                [
                    _cell(title, value)
                    for title, value in zip(
                        self._titles, (fixed.name, fixed.before, fixed.after), strict=True
                    )
                ]
            )

    def _make_fields(self) -> None:
        self.field = QComboBox()
        self.field.setObjectName("fixField")
        for name in dict.fromkeys((*FIELD_NAMES, self.cause.field or FIELD_NAMES[0])):
            self.field.addItem(words.field_word(name), name)
        self.field.setCurrentIndex(max(0, self.field.findData(self.cause.field)))
        self.rule = QComboBox()
        self.rule.setObjectName("fixRule")
        for rule, title in (
            (Rule.SET, self.tr("Set to")),
            (Rule.DEFAULT, self.tr("Fill in where it is empty")),
            (Rule.CALLING_CODE, self.tr("Add the calling code of a country")),
            (Rule.REPLACE, self.tr("Replace a part")),
            (Rule.TRIM, self.tr("Remove needless spaces")),
        ):
            self.rule.addItem(title, rule)
        if self.cause.field in {"phone", "mobile"}:
            self.rule.setCurrentIndex(self.rule.findData(Rule.CALLING_CODE))
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

    def _missing(self) -> str:
        fix = self.fix
        if not fix.problem():
            return self.tr("Looking what this changes…")
        if fix.rule is Rule.CALLING_CODE:
            return self.tr("Write a country, such as France or FR.")
        return self.tr("Write the value first.")

    @Slot()
    def _on_rule_activated(self) -> None:
        rule = Rule(self.rule.currentData())
        titles = {
            Rule.CALLING_CODE: self.tr("&Country"),
            Rule.REPLACE: self.tr("&Look for"),
            Rule.DEFAULT: self.tr("&Value"),
            Rule.SET: self.tr("&Value"),
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

    @Slot()
    def _on_answer_clicked(self) -> None:
        self.send_again = True
        self.accept()


def _cell(title: str, value: str) -> QStandardItem:
    cell = QStandardItem(value)
    cell.setEditable(False)
    cell.setData(f"{title}: {value}", Qt.ItemDataRole.AccessibleTextRole)
    return cell

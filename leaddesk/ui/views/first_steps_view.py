"""Layout of what stands in a workspace without leads: the three steps to the first ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.theme import HALF, SPACE, WIDE
from leaddesk.ui.widgets.buttons import action_button
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import Heading, muted_label
from leaddesk.ui.widgets.sign import Sign

#: Sizes of a step's picture and of its tick, and the greatest width of all. Device-independent pixels.
_PICTURE: Final = 32
_TICK: Final = 16
_WIDTH: Final = 80 * SPACE


class Step(QWidget):
    """A picture, a title with its number, a sentence, and what to do; a quiet tick once it is done."""

    def __init__(self, number: int, title: str, text: str, icon_name: str) -> None:
        super().__init__()
        self._name = self.tr("{number}. {title}").format(number=number, title=title)
        self.title = Heading(self._name, 2)
        self._tick = Sign("check", "success", _TICK)
        self._controls = FlowLayout()
        self.set_done(done=False)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.title)
        head.addWidget(self._tick)
        head.addStretch()
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addLayout(head)
        words.addWidget(muted_label(text))
        words.addSpacing(HALF)
        words.addLayout(self._controls)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(WIDE)
        whole.addWidget(Sign(icon_name, "accent", _PICTURE), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)

    def add(self, part: QWidget) -> None:
        """Offer something to do."""
        self._controls.addWidget(part)

    def set_done(self, *, done: bool) -> None:
        self._tick.setVisible(done)
        name = self.tr("{step}, done").format(step=self._name) if done else self._name
        self.title.setAccessibleName(name)

    @property
    def is_done(self) -> bool:
        return not self._tick.isHidden()


class FirstStepsView(QWidget):
    """Layout only. `shown` when it comes on the screen, for what is filled then."""

    shown = Signal()

    def __init__(self, leads: Sequence[QAction]) -> None:
        """`leads` are the ways to get some; the first is the usual one."""
        super().__init__()
        self.language = _choice("firstLanguage")
        self.country = _choice("firstCountry")
        self.place = Step(
            1,
            self.tr("Language and country"),
            self.tr("Phone numbers without a calling code are read as numbers of this country."),
            "globe",
        )
        self.vendors = Step(
            2,
            self.tr("Practise, or connect an account"),
            self.tr(
                "Practise in a second window, where nothing leaves this computer, or connect the account that your"
                " leads go to."
            ),
            "account",
        )
        self.file = Step(
            3,
            self.tr("Drop a file"),
            self.tr(
                "Drop a lead file anywhere on this window. LeadDesk tells you what it is, maps its columns and"
                " accounts for every line of it."
            ),
            "imports",
        )
        self._add_field(self.tr("Language"), self.language)
        self._add_field(self.tr("Country"), self.country)
        self._arrange()
        self.add_buttons(self.file, leads, primary=True)

    def add_buttons(self, step: Step, actions: Sequence[QAction], *, primary: bool = False) -> None:
        """Offer these in a step; the first of primary ones stands out."""
        for number, action in enumerate(actions):
            stands_out = primary and not number
            step.add(action_button(action, self, kind="primary" if stands_out else ""))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _add_field(self, words: str, field: QComboBox) -> None:
        label = QLabel(words)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, SPACE, 0)
        row.setSpacing(SPACE)
        row.addWidget(label)
        row.addWidget(field)
        field.setAccessibleName(words)
        self.place.add(pair)

    def _arrange(self) -> None:
        block = QWidget()
        block.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        column.addWidget(Heading(self.tr("No leads yet: three steps to the first ones"), 1))
        for step in (self.place, self.vendors, self.file):
            column.addWidget(step)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)


def _choice(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(16)
    return combo

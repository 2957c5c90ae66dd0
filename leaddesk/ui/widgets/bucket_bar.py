"""Where the lines of a file go, as one bar with a legend that adds up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.domain.imports import Bucket
from leaddesk.domain.states import DeliveryState
from leaddesk.ui import counts
from leaddesk.ui.theme import SPACE, theme_of
from leaddesk.ui.widgets.strip import Strip

#: The buckets that make up the rows, in the order people read them.
ORDER: Final = (
    Bucket.CREATED,
    Bucket.UPDATED,
    Bucket.DUPLICATE,
    Bucket.REJECTED,
    Bucket.SET_ASIDE,
)
#: A bucket borrows the colour of the delivery state that means most nearly the same.
_LIKE: Final = {
    Bucket.CREATED: DeliveryState.ACCEPTED,
    Bucket.UPDATED: DeliveryState.PENDING,
    Bucket.DUPLICATE: DeliveryState.DUPLICATE,
    Bucket.REJECTED: DeliveryState.REJECTED,
    Bucket.SET_ASIDE: DeliveryState.HELD,
    Bucket.NOT_DATA: DeliveryState.CANCELLED,
}


class BucketBar(QWidget):
    """One bar whose parts add up to the lines of a file, and the same sum in words beneath it."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: Mapping[Bucket, int] = {}
        self._strip = Strip()
        self._sum = QLabel()
        self._sum.setWordWrap(True)
        self._sum.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._strip)
        layout.addWidget(self._sum)

    def set_counts(self, numbers: Mapping[Bucket, int]) -> None:
        """Show where lines went. Lines that are no data may be among the numbers; they stand beside the sum."""
        self._numbers = numbers
        self._strip.set_parts((_LIKE[bucket], numbers.get(bucket, 0)) for bucket in ORDER)
        self._show_sum()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sum()
        super().changeEvent(event)

    def _show_sum(self) -> None:
        self._sum.setText(_sum_text(self._numbers, self))


def color(bucket: Bucket, widget: QWidget) -> QColor:
    """The colour a bucket has everywhere."""
    return theme_of(widget).state_color(_LIKE[bucket])


def _sum_text(numbers: Mapping[Bucket, int], widget: QWidget) -> str:
    total = sum(numbers.get(bucket, 0) for bucket in ORDER)
    parts = [
        f'<span style="color:{color(bucket, widget).name()}">■</span>&nbsp;{_part(bucket, number)}'
        for bucket in ORDER
        if (number := numbers.get(bucket, 0))
    ]
    text = counts.lines(total)
    if parts:
        text = QCoreApplication.translate("BucketBar", "{lines} = {parts}").format(
            lines=f"<b>{text}</b>", parts=" &nbsp;+ ".join(parts)
        )
    if numbers.get(Bucket.NOT_DATA):
        text += " &nbsp;" + _beside(numbers[Bucket.NOT_DATA])
    return text


def _part(bucket: Bucket, number: int) -> str:
    translate = QCoreApplication.translate
    match bucket:
        case Bucket.CREATED:
            return translate("BucketBar", "%Ln new", "", number)
        case Bucket.UPDATED:
            return translate("BucketBar", "%Ln updated", "leads that were there already", number)
        case Bucket.DUPLICATE if number == 1:
            return translate("BucketBar", "1 duplicate")
        case Bucket.DUPLICATE:
            return translate("BucketBar", "%Ln duplicates", "", number)
        case Bucket.REJECTED:
            return translate("BucketBar", "%Ln rejected", "", number)
        case _:
            return translate("BucketBar", "%Ln set aside", "", number)


def _beside(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("BucketBar", "(and 1 line that is no data)")
    return QCoreApplication.translate("BucketBar", "(and %Ln lines that are no data)", "", number)

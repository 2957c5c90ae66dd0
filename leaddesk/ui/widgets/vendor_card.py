"""A vendor to choose: its colour, its name, what it is for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.ui.theme import HALF, SPACE, WIDE, theme_of
from leaddesk.ui.widgets.buttons import Button
from leaddesk.ui.widgets.labels import Heading, muted_label
from leaddesk.vendors.base import VendorDescriptor

#: Colours that vendors are told apart by, for light and dark; never the only sign.
_COLORS: Final = {
    "publitrac_v1": ("#0b7285", "#45c4d8"),
    "publitrac_v2": ("#2563c9", "#7fb0ff"),
    "convertr": ("#a64a06", "#f0995a"),
    "comunik8": ("#8a3fb0", "#d69cf5"),
    "footprints": ("#1f7a3d", "#5fd08a"),
}


def vendor_color(vendor: str, widget: QWidget) -> QColor:
    """The colour of a vendor in the widget's theme."""
    theme = theme_of(widget)
    light, dark = _COLORS.get(vendor, (theme.muted, theme.muted))
    return QColor(dark if theme.dark else light)


class VendorCard(Button):
    """A large button that reads as a card."""

    def __init__(self, vendor: VendorDescriptor) -> None:
        super().__init__()
        self.vendor = vendor
        self.setObjectName(f"vendor.{vendor.id}")
        self.setAccessibleName(vendor.title)
        self.setAccessibleDescription(vendor.summary)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE + SPACE, SPACE + HALF, WIDE, SPACE + HALF)
        layout.setSpacing(HALF)
        self._labels: tuple[QLabel, QLabel] = (
            Heading(vendor.title, 2),
            muted_label(vendor.summary),
        )
        for label in self._labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None:
            return super().sizeHint()
        width = max(self.width(), 30 * SPACE)
        return QSize(30 * SPACE, layout.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        layout = self.layout()
        return (
            super().heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(vendor_color(self.vendor.id, self))
        stripe = QRectF(SPACE, SPACE + HALF, HALF, self.height() - 2 * SPACE - 2 * HALF)
        painter.drawRoundedRect(stripe, HALF / 2, HALF / 2)

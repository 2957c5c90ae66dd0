"""Icons of our own set, in the palette's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QImageReader,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from leaddesk.resources import resource
from leaddesk.ui.theme import theme_of_palette


def icon(name: str, widget: QWidget) -> QIcon:
    """The icon `name` of our own set. It takes the application's colours whenever it is painted.

    `widget` is whom it is for; one on a coloured button takes that button's text colour.
    """
    roles = {"primary": "on_accent", "danger": "problem"}
    return QIcon(_SvgEngine(name, roles.get(str(widget.property("kind")), "text")))


def tinted_icon(name: str, color: str) -> QIcon:
    """The icon `name` in the theme's colour of that name, such as `muted` or `problem`.

    It is cheap: make it where it is painted. Kept in an object that is collected as rubbish, an icon is deleted
    after its engine, and the process dies.
    """
    return QIcon(_SvgEngine(name, color))


def window_icon() -> QIcon:
    """The program's own sign."""
    return QIcon(str(resource("icons/leaddesk.svg")))


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _image(name: str, color: str, width: int, height: int) -> QImage:
    data = QByteArray(_source(name).replace(b"currentColor", color.encode()))
    buffer = QBuffer(data)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(width, height))
    return reader.read()


class _SvgEngine(QIconEngine):
    """Paints one of our SVGs in a colour of the theme of the moment: a change of theme needs no new icons."""

    def __init__(self, name: str, color: str) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._color)

    def iconName(self) -> str:  # noqa: N802  (Qt's name)
        return self._name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * scale, mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802  (Qt's name)
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002
        scale: float,
    ) -> QPixmap:
        theme = theme_of_palette(QGuiApplication.palette())
        color = "disabled" if mode is QIcon.Mode.Disabled else self._color
        image = _image(self._name, theme.color(color).name(), size.width(), size.height())
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

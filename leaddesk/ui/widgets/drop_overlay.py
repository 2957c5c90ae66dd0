"""One large calm target over the window while files are dragged over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.ui import counts
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.theme import SPACE, theme_of


class DropOverlay(QWidget):
    """Says what a drop would do. The window forwards its drag events; the keyboard's way is Import….

    It never takes drops itself, so that they go on reaching the window beneath.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.setAccessibleName(self.tr("Drop files here to import them"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._refused = False
        self._picture = QLabel()
        self._title = QLabel()
        self._text = QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 6 * SPACE)
        layout.setSpacing(SPACE)
        layout.addStretch()
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setWordWrap(label is not self._picture)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addStretch()
        heading = self._title.font()
        heading.setPointSizeF(heading.pointSizeF() * 1.5)
        heading.setBold(True)
        self._title.setFont(heading)
        parent.installEventFilter(self)
        self.hide()

    def accepts(self, mime: QMimeData) -> bool:
        """Whether there is something to say about what is dragged: then the words are set and it may be shown.

        True also for what must be refused, so that the refusal can be read; `paths` is empty then.
        """
        if not mime.hasUrls():
            return False
        paths = self.paths(mime)
        self._refused = not paths
        if paths:
            self._say_import(paths, left_out=len(mime.urls()) - len(paths))
        else:
            self._say_refusal(mime)
        self.update()
        return True

    def paths(self, mime: QMimeData) -> list[Path]:
        """The files among what is dragged; folders and addresses on the web are not."""
        local = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        return [path for path in local if path.is_file()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self._cover()
        self.raise_()
        size = 6 * SPACE
        picture = tinted_icon("warning" if self._refused else "imports", self._color)
        self._picture.setPixmap(picture.pixmap(QSize(size, size), self.devicePixelRatioF()))
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.surface)
        veil.setAlphaF(0.97)
        painter.fillRect(self.rect(), veil)
        pen = QPen(theme.color(self._color), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inset = 3.0 * SPACE
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, 1.5 * SPACE, 1.5 * SPACE)

    @property
    def _color(self) -> str:
        return "warning" if self._refused else "accent"

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _say_import(self, paths: list[Path], left_out: int) -> None:
        if len(paths) == 1:
            title = self.tr("Drop to import {file}").format(file=paths[0].name)
        else:
            title = self.tr("Drop to import {files}").format(files=counts.files(len(paths)))
        text = self.tr("Nothing is stored before you have seen what is in it.")
        if left_out:
            text = self.tr(
                "Folders and web addresses are left out. Nothing is stored before you have seen it."
            )
        self._title.setText(title)
        self._text.setText(text)

    def _say_refusal(self, mime: QMimeData) -> None:
        if any(url.isLocalFile() for url in mime.urls()):
            self._title.setText(self.tr("A folder cannot be imported"))
            self._text.setText(self.tr("Open it and drop the lead files that are inside."))
        else:
            self._title.setText(self.tr("A web address cannot be imported"))
            self._text.setText(self.tr("Download the file first, then drop it here."))

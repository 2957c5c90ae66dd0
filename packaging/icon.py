"""Draws an SVG as a square PNG. Usage: icon.py SVG PIXELS PNG."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

source, pixels, target = sys.argv[1:]
image = QImage(int(pixels), int(pixels), QImage.Format.Format_ARGB32)
image.fill(Qt.GlobalColor.transparent)
painter = QPainter(image)
QSvgRenderer(source).render(painter)
painter.end()
sys.exit(0 if image.save(target) else 1)

"""Draws an SVG as a square PNG, or as an icon of Windows or macOS in all their sizes.

Usage: icon.py SVG PIXELS FILE.png | icon.py SVG FILE.ico | icon.py SVG FILE.icns
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

WINDOWS = (16, 20, 24, 32, 48, 64, 256)
#: The kinds of picture that an .icns holds, by their pixels.
MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(svg: str, pixels: int) -> bytes:
    """The picture at one size."""
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        sys.exit(f"{svg} could not be drawn")
    return data.data()


def ico(svg: str) -> bytes:
    """An .ico: a list of entries, then the pictures, all as PNG."""
    pictures = [(size, png(svg, size)) for size in WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        # 256 does not fit into its byte and is written as 0.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(picture for _size, picture in pictures)


def icns(svg: str) -> bytes:
    """An .icns: each picture after its kind and length."""
    parts = [(kind, png(svg, size)) for kind, size in MACOS.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    source, *pixels, target = sys.argv[1:]
    content = (
        png(source, int(pixels[0]))
        if pixels
        else (ico if target.endswith(".ico") else icns)(source)
    )
    Path(target).write_bytes(content)

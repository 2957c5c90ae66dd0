"""Saves the whole screen as the PNG file that is named on the command line."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    picture = application.primaryScreen().grabWindow(0)
    return 0 if not picture.isNull() and picture.save(sys.argv[1], "PNG") else 1


if __name__ == "__main__":
    sys.exit(main())

"""The least a window needs: what the start of the installed program is measured beside."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Bare")
window.resize(1280, 800)
window.show()
sys.exit(application.exec())

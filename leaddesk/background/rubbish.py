"""Python's garbage collection, in the main thread only.

The collector runs in whichever thread makes the object that is one too many. In a job's thread it could destroy
widgets that are no longer used, and Qt aborts when a widget is destroyed outside the main thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

#: How often the main thread looks whether there is something to collect. Milliseconds.
EVERY_MS = 1000


class RubbishCollector(QObject):
    """Switches automatic collection off and collects by a timer, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(EVERY_MS)

    def spare_the_present(self) -> None:
        """Look only through what is made from now on: the window and all modules take a frame to look through."""
        gc.freeze()

    def end(self) -> None:
        """Hand collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_timer_timeout(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._limits[generation]:
                gc.collect(generation)
                return

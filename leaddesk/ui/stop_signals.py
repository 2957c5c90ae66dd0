"""Ctrl+C in the terminal, closing the terminal and a polite kill: all close the window, and ask nothing."""

from __future__ import annotations

import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class StopSignals(QObject):
    """Emits `received` in the main thread. Qt's own loop would keep Python from noticing a signal.

    `release` puts the handlers of before back.
    """

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        self._before = {number: signal.signal(number, _ignore) for number in _stops()}
        self._wakeup = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)

    def release(self) -> None:
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    @Slot()
    def _on_notifier_activated(self) -> None:
        self._read.recv(64)
        self.received.emit()


def _stops() -> list[signal.Signals]:
    stops = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32" and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup
        stops.append(signal.SIGHUP)
    return stops


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """The signal is noticed through the socket."""

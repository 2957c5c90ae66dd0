"""Faults of libraries that LeadDesk could not live with: each was met in a release and may come back."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Emitter(QObject):
    happened = Signal(int)


def test_emitting_a_signal_costs_no_reference_to_true() -> None:
    """PySide6 6.12.0 lost one with every emit; before Python 3.12 the program aborts when none is left."""
    emitter = _Emitter()
    before = sys.getrefcount(True)
    for _ in range(500):
        emitter.happened.emit(1)
    assert sys.getrefcount(True) > before - 100

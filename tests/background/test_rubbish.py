from __future__ import annotations

import gc

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from leaddesk.background.rubbish import RubbishCollector


def test_the_present_is_spared_until_the_end(qtbot: QtBot) -> None:
    parent = QObject()
    rubbish = RubbishCollector(parent)
    assert not gc.isenabled()
    rubbish.spare_the_present()
    assert gc.get_freeze_count() > 1_000
    rubbish.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

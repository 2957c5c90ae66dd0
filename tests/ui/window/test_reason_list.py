"""Causes in the results."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.domain.deliveries import Reason
from leaddesk.ui.widgets.reason_list import ReasonCount, ReasonList


@pytest.mark.parametrize("left", [("other",), ("other", "missing"), ()])
def test_the_keyboard_is_not_lost_with_a_line(left: tuple[str, ...], qtbot: QtBot) -> None:
    window, causes, after = QWidget(), ReasonList(), QPushButton("after")
    layout = QVBoxLayout(window)
    layout.addWidget(causes)
    layout.addWidget(after)
    qtbot.addWidget(window)
    causes.show_reasons([ReasonCount(Reason(code, code), 2, 2, 0) for code in ("missing", "other")])
    window.show()
    window.activateWindow()
    pressed = causes.findChild(QPushButton, "again.missing")
    assert pressed is not None
    qtbot.waitUntil(window.isActiveWindow)
    pressed.setFocus()
    causes.show_reasons([ReasonCount(Reason(code, code), 1, 1, 0) for code in left])
    qtbot.waitUntil(lambda: len(causes.findChildren(QPushButton, "again.other")) <= 1)
    focus = window.focusWidget()  # whether it is active or not
    expected = "again.missing" if "missing" in left else ""
    assert focus is not None
    assert focus.isVisible()
    assert focus.objectName() == expected

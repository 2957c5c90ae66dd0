"""The scroll area that a screen reader can walk while its bar comes and goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

import leaddesk.ui
from leaddesk.ui.widgets.scroll_area import ScrollArea


def _shown(qtbot: QtBot, inner: QLabel) -> ScrollArea:
    area = ScrollArea(inner)
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    qtbot.waitExposed(area)
    return area


def _tall(height: int) -> QLabel:
    label = QLabel("text")
    label.setMinimumHeight(height)
    return label


def test_the_bar_is_there_only_when_the_content_does_not_fit(qtbot: QtBot) -> None:
    area = _shown(qtbot, _tall(50))
    assert not area.bar.isVisible()

    area.set_widget(_tall(400))
    qtbot.waitUntil(area.bar.isVisible)
    assert area.bar.maximum() == 300

    area.resize(200, 500)
    qtbot.waitUntil(lambda: not area.bar.isVisible())


def test_the_bar_scrolls_the_content_and_follows_it(qtbot: QtBot) -> None:
    inner = _tall(400)
    area = _shown(qtbot, inner)
    qtbot.waitUntil(area.bar.isVisible)

    area.bar.setValue(120)
    assert inner.pos().y() == -120

    area.to_top()
    assert area.bar.value() == 0
    assert inner.pos().y() == 0


def test_no_bar_is_ever_inside_the_area(qtbot: QtBot) -> None:
    """What Qt counts as accessible children inside must not change: see ScrollArea."""
    area = _shown(qtbot, _tall(400))
    qtbot.waitUntil(area.bar.isVisible)
    inside = area.findChild(QAbstractScrollArea)
    assert isinstance(inside, QScrollArea)
    assert not inside.verticalScrollBar().isVisible()
    assert not inside.horizontalScrollBar().isVisible()


def test_every_scroll_area_of_the_window_is_this_one() -> None:
    sources = Path(leaddesk.ui.__file__).parent.rglob("*.py")
    users = [path.name for path in sources if "QScrollArea(" in path.read_text("utf-8")]
    assert users == ["scroll_area.py"]

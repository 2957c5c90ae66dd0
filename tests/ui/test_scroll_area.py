"""The scroll area that a screen reader can walk while its bar comes and goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import leaddesk.ui
from leaddesk.ui.widgets.scroll_area import FittingTabs, PageStack, ScrollArea


def _shown(qtbot: QtBot, inner: QWidget) -> ScrollArea:
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
    assert inner.mapTo(area, QPoint()).y() == -120

    area.to_top()
    assert area.bar.value() == 0
    assert inner.mapTo(area, QPoint()).y() == 0


def test_nothing_is_scrolled_through_that_the_content_does_not_need(qtbot: QtBot) -> None:
    """Wrapping words and a list that likes to be high make Qt ask for more than there is to see."""
    words = QLabel("words that wrap " * 20)
    words.setWordWrap(True)
    pages = PageStack()
    for page in (QWidget(), _tall(900)):
        pages.addWidget(page)
    layout = QVBoxLayout(pages.widget(0))
    layout.addWidget(words)
    layout.addWidget(QTableView())
    around = QWidget()
    whole = QVBoxLayout(around)
    whole.addWidget(pages)
    area = _shown(qtbot, around)
    area.resize(500, 400)
    qtbot.waitUntil(lambda: not area.bar.isVisible())

    area.resize(120, 400)
    qtbot.waitUntil(area.bar.isVisible)
    assert around.height() == whole.minimumSize().height()
    assert words.height() >= words.heightForWidth(words.width())


def test_shown_whole_it_is_as_high_as_its_content_and_what_is_around_scrolls(qtbot: QtBot) -> None:
    inner = ScrollArea(_tall(400))
    around = QWidget()
    QVBoxLayout(around).addWidget(inner)
    area = _shown(qtbot, around)
    qtbot.waitUntil(inner.bar.isVisible)
    assert not area.bar.isVisible()

    inner.show_whole(whole=True)
    qtbot.waitUntil(area.bar.isVisible)
    qtbot.waitUntil(lambda: not inner.bar.isVisible())


@pytest.mark.parametrize("many", [PageStack, FittingTabs])
def test_only_what_is_shown_needs_room(qtbot: QtBot, many: type[PageStack | FittingTabs]) -> None:
    pages = many()
    qtbot.addWidget(pages)
    for height in (50, 400):
        if isinstance(pages, FittingTabs):
            pages.addTab(_tall(height), "Title")
        else:
            pages.addWidget(_tall(height))
    low = pages.minimumSizeHint().height()
    pages.setCurrentIndex(1)
    assert pages.minimumSizeHint().height() == low + 350


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

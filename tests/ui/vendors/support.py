"""What tests of vendors' own tabs share."""

from __future__ import annotations

from typing import Final

from pytestqt.qtbot import QtBot

from leaddesk.ui.panels.vendors.tab import VendorTab

#: How long a stand-in's answer is waited for. Milliseconds.
SOON: Final = 10_000


def shown(qtbot: QtBot, tab: VendorTab) -> None:
    """Put a tab on screen, as its panel does."""
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.open()

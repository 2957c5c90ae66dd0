from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.states import DeliveryState
from leaddesk.resources import resource
from leaddesk.ui.icons import icon, tinted_icon
from leaddesk.ui.theme import DARK, LIGHT, Theme, apply_theme, theme_of
from leaddesk.ui.views.account_view import AccountView
from leaddesk.ui.widgets.state_dot import state_icon
from leaddesk.ui.widgets.state_signs import paint_state

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.scheme)


def contrast(one: QColor, other: QColor) -> float:
    def luminance(color: QColor) -> float:
        parts = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@THEMES
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = (theme.window, theme.surface, theme.hover, theme.selection)
    for ink, ground in itertools.product((theme.text, theme.muted, theme.accent), grounds):
        assert contrast(ink, ground) >= 4.5, (ink.name(), ground.name())
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_accent, theme.accent_hover) >= 4.5


@THEMES
def test_controls_and_messages_stand_out(theme: Theme) -> None:
    for ground in (theme.window, theme.surface):
        assert contrast(theme.control_border, ground) >= 3
    for kind in ("info", "warning", "problem", "success"):
        assert contrast(theme.color(kind), theme.color(f"{kind}_ground")) >= 4.5
        assert contrast(theme.text, theme.color(f"{kind}_ground")) >= 4.5


@THEMES
def test_every_state_has_a_readable_colour(theme: Theme) -> None:
    for state in DeliveryState:
        assert contrast(theme.state_color(state), theme.surface) >= 4.5, state
        assert contrast(theme.state_color(state), theme.selection) >= 3, state


def test_every_state_has_a_shape_of_its_own(qapp: QApplication) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    seen = set()
    for state in DeliveryState:
        image = QImage(20, 20, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_state(painter, QRectF(0, 0, 20, 20), state, QColor("black"))
        painter.end()
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(DeliveryState)


def test_a_widget_knows_its_theme(qapp: QApplication) -> None:
    label = QLabel()
    assert theme_of(label) is LIGHT
    apply_theme(qapp, "dark")
    assert theme_of(label) is DARK
    apply_theme(qapp, "system")
    assert theme_of(label) is LIGHT  # offscreen knows no scheme


def test_an_accounts_tag_keeps_its_weight_in_another_theme(
    qapp: QApplication, qtbot: QtBot
) -> None:
    view = AccountView(Account("a", "comunik8", "Calls", {}), "Comunik8")
    qtbot.addWidget(view)
    view.show()
    weight = view.tag.font().weight()
    assert weight > view.vendor.font().weight()
    apply_theme(qapp, "dark")
    assert view.tag.font().weight() == weight


def test_an_icon_follows_the_theme_and_its_button(qapp: QApplication) -> None:
    def ink(button: QPushButton) -> QColor:
        image = button.icon().pixmap(20, 20).toImage()
        colors = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        return max(colors, key=QColor.alpha)

    plain, primary = QPushButton(), QPushButton()
    primary.setProperty("kind", "primary")
    for button in (plain, primary):
        button.setIcon(icon("stop", button))
    assert contrast(ink(plain), LIGHT.text) < 1.2
    assert contrast(ink(primary), LIGHT.on_accent) < 1.2
    apply_theme(qapp, "dark")
    assert contrast(ink(plain), DARK.text) < 1.2


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    for file in resource("icons").glob("*.svg"):
        pixmap = tinted_icon(file.stem, "text").pixmap(20, 20)
        assert not pixmap.isNull(), file.name
    assert not state_icon(DeliveryState.HELD).pixmap(16, 16).isNull()

"""How LeadDesk looks: two palettes over the Fusion style, and one style sheet. Icons are in `ui/icons.py`.

Nothing here is kept in a global: the application carries its palette, and a widget's palette says which theme it
is painted with. Widgets choose their dress by properties that the style sheet knows:

    QPushButton  kind = primary | quiet | link | danger | fold;  menu = true leaves room for the arrow
    QLabel       tone = muted | section | problem | warning | success
    QWidget      area = side | work | plain;  QFrame area = card, line = true
    item views   framed = true;  QLineEdit wrong = true

`set_look(widget, kind="primary")` sets one and repaints.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.domain.states import DeliveryState
from leaddesk.resources import resource
from leaddesk.ui.grounds import DARK_GROUNDS, LIGHT_GROUNDS

#: The usual step of the 4-px grid, in device-independent pixels.
SPACE: Final = 8
#: Smaller and larger steps of the same grid.
HALF: Final = 4
WIDE: Final = 16

Scheme = Literal["system", "light", "dark"]


class Theme(NamedTuple):
    """One set of colours. Text holds 4.5:1 on every ground it stands on, control borders and icons 3:1."""

    scheme: str
    window: QColor
    surface: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    border: QColor
    control_border: QColor
    scroll: QColor
    hover: QColor
    pressed: QColor
    selection: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    on_accent: QColor
    info: QColor
    info_ground: QColor
    warning: QColor
    warning_ground: QColor
    problem: QColor
    problem_ground: QColor
    success: QColor
    success_ground: QColor
    states: Mapping[DeliveryState, QColor]

    @property
    def dark(self) -> bool:
        return self.scheme == "dark"

    def state_color(self, state: DeliveryState) -> QColor:
        """The colour of a state: never its only sign, a shape and a word stand beside it."""
        return self.states[state]

    def color(self, name: str) -> QColor:
        """One of the colours above by name."""
        found: QColor = getattr(self, name)
        return found


LIGHT: Final = Theme(
    scheme="light",
    window=QColor(LIGHT_GROUNDS[0]),
    surface=QColor(LIGHT_GROUNDS[1]),
    text=QColor("#1a1f28"),
    muted=QColor("#5b6472"),
    disabled=QColor("#98a0ac"),
    border=QColor("#e2e5ea"),
    control_border=QColor("#858f9d"),
    scroll=QColor("#c3c9d2"),
    hover=QColor("#eff1f4"),
    pressed=QColor("#e3e7ec"),
    selection=QColor("#def1f4"),
    accent=QColor("#0b7285"),
    accent_hover=QColor("#095f6f"),
    accent_pressed=QColor("#074d5a"),
    on_accent=QColor("#ffffff"),
    info=QColor("#0b7285"),
    info_ground=QColor("#eef7f9"),
    warning=QColor("#8a5a05"),
    warning_ground=QColor("#fdf6e3"),
    problem=QColor("#b92531"),
    problem_ground=QColor("#fdf1f1"),
    success=QColor("#1f7a3d"),
    success_ground=QColor("#eff8f1"),
    states={
        DeliveryState.BLOCKED: QColor("#a64a06"),
        DeliveryState.QUEUED: QColor("#5b6472"),
        DeliveryState.SENDING: QColor("#0b7285"),
        DeliveryState.PENDING: QColor("#2563c9"),
        DeliveryState.ACCEPTED: QColor("#1f7a3d"),
        DeliveryState.DUPLICATE: QColor("#6b5bb5"),
        DeliveryState.HELD: QColor("#8a5a05"),
        DeliveryState.REJECTED: QColor("#b92531"),
        DeliveryState.RETURNED: QColor("#a8326e"),
        DeliveryState.FAILED: QColor("#b4321e"),
        DeliveryState.UNKNOWN: QColor("#8a3fb0"),
        DeliveryState.CANCELLED: QColor("#656d7a"),
    },
)

DARK: Final = Theme(
    scheme="dark",
    window=QColor(DARK_GROUNDS[0]),
    surface=QColor(DARK_GROUNDS[1]),
    text=QColor("#e7eaf0"),
    muted=QColor("#a3adba"),
    disabled=QColor("#666f7c"),
    border=QColor("#2b313b"),
    control_border=QColor("#6b7686"),
    scroll=QColor("#454d5a"),
    hover=QColor("#232933"),
    pressed=QColor("#2c333e"),
    selection=QColor("#153b43"),
    accent=QColor("#45c4d8"),
    accent_hover=QColor("#6bd3e3"),
    accent_pressed=QColor("#8fdfeb"),
    on_accent=QColor("#062a30"),
    info=QColor("#45c4d8"),
    info_ground=QColor("#14282e"),
    warning=QColor("#e6b450"),
    warning_ground=QColor("#2c2517"),
    problem=QColor("#ff8a8f"),
    problem_ground=QColor("#321d21"),
    success=QColor("#5fd08a"),
    success_ground=QColor("#16291d"),
    states={
        DeliveryState.BLOCKED: QColor("#f0995a"),
        DeliveryState.QUEUED: QColor("#a3adba"),
        DeliveryState.SENDING: QColor("#45c4d8"),
        DeliveryState.PENDING: QColor("#7fb0ff"),
        DeliveryState.ACCEPTED: QColor("#5fd08a"),
        DeliveryState.DUPLICATE: QColor("#b3a5f5"),
        DeliveryState.HELD: QColor("#e6b450"),
        DeliveryState.REJECTED: QColor("#ff8a8f"),
        DeliveryState.RETURNED: QColor("#f28fc0"),
        DeliveryState.FAILED: QColor("#ff9a80"),
        DeliveryState.UNKNOWN: QColor("#d69cf5"),
        DeliveryState.CANCELLED: QColor("#a3adba"),
    },
)


def theme_of(widget: QWidget) -> Theme:
    """The theme a widget is painted with, read from its palette."""
    return theme_of_palette(widget.palette())


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    """Dress the whole application. `system` follows the desktop from now on."""
    follower = app.findChild(_SchemeFollower) or _SchemeFollower(app)
    follower.follow(scheme)


def apply_palette(app: QApplication, scheme: Scheme) -> None:
    """The colours alone: enough for what is painted without the style sheet, and much quicker."""
    app.setPalette(_palette(_theme(scheme)))


def set_look(widget: QWidget, **properties: str) -> None:
    """Set the properties the style sheet chooses by, and dress the widget anew."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class _SchemeFollower(QObject):
    """Keeps the application in the chosen scheme, or in the desktop's."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = "system"
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_desktop_scheme_changed)

    def follow(self, scheme: Scheme) -> None:
        self._scheme = scheme
        theme = _theme(scheme)
        self._app.setPalette(_palette(theme))
        self._app.setStyleSheet(_style_sheet(theme))

    @Slot()
    def _on_desktop_scheme_changed(self) -> None:
        if self._scheme == "system":
            self.follow("system")


def _theme(scheme: Scheme) -> Theme:
    system = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if scheme == "dark" or (scheme == "system" and system) else LIGHT


def theme_of_palette(palette: QPalette) -> Theme:
    """The theme of a palette, for painting without a widget."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for color_role, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "window"),
        (role.Text, "text"),
        (role.PlaceholderText, "muted"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "problem"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Light, "surface"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "control_border"),
        (role.Shadow, "control_border"),
    ):
        palette.setColor(color_role, theme.color(name))
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, theme.color("disabled"))
    return palette


def _style_sheet(theme: Theme) -> str:
    source = Template(resource("styles/leaddesk.qss").read_text("utf-8"))
    colors = {
        name: value.name() for name, value in theme._asdict().items() if isinstance(value, QColor)
    }
    return source.substitute(colors, scheme=theme.scheme, icons=resource("icons").as_posix())

"""Small building blocks of screens that know nothing of leads, vendors or services.

Each is loaded when it is first asked for: the first leads are painted without most of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

# Called like its module, which would stand for it as soon as somebody loads that.
from leaddesk.ui.widgets.announce import announce

if TYPE_CHECKING:
    from leaddesk.ui.widgets.buttons import action_button, button
    from leaddesk.ui.widgets.empty_state import EmptyState
    from leaddesk.ui.widgets.flow_layout import FlowLayout
    from leaddesk.ui.widgets.labels import ElidedLabel, Heading, Line, muted_label
    from leaddesk.ui.widgets.notice import Notice
    from leaddesk.ui.widgets.sign import Sign
    from leaddesk.ui.widgets.state_bar import StateBar
    from leaddesk.ui.widgets.state_dot import StateDot, state_icon
    from leaddesk.ui.widgets.state_signs import paint_state
    from leaddesk.ui.widgets.stepper import Stepper

__all__ = [
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "Heading",
    "Line",
    "Notice",
    "Sign",
    "StateBar",
    "StateDot",
    "Stepper",
    "action_button",
    "announce",
    "button",
    "muted_label",
    "paint_state",
    "state_icon",
]

_HOMES: Final = {
    "ElidedLabel": "labels",
    "EmptyState": "empty_state",
    "FlowLayout": "flow_layout",
    "Heading": "labels",
    "Line": "labels",
    "Notice": "notice",
    "Sign": "sign",
    "StateBar": "state_bar",
    "StateDot": "state_dot",
    "Stepper": "stepper",
    "action_button": "buttons",
    "button": "buttons",
    "muted_label": "labels",
    "paint_state": "state_signs",
    "state_icon": "state_dot",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)

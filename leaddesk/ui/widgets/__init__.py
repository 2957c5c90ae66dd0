"""Small building blocks of screens that know nothing of leads, vendors or services."""

from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.buttons import action_button, button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, Line, muted_label
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.sign import Sign
from leaddesk.ui.widgets.state_bar import StateBar
from leaddesk.ui.widgets.state_dot import StateDot, paint_state, state_icon
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

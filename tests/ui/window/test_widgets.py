from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.domain.errors import AccountError
from leaddesk.domain.states import DeliveryState
from leaddesk.ui.dialogs.ask_dialog import AskDialog
from leaddesk.ui.views.activity_view import JobLine
from leaddesk.ui.views.navigation_view import NavigationItem
from leaddesk.ui.widgets.buttons import Button, ToolButton, action_button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.flow_layout import FlowLayout
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, muted_label
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.notice_stack import NoticeStack
from leaddesk.ui.widgets.overflow_bar import OverflowBar
from leaddesk.ui.widgets.state_bar import StateBar
from leaddesk.ui.widgets.stepper import Stepper


def test_the_state_bar_adds_up_and_asks(qtbot: QtBot) -> None:
    bar = StateBar()
    qtbot.addWidget(bar)
    bar.show()
    assert bar._total.text() == "Nothing here yet."
    bar.set_counts({DeliveryState.ACCEPTED: 1180, DeliveryState.REJECTED: 14})
    assert bar._total.text() == "1,194 in all:"
    shown = [b for b in bar.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in shown] == ["Accepted 1,180", "Rejected 14"]
    with qtbot.waitSignal(bar.state_clicked) as asked:
        shown[1].click()
    assert asked.args == [DeliveryState.REJECTED]


def test_a_notice_shows_an_error_and_what_to_do(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    notice = Notice(holder)
    assert notice.isHidden()
    notice.set_error(AccountError("The key is refused.", "It may be old.", "Enter it again."))
    assert not notice.isHidden()
    assert notice._text.text() == "It may be old. Enter it again."
    sign_in = QAction("Sign in", holder)
    notice.set_message("problem", "The key is refused.", "", sign_in)
    with qtbot.waitSignal(sign_in.triggered):
        notice.findChildren(QPushButton)[0].click()
    notice.clear()
    assert notice.isHidden()


def test_of_several_notices_the_newest_is_shown_and_the_others_are_a_click_away(
    qtbot: QtBot,
) -> None:
    stack = NoticeStack()
    qtbot.addWidget(stack)
    notices = [Notice(), Notice(), Notice()]
    for notice in notices:
        stack.add(notice)
    assert stack.isHidden()

    def shown() -> list[int]:
        return [n for n, notice in enumerate(notices) if not notice.isHidden()]

    notices[1].set_message("info", "A file came in")
    assert (stack.isHidden(), shown(), stack.next.text()) == (False, [1], "1 message")
    notices[0].set_message("problem", "It cannot be read")
    assert (shown(), stack.next.text()) == ([0], "2 messages")
    stack.next.trigger()
    assert shown() == [1]
    notices[1].clear()
    assert shown() == [0]
    notices[0].clear()
    assert stack.isHidden()


def test_who_answered_a_notice_is_back_where_the_keyboard_was(qtbot: QtBot) -> None:
    window, stack, notice, action = QWidget(), NoticeStack(), Notice(), QAction("Not now")
    stack.add(notice)
    close, field = QPushButton("Close"), QLineEdit()
    layout = QVBoxLayout(window)
    for widget in (stack, close, field):
        layout.addWidget(widget)
    action.triggered.connect(notice.clear)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    notice.set_message("info", "A file came in", "", action)
    [answer] = [one for one in notice.findChildren(QPushButton) if one.text() == "Not now"]
    answer.setFocus()
    answer.click()
    assert stack.isHidden()
    assert window.focusWidget() is field


def test_an_empty_state_offers_its_actions(qtbot: QtBot) -> None:
    action = QAction("Import")
    state = EmptyState("Nothing", "Begin here.", [action], icon_name="leads")
    qtbot.addWidget(state)
    (button,) = state.findChildren(QPushButton)
    action.setText("Import a file…")
    action.setEnabled(False)
    assert button.text() == "Import a file…"
    assert not button.isEnabled()


def test_a_stepper_says_where_a_person_is(qtbot: QtBot) -> None:
    stepper = Stepper(("File", "Columns", "Check", "Import"))
    qtbot.addWidget(stepper)
    stepper.set_current(2)
    assert stepper.accessibleName() == "Step 3 of 4: Check"
    stepper.grab()


def test_what_does_not_fit_is_elided_and_shown_on_hover(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name that does not fit anywhere")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text()


@pytest.mark.parametrize("made", [Heading, muted_label, JobLine, ElidedLabel])
def test_what_is_quoted_is_never_drawn_as_markup(
    qtbot: QtBot, made: Callable[[str], QWidget]
) -> None:
    widget = made("")
    qtbot.addWidget(widget)
    label = widget.words if isinstance(widget, JobLine) else widget
    assert isinstance(label, QLabel)
    label.setText("<h1><img src='//elsewhere/x.png'>")
    label.resize(30, 20)
    label.grab()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in label.toolTip()


def test_an_ampersand_of_a_name_is_shown_and_is_no_key(qtbot: QtBot) -> None:
    place = NavigationItem("account:1", "R&D", "account")
    qtbot.addWidget(place)
    assert (place.text(), place.shortcut()) == ("R&D", QKeySequence())
    place.setText("M&A")
    assert place.shortcut() == QKeySequence()
    action = QAction("&Send to R&&D", place)
    assert action.iconText() == "Send to R&D"
    assert action_button(action, place).text() == "Send to R&&D"


def test_a_flow_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for _ in range(6):
        flow.addWidget(QPushButton("A button"))
    holder.resize(220, 300)
    holder.show()
    one = flow.itemAt(0)
    assert one is not None
    assert flow.heightForWidth(220) >= 3 * one.sizeHint().height()
    assert flow.heightForWidth(2000) == one.sizeHint().height()


def test_a_line_of_buttons_stays_one_line(qtbot: QtBot) -> None:
    names = ("Send", "Edit", "Export what is selected")
    buttons = [QPushButton(name) for name in names]
    _, edit, export = buttons
    bar = OverflowBar(buttons, (export, edit))
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    bar.show()
    assert [one.isVisible() for one in (*buttons, bar.more)] == [True, True, True, False]
    bar.resize(bar.sizeHint().width() - 1, bar.height())
    assert [one.isVisible() for one in (*buttons, bar.more)] == [True, True, False, True]
    bar.resize(bar.minimumSizeHint())
    assert [one.isVisible() for one in (*buttons, bar.more)] == [True, False, False, True]
    edit.setEnabled(False)
    menu = bar.more.menu()
    menu.aboutToShow.emit()
    assert [(one.text(), one.isEnabled()) for one in menu.actions()] == [
        ("Edit", False),
        ("Export what is selected", True),
    ]
    with qtbot.waitSignal(export.clicked):
        menu.actions()[1].trigger()
    bar.offer(export, False)
    bar.resize(bar.sizeHint())
    assert [one.isVisible() for one in (*buttons, bar.more)] == [True, True, False, False]


def test_a_centred_flow_leaves_as_much_room_on_both_sides(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, centred=True)
    buttons = [QPushButton("A button"), QPushButton("Another")]
    for button in buttons:
        flow.addWidget(button)
    holder.resize(600, 100)
    holder.show()
    assert abs(buttons[0].x() - (holder.width() - buttons[1].geometry().right() - 1)) <= 1


@pytest.mark.parametrize("kind", [Button, ToolButton])
def test_enter_presses_a_button(qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    made = kind()
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, Qt.Key.Key_Return)


def test_enter_on_cancel_is_never_the_answer(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    dialog = AskDialog("ask", "Suppress 1 lead", "", "Suppress 1 lead", "primary", page)
    dialog.answer.setDefault(True)
    dialog.open()
    cancel = dialog.findChild(QPushButton, "cancelButton")
    assert cancel is not None
    cancel.setFocus()
    with qtbot.assertNotEmitted(dialog.accepted), qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(cancel, Qt.Key.Key_Return)

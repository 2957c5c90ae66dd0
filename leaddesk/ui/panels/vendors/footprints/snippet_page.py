"""The tracking snippet: an application key and a host become two script blocks to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import UsageError
from leaddesk.ui import words
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, scrolled, text
from leaddesk.ui.widgets.announce import announce
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.vendors.base import Param, ParamKind
from leaddesk.vendors.footprints.snippet import tracking_snippet

#: A block is as high as so many of its lines.
_LINES: Final = {"Head": 7, "Body": 14}


class SnippetPage(QWidget):
    """The blocks follow what is typed; the key goes nowhere but into them."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.key = ParamField(
            Param(
                "key",
                self.tr("Application key"),
                self.tr("At Footprints under Settings, Data Sources, once the website is one."),
                required=True,
            ),
            "snippet",
        )
        self.host = ParamField(
            Param("host", self.tr("Address"), "", ParamKind.URL, required=True), "snippet"
        )
        self.email = ParamField(
            Param(
                "email",
                self.tr("E-mail address of the visitor"),
                self.tr("Only where a person is signed in."),
            ),
            "snippet",
        )
        self.notice = Notice(self)
        self.head, self.copy_head = _block("Head", self.tr("The block for the head"))
        self.body, self.copy_body = _block("Body", self.tr("The block for the end of the body"))
        for copy, title in (
            (self.copy_head, self.tr("Copy the block for the head")),
            (self.copy_body, self.tr("Copy the block for the body")),
        ):
            copy.setText(self.tr("Copy"))
            copy.setAccessibleName(title)
        for block in (self.head, self.body):
            block.setPlaceholderText(self.tr("Give the application key above."))
        self._build()
        for field in (self.key, self.host, self.email):
            field.changed.connect(self._show_blocks)
        self.copy_head.clicked.connect(self._on_copy_head_clicked)
        self.copy_body.clicked.connect(self._on_copy_body_clicked)
        self.set_account(account)

    def set_account(self, account: Account) -> None:
        """The address is the account's own, unless another one was typed."""
        if not self.host.value():
            self.host.set_value(account.settings.get("base_url", ""))
        self._show_blocks()

    def _build(self) -> None:
        notes = (
            self.tr(
                "First make a data source for the website, at Footprints under Settings, Data Sources."
            ),
            self.tr("Put the first block into the head of every page of the website."),
            self.tr("Put the second block right before the body of every page ends."),
            self.tr(
                "Where a person is signed in, make the blocks with that e-mail address: then Footprints knows "
                "who it is."
            ),
            self.tr(
                "A page reports itself with {call}, with brands, tenants or interests within."
            ).format(call="ochn.send('action', 'visit', {…})"),
        )
        inner = QWidget()
        self.setLayout(column(scrolled(inner)))
        fields = row(spacing=2 * WIDE)
        for field in (self.key, self.host, self.email):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        content = column(fields, spacing=SPACE)
        content.addSpacing(SPACE)
        for number, note in enumerate(notes, 1):
            content.addWidget(text(f"{number}.  {note}"))
        content.addSpacing(SPACE)
        content.addWidget(self.notice)
        for title, block, copy in (
            (self.tr("Into the head"), self.head, self.copy_head),
            (self.tr("Before the body ends"), self.body, self.copy_body),
        ):
            content.addLayout(row(Heading(title, 2), None, copy))
            content.addWidget(block)
        content.addStretch(1)
        content.setContentsMargins(0, SPACE, SPACE, 0)
        inner.setLayout(content)

    @Slot()
    def _show_blocks(self) -> None:
        self.host.say("")
        try:
            made = tracking_snippet(self.key.value(), self.host.value(), self.email.value())
        except UsageError as error:
            made = None
            if self.key.value():
                self.host.say(
                    " ".join((words.said(error.title), words.said(error.hint))), "problem"
                )
        self.head.setPlainText(made.head if made else "")
        self.body.setPlainText(made.body if made else "")
        for copy in (self.copy_head, self.copy_body):
            copy.setEnabled(made is not None)

    @Slot()
    def _on_copy_head_clicked(self) -> None:
        self._copy(self.head)

    @Slot()
    def _on_copy_body_clicked(self) -> None:
        self._copy(self.body)

    def _copy(self, block: QPlainTextEdit) -> None:
        QGuiApplication.clipboard().setText(block.toPlainText())
        self.notice.set_message("success", self.tr("Copied."))
        announce(self, self.tr("Copied."))


def _block(name: str, accessible_name: str) -> tuple[QPlainTextEdit, QPushButton]:
    block = QPlainTextEdit()
    block.setObjectName(f"snippet{name}")
    block.setAccessibleName(accessible_name)
    block.setReadOnly(True)
    block.setTabChangesFocus(True)
    block.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    block.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    block.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    block.setFixedHeight(_LINES[name] * block.fontMetrics().lineSpacing() + 3 * SPACE)
    return block, button("", name=f"snippetCopy{name}", icon_name="copy")

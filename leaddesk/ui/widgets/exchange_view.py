"""What was sent and what came back, word for word, secrets taken out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.deliveries import Attempt, Reason
from leaddesk.domain.exchange import Exchange
from leaddesk.ui import words
from leaddesk.ui.theme import HALF, SPACE
from leaddesk.ui.widgets.labels import muted_label

#: Reasons without an exchange: some lines. Pixels.
_WORDS_ALONE: Final = 10 * SPACE
#: What Qt calls QWIDGETSIZE_MAX.
_ANY_HEIGHT: Final = (1 << 24) - 1


class ExchangeView(QWidget):
    """One exchange at a time; where there are several, the newest first."""

    def __init__(self, *, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        """`orientation` is how request and answer stand to each other."""
        super().__init__()
        self._attempts: Sequence[Attempt] = ()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._which = QComboBox()
        self._which.setObjectName("exchangeAttempt")
        self._which.setAccessibleName(self.tr("Exchange"))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._which.activated.connect(self._on_which_activated)
        self._request = self._text("exchangeRequest", self.tr("Request"))
        self._answer = self._text("exchangeAnswer", self.tr("Answer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._which)
        layout.addLayout(top)
        self._texts = QWidget()
        beside = orientation is Qt.Orientation.Horizontal
        texts = QHBoxLayout(self._texts) if beside else QVBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(SPACE)
        for title, field in (
            (self.tr("Request"), self._request),
            (self.tr("Answer"), self._answer),
        ):
            part = QVBoxLayout()
            part.setSpacing(HALF)
            part.addWidget(muted_label(title))
            part.addWidget(field)
            texts.addLayout(part, 1)
        layout.addWidget(self._texts, 1)
        layout.addStretch(0)

    def show_attempts(self, attempts: Sequence[Attempt], reasons: Sequence[Reason] = ()) -> None:
        """Show these exchanges, oldest first as they come; `reasons` stand where there was no exchange at all."""
        self._attempts = attempts[::-1]
        self._which.clear()
        for attempt in self._attempts:
            self._which.addItem(
                self.tr("{when}: {state}").format(
                    when=words.exact_when(attempt.at), state=words.state_word(attempt.state)
                )
            )
        self._which.setVisible(len(self._attempts) > 1)
        if self._attempts:
            self._show(self._attempts[0])
            return
        self._words.setText(
            words.why_quoted(reasons) or self.tr("Nothing was sent for this lead yet.")
        )
        self._show_texts(None)

    def show_exchange(
        self, exchange: Exchange | None, reasons: Sequence[Reason] = (), otherwise: str = ""
    ) -> None:
        """Show this one; `otherwise` is said where there was no exchange and there are no reasons."""
        self._attempts = ()
        self._which.hide()
        self._show_words(exchange, reasons, otherwise)

    def _show(self, attempt: Attempt) -> None:
        meaning = words.state_meaning(attempt.state)
        self._show_words(attempt.exchange, attempt.reasons, meaning)

    def _show_words(
        self, exchange: Exchange | None, reasons: Sequence[Reason], otherwise: str
    ) -> None:
        if exchange is None:
            said = words.why_quoted(reasons) or otherwise
        elif exchange.status is None:
            said = self.tr("No answer came within {time}.").format(
                time=words.seconds(exchange.duration_s)
            )
        else:
            said = self.tr("Answered with HTTP status {status} after {time}. {reasons}").format(
                status=exchange.status,
                time=words.seconds(exchange.duration_s),
                reasons=words.why_quoted(reasons),
            )
        self._words.setText(said.strip())
        self._show_texts(exchange)

    def _show_texts(self, exchange: Exchange | None) -> None:
        """Words alone take no more height than they need from the table above."""
        self.setMaximumHeight(_WORDS_ALONE if exchange is None else _ANY_HEIGHT)
        self._texts.setVisible(exchange is not None)
        self._request.setPlainText(exchange.request if exchange else "")
        self._answer.setPlainText(exchange.answer if exchange else "")

    def _text(self, name: str, heard: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName(name)
        field.setReadOnly(True)
        field.setAccessibleName(heard)
        field.setTabChangesFocus(True)
        field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        field.setMinimumHeight(8 * SPACE)
        return field

    @Slot(int)
    def _on_which_activated(self, place: int) -> None:
        if 0 <= place < len(self._attempts):
            self._show(self._attempts[place])

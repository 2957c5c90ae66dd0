"""One thing that happened to a lead, as a step on its line of events."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.domain.changes import TimelineEntry
from leaddesk.domain.states import DeliveryState
from leaddesk.ui.icons import icon
from leaddesk.ui.theme import HALF, SPACE, theme_of
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import muted_label
from leaddesk.ui.widgets.state_signs import DOT, paint_state
from leaddesk.ui.words import exact_when, field_word, said, state_meaning, when

#: Lines of a request or an answer that are seen without scrolling.
_LINES: Final = 9
#: Entries behind which there is more to read.
_UNFOLDING: Final = ("attempt", "merged")


def entry_state(entry: TimelineEntry) -> DeliveryState | None:
    """The delivery state an entry tells of, None where it tells of none."""
    return DeliveryState(entry.state) if entry.state else None


def _signed_state(entry: TimelineEntry) -> DeliveryState | None:
    """The state whose sign an entry wears. An entry of the queue knows what became of it later: not its matter."""
    state = entry_state(entry)
    later = entry.kind == "queued" and state is not DeliveryState.BLOCKED
    return DeliveryState.QUEUED if later else state


def entry_title(entry: TimelineEntry) -> str:
    """What happened, in the person's language where we know the words."""
    state = entry_state(entry)
    if entry.kind == "attempt" and state is not None:
        return QCoreApplication.translate("Timeline", "{account}: {meaning}").format(
            account=entry.account, meaning=state_meaning(state)
        )
    if entry.kind == "queued":
        if state is DeliveryState.BLOCKED:
            return QCoreApplication.translate("Timeline", "Not sent to {account}").format(
                account=entry.account
            )
        return QCoreApplication.translate("Timeline", "Queued for {account}").format(
            account=entry.account
        )
    told = _told(entry.kind, entry.facts)
    facts = dict(entry.facts)
    if "file" in facts:
        facts["file"] = Path(facts["file"]).name
    return told.format(**facts) if told else entry.title


def _told(kind: str, facts: Mapping[str, str]) -> str:
    """What happened, of kinds that we have words for."""
    translate = QCoreApplication.translate
    if kind == "imported":
        return {
            "created": translate("Timeline", "Came from {file}, line {line}"),
            "updated": translate("Timeline", "Completed from {file}, line {line}"),
            "duplicate": translate("Timeline", "Found again in {file}, line {line}"),
        }.get(facts["bucket"], translate("Timeline", "In {file}, line {line}"))
    if kind == "edited" and "undone" in facts:
        return translate("Timeline", "Edited, and taken back")
    return {
        "edited": translate("Timeline", "Edited"),
        "merged": translate("Timeline", "Merged with another lead"),
        "suppressed": translate("Timeline", "Must not be contacted: on the list “{list}”"),
    }.get(kind, "")


def entry_detail(entry: TimelineEntry) -> str:
    """What else there is to say."""
    if entry.changes:
        change = QCoreApplication.translate("Timeline", "{field}: {before} → {after}")
        empty = QCoreApplication.translate("Timeline", "empty")
        return "\n".join(
            change.format(field=field_word(name), before=before or empty, after=after or empty)
            for name, (before, after) in entry.changes.items()
        )
    return "" if entry.kind == "merged" else said(entry.detail)


class TimelineStep(QWidget):
    """Sign, words and time of one entry; what was sent and answered unfolds beneath."""

    def __init__(self, entry: TimelineEntry, *, last: bool) -> None:
        super().__init__()
        self._entry = entry
        self._facts: QWidget | None = None
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._add_words()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(_Rail(_signed_state(entry), last=last))
        layout.addLayout(self._words, 1)

    def _add_words(self) -> None:
        title = QLabel(entry_title(self._entry))
        detail = muted_label(entry_detail(self._entry))
        for label in (title, detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        moment = muted_label(when(self._entry.at), wrap=False)
        moment.setToolTip(exact_when(self._entry.at))
        self._words.addWidget(title)
        if detail.text():
            self._words.addWidget(detail)
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(moment)
        if self._entry.kind in _UNFOLDING and self._entry.facts:
            line.addWidget(self._fold())
        line.addStretch()
        self._words.addLayout(line)
        self._words.addSpacing(SPACE + HALF)

    def _fold(self) -> QWidget:
        self._toggle = button(self.tr("Details"), kind="link", name="exchange")
        self._toggle.setCheckable(True)
        self._toggle.setIcon(icon("chevron-right", self._toggle))
        self._toggle.setAccessibleName(
            self.tr("Details: {title}").format(title=entry_title(self._entry))
        )
        if self._entry.kind == "merged":
            self._toggle.setToolTip(self.tr("What the other lead had"))
        else:
            self._toggle.setToolTip(
                self.tr("The vendor's own words: what was sent and what came back")
            )
        self._toggle.toggled.connect(self._on_toggle_toggled)
        return self._toggle

    @Slot(bool)
    def _on_toggle_toggled(self, unfolded: bool) -> None:  # noqa: FBT001  (Qt's own signature)
        self._toggle.setIcon(icon("chevron-down" if unfolded else "chevron-right", self._toggle))
        if self._facts is None:
            merged = self._entry.kind == "merged"
            self._facts = _MergedLead(self._entry) if merged else _Facts(self._entry, self)
            self._words.insertWidget(self._words.count() - 1, self._facts)
        self._facts.setVisible(unfolded)


class _Facts(QWidget):
    """The exchange behind an entry: status and time in a line, request and answer as they were."""

    def __init__(self, entry: TimelineEntry, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, HALF, 0, 0)
        layout.setSpacing(HALF)
        facts = dict(entry.facts)
        texts = (
            (self.tr("Sent"), facts.pop("request", "")),
            (self.tr("Answered"), facts.pop("answer", "")),
        )
        words = {
            "HTTP status": self.tr("HTTP status {value}"),
            "duration": self.tr("answered in {value}"),
        }
        summary = " · ".join(
            words.get(name, f"{name} {{value}}").format(value=value)
            for name, value in facts.items()
        )
        if summary:
            layout.addWidget(muted_label(summary))
        for title, text in texts:
            if text:
                layout.addWidget(muted_label(title))
                layout.addWidget(_verbatim(title, text))


class _MergedLead(QWidget):
    """What a lead had before it was merged into this one."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, HALF, 0, 0)
        layout.setSpacing(2)
        said = self.tr("{field}: {value}")
        for name, value in entry.facts.items():
            layout.addWidget(muted_label(said.format(field=field_word(name), value=value)))


def _verbatim(title: str, text: str) -> QPlainTextEdit:
    box = QPlainTextEdit(text)
    box.setReadOnly(True)
    box.setAccessibleName(title)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    box.setTabChangesFocus(True)
    line = box.fontMetrics().lineSpacing()
    box.setFixedHeight(line * min(_LINES, text.count("\n") + 3) + 3 * SPACE)
    return box


class _Rail(QWidget):
    """The line on which the entries stand, with this entry's sign."""

    def __init__(self, state: DeliveryState | None, *, last: bool) -> None:
        super().__init__()
        self._state = state
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(DOT + 2 * HALF, 2 * SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        middle = self.width() / 2
        centre = self.fontMetrics().height() / 2
        if not self._last:
            painter.setPen(QPen(theme.border, 1.5))
            painter.drawLine(
                QPointF(middle, centre + DOT), QPointF(middle, self.height() + centre - DOT)
            )
        sign = QRectF(middle - DOT / 2, centre - DOT / 2, DOT, DOT)
        if self._state is not None:
            paint_state(painter, sign, self._state, theme.state_color(self._state))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.control_border)
            painter.drawEllipse(sign.adjusted(2, 2, -2, -2))

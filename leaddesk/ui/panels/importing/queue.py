"""The files that wait for their import, and the lists inside them, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from leaddesk.domain.imports import ImportReport
from leaddesk.services.watching import LEAD_SUFFIXES
from leaddesk.ui import counts
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.words import tip


class State(Enum):
    """Where a list stands."""

    WAITING = "waiting"
    OPEN = "open"
    IMPORTED = "imported"
    SKIPPED = "skipped"


@dataclass(slots=True)
class Entry:
    """One list: a file, or a part of one. `part` is empty until it is known that there are several."""

    path: Path
    part: str = ""
    state: State = State.WAITING
    report: ImportReport | None = None

    @property
    def title(self) -> str:
        """What people know it by."""
        return f"{self.path.name} › {self.part}" if self.part else self.path.name


class ImportQueue(QObject):
    """Says what comes next, and keeps what came of each until another session begins."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self.current: Entry | None = None

    @property
    def open(self) -> bool:
        """Whether a list is being worked on."""
        return self.current is not None and self.current.state is State.OPEN

    @property
    def waiting(self) -> int:
        """How many lists wait."""
        return sum(entry.state is State.WAITING for entry in self._entries)

    @property
    def reports(self) -> tuple[ImportReport, ...]:
        """What was imported in this session, in order."""
        return tuple(entry.report for entry in self._entries if entry.report is not None)

    def add(self, paths: Sequence[Path], *, anew: bool) -> None:
        """Put files at the end. `anew` begins another session: what is done is forgotten."""
        if anew:
            self._entries = [entry for entry in self._entries if entry.state is State.WAITING]
        self._entries += [Entry(path) for path in paths]
        self.changed.emit()

    def start_next(self) -> Entry | None:
        """The next list that waits, now the one being worked on."""
        entry = next((one for one in self._entries if one.state is State.WAITING), None)
        if entry is not None:
            entry.state = State.OPEN
            self.current = entry
            self.changed.emit()
        return entry

    def skip(self) -> None:
        """Leave the current list, if it was not imported."""
        if self.current is not None and self.current.state is State.OPEN:
            self.current.state = State.SKIPPED
            self.changed.emit()

    def take_parts(self, shown: str, others: Sequence[str]) -> None:
        """The current entry is the part `shown` of its file; `others` come right after it."""
        current = self.current
        if current is None:
            return
        current.part = shown
        rest = [
            entry
            for entry in self._entries
            if not (entry.path == current.path and entry.part and entry.state is State.WAITING)
        ]
        after = rest.index(current) + 1
        self._entries = [
            *rest[:after],
            *(Entry(current.path, part) for part in others),
            *rest[after:],
        ]
        self.changed.emit()

    def imported(self, report: ImportReport) -> None:
        """The current list was imported."""
        if self.current is not None:
            self.current.state = State.IMPORTED
            self.current.report = report
            self.changed.emit()

    def show_in(self, shown: QListWidget) -> int:
        """Fill a list widget with the entries; returns how many there are."""
        signs = {
            State.WAITING: ("clock", "muted", self.tr("{file}, waiting")),
            State.OPEN: ("play", "accent", self.tr("{file}, open now")),
            State.IMPORTED: ("success", "success", self.tr("{file}, imported: {leads}")),
            State.SKIPPED: ("close", "muted", self.tr("{file}, skipped")),
        }
        shown.clear()
        for entry in self._entries:
            picture, color, text = signs[entry.state]
            leads = counts.leads(taken(entry.report)) if entry.report else ""
            spoken = text.format(file=entry.title, leads=leads)
            words = (
                f"{entry.part or entry.path.name}\n{leads}"
                if leads
                else entry.part or entry.path.name
            )
            item = QListWidgetItem(tinted_icon(picture, color), words)
            item.setToolTip(tip(spoken))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            shown.addItem(item)
            if entry is self.current:
                shown.scrollToItem(item)
        return len(self._entries)


def ask_for_files(parent: QWidget) -> list[Path]:
    """Let a person choose lead files; none when they choose none. What is in a file decides, not its name."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(LEAD_SUFFIXES))
    filters = (
        QCoreApplication.translate("ImportPage", "Lead files ({patterns})").format(
            patterns=patterns
        ),
        QCoreApplication.translate("ImportPage", "All files (*)"),
    )
    title = QCoreApplication.translate("ImportPage", "Import lead files")
    names, _filter = QFileDialog.getOpenFileNames(parent, title, "", ";;".join(filters))
    return [Path(name) for name in names]


def taken(report: ImportReport) -> int:
    """How many leads an import made or changed."""
    return report.counts.created + report.counts.updated

"""That a call is on its way, and of a long one how much of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from leaddesk.domain.jobs import Progress
from leaddesk.ui.theme import HALF
from leaddesk.ui.widgets.labels import muted_label


class CallProgress(QWidget):
    """Hidden between calls."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(accessible_name)
        self.words = muted_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        self.hide()

    def show_busy(self, *, busy: bool) -> None:
        """A call began or ended."""
        self.bar.setRange(0, 0)
        self.words.hide()
        self.setVisible(busy)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """The bytes of a long request; when all are gone it is the vendor's turn."""
        if not progress.total:
            return
        whole = progress.done >= progress.total
        self.bar.setRange(0, 0 if whole else progress.total)
        self.bar.setValue(progress.done)
        si = QLocale.DataSizeFormat.DataSizeSIFormat
        done, total = (
            QLocale().formattedDataSize(n, 1, si) for n in (progress.done, progress.total)
        )
        said = self.tr("{done} of {total} sent")
        if whole:
            said = self.tr("All {total} sent, waiting for the answer…")
        self.words.setText(said.format(done=done, total=total))
        self.words.show()

"""What a person sees while a workspace of an older LeadDesk is brought to the present format."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from leaddesk.domain.jobs import Progress
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import text
from leaddesk.ui.widgets.labels import Heading


class UpgradeDialog(QDialog):
    """Says what is done, and how far the copy is. There is nothing to decide; closing the window ends it all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setObjectName("upgradeDialog")
        self.setWindowModality(Qt.WindowModality.NonModal)
        title = self.tr("Preparing this workspace for the new LeadDesk")
        self.setWindowTitle(title)
        self.bar = QProgressBar()
        self.bar.setObjectName("upgradeProgress")
        self.bar.setAccessibleName(self.tr("How far the copy is"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.stage = text(self.tr("Copying the workspace into its backups…"), tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, WIDE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(WIDE)
        heading = Heading(title, 1)
        heading.setWordWrap(True)
        layout.addWidget(heading)
        layout.addWidget(
            text(
                self.tr(
                    "It was made by an older LeadDesk. A copy of it is kept, so nothing can be lost. A large"
                    " workspace takes some minutes."
                )
            )
        )
        layout.addWidget(self.bar)
        layout.addWidget(self.stage)
        self.setMinimumWidth(60 * SPACE)

    @Slot(object)
    def set_progress(self, progress: Progress) -> None:
        """How far the copy is; after it comes work of which nobody knows how long it takes."""
        if progress.total and progress.done < progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
        else:
            self.bar.setRange(0, 0)
            self.stage.setText(self.tr("Bringing it to the new format…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape does not close it: there is no window behind it yet."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

"""Layout of the import: steps above, files beside, the step in the middle, Back and Continue beneath."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.labels import Heading, Line
from leaddesk.ui.widgets.scroll_area import PageStack
from leaddesk.ui.widgets.stepper import Stepper


class ImportView(QWidget):
    """Layout only."""

    def __init__(
        self, choose_action: QAction, steps: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        """`steps` are there from the beginning: the keyboard comes from them to what stands beneath."""
        super().__init__(parent)
        self.heading = Heading(self.tr("Import"), 1)
        self.close_button = button(
            self.tr("Close"), name="importCloseButton", kind="quiet", icon_name="close"
        )
        self.stepper = Stepper(
            (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import"))
        )
        self.files_title = text(self.tr("Files"), tone="section")
        self.file_list = QListWidget()
        self.file_list.setObjectName("importFileList")
        self.file_list.setAccessibleName(self.tr("Files to import"))
        self.file_list.setProperty("framed", "true")
        self.file_list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.file_list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.file_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.skip_button = button(self.tr("Skip this file"), name="importSkipButton", kind="link")
        self.files = QWidget()
        self.files.setLayout(column(self.files_title, self.file_list, self.skip_button))
        self.files.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.files.setMinimumWidth(18 * SPACE)
        self.files.setMaximumWidth(24 * SPACE)
        self.files.hide()
        self.empty = EmptyState(
            self.tr("Which file do you want to import?"),
            self.tr(
                "Drop one or many lead files anywhere on this window, or choose them. Nothing is stored before "
                "you have seen where each line would go."
            ),
            (choose_action,),
            icon_name="imports",
        )
        self.steps = PageStack()  # a step that scrolls by itself need not be as high as the others
        self.steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.back_button = button(
            self.tr("Back"), name="importBackButton", icon_name="chevron-left"
        )
        self.status = text(tone="muted")
        self.next_button = button(self.tr("Continue"), name="importNextButton", kind="primary")
        self.import_button = button(self.tr("Import"), name="importButton", kind="primary")
        self.cancel_button = button(self.tr("Cancel"), name="cancelButton", icon_name="stop")
        self._arrange(steps)

    def _arrange(self, steps: Sequence[QWidget]) -> None:
        """From outside inwards: Qt dresses all that is in a widget anew each time the widget is moved."""
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addLayout(row(self.heading, None, self.close_button))
        self.pages = QStackedWidget()
        layout.addWidget(self.pages, 1)
        work = QWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(work)
        middle = row(self.files, self.steps, spacing=WIDE)
        inner = column(self.stepper, middle, spacing=WIDE)
        inner.setStretchFactor(middle, 1)
        work.setLayout(inner)
        for step in steps:
            self.steps.addWidget(step)
        footer = row(self.back_button, spacing=SPACE)
        footer.addWidget(self.status, 1)
        for last in (self.cancel_button, self.next_button, self.import_button):
            footer.addWidget(last)
        inner.addWidget(Line())
        inner.addLayout(footer)

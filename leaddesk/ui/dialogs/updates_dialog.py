"""Whether there is a newer LeadDesk: asked when a person asks, and only told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from leaddesk import __version__
from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.services.updates import Release, newest_release
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import column, row, text
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.notice import Notice

#: The setting that holds the address for updates. Empty until a person writes one.
ADDRESS_SETTING = "updates/address"
#: The version that this address told of last.
SEEN_SETTING = "updates/seen"


class UpdatesDialog(QDialog):
    """The address for updates, and what it answered."""

    def __init__(
        self,
        settings: QSettings,
        runner: JobRunner,
        parent: QWidget,
        ask: Callable[[str, str], Release] = newest_release,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("updatesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check for updates"))
        self._settings = settings
        self._ask = ask
        self._page = ""
        self._asking = Lookup(runner, self.tr("Checking for updates"), self)
        self._asking.answered.connect(self._on_asking_answered)
        self.open_page = QAction(self.tr("Open its page"), self)
        self.open_page.setObjectName("updatesPage")
        self.open_page.triggered.connect(self._on_open_page_triggered)
        self._make_widgets()
        self._asking.failed.connect(self.answer.set_error)
        self._asking.ended.connect(self._on_address_changed)
        self._lay_out()
        self._on_address_changed()

    def _make_widgets(self) -> None:
        self.address = QLineEdit(str(self._settings.value(ADDRESS_SETTING, "")))
        self.address.setObjectName("updatesAddress")
        self.address.setAccessibleName(self.tr("Address for updates"))
        self.address.setPlaceholderText("https://…#…")
        self.address.setClearButtonEnabled(True)
        self.address.textChanged.connect(self._on_address_changed)
        self.answer = Notice()
        self.answer.setObjectName("updatesAnswer")
        self.check = button(self.tr("Check now"), name="updatesCheck", kind="primary")
        self.check.setDefault(True)
        self.check.clicked.connect(self._on_check_clicked)
        self.close_button = button(self.tr("Close"), name="cancelButton")
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Address for updates"))
        label.setBuddy(self.address)
        hint = self.tr(
            "Whoever gave you LeadDesk gives you this line too. Without it nothing is asked."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, WIDE, 3 * SPACE, WIDE)
        layout.setSpacing(WIDE)
        layout.addWidget(Heading(self.tr("Check for updates"), 1))
        layout.addWidget(
            text(
                self.tr(
                    "You have LeadDesk {version}. You are told if there is a newer one; nothing is installed"
                    " by itself."
                ).format(version=__version__)
            )
        )
        layout.addLayout(column(label, self.address, text(hint, tone="muted"), spacing=SPACE // 2))
        layout.addWidget(self.answer)
        layout.addStretch(1)
        layout.addLayout(row(None, self.close_button, self.check))
        self.setMinimumWidth(68 * SPACE)

    def done(self, result: int) -> None:
        """Whichever way it closes, the address stays as it was written."""
        self._keep_address()
        self._asking.forget()
        super().done(result)

    def _keep_address(self) -> None:
        address = self.address.text().strip()
        if address != self._settings.value(ADDRESS_SETTING, ""):
            self._settings.setValue(ADDRESS_SETTING, address)
            self._settings.remove(SEEN_SETTING)

    # -- slots ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_address_changed(self) -> None:
        self.check.setEnabled(bool(self.address.text().strip()) and not self._asking.busy)

    @Slot()
    def _on_check_clicked(self) -> None:
        self._keep_address()
        address, seen = self.address.text(), str(self._settings.value(SEEN_SETTING, ""))
        self.answer.set_message("info", self.tr("Asking…"))
        self._asking.ask(lambda _progress, _cancel: self._ask(address, seen))
        self._on_address_changed()

    @Slot(object)
    def _on_asking_answered(self, release: Release) -> None:
        self._settings.setValue(SEEN_SETTING, release.version)
        date = QDate(release.date.year, release.date.month, release.date.day)
        day = QLocale().toString(date, QLocale.FormatType.LongFormat)
        if release.is_newer:
            self._page = release.page
            self.answer.set_message(
                "success",
                self.tr("LeadDesk {version} is available.").format(version=release.version),
                self.tr(
                    "Released on {day}. Install it over this one: your workspaces stay."
                ).format(day=day),
                self.open_page,
            )
        else:
            self.answer.set_message(
                "info",
                self.tr("You have the newest LeadDesk."),
                self.tr("The last release is {version}, of {day}.").format(
                    version=release.version, day=day
                ),
            )

    @Slot()
    def _on_open_page_triggered(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))

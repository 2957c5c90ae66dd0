"""Footprints' leads: a range of days, listed or pulled into the workspace, and the chosen one's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.ui import counts, words
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.call_table import CallTable
from leaddesk.ui.panels.vendors.footprints.lead_page import LISTS, LeadPage
from leaddesk.ui.panels.vendors.footprints.names import Names
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import text
from leaddesk.ui.widgets import Notice, button
from leaddesk.ui.widgets.beside import Beside

if TYPE_CHECKING:
    from leaddesk.services.pulling import PullReport

#: So high the list and a lead's page are at least. Pixels.
_LEAST: Final = 50 * SPACE


class LeadsTab(VendorTab):
    """Nothing is asked before a person presses Load or Pull. Days that are left empty mean all leads."""

    def __init__(
        self, account: Account, tools: AccountTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(account, tools, parent)
        columns = {
            "userFirstName": self.tr("First name"),
            "userLastName": self.tr("Last name"),
            "status": self.tr("Status"),
            "userEmail": self.tr("E-mail"),
            "offer.name": self.tr("Offer"),
            "consultant.name": self.tr("Consultant"),
            "createdAt": self.tr("Created"),
        }
        self.found = CallTable(
            account,
            tools,
            "get_leads",
            params=("startDate", "endDate"),
            columns=columns,
            detail=False,
        )
        self.names = Names(account, tools, LISTS, self)
        self.page = LeadPage(account, tools, self.names)
        self._pulling = Lookup(tools.runner, self.tr("Pulling leads"), self)
        self._build()
        self._connect()
        self._show_pulling()

    @property
    def title(self) -> str:
        return self.tr("Leads")

    def open(self) -> None:
        self.names.open()

    def _build(self) -> None:
        self.pull = button(
            self.tr("Pull into the workspace"),
            name="footprintsPull",
            icon_name="imports",
        )
        self.stop = button(
            self.tr("Stop"), name="footprintsPullStop", kind="quiet", icon_name="stop"
        )
        self.pulled = text(tone="muted")
        self.found.add_beside(self.pull, self.stop)
        self.found.empty.set_text(
            self.tr("Which leads?"),
            self.tr(
                "Choose days, or none for all leads. Footprints lists only leads that have a location, a "
                "catalogue, an offer and a consultant."
            ),
        )
        self.notice = Notice(parent=self, closable=True)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addWidget(self.notice)
        inside.addWidget(self.pulled)
        inside.addWidget(self.found, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        # Where they stand one beneath the other, the tab scrolls instead of squeezing them.
        left.setMinimumHeight(_LEAST)
        self.page.setMinimumHeight(_LEAST)
        layout.addWidget(Beside(left, self.page, (1, 1)))

    def _connect(self) -> None:
        self.found.chosen.connect(self._on_found_chosen)
        self.page.changed.connect(self._on_page_changed)
        self.page.busy_changed.connect(self.found.records.setDisabled)
        self.pull.clicked.connect(self._on_pull_clicked)
        self.stop.clicked.connect(self._pulling.forget)
        self._pulling.began.connect(self._show_pulling)
        self._pulling.ended.connect(self._show_pulling)
        self._pulling.progressed.connect(self._on_pulling_progressed)
        self._pulling.answered.connect(self._on_pulling_answered)
        self._pulling.failed.connect(self.notice.set_error)

    @Slot()
    def _on_found_chosen(self) -> None:
        chosen = self.found.selected()
        self.page.show_lead(chosen[0] if len(chosen) == 1 else {})

    @Slot(str, object)
    def _on_page_changed(self, number: str, now: Record) -> None:
        self.found.records.change_records("_id", number, now)
        self.changed.emit()

    # -- into the workspace --------------------------------------------------------------------------------

    @Slot()
    def _on_pull_clicked(self) -> None:
        given = self.found.form.arguments()
        since, until = (str(given.get(name, ""))[:10] for name in ("startDate", "endDate"))
        pulling, account_id = self.tools.pulling, self.account.id

        def pull(progress: ProgressCallback, cancel: CancelToken) -> PullReport:
            return pulling.pull(account_id, "leads", since, until, progress, cancel)

        self.notice.clear()
        self._pulling.ask(pull)

    @Slot()
    def _show_pulling(self) -> None:
        busy = self._pulling.busy
        self.pull.setEnabled(not busy)
        self.stop.setVisible(busy)
        self.pulled.setText(self.tr("Asking the vendor…"))
        self.pulled.setVisible(busy)

    @Slot(object)
    def _on_pulling_progressed(self, progress: Progress) -> None:
        said = self.tr("{leads} pulled so far").format(leads=counts.leads(progress.done))
        self.pulled.setText(said)

    @Slot(object)
    def _on_pulling_answered(self, report: PullReport) -> None:
        said = self.tr("{new} new, {updated} updated, {same} unchanged.").format(
            new=words.count(report.created),
            updated=words.count(report.updated),
            same=words.count(report.unchanged),
        )
        self.notice.set_message(
            "success",
            self.tr("{leads} pulled into the workspace").format(leads=counts.leads(report.fetched)),
            said,
        )
        self.leads_changed.emit()
        if report.lead_ids:
            self.leads_requested.emit(report.lead_ids, self.tr("Pulled from Footprints"))

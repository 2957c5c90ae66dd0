"""Loyalty: the campaigns with their dates and prizes, a person's code and redeeming it, codes, history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.facts import fact, facts_of, knows_none
from leaddesk.ui.panels.vendors.footprints.names import Names
from leaddesk.ui.panels.vendors.footprints.pages import page
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import card, row
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.facts_view import FactsView
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.scroll_area import PageStack
from leaddesk.ui.widgets.segments import Segments
from leaddesk.ui.words import caption
from leaddesk.vendors.capabilities import CallResult

_WHO = ("userEmail", "userPhone")


class LoyaltyTab(VendorTab):
    """The selected campaign is proposed in every form; a selected code finds its person again."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self.names = Names(account, tools, ("campaigns",), self)
        columns = {
            "name": self.tr("Campaign"),
            "startDate": self.tr("Begins"),
            "endDate": self.tr("Ends"),
            "expireCodesDate": self.tr("Codes expire"),
            "loyaltySettings.loyaltyPrizeTypes": self.tr("Prizes"),
            "total": self.tr("Codes"),
        }
        self.running = CallTable(
            account, tools, "active_campaigns", columns=columns, kept=True, ask=True, detail=False
        )
        self.every = CallTable(
            account, tools, "campaigns", columns=columns, kept=True, ask=True, detail=False
        )
        self.search = CallForm(
            account,
            tools,
            "check_code",
            params=(*_WHO, "campaignInternalId"),
            pickers=("campaignInternalId",),
            columns=3,
        )
        self.code = FactsView("footprintsCode", self.tr("The code"))
        self.redeem = CallForm(account, tools, "change_code_status", params=())
        code = {
            "code": self.tr("Code"),
            "status": self.tr("Status"),
            "prize.name": self.tr("Prize"),
            "campaign.name": self.tr("Campaign"),
        }
        people = {
            "client.userFirstName": self.tr("First name"),
            "client.userLastName": self.tr("Last name"),
            "client.userEmail": self.tr("E-mail"),
        }
        self.codes = CallTable(
            account, tools, "list_codes", params=("searchTerm",), columns={**code, **people}
        )
        dates = {"expire_code_date": self.tr("Expires"), "last_update": self.tr("Last change")}
        self.history = CallTable(
            account, tools, "code_history", params=_WHO, columns={**code, **dates}
        )
        self.use = button(
            self.tr("Look up the selected code"), name="footprintsUseCode", icon_name="search"
        )
        self._code: Record = {}
        self._taken = ""
        self._build()
        self._connect()
        self._show_code({})
        self._show_codes("", "")

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LoyaltyTab", "Loyalty")

    def open(self) -> None:
        self.names.open()
        (self.every if self.pages.currentIndex() else self.running).open()

    def _build(self) -> None:
        self.which = Segments("footprintsCampaigns", (self.tr("Running"), self.tr("All")))
        self.pages = QStackedWidget()
        self.parts = Segments(
            "footprintsLoyaltyPart",
            (self.tr("A person's code"), self.tr("Codes"), self.tr("A person's prizes")),
        )
        self.stack = PageStack()
        self.found = card(Heading(self.tr("The code"), 2), self.code, self.redeem)
        self.code.setFixedHeight(24 * SPACE)
        self.codes.add_button(self.use)
        # From outside inwards: Qt dresses all that is in a widget anew each time the widget is moved.
        upper, lower = QWidget(), QWidget()
        both = QVBoxLayout(self)
        both.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        upper.setMinimumHeight(26 * SPACE)
        both.addWidget(upper, 2)
        both.addWidget(lower, 3)
        searching = page(self.search, self.found)
        searching.show_whole(whole=True)
        for area, bar, pages, parts in (
            (upper, self.which, self.pages, (self.running, self.every)),
            (lower, self.parts, self.stack, (searching, self.codes, self.history)),
        ):
            layout = QVBoxLayout(area)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(SPACE)
            layout.addLayout(row(bar, None))
            layout.addWidget(pages, 1)
            for part in parts:
                pages.addWidget(part)

    def _connect(self) -> None:
        self.which.chosen.connect(self._on_which_chosen)
        self.parts.chosen.connect(self.stack.setCurrentIndex)
        self.names.read.connect(self._on_names_read)
        for table in (self.running, self.every):
            table.chosen.connect(self._on_campaign_chosen)
        self.search.answered.connect(self._on_find_answered)
        self.redeem.done.connect(self._on_redeem_done)
        self.codes.opened.connect(self._on_codes_opened)
        self.codes.chosen.connect(self._show_use)
        self.history.loaded.connect(self._on_history_loaded)
        self.use.clicked.connect(self._on_use_clicked)

    # -- campaigns -----------------------------------------------------------------------------------------

    @Slot(int)
    def _on_which_chosen(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        (self.every if place else self.running).open()

    @Slot()
    def _on_names_read(self) -> None:
        self.search.offer("campaignInternalId", self.names.choices("campaigns"))

    @Slot()
    def _on_campaign_chosen(self) -> None:
        table = self.every if self.pages.currentIndex() else self.running
        chosen = table.selected()
        record: Record = chosen[0] if len(chosen) == 1 else {}
        campaign = str(record.get("internalId") or "")
        self._show_codes(campaign, str(record.get("name") or campaign))
        if campaign:
            self.search.form.set_values({"campaignInternalId": campaign})

    def _show_codes(self, campaign: str, name: str) -> None:
        self.codes.set_fixed({"campaignInternalId": campaign} if campaign else {})
        said = self.tr("Load the codes of “{campaign}”").format(campaign=caption(name))
        self.codes.load.setText(said if campaign else self.tr("Load the codes of all campaigns"))
        self._show_use()

    @Slot()
    def _show_use(self) -> None:
        self.use.setEnabled(len(self.codes.selected()) == 1)

    @Slot()
    def _on_use_clicked(self) -> None:
        for record in self.codes.selected()[:1]:
            self._on_codes_opened(record)

    # -- a code --------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_find_answered(self, result: CallResult) -> None:
        found = result.result if result.ok and isinstance(result.result, dict) else {}
        if found.get("code"):
            self.search.notice.clear()
        elif knows_none(result):
            self.search.show_nothing(self.tr("This person has no code of this campaign."))
        self._show_code(found)

    def _show_code(self, found: Record) -> None:
        code = str(found.get("code") or "")
        self.found.setVisible(bool(code))
        self.redeem.set_fixed({**self.search.arguments(), "code": code}, ready=bool(code))
        self.redeem.set_title(self.tr("Redeem or block {code}").format(code=code))
        self.redeem.notice.clear()
        self._code = found
        self._show_facts()

    def _show_facts(self) -> None:
        found = self._code
        prize = found.get("prize")
        labels = {
            "code": self.tr("Code"),
            "prize_status": self.tr("Status"),
            "prize": self.tr("Prize"),
            "expire_code_date": self.tr("Expires"),
            "last_update": self.tr("Last change"),
        }
        shown = {name: found.get(name) for name in labels}
        shown["prize"] = prize.get("name") if isinstance(prize, dict) else prize
        self.code.show_facts(facts_of(shown, labels, self.names))

    @Slot(object)
    def _on_redeem_done(self) -> None:
        """Footprints decides what became of the code: look among the person's prizes.

        Looking for the code once more could bring another one of the same person.
        """
        given = self.redeem.arguments()
        self._taken = str(given["code"])
        self.redeem.set_fixed(given, ready=False)
        self.history.form.set_values({name: str(given[name]) for name in _WHO})
        self.history.load_soon()
        self.changed.emit()

    @Slot(object)
    def _on_history_loaded(self, records: Sequence[Record]) -> None:
        taken, self._taken = self._taken, ""
        for record in records:
            if taken and record.get("code") == taken:
                status = fact("status", record.get("status"), self.names)
                said = self.tr("{code} is “{status}” now.").format(code=taken, status=status)
                self.redeem.notice.set_message("success", said)
                self._code = {**self._code, "prize_status": record.get("status")}
                self._show_facts()

    @Slot(object)
    def _on_codes_opened(self, record: Record) -> None:
        known = {name: str(record.get(f"client.{name}") or "") for name in _WHO}
        known["campaignInternalId"] = str(record.get("campaign.internalId") or "")
        self.search.form.set_values(known)
        self.parts.choose(0)
        self.stack.setCurrentIndex(0)
        self.search.start()

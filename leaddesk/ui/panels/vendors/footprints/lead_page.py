"""One of Footprints' leads: what is known of it, and everything that can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.background.lookup import Lookup
from leaddesk.domain.accounts import Account
from leaddesk.domain.jobs import CancelToken
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.facts import fact, facts_of, labels_of
from leaddesk.ui.panels.vendors.footprints.lead_actions import LeadActions
from leaddesk.ui.panels.vendors.footprints.lead_documents import LeadDocuments
from leaddesk.ui.panels.vendors.footprints.names import Names
from leaddesk.ui.panels.vendors.footprints.pages import page
from leaddesk.ui.views.parts import card, column, row
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.facts_view import FactsView
from leaddesk.ui.widgets.labels import ElidedLabel, Heading, muted_label
from leaddesk.ui.widgets.segments import Segments
from leaddesk.vendors.capabilities import CallResult

#: The lists that name what a lead is assigned to.
LISTS: Final = ("skus", "channels", "locations", "offline_campaigns", "get_action_types")
_CHANGE: Final = (
    *("status", "contractNumber", "contractValue", "contractDate", "contractDescription"),
    *("skuId", "channelId", "userCompanyName", "userCompanyAddress", "tags"),
)
_PROFILE, _ACTIONS, _DOCUMENTS = 0, 2, 3


class LeadPage(QWidget):
    """`changed` carries the lead's id and what Footprints has of it now.

    `busy_changed` tells of calls on their way: their answers belong to the lead that is shown.
    """

    changed = Signal(str, object)  # id, Record
    busy_changed = Signal(bool)

    def __init__(self, account: Account, tools: AccountTools, names: Names) -> None:
        super().__init__()
        self._account = account
        self._tools = tools
        self._names = names
        self._record: Record = {}
        self._past: list[tuple[str, str]] = []
        params = tools.accounts.vendor(account.vendor).operation("add_lead").params
        self._labels = self._assignment() | {
            name: label
            for name, label in labels_of(params).items()
            if name == "userExternalId" or not name.endswith("Id")
        }
        self._customer = Lookup(tools.runner, self.tr("Reading the customer"), self)
        self._customer.answered.connect(self._on_customer_answered)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(
            EmptyState(
                self.tr("No lead is chosen"),
                self.tr("Select one in the list to see and change it here."),
                icon_name="person",
            )
        )
        self.setLayout(column(self.pages))
        self.setAcceptDrops(True)

    @property
    def forms(self) -> tuple[CallForm, ...]:
        """Everything that is done with the lead."""
        actions = (self.lead_actions.add, self.lead_actions.change)
        return (self.change, self.lost, *actions, self.documents.upload, self.rating)

    def show_lead(self, record: Record) -> None:
        """Show this lead; without an id, say that none is chosen."""
        self._record, self._past = record, []
        number = str(record.get("_id") or "")
        if not number:
            self.pages.setCurrentIndex(0)
            return
        if self.pages.count() == 1:
            self._make_parts()
        self.pages.setCurrentIndex(1)
        for form in (self.lost, self.rating):
            form.set_known({})
        for form in (self.change, self.lost, self.rating):
            form.set_fixed({"leadId": number})
        self._show_known()
        self.lead_actions.show_lead(number)
        self.documents.show_lead(number)
        self._show_record()
        self._show_part()
        self._read_customer()

    def _assignment(self) -> dict[str, str]:
        return {
            "status": self.tr("Status"),
            "createdAt": self.tr("Created"),
            "timestampStatusChange": self.tr("Status since"),
            "offerCategory": self.tr("Catalogue"),
            "offer.name": self.tr("Offer"),
            "sku.name": self.tr("SKU"),
            "consultant.name": self.tr("Consultant"),
            "locationId": self.tr("Location"),
            "channelId": self.tr("Channel"),
            "offlineCampaignId": self.tr("Campaign"),
            "offer.price": self.tr("Price of the offer"),
            "skuExternalId": self.tr("SKU code"),
        }

    def _make_parts(self) -> None:
        """What shows a lead, and changes it. Made when one is chosen for the first time."""
        account, tools = self._account, self._tools
        self.facts = FactsView("footprintsLead", self.tr("The chosen lead"))
        self.change = CallForm(
            account,
            tools,
            "update_lead",
            params=_CHANGE,
            pickers=("skuId", "channelId"),
            title=self.tr("Save what was changed"),
        )
        self.lost = CallForm(
            account,
            tools,
            "mark_lost",
            params=("reasonLost", "comment"),
            title=self.tr("Mark as lost"),
        )
        self.rating = CallForm(
            account,
            tools,
            "update_nps",
            params=("nps", "comment"),
            title=self.tr("Save the rating"),
        )
        self.lead_actions = LeadActions(account, tools)
        self.documents = LeadDocuments(account, tools)
        self._build()
        self._connect()
        self._on_names_read()

    def _build(self) -> None:
        self.name = ElidedLabel()
        self.name.setFont(Heading("", 1).font())
        self.state = muted_label()
        self.parts = Segments(
            "footprintsLeadPart",
            (
                self.tr("Profile"),
                self.tr("Change"),
                self.tr("Actions"),
                self.tr("Documents"),
                self.tr("Rating"),
            ),
        )
        self.stack = QStackedWidget()
        whole = QWidget()
        # Before its content: Qt dresses all that is in a widget anew each time the widget is moved.
        self.pages.addWidget(whole)
        inside = column(self.name, self.state, row(self.parts, None))
        inside.addWidget(self.stack, 1)
        whole.setLayout(inside)
        lost = card(Heading(self.tr("It came to nothing"), 2), self.lost)
        for part in (
            self.facts,
            page(self.change, lost),
            self.lead_actions,
            page(self.documents),
            page(self.rating),
        ):
            self.stack.addWidget(part)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._on_parts_chosen)
        self._names.read.connect(self._on_names_read)
        self.lead_actions.listed.connect(self.documents.offer_actions)
        for form in self.forms:
            form.busy_changed.connect(self.busy_changed)
        for form in (self.change, self.lost):
            form.done.connect(self._on_change_done)
        for form in (self.rating, self.documents.upload):
            form.done.connect(self._read_customer)

    # -- what is known -------------------------------------------------------------------------------------

    def _show_known(self) -> None:
        """Only what a person changes of this is sent."""
        record = self._record
        known = {name: str(record.get(name) or "") for name in _CHANGE}
        known["skuId"] = str(record.get("skuId") or record.get("sku._id") or "")
        known["tags"] = known["tags"].replace(", ", "\n")
        self.change.set_known(known)

    def _show_record(self) -> None:
        record = self._record
        full = f"{record.get('userFirstName') or ''} {record.get('userLastName') or ''}".strip()
        self.name.setText(full or str(record.get("userEmail") or record.get("_id")))
        parts = (fact("status", record.get("status"), self._names), record.get("userEmail"))
        self.state.setText(" · ".join(str(part) for part in parts if part))
        self.facts.show_facts([*facts_of(record, self._labels, self._names), *self._past])

    @Slot()
    def _read_customer(self) -> None:
        """The profile of the lead's person knows its history, comments and documents."""
        who = {name: str(self._record.get(name) or "") for name in ("userEmail", "userPhone")}
        if not all(who.values()):
            self._customer.forget()
            return
        calls, account_id = self._tools.calls, self._account.id

        def ask(_progress: object, cancel: CancelToken) -> CallResult:
            return calls.call(account_id, "get_customer", who, cancel)

        self._customer.ask(ask)

    @Slot(object)
    def _on_customer_answered(self, result: CallResult) -> None:
        profile = result.result if result.ok and isinstance(result.result, dict) else {}
        leads = profile.get("leads")
        for lead in leads if isinstance(leads, list) else ():
            if isinstance(lead, dict) and lead.get("_id") == self._record.get("_id"):
                self._past = list(self._past_of(lead))
        self._show_record()

    def _past_of(self, lead: Record) -> list[tuple[str, str]]:
        labels = {
            "history": self.tr("History"),
            "comments": self.tr("Comment"),
            "documents": self.tr("Document"),
        }
        found = []
        for name, label in labels.items():
            entries = lead.get(name)
            for entry in entries if isinstance(entries, list) else ():
                told = entry if isinstance(entry, dict) else {"name": entry}
                said = (
                    fact(key, told.get(key), self._names)
                    for key in ("createdAt", "status", "name", "comment", "text", "nps")
                )
                found.append((label, " · ".join(filter(None, said))))
        return found

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(int)
    def _on_parts_chosen(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._show_part()

    def _show_part(self) -> None:
        """The actions are read when they are looked at, or needed for a document."""
        if self.stack.currentIndex() in (_ACTIONS, _DOCUMENTS):
            self.lead_actions.open()

    @Slot()
    def _on_names_read(self) -> None:
        self.change.offer("skuId", self._names.choices("skus"))
        self.change.offer("channelId", self._names.choices("channels"))
        self.lead_actions.offer_kinds(self._names.choices("get_action_types"))
        if self._record:
            self._show_record()

    @Slot(object)
    def _on_change_done(self, result: CallResult) -> None:
        """What comes back is what Footprints has, which need not be what was asked for."""
        now = result.result if isinstance(result.result, dict) else {}
        self._record = {**self._record, **now}
        said = self.tr("The status is now “{status}”.").format(
            status=fact("status", self._record.get("status"), self._names)
        )
        form = self.sender()
        self._show_known()
        if isinstance(form, CallForm):
            form.notice.set_message("success", self.tr("The vendor confirmed it."), said)
        self._show_record()
        self._read_customer()
        self.changed.emit(str(self._record.get("_id")), now)

    # -- drops ---------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._record and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._record and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that are dropped anywhere on the page are documents of the lead."""
        urls = event.mimeData().urls()
        self.parts.choose(_DOCUMENTS)
        self._on_parts_chosen(_DOCUMENTS)
        self.documents.add_files([url.toLocalFile() for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

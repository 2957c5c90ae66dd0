"""Footprints' customers, one at a time: found by e-mail address and phone, changed, deleted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui.models.record_table import Record, words_of
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.facts import facts_of, knows_none, labels_of
from leaddesk.ui.panels.vendors.footprints.names import Names
from leaddesk.ui.panels.vendors.footprints.pages import page
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, text
from leaddesk.ui.views.records_view import RecordsView
from leaddesk.ui.widgets.empty_state import EmptyState
from leaddesk.ui.widgets.facts_view import FactsView
from leaddesk.ui.widgets.labels import Heading
from leaddesk.ui.widgets.segments import Segments
from leaddesk.vendors.base import Param, ParamKind
from leaddesk.vendors.capabilities import CallResult

_WHO: Final = ("userEmail", "userPhone")
_LISTS: Final = ("channels", "locations", "offline_campaigns", "offers", "catalogues")


class CustomersTab(VendorTab):
    """Nothing is asked before a person presses Find."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self._params = tools.accounts.vendor(account.vendor).operation("update_customer").params
        self.names = Names(account, tools, _LISTS, self)
        self.search = CallForm(account, tools, "get_customer", title=self.tr("Find"))
        self.facts = FactsView("footprintsCustomer", self.tr("The customer"))
        self.timeline = RecordsView(
            "footprintsTimeline",
            self.tr("What happened with the customer"),
            {
                "when": self.tr("When"),
                "what": self.tr("What"),
                "campaign": self.tr("Campaign"),
                "catalogue": self.tr("Catalogue"),
            },
            detail=False,
        )
        self.leads = RecordsView(
            "footprintsCustomerLeads",
            self.tr("Leads of the customer"),
            {
                "createdAt": self.tr("Created"),
                "status": self.tr("Status"),
                "channelId": self.tr("Channel"),
                "userComments": self.tr("Comments"),
            },
        )
        asked = [param.name for param in self._params if param.name not in _WHO]
        self.change = CallForm(
            account,
            tools,
            "update_customer",
            params=asked,
            title=self.tr("Save what was changed"),
        )
        self.delete = CallForm(
            account, tools, "delete_customer", title=self.tr("Delete the customer")
        )
        self._labels = {
            **labels_of(self._params),
            "createdAt": self.tr("Known since"),
            "type": self.tr("Kind"),
        }
        self._build()
        self.search.answered.connect(self._on_find_answered)
        self.change.done.connect(self._on_change_done)
        self.delete.done.connect(self._on_delete_done)
        self.parts.chosen.connect(self.stack.setCurrentIndex)
        self.names.read.connect(self._on_names_read)
        self._profile: Record = {}

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("CustomersTab", "Customers")

    def open(self) -> None:
        self.names.open()

    def _build(self) -> None:
        self.name = Heading("", 1)
        self.parts = Segments(
            "footprintsCustomerPart",
            (
                self.tr("Profile"),
                self.tr("Timeline"),
                self.tr("Leads"),
                self.tr("Change"),
                self.tr("Delete"),
            ),
        )
        warning = text(
            self.tr(
                "The person is deleted at Footprints for good. Footprints asks for your own id of the person, "
                "not for the e-mail address."
            )
        )
        self.empty = EmptyState(
            self.tr("Find a customer"),
            self.tr("Footprints needs the e-mail address and the phone number together."),
            icon_name="person",
        )
        # From outside inwards: Qt dresses all that is in a widget anew each time the widget is moved.
        self.pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(WIDE)
        layout.addWidget(self.search)
        layout.addWidget(self.pages, 1)
        whole = QWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(whole)
        self.stack = QStackedWidget()
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addWidget(self.name)
        inside.addLayout(row(self.parts, None))
        inside.addWidget(self.stack, 1)
        for part in (
            self.facts,
            self.timeline,
            self.leads,
            page(self.change),
            page(warning, self.delete),
        ):
            self.stack.addWidget(part)

    @Slot(object)
    def _on_find_answered(self, result: CallResult) -> None:
        found = result.result if result.ok and isinstance(result.result, dict) else {}
        self.pages.setCurrentIndex(1 if found else 0)
        if not found:
            if knows_none(result):
                self.search.show_nothing(
                    self.tr(
                        "Footprints knows nobody with this e-mail address and this phone number."
                    )
                )
            return
        self.search.notice.clear()
        self._profile = found
        self.delete.set_known({})
        self.delete.form.set_values({"userExternalId": str(found.get("userExternalId") or "")})
        self.delete.set_fixed({})
        self.change.set_fixed({name: found.get(name) or "" for name in _WHO})
        self.change.set_known({param.name: _shown(param, found) for param in self._params})
        self._show_profile()

    @Slot()
    def _on_names_read(self) -> None:
        if self._profile:
            self._show_profile()

    def _show_profile(self) -> None:
        found = self._profile
        full = f"{found.get('userFirstName') or ''} {found.get('userLastName') or ''}".strip()
        self.name.setText(full or str(found.get("userEmail") or ""))
        self.facts.show_facts(facts_of(found, self._labels, self.names))
        self.timeline.show_records(
            [self._happening(entry) for entry in _records(found.get("interactionsTimeline"))]
        )
        self.leads.show_records(
            [
                {**lead, "channelId": self.names.name(lead.get("channelId"))}
                for lead in _records(found.get("leads"))
            ]
        )

    def _happening(self, entry: Record) -> Record:
        """An entry of the timeline tells what it is by its picture alone."""
        picture = str(entry.get("icon") or "").removeprefix("icon-").replace("-", " ")
        known = {"location city": self.tr("Visit or contact at a location")}
        catalogue = entry.get("offerCategoryId")
        held = catalogue.get("name") if isinstance(catalogue, dict) else catalogue
        return {
            "when": entry.get("createdAt") or entry.get("timestamp"),
            "what": known.get(picture, picture),
            "campaign": self.names.name(entry.get("offlineCampaignId")),
            "catalogue": self.names.name(held),
        }

    @Slot(object)
    def _on_change_done(self) -> None:
        self.search.start()
        self.changed.emit()

    @Slot(object)
    def _on_delete_done(self) -> None:
        self._profile = {}
        self.pages.setCurrentIndex(0)
        self.search.form.clear()
        self.search.notice.set_message(
            "success", self.tr("The customer was deleted at Footprints.")
        )
        self.changed.emit()


def _records(value: object) -> Sequence[Record]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else ()


def _shown(param: Param, profile: Record) -> str:
    """What the profile has for a parameter, as its field shows it; dates of other forms are left out."""
    name = param.name
    value = profile.get("userFamilyDetails" if name == "userFamilyDetalis" else name)
    if value in (None, "", [], {}) or param.kind is ParamKind.DATE:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if param.kind is ParamKind.RECORDS:
        return json.dumps(value)
    if param.kind is ParamKind.MAPPING and isinstance(value, dict):
        return "\n".join(f"{key}={words_of(inner)}" for key, inner in value.items())
    if param.kind is ParamKind.LIST and isinstance(value, list):
        return "\n".join(map(words_of, value))
    return words_of(value)

"""What leads are assigned by, as searchable tables that are there without a network too."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.tab import VendorTab
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.segments import Segments


class CatalogueTab(VendorTab):
    """A list is asked for when it is first looked at, and then only on demand."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__(account, tools)
        self.lists: list[CallTable] = []
        titles = []
        for operation, (title, columns) in self._columns().items():
            titles.append(title)
            params = ("country_name", "county_name") if operation == "locations" else ()
            self.lists.append(
                CallTable(
                    account, tools, operation, params=params, columns=columns, kept=True, ask=True
                )
            )
        self.which = Segments("footprintsCatalogue", titles)
        self.which.chosen.connect(self._on_which_chosen)
        self.refresh = button(
            self.tr("Refresh all"), name="footprintsRefresh", kind="quiet", icon_name="retry"
        )
        self.refresh.setToolTip(self.tr("Reads every list anew and keeps it for use offline."))
        self.refresh.clicked.connect(self._on_refresh_clicked)
        self.pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SPACE)
        layout.addLayout(row(self.which, None, self.refresh))
        layout.addWidget(self.pages, 1)
        for table in self.lists:
            self.pages.addWidget(table)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("CatalogueTab", "Catalogue")

    def open(self) -> None:
        self.lists[self.pages.currentIndex()].open()

    def _columns(self) -> Mapping[str, tuple[str, Mapping[str, str]]]:
        name, own, price = self.tr("Name"), self.tr("Your code"), self.tr("Price")
        return {
            "catalogues": (
                self.tr("Catalogues"),
                {"name": name, "description": self.tr("Description"), "_id": self.tr("Id")},
            ),
            "offers": (
                self.tr("Offers"),
                {
                    "name": name,
                    "offerCategory.name": self.tr("Catalogue"),
                    "price": price,
                    "externalId": own,
                },
            ),
            "skus": (
                self.tr("SKUs"),
                {
                    "name": name,
                    "offer.name": self.tr("Offer"),
                    "price": price,
                    "quantity": self.tr("Quantity"),
                    "externalId": own,
                },
            ),
            "locations": (
                self.tr("Locations"),
                {
                    "name": name,
                    "address": self.tr("Address"),
                    "description": self.tr("Description"),
                },
            ),
            "offline_campaigns": (
                self.tr("Campaigns"),
                {
                    "name": name,
                    "startDate": self.tr("Begins"),
                    "endDate": self.tr("Ends"),
                    "type": self.tr("Kind"),
                },
            ),
            "business_users": (
                self.tr("People"),
                {
                    "firstName": self.tr("First name"),
                    "lastName": self.tr("Last name"),
                    "role": self.tr("Role"),
                    "locations": self.tr("Locations"),
                    "email": self.tr("E-mail"),
                },
            ),
            "channels": (
                self.tr("Channels"),
                {"name": name, "mediaType": self.tr("Media"), "_id": self.tr("Id")},
            ),
        }

    @Slot(int)
    def _on_which_chosen(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        self.open()

    @Slot()
    def _on_refresh_clicked(self) -> None:
        for table in self.lists:
            table.form.clear()
            table.load_now()

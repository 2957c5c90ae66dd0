"""Footprints' own tabs: what people do there by hand."""

from __future__ import annotations

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.catalogue_tab import CatalogueTab
from leaddesk.ui.panels.vendors.footprints.customers_tab import CustomersTab
from leaddesk.ui.panels.vendors.footprints.leads_tab import LeadsTab
from leaddesk.ui.panels.vendors.footprints.loyalty_tab import LoyaltyTab
from leaddesk.ui.panels.vendors.footprints.notifications_tab import NotificationsTab
from leaddesk.ui.panels.vendors.footprints.tracking_tab import TrackingTab
from leaddesk.ui.panels.vendors.tab import VendorTab


def tabs(account: Account, tools: AccountTools) -> list[VendorTab]:
    """In the order people work."""
    return [
        LeadsTab(account, tools),
        CustomersTab(account, tools),
        LoyaltyTab(account, tools),
        CatalogueTab(account, tools),
        NotificationsTab(account, tools),
        TrackingTab(account, tools),
    ]

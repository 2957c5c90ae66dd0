"""Footprints' own tabs: what people do there by hand."""

from __future__ import annotations

from typing import Final

from leaddesk.ui.panels.vendors.footprints.catalogue_tab import CatalogueTab
from leaddesk.ui.panels.vendors.footprints.customers_tab import CustomersTab
from leaddesk.ui.panels.vendors.footprints.leads_tab import LeadsTab
from leaddesk.ui.panels.vendors.footprints.loyalty_tab import LoyaltyTab
from leaddesk.ui.panels.vendors.footprints.notifications_tab import NotificationsTab
from leaddesk.ui.panels.vendors.footprints.tracking_tab import TrackingTab
from leaddesk.ui.panels.vendors.tab import VendorTab

TABS: Final[tuple[type[VendorTab], ...]] = (
    LeadsTab,
    CustomersTab,
    LoyaltyTab,
    CatalogueTab,
    NotificationsTab,
    TrackingTab,
)

"""PUBLITRAC's own tabs: what people do there by hand."""

from __future__ import annotations

from typing import Final

from leaddesk.ui.panels.vendors.publitrac_v1.campaigns_tab import CampaignsTab
from leaddesk.ui.panels.vendors.publitrac_v1.history_tab import HistoryTab
from leaddesk.ui.panels.vendors.publitrac_v1.leads_tab import LeadsTab
from leaddesk.ui.panels.vendors.publitrac_v1.lists_tab import ListsTab
from leaddesk.ui.panels.vendors.publitrac_v1.mailing_tab import MailingTab
from leaddesk.ui.panels.vendors.publitrac_v1.opportunities_tab import OpportunitiesTab
from leaddesk.ui.panels.vendors.tab import VendorTab

TABS: Final[tuple[type[VendorTab], ...]] = (
    LeadsTab,
    ListsTab,
    CampaignsTab,
    MailingTab,
    OpportunitiesTab,
    HistoryTab,
)

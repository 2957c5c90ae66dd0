"""What PUBLITRAC v2 needs beside what every account has."""

from __future__ import annotations

from typing import Final

from leaddesk.ui.panels.vendors.publitrac_v2.read_back_tab import ReadBackTab
from leaddesk.ui.panels.vendors.tab import VendorTab

TABS: Final[tuple[type[VendorTab], ...]] = (ReadBackTab,)

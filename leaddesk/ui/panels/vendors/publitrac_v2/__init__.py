"""What PUBLITRAC v2 needs beside what every account has."""

from __future__ import annotations

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.vendors.publitrac_v2.read_back_tab import ReadBackTab
from leaddesk.ui.panels.vendors.tab import VendorTab


def tabs(account: Account, tools: AccountTools) -> list[VendorTab]:
    """In the order people work."""
    return [ReadBackTab(account, tools)]

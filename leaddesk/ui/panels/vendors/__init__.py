"""Tabs that only one vendor has. Each vendor's are a package here with a function `tabs(account, tools)`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account_tools import AccountTools
from leaddesk.ui.panels.vendors.tab import VendorTab

__all__ = ["VendorTab", "vendor_tabs"]


class _TabsModule(Protocol):
    def tabs(self, account: Account, tools: AccountTools) -> list[VendorTab]: ...


def vendor_tabs(account: Account, tools: AccountTools) -> list[VendorTab]:
    """The tabs that an account's vendor has beside those of all, in the order people work."""
    name = f"{__name__}.{account.vendor}"
    if find_spec(name) is None:
        return []
    return cast("_TabsModule", import_module(name)).tabs(account, tools)

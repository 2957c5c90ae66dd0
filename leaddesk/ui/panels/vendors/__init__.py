"""Tabs that only one vendor has. Each vendor's are a package here with `TABS`, in the order people work."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from leaddesk.ui.panels.vendors.tab import VendorTab

__all__ = ["VendorTab", "load_tabs", "vendor_tabs"]


class _TabsModule(Protocol):
    TABS: tuple[type[VendorTab], ...]


def vendor_tabs(vendor: str) -> tuple[type[VendorTab], ...]:
    """The tabs that a vendor has beside those of all, in the order people work."""
    module = load_tabs(vendor)
    return module.TABS if module else ()


def load_tabs(vendor: str) -> _TabsModule | None:
    """Import what a vendor's own tabs need; from any thread."""
    name = f"{__name__}.{vendor}"
    return cast("_TabsModule", import_module(name)) if find_spec(name) else None

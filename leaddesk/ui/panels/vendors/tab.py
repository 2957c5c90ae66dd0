"""What every vendor's own tab is to the panel it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.tools import AccountTools


class VendorTab(QWidget):
    """A page of a vendor's own. Made and filled when it is first opened.

    `changed` after anything that other views may show of deliveries and accounts, `leads_changed` when leads of
    the workspace were. `leads_requested` carries lead ids and a title, to be shown in the table of leads;
    `send_requested` the same, to be sent to this account.
    """

    changed = Signal()
    leads_changed = Signal()
    lead_opened = Signal(int)
    leads_requested = Signal(object, str)  # Sequence[int], title
    send_requested = Signal(object, str)  # Sequence[int], title

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self.account = account
        self.tools = tools
        self.selection: tuple[int, ...] = ()

    @staticmethod
    def title() -> str:
        """The word on the tab, in the person's language."""
        raise NotImplementedError

    def open(self) -> None:
        """The tab is on screen, perhaps again: fetch what is missing."""

    def set_account(self, account: Account) -> None:
        """The account was renamed, checked, paused, or set otherwise."""
        self.account = account

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        """These leads of the workspace were chosen for this account."""
        self.selection = tuple(lead_ids)

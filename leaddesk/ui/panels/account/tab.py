"""What every tab is to the account's panel it stands in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leaddesk.domain.accounts import Account


class AccountTab(QWidget):
    """`changed` after anything that other views may show of deliveries and accounts, `leads_changed` when leads of
    the workspace were. `leads_requested` carries lead ids and a title, to be shown in the table of leads;
    `send_requested` the same, to be sent to this account.
    """

    changed = Signal()
    leads_changed = Signal()
    lead_opened = Signal(int)
    leads_requested = Signal(object, str)  # Sequence[int], title
    send_requested = Signal(object, str)  # Sequence[int], title

    def open(self) -> None:
        """The tab is on screen, perhaps again: fetch what is missing."""

    def set_account(self, account: Account) -> None:
        """The account was renamed, checked, paused, or set otherwise."""

"""What every vendor's own tab is."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.tab import AccountTab
from leaddesk.ui.panels.account.tools import AccountTools


class VendorTab(AccountTab):
    """A page of a vendor's own. Made and filled when it is first opened."""

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self.account = account
        self.tools = tools
        self.selection: tuple[int, ...] = ()

    @staticmethod
    def title() -> str:
        """The word on the tab, in the person's language."""
        raise NotImplementedError

    def set_account(self, account: Account) -> None:
        self.account = account

    def set_selection(self, lead_ids: Sequence[int]) -> None:
        """These leads of the workspace were chosen for this account."""
        self.selection = tuple(lead_ids)

"""What PUBLITRAC's lead fields are called on screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account_tools import AccountTools

#: What a person most likely looks for; all other fields are beside the chosen lead.
_FIRST: Final = ("email", "firstName", "lastName", "company", "status", "lastUpdated")
#: Parameters of the call that are no fields of a lead.
_NO_FIELDS: Final = frozenset(
    {"custom_fields", "use_token", "merge_anonymous", "custom_unicity_keys"}
)


def field_labels(account: Account, tools: AccountTools) -> dict[str, str]:
    """PUBLITRAC's names of the fields that a search can ask for, and what people call them."""
    params = tools.accounts.vendor(account.vendor).operation("sync_lead").params
    named = {param.name: param.label for param in params if param.name not in _NO_FIELDS}
    return named | {
        "id": QCoreApplication.translate("LeadFields", "Number at PUBLITRAC"),
        "createdDate": QCoreApplication.translate("LeadFields", "Created"),
        "lastUpdated": QCoreApplication.translate("LeadFields", "Last change"),
    }


def first_columns(labels: dict[str, str]) -> dict[str, str]:
    """The columns of a table of leads."""
    return {name: labels[name] for name in _FIRST}

"""PUBLITRAC's leads on screen: what their fields are called, and tables of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.accounts import Account
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.vendors.base import ParamKind

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


def table_of_leads(
    account: Account, tools: AccountTools, operation: str, *, params: Sequence[str] = ()
) -> CallTable:
    """What an operation lists, its fields called as people call them."""
    labels = field_labels(account, tools)
    known = tools.accounts.vendor(account.vendor).operation("sync_lead").params
    return CallTable(
        account,
        tools,
        operation,
        params=params,
        columns={name: labels[name] for name in _FIRST},
        labels=labels,
        flags={param.name for param in known if param.kind is ParamKind.FLAG},
    )

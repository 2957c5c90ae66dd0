"""Erasing a lead at PUBLITRAC, or where that is not switched on, having it contacted no more."""

from __future__ import annotations

from leaddesk.domain.forgetting import Fate, Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.vendors import values
from leaddesk.vendors.publitrac_fields import opted_out
from leaddesk.vendors.publitrac_v1 import codec
from leaddesk.vendors.publitrac_v1.link import Link
from leaddesk.vendors.publitrac_v1.methods import METHODS

_SWITCHED_OFF = (
    "PUBLITRAC marked the lead as unsubscribed and not to be called. To have it deleted, switch on “Calls that "
    "are half documented” (partial_calls) in the account's settings first, or delete it at PUBLITRAC."
)
_NOT_DELETED = (
    "PUBLITRAC did not delete the lead, but marked it as unsubscribed and not to be called. "
    "Delete it there."
)


async def forget(link: Link, lead: Lead) -> Forgotten:
    """Delete the lead with this address (“deleteLead”, which the document only names: a switch allows it), and
    look whether it is gone. Otherwise sync it as unsubscribed (section “Sync Lead”).
    """
    email = [("email", values.value(lead, "email"))]
    if not email[0][1]:
        return Forgotten(
            Fate.KEPT,
            "PUBLITRAC finds leads by their e-mail address, and this lead has none. Look for it at PUBLITRAC.",
        )
    if await link.find_lead(METHODS["get_lead"], email) is None:
        return Forgotten(Fate.ABSENT)
    may_delete = link.settings.get("partial_calls") == "true"
    if may_delete:
        method = METHODS["delete_lead"]
        await link.ask(method, method.params({"email": email[0][1]}, link.settings))
    found = await link.find_lead(METHODS["get_lead"], email)
    if found is None:
        return Forgotten(Fate.ERASED, "PUBLITRAC deleted the lead.")
    query = codec.sync_lead(opted_out(lead, found), {})
    marked = await link.ask(METHODS["sync_lead"], [("query", query)])
    if not marked.ok:
        return Forgotten(Fate.KEPT, "PUBLITRAC refuses to mark the lead. Delete it at PUBLITRAC.")
    return Forgotten(Fate.OPTED_OUT, _NOT_DELETED if may_delete else _SWITCHED_OFF)

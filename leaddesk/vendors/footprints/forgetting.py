"""Erasing a person at Footprints, and looking whether they are gone."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.domain.forgetting import Fate, Forgotten
from leaddesk.domain.leads import Lead
from leaddesk.vendors.capabilities import Inquiry, VendorClient
from leaddesk.vendors.footprints import codec


async def forget(client: VendorClient, lead: Lead, sent: Sequence[Inquiry]) -> Forgotten:
    """Delete the customer by the id that the lead was sent with (section “Delete customer”), then look by e-mail
    address and phone whether anybody is left (section “Get customers”).
    """
    if any(one.options.get("as") == "prospect" for one in sent):
        return Forgotten(
            Fate.KEPT,
            "Footprints has this person as a prospect, and prospects carry no id to delete them by. Delete the "
            "prospect at Footprints.",
        )
    deleting = await client.call("delete_customer", {"userExternalId": codec.external_id(lead)})
    if not deleting.ok and deleting.status != 404:
        return Forgotten(
            Fate.KEPT, "Footprints refuses to delete this person. Delete them at Footprints."
        )
    known = await _is_known(client, lead)
    if known:
        return Forgotten(
            Fate.KEPT,
            "Footprints still has a customer with this e-mail address and phone, under another id. Delete them at "
            "Footprints.",
        )
    if deleting.ok:
        return Forgotten(Fate.ERASED, "Footprints deleted the customer with all leads.")
    if known is None:
        return Forgotten(
            Fate.KEPT,
            "Footprints has nobody under this lead's id, and can be asked further only by e-mail address and "
            "phone together. Look for the person at Footprints.",
        )
    return Forgotten(Fate.ABSENT)


async def _is_known(client: VendorClient, lead: Lead) -> bool | None:
    """Whether Footprints shows a customer; None where the lead cannot be asked for."""
    fields = dict(codec.add_lead(lead, {}))
    who = {name: fields.get(name, "") for name in ("userEmail", "userPhone")}
    if not all(who.values()):
        return None
    found = await client.call("get_customer", who)
    return found.ok and bool(found.result)  # how the answer about nobody looks is not documented

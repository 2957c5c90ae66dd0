"""What PUBLITRAC API v2 offers and asks for."""

from __future__ import annotations

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor
from leaddesk.vendors.publitrac_params import SOURCE, address, lead_params

_GET_TOKEN = Operation(
    "get_token",
    "Sign in",
    "Sign-in",
    "GET",
    Repeat.SAFE,
    section="Authentication",
    help="Exchanges the API key for a token, as LeadDesk does by itself before the first lead. It lives for a "
    "quarter of an hour after its last use, and is never shown.",
)

_DELAYED_SYNC = Operation(
    "delayed_sync",
    "Add or update a lead later",
    "Leads",
    "POST",
    Repeat.SAME_CONTENT,
    lead_params(("email",)),
    "Synchronize a lead",
    help="Hands a lead over. PUBLITRAC always takes it and works through it later, so the answer does not say "
    "whether the lead itself was accepted. Only filled fields are sent.",
    result="done",
)

DESCRIPTOR = VendorDescriptor(
    id="publitrac_v2",
    title="PUBLITRAC (v2)",
    summary="Marketing automation. Leads are taken at once and processed by PUBLITRAC a little later.",
    settings=(
        address("https://app.publitrac.com"),
        Param(
            "read_back_account",
            "Account that confirms",
            "The name of a PUBLITRAC (v1) account of the same company. v2 cannot tell what became of a lead; "
            "with v1 LeadDesk can look.",
        ),
    ),
    secrets=(
        Param(
            "api_key", "API key", "In PUBLITRAC under Settings.", ParamKind.SECRET, required=True
        ),
    ),
    destination=SOURCE,
    operations=(_DELAYED_SYNC, _GET_TOKEN),
    send_operation="delayed_sync",
    consequence="This adds or updates leads in PUBLITRAC; its campaigns may start writing to them.",
    inquiry_waits_s=(60.0, 300.0, 900.0, 3600.0, 21600.0),
    max_per_second=10.0,
    max_concurrent=4,
)

"""What PUBLITRAC API v2 offers and asks for."""

from __future__ import annotations

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor
from leaddesk.vendors.publitrac_fields import NATIVE, Kind

_KINDS = {Kind.INTEGER: ParamKind.NUMBER, Kind.FLAG: ParamKind.FLAG}

_GET_TOKEN = Operation(
    "get_token",
    "Sign in",
    "Sign-in",
    "GET",
    Repeat.SAFE,
    section="Authentication",
)

_DELAYED_SYNC = Operation(
    "delayed_sync",
    "Add or update a lead later",
    "Leads",
    "POST",
    Repeat.SAME_CONTENT,
    tuple(
        Param(
            native.name,
            native.name,
            kind=_KINDS.get(native.kind, ParamKind.TEXT),
            required=native.name == "email",
            max_length=native.longest,
        )
        for native in NATIVE
    ),
    "Synchronize a lead",
)

DESCRIPTOR = VendorDescriptor(
    id="publitrac_v2",
    title="PUBLITRAC (v2)",
    summary="Marketing automation. Leads are taken at once and processed by PUBLITRAC a little later.",
    settings=(
        Param(
            "base_url",
            "Address",
            "Change it only if PUBLITRAC gave you another one.",
            ParamKind.URL,
            required=True,
            default="https://app.publitrac.com",
        ),
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
    destination=(
        Param(
            "original_source",
            "Original source",
            "Where these leads come from. Empty: each lead's own source.",
            max_length=200,
        ),
        Param(
            "original_source_type",
            "Original source type",
            "For example Direct, Organic, Paid Search. Empty: Direct.",
            max_length=200,
        ),
    ),
    operations=(_DELAYED_SYNC, _GET_TOKEN),
    send_operation="delayed_sync",
    consequence="This adds or updates leads in PUBLITRAC; its campaigns may start writing to them.",
    max_per_second=10.0,
    max_concurrent=4,
)

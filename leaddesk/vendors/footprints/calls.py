"""All documented calls of Footprints for Retail, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation
from leaddesk.vendors.footprints.catalogue_calls import CATALOGUE_CALLS
from leaddesk.vendors.footprints.customer_calls import CUSTOMER_CALLS, NOTIFICATION_CALLS
from leaddesk.vendors.footprints.declaring import Call
from leaddesk.vendors.footprints.lead_calls import LEAD_CALLS
from leaddesk.vendors.footprints.tracking_calls import TRACKING_CALLS

SIGN_IN: Final = Call(
    Operation(
        "get_token",
        "Sign in",
        "Sign-in",
        "POST",
        Repeat.SAFE,
        (),
        "Authentication",
        help="Asks for a new token, the account's own way, and goes on with it. The token itself is not shown.",
    ),
    "/api/token",
)
CALLS: Final[Mapping[str, Call]] = {
    call.operation.name: call
    for call in (
        *LEAD_CALLS,
        *CUSTOMER_CALLS,
        *CATALOGUE_CALLS,
        *NOTIFICATION_CALLS,
        *TRACKING_CALLS,
        SIGN_IN,
    )
}

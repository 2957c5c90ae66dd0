"""The calls about customers, loyalty codes and e-mails to customers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind
from leaddesk.vendors.footprints.declaring import EMAIL, PAGE, PERSON, PHONE, Call, texts

_GROUP: Final = "Customers"
_WHO: Final = (replace(EMAIL, required=True), replace(PHONE, required=True))

_CUSTOMERS = (
    Call(
        Operation(
            "get_customer",
            "Find a customer",
            _GROUP,
            "GET",
            Repeat.SAFE,
            _WHO,
            "Get customers",
            help="A person's profile with leads and interactions, by e-mail address and phone together.",
        ),
        "/api/client",
    ),
    Call(
        Operation(
            "get_customer_by_national_id",
            "Find a customer by national id",
            _GROUP,
            "GET",
            Repeat.SAFE,
            (Param("nationalId", "National id", required=True),),
            "Get customers",
            documented="partial",
            help="The document says that this is possible, but not under which name the id is sent: an account "
            "setting holds that name.",
            switched_on_by="national_id_lookup",
        ),
        "/api/client",
    ),
    Call(
        Operation(
            "update_customer",
            "Change a customer",
            _GROUP,
            "PUT",
            Repeat.SAFE,
            (
                *PERSON,
                Param("nationalId", "National id"),
                texts("interests", "Interests"),
                texts("preferences", "Preferences"),
                texts("kidsAge", "Ages of the kids", "Numbers."),
            ),
            "Update customer",
            help="Writes what is given into the profile of the person with that e-mail address and phone.",
            result="done",
        ),
        "/api/client",
    ),
    Call(
        Operation(
            "delete_customer",
            "Delete a customer",
            _GROUP,
            "DELETE",
            Repeat.SAFE,
            (
                Param(
                    "userExternalId",
                    "Own id",
                    "The person's id in your own database.",
                    required=True,
                ),
            ),
            "Delete customer",
            help="Deletes a person's data at Footprints for good.",
            result="done",
            confirm="userExternalId",
        ),
        "/api/client",
    ),
)


def _loyalty(
    name: str,
    title: str,
    path: str,
    section: str,
    help_text: str,
    *params: Param,
    verb: str = "POST",
    repeat: Repeat = Repeat.SAFE,
    result: Literal["record", "table", "done"] = "record",
    holder: str = "data",
    paged: bool = False,
) -> Call:
    operation = Operation(
        name, title, "Loyalty", verb, repeat, params, section, help=help_text, result=result
    )
    return Call(operation, f"/api/loyaltyCode/{path}", holder=holder, paged=paged)


_CAMPAIGN: Final = Param("campaignInternalId", "Campaign", "The campaign's internal id.")
_THIS_CAMPAIGN: Final = replace(_CAMPAIGN, required=True)
_LOYALTY = (
    _loyalty(
        "active_campaigns",
        "List running loyalty campaigns",
        "active-campaigns",
        "Get Active Loyalty Campaigns",
        "The loyalty campaigns that run now.",
        verb="GET",
        result="table",
        holder="campaigns",
    ),
    _loyalty(
        "campaigns",
        "List loyalty campaigns",
        "campaigns",
        "Get Loyalty Campaigns",
        "All loyalty campaigns, with their dates and prizes.",
        verb="GET",
        result="table",
        holder="campaigns",
    ),
    _loyalty(
        "check_code",
        "Find a customer's code",
        "check",
        "Check Client Code",
        "The code that a person has in a campaign, if any.",
        *_WHO,
        _THIS_CAMPAIGN,
    ),
    _loyalty(
        "change_code_status",
        "Redeem or block a code",
        "change",
        "Change Code Status",
        "Takes a code out of use. Footprints decides whether it is then redeemed or blocked; find the code again "
        "to see it.",
        *_WHO,
        _THIS_CAMPAIGN,
        Param("code", "Code", required=True),
        repeat=Repeat.NEVER,
        result="done",
    ),
    _loyalty(
        "list_codes",
        "List codes",
        "list",
        "Code List",
        "Codes that were given out, redeemed or blocked, of one campaign or of all.",
        _CAMPAIGN,
        Param("searchTerm", "Search", "Part of a code."),
        PAGE,
        result="table",
        holder="clients",
        paged=True,
    ),
    _loyalty(
        "code_history",
        "List a customer's prizes",
        "history",
        "Check Loyalty User Prize History",
        "The prizes that a person has or had.",
        *_WHO,
        result="table",
        holder="codes",
    ),
)

_NOTIFICATION = Call(
    Operation(
        "send_notification",
        "Send an e-mail",
        "Notifications",
        "POST",
        Repeat.NEVER,
        (
            Param(
                "templateKey",
                "Template",
                "The key of an e-mail template at Footprints.",
                required=True,
            ),
            Param("email", "E-mail address", required=True),
            Param("firstName", "First name"),
            Param("lastName", "Last name"),
            Param("attachment", "Attachment", "One PDF file.", ParamKind.FILES),
            Param(
                "attachmentFileName",
                "Name of the attachment",
                "As the person will see it; empty: the file's own name.",
            ),
            Param(
                "attachmentFileContent",
                "Content of the attachment",
                "A PDF in base64, in place of a file.",
                ParamKind.LONG_TEXT,
            ),
        ),
        "Send Notifications",
        help="Sends one e-mail from a template, at once.",
        result="done",
        contacts=("email",),
    ),
    "/api/notifications/send",
)

CUSTOMER_CALLS: Final = (*_CUSTOMERS, *_LOYALTY)
NOTIFICATION_CALLS: Final = (_NOTIFICATION,)

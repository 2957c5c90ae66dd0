"""The fields of a PUBLITRAC lead as parameters of a call, and a lead made of such arguments."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text
from leaddesk.vendors import values
from leaddesk.vendors.base import Param, ParamKind
from leaddesk.vendors.publitrac_fields import NATIVE, TITLE, Kind, lead_field

_KINDS: Final = {
    Kind.TEXT: ParamKind.TEXT,
    Kind.INTEGER: ParamKind.NUMBER,
    Kind.FLAG: ParamKind.FLAG,
    Kind.TIME: ParamKind.DATE,
}

#: Where leads of a destination come from; PUBLITRAC wants both of every lead.
SOURCE: Final = (
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
)


def address(usual: str) -> Param:
    """The setting with PUBLITRAC's address."""
    return Param(
        "base_url",
        "Address",
        "Change it only if PUBLITRAC gave you another one.",
        ParamKind.URL,
        required=True,
        default=usual,
    )


_WORDS: Final = {
    "token": (
        "Visitor token",
        "The token of the PUBLITRAC cookie, which begins with _nl-.",
    ),
    "crmLeadId": ("External id", "The lead's number in your own system."),
    "firstName": ("First name", "At most 50 characters."),
    "lastName": ("Last name", "At most 50 characters."),
    "middleName": ("Middle name", "At most 50 characters."),
    "company": ("Company", "Where the lead works."),
    "phone": ("Phone", "At most 25 characters."),
    "email": ("E-mail", "How PUBLITRAC finds the lead, unless another key is chosen."),
    "mailingAddress": ("Address", "Street and number."),
    "leadSource": ("Campaign", "The campaign that brought the lead."),
    "originalSource": ("Original source", "Where the lead came from first, for example Google."),
    "originalSourceType": (
        "Original source type",
        "The kind of that source, for example Direct, Organic or Web.",
    ),
    "keyword": ("Keyword", "What the lead searched for."),
    "jobTitle": ("Job title", "What the lead does there."),
    "dateOfBirth": ("Date of birth", "As 1990-05-17."),
    "status": (
        "Status",
        "Active, Inactive, or a status of your own. Empty: Active for a new lead.",
    ),
    "score": ("Score", "A whole number."),
    "postalCode": ("Postal code", "At most 25 characters."),
    "country": ("Country", "Two letters, as CA or FR."),
    "city": ("City", "At most 50 characters."),
    "state": ("Region", "State, province or county."),
    "doNotCall": ("Do not call", "The lead does not want calls."),
    "doNotCallReason": ("Why not to call", "In your own words."),
    "unsubscribed": ("Unsubscribed", "The lead wants no more mailings."),
    "unsubscribeCause": ("Cause of unsubscribing", "What made the lead unsubscribe."),
    "unsubscribeReason": (
        "Reason of unsubscribing",
        "What the lead gave as the reason. PUBLITRAC does not show it again.",
    ),
    "fax": ("Fax", "A number."),
    "mobile": ("Mobile", "A number."),
    "isCustomer": ("Customer", "The lead has bought."),
    "isAnonymous": ("Anonymous", "A visitor whose name is not known yet."),
    "emailInvalid": ("E-mail does not work", "Mailings to the address came back."),
    "emailInvalidCause": ("Why the e-mail does not work", "For example what the mail server said."),
    "notes": ("Notes", "Anything to remember of the lead."),
    "suspended": ("Suspended", "Nothing is sent to the lead for the time being."),
    "suspendedReason": ("Why suspended", "In your own words."),
    "blacklisted": ("Blacklisted", "Nothing is ever sent to the lead."),
    "blacklistedCause": ("Why blacklisted", "In your own words."),
    "customerId": ("Customer number", "The lead's number as a customer."),
    "website": ("Website", "With https://."),
    "language": ("Language", "For example fr or en."),
    "nbrEmployees": ("Number of employees", "A whole number."),
    "revenue": ("Revenue", "A whole number."),
}

CUSTOM_FIELDS: Final = Param(
    "custom_fields",
    "Custom fields",
    "Fields that your company added to PUBLITRAC, by the names they have there.",
    ParamKind.MAPPING,
)


def lead_params(required: Collection[str], **defaults: str) -> tuple[Param, ...]:
    """A parameter for each field of a lead, under PUBLITRAC's names, and one for all custom fields."""
    return (
        *(
            Param(
                native.name,
                _WORDS[native.name][0],
                _WORDS[native.name][1],
                ParamKind.LONG_TEXT if native.name == "notes" else _KINDS[native.kind],
                required=native.name in required,
                default=defaults.get(native.name, ""),
                max_length=native.longest,
            )
            for native in NATIVE
        ),
        CUSTOM_FIELDS,
    )


#: How a call is made, not what is said of the lead.
_NO_FIELDS: Final = frozenset({"use_token", "merge_anonymous", "custom_unicity_keys"})


def lead_of(given: Mapping[str, object]) -> Lead:
    """A lead from arguments or a record: names of PUBLITRAC or of lead fields, custom ones in `custom_fields`.

    Lead fields that PUBLITRAC does not have are left out when it is written, as they are for every lead. Raises
    UsageError for a value that is a list or an object.
    """
    fields: dict[str, str] = {}
    for name, content in given.items():
        if values.spelling(name) == "customfields" and isinstance(content, Mapping):
            fields.update({CUSTOM_PREFIX + str(key): _plain(text) for key, text in content.items()})
        elif name in FIELD_NAMES or name.startswith(CUSTOM_PREFIX):
            fields[name] = _plain(content)
        elif name not in _NO_FIELDS:
            fields[lead_field(name, {}) or CUSTOM_PREFIX + name] = _plain(content)
    return Lead(0, {name: text for name, text in fields.items() if text})


def misfit(problems: Sequence[Reason]) -> UsageError:
    """A lead that PUBLITRAC would refuse, as the error of a single call."""
    return UsageError(
        Text("{title} would refuse this lead.", title=TITLE),
        " ".join(problem.message for problem in problems),
        "Nothing was sent. Correct it and try again.",
    )


def _plain(content: object) -> str:
    if content is None:
        return ""
    if not isinstance(content, str | int | float):
        raise UsageError(
            Text("“{value}” is not one value.", value=json.dumps(content, ensure_ascii=False)),
            hint="Give one value.",
        )
    return ("true" if content else "false") if isinstance(content, bool) else str(content).strip()

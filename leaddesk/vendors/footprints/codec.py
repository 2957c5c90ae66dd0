"""A lead of ours as a lead or a prospect of Footprints, and what its answer says. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from leaddesk.domain.answers import consent
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers, values
from leaddesk.vendors.footprints import reading
from leaddesk.vendors.footprints.requests import Pairs, brackets, time_text
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

TITLE: Final = "Footprints"
#: How long a token lives, unless the answer says otherwise (section “Authentication”). Seconds.
USUAL_LIFETIME_S: Final = 31_535_999.0

#: Destination options and the names they are sent under (section “Add Lead”).
_ASSIGNMENT: Final = {
    "offline_campaign_id": "offlineCampaignId",
    "offer_category_id": "offerCategoryId",
    "offer_id": "offerId",
    "location_id": "locationId",
    "consultant_id": "consultantId",
    "channel_id": "channelId",
}
#: Lead fields that go out as they are.
_LEAD_TEXTS: Final = {
    "email": "userEmail",
    "city": "userCity",
    "region": "userCounty",
    "country": "userCountry",
    "address": "userAddress",
    "industry": "userIndustry",
    "company": "userCompanyName",
    "job_title": "userJob",
    "notes": "userComments",
}
_PROSPECT_TEXTS: Final = {
    "email": "userEmail",
    "company": "companyName",
    "country": "userCountry",
    "address": "userAddress",
    "job_title": "userPosition",
    "website": "companyWebsite",
    "score": "potentialScore",
}
#: How the document spells the family status where it is written, and where it is read.
FAMILY: Final = "userFamilyDetalis"
_FAMILIES: Final = frozenset({FAMILY, "userFamilyDetails"})
#: Documented fields that no lead field fills: a custom field of the same name does.
_LEAD_EXTRAS: Final = frozenset(
    {
        *(
            "nps",
            *_FAMILIES,
            "userChildren",
            "userCompanyAddress",
            "userJobDescription",
            "userIncome",
        ),
        *(
            "userDistrict",
            "facebookUrl",
            "imageUrl",
            "hasKids",
            "noOfKids",
            "agreeTandc",
            "agreePrivacy",
        ),
        *("agreedTargetedMessages", "isAdult"),
    }
)
_PROSPECT_EXTRAS: Final = frozenset({"avandorUserId", "avandorSession", "companyType"})
_FLAGS: Final = frozenset(
    {"hasKids", "agreeTandc", "agreePrivacy", "agreedTargetedMessages", "isAdult"}
)
#: Counted things: a spreadsheet may have written 2 as 2.0.
_NUMBERS: Final = frozenset({"nps", "noOfKids", "userChildren"})
_SAID: Final = ("yes", "no")
_CONSENTS: Final = (("consent_email", "email"), ("consent_sms", "sms"))
_GENDERS: Final = {
    "m": "male",
    "male": "male",
    "man": "male",
    "f": "female",
    "female": "female",
    "woman": "female",
}
_TAGS = re.compile(r"[,;\n]")


def preflight(lead: Lead, options: Mapping[str, str]) -> tuple[Reason, ...]:
    """What would make the lead useless or unreadable at Footprints, which marks no field as required."""
    problems: list[Reason] = []
    if not values.value(lead, "email") and not _phone(lead):
        problems.append(
            values.missing("email", TITLE, "Without e-mail or phone nobody can be reached.")
        )
    elif values.value(lead, "email"):
        problems += values.email_problems(lead, TITLE)
    if _is_prospect(options):
        return tuple(problems)
    birthday = values.value(lead, "date_of_birth")
    if birthday and values.calendar_date(birthday) is None:
        problems.append(values.not_fitting("date_of_birth", Text("a date like 1990-05-17"), TITLE))
    for name, text in values.custom_fields(lead).items():
        problems += _custom_problems(name, text)
    return tuple(problems)


def add_lead(
    lead: Lead,
    options: Mapping[str, str],
    variables: frozenset[str] = frozenset(),
    family: str = FAMILY,
) -> Pairs:
    """The body of a lead (section “Add Lead”), which has passed `preflight`. Empty fields are left out.

    Custom fields that are `variables` go out as such, others into `customDetails`: Footprints drops every variable
    that is not declared in its settings, without a word. `family` is how the family status is spelled.
    """
    fields: dict[str, object] = {
        name: options.get(option, "") for option, name in _ASSIGNMENT.items()
    }
    first, last = values.names(lead)
    fields |= {"userFirstName": first, "userLastName": last, "userPhone": _phone(lead)}
    fields |= {name: values.value(lead, field) for field, name in _LEAD_TEXTS.items()}
    fields["userSex"] = _GENDERS.get(values.value(lead, "gender").casefold(), "")
    birthday = values.calendar_date(values.value(lead, "date_of_birth"))
    fields["userBirthday"] = birthday.isoformat() if birthday else ""
    fields["userExternalId"] = external_id(lead)
    fields["tags"] = [tag.strip() for tag in _TAGS.split(values.value(lead, "tags")) if tag.strip()]
    fields |= _created(values.point_in_time(values.value(lead, "created_at")))
    fields["marketingChannels"] = [
        {"channel": channel, "type": "owner", "agreed": said == "yes"}
        for field, channel in _CONSENTS
        if (said := consent(values.value(lead, field))) in _SAID
    ]
    custom = values.custom_fields(lead)
    extras = _extras(custom, _LEAD_EXTRAS)
    fields |= {(family if name in _FAMILIES else name): text for name, text in extras.items()}
    rest = {name: text for name, text in custom.items() if name not in _LEAD_EXTRAS}
    declared = variables - fields.keys() - {"customDetails"}
    fields |= {name: text for name, text in rest.items() if name in declared}
    fields["customDetails"] = {name: text for name, text in rest.items() if name not in declared}
    return _pairs(fields)


def add_prospect(lead: Lead) -> Pairs:
    """The body of a prospect (section “Add prospect”), which has passed `preflight`."""
    first, last = values.names(lead)
    fields: dict[str, object] = {
        "userFirstName": first,
        "userLastName": last,
        "userPhone": _phone(lead),
    }
    fields |= {name: values.value(lead, field) for field, name in _PROSPECT_TEXTS.items()}
    return _pairs(fields | _extras(values.custom_fields(lead), _PROSPECT_EXTRAS))


def external_id(lead: Lead) -> str:
    """The lead's id in the customer's own database, else ours: what tells our lead from others at Footprints."""
    return values.value(lead, "external_id") or f"leaddesk-{lead.id}"


def token_refused(response: ApiResponse) -> bool:
    """Whether the token was at fault. Errors are not documented; 401 proves that the call was not carried out."""
    return response.status == 401


def add_outcome(response: ApiResponse) -> Outcome:
    """What the answer to a lead or a prospect says: its `_id`, or whatever Footprints has to say."""
    found = reading.id_of(answers.as_mapping(read_json(response.body)))
    if 200 <= response.status < 300 and found:
        return Outcome(DeliveryState.ACCEPTED, vendor_id=found)
    return answers.by_status(response, TITLE, words=reading.words_of(response))


def _is_prospect(options: Mapping[str, str]) -> bool:
    return options.get("as") == "prospect"


def _phone(lead: Lead) -> str:
    return values.value(lead, "phone") or values.value(lead, "mobile")


def _created(moment: datetime | None) -> dict[str, object]:
    if moment is None:
        return {}
    zone: dict[str, object] = {"timezone": "UTC"} if moment.tzinfo else {}
    return {"createdAt": time_text(moment), **zone}


def _extras(custom: Mapping[str, str], names: frozenset[str]) -> dict[str, object]:
    return {name: _extra(name, text) for name, text in custom.items() if name in names}


def _extra(name: str, text: str) -> object:
    if name in _FLAGS:
        return consent(text) == "yes"
    whole = values.whole_number(text) if name in _NUMBERS else None
    return text if whole is None else whole


def _custom_problems(name: str, text: str) -> Iterator[Reason]:
    field = CUSTOM_PREFIX + name
    if name in _FLAGS and consent(text) not in _SAID:
        yield values.not_fitting(field, Text("yes or no"), TITLE)
    if name in _FAMILIES and text not in {"single", "married"}:
        yield values.not_fitting(field, Text("single or married"), TITLE)
    if name == "nps" and values.whole_number(text) not in range(11):
        yield values.not_fitting(field, Text("a whole number from 0 to 10"), TITLE)
    if "[" in name or "]" in name:
        message = Text(
            "The name of the custom field “{field}” must not contain [ or ]. Rename it.",
            field=field_label(field),
        )
        yield Reason("custom_name", message, field=field)


def _pairs(fields: Mapping[str, object]) -> Pairs:
    return [pair for name, value in fields.items() if value != "" for pair in brackets(name, value)]

"""Leads and answers of Footprints for Retail: bracketed form fields out, JSON in. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.vendors import answers, values
from leaddesk.vendors.base import Choice
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

TITLE: Final = "Footprints"
#: How long a token lives, unless the answer says otherwise (section “Authentication”). Seconds.
USUAL_LIFETIME_S: Final = 31_535_999.0

Pairs = list[tuple[str, str]]

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
#: Documented fields that no lead field fills: a custom field of the same name does.
_LEAD_EXTRAS: Final = frozenset(
    {
        *(
            "nps",
            "userFamilyDetalis",
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
        problems.append(values.not_fitting("date_of_birth", "a date like 1990-05-17", TITLE))
    for name, text in values.custom_fields(lead).items():
        problems += _custom_problems(name, text)
    return tuple(problems)


def brackets(name: str, value: object) -> Iterator[tuple[str, str]]:
    """A value as form fields: `tags[0]=a`, `marketingChannels[0][channel]=sms`; yes and no are written out."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from brackets(f"{name}[{key}]", inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for index, inner in enumerate(value):
            yield from brackets(f"{name}[{index}]", inner)
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    else:
        yield name, str(value)


def add_lead(lead: Lead, options: Mapping[str, str]) -> Pairs:
    """The body of a lead (section “Add Lead”), which has passed `preflight`. Empty fields are left out.

    Custom fields go into `customDetails`: as custom variables of their own Footprints would drop every one that is
    not declared in its settings, without a word.
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
        {"channel": channel, "type": "owner", "agreed": True}
        for consent, channel in _CONSENTS
        if values.is_yes(values.value(lead, consent))
    ]
    custom = values.custom_fields(lead)
    fields |= _extras(custom, _LEAD_EXTRAS)
    fields["customDetails"] = {
        name: text for name, text in custom.items() if name not in _LEAD_EXTRAS
    }
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
    found = answers.as_mapping(read_json(response.body)).get("_id")
    if 200 <= response.status < 300 and isinstance(found, str | int) and str(found).strip():
        return Outcome(DeliveryState.ACCEPTED, vendor_id=str(found).strip())
    return answers.by_status(response, TITLE)


def read_entries(body: bytes) -> tuple[Mapping[str, object], ...] | None:
    """The entries of a list: an array, `{"data": […]}`, or an array that holds that; None where it is neither."""
    found = read_json(body)
    if (
        isinstance(found, list)
        and len(found) == 1
        and isinstance(answers.as_mapping(found[0]).get("data"), list)
    ):
        found = found[0]
    if isinstance(found, dict):
        found = found.get("data")
    if not isinstance(found, list):
        return None
    return tuple(entry for entry in found if isinstance(entry, dict))


def read_choice(entry: Mapping[str, object]) -> Choice | None:
    """One entry of a list as something to pick; None where it has no id."""
    number = entry.get("_id")
    if not isinstance(number, str) or not number:
        return None
    person = " ".join(str(entry[key]) for key in ("firstName", "lastName") if entry.get(key))
    name = str(entry.get("name") or person or number)
    more = entry.get("address") or entry.get("mediaType") or entry.get("role")
    return Choice(number, f"{name} · {more}" if isinstance(more, str) and more else name)


def belongs_to(entry: Mapping[str, object], category: str) -> bool:
    """Whether an offer is of a catalogue; offers that do not say count as well."""
    own = answers.as_mapping(entry.get("offerCategory")).get("_id")
    return not category or own is None or own == category


def _is_prospect(options: Mapping[str, str]) -> bool:
    return options.get("as") == "prospect"


def _phone(lead: Lead) -> str:
    return values.value(lead, "phone") or values.value(lead, "mobile")


def _created(moment: datetime | None) -> dict[str, object]:
    if moment is None:
        return {}
    zone: dict[str, object] = {"timezone": "UTC"} if moment.tzinfo else {}
    return {"createdAt": moment.strftime("%Y-%m-%d %H:%M:%S"), **zone}


def _extras(custom: Mapping[str, str], names: frozenset[str]) -> dict[str, object]:
    return {
        name: values.is_yes(text) if name in _FLAGS else text
        for name, text in custom.items()
        if name in names
    }


def _custom_problems(name: str, text: str) -> Iterator[Reason]:
    field = CUSTOM_PREFIX + name
    if name in _FLAGS and not (values.is_yes(text) or values.is_no(text)):
        yield values.not_fitting(field, "yes or no", TITLE)
    if name == "nps" and values.whole_number(text) not in range(11):
        yield values.not_fitting(field, "a whole number from 0 to 10", TITLE)
    if "[" in name or "]" in name:
        message = f"The name of the custom field “{field_label(field)}” must not contain [ or ]. Rename it."
        yield Reason("custom_name", message, field=field)


def _pairs(fields: Mapping[str, object]) -> Pairs:
    return [pair for name, value in fields.items() if value != "" for pair in brackets(name, value)]

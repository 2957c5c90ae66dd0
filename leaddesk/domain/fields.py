"""The canonical lead fields, and how a custom field is named."""

from __future__ import annotations

from typing import Final, NamedTuple

from leaddesk.domain.texts import Text

CUSTOM_PREFIX: Final = "custom."


class LeadField(NamedTuple):
    """One canonical field: its stable name and the label people see (English, translated on screen)."""

    name: str
    label: str


LEAD_FIELDS: Final[tuple[LeadField, ...]] = (
    LeadField("email", "E-mail"),
    LeadField("first_name", "First name"),
    LeadField("last_name", "Last name"),
    LeadField("middle_name", "Middle name"),
    LeadField("full_name", "Full name"),
    LeadField("phone", "Phone"),
    LeadField("mobile", "Mobile"),
    LeadField("company", "Company"),
    LeadField("job_title", "Job title"),
    LeadField("industry", "Industry"),
    LeadField("address", "Address"),
    LeadField("city", "City"),
    LeadField("region", "Region"),
    LeadField("postal_code", "Postal code"),
    LeadField("country", "Country"),
    LeadField("website", "Website"),
    LeadField("language", "Language"),
    LeadField("date_of_birth", "Date of birth"),
    LeadField("gender", "Gender"),
    LeadField("source", "Source"),
    LeadField("campaign", "Campaign"),
    LeadField("notes", "Notes"),
    LeadField("tags", "Tags"),
    LeadField("external_id", "External id"),
    LeadField("score", "Score"),
    LeadField("consent_email", "Consent to e-mail"),
    LeadField("consent_phone", "Consent to calls"),
    LeadField("consent_sms", "Consent to text messages"),
    LeadField("consent_text", "Consent wording"),
    LeadField("consent_at", "Consent given at"),
    LeadField("created_at", "Created at"),
)

FIELD_NAMES: Final[tuple[str, ...]] = tuple(field.name for field in LEAD_FIELDS)
_LABELS: Final = {field.name: Text(field.label) for field in LEAD_FIELDS}

#: Stands before a field that a column says the opposite of: `!consent_email` is an opt-out.
OPPOSITE: Final = "!"
#: Fields that hold dates, with or without a time, in ISO 8601.
DATE_FIELDS: Final = ("created_at", "consent_at", "date_of_birth")
CONSENT_FIELDS: Final = ("consent_email", "consent_phone", "consent_sms")
#: What one column can be split into.
SPLITS: Final = (
    "first_name+last_name",
    "first_name+last_name+company",
    "email+phone",
    "address+postal_code+city",
    "address+postal_code+city+country",
    "consent_email+consent_phone+consent_sms",
)


def is_field(name: str) -> bool:
    """Whether `name` is a canonical field or a well-formed custom one (`custom.NAME`)."""
    return name in _LABELS or (name.startswith(CUSTOM_PREFIX) and len(name) > len(CUSTOM_PREFIX))


def target_fields(target: str) -> tuple[str, ...]:
    """The lead fields that a column goes to when it is mapped to `target`; empty for what is no target.

    A target is a field, one of SPLITS, or a consent with OPPOSITE before it.
    """
    if target in SPLITS:
        return tuple(target.split("+"))
    bare = target.removeprefix(OPPOSITE)
    if bare != target:
        return (bare,) if bare in CONSENT_FIELDS else ()
    return (target,) if is_field(target) else ()


def field_label(name: str) -> str:
    """The label of a canonical field, a Text; a custom field is labelled by its own name."""
    return _LABELS.get(name) or name.removeprefix(CUSTOM_PREFIX)

"""The canonical lead fields, and how a custom field is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CUSTOM_PREFIX: Final = "custom."


@dataclass(frozen=True, slots=True)
class LeadField:
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
_LABELS: Final = {field.name: field.label for field in LEAD_FIELDS}


def is_field(name: str) -> bool:
    """Whether `name` is a canonical field or a well-formed custom one (`custom.NAME`)."""
    return name in _LABELS or (name.startswith(CUSTOM_PREFIX) and len(name) > len(CUSTOM_PREFIX))


def field_label(name: str) -> str:
    """The label of a canonical field; a custom field is labelled by its own name."""
    return _LABELS.get(name) or name.removeprefix(CUSTOM_PREFIX)

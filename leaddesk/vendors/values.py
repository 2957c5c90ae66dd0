"""Lead fields as vendors want them: dates, yes and no, names, and the reasons for what does not fit."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text

# Several addresses in one field, and “Ann <ann@x.com>”, are none.
_EMAIL = re.compile(r"(?!.*[<>(),;:\"\[\]\\])[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_WHOLE = re.compile(r"([+-]?\d{1,18})(?:\.0{1,6})?", re.ASCII)
_OTHER = re.compile(r"[\W_]+")


def value(lead: Lead, field: str) -> str:
    """A field of the lead without blanks around it; empty where it is not filled."""
    return lead.fields.get(field, "").strip()


def custom_fields(lead: Lead) -> dict[str, str]:
    """The filled custom fields by their own names."""
    return {
        name.removeprefix(CUSTOM_PREFIX): text.strip()
        for name, text in lead.fields.items()
        if name.startswith(CUSTOM_PREFIX) and text.strip()
    }


def names(lead: Lead) -> tuple[str, str]:
    """First and last name. A full name is parted only where it has two words: more would be guessing."""
    first, last = value(lead, "first_name"), value(lead, "last_name")
    words = value(lead, "full_name").split()
    if not first and not last and len(words) == 2 and "," not in words[0]:
        return words[0], words[1]
    return first, last


def spelling(name: str) -> str:
    """A field name reduced to what people mean by it: `First_Name` and `firstName` are the same."""
    return _OTHER.sub("", name).casefold()


def whole_number(text: str) -> int | None:
    """A whole number, also as spreadsheets write it (`90.0`)."""
    match = _WHOLE.fullmatch(text.strip())
    return int(match[1]) if match else None


def calendar_date(text: str) -> date | None:
    """The date of an ISO date or time."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def point_in_time(text: str) -> datetime | None:
    """An ISO time; in UTC where the text says which zone it means."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment.astimezone(UTC) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        return None


def missing(field: str, vendor: str, hint: str = "") -> Reason:
    """The vendor wants a field that is empty."""
    text = Text(
        "{vendor} needs {field}. {hint}",
        vendor=vendor,
        field=field_label(field),
        hint=Text(hint or "Fill it in."),
    )
    return Reason("field_missing", text, field=field)


def too_long(field: str, length: int, longest: int, vendor: str) -> Reason:
    """A field is longer than the vendor stores."""
    text = Text(
        "{field} has {length} characters; {vendor} takes at most {longest}. Shorten it.",
        field=field_label(field),
        length=length,
        vendor=vendor,
        longest=longest,
    )
    return Reason("field_too_long", text, field=field)


def not_fitting(field: str, wanted: Text, vendor: str) -> Reason:
    """A field is filled with something that the vendor cannot read."""
    return Reason(
        "field_invalid",
        Text(
            "{field} does not fit: {vendor} wants {wanted}.",
            field=field_label(field),
            vendor=vendor,
            wanted=wanted,
        ),
        field=field,
    )


def email_problems(lead: Lead, vendor: str) -> list[Reason]:
    """What is wrong with the lead's e-mail address for a vendor that insists on one."""
    email = value(lead, "email")
    if not email:
        return [missing("email", vendor, "It is how the lead is found there.")]
    if not _EMAIL.fullmatch(email):
        message = Text(
            "The e-mail address is not valid, and {vendor} refuses such leads. Correct it.",
            vendor=vendor,
        )
        return [Reason("email_invalid", message, field="email")]
    return []

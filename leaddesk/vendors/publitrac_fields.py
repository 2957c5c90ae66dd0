"""The native lead fields of PUBLITRAC, which both versions of its API share.

Names and their order are those of the syncLead example; lengths are those of PUBLITRAC's field list, which gives
none for the fields after `token`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from lxml import etree

from leaddesk.domain.answers import yes_or_no
from leaddesk.domain.deliveries import Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text
from leaddesk.vendors import values

TITLE: Final = "PUBLITRAC"
#: What PUBLITRAC itself assumes where nothing is said.
DIRECT: Final = "Direct"

_NAME = re.compile(r"(?!xml)[^\W\d][\w.-]*", re.IGNORECASE)


class Kind(Enum):
    """How a native field is written."""

    TEXT = auto()
    INTEGER = auto()
    FLAG = auto()
    TIME = auto()


@dataclass(frozen=True, slots=True)
class NativeField:
    """One field: PUBLITRAC's name, the lead field it is filled from (else the custom field of its own name)."""

    name: str
    field: str = ""
    longest: int | None = None
    kind: Kind = Kind.TEXT


NATIVE: Final = (
    NativeField("token", longest=100),
    NativeField("crmLeadId", "external_id"),
    NativeField("firstName", "first_name", 50),
    NativeField("lastName", "last_name", 50),
    NativeField("middleName", "middle_name", 50),
    NativeField("company", "company", 75),
    NativeField("phone", "phone", 25),
    NativeField("email", "email", 50),
    NativeField("mailingAddress", "address", 150),
    NativeField("leadSource", "campaign", 200),
    NativeField("originalSource", "source", 200),
    NativeField("originalSourceType", longest=200),
    NativeField("keyword", longest=200),
    NativeField("jobTitle", "job_title", 100),
    NativeField("dateOfBirth", "date_of_birth", kind=Kind.TIME),
    NativeField("status", longest=250),
    NativeField("score", "score", kind=Kind.INTEGER),
    NativeField("postalCode", "postal_code", 25),
    NativeField("country", "country", 50),
    NativeField("city", "city", 50),
    NativeField("state", "region", 50),
    NativeField("doNotCall", kind=Kind.FLAG),
    NativeField("doNotCallReason"),
    NativeField("unsubscribed", kind=Kind.FLAG),
    NativeField("unsubscribeCause"),
    NativeField("unsubscribeReason"),
    NativeField("fax"),
    NativeField("mobile", "mobile"),
    NativeField("isCustomer", kind=Kind.FLAG),
    NativeField("isAnonymous", kind=Kind.FLAG),
    NativeField("emailInvalid", kind=Kind.FLAG),
    NativeField("emailInvalidCause"),
    NativeField("notes", "notes"),
    NativeField("suspended", kind=Kind.FLAG),
    NativeField("suspendedReason"),
    NativeField("blacklisted", kind=Kind.FLAG),
    NativeField("blacklistedCause"),
    NativeField("customerId"),
    NativeField("website", "website"),
    NativeField("language", "language"),
    NativeField("nbrEmployees", kind=Kind.INTEGER),
    NativeField("revenue", kind=Kind.INTEGER),
)

#: What only PUBLITRAC sets, and the lead field it fills here, if any.
_SHOWN_ONLY: Final = {"id": "", "createdDate": "created_at", "lastUpdated": ""}
#: They stand in the request of syncLead and in no answer.
_NEVER_SHOWN: Final = frozenset({"leadSource", "unsubscribeReason"})

#: Why a lead is marked, in the vendor's own records.
_WISH: Final = "The person asked to be forgotten."

_NAMES: Final = frozenset(native.name for native in NATIVE)
_BY_SPELLING: Final = {values.spelling(native.name): native for native in NATIVE}


@dataclass(frozen=True, slots=True)
class PublitracLead:
    """A lead as PUBLITRAC takes it, and what is wrong with it.

    `custom` has PUBLITRAC's names. `sources` names the lead field that each value came from.
    """

    native: Mapping[str, str]
    custom: Mapping[str, str]
    sources: Mapping[str, str]
    problems: tuple[Reason, ...]


def translate(lead: Lead, options: Mapping[str, str], *, source_required: bool) -> PublitracLead:
    """The lead in PUBLITRAC's words.

    A custom field with the name of a native one fills that, unless a lead field fills it already: PUBLITRAC shows
    both kinds side by side, so the same name cannot mean two things there. One with the name of what PUBLITRAC
    alone sets, such as the column `id` of many files, is left out: PUBLITRAC cannot have it.
    """
    custom = values.custom_fields(lead)
    own = {
        native.name: (CUSTOM_PREFIX + name, text)
        for name, text in custom.items()
        if (native := _BY_SPELLING.get(values.spelling(name))) is not None
    }
    raw = own | _canonical(lead) | _origin(lead, options, own)
    problems = [] if raw.get("originalSource") or not source_required else [_no_source()]
    native_values: dict[str, str] = {}
    for native in NATIVE:
        field, text = raw.get(native.name, ("", ""))
        if not text:
            continue
        written, problem = _written(native, field, text)
        native_values[native.name] = written
        problems += [problem] if problem else []
    sources = {name: field for name, (field, _) in raw.items()}
    rest: dict[str, str] = {}
    for name, text in custom.items():
        if values.spelling(name) in _BY_SPELLING or name in _SHOWN_ONLY:
            continue
        written_name = custom_name(name)
        if written_name is None or written_name in rest:
            problems.append(_bad_custom_name(name))
        else:
            rest[written_name] = text
            sources[written_name] = CUSTOM_PREFIX + name
    return PublitracLead(
        native_values, rest, sources, (*values.email_problems(lead, TITLE), *problems)
    )


def custom_name(name: str) -> str | None:
    """What a custom field is called at PUBLITRAC: blanks and signs become “_”; None where that is not enough.

    Version 1 makes an XML element of it, so version 2, which shares the fields, cannot have other names.
    """
    written = re.sub(r"[^\w.-]+", "_", name.strip()).strip("_")
    return written if _NAME.fullmatch(written) and _is_element(written) else None


def _is_element(name: str) -> bool:
    try:
        etree.Element(name)
    except ValueError:
        return False
    return True


def _bad_custom_name(name: str) -> Reason:
    message = Text(
        "The name of the custom field “{name}” cannot be sent to PUBLITRAC, or is the "
        "same as another one there. Use letters, digits and _ and begin with a letter.",
        name=name,
    )
    return Reason("custom_name", message, field=CUSTOM_PREFIX + name)


def lead_field(name: str, sources: Mapping[str, str]) -> str | None:
    """The lead field behind a native name in any spelling."""
    native = _BY_SPELLING.get(values.spelling(name))
    if native is None:
        return None
    return sources.get(native.name) or native.field or CUSTOM_PREFIX + native.name


def lead_values(found: Mapping[str, str]) -> dict[str, str]:
    """What PUBLITRAC shows of a lead, by lead fields: unknown names are custom fields, empty ones are left out.

    What PUBLITRAC alone sets (its id, the time of the last change) is no field of the lead. A custom field that is
    a native one but for its spelling (`Company`) never takes that one's place.
    """
    fields: dict[str, str] = {}
    for name in sorted(found, key=lambda name: name not in _NAMES):
        if found[name] and _SHOWN_ONLY.get(name) != "":
            field = _SHOWN_ONLY.get(name) or lead_field(name, {}) or CUSTOM_PREFIX + name
            fields[CUSTOM_PREFIX + name if field in fields else field] = found[name]
    if born := fields.get("date_of_birth"):
        fields["date_of_birth"] = born.removesuffix(" 00:00:00")
    return fields


def differences(
    lead: Lead, options: Mapping[str, str], found: Mapping[str, str], *, source_required: bool
) -> tuple[Reason, ...]:
    """Which of the fields sent for a lead PUBLITRAC shows otherwise; empty when all are as they were sent.

    `found` is the lead as PUBLITRAC has it, by its names. Fields that were not sent are not compared, and neither
    are the two that PUBLITRAC takes and never shows.
    """
    translated = translate(lead, options, source_required=source_required)
    shown = {values.spelling(name): text for name, text in found.items()}
    sent = {name: text for name, text in translated.native.items() if name not in _NEVER_SHOWN}
    reasons = []
    for name, text in (*sent.items(), *translated.custom.items()):
        there = found.get(name) or shown.get(values.spelling(name), "")
        if not _same(_BY_SPELLING.get(values.spelling(name)), text, there):
            reasons.append(_differs(translated.sources[name], text, there))
    return tuple(reasons)


def opted_out(lead: Lead, found: Mapping[str, str]) -> Lead:
    """What has PUBLITRAC contact a lead no more: its address and the marks, nothing else of the person.

    `found` is the lead as PUBLITRAC has it; what it calls mandatory is handed back as it stands there.
    """
    origin = {
        name: found[name] for name in ("originalSource", "originalSourceType") if found.get(name)
    }
    marks = {"unsubscribed": "yes", "doNotCall": "yes"}
    marks |= dict.fromkeys(("unsubscribeReason", "doNotCallReason"), _WISH)
    fields = {CUSTOM_PREFIX + name: text for name, text in (origin | marks).items()}
    return Lead(lead.id, {"email": values.value(lead, "email"), **fields})


def _same(native: NativeField | None, sent: str, shown: str) -> bool:
    if native is not None and native.kind is Kind.TIME:
        return values.calendar_date(sent) == values.calendar_date(shown)
    if native is not None and native.name == "email":
        return sent.casefold() == shown.casefold()
    return " ".join(sent.split()) == " ".join(shown.split())


def _differs(field: str, sent: str, shown: str) -> Reason:
    there = f"“{_short(shown)}”" if shown else "nothing"
    message = Text(
        "{field} was sent as “{short}”; {title} shows {there}. It may not have worked "
        "through the lead yet, or somebody changed it there.",
        field=field_label(field),
        short=_short(sent),
        title=TITLE,
        there=there,
    )
    return Reason("field_differs", message, field=field)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:60] + "…"


def _canonical(lead: Lead) -> dict[str, tuple[str, str]]:
    first, last = values.names(lead)
    filled = {
        native.name: (native.field, values.value(lead, native.field))
        for native in NATIVE
        if native.field and values.value(lead, native.field)
    }
    if first:
        filled["firstName"] = ("first_name", first)
    if last:
        filled["lastName"] = ("last_name", last)
    return filled


def _origin(
    lead: Lead, options: Mapping[str, str], own: Mapping[str, tuple[str, str]]
) -> dict[str, tuple[str, str]]:
    """Original source and its type: PUBLITRAC's field list calls both mandatory."""
    chosen = options.get("original_source", "")
    found: dict[str, tuple[str, str]] = {"originalSource": ("source", chosen)} if chosen else {}
    if chosen or values.value(lead, "source") or "originalSource" in own:
        kind = options.get("original_source_type", "")
        default = own.get("originalSourceType", ("source", DIRECT))
        found["originalSourceType"] = ("source", kind) if kind else default
    return found


def _no_source() -> Reason:
    hint = "Fill it in for the lead, or give the option “Original source” for this sending."
    return values.missing("source", TITLE, hint)


def _written(native: NativeField, field: str, text: str) -> tuple[str, Reason | None]:
    """A value as PUBLITRAC reads it, and the reason if it cannot."""
    if native.longest is not None and len(text) > native.longest:
        return text, values.too_long(field, len(text), native.longest, TITLE)
    if native.kind is Kind.INTEGER:
        number = values.whole_number(text)
        if number is None:
            return text, values.not_fitting(field, Text("a whole number"), TITLE)
        return str(number), None
    if native.kind is Kind.FLAG:
        said = yes_or_no(text)
        if not said:
            return text, values.not_fitting(field, Text("yes or no"), TITLE)
        return "1" if said == "yes" else "0", None
    if native.kind is Kind.TIME:
        day = values.calendar_date(text)
        if day is None:
            return text, values.not_fitting(field, Text("a date like 1990-05-17"), TITLE)
        return f"{day.isoformat()} 00:00:00", None
    return text, None

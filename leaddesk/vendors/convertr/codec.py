"""Forms, leads and answers of the Convertr Publisher API. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.vendors import answers, values
from leaddesk.vendors.base import Choice
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

TITLE: Final = "Convertr"
#: How long a token lives, unless the answer says otherwise (section 3.2). Seconds.
USUAL_LIFETIME_S: Final = 3600.0

#: The names that forms use, reduced to letters, and the lead fields that fill them, best first.
_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("email",),
    "emailaddress": ("email",),
    "firstname": ("first_name",),
    "lastname": ("last_name",),
    "surname": ("last_name",),
    "middlename": ("middle_name",),
    "fullname": ("full_name",),
    "name": ("full_name",),
    "telephone": ("phone", "mobile"),
    "phone": ("phone", "mobile"),
    "phonenumber": ("phone", "mobile"),
    "mobile": ("mobile", "phone"),
    "mobilephone": ("mobile", "phone"),
    "company": ("company",),
    "companyname": ("company",),
    "organisation": ("company",),
    "organization": ("company",),
    "jobtitle": ("job_title",),
    "industry": ("industry",),
    "address": ("address",),
    "address1": ("address",),
    "street": ("address",),
    "city": ("city",),
    "town": ("city",),
    "state": ("region",),
    "region": ("region",),
    "county": ("region",),
    "postcode": ("postal_code",),
    "postalcode": ("postal_code",),
    "zip": ("postal_code",),
    "zipcode": ("postal_code",),
    "country": ("country",),
    "website": ("website",),
    "language": ("language",),
    "dateofbirth": ("date_of_birth",),
    "dob": ("date_of_birth",),
    "gender": ("gender",),
    "notes": ("notes",),
    "comments": ("notes",),
    "externalid": ("external_id",),
}
_INNERMOST = re.compile(r"\[([^\[\]]+)\]\s*\Z")
_RENEWABLE = re.compile(r"invalid_grant|invalid_token|expired", re.IGNORECASE)

#: What closes a campaign (section 4.0), and what to do about it.
_CLOSED: Final = (
    (
        re.compile(r"not started|not yet started", re.IGNORECASE),
        "campaign_not_started",
        "The campaign has not started yet. Ask your campaign manager when it does, then resume the account.",
    ),
    (
        re.compile(r"fulfilled", re.IGNORECASE),
        "campaign_fulfilled",
        "The campaign has all its leads and takes no more. Choose another campaign for the leads that wait.",
    ),
    (
        re.compile(r"inactive|not active|paused", re.IGNORECASE),
        "campaign_inactive",
        "The campaign is switched off. Ask your campaign manager, then resume the account.",
    ),
)


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form: the key it is sent under, and whether Convertr insists on it (where it says so)."""

    key: str
    required: bool = False

    @property
    def name(self) -> str:
        """The bare name within the key: `firstName` of `form[firstName]`."""
        match = _INNERMOST.search(self.key)
        return match[1] if match else self.key


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a campaign."""

    id: str
    name: str
    fields: tuple[FormField, ...]


def read_forms(body: bytes) -> tuple[Form, ...] | None:
    """The forms of an answer to “Form Fields” (section 3.3); None where it lists none.

    Fields are texts, or objects that also say what is required: both are in use.
    """
    listed = read_json(body)
    if not isinstance(listed, list):
        return None
    forms: list[Form] = []
    for entry in map(answers.as_mapping, listed):
        number = entry.get("formId", entry.get("id"))
        if number is not None:
            fields = tuple(_form_fields(entry.get("fields")))
            forms.append(
                Form(str(number), str(entry.get("formName") or entry.get("name") or number), fields)
            )
    return tuple(forms)


def read_links(body: bytes) -> tuple[Choice, ...] | None:
    """The links of an answer to “Campaign Links” (section 3.4); None where it lists none."""
    listed = read_json(body)
    if not isinstance(listed, list):
        return None
    links: list[Choice] = []
    for entry in map(answers.as_mapping, listed):
        if entry.get("id") is not None:
            parts = [str(part) for part in (entry.get("name"), entry.get("channel")) if part]
            links.append(Choice(str(entry["id"]), " · ".join(parts) or str(entry["id"])))
    return tuple(links)


def filled(form: Form, lead: Lead) -> dict[str, tuple[str, str]]:
    """What the lead puts into the form: key to lead field and value. Fields it cannot fill are left out.

    Convertr refuses a lead with a field that the form does not have, so nothing else is ever sent. A custom field
    of exactly the form's name goes before a lead field: somebody named it so for this form.
    """
    custom = values.custom_fields(lead)
    by_spelling = {values.spelling(name): name for name in custom}
    found: dict[str, tuple[str, str]] = {}
    for field in form.fields:
        if field.name in custom:
            found[field.key] = (CUSTOM_PREFIX + field.name, custom[field.name])
            continue
        source, text = _from_lead(field.name, lead)
        name = by_spelling.get(values.spelling(field.name))
        if text:
            found[field.key] = (source, text)
        elif name is not None:
            found[field.key] = (CUSTOM_PREFIX + name, custom[name])
    return found


def preflight(form: Form, lead: Lead) -> tuple[Reason, ...]:
    """What would make Convertr refuse the lead."""
    present = filled(form, lead)
    problems: list[Reason] = []
    for field in form.fields:
        own = lead_field(field.name)
        if own == "email":
            problems += (
                values.email_problems(lead, TITLE)
                if field.key not in present or field.required
                else []
            )
        elif field.required and field.key not in present:
            problems.append(values.missing(own, TITLE, f"The form “{form.name}” insists on it."))
    if not present:
        text = f"The lead has nothing that the form “{form.name}” asks for. Choose another form."
        problems.append(Reason("nothing_to_send", text))
    return tuple(dict.fromkeys(problems))


def lead_field(name: str) -> str:
    """The lead field that fills a form's field, by the field's bare name or its key."""
    bare = FormField(name).name
    return _FIELDS.get(values.spelling(bare), (CUSTOM_PREFIX + bare,))[0]


def form_pairs(form: Form, lead: Lead) -> list[tuple[str, str]]:
    """The body of a lead (section 3.5): keys exactly as the form lists them."""
    return [(key, text) for key, (_, text) in filled(form, lead).items()]


def token_expired(response: ApiResponse) -> bool:
    """Whether the answer proves that nothing but the token was wrong (section 4.0, code 401)."""
    return response.status == 401 and bool(_RENEWABLE.search(response.text[: answers.QUOTED * 20]))


def lead_outcome(response: ApiResponse) -> Outcome:
    """What the answer to a lead says (sections 3.5 and 4.0): at best that Convertr will look at it."""
    answer = answers.as_mapping(read_json(response.body))
    words = answers.words_of(response)
    if 200 <= response.status < 300:
        number = _record(answer.get("data"))
        if response.status == 201 or number:
            return Outcome(DeliveryState.PENDING, vendor_id=number)
        return answers.unreadable(TITLE, words)
    if response.status == 403:
        for pattern, code, message in _CLOSED:
            if pattern.search(words):
                return Outcome(
                    DeliveryState.QUEUED, (Reason(code, message, words),), stop_account=True
                )
    if response.status in (400, 422):
        reasons = tuple(dict.fromkeys(_reasons(answer)))
        return answers.rejected(*reasons) if reasons else answers.by_status(response, TITLE)
    return answers.by_status(response, TITLE)


def _form_fields(listed: object) -> Iterator[FormField]:
    for entry in answers.as_list(listed):
        if isinstance(entry, str) and entry.strip():
            yield FormField(entry.strip())
        key = answers.as_mapping(entry).get("key")
        if isinstance(key, str) and key.strip():
            yield FormField(key.strip(), answers.as_mapping(entry).get("required") is True)


def _from_lead(name: str, lead: Lead) -> tuple[str, str]:
    first, last = values.names(lead)
    known = {
        "first_name": first,
        "last_name": last,
        "full_name": values.value(lead, "full_name") or _joined(lead),
    }
    for field in _FIELDS.get(values.spelling(name), ()):
        text = known.get(field) or values.value(lead, field)
        if text:
            return field, text
    return "", ""


def _joined(lead: Lead) -> str:
    return " ".join(part for part in values.names(lead) if part)


def _record(data: object) -> str:
    """The number of a stored lead in the `data` of an answer."""
    found = answers.as_mapping(data).get("id", data)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def _reasons(answer: Mapping[str, object]) -> Iterator[Reason]:
    """Every message of the error shapes: a form's own, its fields', and a plain list."""
    errors = answers.as_mapping(answer.get("errors"))
    general = errors.get("errors") if errors else answer.get("errors")
    for entry in answers.as_list(general):
        yield from _messages(None, entry)
    for name, child in answers.as_mapping(errors.get("children")).items():
        yield from _child(name, child)
    for entry in answers.as_list(answer.get("data")):
        key = answers.as_mapping(entry).get("fieldName")
        yield from _messages(key if isinstance(key, str) and key else None, entry)


def _child(name: str, child: object) -> Iterator[Reason]:
    """The messages of one field; fields may hold fields."""
    entry = answers.as_mapping(child)
    for said in answers.as_list(entry.get("errors") if entry else child):
        yield from _messages(name, said)
    for inner, grandchild in answers.as_mapping(entry.get("children")).items():
        yield from _child(inner, grandchild)


def _messages(name: str | None, entry: object) -> Iterator[Reason]:
    words = answers.words_in(entry)
    if not words:
        return
    if name is not None:
        field = lead_field(name)
        code = "email_invalid" if field == "email" else "field_invalid"
        message = f"{TITLE} refuses {field_label(field)}. Its own words say why; correct it."
        yield Reason(code, message, words, field)
    elif "extra field" in words.casefold():
        message = "The form at Convertr has changed since LeadDesk read it. Press Send again to read it anew."
        yield Reason("extra_fields", message, words)
    else:
        yield Reason("refused", f"{TITLE} refuses this lead. Its own words say why.", words)

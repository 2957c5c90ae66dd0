"""The forms of a campaign, and how a lead fills them. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, LEAD_FIELDS
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers, values
from leaddesk.vendors.capabilities import TargetField
from leaddesk.vendors.loose_json import read_json

TITLE: Final = "Convertr"

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
_CANONICAL: Final = frozenset(field.name for field in LEAD_FIELDS)
_INNERMOST: Final = re.compile(r"\[([^\[\]]+)\]\s*\Z")
_CONSTANT: Final = "="


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form: the key it is sent under, and what the form says of it, where it says anything.

    `source` is what a person chose to fill it with: a lead field, `=` and a text for all leads, or nothing at all
    (empty); None leaves it to the field's name.
    """

    key: str
    required: bool = False
    hidden: bool = False
    source: str | None = None

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

    def mapped(self, sources: Mapping[str, object]) -> Form:
        """The form with fields filled as a person chose: key or bare name to `FormField.source`.

        Raises UsageError for a field that the form or the lead does not have.
        """
        by_name = {field.name: field.key for field in self.fields}
        known = {field.key for field in self.fields}
        chosen: dict[str, str] = {}
        for given, source in sources.items():
            key = given if given in known else by_name.get(given, "")
            if not key:
                raise UsageError(
                    Text("The form “{name}” has no field {given}.", name=self.name, given=given),
                    hint=Text("Its fields: {names}.", names=", ".join(by_name)),
                )
            chosen[key] = _source(str(source).strip())
        return replace(
            self,
            fields=tuple(replace(field, source=chosen.get(field.key)) for field in self.fields),
        )


def read_forms(body: bytes) -> tuple[Form, ...] | None:
    """The forms of an answer to “Form Fields” (section 3.3); None where it lists none.

    Fields are texts, or objects that also say what is required and hidden: both are in use.
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


def choose(forms: tuple[Form, ...], form_id: str) -> Form:
    """The form of that number; the only one where none is given. Raises UsageError."""
    listed = ", ".join(f"{form.id} ({form.name})" for form in forms) or "none"
    if form_id:
        for form in forms:
            if form.id == form_id:
                return form
        raise UsageError(
            Text("The campaign has no form {form_id}.", form_id=form_id),
            hint=Text("Its forms: {listed}.", listed=listed),
        )
    if len(forms) != 1:
        raise UsageError(
            "Which form of the campaign?",
            hint=Text("Give the option form_id. Its forms: {listed}.", listed=listed),
        )
    return forms[0]


def filled(form: Form, lead: Lead) -> dict[str, tuple[str, str]]:
    """What the lead puts into the form: key to lead field (empty for a person's own text) and value.

    Fields that it cannot fill are left out. Convertr refuses a lead with a field that the form does not have, so
    nothing else is ever sent. A custom field of exactly the form's name goes before a lead field: somebody named
    it so for this form.
    """
    custom = values.custom_fields(lead)
    by_spelling = {values.spelling(name): name for name in custom}
    found: dict[str, tuple[str, str]] = {}
    for field in form.fields:
        source, text = _chosen(field.source, lead) or _by_name(field, lead, custom, by_spelling)
        if text:
            found[field.key] = (source, text)
    return found


def preflight(form: Form, lead: Lead) -> tuple[Reason, ...]:
    """What would make Convertr refuse the lead."""
    present = filled(form, lead)
    problems: list[Reason] = []
    for field in form.fields:
        own = source_of(field)
        if own == "email":
            problems += (
                values.email_problems(lead, TITLE)
                if field.key not in present or field.required
                else []
            )
        elif field.required and field.key not in present:
            problems.append(_missing(form, field, own))
    if not present:
        text = Text(
            "The lead has nothing that the form “{name}” asks for. Choose another form.",
            name=form.name,
        )
        problems.append(Reason("nothing_to_send", text))
    return tuple(dict.fromkeys(problems))


def targets(form: Form) -> tuple[TargetField, ...]:
    """The form's fields with what fills them."""
    return tuple(
        TargetField(field.key, field.name, field.required, field.hidden, source_of(field))
        for field in form.fields
    )


def table(forms: tuple[Form, ...] | None) -> list[dict[str, object]] | None:
    """All fields of all forms, one record a field."""
    if forms is None:
        return None
    return [
        {
            "form_id": form.id,
            "form": form.name,
            "field": field.key,
            "required": field.required,
            "hidden": field.hidden,
        }
        for form in forms
        for field in form.fields
    ]


def source_of(field: FormField) -> str:
    """The lead field that fills a form's field; empty where none does."""
    if field.source is None:
        return lead_field(field.name)
    return "" if field.source.startswith(_CONSTANT) else field.source


def lead_field(name: str) -> str:
    """The lead field that fills a form's field, by the field's bare name or its key."""
    bare = FormField(name).name
    return _FIELDS.get(values.spelling(bare), (CUSTOM_PREFIX + bare,))[0]


def form_pairs(form: Form, lead: Lead) -> list[tuple[str, str]]:
    """The body of a lead (section 3.5): keys exactly as the form lists them."""
    return [(key, text) for key, (_, text) in filled(form, lead).items()]


def sources(form: Form, lead: Lead) -> dict[str, str]:
    """The lead fields that this lead's values come from, by the bare names of the form's fields."""
    return {FormField(key).name: source for key, (source, _) in filled(form, lead).items()}


def _form_fields(listed: object) -> Iterator[FormField]:
    for entry in answers.as_list(listed):
        if isinstance(entry, str) and entry.strip():
            yield FormField(entry.strip())
        said = answers.as_mapping(entry)
        key = said.get("key")
        if isinstance(key, str) and key.strip():
            yield FormField(key.strip(), said.get("required") is True, said.get("hidden") is True)


def _source(text: str) -> str:
    """A choice of a person, if it can be used."""
    if not text or text in _CANONICAL or text.startswith((CUSTOM_PREFIX, _CONSTANT)):
        return text
    raise UsageError(
        Text("There is no lead field “{text}”.", text=text),
        "A form field is filled from a lead field.",
        Text(
            "Use {names}, or custom.NAME for a column of your own.",
            names=", ".join(sorted(_CANONICAL)),
        ),
    )


def _chosen(source: str | None, lead: Lead) -> tuple[str, str] | None:
    """Lead field and value of a field that a person chose for; None where nobody did."""
    if source is None:
        return None
    if source.startswith(_CONSTANT):
        return "", source.removeprefix(_CONSTANT).strip()
    return source, _text(source, lead)


def _by_name(
    field: FormField, lead: Lead, custom: Mapping[str, str], by_spelling: Mapping[str, str]
) -> tuple[str, str]:
    if field.name in custom:
        return CUSTOM_PREFIX + field.name, custom[field.name]
    for source in _FIELDS.get(values.spelling(field.name), ()):
        if text := _text(source, lead):
            return source, text
    name = by_spelling.get(values.spelling(field.name))
    return ("", "") if name is None else (CUSTOM_PREFIX + name, custom[name])


def _text(field: str, lead: Lead) -> str:
    """A lead's value; names also from a full name, a full name also from its parts."""
    first, last = values.names(lead)
    joined = " ".join(part for part in (first, last) if part)
    parts = {"first_name": first, "last_name": last, "full_name": joined}
    return values.value(lead, field) or parts.get(field, "")


def _missing(form: Form, field: FormField, own: str) -> Reason:
    if own:
        return values.missing(own, TITLE, Text("The form “{name}” requires it.", name=form.name))
    text = Text(
        "The form “{name}” requires {name2}, which nothing fills. Choose a lead field for it.",
        name=form.name,
        name2=field.name,
    )
    return Reason("field_unmapped", text)

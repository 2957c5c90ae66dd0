"""Reading the leads in PUBLITRAC v1's `query` documents: Sync Lead, Add emails campaign, addLead, updateLead."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.checks import is_email
from leaddesk.sandbox.publitrac_leads import (
    MAX_LENGTHS,
    READ_FIELDS,
    WRITE_FIELDS,
    ValueProblem,
    value_problems,
)
from leaddesk.sandbox.publitrac_xml import children, items, switch, text, values

_NOBODY: Final = "(lead no email no crm id)"
# Codes d'erreurs, addLead: the last two texts have no blank after the hyphen.
_HYPHEN_ALONE: Final = ("NbrEmployees", "Revenue")


@dataclass(frozen=True, slots=True)
class Draft:
    """A lead as a request writes it; `unsupported` are the elements that no lead has."""

    native: dict[str, str]
    custom: dict[str, str]
    unsupported: tuple[str, ...]

    @property
    def email(self) -> str:
        return self.native.get("email", "")

    def value(self, name: str) -> str:
        return self.native.get(name) or self.custom.get(name, "")

    def errors(self, uncoded: str, *, needs_sources: bool) -> list[str]:
        """All that is wrong with the values, in the texts of Codes d'erreurs.

        `uncoded` words what has no code of its own, with `{text}` and `{email}`; `needs_sources` asks for the two
        fields of the constants 9006 and 9007.
        """
        found = [
            ValueProblem("9008", f"Unsupported custom tag ({name})") for name in self.unsupported
        ]
        if not self.email.strip():
            found.append(ValueProblem("9001", "Email is required"))
        elif len(self.email) <= MAX_LENGTHS["email"] and not is_email(self.email):
            found.append(ValueProblem("9002", "Email address is invalid"))
        if needs_sources:
            found += self._missing_sources()
        found += value_problems(self.native)
        return [
            self.told(problem)
            if problem.code
            else uncoded.format(text=problem.text, email=self.email)
            for problem in found
        ]

    def told(self, problem: ValueProblem) -> str:
        """Code and text with the end that every error text has: by e-mail, else by CRM id, else neither."""
        hyphen = "- "
        if self.email.strip():
            whose = f"for xml lead->email ({self.email})"
        elif self.value("crmLeadId").strip():
            whose = f"for xml lead->crmId ({self.value('crmLeadId')})"
        elif problem.code == "9001":
            whose = f"for xml {_NOBODY}"
        else:
            whose = f"for {_NOBODY}"
            hyphen = "-" if problem.text.startswith(_HYPHEN_ALONE) else hyphen
        return f"{problem.code} {hyphen}{problem.text} {whose}"

    def _missing_sources(self) -> list[ValueProblem]:
        """The vendor's field list makes both mandatory."""
        wanted = {
            "originalSource": ValueProblem("9006", "Lead does not have original source"),
            "originalSourceType": ValueProblem("9007", "Lead does not have original source type"),
        }
        return [problem for name, problem in wanted.items() if not self.value(name).strip()]


@dataclass(frozen=True, slots=True)
class LeadSync:
    """A Sync Lead request: the lead, how it is to be found, and all that is wrong with it."""

    draft: Draft
    use_token: bool
    merge_anonymous: bool
    keys: tuple[str, ...]
    errors: tuple[str, ...]


def read_sync(root: Element) -> LeadSync:
    """Reads the document of Sync Lead.

    Raises:
        ValueError: where its structure is not the documented one.
    """
    parts = children(root, "request", {"useToken", "mergeAnonymous", "customUnicityKeys", "lead"})
    if "lead" not in parts:
        raise ValueError("<request> has no <lead>")
    draft = read_draft(parts["lead"])
    use_token = "useToken" in parts and switch(parts["useToken"])
    merge = "mergeAnonymous" in parts and switch(parts["mergeAnonymous"])
    keys = _unicity_keys(parts["customUnicityKeys"]) if "customUnicityKeys" in parts else ()
    # For updates too: our reading.
    errors = draft.errors("9018 - {text} for xml lead->email ({email})", needs_sources=True)
    errors += _token_errors(draft, use_token=use_token, merge=merge)
    errors += _key_errors(draft, keys)
    return LeadSync(draft, use_token, merge, keys, tuple(errors))


def read_drafts(root: Element) -> list[Draft]:
    """Reads `<lead>`, or `<lead>`s in `<leads>`: the document shows no request of addLead and updateLead.

    Raises:
        ValueError: where it is neither.
    """
    parts = children(root, "request", {"lead", "leads"})
    drafts = [read_draft(parts["lead"])] if "lead" in parts else []
    if "leads" in parts:
        drafts += [read_draft(lead) for lead in items(parts["leads"], "leads", "lead")]
    return drafts


def read_draft(lead: Element) -> Draft:
    """Reads one `<lead>`; raises ValueError where its structure is not the documented one."""
    native: dict[str, str] = {}
    custom: dict[str, str] = {}
    unsupported: list[str] = []
    for name, element in children(lead, "lead").items():
        if name == "customFields":
            custom = values(element, name)
        elif name in WRITE_FIELDS:
            native[name] = text(element)
        else:
            unsupported.append(name)
    # A read shows custom fields beside native ones, so one must not take a native one's name (our reading).
    unsupported += [name for name in custom if name in {*READ_FIELDS, *WRITE_FIELDS}]
    return Draft(native, custom, tuple(unsupported))


def _unicity_keys(element: Element) -> tuple[str, ...]:
    """The fields that the document says can be combined; it shows no form, so any that names them will do."""
    if len(element):
        named = [child.tag if child.tag in WRITE_FIELDS else child.text or "" for child in element]
    else:
        named = re.split(r"[,;\s]+", element.text or "")
    return tuple(name.strip() for name in named if name.strip())


def _token_errors(draft: Draft, *, use_token: bool, merge: bool) -> list[str]:
    """Sync Lead, Remarques: merging needs a token and useToken 0; a key must not be empty."""
    if merge and use_token:
        return ["9018 - mergeAnonymous is for calls with useToken 0"]
    if (merge or use_token) and not draft.value("token").strip():
        return ["9018 - mergeAnonymous and useToken need the value of token"]
    return []


def _key_errors(draft: Draft, keys: Sequence[str]) -> list[str]:
    """Sync Lead, Remarques: values of the chosen key must not be empty."""
    return [
        f"9018 - {name} is in customUnicityKeys and has no value"
        for name in keys
        if not draft.value(name).strip()
    ]

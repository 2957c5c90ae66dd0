"""Reading PUBLITRAC v1's `query` documents: the lead of Sync Lead and the conditions of Get leads."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.checks import is_email
from leaddesk.sandbox.publitrac_leads import (
    MAX_LENGTHS,
    READ_FIELDS,
    WRITE_FIELDS,
    StoredLead,
    value_problems,
)

# Sync Lead shows `true` in its example and writes of 0 and 1 in its text.
_SWITCH: Final = {"true": True, "1": True, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class LeadSync:
    """A Sync Lead request, and the error texts of all that is wrong with its values."""

    use_token: bool
    native: dict[str, str]
    custom: dict[str, str]
    errors: tuple[str, ...]


def read_sync(root: Element) -> LeadSync:
    """Reads the document of Sync Lead.

    Raises:
        ValueError: where its structure is not the documented one.
    """
    parts = _children(root, "request", {"useToken", "mergeAnonymous", "customUnicityKeys", "lead"})
    if "customUnicityKeys" in parts:
        # The document names it and shows it nowhere, so that nothing could be right here (our reading).
        raise ValueError("the document gives no form for <customUnicityKeys>")
    if "lead" not in parts:
        raise ValueError("<request> has no <lead>")
    switches = {name: _switch(parts[name]) for name in parts if name != "lead"}
    native, custom, unsupported = _lead_fields(parts["lead"])
    whose = _whose(native)
    errors = [f"9008 - Unsupported custom tag ({name}) {whose}" for name in unsupported]
    errors += _email_errors(native.get("email", ""), whose)
    errors += _source_errors(native, whose)
    errors += [f"{found.code or 9018} - {found.text} {whose}" for found in value_problems(native)]
    use_token = switches.get("useToken", False)
    errors += _token_errors(
        native.get("token", ""), use_token=use_token, merge=switches.get("mergeAnonymous", False)
    )
    return LeadSync(use_token, native, custom, tuple(errors))


def _whose(native: dict[str, str]) -> str:
    """The end of every error text (Codes d'erreurs, addLead): by e-mail, else by CRM id, else neither."""
    if native.get("email", "").strip():
        return f"for xml lead->email ({native['email']})"
    if native.get("crmLeadId", "").strip():
        return f"for xml lead->crmId ({native['crmLeadId']})"
    return "for (lead no email no crm id)"


def _email_errors(email: str, whose: str) -> list[str]:
    if not email.strip():
        return [f"9001 - Email is required {whose}"]
    if len(email) <= MAX_LENGTHS["email"] and not is_email(email):
        return [f"9002 - Email address is invalid {whose}"]
    return []


def _source_errors(native: dict[str, str], whose: str) -> list[str]:
    """Constantes 9006 and 9007; the vendor's field list makes both mandatory (for updates too: our reading)."""
    errors: list[str] = []
    if not native.get("originalSource", "").strip():
        errors.append(f"9006 - Lead does not have original source {whose}")
    if not native.get("originalSourceType", "").strip():
        errors.append(f"9007 - Lead does not have original source type {whose}")
    return errors


def _token_errors(token: str, *, use_token: bool, merge: bool) -> list[str]:
    """Sync Lead, Remarques: merging needs a token and useToken 0; a key must not be empty."""
    if merge and use_token:
        return ["9018 - mergeAnonymous is for calls with useToken 0"]
    if (merge or use_token) and not token.strip():
        return ["9018 - mergeAnonymous and useToken need the value of token"]
    return []


def _lead_fields(lead: Element) -> tuple[dict[str, str], dict[str, str], list[str]]:
    native: dict[str, str] = {}
    custom: dict[str, str] = {}
    unsupported: list[str] = []
    for name, element in _children(lead, "lead", None).items():
        if name == "customFields":
            custom = {key: _text(value) for key, value in _children(element, name, None).items()}
        elif name in WRITE_FIELDS:
            native[name] = _text(element)
        else:
            unsupported.append(name)
    # A read shows custom fields beside native ones, so one must not take a native one's name (our reading).
    unsupported += [name for name in custom if name in {*READ_FIELDS, *WRITE_FIELDS}]
    return native, custom, unsupported


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of Get leads; `like` with % for any text is the only operator shown."""

    name: str
    pattern: re.Pattern[str]

    def holds(self, lead: StoredLead) -> bool:
        return self.pattern.fullmatch(lead.flat().get(self.name, "")) is not None


def read_conditions(root: Element) -> list[Condition]:
    """Reads the document of Get leads; an empty list asks for all leads.

    Raises:
        ValueError: where it is not the documented structure or operator.
    """
    parts = _children(root, "request", {"queries"})
    if "queries" not in parts:
        raise ValueError("<request> has no <queries>")
    queries = parts["queries"]
    _no_text(queries)
    if any(query.tag != "query" for query in queries):
        raise ValueError("<queries> holds something else than <query>")
    return [_condition(query) for query in queries]


def _condition(query: Element) -> Condition:
    parts = {name: _text(part) for name, part in _children(query, "query", None).items()}
    if parts.keys() != {"field", "operator", "value"}:
        raise ValueError("a <query> needs <field>, <operator> and <value>, and nothing else")
    if parts["operator"] != "like":
        raise ValueError(f"the operator {parts['operator']!r} is not documented; like is")
    pieces = (re.escape(piece) for piece in parts["value"].split("%"))
    # Upper and lower case are the same: the document searches `john` and finds John.
    return Condition(parts["field"], re.compile(".*".join(pieces), re.IGNORECASE | re.DOTALL))


def _children(parent: Element, tag: str, allowed: Iterable[str] | None) -> dict[str, Element]:
    """The children by name; refuses another parent, text beside them, repeated and (if given) unallowed ones."""
    if parent.tag != tag:
        raise ValueError(f"<{tag}> is expected, not <{parent.tag}>")
    _no_text(parent)
    children: dict[str, Element] = {}
    for child in parent:
        if allowed is not None and child.tag not in allowed:
            raise ValueError(f"<{tag}> has no <{child.tag}>")
        if child.tag in children:
            raise ValueError(f"<{child.tag}> occurs more than once in <{tag}>")
        children[child.tag] = child
    return children


def _no_text(parent: Element) -> None:
    texts = [parent.text, *(child.tail for child in parent)]
    if parent.attrib or any(text and text.strip() for text in texts):
        raise ValueError(f"<{parent.tag}> has attributes or text of its own")


def _text(element: Element) -> str:
    if len(element) or element.attrib:
        raise ValueError(f"<{element.tag}> takes text only")
    return element.text or ""


def _switch(element: Element) -> bool:
    text = _text(element)
    if text not in _SWITCH:
        raise ValueError(f"<{element.tag}> is true, false, 1 or 0, not {text!r}")
    return _SWITCH[text]

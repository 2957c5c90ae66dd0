"""Leads and answers of PUBLITRAC API v1 as XML. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.vendors import answers, values
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.publitrac_fields import TITLE, lead_field, translate

SYNCED: Final = "2006"
LISTED: Final = "2009"
CAMPAIGNS: Final = "5001"

# XML 1.0 has no way at all to write these, not even escaped.
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CODED = re.compile(r"\s*(\d{4})\s*-\s*(.*)", re.DOTALL)
_SEVERAL = re.compile(r"several|multiple|more than one|plusieurs|duplicate", re.IGNORECASE)

#: What PUBLITRAC's codes mean to a person, and the lead field they are about (section “Constantes”). 9006 and 9007
#: are missing: the document uses each of them for two different things, so only their words count.
_MEANINGS: Final[Mapping[str, tuple[str, str | None]]] = {
    "9001": ("PUBLITRAC needs an e-mail address. Fill it in.", "email"),
    "9002": ("PUBLITRAC finds the e-mail address invalid. Correct it.", "email"),
    "9003": ("PUBLITRAC does not know the external id. Correct or remove it.", "external_id"),
    "9004": (
        "PUBLITRAC has a lead with this e-mail address already and did not update it.",
        "email",
    ),
    "9005": ("PUBLITRAC has no such lead.", "email"),
    "9008": (
        "PUBLITRAC has no such custom field. Create it there, or remove it from the lead.",
        None,
    ),
    "9009": ("PUBLITRAC has no such list.", None),
    "9011": ("PUBLITRAC could not read the lead. Look for unusual characters in its fields.", None),
    "9012": ("This list fills itself by a filter in PUBLITRAC. Choose a static list.", None),
}
#: Failures as a whole; what is wrong stands in their <error> elements.
_FAILED: Final = frozenset({"9013", "9016", "9017", "9018"})


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer's `<status>`, `<message>` and `<error>` texts, blanks around them removed."""

    status: str
    message: str
    errors: tuple[str, ...]

    @property
    def words(self) -> str:
        """All the vendor's words."""
        return answers.quote(" · ".join(self.errors) or self.message or self.status)


def preflight(lead: Lead, options: Mapping[str, str]) -> tuple[Reason, ...]:
    """What would make PUBLITRAC refuse the lead, or cannot be written as XML."""
    translated = translate(lead, options, source_required=True)
    problems = list(translated.problems)
    for name, text in translated.native.items():
        if _IMPOSSIBLE.search(text):
            problems.append(_control_character(translated.sources[name]))
    problems += [
        _control_character(translated.sources[name])
        for name, text in translated.custom.items()
        if _IMPOSSIBLE.search(text)
    ]
    wants_token = "true" in (options.get("use_token"), options.get("merge_anonymous"))
    if wants_token and "token" not in translated.native:
        hint = "Fill it in, or send without matching by token and without taking over history."
        problems.append(values.missing(CUSTOM_PREFIX + "token", TITLE, hint))
    return tuple(problems)


def sync_lead(lead: Lead, options: Mapping[str, str]) -> str:
    """The `query` of syncLead (section “syncLead”): one lead that has passed `preflight`."""
    translated = translate(lead, options, source_required=True)
    request = etree.Element("request")
    if options.get("use_token") == "true":
        # Its only example writes true, its prose of mergeAnonymous 1.
        _add(request, "useToken", "true")
    elif options.get("merge_anonymous") == "true":
        _add(request, "mergeAnonymous", "1")
        _add(request, "useToken", "0")
    element = etree.SubElement(request, "lead")
    for name, text in translated.native.items():
        _add(element, name, text)
    if translated.custom:
        custom = etree.SubElement(element, "customFields")
        for name, text in translated.custom.items():
            _add(custom, name, text)
    return _text(request)


def add_leads_to_list(name: str, emails: Iterable[str]) -> str:
    """The `query` of addLeadsToList (section “addLeadsToList”)."""
    request = etree.Element("request")
    _add(etree.SubElement(request, "list"), "name", name)
    leads = etree.SubElement(request, "leads")
    for email in emails:
        _add(etree.SubElement(leads, "lead"), "email", email)
    return _text(request)


def read_xml(body: bytes) -> etree._Element | None:
    """The root of an answer; None where it is no `<response>`, or declares a document type. Never raises."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(body.strip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None or root.tag != "response" or root.getroottree().docinfo.internalDTD is not None:
        return None
    return root


def read_answer(body: bytes) -> Answer | None:
    """The status of an answer (section “Get leads” and all others); None where there is none to read."""
    root = read_xml(body)
    if root is None:
        return None
    errors = tuple(text for error in root.iterfind("errors/error") if (text := _inner(error)))
    return Answer(_inner(root.find("status")), _inner(root.find("message")), errors)


def sync_outcome(response: ApiResponse, lead: Lead, options: Mapping[str, str]) -> Outcome:
    """What the answer to syncLead says about the lead."""
    answer = read_answer(response.body)
    if answer is None or not (answer.status or answer.errors):
        return answers.by_status(response, TITLE)
    if answer.status == SYNCED:
        accepted = 200 <= response.status < 300
        return Outcome(DeliveryState.ACCEPTED) if accepted else answers.by_status(response, TITLE)
    if refuses_sign_in(answer):
        return answers.credentials_refused(TITLE, answer.words)
    if not _known(answer) and answers.speaks_of_limit(answer.words):
        return answers.come_back_later(TITLE, answer.words, response.retry_after_s)
    if not _known(answer) and response.status >= 300:
        return answers.by_status(response, TITLE, words=answer.words)
    if not _known(answer) and answer.status.startswith(("1", "2", "3", "5")):
        # The success of another method: the document gives it no meaning here.
        return answers.unreadable(TITLE, answer.words)
    sources = translate(lead, options, source_required=True).sources
    return answers.rejected(*reasons(answer, sources, values.custom_fields(lead)))


def refuses_sign_in(answer: Answer) -> bool:
    """Whether an answer complains about the credentials.

    The document shows no such answer, so every text without a known code that speaks of signing in counts.
    """
    return not _codes(answer) & _MEANINGS.keys() and answers.speaks_of_sign_in(answer.words)


def reasons(
    answer: Answer, sources: Mapping[str, str], custom: Iterable[str] = ()
) -> tuple[Reason, ...]:
    """Every `<error>` of an answer as a reason; its `<message>` where there is none."""
    texts = answer.errors or (f"{answer.status} - {answer.message}",)
    return tuple(_reason(text, sources, custom) for text in texts)


def list_reasons(response: ApiResponse) -> tuple[Reason, ...]:
    """Why an accepted lead did not get on its list; empty where it did."""
    answer = read_answer(response.body)
    if answer is not None and answer.status == LISTED and 200 <= response.status < 300:
        return ()
    words = answers.words_of(response) if answer is None else answer.words
    return (not_listed(words),)


def not_listed(words: str) -> Reason:
    """An accepted lead is, for all we know, not on its list."""
    message = (
        "PUBLITRAC accepted the lead, but did not confirm that it is on the list. Sending it again with the same "
        "list does no harm."
    )
    return Reason("list_not_confirmed", message, words)


def count_campaigns(body: bytes) -> int:
    """How many campaigns an answer to getCampaigns lists."""
    root = read_xml(body)
    return 0 if root is None else len(root.findall("campaign"))


def _known(answer: Answer) -> bool:
    return bool(_codes(answer) & (_MEANINGS.keys() | _FAILED | {"9006", "9007"}))


def _codes(answer: Answer) -> set[str]:
    return {answer.status} | {match[1] for text in answer.errors if (match := _CODED.match(text))}


def _reason(text: str, sources: Mapping[str, str], custom: Iterable[str]) -> Reason:
    match = _CODED.match(text)
    code, words = (match[1], match[2].strip()) if match else ("", text)
    quoted = answers.quote(text)
    if _SEVERAL.search(words) and code not in {"9004", "9005"}:
        message = "PUBLITRAC has several leads that match this one and updates none. Merge them there, then retry."
        return Reason("several_leads", message, quoted, "email")
    if code in _MEANINGS:
        message, field = _MEANINGS[code]
        if field is None:
            field = next((CUSTOM_PREFIX + name for name in custom if name in words), None)
        return Reason(f"publitrac_{code}", message, quoted, field)
    named = re.match(r"\W*(\w+)", words)
    field = lead_field(named[1], sources) if named else None
    if field is None and code in {"9006", "9007"} and "source" in words.casefold():
        field = "source"
    what = field_label(field) if field else "a field"
    known_code = f"publitrac_{code}" if code else "publitrac_error"
    return Reason(
        known_code, f"PUBLITRAC refuses {what}. Its own words say why; correct it.", quoted, field
    )


def _control_character(field: str) -> Reason:
    message = (
        f"{field_label(field)} contains a control character that cannot be sent to PUBLITRAC. Delete it; retyping "
        "the text is the surest way."
    )
    return Reason("control_character", message, field=field)


def _add(parent: etree._Element, name: str, text: str) -> None:
    etree.SubElement(parent, name).text = text


def _text(root: etree._Element) -> str:
    return str(etree.tostring(root, encoding="UTF-8", xml_declaration=True), "utf-8")


def _inner(element: etree._Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())

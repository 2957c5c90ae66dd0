"""Leads as PUBLITRAC API v1 takes them, and what its answer says about one. Nothing here sends anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from lxml import etree

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers, values
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.publitrac_fields import TITLE, translate
from leaddesk.vendors.publitrac_v1 import markup, replies

SYNCED: Final = "2006"
LISTED: Final = "2009"


def check_options(options: Mapping[str, str]) -> None:
    """Raise UsageError for options that PUBLITRAC does not take together."""
    if options.get("use_token") == options.get("merge_anonymous") == "true":
        raise UsageError(
            "Matching by token and taking over history cannot go together.",
            "PUBLITRAC merges a visitor's history only while it does not match by token.",
            "Choose one of the two.",
        )


def preflight(lead: Lead, options: Mapping[str, str]) -> tuple[Reason, ...]:
    """What would make PUBLITRAC refuse the lead, or cannot be written as XML."""
    translated = translate(lead, options, source_required=True)
    problems = list(translated.problems)
    for name, text in (*translated.native.items(), *translated.custom.items()):
        if not markup.can_carry(text):
            problems.append(_control_character(translated.sources[name]))
    wants_token = "true" in (options.get("use_token"), options.get("merge_anonymous"))
    if wants_token and "token" not in translated.native:
        hint = "Fill it in, or send without matching by token and without taking over history."
        problems.append(values.missing(CUSTOM_PREFIX + "token", TITLE, hint))
    return tuple(problems)


def sync_lead(
    lead: Lead, options: Mapping[str, str], keys: Iterable[str] = (), key_element: str = ""
) -> str:
    """The `query` of syncLead (section “Sync Lead”): one lead that has passed `preflight`.

    `keys` are the fields of a unicity key of one's own. The document names the element they stand in and not what
    is in it: `key_element` is the name of one key's element.
    """
    request = etree.Element("request")
    if options.get("use_token") == "true":
        # Its only example writes true, its prose of mergeAnonymous 1.
        markup.add(request, "useToken", "true")
    elif options.get("merge_anonymous") == "true":
        markup.add(request, "mergeAnonymous", "1")
        markup.add(request, "useToken", "0")
    if keys:
        parent = etree.SubElement(request, "customUnicityKeys")
        markup.add_all(parent, ((key_element, key) for key in keys))
    add_lead(request, lead, options)
    return markup.written(request)


def add_lead(parent: etree._Element, lead: Lead, options: Mapping[str, str]) -> None:
    """A `<lead>` with its fields and its custom fields (section “Sync Lead”)."""
    translated = translate(lead, options, source_required=True)
    element = etree.SubElement(parent, "lead")
    markup.add_all(element, translated.native.items())
    if translated.custom:
        custom = etree.SubElement(element, "customFields")
        markup.add_all(custom, translated.custom.items())


def names_written(lead: Lead, options: Mapping[str, str]) -> frozenset[str]:
    """PUBLITRAC's names of all fields that are filled in what `add_lead` writes."""
    translated = translate(lead, options, source_required=True)
    return frozenset({*translated.native, *translated.custom})


def add_leads_to_list(name: str, emails: Iterable[str]) -> str:
    """The `query` of addLeadsToList (section “Add leads to list”)."""
    request = etree.Element("request")
    markup.add(etree.SubElement(request, "list"), "name", name)
    leads = etree.SubElement(request, "leads")
    for email in emails:
        markup.add(etree.SubElement(leads, "lead"), "email", email)
    return markup.written(request)


def sync_outcome(response: ApiResponse, lead: Lead, options: Mapping[str, str]) -> Outcome:
    """What the answer to syncLead says about the lead."""
    answer = replies.read_answer(response.body)
    if answer is None:
        return answers.by_status(response, TITLE)
    if answer.status == SYNCED:
        if not 200 <= response.status < 300:
            return answers.by_status(response, TITLE)
        errors = _reasons(answer, lead, options) if answer.errors else ()
        return Outcome(DeliveryState.ACCEPTED, errors)
    if answer.refuses_sign_in or answer.finds_no_method:
        return answers.credentials_refused(TITLE, answer.words)
    if answer.asks_for_a_pause:
        return answers.come_back_later(TITLE, answer.words, response.retry_after_s)
    if not answer.known and response.status >= 300:
        return answers.by_status(response, TITLE, words=answer.words)
    if answer.succeeds_elsewhere:
        return answers.unreadable(TITLE, answer.words)
    return answers.rejected(*_reasons(answer, lead, options))


def _reasons(answer: replies.Answer, lead: Lead, options: Mapping[str, str]) -> tuple[Reason, ...]:
    sources = translate(lead, options, source_required=True).sources
    return replies.reasons(answer, sources, values.custom_fields(lead))


def list_reasons(response: ApiResponse) -> tuple[Reason, ...]:
    """Why an accepted lead did not get on its list; empty where it did."""
    answer = replies.read_answer(response.body)
    done = answer is not None and answer.status == LISTED and not answer.errors
    if done and 200 <= response.status < 300:
        return ()
    words = answers.words_of(response) if answer is None else answer.words
    return (not_listed(words),)


def not_listed(words: str) -> Reason:
    """An accepted lead is, for all we know, not on its list."""
    message = (
        "PUBLITRAC accepted the lead, but did not confirm that it is on the list. Put it there with “Put leads on "
        "a list”, which does no harm if it is."
    )
    return Reason("list_not_confirmed", message, words)


def _control_character(field: str) -> Reason:
    message = Text(
        "{field} contains a control character that cannot be sent to PUBLITRAC. Delete "
        "it; retyping the text is the surest way.",
        field=field_label(field),
    )
    return Reason("control_character", message, field=field)

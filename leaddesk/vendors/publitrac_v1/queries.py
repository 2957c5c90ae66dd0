"""The XML that the calls other than syncLead send as `query`. Nothing here sends anything.

Arguments are those that `arguments.checked` returns. What does not fit raises UsageError, in words for the person
who filled in the form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import quote_plus

from lxml import etree

from leaddesk.domain.errors import UsageError
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text
from leaddesk.vendors import values
from leaddesk.vendors.publitrac_params import lead_of, misfit
from leaddesk.vendors.publitrac_v1 import codec, markup

Arguments = Mapping[str, object]

#: getLeads carries its query in the address; longer addresses are cut or refused on the way. Characters, encoded.
LONGEST_QUERY: Final = 6000

VISIT_FIELDS: Final = (
    *("information", "context", "url", "query", "referral", "ip", "userAgent", "sessionId"),
)
FORM_FIELDS: Final = ("information", "context", "formName", "url", "values", "sessionId")
OPPORTUNITY_FIELDS: Final = (
    *("id", "name", "description", "type", "accountName", "salesStage", "campaignName"),
    *("leadSource", "amount", "dateClosed", "probability"),
)
TRANSACTION_FIELDS: Final = (
    *("id", "token", "email", "type", "total", "tax", "shipping", "info", "currency"),
)
ITEM_FIELDS: Final = ("id", "name", "sku", "category", "price", "quantity")


def text(arguments: Arguments, name: str) -> str:
    """A simple argument; empty where it was not given. Raises UsageError where XML cannot carry it."""
    return _sendable(str(arguments.get(name, "")), name)


def texts(arguments: Arguments, name: str) -> list[str]:
    """A list of simple values, each once, in their order."""
    given = arguments.get(name)
    entries = given if isinstance(given, list) else []
    return list(dict.fromkeys(_sendable(str(entry), name) for entry in entries))


def emails(arguments: Arguments) -> list[str]:
    """The argument `emails`, each address once, in their order; small and capital letters mean the same."""
    found: dict[str, str] = {}
    for email in texts(arguments, "emails"):
        found.setdefault(email.casefold(), email)
    return list(found.values())


def records(arguments: Arguments, name: str) -> list[Mapping[str, object]]:
    """A list of records."""
    given = arguments.get(name)
    return list(given) if isinstance(given, list) else []


def search(rows: Iterable[Mapping[str, object]]) -> str:
    """The `query` of getLeads (section “Get leads”): rows that must all fit; no row means every lead."""
    request = etree.Element("request")
    queries = etree.SubElement(request, "queries")
    for row in rows:
        query = etree.SubElement(queries, "query")
        given = {name: row.get(name) for name in ("field", "operator", "value")}
        parts = {name: "" if one is None else str(one).strip() for name, one in given.items()}
        if not parts["field"]:
            raise UsageError("A row of the search names no field.", hint="Choose a field for it.")
        parts["operator"] = parts["operator"] or "like"
        markup.add_all(query, ((part, _sendable(content, part)) for part, content in parts.items()))
    written = markup.written(request)
    if len(quote_plus(written)) > LONGEST_QUERY:
        raise UsageError(
            "This search is too long.",
            "PUBLITRAC takes searches only as a part of the address, which must stay short.",
            "Search with fewer or shorter rows.",
        )
    return written


def lead(arguments: Arguments, options: Mapping[str, str], keys: Iterable[str] = ()) -> Lead:
    """The lead that the arguments of a call describe. Raises UsageError with all that PUBLITRAC would refuse."""
    one = lead_of(arguments)
    problems = codec.preflight(one, options)
    if problems:
        raise misfit(problems)
    written = codec.names_written(one, options)
    for key in keys:
        if key not in written:
            raise UsageError(
                Text("The key “{key}” is empty in this lead.", key=key),
                "PUBLITRAC refuses a lead whose own unicity key has empty parts.",
                "Fill it in, or choose other fields for the key.",
            )
    return one


def history(kind: str, fields: Iterable[str], arguments: Arguments) -> str:
    """The `query` of the three history calls (sections “Add … history”): every field, empty ones too.

    Form values stand in CDATA.
    """
    request = etree.Element("request")
    entry = etree.SubElement(request, kind)
    for name in fields:
        add = markup.add_cdata if name == "values" else markup.add
        add(entry, name, text(arguments, name))
    return markup.written(request)


def opportunity(arguments: Arguments) -> str:
    """The `query` of syncOpportunity (sections “Sync opportunity” and “Objet opportunité”)."""
    stage, closed = text(arguments, "salesStage"), text(arguments, "dateClosed")[:10]
    if stage.startswith("Closed") and not closed:
        raise UsageError(
            "A closed opportunity needs the day it was closed.",
            Text("The stage is {stage}, and “Closed on” (dateClosed) is empty.", stage=stage),
        )
    given = {name: text(arguments, name) for name in OPPORTUNITY_FIELDS} | {"dateClosed": closed}
    given["amount"] = _whole(given["amount"], "amount")
    given["probability"] = _whole(given["probability"], "probability")
    if not 1 <= int(given["probability"]) <= 100:
        raise UsageError("The probability does not fit.", hint="Give a whole number from 1 to 100.")
    request = etree.Element("request")
    element = etree.SubElement(request, "opportunity")
    markup.add_all(element, ((name, content) for name, content in given.items() if content))
    leads = etree.SubElement(element, "leads")
    markup.add_all(leads, (("leadId", one) for one in texts(arguments, "leads")))
    return markup.written(request)


def campaigns(emails: Iterable[str], names: Iterable[str]) -> str:
    """The `query` of executeCampaign (section “Execute campaigns on leads”)."""
    request = etree.Element("request")
    leads = etree.SubElement(request, "leads")
    for email in emails:
        markup.add(etree.SubElement(leads, "lead"), "email", email)
    parent = etree.SubElement(request, "campaigns")
    for name in names:
        markup.add(etree.SubElement(parent, "campaign"), "name", name)
    return markup.written(request)


def mailing(arguments: Arguments, leads: Iterable[Lead], options: Mapping[str, str]) -> str:
    """The `query` of addEmailCampaign (section “Add emails campaign”). The leads have passed `preflight`."""
    request = etree.Element("request")
    markup.add(etree.SubElement(request, "information"), "name", text(arguments, "name"))
    email = etree.SubElement(request, "email")
    for name in ("fromName", "fromEmail", "subject"):
        markup.add(email, name, text(arguments, name))
    message = etree.SubElement(email, "message")
    for name in ("html", "text"):
        markup.add_cdata(message, name, text(arguments, name))
    as_rep = text(arguments, "sendAsSalesRep") or "false"
    markup.add(etree.SubElement(email, "options"), "sendAsSalesRep", as_rep)
    parent = etree.SubElement(request, "leads")
    for one in leads:
        codec.add_lead(parent, one, options)
    return markup.written(request)


def transaction(arguments: Arguments) -> str:
    """The `transaction` of an e-commerce call (section “E-Commerce Transactions”): JSON, all values texts."""
    items = [
        {name: str(item.get(name, "")) for name in ITEM_FIELDS}
        for item in records(arguments, "items")
    ]
    whole: dict[str, object] = {name: str(arguments.get(name, "")) for name in TRANSACTION_FIELDS}
    return json.dumps({**whole, "items": items}, ensure_ascii=False)


def _whole(content: str, name: str) -> str:
    number = values.whole_number(content)
    if number is None:
        raise UsageError(
            Text("“{content}” does not fit {name}.", content=content, name=name),
            hint="Give a whole number.",
        )
    return str(number)


def _sendable(content: str, name: str) -> str:
    if not markup.can_carry(content):
        raise UsageError(
            Text(
                "{name} contains a control character that cannot be sent to PUBLITRAC.", name=name
            ),
            hint="Delete it; retyping the text is the surest way.",
        )
    return content

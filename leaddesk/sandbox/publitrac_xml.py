"""The XML of PUBLITRAC v1, both ways: strict reading of `query` documents, and the envelope of the answers.

Status codes have other meanings from method to method: every call names its own. Where the document has no code
for a failure (sign-in, unknown method or parameter, a campaign that is not there), the status is 9000, which is in
none of its lists: our reading.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeVar
from xml.etree.ElementTree import Element, SubElement, tostring

from leaddesk.sandbox.checks import strict_xml
from leaddesk.sandbox.messages import Answer, Refusal
from leaddesk.sandbox.publitrac_leads import StoredLead

T = TypeVar("T")

UNDOCUMENTED: Final = 9000
_INVALID_XML: Final = 9011
_CODE: Final = re.compile(r"(9\d{3}) ?-")
#: Codes d'erreurs, addLeadToList.
FILTERED_LIST: Final = (
    "9012 - You are trying to insert a lead inside a filtered list, "
    "this operation is only permitted on static lists."
)
_CDATA: Final = re.compile(r"<!\[CDATA\[.*?\]\]>", re.DOTALL)
# Sync Lead shows `true` in its example and writes of 0 and 1 in its text.
_SWITCH: Final = {"true": True, "1": True, "false": False, "0": False}
_NEVER_SHOWN: Final = frozenset({"leadSource", "unsubscribeReason"})


def read(query: str, reader: Callable[[Element], T], failed: str) -> T:
    """What the reader makes of a `query` document; 9011 where it raises ValueError (Codes d'erreurs)."""
    try:
        return reader(strict_xml(query))
    except ValueError as error:
        answer = response(_INVALID_XML, failed, errors=(f"9011 - {error}",))
        raise Refusal(answer, str(error)) from error


def children(parent: Element, tag: str, allowed: Iterable[str] | None = None) -> dict[str, Element]:
    """The children by name.

    Raises:
        ValueError: for another parent, text beside them, repeated and (if given) unallowed ones.
    """
    _no_text(parent, tag)
    found: dict[str, Element] = {}
    for child in parent:
        if allowed is not None and child.tag not in allowed:
            raise ValueError(f"<{tag}> has no <{child.tag}>")
        if child.tag in found:
            raise ValueError(f"<{child.tag}> occurs more than once in <{tag}>")
        found[child.tag] = child
    return found


def exactly(parent: Element, tag: str, *names: str) -> tuple[Element, ...]:
    """The children of these names, in that order; raises ValueError where one is missing or another is there."""
    found = children(parent, tag, names)
    for name in names:
        if name not in found:
            raise ValueError(f"<{tag}> has no <{name}>, which is needed")
    return tuple(found[name] for name in names)


def items(parent: Element, tag: str, item: str) -> list[Element]:
    """The repeated children; raises ValueError where another is among them."""
    _no_text(parent, tag)
    for child in parent:
        if child.tag != item:
            raise ValueError(f"<{tag}> holds something else than <{item}>: <{child.tag}>")
    return list(parent)


def texts(parent: Element, tag: str, item: str, name: str) -> list[str]:
    """`<leads><lead><email>…` as the texts of the innermost; raises ValueError where there is none or more."""
    found = [text(exactly(child, item, name)[0]) for child in items(parent, tag, item)]
    if not found:
        raise ValueError(f"<{tag}> has no <{item}>")
    return found


def text(element: Element) -> str:
    """The text of an element; raises ValueError where it has children or attributes."""
    if len(element) or element.attrib:
        raise ValueError(f"<{element.tag}> takes text only")
    return element.text or ""


def values(parent: Element, tag: str, allowed: Iterable[str] | None = None) -> dict[str, str]:
    """The texts of the children by name; raises ValueError as `children` and `text` do."""
    return {name: text(child) for name, child in children(parent, tag, allowed).items()}


def switch(element: Element) -> bool:
    """A yes or no; raises ValueError for anything but true, false, 1 and 0."""
    given = text(element)
    if given not in _SWITCH:
        raise ValueError(f"<{element.tag}> is true, false, 1 or 0, not {given!r}")
    return _SWITCH[given]


def needs_cdata(query: str, *tags: str) -> None:
    """Checks that these elements hold their text as the document shows it, in a CDATA section.

    Raises:
        ValueError: where one of them has text outside of it.
    """
    outside = _CDATA.sub("\0", query)
    for tag in tags:
        if re.search(rf"<{tag}\s*>(?![\s\0]*</{tag}\s*>)", outside):
            raise ValueError(f"the text of <{tag}> is not in a CDATA section")


def _no_text(parent: Element, tag: str) -> None:
    if parent.tag != tag:
        raise ValueError(f"<{tag}> is expected, not <{parent.tag}>")
    beside = [parent.text, *(child.tail for child in parent)]
    if parent.attrib or any(piece and piece.strip() for piece in beside):
        raise ValueError(f"<{tag}> has attributes or text of its own")


def response(
    status: int, message: str, *payload: Element, errors: Iterable[str] = (), http: int = 200
) -> Answer:
    """An answer: what was asked for, then status and message, then errors if any."""
    root = Element("response")
    root.extend(payload)
    SubElement(root, "status").text = str(status)
    SubElement(root, "message").text = message
    texts = list(errors)
    if texts:
        root.append(fields_element("errors", [("error", error) for error in texts]))
    body = b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8")
    return Answer(http, body, "text/xml; charset=UTF-8")


def failure(message: str, *errors: str, status: int | None = None) -> Answer:
    """A failure that a request in order may meet; without a status of its own it has that of its first error."""
    if status is None:
        code = _CODE.match(errors[0]) if errors else None
        status = int(code[1]) if code else UNDOCUMENTED
    return response(status, message, errors=errors)


def refusal(message: str, *errors: str, status: int | None = None) -> Refusal:
    """To be raised: a failure that the request itself is to blame for, so that it is recorded."""
    return Refusal(failure(message, *errors, status=status), *errors)


def invalid_call(problem: str) -> Refusal:
    """To be raised: for what the document forbids without a code for it."""
    return Refusal(response(UNDOCUMENTED, f"Invalid call: {problem}."), problem)


def fields_element(tag: str, fields: Iterable[tuple[str, str]]) -> Element:
    """An element with a child per field."""
    element = Element(tag)
    for name, value in fields:
        SubElement(element, name).text = value
    return element


def leads_element(leads: Iterable[StoredLead]) -> Element:
    """Custom fields stand beside the native ones (Get leads, Remarques); write-only fields are not shown."""
    element = Element("leads")
    for lead in leads:
        shown = (pair for pair in lead.flat().items() if pair[0] not in _NEVER_SHOWN)
        element.append(fields_element("lead", shown))
    return element


def paging_element(page: str, shown: int, size: int, total: int) -> Element:
    """`offset` is 100 on page 1 of one result (Get leads, Réponse), so it can only be the size of a page."""
    figures = {"page": page, "items": str(shown), "offset": str(size), "total": str(total)}
    return fields_element("paging", figures.items())

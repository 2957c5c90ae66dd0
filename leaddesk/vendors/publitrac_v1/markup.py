"""XML as PUBLITRAC writes and reads it: what can be said in it, and what is safe to read. Nothing else."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from lxml import etree

# XML 1.0 has no way at all to write these, not even escaped.
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# lxml writes a section only where a single one can hold the text, so the text waits in an attribute.
_CDATA = "cdata"
_MARKED = re.compile(rf'<(\w+) {_CDATA}="[^"]*"/>')


def can_carry(text: str) -> bool:
    """Whether XML can hold `text`: control characters have no spelling in it."""
    return _IMPOSSIBLE.search(text) is None


def add(parent: etree._Element, name: str, text: str = "") -> etree._Element:
    """A new child. `text` is one that XML `can_carry`."""
    element = etree.SubElement(parent, name)
    element.text = text
    return element


def add_cdata(parent: etree._Element, name: str, text: str) -> None:
    """A new child whose text is in a CDATA section, as the document shows it for HTML and form values."""
    etree.SubElement(parent, name).set(_CDATA, text)


def add_all(parent: etree._Element, pairs: Iterable[tuple[str, str]]) -> None:
    """A child for each name and text."""
    for name, text in pairs:
        add(parent, name, text)


def written(root: etree._Element) -> str:
    """A whole request as text, declaration included."""
    text = str(etree.tostring(root, encoding="UTF-8", xml_declaration=True), "utf-8")
    contents = (content for element in root.iter() if (content := element.get(_CDATA)) is not None)
    # Requests have no other attributes, and no text can look like a tag: its < is escaped.
    return _MARKED.sub(lambda tag: f"<{tag[1]}>{_section(next(contents))}</{tag[1]}>", text)


def _section(text: str) -> str:
    """A CDATA section, parted where the text has its end mark. Line ends in it are those that any reader sees."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"<![CDATA[{lines.replace(']]>', ']]]]><![CDATA[>')}]]>"


def read(body: bytes) -> etree._Element | None:
    """The root of an answer; None where it is no `<response>`, or declares a document type. Never raises."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(body.lstrip().removeprefix(codecs.BOM_UTF8).lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None or root.tag != "response" or root.getroottree().docinfo.internalDTD is not None:
        return None
    return root


def value(element: etree._Element | None) -> str:
    """What an element holds, blanks around it removed, whatever stands inside it."""
    return "" if element is None else "".join(element.itertext()).strip()


def phrase(element: etree._Element | None) -> str:
    """The words of an element on one line."""
    return " ".join(value(element).split())

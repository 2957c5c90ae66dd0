"""What PUBLITRAC's reading calls bring back, as plain rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from leaddesk.vendors import values
from leaddesk.vendors.publitrac_v1 import markup

Row = Mapping[str, str]

_NO_DATES: Final = frozenset({"0000-00-00", "0000-00-0000:00:00"})


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows. `total` is how many there are in all, where the answer says."""

    rows: tuple[Row, ...]
    total: int | None = None


def lead_page(root: etree._Element) -> Page:
    """The leads of getLeads, getView and getList."""
    return _page(root, "leads/lead")


def campaign_page(root: etree._Element) -> Page:
    """The campaigns of getCampaigns, which stand directly in the answer, without any paging."""
    return _page(root, "campaign")


def opportunity_page(root: etree._Element) -> Page:
    """The opportunities of getOpportunities."""
    return _page(root, "opportunities/opportunity")


def one_lead(root: etree._Element) -> Row | None:
    """The lead of getLead and its like; None where the answer holds none."""
    found = root.find("leads/lead")
    return None if found is None or not len(found) else _row(found)


def _page(root: etree._Element, path: str) -> Page:
    rows = tuple(_row(element) for element in root.iterfind(path) if len(element))
    return Page(rows, values.whole_number(markup.value(root.find("paging/total"))))


def _row(element: etree._Element) -> dict[str, str]:
    """The children of an element by their names; custom fields stand among the others, nested or not."""
    row: dict[str, str] = {}
    for child in element:
        if child.tag == "customFields":
            row.update(_row(child))
        else:
            row.setdefault(str(child.tag), _text(child))
    return row


def _text(element: etree._Element) -> str:
    text = markup.value(element)
    return "" if "".join(text.split()) in _NO_DATES else text

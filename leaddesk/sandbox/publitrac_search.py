"""The conditions of PUBLITRAC v1's Get leads, which a filtered list is made of too."""

import re
from dataclasses import dataclass
from typing import Self
from xml.etree.ElementTree import Element

from leaddesk.sandbox.publitrac_leads import StoredLead
from leaddesk.sandbox.publitrac_xml import exactly, items, text


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition; `like` with % for any text is the only operator that the document shows."""

    name: str
    pattern: re.Pattern[str]

    @classmethod
    def like(cls, name: str, value: str) -> Self:
        """Upper and lower case are the same: the document searches `john` and finds John."""
        pieces = (re.escape(piece) for piece in value.split("%"))
        return cls(name, re.compile(".*".join(pieces), re.IGNORECASE | re.DOTALL))

    def holds(self, lead: StoredLead) -> bool:
        return self.pattern.fullmatch(lead.value(self.name)) is not None


def read_conditions(root: Element) -> list[Condition]:
    """Reads the document of Get leads; an empty list asks for all leads.

    Raises:
        ValueError: where it is not the documented structure or operator.
    """
    (queries,) = exactly(root, "request", "queries")
    return [_condition(query) for query in items(queries, "queries", "query")]


def _condition(query: Element) -> Condition:
    name, operator, value = map(text, exactly(query, "query", "field", "operator", "value"))
    if operator != "like":
        raise ValueError(f"the operator {operator!r} is not documented; like is")
    return Condition.like(name, value)

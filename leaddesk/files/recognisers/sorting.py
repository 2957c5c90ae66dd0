"""Carries out a recogniser: sorts the rows of one file and says in a sentence what it saw."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from leaddesk.domain.imports import Aside, Bucket
from leaddesk.domain.texts import Text
from leaddesk.files.header import plain
from leaddesk.files.recognisers.base import EVERY, Recogniser, Said, Section, Tidy, alone

_NOT_DATA: Final = Aside(Bucket.NOT_DATA)
_LEADS: Final = Section("", leads=True)


class Sorter:
    """Sorts the rows of one file, each once and in order: it remembers what it saw."""

    def __init__(self, recogniser: Recogniser, header: Sequence[str], header_line: int) -> None:
        self._recogniser = recogniser
        self._header_line = header_line
        places: dict[str, int] = {}
        for place, name in enumerate(header):
            places.setdefault(plain(name), place)
        self._rules = [
            (rule, places.get(rule.column, -1), re.compile(rule.pattern, re.IGNORECASE).fullmatch)
            for rule in recogniser.rules
            if not rule.column or rule.column in places
        ]
        self._looks_for_lone_cells = any(rule.alone for rule, *_ in self._rules)
        self._titles = [(re.compile(one.title).fullmatch, one) for one in recogniser.sections]
        has_titles = bool(recogniser.sections and header_line)
        self._section: Section | None = None if has_titles else _LEADS
        self._header_next = False
        self._person = places.get(recogniser.person, -1)
        self._seen: set[str] = set()
        fields = recogniser.fields
        self._address, self._own_id = (
            next((place for name, place in places.items() if fields.get(name, name) == field), -1)
            for field in ("email", "external_id")
        )
        self._ids: dict[str, str] = {}
        self._leads = 0
        self._counts: Counter[Said] = Counter()

    def __call__(self, line: int, cells: Sequence[str]) -> Aside | None:
        """Where a filled row goes and why; None for a lead's. Lines up to the header never are a lead's."""
        if line == self._header_line:
            self._section, self._header_next = _LEADS, False
            return _NOT_DATA
        section = self._sectioned(cells)
        if section is None or (line < self._header_line and section.leads):
            return _NOT_DATA
        if not section.leads:
            if not section.reason:
                return _NOT_DATA
            self._count(section.said)
            return Aside(Bucket.SET_ASIDE, section.reason)
        return self._ruled(cells)

    def _sectioned(self, cells: Sequence[str]) -> Section | None:
        """The section that a row belongs to; None for titles, headers, and what stands above all sections."""
        if not self._titles:
            return self._section
        if title := alone(cells):
            words = plain(title)
            for fits, section in self._titles:
                if fits(words):
                    self._section, self._header_next = section, True
                    return None
        if self._header_next:
            self._header_next = False
            return None
        return self._section

    def _ruled(self, cells: Sequence[str]) -> Aside | None:
        only = alone(cells) if self._looks_for_lone_cells else ""
        counted = []
        for rule, place, fits in self._rules:
            if rule.alone:
                hit = bool(only) and fits(only) is not None
            elif place < 0:
                hit = any(fits(cell.strip()) for cell in cells if cell)
            else:
                hit = place < len(cells) and fits(cells[place].strip()) is not None
            if hit and rule.reason:
                self._count(rule.said)
                return Aside(rule.bucket, rule.reason, rule.opted_out)
            if hit:
                counted.append(rule.said)
        person = _cell(cells, self._person)
        if person and person in self._seen:
            return None
        self._seen.add(person)
        if self._is_guest(cells):
            self._count(Said("{count:,} guest left out", "{count:,} guests left out"))
            return Aside(Bucket.SET_ASIDE, self._recogniser.shared_address)
        self._leads += 1
        for said in counted:
            self._count(said)
        return None

    def _is_guest(self, cells: Sequence[str]) -> bool:
        address = self._recogniser.shared_address and _cell(cells, self._address)
        own_id = _cell(cells, self._own_id)
        return bool(address) and self._ids.setdefault(address, own_id) != own_id

    def _count(self, said: Said | None) -> None:
        if said:
            self._counts[said] += 1

    def summary(self) -> Text:
        """What was seen so far: "Zoom attendee report: 6 registered, 4 came, 1 host left out"."""
        seen = [self._recogniser.noun.count(self._leads)]
        order = [*(rule.said for rule, *_ in self._rules), *(one.said for _, one in self._titles)]
        known = [said for said in dict.fromkeys(order) if said in self._counts]
        others = [said for said in self._counts if said not in known]
        seen += [said.count(self._counts[said]) for said in (*known, *others) if said]
        return self._recogniser.summary(seen)


class Totals:
    """Adds up a number over all rows of each person, for files that have a row for every time somebody came."""

    def __init__(self, recogniser: Recogniser, header: Sequence[str]) -> None:
        words = [plain(name) for name in header]
        person, adds = recogniser.person, recogniser.adds
        self.wanted = person in words and adds in words
        self._person = words.index(person) if self.wanted else -1
        self._adds = words.index(adds) if self.wanted else -1
        self._totals: dict[str, list[int]] = {}

    def see(self, cells: Sequence[str]) -> None:
        """Count one row in."""
        person, number = _cell(cells, self._person), _cell(cells, self._adds)
        if person and number.isascii() and number.isdigit():
            self._totals.setdefault(person, []).append(int(number))

    def put(self, cells: Sequence[str]) -> Sequence[str]:
        """The row with its person's total in place of its own number."""
        found = self._totals.get(_cell(cells, self._person), ())
        if len(found) < 2:
            return cells
        return [
            str(sum(found)) if place == self._adds else cell for place, cell in enumerate(cells)
        ]


def tidies(
    recogniser: Recogniser, header: Sequence[str], id_column: str = ""
) -> Mapping[str, Tidy]:
    """What tidies the cells of which columns of a header."""
    tidy = recogniser.tidy
    found = {name: tidy.get(plain(name)) or tidy.get(EVERY) for name in header}
    if id_column and not found.get(id_column):
        found[id_column] = tidy.get("id")
    return {name: one for name, one in found.items() if one}


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place].strip().lower() if 0 <= place < len(cells) else ""

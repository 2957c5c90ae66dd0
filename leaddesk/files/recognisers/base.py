"""What a recogniser is: it knows one kind of file, what its columns mean, and which of its rows are no leads.

Recognisers are declarations; `sorting.Sorter` carries them out for one file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final, NamedTuple

from leaddesk.domain.imports import Bucket
from leaddesk.domain.texts import Text, joined
from leaddesk.files.header import plain

#: In `Recogniser.fields`: the column is left out of the lead.
LEFT_OUT: Final = ""
#: In `Recogniser.tidy`: every column.
EVERY: Final = "*"
#: A table of people in a report has at least so many columns.
_FEWEST_COLUMNS: Final = 3
#: Puts the value of a cell into the form that a lead holds.
Tidy = Callable[[str], str]


class Look(NamedTuple):
    """What a recogniser sees of a file: its header in `header.plain` form, its name, and its last lines."""

    names: Sequence[str]
    file: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What files of one kind have in common. All that is given must hold; names are in `header.plain` form."""

    has: frozenset[str] = frozenset()
    some: frozenset[str] = frozenset()
    #: So many of `some` are there.
    at_least: int = 1
    first: str = ""
    #: There are no columns but those of `has`.
    only: bool = False
    #: Patterns found in the file's name (lower case) and in its last lines.
    file: str = ""
    tail: str = ""

    def fits(self, look: Look) -> bool:
        """Whether the file looks like this."""
        names = set(look.names)
        return (
            self.has <= names
            and (not self.some or len(self.some & names) >= self.at_least)
            and (not self.first or list(look.names[:1]) == [self.first])
            and (not self.only or names == self.has)
            and (not self.file or re.search(self.file, look.file.lower()) is not None)
            and (not self.tail or re.search(self.tail, look.tail) is not None)
        )


@dataclass(frozen=True, slots=True)
class Said:
    """How rows are counted in the summary: "{count:,} host left out", "{count:,} hosts left out"."""

    one: str
    many: str = ""

    def count(self, number: int) -> Text:
        return Text(self.one if number == 1 or not self.many else self.many, count=number)


@dataclass(frozen=True, slots=True)
class Rule:
    """Rows that are not leads, or that are only counted.

    `column` is a plain header name; empty: any cell. A row whose cell fits `pattern` (wholly, whatever its case)
    goes to `bucket` for `reason`; with no reason it stays a lead. `alone` rules see rows of one filled cell only.
    `opted_out` says that these people take their consent to e-mail back.
    """

    column: str
    pattern: str
    reason: str = ""
    said: Said | None = None
    bucket: Bucket = Bucket.SET_ASIDE
    alone: bool = False
    opted_out: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A table inside a file of several: its title stands alone in a row, its own header in the next.

    `title` is a pattern for the title in `header.plain` form. One section holds the leads. The rows of others are
    set aside for `reason`; with no reason they are no data.
    """

    title: str
    reason: str = ""
    said: Said | None = None
    leads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recogniser:
    """One kind of lead file.

    `fields` says which plain header names mean which lead field (None: a custom field, whatever its name looks
    like; LEFT_OUT: none); columns that it does not name are mapped like any file's. Fields in `together` take all
    the columns that mean them. `id_values` is a pattern of external ids, whatever their column is called.
    """

    id: str
    title: str
    signatures: Sequence[Signature] = ()
    #: A pattern for the first filled cell of a file that has sections, in plain form.
    opening: str = ""
    sections: Sequence[Section] = ()
    fields: Mapping[str, str | None] = field(default_factory=dict)
    together: frozenset[str] = frozenset()
    id_values: str = ""
    tidy: Mapping[str, Tidy] = field(default_factory=dict)
    rules: Sequence[Rule] = ()
    #: The column that tells people apart who are in several rows, and the one whose numbers are added up for each.
    person: str = ""
    adds: str = ""
    #: A row that has another row's address but an id of its own is set aside for this reason.
    shared_address: str = ""
    #: What the rows are called in the summary.
    noun: Said = field(default=Said("{count:,} lead", "{count:,} leads"))
    #: "dmy" or "mdy": how dates are written that fit both.
    dates: str = ""
    #: No public file of this kind was found: its layout is an informed guess, and people are told so.
    constructed: bool = False
    #: External ids are given once in the world, so that two equal ones are one person's.
    unique_ids: bool = False

    def summary(self, seen: Sequence[Text]) -> Text:
        """What a file of this kind holds: "Zoom attendee report: 6 registered, 4 came"."""
        return Text("{title}: {seen}", title=Text(self.title), seen=joined(seen, ", "))

    @property
    def sorts(self) -> bool:
        """Whether it says anything about single rows."""
        return bool(self.rules or self.sections or self.person or self.shared_address)

    def matches(self, look: Look) -> bool:
        """Whether this is the kind of a file."""
        return any(signature.fits(look) for signature in self.signatures)

    def opens(self, first_cell: str) -> bool:
        """Whether a file of several tables with this first cell (plain) is of this kind."""
        return bool(self.opening) and re.fullmatch(self.opening, first_cell) is not None

    def leads_table(
        self, rows: Iterable[tuple[int, Sequence[str]]]
    ) -> Iterator[tuple[int, Sequence[str]]] | None:
        """The filled rows from the header of the leads' table on, None when there is no such table."""
        title = next(section.title for section in self.sections if section.leads)
        rest = iter(rows)
        for _, cells in rest:
            if (words := alone(cells)) and re.fullmatch(title, plain(words)):
                header = next(rest, (0, ()))
                wide = sum(map(bool, header[1])) >= _FEWEST_COLUMNS
                return chain((header,), rest) if wide else None
        return None


def alone(cells: Sequence[str]) -> str:
    """The only filled cell of a row, empty when there are more."""
    filled = [cell for cell in cells if cell.strip()]
    return filled[0].strip() if len(filled) == 1 else ""


def names(listed: str) -> frozenset[str]:
    """Plain header names, parted by commas."""
    return frozenset(name.strip() for name in listed.split(",") if name.strip())


def without(prefix: str) -> Tidy:
    """Takes a prefix off."""
    return lambda value: value.removeprefix(prefix)


def international(value: str) -> str:
    """A number that begins with its calling code, with the plus sign that it lacks."""
    return f"+{value}" if value.isdigit() and value[0] != "0" else value

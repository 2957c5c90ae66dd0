"""What a recogniser is: it knows one kind of file by its header, what its columns mean, and its quirks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

#: Says why a row is set aside, empty when it is an ordinary row. Gets the cells as they were read.
RowRule = Callable[[Sequence[str]], str]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One kind of lead file.

    `matches` gets the header's names in `header.plain` form. `fields` says which plain names mean which lead field
    (None: a custom field, whatever its name looks like); columns that it does not name are mapped like any file's.
    `prefixes` are taken off the values of the columns they are listed for.
    """

    id: str
    title: str
    matches: Callable[[Sequence[str]], bool]
    fields: Mapping[str, str | None] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)
    set_aside: RowRule | None = None

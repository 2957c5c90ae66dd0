"""What is said about a row of a file: the texts, and the cells that they are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leaddesk.domain.imports import Issue
from leaddesk.quality.text import storable

BAD_EMAIL: Final = "This is not an e-mail address."
BAD_COUNTRY: Final = "This country is not known; it was kept as it is."
BAD_PHONE: Final = "This is not a phone number of that country."
BAD_PHONE_NO_COUNTRY: Final = (
    "The country of this number is not known: choose a country, or write it with + in front."
)
MORE_PHONE: Final = (
    "Behind the first number there is more, an extension or another number: it was left out."
)
NO_CONTACT: Final = "There is neither an e-mail address nor a phone number in this row."
BAD_BYTES: Final = "Some bytes here do not fit the file's encoding."
TOO_LONG: Final = "This row has more cells than the header: it is unclear which belongs where."
TOO_SHORT: Final = "This row has fewer cells than the header; the missing ones were taken as empty."
ZERO_RESTORED: Final = "The zero that it began with was lost; its country shows that it had one."
CONTROL: Final = "There is a control character in this cell."
ERROR: Final = "A formula failed here; the cell was taken as empty."
REPAIRED: Final = "A spreadsheet rounded this number; another cell of the row proves what it was."
ROUNDED: Final = "A spreadsheet rounded this number: its last digits are lost."
LOST_ID: Final = (
    "A spreadsheet lost the last digits of this id; it was left out, since others look the same."
)
UNCLEAR_DATE: Final = "This is not clear as a date; it was kept as it is."
REPAIRED_DATE: Final = "A spreadsheet made a number of this date; another cell proves which it was."
SERIAL_DATE: Final = "A spreadsheet made a number of this date; it was kept as it is."


class Remarks:
    """What is found wrong with one row, as `issues`; `fatal` says that it costs the row."""

    def __init__(self, header: Sequence[str], origins: Sequence[int], line: int) -> None:
        """`origins` has the place of the column that each value of a lead is told of."""
        self.issues: list[Issue] = []
        self.fatal = False
        self._header = header
        self._origins = origins
        self._line = line

    def at(self, place: int, value: str, code: str, message: str, *, fatal: bool = True) -> None:
        """Say something about a cell; about the whole row where there is no column at `place`."""
        column = self._header[place] if 0 <= place < len(self._header) else ""
        self.issues.append(Issue(self._line, column, storable(value), code, message, fatal))
        self.fatal |= fatal

    def about(
        self, spot: int | None, value: str, code: str, message: str, *, fatal: bool = True
    ) -> None:
        """Say something about the field at `spot` in a lead's values; None is the whole row."""
        place = self._origins[spot] if spot is not None else -1
        self.at(place, value, code, message, fatal=fatal)

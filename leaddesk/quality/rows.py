"""Judges one row of a lead file: where it goes, what its lead would hold, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import compress, count, repeat
from json.encoder import encode_basestring
from operator import itemgetter, not_
from typing import Final, NamedTuple

from leaddesk.domain.answers import consent
from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.domain.imports import Aside, Bucket, Issue
from leaddesk.quality.columns import (
    BAR,
    BLANK,
    POWER_SIGN,
    SPACE_AFTER,
    SPACE_BEFORE,
    contact_keys,
    places_of,
    plain_rows,
    put_answers,
    put_dates,
)
from leaddesk.quality.countries import country_code
from leaddesk.quality.damage import (
    ERROR_WORDS,
    is_rounded,
    lost_digits,
    proven_number,
    whole_postal_code,
)
from leaddesk.quality.dates import is_serial, iso_date, serial_days
from leaddesk.quality.emails import email_key
from leaddesk.quality.phones import first_e164
from leaddesk.quality.remarks import (
    BAD_BYTES,
    BAD_COUNTRY,
    BAD_EMAIL,
    BAD_PHONE,
    BAD_PHONE_NO_COUNTRY,
    CONTROL,
    ERROR,
    LOST_ID,
    MORE_PHONE,
    NO_CONTACT,
    REPAIRED,
    REPAIRED_DATE,
    ROUNDED,
    SERIAL_DATE,
    TOO_LONG,
    TOO_SHORT,
    UNCLEAR_DATE,
    ZERO_RESTORED,
    Remarks,
)
from leaddesk.quality.shaping import Shape
from leaddesk.quality.text import has_bad_byte, has_control, trimmed

#: Puts the value of a cell into the form that a lead holds.
Tidy = Callable[[str], str]
#: Where a row goes that is no lead, None for a lead's. Gets the line and the cells as they were read.
SetAside = Callable[[int, Sequence[str]], Aside | None]


class Verdict(NamedTuple):
    """What was found about a row.

    `bucket` is None for a good row: only the workspace can tell whether its lead is new. Then `values` are its
    canonical fields in the order of `RowJudge.fields`, `custom` its custom fields as a JSON object (empty:
    none), and the keys are what duplicates of it are found by.
    """

    bucket: Bucket | None
    issues: Sequence[Issue] = ()
    values: Sequence[str] = ()
    custom: str = ""
    email_key: str = ""
    phone_key: str = ""


class JudgedRows(NamedTuple):
    """What was found about many rows.

    `leads` are the good ones, in the file's order: line, e-mail key, phone key, custom fields as JSON, then the
    values of `RowJudge.fields`. `settled` has the lines of the others with their buckets.
    """

    leads: list[tuple[str, ...]]
    settled: dict[int, Bucket]
    issues: list[Issue]


_NOT_DATA: Final = Verdict(Bucket.NOT_DATA)


class RowJudge:
    """Judges the rows of one file by the meaning of its columns. The same row always gets the same verdict."""

    def __init__(
        self,
        mapping: Mapping[str, str | None],
        *,
        country: str = "",
        tidy: Mapping[str, Tidy] | None = None,
        set_aside: SetAside | None = None,
        opposites: Mapping[str, str] | None = None,
        orders: Mapping[str, str] | None = None,
        adjust: Callable[[Sequence[str]], Sequence[str]] | None = None,
    ) -> None:
        """`mapping` has all columns in the file's order and where each goes (`domain.fields.target_fields`).

        `country` (alpha-2) is where national phone numbers belong in rows that do not say. `tidy` puts the values
        of columns into their form. `set_aside` says where a row goes that is no lead, and why. `opposites` are
        columns that say the opposite of a consent. `orders` are those of dates that fit two, by field. `adjust`
        gets rows before they are judged.
        """
        self._header = tuple(mapping)
        self._country = country
        self._set_aside = set_aside
        self._adjust = adjust
        named = {name: place for place, name in enumerate(mapping)}
        self._shape = Shape(mapping, opposites)
        #: The canonical fields that the file gives, in the order of a verdict's values.
        self.fields: tuple[str, ...] = self._shape.fields
        self._picked = _picker(self._shape.places)
        self._custom = tuple(
            (named[name], f"{encode_basestring(field.removeprefix(CUSTOM_PREFIX))}:")
            for name, field in mapping.items()
            if field and field.startswith(CUSTOM_PREFIX)
        )
        self._tidy = tuple(
            (named[name], change) for name, change in (tidy or {}).items() if mapping.get(name)
        )
        self._remarks = partial(Remarks, self._header, self._shape.origins)
        self._blank = [""] * len(self._header)
        self._at = places_of(self.fields, orders or {})
        self._all_special = bool(set_aside or self._tidy or adjust or not self._shape.is_plain)

    def broken(self, line: int, text: str, fault: str) -> JudgedRows:
        """The verdict on a record that could not be read."""
        remarks = self._remarks(line)
        remarks.at(0, text, "row_broken", fault)
        return JudgedRows([], {line: Bucket.REJECTED}, remarks.issues)

    def rows(self, lines: Sequence[int], rows: Sequence[Sequence[str]]) -> JudgedRows:
        """The verdicts on many rows: the same as one by one, several times as fast.

        Rows without anything special about them, most of every file, are judged column by column. The others,
        and all that turn out not to be good, are judged one by one.
        """
        if self._all_special:
            return self._one_by_one(lines, rows)
        plain = plain_rows(rows, len(self._header))
        columns = list(zip(*self._even(rows), strict=True)) or [()] * len(self._header)
        values: list[Sequence[str]] = [columns[place] for place in self._shape.places]
        keys = contact_keys(values, self._at, self._country, plain)
        put_dates(values, self._at, plain)
        put_answers(values, self._at)
        customs = map(self._customs, self._even(rows)) if self._custom else repeat("")
        leads = list(zip(map(str, lines), *keys, customs, *values, strict=False))
        settled: dict[int, Bucket] = {}
        issues: list[Issue] = []
        for place in compress(count(), map(not_, plain)):
            line = lines[place]
            verdict = self(line, rows[place])
            issues += verdict.issues
            if verdict.bucket is None:
                keyed = (str(line), verdict.email_key, verdict.phone_key, verdict.custom)
                leads[place] = (*keyed, *verdict.values)
            else:
                settled[line] = verdict.bucket
                leads[place] = ()
        return JudgedRows(list(filter(None, leads)), settled, issues)

    def _one_by_one(self, lines: Sequence[int], rows: Sequence[Sequence[str]]) -> JudgedRows:
        judged = JudgedRows([], {}, [])
        for line, row in zip(lines, rows, strict=True):
            verdict = self(line, row)
            judged.issues.extend(verdict.issues)
            if verdict.bucket is None:
                keyed = (str(line), verdict.email_key, verdict.phone_key, verdict.custom)
                judged.leads.append((*keyed, *verdict.values))
            else:
                judged.settled[line] = verdict.bucket
        return judged

    def _even(self, rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
        """The rows, blank ones in place of those that are too long or too short."""
        width = len(self._header)
        if set(map(len, rows)) <= {width}:
            return rows
        return [row if len(row) == width else self._blank for row in rows]

    def __call__(self, line: int, cells: Sequence[str]) -> Verdict:
        """The verdict on the row that starts on `line`."""
        # One text of all cells answers most questions about them faster than a look at each.
        text = BAR.join(cells)
        if not text.strip(BLANK) and not any(map(str.strip, cells)):
            return _NOT_DATA
        remarks = self._remarks(line)
        if self._set_aside and (aside := self._set_aside(line, cells)):
            if aside.bucket is Bucket.NOT_DATA:
                return _NOT_DATA
            who = self._address(cells) if aside.opted_out else ""
            remarks.at(-1, who, "set_aside", aside.reason, fatal=False)
            return Verdict(aside.bucket, remarks.issues)
        clean = self._cleaning(text)
        if clean is trimmed:
            if not any(map(trimmed, cells)):
                return _NOT_DATA
            self._refuse_characters(cells, remarks)
        if len(cells) != len(self._header):
            cells = self._fitted(cells, remarks)
        if clean:
            cells = list(map(clean, cells))
        if self._adjust or self._tidy:
            cells = self._tidied(cells)
        if POWER_SIGN in text or "#" in text:
            cells = self._repaired(cells, remarks)
        values = self._picked(cells if self._shape.is_plain else self._shape(cells))
        email, phone = self._contacts(values, remarks)
        self._ids_and_dates(cells, values, remarks)
        for spot in self._at.consents:
            values[spot] = consent(values[spot])
        if remarks.fatal:
            return Verdict(Bucket.REJECTED, remarks.issues)
        custom = self._customs(cells) if self._custom else ""
        return Verdict(None, remarks.issues, values, custom, email, phone)

    @staticmethod
    def _cleaning(text: str) -> Callable[[str], str] | None:
        """What the cells of a row need, by the text that they make together."""
        if not text.isprintable():  # line ends in a note, and all that is invisible or forbidden
            return trimmed
        spaced = SPACE_AFTER in text or SPACE_BEFORE in text or text != text.strip(" ")
        return str.strip if spaced else None

    def _customs(self, cells: Sequence[str]) -> str:
        """The filled custom fields as a JSON object, empty when there are none."""
        filled = [name + encode_basestring(cells[at]) for at, name in self._custom if cells[at]]
        return f"{{{','.join(filled)}}}" if filled else ""

    def _contacts(self, values: list[str], remarks: Remarks) -> tuple[str, str]:
        """The row's e-mail and phone keys. Puts good phone numbers into their one form."""
        email = phone = ""
        address = values[self._at.email] if self._at.email is not None else ""
        if address and not (email := email_key(address)):
            remarks.about(self._at.email, address, "email_invalid", BAD_EMAIL)
        country = self._placed(values, remarks)
        bad: list[tuple[int, str]] = []
        for place in self._at.phones:
            if value := values[place]:
                number, more = ("", False) if is_rounded(value) else first_e164(value, country)
                if number:
                    values[place] = number
                    phone = phone or number
                else:
                    bad.append((place, value))
                if number and more:
                    remarks.about(place, value, "phone_more", MORE_PHONE, fatal=False)
        for place, value in bad:
            told = BAD_PHONE if country or value.startswith("+") else BAD_PHONE_NO_COUNTRY
            if is_rounded(value):
                told = ROUNDED
            fatal = not email and not phone
            remarks.about(place, value, "phone_invalid", told, fatal=fatal)
        if not (address or phone or bad):
            remarks.about(self._at.email, "", "no_contact", NO_CONTACT)
        return email, phone

    def _placed(self, values: list[str], remarks: Remarks) -> str:
        """The country that the row's numbers belong to. Puts countries and postal codes into their one form."""
        country, own = self._country, ""
        if self._at.country is not None and (name := values[self._at.country]):
            if own := country_code(name):
                country = values[self._at.country] = own
            else:
                remarks.about(self._at.country, name, "country_unknown", BAD_COUNTRY, fatal=False)
        if self._at.postal_code is not None:
            given = values[self._at.postal_code]
            if whole := whole_postal_code(given, own):
                values[self._at.postal_code] = whole
                at = self._at.postal_code
                remarks.about(at, given, "zero_restored", ZERO_RESTORED, fatal=False)
        return country

    def _address(self, cells: Sequence[str]) -> str:
        """The e-mail key of a row as it was read."""
        whole = [*map(trimmed, cells), *self._blank][: len(self._header)]
        values = self._picked(self._shape(whole))
        return email_key(values[self._at.email]) if self._at.email is not None else ""

    def _refuse_characters(self, cells: Sequence[str], remarks: Remarks) -> None:
        for place, cell in enumerate(cells):
            if has_bad_byte(cell):
                remarks.at(place, cell, "bytes_unreadable", BAD_BYTES)
            elif has_control(trimmed(cell)):
                remarks.at(place, cell, "control_character", CONTROL)

    def _fitted(self, cells: Sequence[str], remarks: Remarks) -> Sequence[str]:
        """The cells, as many as the header has. Only empty ones are added or taken away in silence."""
        width, count = len(self._header), len(cells)
        extra = [cell for cell in cells[width:] if trimmed(cell)]
        if extra:
            remarks.at(width, extra[0], "row_too_long", TOO_LONG)
        elif count < width:
            remarks.at(count, "", "row_too_short", TOO_SHORT, fatal=False)
        return [*cells[:width], *[""] * (width - count)]

    def _tidied(self, cells: Sequence[str]) -> Sequence[str]:
        bare = list(self._adjust(cells) if self._adjust else cells)
        for place, change in self._tidy:
            if bare[place]:
                bare[place] = change(bare[place])
        return bare

    def _repaired(self, cells: Sequence[str], remarks: Remarks) -> Sequence[str]:
        """The cells without what a spreadsheet did to them, as far as that is certain."""
        whole = list(cells)
        for place, cell in enumerate(cells):
            if cell[:1] == "#" and cell.upper() in ERROR_WORDS:
                whole[place] = ""
                remarks.at(place, cell, "formula_error", ERROR, fatal=False)
            elif is_rounded(cell):
                if number := proven_number(cell, cells):
                    whole[place] = number
                    remarks.at(place, cell, "number_repaired", REPAIRED, fatal=False)
                elif place not in self._phone_columns():
                    remarks.at(place, cell, "number_rounded", ROUNDED, fatal=False)
        return whole

    def _phone_columns(self) -> Iterator[int]:
        """Of these a rounded number is told as the phone number that it is not."""
        return (self._shape.origins[spot] for spot in self._at.phones)

    def _ids_and_dates(self, cells: Sequence[str], values: list[str], remarks: Remarks) -> None:
        """Take away an id that lost its digits, and put dates into ISO 8601."""
        if self._at.external_id is not None:
            given = values[self._at.external_id]
            if given and (lost_digits(given) or is_rounded(given)):
                values[self._at.external_id] = ""
                if not is_rounded(given):
                    remarks.about(self._at.external_id, given, "id_rounded", LOST_ID, fatal=False)
        for spot, order, birth in self._at.dates:
            given = values[spot]
            if not given:
                continue
            if found := iso_date(given, order, birth=birth):
                values[spot] = found
                continue
            code, message = "date_unclear", UNCLEAR_DATE
            if is_serial(given):
                days = {iso_date(cell)[:10] for cell in cells if cell != given} & {
                    *serial_days(given)
                }
                code, message = "date_serial", SERIAL_DATE
                if len(days) == 1:
                    values[spot] = days.pop()
                    code, message = "date_repaired", REPAIRED_DATE
            remarks.about(spot, given, code, message, fatal=False)


def _picker(places: Sequence[int]) -> Callable[[Sequence[str]], list[str]]:
    """Takes the cells at `places` out of a row."""
    if len(places) < 2:
        return lambda cells: [cells[place] for place in places]
    pick = itemgetter(*places)
    return lambda cells: list(pick(cells))

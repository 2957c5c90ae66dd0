"""Edits of leads, one or many at a time, that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from leaddesk.domain.answers import consent
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CONSENT_FIELDS, FIELD_NAMES, is_field
from leaddesk.domain.jobs import CancelToken, ProgressCallback, ignore_progress
from leaddesk.domain.texts import Text
from leaddesk.quality.emails import email_key
from leaddesk.quality.fixes import Fix, Rule
from leaddesk.quality.phones import e164
from leaddesk.quality.text import trimmed
from leaddesk.store.edits import EditRepository, Written

__all__ = ["BulkPreview", "EditService", "Edited", "Fix", "Rule"]

#: So many leads are shown before a bulk edit is made.
_SHOWN: Final = 50
#: What a value is checked against: numbers depend on the country, a lead's phone key on both numbers.
_ASIDE: Final = ("country", "phone", "mobile")


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit changed. `left` are leads that it was meant for and that stay as they are.

    `edit_id` takes it back; None when nothing changed.
    """

    changes: LeadChanges
    edit_id: int | None
    left: int = 0


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """How many of `total` leads a bulk edit would change, and the first of them: id, name, before, after.

    `problem` is why some of the others cannot have the value.
    """

    total: int
    changed: int
    first: tuple[tuple[int, str, str, str], ...]
    problem: UsageError | None = None


class EditService:
    """Every method reads or writes the workspace: never call one in the UI thread."""

    def __init__(self, edits: EditRepository) -> None:
        self._edits = edits

    def edit(self, lead_id: int, fields: Mapping[str, str]) -> Edited:
        """Set fields of a lead; an empty value clears. E-mail and phone are checked, phones put into E.164.

        Raises UsageError for a field or value that is none, and for an address that is another lead's.
        """
        there = False

        def change(*aside: str | None) -> Sequence[str | None]:
            nonlocal there
            there = True
            lead = {name: value or "" for name, value in zip(_ASIDE, aside, strict=True)}
            return tuple(_settled(fields, lead).values())

        columns = tuple(_settled(fields, {}))
        written = self._edits.write(
            [lead_id], columns, _ASIDE, change, ignore_progress, CancelToken()
        )
        if not there:
            raise UsageError(Text("There is no lead {lead_id}.", lead_id=lead_id))
        if written.left:
            raise UsageError(
                "Another lead has this e-mail address.",
                Text(
                    "{fields} belongs to a lead that is there already.",
                    fields=fields.get("email", ""),
                ),
                "Open that lead, or use another address.",
            )
        return _edited(written)

    def preview(self, fix: Fix, lead_ids: Sequence[int]) -> BulkPreview:
        """What a bulk edit would do. Nothing is changed."""
        bulk = _Bulk(fix)
        first = self._edits.first(lead_ids, bulk.reads, bulk.change, _SHOWN)
        changed = self._edits.count(lead_ids, bulk.reads, bulk.change)
        return BulkPreview(len(lead_ids), changed, tuple(first), bulk.problem)

    def apply(
        self, fix: Fix, lead_ids: Sequence[int], progress: ProgressCallback, cancel: CancelToken
    ) -> Edited:
        """Make a bulk edit in one transaction. A value that is none for its lead leaves the lead as it is.

        Raises CancelledError; nothing is changed then.
        """
        bulk = _Bulk(fix)
        written = self._edits.write(
            lead_ids, bulk.columns, bulk.reads, bulk.change, progress, cancel
        )
        return _edited(written, bulk.refused)

    def take_back(self, edit_id: int, progress: ProgressCallback, cancel: CancelToken) -> Edited:
        """Put back what was there before an edit, where nobody has changed it since.

        Raises UsageError when that is so nowhere, CancelledError.
        """
        return self._swing(edit_id, progress, cancel, undo=True)

    def changed_by(self, edit_id: int) -> list[int]:
        """The ids of the leads that an edit changed, however many."""
        return self._edits.changed_by(edit_id)

    def repeat(self, edit_id: int, progress: ProgressCallback, cancel: CancelToken) -> Edited:
        """Make an edit again that was taken back; otherwise like `take_back`."""
        return self._swing(edit_id, progress, cancel, undo=False)

    def _swing(
        self, edit_id: int, progress: ProgressCallback, cancel: CancelToken, *, undo: bool
    ) -> Edited:
        written = self._edits.swing(edit_id, progress, cancel, undo=undo)
        if not written.changes.updated:
            raise UsageError(
                "This edit cannot be taken back any more."
                if undo
                else "This edit cannot be made again.",
                "The lead was changed or removed since.",
                "Edit the lead itself.",
            )
        return _edited(written)


class _Bulk:
    """One fix as the store asks for it: which columns, what they are made of, and the change itself."""

    def __init__(self, fix: Fix) -> None:
        self.refused = 0
        self.problem: UsageError | None = None
        self.columns = tuple(_settled({fix.field: ""}, {}))
        self._aside = _ASIDE if fix.field in _ASIDE[1:] else ()
        self.reads = (fix.field, *self._aside)
        self._fix = fix
        self._known = lru_cache(4096)(self._settle)  # many leads have the same value

    def change(self, *values: str | None) -> Sequence[str | None] | None:
        after = self._known(*values)
        self.refused += after == ()
        return after or None

    def _settle(self, before: str | None, *aside: str | None) -> tuple[str | None, ...] | None:
        """Nothing where nothing changes, empty where the value would be none."""
        after = self._fix.apply(before or "")
        if after == (before or ""):
            return None
        lead = {name: value or "" for name, value in zip(self._aside, aside, strict=True)}
        try:
            values = tuple(_settled({self._fix.field: after}, lead).values())
        except UsageError as error:
            self.problem = error
            return ()
        return None if values[0] == before else values


def _edited(written: Written, refused: int = 0) -> Edited:
    done = written.changes.updated > 0
    return Edited(written.changes, written.edit_id if done else None, written.left + refused)


def _settled(fields: Mapping[str, str], lead: Mapping[str, str]) -> dict[str, str | None]:
    """Fields as they are stored, with the keys that a lead is known by. `lead` is what it has otherwise.

    Raises UsageError for a field or value that is none.
    """
    new = {name: trimmed(value) for name, value in fields.items()}
    for name in new:
        if not is_field(name):
            raise UsageError(
                Text("There is no lead field “{name}”.", name=name),
                hint=Text("Fields are {names}.", names=", ".join(FIELD_NAMES)),
            )
    country = new.get("country", lead.get("country", ""))
    for name in {"phone", "mobile"} & new.keys():
        new[name] = e164(new[name], country) or new[name]
    for name in new.keys() & set(CONSENT_FIELDS):
        new[name] = consent(new[name])
    columns: dict[str, str | None] = {name: value or None for name, value in new.items()}
    if "email" in new:
        columns["email_key"] = email_key(new["email"]) or None
        if new["email"] and not columns["email_key"]:
            raise UsageError(
                Text("“{new}” is not an e-mail address.", new=new["email"]),
                hint="Write it like name@example.com.",
            )
    if {"phone", "mobile"} & new.keys():
        numbers = (new.get(name, lead.get(name, "")) for name in ("phone", "mobile"))
        columns["phone_key"] = next((key for n in numbers if (key := e164(n, country))), None)
    if "external_id" in new:
        columns["external_key"] = None  # which system the new one is of, nobody said
    return columns

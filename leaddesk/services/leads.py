"""Leads: finding, showing, exporting."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES, is_field
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback, ignore_progress
from leaddesk.domain.leads import Lead, LeadChanges, LeadQuery, LeadRow, TimelineEntry
from leaddesk.files.writers import write_csv, write_jsonl
from leaddesk.files.xlsx_writing import write_xlsx
from leaddesk.quality.emails import email_key
from leaddesk.quality.text import trimmed
from leaddesk.store.leads import LeadRepository
from leaddesk.store.timeline import TimelineRepository

_TERM: Final = re.compile(
    r"""\s*(?P<name>[\w.\- ]*[\w])\s*(?P<op>!=|=|~)\s*(?P<value>"[^"]*"|'[^']*'|[^\s]+)"""
)


class LeadService:
    """What a person does with leads. `rows` of a page is quick; everything else belongs beside the UI thread."""

    def __init__(self, leads: LeadRepository, timeline: TimelineRepository) -> None:
        self._leads = leads
        self._timeline = timeline

    def count(self, query: LeadQuery) -> int:
        """How many leads the query finds."""
        return self._leads.count(query)

    def ids(self, query: LeadQuery) -> array[int]:
        """The ids of all leads found, in order: the spine of a table of any length."""
        return self._leads.ids(query)

    def rows(self, lead_ids: Sequence[int]) -> list[LeadRow]:
        """One page of a table, under 4 ms for 128 leads; ids that are gone are left out."""
        return self._leads.rows(lead_ids)

    def get(self, lead_id: int) -> Lead | None:
        """One lead."""
        return self._leads.get(lead_id)

    def find(self, id_or_email: str) -> Lead:
        """A lead by its id or its e-mail address. Raises UsageError."""
        lead = self._leads.get(int(id_or_email)) if id_or_email.isdigit() else None
        lead = lead or self._leads.by_email(id_or_email)
        if lead is None:
            raise UsageError(
                f"There is no lead “{id_or_email}”.",
                hint="Give its id or its whole e-mail address.",
            )
        return lead

    def timeline(self, lead_id: int) -> list[TimelineEntry]:
        """All that happened to a lead, oldest first."""
        return self._timeline.of(lead_id)

    def edit(
        self, lead_id: int, fields: Mapping[str, str], *, as_written: bool = False
    ) -> LeadChanges:
        """Set fields of a lead; an empty value clears. E-mail and phone are checked, phones put into E.164.

        `as_written` stores values as they are: for taking an edit back.

        Raises UsageError for a field or value that is none, WorkspaceError when the address is another lead's.
        """
        from leaddesk.quality.phones import e164  # noqa: PLC0415  (large tables; the first screen does without)

        lead = self._leads.get(lead_id)
        if lead is None:
            raise UsageError(f"There is no lead {lead_id}.")
        new = dict(fields) if as_written else {n: trimmed(value) for n, value in fields.items()}
        whole = {**lead.fields, **new}
        keys: dict[str, str | None] = {}
        if "email" in new:
            keys["email_key"] = email_key(new["email"]) or None
            if new["email"] and not keys["email_key"] and not as_written:
                raise UsageError(
                    f"“{new['email']}” is not an e-mail address.",
                    hint="Write it like name@example.com.",
                )
        for name in {"phone", "mobile"} & new.keys():
            if not as_written:
                new[name] = whole[name] = e164(new[name], whole.get("country", "")) or new[name]
        if {"phone", "mobile"} & new.keys():
            country = whole.get("country", "")
            keys["phone_key"] = next(
                (
                    key
                    for name in ("phone", "mobile")
                    if (key := e164(whole.get(name, ""), country))
                ),
                None,
            )
        if "external_id" in new:
            keys["external_key"] = None  # which system the new one is of, nobody said
        return self._leads.edit(lead_id, new, keys)

    def page(self, query: LeadQuery, offset: int, limit: int) -> list[Lead]:
        """Some of the leads found."""
        return self._leads.many(self._leads.ids(query)[offset : offset + limit])

    def export(
        self,
        path: Path,
        query: LeadQuery,
        progress: ProgressCallback = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> int:
        """Write the leads found to a .csv, .xlsx or .jsonl file, all filled fields as columns. Returns how many.

        Raises UsageError for another ending, FileError when it cannot be written; then nothing is left behind.
        """
        total = self._leads.count(query)

        def leads() -> Iterator[Lead]:
            for done, lead in enumerate(self._leads.iterate(query), 1):
                if cancel is not None:
                    cancel.raise_if_cancelled()
                if done % 1000 == 0 or done == total:
                    progress(Progress(done, total, "leads"))
                yield lead

        ending = path.suffix.lower()
        if ending == ".jsonl":
            return write_jsonl(path, (lead.as_dict() for lead in leads()))
        if write := {".csv": write_csv, ".xlsx": write_xlsx}.get(ending):
            names = self._filled(query)
            rows = (
                (str(lead.id), *(lead.fields.get(name, "") for name in names)) for lead in leads()
            )
            return write(path, ("leaddesk_id", *names), rows)
        raise UsageError(
            f"A file ending in “{ending}” cannot be written.", hint="Use .csv, .xlsx or .jsonl."
        )

    def _filled(self, query: LeadQuery) -> list[str]:
        found = {name for lead in self._leads.iterate(query) for name in lead.fields}
        custom = sorted(name for name in found if name.startswith(CUSTOM_PREFIX))
        return [name for name in FIELD_NAMES if name in found] + custom


def parse_where(expression: str) -> tuple[tuple[str, str, str], ...]:
    """Read `field=value`, `field!=value` and `field~part` terms, all of which must hold.

    Terms stand side by side or are joined by `and`; values with spaces stand in quotes. Raises UsageError.
    """
    terms = []
    rest = expression.strip()
    while rest:
        rest = re.sub(r"^(and\s|,)\s*", "", rest, flags=re.IGNORECASE)
        match = _TERM.match(rest)
        if match is None or not is_field(match["name"].strip()):
            raise UsageError(
                f"“{expression}” cannot be understood as a condition.",
                hint='Write it like country=GB or company~"Example Ltd". Fields: '
                + ", ".join(FIELD_NAMES)
                + ".",
            )
        value = match["value"]
        terms.append(
            (match["name"].strip(), match["op"], value.strip("\"'") if value[0] in "\"'" else value)
        )
        rest = rest[match.end() :].strip()
    return tuple(terms)


def lead_json(lead: Lead, names: Sequence[str] = ()) -> dict[str, object]:
    """A lead for the command line: all filled fields, or the id and the fields asked for."""
    if not names:
        return lead.as_dict()
    return {"id": lead.id, **{name: lead.fields.get(name, "") for name in names}}

"""Leads that vendors have, brought into the workspace: each is one lead here, however often it comes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import apsw

from leaddesk.domain.answers import consent
from leaddesk.domain.clock import now_text
from leaddesk.domain.fields import CONSENT_FIELDS, CUSTOM_PREFIX, FIELD_NAMES
from leaddesk.store.database import Database


@dataclass(frozen=True, slots=True)
class IncomingLead:
    """A vendor's lead, its values normalised: good numbers in E.164. Without a good address its key is empty."""

    vendor_id: str
    values: Mapping[str, str]
    email_key: str = ""


@dataclass(slots=True)
class PulledCounts:
    """What became of incoming leads; `lead_ids` are the leads they are here, in the order they came."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    lead_ids: list[int] = field(default_factory=list)


class PulledRepository:
    """May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(
        self, account_id: str, account_name: str, leads: Iterable[IncomingLead]
    ) -> PulledCounts:
        """Store some leads in one transaction.

        A lead is known by its e-mail address, else by the vendor's id, else by its phone number when it has no
        address. What the vendor has replaces what is here, but for a consent that was taken back; what the vendor
        leaves empty stays. The values that were replaced are kept on the lead's timeline.
        """
        counts = PulledCounts()
        with self._database.write() as connection:
            for lead in leads:
                lead_id = _known(connection, account_id, lead)
                if lead_id is None:
                    lead_id = _create(connection, account_name, lead)
                    counts.created += 1
                elif _update(connection, lead_id, account_name, lead):
                    counts.updated += 1
                else:
                    counts.unchanged += 1
                counts.lead_ids.append(lead_id)
                if lead.vendor_id:
                    connection.execute(
                        "INSERT OR REPLACE INTO lead_link(account_id, vendor_id, lead_id) VALUES(?, ?, ?)",
                        (account_id, lead.vendor_id, lead_id),
                    )
        return counts


def _known(connection: apsw.Connection, account_id: str, lead: IncomingLead) -> int | None:
    questions: list[tuple[str, tuple[str, ...]]] = []
    if lead.email_key:
        questions.append(("SELECT id FROM lead WHERE email_key=?", (lead.email_key,)))
    if lead.vendor_id:
        linked = "SELECT lead.id FROM lead_link JOIN lead ON lead.id = lead_id WHERE account_id=? AND vendor_id=?"
        questions.append((linked, (account_id, lead.vendor_id)))
    if phone_key := _phone_key(lead.values):
        alone = " AND email_key IS NULL" if lead.email_key else ""
        questions.append(
            (f"SELECT id FROM lead WHERE phone_key=?{alone} ORDER BY id LIMIT 1", (phone_key,))
        )
    for sql, values in questions:
        row = connection.execute(sql, values).fetchone()
        if row is not None:
            lead_id: int = row[0]
            return lead_id
    return None


def _create(connection: apsw.Connection, account_name: str, lead: IncomingLead) -> int:
    canonical = {name: value for name, value in lead.values.items() if name in FIELD_NAMES}
    custom = _custom(lead.values)
    now = now_text()
    columns = {
        **canonical,
        "custom": json.dumps(custom, ensure_ascii=False) if custom else None,
        "email_key": lead.email_key or None,
        "phone_key": _phone_key(lead.values),
        "added_at": now,
        "updated_at": now,
    }
    connection.execute(
        f"INSERT INTO lead({', '.join(columns)}) VALUES({', '.join('?' * len(columns))})",
        tuple(columns.values()),
    )
    lead_id = connection.last_insert_rowid()
    _note(connection, lead_id, f"Fetched from {account_name}", "")
    return lead_id


def _update(
    connection: apsw.Connection, lead_id: int, account_name: str, lead: IncomingLead
) -> bool:
    [row] = connection.execute(
        f"SELECT custom, {', '.join(FIELD_NAMES)} FROM lead WHERE id=?", (lead_id,)
    )
    custom: dict[str, str] = json.loads(row[0] or "{}")
    before = {name: value or "" for name, value in zip(FIELD_NAMES, row[1:], strict=True)}
    before.update({CUSTOM_PREFIX + name: str(value) for name, value in custom.items()})
    changed = {
        name: value
        for name, value in lead.values.items()
        if value != before.get(name, "")
        and not (name in CONSENT_FIELDS and consent(before[name]) == "no")
    }
    if not changed:
        return False
    columns: dict[str, str | None] = {n: v for n, v in changed.items() if n in FIELD_NAMES}
    new_custom = _custom(changed)
    if new_custom:
        columns["custom"] = json.dumps({**custom, **new_custom}, ensure_ascii=False)
    # Keys are of the values that are here now: what only an older one was known by is nobody's any more.
    if "email" in changed:
        columns["email_key"] = lead.email_key or None
    if "phone" in changed or "mobile" in changed:
        columns["phone_key"] = _phone_key({**before, **changed})
    if "external_id" in changed:
        columns["external_key"] = None
    sets = ", ".join(f"{name}=?" for name in columns)
    connection.execute(
        f"UPDATE lead SET {sets}, updated_at=? WHERE id=?",
        (*columns.values(), now_text(), lead_id),
    )
    words = "; ".join(
        f"{name.removeprefix(CUSTOM_PREFIX)}: {before.get(name) or 'empty'} → {value}"
        for name, value in changed.items()
    )
    _note(connection, lead_id, f"Updated from {account_name}", words)
    return True


def _phone_key(values: Mapping[str, str]) -> str | None:
    numbers = (values.get(name, "") for name in ("phone", "mobile"))
    return next((number for number in numbers if number.startswith("+")), None)


def _custom(values: Mapping[str, str]) -> dict[str, str]:
    return {
        name[len(CUSTOM_PREFIX) :]: value
        for name, value in values.items()
        if name.startswith(CUSTOM_PREFIX)
    }


def _note(connection: apsw.Connection, lead_id: int, title: str, detail: str) -> None:
    connection.execute(
        "INSERT INTO lead_event(lead_id, at, kind, title, detail) VALUES(?, ?, 'pulled', ?, ?)",
        (lead_id, now_text(), title, detail),
    )

"""The calls a person made to vendors, beside those that deliver leads; and the lists that vendors gave."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.clock import now_text
from leaddesk.domain.deliveries import Reason
from leaddesk.domain.exchange import Exchange
from leaddesk.store.database import Database
from leaddesk.store.rows import exchange_of, exchange_values, reasons_of, reasons_text

#: So many exchanges of an account are kept beside those of its deliveries: they hold what vendors told of people.
KEPT: Final = 1000


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One exchange with an account's vendor: a call, or an attempt to deliver a lead.

    `what` is the operation's name for a call, the lead's e-mail address for an attempt. `outcome` is the state an
    attempt ended in, `ok` or `refused` for a call. `at` is UTC.
    """

    at: str
    what: str
    outcome: str
    exchange: Exchange | None
    reasons: tuple[Reason, ...] = ()
    delivery_id: int | None = None


@dataclass(frozen=True, slots=True)
class MadeCall:
    """One exchange of a call, as it is noted. Without an `exchange` nothing left this computer."""

    operation: str
    exchange: Exchange | None
    ok: bool
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class VendorList:
    """What a vendor listed, and when it was asked."""

    at: str
    content: object


class CallRepository:
    """May be used from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, account_id: str, calls: Sequence[MadeCall]) -> None:
        """Note calls that were made, in their order. Of the older ones only the newest `KEPT` stay."""
        with self._database.write(durable=False) as connection:
            connection.executemany(
                "INSERT INTO call(account_id, at, operation, ok, status, duration_s, request, answer, reasons)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        account_id,
                        now_text(),
                        call.operation,
                        int(call.ok),
                        *exchange_values(call.exchange),
                        reasons_text(call.reasons),
                    )
                    for call in calls
                ],
            )
            connection.execute(
                "DELETE FROM call WHERE account_id=? AND id <= ("
                "SELECT id FROM call WHERE account_id=? ORDER BY id DESC LIMIT 1 OFFSET ?)",
                (account_id, account_id, KEPT),
            )

    def recent(self, account_id: str, limit: int) -> list[CallRecord]:
        """Calls and attempts of an account together, newest first."""
        with self._database.read() as connection:
            calls = connection.execute(
                "SELECT at, operation, iif(ok, 'ok', 'refused'), NULL,"
                " status, duration_s, request, answer, reasons"
                " FROM call WHERE account_id=? ORDER BY id DESC LIMIT ?",
                (account_id, limit),
            )
            found = [_record(*row) for row in calls]
            attempts = connection.execute(
                "SELECT attempt.at, coalesce(lead.email, lead.full_name, ''), attempt.state, delivery.id,"
                " attempt.status, duration_s, request, answer, attempt.reasons"
                " FROM attempt JOIN delivery ON delivery.id = delivery_id"
                " LEFT JOIN lead ON lead.id = delivery.lead_id"
                " WHERE delivery.account_id=? ORDER BY attempt.id DESC LIMIT ?",
                (account_id, limit),
            )
            found += [_record(*row) for row in attempts]
        found.sort(key=lambda record: record.at, reverse=True)
        return found[:limit]

    def keep_list(self, account_id: str, name: str, content: object) -> None:
        """Remember what a vendor listed, instead of what it listed before."""
        with self._database.write(durable=False) as connection:
            connection.execute(
                "INSERT OR REPLACE INTO vendor_list(account_id, name, at, content) VALUES(?, ?, ?, ?)",
                (account_id, name, now_text(), json.dumps(content, ensure_ascii=False)),
            )

    def kept_list(self, account_id: str, name: str) -> VendorList | None:
        """What was remembered last, None when nothing was."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT at, content FROM vendor_list WHERE account_id=? AND name=?",
                (account_id, name),
            ).fetchone()
        return None if row is None else VendorList(row[0], json.loads(row[1]))


def _record(
    at: str,
    what: str,
    outcome: str,
    delivery_id: int | None,
    status: int | None,
    duration_s: float | None,
    request: str | None,
    answer: str | None,
    reasons: str,
) -> CallRecord:
    exchange = exchange_of(status, duration_s, request, answer)
    return CallRecord(at, what, outcome, exchange, reasons_of(reasons), delivery_id)

"""Deliveries on disk: queued, claimed, settled. What is committed here decides what may be sent."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.deliveries import (
    REACHED_STATES,
    Attempt,
    Batch,
    Delivery,
    DeliveryState,
    Outcome,
    Reason,
)
from leaddesk.domain.errors import UsageError
from leaddesk.domain.exchange import Exchange
from leaddesk.store.database import Database

_COLUMNS: Final = (
    "delivery.id, batch_id, delivery.lead_id, delivery.account_id, delivery.state, delivery.vendor_id,"
    " delivery.reasons, delivery.attempts, delivery.sent_at, delivery.updated_at, lead.email,"
    " coalesce(lead.full_name, trim(coalesce(lead.first_name, '') || ' ' || coalesce(lead.last_name, '')), '')"
)
_SELECT: Final = f"SELECT {_COLUMNS} FROM delivery LEFT JOIN lead ON lead.id = delivery.lead_id"


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that this process, and no other, may send now. Its intent is on the disk."""

    delivery_id: int
    batch_id: int
    lead_id: int
    options: Mapping[str, str]
    tries: int


@dataclass(frozen=True, slots=True)
class DeliveryFilter:
    """Which deliveries; what is None does not narrow."""

    account_id: str | None = None
    batch_id: int | None = None
    state: DeliveryState | None = None
    lead_id: int | None = None
    delivery_ids: tuple[int, ...] | None = None


class OutboxRepository:
    """May be used from any thread; each call that writes is one durable transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- queuing -------------------------------------------------------------------------------------------

    def create_batch(
        self,
        account_id: str,
        options: Mapping[str, str],
        deliveries: Iterable[tuple[int, Sequence[Reason]]],
    ) -> int:
        """Queue leads for a destination: (lead id, reasons that block it), no reasons meaning it may go."""
        now = now_text()
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO batch(account_id, options, created_at) VALUES(?, ?, ?)",
                (account_id, destination_key(options), now),
            )
            batch_id = connection.last_insert_rowid()
            connection.executemany(
                "INSERT INTO delivery(batch_id, account_id, lead_id, state, reasons, updated_at)"
                " VALUES(?, ?, ?, ?, ?, ?)",
                (
                    (
                        batch_id,
                        account_id,
                        lead_id,
                        str(DeliveryState.BLOCKED if reasons else DeliveryState.QUEUED),
                        _reasons_text(reasons),
                        now,
                    )
                    for lead_id, reasons in deliveries
                ),
            )
        return batch_id

    def reached(self, account_id: str, options: Mapping[str, str]) -> dict[int, DeliveryState]:
        """Leads that are on their way to this very destination, or arrived or may have arrived there."""
        states = ", ".join(f"'{state}'" for state in sorted(REACHED_STATES))
        sql = (
            "SELECT lead_id, state FROM delivery JOIN batch ON batch.id = batch_id"
            f" WHERE delivery.account_id=? AND options=? AND state IN ({states})"
        )
        with self._database.read() as connection:
            found = connection.execute(sql, (account_id, destination_key(options)))
            return {int(str(lead_id)): DeliveryState(state) for lead_id, state in found}

    # -- sending -------------------------------------------------------------------------------------------

    def claim(self, account_id: str, owner: str) -> Claim | None:
        """Commit the intent to send the next due delivery, None when none is due.

        Exactly one process gets it. A lead that is on its way to this account already is passed over.
        """
        sql = """
            UPDATE delivery SET state='sending', owner=?, attempts=attempts + 1, sent_at=?, updated_at=?
            WHERE id = (
                SELECT id FROM delivery AS next
                WHERE account_id=? AND state='queued'
                  AND NOT EXISTS (
                      SELECT 1 FROM delivery AS other
                      WHERE other.lead_id = next.lead_id AND other.account_id = next.account_id
                        AND other.state='sending'
                  )
                ORDER BY id LIMIT 1
            )
            RETURNING id, batch_id, lead_id, tries
        """
        now = now_text()
        with self._database.write() as connection:
            row = connection.execute(sql, (owner, now, now, account_id)).fetchone()
            if row is None:
                return None
            options = connection.execute("SELECT options FROM batch WHERE id=?", (row[1],)).get
        return Claim(int(row[0]), int(row[1]), int(row[2]), json.loads(options), int(row[3]))

    def settle(self, claim: Claim, owner: str, outcome: Outcome, failed_try: bool) -> bool:  # noqa: FBT001
        """Commit what came of a claim, and its attempt. False when the claim was no longer this process's.

        `failed_try` counts towards giving up.
        """
        now = now_text()
        reasons = _reasons_text(outcome.reasons)
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state=?, reasons=?, vendor_id=CASE ?3 WHEN '' THEN vendor_id ELSE ?3 END,"
                " tries=tries + ?, updated_at=?, owner=''"
                " WHERE id=? AND owner=? AND state IN ('sending', 'unknown')",
                (
                    str(outcome.state),
                    reasons,
                    outcome.vendor_id,
                    int(failed_try),
                    now,
                    claim.delivery_id,
                    owner,
                ),
            )
            settled = connection.changes() == 1
            exchange = outcome.exchange
            if exchange is not None or outcome.reasons:
                connection.execute(
                    "INSERT INTO attempt(delivery_id, at, state, status, duration_s, request, answer, reasons)"
                    " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        claim.delivery_id,
                        now,
                        str(outcome.state),
                        exchange.status if exchange else None,
                        exchange.duration_s if exchange else None,
                        exchange.request if exchange else None,
                        exchange.answer if exchange else None,
                        reasons,
                    ),
                )
        return settled

    def has_queued(self, account_id: str) -> bool:
        """Whether anything of an account waits to be sent."""
        sql = "SELECT EXISTS (SELECT 1 FROM delivery WHERE account_id=? AND state='queued')"
        with self._database.read() as connection:
            return bool(connection.execute(sql, (account_id,)).get)

    def fail_tried(self, account_id: str, reasons: Sequence[Reason]) -> int:
        """Turn queued deliveries that were tried in vain into failed ones; what was never tried stays queued."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state='failed', reasons=?, updated_at=?"
                " WHERE account_id=? AND state='queued' AND tries>0",
                (_reasons_text(reasons), now_text(), account_id),
            )
            return connection.changes()

    def owners(self) -> set[str]:
        """The processes that have deliveries on the wire."""
        with self._database.read() as connection:
            sql = (
                "SELECT DISTINCT owner FROM delivery"
                " WHERE account_id IN (SELECT id FROM account) AND state='sending'"
            )
            return {str(row[0]) for row in connection.execute(sql)}

    def recover(self, owner: str, repeatable_accounts: Collection[str]) -> int:
        """Settle what a dead process left on the wire: queued again where a repeat is harmless, else unknown."""
        reason = Reason(
            "interrupted",
            "LeadDesk stopped while this lead was on its way, so it may have arrived. Look at the vendor first.",
        )
        accounts = json.dumps(list(repeatable_accounts))
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET"
                " state=iif(account_id IN (SELECT value FROM json_each(?1)), 'queued', 'unknown'),"
                " reasons=iif(account_id IN (SELECT value FROM json_each(?1)), '[]', ?2),"
                " updated_at=?3 WHERE owner=?4 AND state='sending'",
                (accounts, _reasons_text([reason]), now_text(), owner),
            )
            return connection.changes()

    # -- what people do ------------------------------------------------------------------------------------

    def retry(self, which: DeliveryFilter) -> int:
        """Queue failed and blocked deliveries again. Never touches a state in which the lead may have arrived."""
        return self._move(which, ("failed", "blocked"), "queued")

    def cancel(self, which: DeliveryFilter) -> int:
        """Take back what is not yet sending."""
        return self._move(which, ("queued", "blocked", "failed"), "cancelled")

    def _move(self, which: DeliveryFilter, states: tuple[str, ...], to: str) -> int:
        where, values = _where(which)
        allowed = ", ".join(f"'{state}'" for state in states)
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state=?, tries=0, reasons='[]', updated_at=?"
                f"{where} AND state IN ({allowed})",
                (to, now_text(), *values),
            )
            return connection.changes()

    # -- reading -------------------------------------------------------------------------------------------

    def counts(self, which: DeliveryFilter) -> dict[DeliveryState, int]:
        """How many deliveries in each state; the sum is all of them."""
        where, values = _where(which)
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT state, count(*) FROM delivery{where} GROUP BY state", values
            )
            return {DeliveryState(state): int(str(count)) for state, count in rows}

    def find(
        self, which: DeliveryFilter, *, limit: int = 1_000_000, after: int = 0
    ) -> list[Delivery]:
        """Deliveries by id, at most `limit`, those after the id `after`."""
        where, values = _where(which)
        sql = f"{_SELECT}{where} AND delivery.id > ? ORDER BY delivery.id LIMIT ?"
        with self._database.read() as connection:
            return [_delivery(row) for row in connection.execute(sql, (*values, after, limit))]

    def ids(self, which: DeliveryFilter) -> list[int]:
        """The ids of deliveries, newest first."""
        where, values = _where(which)
        with self._database.read() as connection:
            return [
                int(r[0])
                for r in connection.execute(
                    f"SELECT id FROM delivery{where} ORDER BY id DESC", values
                )
            ]

    def attempts(self, delivery_id: int) -> list[Attempt]:
        """All exchanges made for a delivery, oldest first."""
        sql = (
            "SELECT delivery_id, at, state, status, duration_s, request, answer, reasons FROM attempt"
            " WHERE delivery_id=? ORDER BY id"
        )
        with self._database.read() as connection:
            return [_attempt(row) for row in connection.execute(sql, (delivery_id,))]

    def reasons(self, which: DeliveryFilter) -> list[tuple[Reason, int]]:
        """The reasons of deliveries with how often each occurs, most frequent first."""
        where, values = _where(which)
        sql = (
            "SELECT reason.value ->> 'code', min(reason.value ->> 'message'),"
            " min(reason.value ->> 'vendor_words'), min(reason.value ->> 'field'), count(*)"
            f" FROM delivery, json_each(delivery.reasons) AS reason{where}"
            " GROUP BY 1 ORDER BY 5 DESC, 1"
        )
        with self._database.read() as connection:
            return [
                (
                    Reason(
                        str(code),
                        str(message),
                        str(words or ""),
                        None if field is None else str(field),
                    ),
                    int(str(n)),
                )
                for code, message, words, field, n in connection.execute(sql, values)
            ]

    def batch(self, batch_id: int) -> Batch:
        """One batch with its counts. Raises UsageError."""
        found = self._batches("id=?", batch_id)
        if not found:
            raise UsageError(f"There is no batch {batch_id}.")
        return found[0]

    def batches(self, account_id: str | None = None) -> list[Batch]:
        """Batches of one account or of all, newest first, with their counts."""
        return self._batches("account_id=?", account_id) if account_id else self._batches("1=?", 1)

    def _batches(self, condition: str, value: str | int) -> list[Batch]:
        sql = f"SELECT id, account_id, options, created_at FROM batch WHERE {condition} ORDER BY id DESC"
        with self._database.read() as connection:
            rows = list(connection.execute(sql, (value,)))
        return [
            Batch(
                int(str(batch_id)),
                str(account),
                json.loads(str(options)),
                str(created_at),
                self.counts(DeliveryFilter(batch_id=int(str(batch_id)))),
            )
            for batch_id, account, options, created_at in rows
        ]


def destination_key(options: Mapping[str, str]) -> str:
    """Options as the text that tells one destination of an account from another."""
    return json.dumps(
        {name: value for name, value in options.items() if value},
        sort_keys=True,
        ensure_ascii=False,
    )


def _where(which: DeliveryFilter) -> tuple[str, tuple[str | int, ...]]:
    terms: list[str] = ["1"]
    values: list[str | int] = []
    for column, value in (
        ("delivery.account_id", which.account_id),
        ("delivery.batch_id", which.batch_id),
        ("delivery.state", None if which.state is None else str(which.state)),
        ("delivery.lead_id", which.lead_id),
    ):
        if value is not None:
            terms.append(f"{column}=?")
            values.append(value)
    if which.delivery_ids is not None:
        terms.append("delivery.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(which.delivery_ids)))
    return " WHERE " + " AND ".join(terms), tuple(values)


def _reasons_text(reasons: Sequence[Reason]) -> str:
    return json.dumps([reason.as_dict() for reason in reasons], ensure_ascii=False)


def _reasons(text: str) -> tuple[Reason, ...]:
    return tuple(Reason(**reason) for reason in json.loads(text))


def _delivery(row: Sequence[apsw.SQLiteValue]) -> Delivery:
    (
        delivery_id,
        batch,
        lead,
        account,
        state,
        vendor_id,
        reasons,
        attempts,
        sent_at,
        updated_at,
        email,
        name,
    ) = row
    return Delivery(
        id=int(str(delivery_id)),
        batch_id=int(str(batch)),
        lead_id=int(str(lead)),
        account_id=str(account),
        state=DeliveryState(str(state)),
        email=str(email or ""),
        name=str(name or ""),
        vendor_id=str(vendor_id),
        reasons=_reasons(str(reasons)),
        attempts=int(str(attempts)),
        sent_at=str(sent_at),
        updated_at=str(updated_at),
    )


def _attempt(row: Sequence[apsw.SQLiteValue]) -> Attempt:
    delivery_id, at, state, status, duration, request, answer, reasons = row
    exchange = None
    if request is not None:
        exchange = Exchange(
            str(request),
            str(answer),
            None if status is None else int(str(status)),
            float(str(duration or 0)),
        )
    return Attempt(
        int(str(delivery_id)), str(at), DeliveryState(str(state)), exchange, _reasons(str(reasons))
    )

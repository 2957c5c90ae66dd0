"""Deliveries on disk as people see them: queuing, taking back, counting, reading. Sending is in `claims`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.deliveries import Attempt, Batch, Delivery, Reason
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.states import REACHED_STATES, DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.rows import exchange_of, reasons_of, reasons_text
from leaddesk.store.search import PERSON

_SELECT: Final = f"""
SELECT delivery.id, batch_id, lead_id, account_id, state, vendor_id, reasons, attempts, sent_at,
    delivery.updated_at, email, {PERSON}
FROM delivery LEFT JOIN lead ON lead.id = lead_id"""

_REACHED: Final = ", ".join(f"'{state}'" for state in sorted(REACHED_STATES))

_FROM_BACKUP: Final = Reason(
    "from_backup",
    "This lead waited when the backup was made, and may have been sent since. Look at the vendor first.",
)


@dataclass(frozen=True, slots=True)
class DeliveryFilter:
    """Which deliveries; what is None or empty does not narrow. `reason` is the code of a reason that they have,
    `without` of one that they do not have.
    """

    account_id: str | None = None
    batch_id: int | None = None
    state: DeliveryState | None = None
    delivery_ids: tuple[int, ...] | None = None
    reason: str = ""
    without: str = ""


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
        unless_reached: Collection[str] | None = None,
        newest: str | None = None,
    ) -> int:
        """Queue leads for a destination: (lead id, reasons that block it), no reasons meaning it may go.

        Leads that are gone are left out. With `unless_reached`, the `manner` of `reached`, so are those that are
        on their way there by now; with `newest`, those that came later: they have ids of leads that are gone.
        Raises AccountError for an account that was removed.
        """
        now = now_text()
        with self._database.write() as connection:
            if connection.execute("SELECT removed FROM account WHERE id=?", (account_id,)).get:
                raise AccountError("The account was removed.", "So nothing was queued for it.")
            reached = (
                {}
                if unless_reached is None
                else _reached(connection, account_id, options, unless_reached)
            )
            connection.execute(
                "INSERT INTO batch(account_id, options, created_at) VALUES(?, ?, ?)",
                (account_id, destination_key(options), now),
            )
            batch_id = connection.last_insert_rowid()
            connection.executemany(
                "INSERT INTO delivery(batch_id, account_id, lead_id, state, reasons, updated_at)"
                " SELECT ?, ?, id, ?, ?, ? FROM lead WHERE id=? AND added_at<=coalesce(?, added_at)",
                (
                    (
                        batch_id,
                        account_id,
                        str(DeliveryState.BLOCKED if reasons else DeliveryState.QUEUED),
                        reasons_text(reasons),
                        now,
                        lead_id,
                        newest,
                    )
                    for lead_id, reasons in deliveries
                    if lead_id not in reached
                ),
            )
        return batch_id

    def reached(
        self, account_id: str, options: Mapping[str, str], manner: Collection[str] = ()
    ) -> dict[int, DeliveryState]:
        """Leads that are on their way to this very destination, or arrived or may have arrived there.

        The options named in `manner` say how leads are sent: with others it is still the same destination.
        """
        with self._database.read() as connection:
            return _reached(connection, account_id, options, manner)

    # -- what people do ------------------------------------------------------------------------------------

    def retry(self, which: DeliveryFilter, manner: Collection[str] = ()) -> int:
        """Queue failed and blocked deliveries again. Never touches a state in which the lead may have arrived.

        Of several of one lead for one destination only the latest is, and none where another delivery took the
        lead there meanwhile. `manner` is that of `reached`.
        """
        where, values = _where(which)
        place = f"json_remove(batch.options{', ?' * len(manner)})"
        there = place.replace("batch.", "other_batch.")
        sql = (
            "SELECT max(delivery.id) FROM delivery JOIN batch ON batch.id = delivery.batch_id"
            f"{where} AND delivery.state IN ('failed', 'blocked')"
            " AND delivery.account_id NOT IN (SELECT id FROM account WHERE removed)"
            " AND NOT EXISTS (SELECT 1 FROM delivery AS other"
            " JOIN batch AS other_batch ON other_batch.id = other.batch_id"
            " WHERE other.lead_id = delivery.lead_id AND other.account_id = delivery.account_id"
            f" AND other.state IN ({_REACHED}) AND {there} = {place})"
            f" GROUP BY delivery.lead_id, delivery.account_id, {place}"
        )
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state='queued', tries=0, maybe=0, vendor_id='', inquiries=0, inquire_at='',"
                " reasons='[]', updated_at=?"
                f" WHERE id IN ({sql})",
                (now_text(), *values, *_paths(manner) * 3),
            )
            return connection.changes()

    def cancel(self, which: DeliveryFilter) -> int:
        """Take back what is not yet sending. Returns how many were: one that may have arrived is unknown then."""
        where, values = _where(which)
        with self._database.write() as connection:
            before = connection.total_changes()
            connection.execute(
                "UPDATE delivery SET state='cancelled', tries=0, reasons='[]', updated_at=?"
                f"{where} AND state IN ('queued', 'blocked', 'failed')",
                (now_text(), *values),
            )
            changed = connection.changes()
            # The trigger that makes one unknown is a change of its own.
            return 2 * changed - (connection.total_changes() - before)

    def doubt_waiting(self) -> int:
        """What waits was found in a backup, and may have been sent since: it is unknown. Returns how many."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state='unknown', owner='', reasons=?, updated_at=?"
                " WHERE state IN ('queued', 'sending')",
                (reasons_text([_FROM_BACKUP]), now_text()),
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
            return {DeliveryState(state): count for state, count in rows}

    def find(self, which: DeliveryFilter) -> list[Delivery]:
        """Deliveries, oldest first."""
        where, values = _where(which)
        sql = f"{_SELECT}{where} ORDER BY delivery.id"
        with self._database.read() as connection:
            return [_delivery(*row) for row in connection.execute(sql, values)]

    def ids(self, which: DeliveryFilter) -> list[int]:
        """The ids of deliveries, newest first."""
        where, values = _where(which)
        sql = f"SELECT id FROM delivery{where} ORDER BY id DESC"
        with self._database.read() as connection:
            return [row[0] for row in connection.execute(sql, values)]

    def attempts(self, delivery_id: int) -> list[Attempt]:
        """All exchanges made for a delivery, oldest first."""
        sql = (
            "SELECT delivery_id, at, state, status, duration_s, request, answer, reasons FROM attempt"
            " WHERE delivery_id=? ORDER BY id"
        )
        with self._database.read() as connection:
            return [_attempt(*row) for row in connection.execute(sql, (delivery_id,))]

    def reasons(self, which: DeliveryFilter) -> list[tuple[Reason, int]]:
        """The reasons of deliveries with how often each occurs, most frequent first."""
        where, values = _where(which)
        sql = (
            "SELECT reason.value ->> 'code', min(reason.value), count(*)"
            f" FROM delivery, json_each(delivery.reasons) AS reason{where}"
            " GROUP BY 1 ORDER BY 3 DESC, 1"
        )
        with self._database.read() as connection:
            return [
                (reasons_of(f"[{reason}]")[0], number)
                for _code, reason, number in connection.execute(sql, values)
            ]

    def batch(self, batch_id: int) -> Batch:
        """One batch with its counts. Raises UsageError."""
        found = self._batches("id=?", batch_id)
        if not found:
            raise UsageError(
                Text("There is no batch {batch_id}.", batch_id=batch_id),
                hint="“leaddesk send --json” gives the number of each.",
            )
        return found[0]

    def batches(self, account_id: str | None = None) -> list[Batch]:
        """Batches of one account or of all, newest first, with their counts."""
        return self._batches("account_id=?", account_id) if account_id else self._batches("1=?", 1)

    def _batches(self, condition: str, value: str | int) -> list[Batch]:
        sql = f"SELECT id, account_id, options, created_at FROM batch WHERE {condition} ORDER BY id DESC"
        with self._database.read() as connection:
            return [
                Batch(
                    batch_id,
                    account,
                    json.loads(options),
                    created_at,
                    self.counts(DeliveryFilter(batch_id=batch_id)),
                )
                for batch_id, account, options, created_at in connection.execute(sql, (value,))
            ]


def _reached(
    connection: apsw.Connection,
    account_id: str,
    options: Mapping[str, str],
    manner: Collection[str],
) -> dict[int, DeliveryState]:
    sql = (
        "SELECT lead_id, state FROM delivery WHERE batch_id IN"
        f" (SELECT id FROM batch WHERE account_id=? AND json_remove(options{', ?' * len(manner)})=json(?))"
        f" AND state IN ({_REACHED})"
    )
    wanted = {name: value for name, value in options.items() if name not in manner}
    found = connection.execute(sql, (account_id, *_paths(manner), destination_key(wanted)))
    return {lead_id: DeliveryState(state) for lead_id, state in found}


def _paths(manner: Collection[str]) -> list[str]:
    return [f'$."{name}"' for name in manner]


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
    ):
        if value is not None:
            terms.append(f"{column}=?")
            values.append(value)
    if which.delivery_ids is not None:
        terms.append("delivery.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(which.delivery_ids)))
    has = "EXISTS (SELECT 1 FROM json_each(delivery.reasons) WHERE value ->> 'code'=?)"
    for term, code in ((has, which.reason), (f"NOT {has}", which.without)):
        if code:
            terms.append(term)
            values.append(code)
    return " WHERE " + " AND ".join(terms), tuple(values)


def _delivery(
    delivery_id: int,
    batch_id: int,
    lead_id: int,
    account_id: str,
    state: str,
    vendor_id: str,
    reasons: str,
    attempts: int,
    sent_at: str,
    updated_at: str,
    email: str | None,
    name: str,
) -> Delivery:
    return Delivery(
        id=delivery_id,
        batch_id=batch_id,
        lead_id=lead_id,
        account_id=account_id,
        state=DeliveryState(state),
        email=email or "",
        name=name,
        vendor_id=vendor_id,
        reasons=reasons_of(reasons),
        attempts=attempts,
        sent_at=sent_at,
        updated_at=updated_at,
    )


def _attempt(
    delivery_id: int,
    at: str,
    state: str,
    status: int | None,
    duration_s: float | None,
    request: str | None,
    answer: str | None,
    reasons: str,
) -> Attempt:
    exchange = exchange_of(status, duration_s, request, answer)
    return Attempt(delivery_id, at, DeliveryState(state), exchange, reasons_of(reasons))

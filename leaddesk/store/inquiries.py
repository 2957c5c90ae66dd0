"""Deliveries whose end is open (`pending`, `unknown`): which are due to be asked about, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import apsw

from leaddesk.domain.clock import from_now_text, now_text
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.states import AT_VENDOR_STATES, DeliveryState
from leaddesk.store.database import Database
from leaddesk.store.rows import reasons_text, write_attempt


@dataclass(frozen=True, slots=True)
class OpenDelivery:
    """One delivery to ask about. `inquiries` counts those made before."""

    delivery_id: int
    lead_id: int
    state: DeliveryState
    options: dict[str, str]
    vendor_id: str
    sent_at: str
    inquiries: int


_DELIVERIES = """
    SELECT delivery.id, lead_id, state, options, vendor_id, sent_at, inquiries
    FROM delivery JOIN batch ON batch.id = batch_id
    WHERE delivery.account_id=?1
"""
_SELECT = f"{_DELIVERIES} AND state IN ('pending', 'unknown')"


class InquiryRepository:
    """May be used from any thread; each call that writes is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, account_id: str, delivery_ids: Collection[int] | None) -> list[OpenDelivery]:
        """All open deliveries of an account, or those of these ids, oldest first."""
        values: tuple[str, ...]
        sql, values = f"{_SELECT} ORDER BY delivery.id", (account_id,)
        if delivery_ids is not None:
            sql = f"{_SELECT} AND delivery.id IN (SELECT value FROM json_each(?2)) ORDER BY delivery.id"
            values = (account_id, json.dumps(list(delivery_ids)))
        return self._read(sql, values)

    def reached(self, account_id: str, delivery_ids: Collection[int]) -> list[OpenDelivery]:
        """Those of these deliveries that the vendor has or may have."""
        sql = (
            f"{_DELIVERIES} AND state IN (SELECT value FROM json_each(?2))"
            " AND delivery.id IN (SELECT value FROM json_each(?3)) ORDER BY delivery.id"
        )
        return self._read(
            sql, [account_id, json.dumps(AT_VENDOR_STATES), json.dumps(list(delivery_ids))]
        )

    def due(self, account_id: str, first_wait_s: float, limit: int) -> list[OpenDelivery]:
        """Open deliveries whose next inquiry is due, `first_wait_s` after they were sent at the earliest."""
        # Sent in the future: the clock was set back since, and says nothing about how long ago that was.
        sql = (
            f"{_SELECT} AND inquire_at <= ?2 AND (sent_at <= ?3 OR sent_at > ?2)"
            " ORDER BY inquire_at, delivery.id LIMIT ?4"
        )
        return self._read(sql, [account_id, now_text(), from_now_text(-first_wait_s), limit])

    def bring_forward(self, account_id: str, waits_s: Sequence[float]) -> None:
        """What waits longer than it was ever told to, by the clock of now, is due. Reads all that is open."""
        latest = json.dumps([from_now_text(wait + 1) for wait in waits_s])
        sql = f"{_SELECT} AND inquire_at > ?2 ->> (min(inquiries, ?3) - 1)"
        far = self._read(sql, [account_id, latest, len(waits_s)])
        if far:
            with self._database.write(durable=False) as connection:
                connection.execute(
                    "UPDATE delivery SET inquire_at='' WHERE id IN (SELECT value FROM json_each(?))",
                    (json.dumps([one.delivery_id for one in far]),),
                )

    def undecided(self) -> list[str]:
        """The ids of accounts of which something is open."""
        sql = (
            "SELECT id FROM account WHERE EXISTS (SELECT 1 FROM delivery"
            " WHERE account_id = account.id AND state IN ('pending', 'unknown'))"
        )
        with self._database.read() as connection:
            return [row[0] for row in connection.execute(sql)]

    def postpone(self, delivery_id: int, wait_s: float) -> None:
        """Count one inquiry; the next one is not before `wait_s` from now."""
        with self._database.write(durable=False) as connection:
            connection.execute(
                "UPDATE delivery SET inquiries = inquiries + 1, inquire_at=? WHERE id=?",
                (from_now_text(wait_s), delivery_id),
            )

    def settle(self, delivery_id: int, before: DeliveryState, outcome: Outcome) -> None:
        """Commit what the vendor said, and the evidence as an attempt.

        Does nothing when the state is no longer `before`, or nothing new was said.
        """
        with self._database.write() as connection:
            _settle(connection, delivery_id, before, outcome)

    def settle_by_hand(
        self, delivery_ids: Sequence[int], state: DeliveryState, reason: Reason
    ) -> int:
        """Settle `unknown` deliveries as a person says, all or none. Returns how many were unknown."""
        outcome = Outcome(state, (reason,))
        with self._database.write() as connection:
            return sum(
                _settle(connection, delivery_id, DeliveryState.UNKNOWN, outcome)
                for delivery_id in delivery_ids
            )

    def _read(self, sql: str, values: Sequence[str | int]) -> list[OpenDelivery]:
        with self._database.read() as connection:
            return [
                OpenDelivery(delivery_id, lead_id, DeliveryState(state), json.loads(options), *more)
                for delivery_id, lead_id, state, options, *more in connection.execute(sql, values)
            ]


def _settle(
    connection: apsw.Connection, delivery_id: int, before: DeliveryState, outcome: Outcome
) -> bool:
    """Whether it was still `before`, and something new is said."""
    now = now_text()
    connection.execute(
        "UPDATE delivery SET state=?1, reasons=?2, updated_at=?3,"
        " vendor_id=coalesce(nullif(?4, ''), vendor_id) WHERE id=?5 AND state=?6"
        " AND (state<>?1 OR reasons<>?2)",
        (
            str(outcome.state),
            reasons_text(outcome.reasons),
            now,
            outcome.vendor_id,
            delivery_id,
            str(before),
        ),
    )
    settled = connection.changes() == 1
    if settled:
        write_attempt(connection, delivery_id, now, outcome)
    return settled

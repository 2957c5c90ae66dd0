"""Claims on disk: which process may send which delivery, and what came of it. What is committed here decides what
may be sent.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import apsw

from leaddesk.domain.clock import now_text
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.store.database import Database
from leaddesk.store.rows import reasons_text, write_attempt


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that this process, and no other, may send now. Its intent is on the disk."""

    delivery_id: int
    batch_id: int
    lead_id: int
    options: Mapping[str, str]
    tries: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a claim. `failed_try` counts towards giving up; `maybe`: queued again, but it may have arrived.
    Without an outcome it never left: as if it had not been claimed.
    """

    delivery_id: int
    outcome: Outcome | None
    failed_try: bool = False
    maybe: bool = False


#: What dead processes left, by account: deliveries that began to leave, with their answers where there were any.
Left = Mapping[str, Mapping[int, Answer | None]]


# A lead that is on its way to this account already is passed over.
_CLAIM: Final = """
    UPDATE delivery SET state='sending', owner=:owner, attempts=attempts + 1, sent_at=:now, updated_at=:now
    WHERE id = (
        SELECT id FROM delivery AS next
        WHERE account_id=:account AND state='queued'
          AND NOT EXISTS (
              SELECT 1 FROM delivery AS other
              WHERE other.lead_id = next.lead_id AND other.account_id = next.account_id
                AND other.state='sending'
          )
        ORDER BY id LIMIT 1
    )
    RETURNING id, batch_id, lead_id, tries, (SELECT options FROM batch WHERE batch.id = batch_id)
"""
# An answer that comes late still settles what was taken for lost.
_SETTLE: Final = """
    UPDATE delivery SET state=:state, reasons=:reasons, vendor_id=coalesce(nullif(:vendor_id, ''), vendor_id),
        tries=tries + :failed_try, maybe=max(maybe, :maybe), updated_at=:now, owner=''
    WHERE id=:delivery AND owner=:owner AND state IN ('sending', 'unknown')
"""
_GIVE_BACK: Final = """
    UPDATE delivery SET state='queued', owner='', attempts=attempts - 1, sent_at=iif(attempts = 1, '', sent_at)
    WHERE id=? AND owner=? AND state='sending'
"""
_RECOVER: Final = """
    UPDATE delivery SET
        state=iif(account_id IN (SELECT value FROM json_each(:repeatable)), 'queued', 'unknown'),
        reasons=iif(account_id IN (SELECT value FROM json_each(:repeatable)), '[]', :reasons),
        maybe=1, updated_at=:now
    WHERE owner=:owner AND state='sending' AND account_id=coalesce(:account, account_id)
"""
_CLAIMED: Final = "SELECT id FROM delivery WHERE owner=? AND state='sending' AND account_id=?"


class ClaimRepository:
    """Each call that writes is one transaction, on the disk when it returns. Raises WorkspaceError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def turn(
        self, account_id: str, owner: str, answers: Sequence[Answer], wanted: int
    ) -> list[Claim]:
        """Commit these answers and the intents to send the next `wanted` deliveries that are due, all at once.

        Exactly one process gets each claim; they are fewer when fewer are due. An answer that is no longer this
        process's to give changes no state.
        """
        with self._database.write() as connection:
            for answer in answers:
                _settle(connection, answer, owner)
            claims: list[Claim] = []
            while len(claims) < wanted and (claim := _claim(connection, account_id, owner)):
                claims.append(claim)
        return claims

    def has_queued(self, account_id: str) -> bool:
        """Whether anything of an account waits to be sent."""
        sql = "SELECT EXISTS (SELECT 1 FROM delivery WHERE account_id=? AND state='queued')"
        with self._database.read() as connection:
            return bool(connection.execute(sql, (account_id,)).get)

    def fail_tried(self, account_id: str, reasons: Sequence[Reason]) -> None:
        """Turn queued deliveries that were tried in vain into failed ones; what was never tried stays queued."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE delivery SET state='failed', reasons=?, updated_at=?"
                " WHERE account_id=? AND state='queued' AND tries>0",
                (reasons_text(reasons), now_text(), account_id),
            )

    def owners(self) -> set[str]:
        """The processes that have deliveries on the wire."""
        with self._database.read() as connection:
            sql = (
                "SELECT DISTINCT owner FROM delivery"
                " WHERE account_id IN (SELECT id FROM account) AND state='sending'"
            )
            return {row[0] for row in connection.execute(sql)}

    def recover(
        self,
        owner: str,
        repeatable_accounts: Collection[str],
        account_id: str | None = None,
        left: Left = MappingProxyType({}),
    ) -> None:
        """Settle what a dead process had claimed.

        Of the accounts in `left` it is known what began to leave: what was answered is settled so, what did not
        leave is queued as before. The rest is queued again where a repeat is harmless, else unknown. With
        `account_id` only what it had claimed of that account.
        """
        names = {
            "owner": owner,
            "account": account_id,
            "repeatable": json.dumps(list(repeatable_accounts)),
            "reasons": reasons_text([_INTERRUPTED]),
            "now": now_text(),
        }
        with self._database.write() as connection:
            for account, began in left.items():
                for (delivery_id,) in [*connection.execute(_CLAIMED, (owner, account))]:
                    answer = began.get(delivery_id, Answer(delivery_id, None))
                    if answer is not None:
                        _settle(connection, answer, owner)
            connection.execute(_RECOVER, names)


_INTERRUPTED: Final = Reason(
    "interrupted",
    "LeadDesk stopped while this lead was on its way, so it may have arrived. Look at the vendor first.",
)


def _claim(connection: apsw.Connection, account_id: str, owner: str) -> Claim | None:
    names = {"account": account_id, "owner": owner, "now": now_text()}
    row = connection.execute(_CLAIM, names).fetchone()
    if row is None:
        return None
    delivery_id, batch_id, lead_id, tries, options = row
    return Claim(delivery_id, batch_id, lead_id, json.loads(options), tries)


def _settle(connection: apsw.Connection, answer: Answer, owner: str) -> None:
    now, outcome, delivery_id = now_text(), answer.outcome, answer.delivery_id
    if outcome is None:
        connection.execute(_GIVE_BACK, (delivery_id, owner))
        return
    names = {
        "delivery": delivery_id,
        "owner": owner,
        "state": str(outcome.state),
        "reasons": reasons_text(outcome.reasons),
        "vendor_id": outcome.vendor_id,
        "failed_try": answer.failed_try,
        "maybe": answer.maybe,
        "now": now,
    }
    connection.execute(_SETTLE, names)
    if outcome.exchange is not None or outcome.reasons:
        write_attempt(connection, delivery_id, now, outcome)

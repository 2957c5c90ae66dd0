"""Counts for reports: what became of deliveries, by account and by where the leads came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.states import DeliveryState
from leaddesk.store.database import Database

#: When a delivery happened: when it was sent, or when it was to be where it never was.
_MOMENT: Final = "coalesce(nullif(delivery.sent_at, ''), batch.created_at)"
_DELIVERIES: Final = f"""
    SELECT {{by}}, delivery.state, count(*)
    FROM delivery JOIN batch ON batch.id = batch_id
    JOIN account ON account.id = delivery.account_id LEFT JOIN lead ON lead.id = lead_id
    WHERE {_MOMENT} >= ?1 AND {_MOMENT} < ?2
    GROUP BY 1, 2, 3 ORDER BY 1 COLLATE NOCASE, 2, 3
"""
_LEADS: Final = """
    SELECT coalesce(source, ''), count(*) FROM lead WHERE added_at >= ?1 AND added_at < ?2
    GROUP BY 1 ORDER BY 1 COLLATE NOCASE
"""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many deliveries of one account, or of the leads of one source, are in one state."""

    name: str
    vendor: str
    state: DeliveryState
    number: int


class ReportRepository:
    """Reads only; over all deliveries of the workspace, so never in the UI thread.

    A time is the text that is stored (`domain.clock`), from the first one on and before the second.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_account(self, since: str, until: str) -> Iterator[Tally]:
        """Deliveries by account, accounts that were removed included."""
        return self._deliveries("account.name, account.vendor", since, until)

    def by_source(self, since: str, until: str) -> Iterator[Tally]:
        """Deliveries by the source of their lead, empty where it has none."""
        return self._deliveries("coalesce(lead.source, ''), ''", since, until)

    def leads_by_source(self, since: str, until: str) -> dict[str, int]:
        """How many leads came into the workspace."""
        with self._database.read() as connection:
            return dict(connection.execute(_LEADS, (since, until)))

    def _deliveries(self, by: str, since: str, until: str) -> Iterator[Tally]:
        with self._database.read() as connection:
            for name, vendor, state, number in connection.execute(
                _DELIVERIES.format(by=by), (since, until)
            ):
                yield Tally(name, vendor, DeliveryState(state), number)

"""Result files: every original column in its order, then what became of the lead."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final

from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.store.database import Database
from leaddesk.store.outbox import DeliveryFilter, OutboxRepository

RESULT_COLUMNS: Final = ("leaddesk_id", "state", "reason", "vendor_id", "sent_at")
_PAGE: Final = 500


class ResultRepository:
    """Reads deliveries together with the cells of the files that their leads came from."""

    def __init__(self, database: Database, outbox: OutboxRepository) -> None:
        self._database = database
        self._outbox = outbox

    def table(self, which: DeliveryFilter) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
        """The header and the rows, one a delivery.

        Columns of several files are put one after the other, equal names once. A lead that came from no file
        shows its fields under their canonical names.
        """
        lead_ids = json.dumps([delivery.lead_id for delivery in self._outbox.find(which)])
        headers = self._headers(lead_ids)
        original: list[str] = []
        for header in headers.values():
            original.extend(name for name in header if name not in original)
        return (*original, *RESULT_COLUMNS), self._rows(which, headers, original)

    def _rows(
        self,
        which: DeliveryFilter,
        headers: dict[int | None, tuple[str, ...]],
        original: Sequence[str],
    ) -> Iterator[tuple[str, ...]]:
        after = 0
        while page := self._outbox.find(which, limit=_PAGE, after=after):
            cells = self._cells([delivery.lead_id for delivery in page], headers)
            for delivery in page:
                row = cells.get(delivery.lead_id, {})
                yield (
                    *(row.get(name, "") for name in original),
                    str(delivery.lead_id),
                    str(delivery.state),
                    delivery.reason,
                    delivery.vendor_id,
                    delivery.sent_at,
                )
            after = page[-1].id

    def _headers(self, lead_ids: str) -> dict[int | None, tuple[str, ...]]:
        """The header of every file that these leads came from, by import id; None for leads from no file."""
        sql = (
            "SELECT DISTINCT import_id, profile FROM lead LEFT JOIN import ON import.id = import_id"
            " WHERE lead.id IN (SELECT value FROM json_each(?)) ORDER BY import_id IS NULL, import_id"
        )
        with self._database.read() as connection:
            return {
                None if profile is None else int(str(import_id)): (
                    FIELD_NAMES if profile is None else tuple(json.loads(str(profile))["header"])
                )
                for import_id, profile in connection.execute(sql, (lead_ids,))
            }

    def _cells(
        self, lead_ids: Sequence[int], headers: dict[int | None, tuple[str, ...]]
    ) -> dict[int, dict[str, str]]:
        columns = ", ".join(f"lead.{name}" for name in FIELD_NAMES)
        sql = (
            f"SELECT lead.id, lead.import_id, cells, {columns} FROM lead LEFT JOIN import_line"
            " ON import_line.import_id = lead.import_id AND line = lead.import_line"
            " WHERE lead.id IN (SELECT value FROM json_each(?))"
        )
        found: dict[int, dict[str, str]] = {}
        with self._database.read() as connection:
            for lead_id, import_id, cells, *fields in connection.execute(
                sql, (json.dumps(lead_ids),)
            ):
                header = headers[None if cells is None else int(str(import_id))]
                row: dict[str, str] = {}
                for name, value in zip(
                    header, fields if cells is None else json.loads(str(cells)), strict=False
                ):
                    row.setdefault(name, "" if value is None else str(value))
                found[int(str(lead_id))] = row
        return found

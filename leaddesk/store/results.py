"""Result files: every original column in its order, then what became of the lead."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
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
        shows its fields under their canonical names. What is queued while the rows are read is not among them.
        """
        ids = self._outbox.ids(which)[::-1]
        headers = self._headers(ids)
        original = tuple(dict.fromkeys(chain.from_iterable(headers.values())))
        return (*original, *RESULT_COLUMNS), self._rows(which, ids, headers, original)

    def _rows(
        self,
        which: DeliveryFilter,
        ids: Sequence[int],
        headers: dict[int | None, tuple[str, ...]],
        original: Sequence[str],
    ) -> Iterator[tuple[str, ...]]:
        for start in range(0, len(ids), _PAGE):
            page = self._outbox.find(replace(which, delivery_ids=tuple(ids[start : start + _PAGE])))
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

    def _headers(self, delivery_ids: Sequence[int]) -> dict[int | None, tuple[str, ...]]:
        """The header of every file that these deliveries' leads came from, by import id; None for no file."""
        sql = (
            "SELECT DISTINCT import_id, profile FROM lead LEFT JOIN import ON import.id = import_id"
            " WHERE lead.id IN (SELECT lead_id FROM delivery WHERE id IN (SELECT value FROM json_each(?)))"
            " ORDER BY import_id IS NULL, import_id"
        )
        with self._database.read() as connection:
            return {
                None if profile is None else import_id: (
                    FIELD_NAMES if profile is None else tuple(json.loads(profile)["header"])
                )
                for import_id, profile in connection.execute(sql, (json.dumps(delivery_ids),))
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
                # Merged meanwhile, it may be of a file that none was of before.
                header = headers.get(None if cells is None else import_id, ())
                row: dict[str, str] = {}
                for name, value in zip(
                    header, fields if cells is None else json.loads(cells), strict=False
                ):
                    row.setdefault(name, "" if value is None else str(value))
                found[lead_id] = row
        return found

"""How reasons and exchanges are written into columns and read back."""

from __future__ import annotations

import json
from collections.abc import Sequence

import apsw

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.exchange import Exchange


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Reasons as the JSON of a `reasons` column."""
    if not reasons:
        return "[]"
    return json.dumps([reason.as_dict() for reason in reasons], ensure_ascii=False)


def reasons_of(text: apsw.SQLiteValue) -> tuple[Reason, ...]:
    """What `reasons_text` wrote."""
    return tuple(Reason(**reason) for reason in json.loads(str(text)))


def exchange_values(
    exchange: Exchange | None,
) -> tuple[int | None, float | None, str | None, str | None]:
    """An exchange as the columns `status, duration_s, request, answer`."""
    if exchange is None:
        return None, None, None, None
    return exchange.status, exchange.duration_s, exchange.request, exchange.answer


def exchange_of(
    status: apsw.SQLiteValue,
    duration_s: apsw.SQLiteValue,
    request: apsw.SQLiteValue,
    answer: apsw.SQLiteValue,
) -> Exchange | None:
    """What `exchange_values` wrote."""
    if request is None:
        return None
    return Exchange(
        str(request),
        str(answer),
        None if status is None else int(str(status)),
        float(str(duration_s or 0)),
    )

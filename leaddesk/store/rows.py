"""How sentences, reasons, exchanges and attempts are written into columns and read back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import apsw

from leaddesk.domain import texts
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.texts import Text


def sentence_text(sentence: str) -> str:
    """A sentence for a column of text: one that knows its pattern as JSON, any other as it is."""
    if not isinstance(sentence, Text):
        return sentence
    return json.dumps(texts.jsonable(sentence), ensure_ascii=False)


def sentence_of(kept: str) -> str:
    """What `sentence_text` wrote, and any plain text."""
    if not kept.startswith(f'{{"{texts.PATTERN}"'):
        return kept
    sentence: str = json.loads(kept, object_hook=texts.restored)
    return sentence


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Reasons as the JSON of a `reasons` column, with the patterns that their messages were made from."""
    if not reasons:
        return "[]"
    return json.dumps([_kept(reason) for reason in reasons], ensure_ascii=False, default=str)


def reasons_of(kept: str) -> tuple[Reason, ...]:
    """What `reasons_text` wrote."""
    return tuple(_reason(**told) for told in json.loads(kept, object_hook=texts.restored))


def _kept(reason: Reason) -> dict[str, object]:
    message = reason.message
    if not isinstance(message, Text):
        return reason.as_dict()
    return {
        **reason.as_dict(),
        "pattern": message.pattern,
        "values": texts.jsonable(message.values),
    }


def _reason(
    code: str,
    message: str,
    vendor_words: str = "",
    field: str | None = None,
    pattern: str = "",
    values: Mapping[str, object] | None = None,
) -> Reason:
    return Reason(
        code, Text.restored(pattern, values or {}) if pattern else message, vendor_words, field
    )


def exchange_values(
    exchange: Exchange | None,
) -> tuple[int | None, float | None, str | None, str | None]:
    """An exchange as the columns `status, duration_s, request, answer`."""
    if exchange is None:
        return None, None, None, None
    return exchange.status, exchange.duration_s, exchange.request, exchange.answer


def exchange_of(
    status: int | None, duration_s: float | None, request: str | None, answer: str | None
) -> Exchange | None:
    """What `exchange_values` wrote."""
    if request is None:
        return None
    return Exchange(request, answer or "", status, duration_s or 0.0)


def write_attempt(connection: apsw.Connection, delivery_id: int, at: str, outcome: Outcome) -> None:
    """Note what came of a delivery at this moment, and by which exchange."""
    connection.execute(
        "INSERT INTO attempt(delivery_id, at, state, status, duration_s, request, answer, reasons)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        (
            delivery_id,
            at,
            str(outcome.state),
            *exchange_values(outcome.exchange),
            reasons_text(outcome.reasons),
        ),
    )

"""What a delivery's state promises, kept by the database itself: whoever changes a state, and why."""

from __future__ import annotations

import json
from typing import Final

import apsw

_EARLIER_TRY: Final = json.dumps(
    {
        "code": "earlier_try",
        "message": "An earlier try of this delivery may have arrived. Look at the vendor first.",
        "vendor_words": "",
        "field": None,
    }
)
_SCHEMA: Final = f"""
ALTER TABLE delivery ADD COLUMN maybe INTEGER NOT NULL DEFAULT 0;  -- 1: a try since it was queued may have arrived
-- A call that may be repeated is queued again when its answer is lost. If it is not made again after all, nobody
-- can say that nothing arrived.
CREATE TRIGGER delivery_maybe AFTER UPDATE OF state ON delivery
WHEN NEW.maybe AND OLD.state IN ('queued', 'sending') AND NEW.state IN ('blocked', 'failed', 'cancelled') BEGIN
    UPDATE delivery SET state = 'unknown', reasons = json_insert(NEW.reasons, '$[#]', json('{_EARLIER_TRY}'))
    WHERE id = NEW.id;
END;
-- An account may be removed while another process sends for it.
CREATE TRIGGER delivery_of_removed AFTER UPDATE OF state ON delivery
WHEN NEW.state = 'queued' AND (SELECT removed FROM account WHERE id = NEW.account_id) BEGIN
    UPDATE delivery SET state = 'cancelled' WHERE id = NEW.id;
END;
"""


def earlier_tries(connection: apsw.Connection) -> None:
    """Add the column and the triggers."""
    connection.execute(_SCHEMA)

"""Opt-outs of an import: whatever its policy, and wherever in the file, they take consents of known leads back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

import apsw

from leaddesk.domain.fields import CONSENT_FIELDS

#: What known leads' lines take back, and people who are no leads of this file because they left: the issue of
#: their row tells the key of their address.
_COLLECT: Final = f"""
CREATE TEMP TABLE opt_out AS
SELECT line, lead_id, {", ".join(CONSENT_FIELDS)} FROM temp.known_lead WHERE {" OR ".join(CONSENT_FIELDS)}
UNION ALL SELECT line, lead.id, TRUE, FALSE, FALSE
FROM import_issue JOIN main.lead ON email_key = value
WHERE import_issue.import_id = :import AND code = 'set_aside' AND consent_email IS NOT 'no'"""
_REFUSED: Final = ", ".join(f"max(told.{name}) AS {name}" for name in CONSENT_FIELDS)
#: The line that tells of each lead which was there before: the one that changed it already, if there is one, so
#: that a lead has one line to take it back by.
_TELLING: Final = f"""
CREATE TEMP TABLE telling AS SELECT lead_id, coalesce(
    (SELECT line FROM temp.known_lead known WHERE known.lead_id = told.lead_id AND before IS NOT NULL),
    min(line)) AS line, {_REFUSED}
FROM temp.opt_out told JOIN main.lead ON lead.id = lead_id
WHERE lead.import_id IS NOT :import GROUP BY lead_id"""
#: What the line changed before stays told as it was.
_BEFORE: Final = ", ".join(
    f"iif(telling.{name}, '$.{name}', '$.updated_at'), iif(telling.{name}, lead.{name}, lead.updated_at)"
    for name in CONSENT_FIELDS
)
_NOTE: Final = f"""
UPDATE main.import_row SET lead_id = lead.id, bucket = iif(bucket = 'duplicate', 'updated', bucket),
    before = json_insert(coalesce(before, '{{}}'), '$.updated_at', lead.updated_at, {_BEFORE})
FROM temp.telling JOIN main.lead ON lead.id = telling.lead_id
WHERE import_row.import_id = :import AND import_row.line = telling.line;
UPDATE temp.known_lead SET before = coalesce(before, '{{}}') WHERE line IN (SELECT line FROM temp.telling)"""
_AFTER: Final = ", ".join(
    f"{name} = iif(told.{name}, 'no', lead.{name})" for name in CONSENT_FIELDS
)
_TAKE_BACK: Final = f"""
UPDATE main.lead SET updated_at = :at, {_AFTER}
FROM (SELECT lead_id, {_REFUSED} FROM temp.opt_out told GROUP BY lead_id) AS told WHERE lead.id = told.lead_id"""


def refused(fields: Collection[str]) -> Sequence[str]:
    """SQL of whether the line `NEW` takes consents of `lead` back, for each of CONSENT_FIELDS."""
    return [
        f"NEW.{name} IS 'no' AND lead.{name} IS NOT 'no'" if name in fields else "FALSE"
        for name in CONSENT_FIELDS
    ]


def take_back_consents(connection: apsw.Connection, names: Mapping[str, str | int]) -> int:
    """Do what all opt-outs of the import say. Returns how many leads that were there before it had not opted out.

    What they had is noted with a line, as for any change, and a duplicate that changes its lead is an update.
    """
    for sql in (_COLLECT, _TELLING, _NOTE, _TAKE_BACK):
        connection.execute(sql, names)
    noted = int(connection.execute("SELECT count(*) FROM temp.telling").get)
    connection.execute("DROP TABLE temp.telling; DROP TABLE temp.opt_out")
    return noted

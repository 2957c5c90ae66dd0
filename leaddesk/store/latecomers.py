"""Leads of a bulk load whose person has a lead already, found all at once.

Looking into the index of addresses for each lead takes half of the time that storing it does: the places that it
looks at are all over the index. A load of many leads goes without it, and sorts its addresses once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import apsw

#: Unique indexes that a load can go without until `part_latecomers` has seen to it that they can be made.
EMAIL_INDEX: Final = "lead_email_key"
ID_INDEX: Final = "lead_external_key"

#: Ids of leads that have the key of one with a lower id.
_REPEATED: Final = """
SELECT value FROM (
    SELECT json_group_array(id) AS ids, min(id) AS first FROM main.lead WHERE {key} IS NOT NULL
    GROUP BY {key} HAVING count(*) > 1), json_each(ids)
WHERE value <> first"""
_PART: Final = f"""
CREATE TEMP TABLE latecomer AS
SELECT id, {{columns}} FROM main.lead WHERE id IN ({_REPEATED.format(key="email_key")});
DELETE FROM main.lead WHERE id IN (SELECT id FROM temp.latecomer)"""
_TAKE_KEYS: Final = f"""
UPDATE main.lead SET external_key = NULL WHERE id IN ({_REPEATED.format(key="external_key")})"""
_ADMIT: Final = """
INSERT INTO temp.newcomer({columns}) SELECT {columns} FROM temp.latecomer ORDER BY id;
DROP TABLE temp.latecomer"""
_TELL: Final = """
UPDATE main.import_row SET bucket = iif(known.before IS NULL, 'duplicate', 'updated'),
    lead_id = known.lead_id, before = known.before
FROM temp.known_lead known WHERE import_id = :import AND import_row.line = known.line"""


def part_latecomers(connection: apsw.Connection, columns: Sequence[str], *, with_ids: bool) -> None:
    """Take the leads out of `lead` that have the address of an earlier one, into `temp.latecomer`.

    `with_ids` also takes external keys away from all but the first lead that has them. No two leads have the
    same key then.
    """
    connection.execute(_PART.format(columns=", ".join(columns)))
    if with_ids:
        connection.execute(_TAKE_KEYS)


def admit_latecomers(
    connection: apsw.Connection, columns: Sequence[str], names: Mapping[str, str | int]
) -> None:
    """Put them through the view `newcomer`, in their order, and note in `import_row` what became of each.

    `names` are the parameters of the import's statements.
    """
    connection.execute(_ADMIT.format(columns=", ".join(columns)))
    connection.execute(_TELL, names)

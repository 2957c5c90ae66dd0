"""Deliveries of erased leads are no other lead's."""

from __future__ import annotations

import apsw

# A new lead may get the id of an erased one, and had its deliveries then.
_SCHEMA = "UPDATE delivery SET lead_id = -lead_id WHERE lead_id NOT IN (SELECT id FROM lead)"


def erased_deliveries(connection: apsw.Connection) -> None:
    """Give them numbers that no lead has."""
    connection.execute(_SCHEMA)

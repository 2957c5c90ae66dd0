"""Runs that send for an account see that it was changed."""

from __future__ import annotations

import apsw


def account_changes(connection: apsw.Connection) -> None:
    """Add how often each account was changed: of its secrets nothing else here tells."""
    connection.execute("ALTER TABLE account ADD COLUMN changes INTEGER NOT NULL DEFAULT 0")

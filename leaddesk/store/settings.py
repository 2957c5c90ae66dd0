"""What a workspace remembers of how it is looked at."""

from __future__ import annotations

import json

from leaddesk.store.database import Database


class SettingRepository:
    """JSON values by name. `get` takes well under a millisecond; `put` waits for other writers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> object:
        """What was put last; None when nothing was, or it cannot be read any more."""
        with self._database.read() as connection:
            found = connection.execute("SELECT value FROM setting WHERE name=?", (name,)).fetchone()
        try:
            return json.loads(str(found[0])) if found else None
        except ValueError:
            return None

    def put(self, name: str, value: object) -> None:
        """Remember a JSON value. Raises WorkspaceError."""
        text = json.dumps(value, ensure_ascii=False)
        with self._database.write(durable=False) as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES(?, ?)", (name, text))

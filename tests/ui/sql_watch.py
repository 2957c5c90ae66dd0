"""What SQLite does for the window's own thread: a person waits for that."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import apsw
import pytest

from leaddesk.store.database import Database

#: Instructions of SQLite's machine between two counts.
_TICK = 1000


class SqlWatch:
    """Notes every use of the database in the thread it was made in: instructions, and milliseconds.

    Instructions do not depend on the machine; 100,000 of them take a millisecond or two.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reads: list[tuple[int, float]] = []
        self.writes = 0
        self._thread = threading.get_ident()
        self._instructions = 0
        read, write = Database.read, Database.write

        @contextmanager
        def watched_read(database: Database) -> Iterator[apsw.Connection]:
            if threading.get_ident() != self._thread:
                with read(database) as connection:
                    yield connection
                return
            start, self._instructions = time.perf_counter(), 0
            with read(database) as connection:
                connection.set_progress_handler(self._tick, _TICK)
                try:
                    yield connection
                finally:
                    connection.set_progress_handler(None)
            self.reads.append((self._instructions, (time.perf_counter() - start) * 1000))

        @contextmanager
        def watched_write(
            database: Database, *, durable: bool = True, patient: bool = True
        ) -> Iterator[apsw.Connection]:
            self.writes += threading.get_ident() == self._thread
            with write(database, durable=durable, patient=patient) as connection:
                yield connection

        monkeypatch.setattr(Database, "read", watched_read)
        monkeypatch.setattr(Database, "write", watched_write)

    @property
    def most(self) -> int:
        """The most instructions that one use took."""
        return max((instructions for instructions, _ms in self.reads), default=0)

    @property
    def longest(self) -> float:
        """The longest use, in milliseconds."""
        return max((ms for _instructions, ms in self.reads), default=0.0)

    def _tick(self) -> bool:
        self._instructions += _TICK
        return False

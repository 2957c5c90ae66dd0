"""The keyring, or memory for one session on a computer that has none."""

from __future__ import annotations

import threading
from collections.abc import Callable

from leaddesk.credentials.base import CredentialStore
from leaddesk.credentials.memory import MemoryCredentialStore
from leaddesk.domain.errors import CredentialError


class FallbackCredentialStore:
    """A CredentialStore that looks for a keyring at its first call and from then on uses what it found.

    `on_none` is called once, in the thread of that call, when there is no keyring that can be trusted: the person
    must hear that secrets are forgotten at the end. A keyring that is locked is no reason to do without it.
    """

    def __init__(
        self, keyring: CredentialStore, on_none: Callable[[CredentialError], None]
    ) -> None:
        self._keyring = keyring
        self._on_none = on_none
        self._found: CredentialStore | None = None
        self._lock = threading.Lock()

    def get(self, account_id: str, name: str) -> str | None:
        return self._store().get(account_id, name)

    def set(self, account_id: str, name: str, value: str) -> None:
        self._store().set(account_id, name, value)

    def delete(self, account_id: str, name: str) -> None:
        self._store().delete(account_id, name)

    def describe(self) -> str:
        return self._store().describe()

    def _store(self) -> CredentialStore:
        with self._lock:
            if self._found is None:
                self._found = self._look()
            return self._found

    def _look(self) -> CredentialStore:
        try:
            self._keyring.describe()
        except CredentialError as error:
            if error.cause == "none":
                self._on_none(error)
                return MemoryCredentialStore()
        return self._keyring

"""The operating system's keyring as a CredentialStore."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from leaddesk.credentials import backends, messages
from leaddesk.domain.errors import CredentialError
from leaddesk.domain.texts import Text

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "LeadDesk"


class KeyringCredentialStore:
    """Secrets in the keyring, under the service `LeadDesk` and the user `ACCOUNT_ID:SECRET_NAME`.

    Making one costs nothing and never fails: the keyring that the keyring library's own rules choose is looked for
    at the first call. Where none can be trusted, every call says so, `describe` included. Every call may block on
    an unlock dialog: never call from the UI thread. Calls from several threads wait for each other, so that a
    locked keyring asks once.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend
        self._one_at_a_time = threading.RLock()

    def get(self, account_id: str, name: str) -> str | None:
        with self._backend(account_id) as backend:
            return backend.get_password(SERVICE, _user(account_id, name))

    def set(self, account_id: str, name: str, value: str) -> None:
        with self._backend(account_id, value) as backend:
            if backends.is_windows_vault(backend) and not backends.fits_windows_vault(value):
                raise messages.too_long(account_id, name, backends.WINDOWS_LONGEST)
            backend.set_password(SERVICE, _user(account_id, name), value)
            # Some backends drop or shorten what they cannot keep, without a word.
            if backend.get_password(SERVICE, _user(account_id, name)) != value:
                raise messages.not_kept(account_id)

    def delete(self, account_id: str, name: str) -> None:
        with self._backend(account_id) as backend:
            user = _user(account_id, name)
            # Deleting what is not there is an error to every backend, and the same error as a real failure.
            if backend.get_password(SERVICE, user) is not None:
                backend.delete_password(SERVICE, user)
                if backend.get_password(SERVICE, user) is not None:
                    raise messages.not_removed(account_id)

    def describe(self) -> str:
        with self._one_at_a_time:
            backend = self._choose()
            return Text("Secrets are kept in the computer's keyring ({name}).", name=backend.name)

    @contextmanager
    def _backend(self, account_id: str, secret: str = "") -> Iterator[KeyringBackend]:
        with self._one_at_a_time:
            backend = self._choose()
            try:
                yield backend
            except CredentialError:
                raise
            except Exception as error:  # noqa: BLE001 - backends raise whatever the system below them raises
                # The original stays behind: its attributes may hold the secret itself.
                raise messages.converted(error, account_id, secret) from None

    def _choose(self) -> KeyringBackend:
        if self._given is None:
            return backends.current_backend()
        refusal = backends.refusal_of(self._given)
        if refusal is not None:
            raise refusal
        return self._given


def _user(account_id: str, name: str) -> str:
    return f"{account_id}:{name}"

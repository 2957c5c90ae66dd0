"""What every keeper of secrets offers."""

from __future__ import annotations

from typing import Protocol


class CredentialStore(Protocol):
    """Keeps the secrets of accounts, each under the account's id and the secret's name.

    Every method may block until a person has answered an unlock dialog: never call one from the UI thread.
    All are safe to call from several threads. All raise CredentialError and nothing else.
    """

    def get(self, account_id: str, name: str) -> str | None:
        """The secret, or None where there is none. May block: never call from the UI thread."""

    def set(self, account_id: str, name: str, value: str) -> None:
        """Keep a secret, in place of an earlier one. May block: never call from the UI thread."""

    def delete(self, account_id: str, name: str) -> None:
        """Forget a secret; nothing happens where there is none. May block: never call from the UI thread."""

    def describe(self) -> str:
        """Where secrets go, for a person. Raises CredentialError where they can go nowhere.

        Never asks for a password, but may load a library: never call from the UI thread.
        """

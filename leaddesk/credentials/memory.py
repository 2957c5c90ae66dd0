"""Secrets for one session: they are gone when LeadDesk closes."""

from __future__ import annotations


class MemoryCredentialStore:
    """A CredentialStore that never blocks, never fails and forgets everything at the end."""

    def __init__(self) -> None:
        # One dict operation per call: safe from any thread without a lock.
        self._secrets: dict[tuple[str, str], str] = {}

    def __repr__(self) -> str:
        return f"MemoryCredentialStore({len(self._secrets)} secrets)"

    def get(self, account_id: str, name: str) -> str | None:
        return self._secrets.get((account_id, name))

    def set(self, account_id: str, name: str, value: str) -> None:
        self._secrets[account_id, name] = value

    def delete(self, account_id: str, name: str) -> None:
        self._secrets.pop((account_id, name), None)

    def describe(self) -> str:
        return "Secrets are kept in memory and forgotten when LeadDesk closes."

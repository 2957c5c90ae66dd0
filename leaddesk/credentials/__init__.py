"""Secrets: the OS keyring, or memory for one session. Never a file, the database, a log or a command line."""

from leaddesk.credentials.base import CredentialStore
from leaddesk.credentials.fallback import FallbackCredentialStore
from leaddesk.credentials.memory import MemoryCredentialStore
from leaddesk.credentials.system import KeyringCredentialStore

__all__ = [
    "CredentialStore",
    "FallbackCredentialStore",
    "KeyringCredentialStore",
    "MemoryCredentialStore",
]

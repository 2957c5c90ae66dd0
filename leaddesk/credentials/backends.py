"""Which backend of the keyring library is in use, and whether secrets may be given to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaddesk.credentials import messages
from leaddesk.domain.errors import CredentialError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

WINDOWS_VAULT = "keyring.backends.Windows.WinVaultKeyring"
WINDOWS_LONGEST = 1280
"""UTF-16 units: the Windows Credential Manager keeps at most 2,560 bytes."""

_FAILING = "keyring.backends.fail.Keyring"
_FORGETTING = "keyring.backends.null.Keyring"
_CHAIN = "keyring.backends.chainer.ChainerBackend"
# The modules that hold file backends. In them, what does not say that it encrypts does not.
_FILE_MODULES = ("keyrings.alt.", "keyring.backends.file", "keyring.backends.pyfs")
_ENCRYPTED_IN_FILE_MODULES = ("keyrings.alt.Gnome.Keyring", "keyrings.alt.Windows.RegistryKeyring")


def current_backend() -> KeyringBackend:
    """The backend that the keyring library's own rules choose, if it can be trusted with secrets.

    Importing the library takes about 150 ms, so it happens here. Raises CredentialError.
    """
    import keyring  # noqa: PLC0415 - see above

    try:
        backend = keyring.get_keyring()
    except (
        Exception
    ) as error:  # a setting can name anything: whatever happens then is the setting's fault
        raise messages.unusable_choice(error) from error
    refusal = refusal_of(backend)
    if refusal is not None:
        raise refusal
    return backend


def refusal_of(backend: object) -> CredentialError | None:
    """Why `backend` gets no secrets; None if it may have them."""
    names = class_names(backend)
    if _FAILING in names:
        return messages.no_keyring()
    if _FORGETTING in names:
        return messages.forgetting_backend(names[0])
    if _CHAIN in names:
        members: list[object] = list(getattr(backend, "backends", ()))
        if not members:
            return messages.no_keyring()
        return next(filter(None, map(refusal_of, members)), None)
    return messages.plain_text_backend(names[0]) if _is_plain_text(names) else None


def class_names(thing: object) -> list[str]:
    """The full names of the class of `thing` and all classes above it, nearest first."""
    return [f"{kind.__module__}.{kind.__qualname__}" for kind in type(thing).__mro__]


def is_windows_vault(backend: object) -> bool:
    """Whether secrets end in the Windows Credential Manager, which refuses long ones with a riddle."""
    names = class_names(backend)
    members: list[object] = list(getattr(backend, "backends", ())) if _CHAIN in names else []
    return WINDOWS_VAULT in names or any(map(is_windows_vault, members))


def fits_windows_vault(value: str) -> bool:
    """Whether the Windows Credential Manager can keep `value`."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2 <= WINDOWS_LONGEST


def _is_plain_text(names: list[str]) -> bool:
    of_files = [name for name in names if name.startswith(_FILE_MODULES)]
    encrypted = any(
        name.rpartition(".")[2].startswith("Encrypted") or name in _ENCRYPTED_IN_FILE_MODULES
        for name in of_files
    )
    return bool(of_files) and not encrypted

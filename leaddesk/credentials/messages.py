"""What LeadDesk says when the keyring says no, and which of its many exceptions means what.

Four causes are told apart: there is none, it is locked, a person cancelled, it failed. Libraries below keyring
raise exceptions of their own that are no KeyringError. They are known by name here: importing them would cost
time, and most exist on one system only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Literal

from leaddesk.domain.errors import CredentialError
from leaddesk.domain.texts import Text
from leaddesk.redaction import redact

Cause = Literal["none", "locked", "cancelled", "failed"]

_FOR_NOW = "Until then LeadDesk can keep the secrets for this session only."
_LONGEST_DETAIL = 300

_UNLOCK = (
    "Unlock it (signing in to the computer with the password usually does) and try again."
    " Where no window can be shown, LeadDesk cannot ask for its password."
)
_ANSWER = "LeadDesk needs it for the account's password or key. Try again and answer the keyring's question."
_RESTART = f"Try again; if it goes on, restart the computer or reinstall the keyring. {_FOR_NOW}"
_TITLES_AND_HINTS: dict[Cause, tuple[str, str]] = {
    "locked": ("The keyring is locked.", _UNLOCK),
    "cancelled": ("The keyring was not unlocked.", _ANSWER),
    "failed": ("The keyring did not work.", _RESTART),
}

# From the most telling class to the most general one.
_CAUSES: tuple[tuple[str, Cause], ...] = (
    ("NoKeyringError", "none"),
    ("SecretServiceNotAvailableException", "none"),
    # The session bus that led to the keyring is gone, with its socket or without.
    ("FileNotFoundError", "none"),
    ("ConnectionRefusedError", "none"),
    ("PromptDismissedException", "cancelled"),
    ("KeychainDenied", "cancelled"),
    ("LockedException", "locked"),
    ("KeyringLocked", "locked"),
)
_DBUS_CAUSES: dict[str, Cause] = {
    "org.freedesktop.Secret.Error.IsLocked": "locked",
    "org.freedesktop.DBus.Error.ServiceUnknown": "none",
    "org.freedesktop.DBus.Error.NameHasNoOwner": "none",
    "org.freedesktop.DBus.Error.Disconnected": "none",
}
# ERROR_CANCELLED; ERROR_NO_SUCH_LOGON_SESSION (a service or a remote login without a profile)
_WINDOWS_CAUSES: dict[int, Cause] = {1223: "cancelled", 1312: "none"}
# KWallet raises general errors with these words, macOS one with this number (no dialog may be shown).
_WORDS: tuple[tuple[str, Cause], ...] = (("Cancelled by user", "cancelled"), ("-25308", "locked"))


def cause_of(error: BaseException) -> Cause:
    """Which of the four causes an exception of a keyring library stands for."""
    chain = list(_chain(error))
    names = {kind.__name__ for link in chain for kind in type(link).__mro__}
    for name, cause in _CAUSES:
        if name in names:
            return cause
    for link in chain:
        # jeepney's DBusErrorResponse has a name, pywin32's error has a number.
        found = _DBUS_CAUSES.get(str(getattr(link, "name", ""))) or _WINDOWS_CAUSES.get(
            getattr(link, "winerror", None) or 0
        )
        if found:
            return found
    text = str(error)
    return next((cause for words, cause in _WORDS if words in text), "failed")


def converted(error: Exception, account_id: str, secret: str = "") -> CredentialError:
    """The CredentialError for an exception of a keyring library; `secret` is kept out of its text."""
    text = redact(f"{type(error).__name__}: {error}", [secret])[:_LONGEST_DETAIL]
    cause = cause_of(error)
    if cause == "none":
        return no_keyring(text, account_id)
    title, hint = _TITLES_AND_HINTS[cause]
    return CredentialError(title, f"It answered: {text}", hint, cause=cause, account=account_id)


def no_keyring(detail: str = "", account_id: str | None = None) -> CredentialError:
    """There is no keyring on this computer, or none that can be reached."""
    explained = (
        "A keyring is the computer's own safe for passwords. LeadDesk keeps the keys of your accounts nowhere"
        " else, and it found none here."
    )
    if sys.platform == "win32":
        hint = "Check that the Windows service “Credential Manager” is running."
    elif sys.platform == "darwin":
        hint = "Open “Keychain Access” and check that there is a login keychain."
    else:
        hint = (
            "On Linux, install gnome-keyring or KWallet (for example: sudo apt install gnome-keyring),"
            " then sign out of the desktop and in again."
        )
    detail = f"{explained} ({detail})" if detail else explained
    return CredentialError(
        "There is no keyring to keep secrets in.",
        detail,
        f"{hint} {_FOR_NOW}",
        cause="none",
        account=account_id,
    )


def unusable_choice(error: Exception) -> CredentialError:
    """The user's settings name a keyring backend that cannot be loaded."""
    return CredentialError(
        "The keyring chosen in this computer's settings cannot be used.",
        f"Loading it failed: {type(error).__name__}: {error}"[:_LONGEST_DETAIL],
        "Correct or remove the variable PYTHON_KEYRING_BACKEND or the file keyringrc.cfg, whichever is there,"
        " and start LeadDesk again.",
        cause="failed",
    )


def plain_text_backend(name: str) -> CredentialError:
    """The backend would write secrets into a file that anybody can read."""
    return _refused(name, "It writes passwords into a file without encrypting them")


def forgetting_backend(name: str) -> CredentialError:
    """The backend takes secrets and throws them away."""
    return _refused(name, "It accepts passwords and keeps none of them")


def not_kept(account_id: str) -> CredentialError:
    """What was read back is not what was written."""
    return CredentialError(
        "The keyring did not keep the secret.",
        "LeadDesk read it back after writing, and it was not the same.",
        "Try again. If it happens again, the keyring is damaged or its program refuses long or unusual texts.",
        cause="failed",
        account=account_id,
    )


def not_removed(account_id: str) -> CredentialError:
    """The secret is still there after it was deleted."""
    return CredentialError(
        "The keyring did not remove the secret.",
        "It was still there afterwards.",
        "Open the computer's own keyring program and remove the entries named “LeadDesk” there.",
        cause="failed",
        account=account_id,
    )


def too_long(account_id: str, name: str, longest: int) -> CredentialError:
    """The Windows Credential Manager has a limit."""
    return CredentialError(
        Text(
            "The {name} is too long for the Windows Credential Manager.",
            name=name.replace("_", " "),
        ),
        Text("Windows keeps secrets of at most {longest:,} characters.", longest=longest),
        "Check that nothing else was pasted with it, or ask the vendor for a shorter one.",
        cause="failed",
        account=account_id,
    )


def _refused(name: str, why: str) -> CredentialError:
    return CredentialError(
        "The keyring on this computer is not safe, so LeadDesk does not use it.",
        Text("{why} ({name}).", why=why, name=name),
        "Install a real one (on Linux gnome-keyring or KWallet), or choose one with the variable"
        f" PYTHON_KEYRING_BACKEND. {_FOR_NOW}",
        cause="none",
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__

"""What can go wrong, in words for the person in front of the screen.

    LeadDeskError
    ├── UsageError          the request itself makes no sense                       exit 2
    │   └── SuppressedError it would reach somebody who must not be contacted
    ├── AccountError        an account is missing, incomplete or refused            exit 3
    ├── CredentialError     the keyring said no                                     exit 3
    ├── VendorError         the vendor could not be reached or could not be read    exit 4
    │   ├── NotSentError    certainly nothing left this computer
    │   └── UncertainError  the request may have arrived
    ├── WorkspaceError      the workspace cannot be opened, read or written         exit 5
    ├── FileError           a lead file cannot be read or written                   exit 5
    ├── CancelledError      a person stopped it                                     exit 1
    └── BugError            a fault of LeadDesk itself                              exit 70

Every foreign exception is converted to one of these in the folder that owns the library it came from.
Anything else that reaches the top is a bug in LeadDesk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from leaddesk.domain.texts import Text, joined

if TYPE_CHECKING:
    from leaddesk.domain.exchange import Exchange


class LeadDeskError(Exception):
    """A failure that was foreseen: what happened, why if it is known, and what to do.

    `retryable` means that the same request may succeed later without anybody changing anything.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        title: str,
        detail: str = "",
        hint: str = "",
        *,
        retryable: bool = False,
        vendor: str | None = None,
        account: str | None = None,
    ) -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.hint = hint
        self.retryable = retryable
        self.vendor = vendor
        self.account = account

    def __str__(self) -> str:
        """All that it says, as one sentence that can be said again in another language."""
        return joined([part for part in (self.title, self.detail, self.hint) if part], " ")

    def as_dict(self) -> dict[str, object]:
        """The `error` object of the command line's JSON."""
        return {
            "code": self.code,
            "title": self.title,
            "detail": self.detail,
            "hint": self.hint,
            "retryable": self.retryable,
        }


class UsageError(LeadDeskError):
    """What was asked for does not exist or does not fit together."""

    code = "usage"
    exit_code = 2


class SuppressedError(UsageError):
    """The request would reach somebody who must not be contacted. Nothing was sent."""


class AccountError(LeadDeskError):
    """An account is missing or incomplete, or the vendor refuses its credentials.

    `challenge` is not empty where the vendor waits for a code from a person's phone: what it wants to see again
    with the code. Show it to nobody.
    """

    code = "account"
    exit_code = 3
    challenge: str = ""


class CredentialError(LeadDeskError):
    """The keyring is missing, locked, was not unlocked by the person, or failed."""

    code = "credentials"
    exit_code = 3

    def __init__(
        self,
        title: str,
        detail: str = "",
        hint: str = "",
        *,
        cause: Literal["none", "locked", "cancelled", "failed"],
        account: str | None = None,
    ) -> None:
        super().__init__(
            title, detail, hint, retryable=cause in {"locked", "cancelled"}, account=account
        )
        self.cause = cause


class VendorError(LeadDeskError):
    """The vendor could not be reached, or gave an answer that cannot be used.

    `exchange` is what was sent and what came back, where there was an exchange at all. `retry_after_s` is how
    long the vendor wants to be left alone, where it said so.
    """

    code = "network"
    exit_code = 4
    exchange: Exchange | None = None
    retry_after_s: float | None = None


class NotSentError(VendorError):
    """The exchange failed before a byte of the request left: repeating it is harmless."""


class UncertainError(VendorError):
    """The exchange broke after bytes may have left: the vendor may have acted on it."""


class WorkspaceError(LeadDeskError):
    """The workspace cannot be opened, read or written."""

    code = "workspace"
    exit_code = 5


class FileError(LeadDeskError):
    """A file cannot be read or written."""

    code = "file"
    exit_code = 5


class CancelledError(LeadDeskError):
    """A person stopped the work; what was done before stays accounted for."""

    code = "cancelled"
    exit_code = 1


class BugError(LeadDeskError):
    """A fault of LeadDesk itself, as it is told to people. Holds no text of the exception: it may quote data."""

    code = "bug"
    exit_code = 70

    def __init__(self, kind: str) -> None:
        super().__init__(
            "LeadDesk has a fault and could not finish this.",
            Text(
                "What was done before is saved. The fault is written to the log ({kind}).",
                kind=kind,
            ),
            "Try again; if it happens again, send the log file to support.",
        )

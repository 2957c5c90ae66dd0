"""What the calls of PUBLITRAC v1 have in common: their table, their parameters, and finding leads by address."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from leaddesk.sandbox.checks import is_email
from leaddesk.sandbox.messages import Answer, Request
from leaddesk.sandbox.publitrac_leads import LeadBook, StoredLead
from leaddesk.sandbox.publitrac_records import Records
from leaddesk.sandbox.publitrac_xml import invalid_call

_SHORTER_THAN = 50


@dataclass(frozen=True, slots=True)
class Call:
    """One call that has signed in: its own parameters, and the request to note in what was stored."""

    name: str
    parameters: dict[str, str]
    request: Request

    @property
    def query(self) -> str:
        return self.parameters["query"]

    def only(self) -> str:
        """The value of the only parameter, whatever its name; blank where there is none."""
        if len(self.parameters) > 1:
            raise invalid_call(f"{self.name} takes one parameter beside the sign-in")
        return "".join(self.parameters.values())

    def page(self) -> int:
        """The page asked for, 1 where none is; refuses what is no number from 1."""
        given = self.parameters.get("page", "1")
        if not (given.isascii() and given.isdecimal()) or int(given) < 1:
            raise invalid_call(f"page is a number from 1, not {given!r}")
        return int(given)


@dataclass(frozen=True, slots=True)
class Method:
    """One value of `method`: its verbs, its own parameters and what answers it.

    `any_names` is for the methods known from Codes d'erreurs only: the document names none of their parameters, so
    that none can be wrong.
    """

    handler: Callable[[Call], Answer]
    verbs: tuple[str, ...]
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    push: bool = False
    any_names: bool = False


class Calls:
    """A group of calls that share the leads and records of one account."""

    def __init__(self, book: LeadBook, records: Records) -> None:
        self.book = book
        self.records = records

    def methods(self) -> dict[str, Method]:
        """The calls by the name that `method` gives them."""
        raise NotImplementedError

    def unknown(self, emails: Iterable[str], text: str) -> list[str]:
        """An error in these words, with `{email}`, for each address that no lead has."""
        return [text.format(email=email) for email in emails if not self.book.with_email(email)]

    def first(self, email: str) -> StoredLead:
        """The first lead with an address that is known (Execute campaigns, Remarques: only the first counts)."""
        return self.book.with_email(email)[0]


def email_errors(emails: Iterable[str], *, short: bool = False) -> list[str]:
    """What is wrong with addresses; `short` for the calls whose remarks want less than 50 characters."""
    errors: list[str] = []
    for email in emails:
        if not email.strip():
            errors.append("9001 - Email is required")
        elif short:
            errors += length_errors("email", email)
        if email.strip() and not is_email(email):
            errors.append(f"9002 - Email address ({email}) is invalid")
    return errors


def length_errors(what: str, name: str) -> list[str]:
    """Remarques of several calls: less than 50 characters, so that 50 are too many."""
    if len(name) < _SHORTER_THAN:
        return []
    return [f"{what} must have less than {_SHORTER_THAN} characters"]

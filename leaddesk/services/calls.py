"""Any documented call of a vendor, made by a person."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import starmap
from typing import TYPE_CHECKING, Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import CancelledError, SuppressedError, UsageError, VendorError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback, ignore_progress
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text, joined
from leaddesk.store.calls import KEPT, CallRecord, CallRepository, MadeCall, VendorList
from leaddesk.vendors import arguments, registry
from leaddesk.vendors.base import Operation, VendorDescriptor
from leaddesk.vendors.capabilities import CallResult, CheckResult, Choice

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.suppressions import SuppressionService

__all__ = ["CallRecord", "CallService", "VendorList"]


#: What stands in the list of exchanges for those that belong to no operation.
CHECK: Final = "check"
PULL: Final = "pull"
FORGET: Final = "forget"


class Notes:
    """A Watcher that keeps the newest exchanges."""

    def __init__(self, what: str, progress: ProgressCallback) -> None:
        """`what` stands for exchanges that belong to no operation."""
        self.made: deque[MadeCall] = deque(maxlen=KEPT)
        self._what = what
        self._progress = progress

    def sent(self, done: int, total: int) -> None:
        self._progress(Progress(done, total, "bytes"))

    def heard(self, operation: str, exchange: Exchange) -> None:
        ok = exchange.status is not None and exchange.status < 400
        self.made.append(MadeCall(operation or self._what, exchange, ok))

    def end(self, exchange: Exchange | None, reasons: tuple[Reason, ...] = (), *, ok: bool) -> None:
        """What became of the whole is told with its own exchange, the last one; it may have had none."""
        last = self.made.pop() if self.made and exchange is not None else None
        made = last or MadeCall(self._what, exchange, ok)
        self.made.append(replace(made, ok=ok, reasons=reasons))


class CallService:
    """`call`, `load_list`, `load_choices` talk to the vendor: never make them in the UI thread."""

    def __init__(
        self, calls: CallRepository, accounts: AccountService, suppressions: SuppressionService
    ) -> None:
        self._calls = calls
        self._accounts = accounts
        self._suppressions = suppressions

    def call(
        self,
        account_id: str,
        operation: str,
        given: Mapping[str, object],
        cancel: CancelToken | None = None,
        progress: ProgressCallback = ignore_progress,
    ) -> CallResult:
        """Check the arguments, make the call once, note its exchanges.

        `progress` tells the bytes of a long request. Raises UsageError for an operation or argument that does not
        fit, or when it would reach somebody who must not be contacted, AccountError, CredentialError, VendorError.
        A call that was cancelled while it was under way may have been carried out: the error says so.
        """
        account = self._accounts.get(account_id)
        vendor = self._accounts.vendor(account.vendor)
        declared = operation_of(vendor, operation)
        settings = registry.effective_settings(vendor, account.settings)
        if declared.switched_on_by and settings.get(declared.switched_on_by) != "true":
            switch = {param.name: param for param in vendor.all_settings}[declared.switched_on_by]
            raise UsageError(
                Text("{title} is switched off for this account.", title=declared.title),
                "The vendor's document names this call without showing it, so what it does is not certain.",
                Text(
                    "Switch on “{label}” ({name}) in the account's settings to use it.",
                    label=switch.label,
                    name=switch.name,
                ),
            )
        checked = arguments.checked(declared, given)
        self._spare(declared, checked)
        with self.noting(account_id, operation, progress) as notes:
            try:
                result = self._accounts.ask(
                    account_id, lambda client: client.call(operation, checked), cancel, notes
                )
            except CancelledError:
                raise CancelledError(
                    "Stopped.",
                    Text(
                        "The request may have left already, so {title} may have carried it out.",
                        title=vendor.title,
                    ),
                    "Look at the vendor before you do it again.",
                ) from None
            notes.end(result.exchange, result.reasons, ok=result.ok)
        if result.ok:
            self._accounts.prove(account)
        return result

    def _spare(self, operation: Operation, given: Mapping[str, object]) -> None:
        """Whoever must not be contacted is neither written to nor called. Raises SuppressedError."""
        people = [one for name in operation.contacts for one in _people(given.get(name))]
        blocked = self._suppressions.blocked(starmap(Lead, enumerate(people)))
        if blocked:
            named = dict.fromkeys(Lead(n, people[n]).name for n in blocked)
            reasons = dict.fromkeys(
                reason.message for found in blocked.values() for reason in found
            )
            raise SuppressedError(
                "Somebody must not be contacted, so nothing was sent.",
                joined([", ".join(named), *reasons], " · "),
                "Leave them out, or take them off the list first.",
            )

    def check(self, account_id: str, code: str = "") -> CheckResult:
        """As `AccountService.check`, and note what was said."""
        with self.noting(account_id, CHECK) as notes:
            return self._accounts.check(account_id, code, notes)

    @contextmanager
    def noting(
        self, account_id: str, what: str, progress: ProgressCallback = ignore_progress
    ) -> Iterator[Notes]:
        """Note every exchange that the watcher hears of within, whatever comes of it."""
        notes = Notes(what, progress)
        try:
            yield notes
        except VendorError as error:
            notes.end(error.exchange, ok=False)
            raise
        finally:
            # Only now every token that was handed out meanwhile is known, and taken out.
            self._calls.add(
                account_id,
                [
                    replace(made, exchange=self._accounts.redacted(made.exchange))
                    for made in notes.made
                ],
            )

    def recent(self, account_id: str, limit: int = 200) -> list[CallRecord]:
        """The latest exchanges of an account, calls and deliveries together, newest first."""
        return self._calls.recent(account_id, limit)

    def load_list(
        self,
        account_id: str,
        operation: str,
        given: Mapping[str, object] | None = None,
        cancel: CancelToken | None = None,
    ) -> VendorList:
        """Ask for a list that changes seldom (offers, locations) and keep it. Raises as `call`."""
        result = self.call(account_id, operation, given or {}, cancel)
        if result.ok:
            self._calls.keep_list(account_id, operation, result.result)
        return self._calls.kept_list(account_id, operation) or VendorList("", [])

    def load_choices(
        self, account_id: str, option: str, options: Mapping[str, str]
    ) -> tuple[Choice, ...]:
        """Ask what a person may pick for a destination option, and keep it. Raises AccountError, VendorError."""
        found = self._accounts.choices(account_id, option, options)
        content = [[choice.value, choice.label] for choice in found]
        self._calls.keep_list(account_id, self._choices_name(account_id, option, options), content)
        return found

    def kept_choices(
        self, account_id: str, option: str, options: Mapping[str, str]
    ) -> tuple[Choice, ...] | None:
        """What could be picked when it was asked last, also without a network; None when it never was."""
        kept = self._calls.kept_list(account_id, self._choices_name(account_id, option, options))
        if kept is None or not isinstance(kept.content, list):
            return None
        return tuple(Choice(value, label) for value, label in kept.content)

    def _choices_name(self, account_id: str, option: str, options: Mapping[str, str]) -> str:
        """What may be picked depends on what was given before it."""
        vendor = self._accounts.vendor(self._accounts.get(account_id).vendor)
        names = [param.name for param in vendor.destination]
        before = vendor.destination[: names.index(option)]
        chosen = {param.name: options[param.name] for param in before if options.get(param.name)}
        return f"choices:{option}:{json.dumps(chosen, sort_keys=True)}"

    def keep(self, account_id: str, name: str, content: object) -> None:
        """Keep something of a person's own for `kept_list`, such as saved searches. No secret."""
        self._calls.keep_list(account_id, name, content)

    def kept_list(self, account_id: str, operation: str) -> VendorList | None:
        """The list as it was loaded last, also without a network; None when it never was."""
        return self._calls.kept_list(account_id, operation)


def _people(given: object) -> Iterator[dict[str, str]]:
    """Whom an argument names: an address or a number, several, or records with the names of lead fields."""
    for one in given if isinstance(given, list) else [given or ""]:
        fields = one if isinstance(one, dict) else {"email": one, "phone": one}
        yield {name: str(value) for name, value in fields.items()}


def operation_of(vendor: VendorDescriptor, name: str) -> Operation:
    """The operation of that name. Raises UsageError."""
    try:
        return vendor.operation(name)
    except KeyError:
        names = ", ".join(operation.name for operation in vendor.operations)
        raise UsageError(
            Text("{title} has no operation “{name}”.", title=vendor.title, name=name),
            hint=Text("It has {names}.", names=names),
        ) from None

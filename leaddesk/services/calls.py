"""Any documented call of a vendor, made by a person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from leaddesk.domain.errors import CancelledError, UsageError, VendorError
from leaddesk.domain.jobs import CancelToken
from leaddesk.store.calls import CallRecord, CallRepository, VendorList
from leaddesk.vendors import arguments, registry
from leaddesk.vendors.base import CallResult, Choice, Operation, VendorDescriptor

if TYPE_CHECKING:
    from leaddesk.services.accounts import AccountService

__all__ = ["CallRecord", "CallService", "VendorList"]


class CallService:
    """`call`, `load_list`, `load_choices` talk to the vendor: never make them in the UI thread."""

    def __init__(self, calls: CallRepository, accounts: AccountService) -> None:
        self._calls = calls
        self._accounts = accounts

    def call(
        self,
        account_id: str,
        operation: str,
        given: Mapping[str, object],
        cancel: CancelToken | None = None,
    ) -> CallResult:
        """Check the arguments, make the call once, note the exchange.

        Raises UsageError for an operation or argument that does not fit, AccountError, CredentialError,
        VendorError. A call that was cancelled while it was under way may have been carried out: the error says so.
        """
        account = self._accounts.get(account_id)
        vendor = self._accounts.vendor(account.vendor)
        declared = operation_of(vendor, operation)
        settings = registry.effective_settings(vendor, account.settings)
        if declared.switched_on_by and settings.get(declared.switched_on_by) != "true":
            switch = {param.name: param for param in vendor.all_settings}[declared.switched_on_by]
            raise UsageError(
                f"{declared.title} is switched off for this account.",
                "The vendor's document names this call without showing it, so what it does is not certain.",
                f"Switch on “{switch.label}” ({switch.name}) in the account's settings to use it.",
            )
        checked = arguments.checked(declared, given)
        try:
            result = self._accounts.ask(
                account_id, lambda client: client.call(operation, checked), cancel
            )
        except VendorError as error:
            self._calls.add(account_id, operation, error.exchange, (), ok=False)
            raise
        except CancelledError:
            raise CancelledError(
                "Stopped.",
                f"The request may have left already, so {vendor.title} may have carried it out.",
                "Look at the vendor before you do it again.",
            ) from None
        self._calls.add(account_id, operation, result.exchange, result.reasons, ok=result.ok)
        return result

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
        """What may be picked depends on the pickers before it."""
        vendor = self._accounts.vendor(self._accounts.get(account_id).vendor)
        names = [param.name for param in vendor.destination]
        before = (param for param in vendor.destination[: names.index(option)] if param.picker)
        chosen = {param.name: options[param.name] for param in before if options.get(param.name)}
        return f"choices:{option}:{json.dumps(chosen, sort_keys=True)}"

    def keep(self, account_id: str, name: str, content: object) -> None:
        """Keep something of a person's own for `kept_list`, such as saved searches. No secret."""
        self._calls.keep_list(account_id, name, content)

    def kept_list(self, account_id: str, operation: str) -> VendorList | None:
        """The list as it was loaded last, also without a network; None when it never was."""
        return self._calls.kept_list(account_id, operation)


def operation_of(vendor: VendorDescriptor, name: str) -> Operation:
    """The operation of that name. Raises UsageError."""
    try:
        return vendor.operation(name)
    except KeyError:
        names = ", ".join(operation.name for operation in vendor.operations)
        raise UsageError(
            f"{vendor.title} has no operation “{name}”.", hint=f"It has {names}."
        ) from None

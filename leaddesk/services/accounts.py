"""Accounts: adding, changing, checking; their secrets through the keyring."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets as random_text
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final, Protocol, TypeVar

from leaddesk.credentials import CredentialStore
from leaddesk.domain.accounts import Account, Health
from leaddesk.domain.errors import AccountError, CredentialError, UsageError, VendorError
from leaddesk.domain.exchange import Exchange, Watcher
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.texts import Text
from leaddesk.domain.waits import Hold
from leaddesk.redaction import Redactor
from leaddesk.store.accounts import AccountRepository, name_taken
from leaddesk.store.ledger import SharedLedger
from leaddesk.vendors import registry
from leaddesk.vendors.base import VendorDescriptor
from leaddesk.vendors.capabilities import (
    CheckResult,
    Choice,
    MapsFields,
    TakesCode,
    TargetField,
    VendorClient,
)
from leaddesk.vendors.limits import Limit
from leaddesk.vendors.pacing import Pace
from leaddesk.vendors.tokens import StoredToken, TokenShelf
from leaddesk.vendors.windows import Windows
from leaddesk.vendors.wording import Wording, reworded

T = TypeVar("T")

#: How often a question looks whether somebody asked it to stop. Seconds.
GLANCE_S = 0.1
#: The name of a kept sign-in token among an account's secrets.
TOKEN: Final = "token"  # noqa: S105  (a name, no secret)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """An account with everything that is needed to talk to its vendor."""

    account: Account
    vendor: VendorDescriptor
    client: VendorClient
    settings: Mapping[str, str]
    pace: Pace
    windows: Windows
    reader: VendorClient | None = None

    def wait(self, ahead: int = 0) -> float:
        """Seconds until the account's limits may have room for one more lead after `ahead` others, 0 for now."""
        return max(self.pace.wait(ahead), self.windows.wait(self.vendor.send_operation, ahead))

    async def aclose(self) -> None:
        """Close the connections of the client, and of the account it reads from."""
        await self.client.aclose()
        if self.reader is not None:
            await self.reader.aclose()


class KeyringTokenStore:
    """A TokenStore beside the account's secrets. Without a keyring the token is asked for anew each time."""

    def __init__(self, credentials: CredentialStore, redactor: Redactor, account_id: str) -> None:
        self._credentials = credentials
        self._redactor = redactor
        self._account_id = account_id

    def load(self) -> StoredToken | None:
        try:
            kept = json.loads(self._credentials.get(self._account_id, TOKEN) or "null")
            token = StoredToken(str(kept["value"]), float(kept["ends_at"]), str(kept["asked_with"]))
        except (CredentialError, ValueError, TypeError, KeyError):
            return None
        self._redactor.add(token.value)
        return token

    def save(self, token: StoredToken | None) -> None:
        try:
            if token is None:
                self._credentials.delete(self._account_id, TOKEN)
            else:
                self._redactor.add(token.value)
                self._credentials.set(self._account_id, TOKEN, json.dumps(asdict(token)))
        except CredentialError as error:
            logger.warning("A sign-in token could not be kept: %s", error.title)


class OpenLedger(Protocol):
    """Opens what all processes on a workspace know of an account's calls; `window` tells several counts apart."""

    def __call__(self, account_id: str, window: str = "") -> SharedLedger: ...


class AccountService:
    """What a person does with accounts.

    Calls that touch secrets or a vendor can block for long (a keyring may ask for its password): never make them
    in the UI thread. Raises CredentialError when the keyring says no.
    """

    def __init__(
        self,
        accounts: AccountRepository,
        credentials: CredentialStore,
        redactor: Redactor,
        ledger: OpenLedger,
        wording: Wording = str,
    ) -> None:
        """`wording` puts what the vendors' descriptions say into the language of who reads it."""
        self._accounts = accounts
        self._credentials = credentials
        self._redactor = redactor
        self._ledger = ledger
        self._wording = wording
        self._vendors: dict[str, VendorDescriptor] = {}
        self._paces: dict[str, tuple[float, Pace]] = {}
        self._paces_lock = threading.Lock()
        self._shelves: dict[str, TokenShelf] = {}
        self._windows: dict[str, tuple[tuple[Limit, ...], Windows]] = {}

    def vendors(self) -> tuple[VendorDescriptor, ...]:
        """The vendors an account can be made for."""
        return tuple(self.vendor(vendor) for vendor in registry.VENDOR_IDS)

    def vendor(self, vendor: str) -> VendorDescriptor:
        """One vendor's description. Raises UsageError."""
        if vendor not in self._vendors:
            self._vendors[vendor] = reworded(registry.descriptor(vendor), self._wording)
        return self._vendors[vendor]

    def effective_settings(self, account: Account) -> dict[str, str]:
        """The account's settings over the vendor's defaults."""
        return registry.effective_settings(self.vendor(account.vendor), account.settings)

    def list(self) -> tuple[Account, ...]:
        """All accounts, by name."""
        return self._accounts.all()

    def get(self, account_id: str) -> Account:
        """Raises AccountError."""
        return self._accounts.get(account_id)

    def named(self, name: str) -> Account:
        """The account of that name. Raises AccountError."""
        return self._accounts.by_name(name)

    def add(
        self,
        vendor: str,
        name: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        *,
        practice: bool = False,
    ) -> Account:
        """Make an account without contacting the vendor. Secrets go to the keyring first.

        Raises UsageError for a setting or secret that the vendor does not have, CredentialError.
        """
        description = registry.descriptor(vendor)
        self._check(description, name, settings, secrets)
        account = Account(
            random_text.token_hex(8), name.strip(), vendor, dict(settings), practice=practice
        )
        self._store_secrets(account, secrets)
        self._accounts.add(account)
        return self._accounts.get(account.id)

    def change(
        self, account_id: str, name: str, settings: Mapping[str, str], secrets: Mapping[str, str]
    ) -> Account:
        """Change an account. Secrets that are not given, or empty, stay as they are. Raises as `add`."""
        account = self._accounts.get(account_id)
        self._check(registry.descriptor(account.vendor), name, settings, secrets, account_id)
        self._store_secrets(account, secrets)
        self._accounts.change(account_id, name=name.strip(), settings=settings)
        self._forget_hold(account_id)
        return self._accounts.get(account_id)

    def remove(self, account_id: str) -> None:
        """Delete the account's secrets, then the account. Its deliveries stay on the timelines of their leads."""
        account = self._accounts.get(account_id)
        for name in (*(p.name for p in registry.descriptor(account.vendor).secrets), TOKEN):
            self._credentials.delete(account.id, name)
        self._accounts.remove(account_id)

    def stored_secrets(self, account_id: str) -> tuple[str, ...]:
        """The names of the secrets that are there, never their values."""
        account = self._accounts.get(account_id)
        names = [param.name for param in registry.descriptor(account.vendor).secrets]
        return tuple(name for name in names if self._credentials.get(account_id, name))

    def check(self, account_id: str, code: str = "", watcher: Watcher | None = None) -> CheckResult:
        """Sign in and make one harmless read; the account's health is remembered.

        `code` is what the vendor sent to a person's phone, after a check that ended with an AccountError that has
        a `challenge`. `watcher` hears of the exchanges. Raises AccountError when the vendor refuses the
        credentials, VendorError when it cannot be reached.
        """

        async def check(client: VendorClient) -> CheckResult:
            if code and isinstance(client, TakesCode):
                return await client.check_with_code(code)
            return await client.check()

        try:
            result = self.ask(account_id, check, watcher=watcher)
        except AccountError as error:
            self._accounts.set_health(account_id, Health.NEEDS_SIGN_IN, str(error))
            raise
        except VendorError as error:
            self._accounts.set_health(account_id, Health.UNREACHABLE, str(error))
            raise
        health = Health.CONNECTED if result.ok else Health.NEEDS_SIGN_IN
        self._accounts.set_health(account_id, health, result.detail)
        if result.ok:
            self._accounts.set_paused(account_id, "")
            self._forget_hold(account_id)
        return result

    def prove(self, account: Account) -> None:
        """The vendor answered this account as it is given here: remember it where that was not known."""
        if account.health is not Health.CONNECTED:
            self._accounts.prove(account)

    def changes(self, account_id: str) -> tuple[int, ...]:
        """Another value after each change of the account, or of the one that it looks leads up in. Quick."""
        account = self._accounts.get(account_id)
        named = account.settings.get("read_back_account")
        return (account.changes, self.named(named).changes if named else 0)

    def redacted(self, exchange: Exchange | None) -> Exchange | None:
        """An exchange without any secret that is known by now."""
        redact = self._redactor.redact
        return exchange and replace(
            exchange, request=redact(exchange.request), answer=redact(exchange.answer)
        )

    def choices(
        self, account_id: str, option: str, options: Mapping[str, str]
    ) -> tuple[Choice, ...]:
        """What a person may pick for a destination option. Raises AccountError, VendorError."""
        return self.ask(account_id, lambda client: client.choices(option, options))

    def target_fields(self, account_id: str, options: Mapping[str, str]) -> tuple[TargetField, ...]:
        """The fields of a destination's form and what fills them; none where the vendor has no forms.

        Raises UsageError for options that do not fit, AccountError, VendorError.
        """

        async def fields(client: VendorClient) -> tuple[TargetField, ...]:
            return await client.target_fields(options) if isinstance(client, MapsFields) else ()

        return self.ask(account_id, fields)

    def ask(
        self,
        account_id: str,
        question: Callable[[VendorClient], Awaitable[T]],
        cancel: CancelToken | None = None,
        watcher: Watcher | None = None,
    ) -> T:
        """Run one question to the vendor in an event loop of its own, and close the connections after it.

        `watcher` hears of every exchange. Raises CancelledError soon after `cancel` is set: what was on its way
        then may have arrived.
        """

        async def run() -> T:
            opened = self.open(account_id, with_reader=True, watcher=watcher)
            task = asyncio.ensure_future(question(opened.client))
            try:
                while not task.done():
                    await asyncio.wait({task}, timeout=GLANCE_S)
                    if cancel is not None and cancel.cancelled:
                        task.cancel()
                if task.cancelled() and cancel is not None:
                    cancel.raise_if_cancelled()
                return task.result()
            finally:
                await opened.aclose()

        return asyncio.run(run())

    def open(
        self, account_id: str, *, with_reader: bool = False, watcher: Watcher | None = None
    ) -> Opened:
        """The account with a client, made in the event loop that will use it.

        `with_reader` connects the account that it names for looking leads up (`read_back_account`) as well.
        `watcher` hears of every exchange with the vendor.
        Raises AccountError, CredentialError.
        """
        account = self._accounts.get(account_id)
        vendor = registry.descriptor(account.vendor)
        secrets = {
            param.name: self._credentials.get(account.id, param.name) for param in vendor.secrets
        }
        found = {name: value for name, value in secrets.items() if value}
        pace = self._pace(account, vendor)
        settings = registry.effective_settings(vendor, account.settings)
        named = settings.get("read_back_account", "") if with_reader else ""
        reader = self.open(self.named(named).id).client if named else None
        with self._paces_lock:
            if account.id not in self._shelves:
                self._shelves[account.id] = self._shelf(account, vendor)
            shelf = self._shelves[account.id]
            windows = self._windows_of(account, vendor)
        client = registry.connect(
            account, found, self._redactor, pace, reader, shelf, windows, watcher
        )
        return Opened(account, vendor, client, settings, pace, windows, reader)

    def _windows_of(self, account: Account, vendor: VendorDescriptor) -> Windows:
        """The account's limits over minutes, new ones only when its settings changed them."""
        limits = registry.limits_of(vendor, account.settings)
        known = self._windows.get(account.id)
        if known is None or known[0] != limits:
            windows = Windows(limits, ledger=lambda limit: self._ledger(account.id, limit.name))
            known = self._windows[account.id] = (limits, windows)
        return known[1]

    def _shelf(self, account: Account, vendor: VendorDescriptor) -> TokenShelf:
        """A place for the sign-in token, which outlives the program where that is worth it."""
        if not vendor.keeps_token:
            return TokenShelf()
        return TokenShelf(store=KeyringTokenStore(self._credentials, self._redactor, account.id))

    def _forget_hold(self, account_id: str) -> None:
        """What was learned of the vendor is over: it was reached, or it will be reached in another way."""
        self._ledger(account_id).change_hold(lambda _hold: Hold())

    def wait(self, account_id: str) -> float:
        """Seconds until the account's limits have room for one more lead, 0 when they have. Quick."""
        account = self.get(account_id)
        vendor = self.vendor(account.vendor)
        with self._paces_lock:
            windows = self._windows_of(account, vendor)
        return max(self._pace(account, vendor).wait(), windows.wait(vendor.send_operation))

    def _pace(self, account: Account, vendor: VendorDescriptor) -> Pace:
        """The pace of an account, one object in this process; a new one only when its settings changed."""
        rate = registry.pace_of(vendor, account.settings)
        with self._paces_lock:
            known = self._paces.get(account.id)
            if known is None or known[0] != rate:
                known = self._paces[account.id] = (
                    rate,
                    Pace(rate, ledger=self._ledger(account.id)),
                )
            return known[1]

    def _check(
        self,
        vendor: VendorDescriptor,
        name: str,
        settings: Mapping[str, str],
        secrets: Mapping[str, str],
        account_id: str = "",
    ) -> None:
        """Raise UsageError for what an account cannot be; the name may be its own already."""
        name = name.strip()
        if not name:
            raise UsageError(
                "The account needs a name.", hint="For example the client and the vendor."
            )
        for other in self._accounts.all():
            if other.name.casefold() == name.casefold() and other.id != account_id:
                raise name_taken(name)
        registry.check_settings(vendor, settings)
        known = [param.name for param in vendor.secrets]
        for secret in secrets:
            if secret not in known:
                raise UsageError(
                    Text("{title} has no secret “{secret}”.", title=vendor.title, secret=secret),
                    hint=Text("It has {names}.", names=", ".join(known)),
                )

    def _store_secrets(self, account: Account, secrets: Mapping[str, str]) -> None:
        """Without blanks around them: a line end that came along from a file is no part of a key."""
        for name, value in secrets.items():
            if value := value.strip():
                self._redactor.add(value)
                self._credentials.set(account.id, name, value)

"""The five vendors by id, and how a client is made for an account. Clients are imported when first needed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast
from urllib.parse import urlsplit

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.exchange import Watcher
from leaddesk.domain.texts import Text, joined
from leaddesk.redaction import Redactor
from leaddesk.vendors.base import AccountContext, Param, ParamKind, VendorDescriptor
from leaddesk.vendors.capabilities import ReadsLeads, VendorClient
from leaddesk.vendors.limits import Limit

if TYPE_CHECKING:
    from leaddesk.vendors.pacing import Pace
    from leaddesk.vendors.tokens import TokenShelf
    from leaddesk.vendors.windows import Windows

VENDOR_IDS: Final = ("publitrac_v1", "publitrac_v2", "convertr", "comunik8", "footprints")


class _ClientModule(Protocol):
    def connect(self, context: AccountContext, redactor: Redactor) -> VendorClient: ...


def descriptor(vendor: str) -> VendorDescriptor:
    """What is known of a vendor. Raises UsageError for an id that is none."""
    if vendor not in VENDOR_IDS:
        raise UsageError(
            Text("There is no vendor “{vendor}”.", vendor=vendor),
            hint=Text("Vendors are {names}.", names=", ".join(VENDOR_IDS)),
        )
    module = import_module(f"leaddesk.vendors.{vendor}.descriptor")
    return cast("VendorDescriptor", module.DESCRIPTOR)


def descriptors() -> tuple[VendorDescriptor, ...]:
    """All five, in their usual order."""
    return tuple(descriptor(vendor) for vendor in VENDOR_IDS)


def manners() -> tuple[str, ...]:
    """The destination options, of all vendors, that say how leads are sent and not where."""
    return tuple(
        param.name for vendor in descriptors() for param in vendor.destination if param.manner
    )


def effective_settings(vendor: VendorDescriptor, settings: Mapping[str, str]) -> dict[str, str]:
    """The account's settings over the vendor's defaults.

    `max_concurrent` is a whole number from 1 to what the vendor allows.
    """
    chosen = {param.name: param.default for param in vendor.all_settings}
    chosen.update({name: value for name, value in settings.items() if value != ""})
    most = min(float(chosen["max_concurrent"]), vendor.ceiling_concurrent)
    chosen["max_concurrent"] = str(max(1, int(most)))
    return chosen


def pace_of(vendor: VendorDescriptor, settings: Mapping[str, str]) -> float:
    """Calls per second that an account may make: its setting, never above the vendor's ceiling."""
    chosen = float(effective_settings(vendor, settings)["max_per_second"])
    return min(chosen, vendor.ceiling_per_second)


def limits_of(vendor: VendorDescriptor, settings: Mapping[str, str]) -> tuple[Limit, ...]:
    """The vendor's limits that hold for an account with these settings."""
    chosen = {f"{name}={value}" for name, value in effective_settings(vendor, settings).items()}
    return tuple(limit for limit in vendor.limits if not limit.when or limit.when in chosen)


def check_settings(vendor: VendorDescriptor, settings: Mapping[str, str]) -> None:
    """Raise UsageError when a setting does not exist or its value cannot be used."""
    known = {param.name: param for param in vendor.all_settings}
    for name, value in settings.items():
        if name not in known:
            raise UsageError(
                Text("{title} has no setting “{name}”.", title=vendor.title, name=name),
                hint=Text("It has {names}.", names=", ".join(known)),
            )
        param = known[name]
        hint = _misfit(param, value) if value else ""
        if hint:
            # What stands behind an address, or before its host, may be a key: it is not repeated.
            shown = re.split(r"[?#]", value.rpartition("@")[2])[0]
            raise UsageError(
                Text("“{value}” does not fit {label}.", value=shown, label=param.label), hint=hint
            )


def _misfit(param: Param, value: str) -> str:
    """What a setting's value should be instead; empty where it fits."""
    if param.kind is ParamKind.CHOICE and value not in param.choices:
        return Text("Use {names}.", names=" or ".join(param.choices))
    if param.kind is ParamKind.NUMBER and not _is_positive(value):
        return "Use a number above 0."
    if param.kind is ParamKind.FLAG and value not in {"true", "false"}:
        return "Use true or false."
    if param.kind is ParamKind.URL and not _is_address(value):
        return "Write it like https://host.example, without anything behind a ? or #, and without a password."
    return ""


def missing_of(
    vendor: VendorDescriptor, settings: Mapping[str, str], secrets: Mapping[str, str]
) -> list[Param]:
    """The required settings and secrets that are not given; `settings` are the effective ones."""
    wanted = [(param, settings) for param in vendor.all_settings]
    wanted += [(param, secrets) for param in vendor.secrets]
    return [param for param, given in wanted if param.required and not given.get(param.name)]


def connect(
    account: Account,
    secrets: Mapping[str, str],
    redactor: Redactor,
    pace: Pace | None = None,
    reader: object = None,
    shelf: TokenShelf | None = None,
    windows: Windows | None = None,
    watcher: Watcher | None = None,
) -> VendorClient:
    """A client for an account, which keeps that pace. Nothing is sent yet. `reader` is a client of another account
    that it may look leads up with, if it can. `shelf` and `windows` are the account's own, as the pace is.
    `watcher` hears of every exchange.

    Raises AccountError when a required setting or secret is missing.
    """
    vendor = descriptor(account.vendor)
    settings = effective_settings(vendor, account.settings)
    missing = missing_of(vendor, settings, secrets)
    if missing:
        raise AccountError(
            Text("The account “{name}” is not complete.", name=account.name),
            Text("Missing: {names}.", names=joined([param.label for param in missing], ", ")),
            "Open the account's settings and fill it in.",
            vendor=account.vendor,
            account=account.name,
        )
    from leaddesk.vendors.answers import quote  # noqa: PLC0415  (it loads httpx, as the client does)

    for secret in secrets.values():
        redactor.add(
            secret, quote(secret)
        )  # as a vendor's words hold it: without what looks like HTML
    module = cast("_ClientModule", import_module(f"leaddesk.vendors.{account.vendor}.client"))
    return module.connect(
        AccountContext(
            account.id,
            account.name,
            settings,
            secrets,
            pace,
            reader if isinstance(reader, ReadsLeads) else None,
            shelf,
            windows,
            watcher,
        ),
        redactor,
    )


def _is_positive(value: str) -> bool:
    try:
        return 0 < float(value) < float("inf")
    except ValueError:
        return False


def _is_address(value: str) -> bool:
    """Whether calls can be made below an address: a query there would swallow what is put behind it."""
    try:
        parts = urlsplit(value.strip() if "://" in value else f"https://{value.strip()}")
        _ = parts.port  # reading it is what tells that it is out of range
    except ValueError:
        return False
    bare = not (parts.query or parts.fragment or re.search(r"[\s@]", parts.netloc))
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and bare

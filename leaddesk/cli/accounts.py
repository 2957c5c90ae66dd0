"""`leaddesk account`: configured connections to vendors."""

from __future__ import annotations

import argparse
import getpass
import sys

from leaddesk.cli.arguments import Commands, add, add_group, object_on_stdin, pairs
from leaddesk.cli.context import Context
from leaddesk.cli.output import table
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.vendors.registry import VENDOR_IDS, missing_of


def add_commands(commands: Commands) -> None:
    """Add `account` and its commands."""
    group = add_group(commands, "account", "configured connections to vendors")
    parser = add(group, "add", "make an account, without contacting the vendor", _add)
    parser.add_argument("vendor", choices=VENDOR_IDS, metavar="VENDOR", help=", ".join(VENDOR_IDS))
    parser.add_argument("name", metavar="NAME", help="what you call it")
    parser.add_argument(
        "--set", action="append", metavar="KEY=VALUE", help="a setting, like base_url=https://…"
    )
    parser.add_argument(
        "--secrets-stdin", action="store_true", help="secrets as one JSON object on stdin"
    )
    add(group, "list", "all accounts", _list)
    for name, help_text, run in (
        ("show", "one account", _show),
        ("remove", "delete an account and its secrets", _remove),
        ("check", "sign in and make one harmless read", _check),
    ):
        add(group, name, help_text, run).add_argument(
            "name", metavar="NAME", help="the account's name"
        )


def _add(context: Context, options: argparse.Namespace) -> int:
    settings = pairs(options.set, "setting")
    vendor = context.services.accounts.vendor(options.vendor)
    if options.secrets_stdin:
        secrets = _secrets_from_stdin()
    elif _somebody_is_there():
        secrets = {param.name: _asked(param.label) for param in vendor.secrets}
    else:
        secrets = {}
    account = context.services.accounts.add(options.vendor, options.name, settings, secrets)
    missing = missing_of(vendor, context.services.accounts.effective_settings(account), secrets)
    next_step = f"Try it: leaddesk account check “{account.name}”"
    if missing:
        names = ", ".join(f"{param.label} ({param.name})" for param in missing)
        next_step = (
            f"It still needs {names}: give them in the window, or remove it and add it with them."
        )
    context.output.result(
        {"account": account.as_dict()}, [f"Account “{account.name}” was added. {next_step}"]
    )
    return 0


def _somebody_is_there() -> bool:
    return sys.stdin.isatty()


def _asked(label: str) -> str:
    """What a person types, without showing it."""
    try:
        return getpass.getpass(f"{label}: ")
    except EOFError:
        raise KeyboardInterrupt from None  # Ctrl+D means the same here


def _secrets_from_stdin() -> dict[str, str]:
    found = object_on_stdin("secrets", '{"api_key": "…"}')
    secrets = {name: value for name, value in found.items() if isinstance(value, str)}
    if other := found.keys() - secrets.keys():
        raise UsageError(f"The secret {min(other)} is no text.", hint="Put quotes around it.")
    return secrets


def _list(context: Context, options: argparse.Namespace) -> int:
    accounts = context.services.accounts.list()
    rows = ((account.name, account.vendor, account.health, account.paused) for account in accounts)
    context.output.result(
        {"accounts": [account.as_dict() for account in accounts]},
        table(("Name", "Vendor", "Health", "Paused because"), rows),
    )
    return 0


def _show(context: Context, options: argparse.Namespace) -> int:
    account = context.services.accounts.named(options.name)
    stored = context.services.accounts.stored_secrets(account.id)
    lines = [f"{account.name} ({account.vendor}), {account.health}"]
    lines += [f"  {name} = {value}" for name, value in account.settings.items()]
    lines += [f"  {name} is in the keyring" for name in stored]
    document = {**account.as_dict(), "secrets": list(stored)}
    context.output.result({"account": document, "accounts": [document]}, lines)
    return 0


def _remove(context: Context, options: argparse.Namespace) -> int:
    account = context.services.accounts.named(options.name)
    context.services.accounts.remove(account.id)
    left = [each.as_dict() for each in context.services.accounts.list()]
    context.output.result(
        {"removed": account.name, "accounts": left},
        [f"Account “{account.name}” and its secrets are gone."],
    )
    return 0


def _check(context: Context, options: argparse.Namespace) -> int:
    account = context.services.accounts.named(options.name)
    try:
        result = context.services.calls.check(account.id)
    except AccountError as error:
        if not error.challenge or not _somebody_is_there():
            raise
        context.output.say(str(error))
        result = context.services.calls.check(account.id, _asked("Code from your phone"))
    facts = [f"  {name}: {value}" for name, value in result.facts.items()]
    context.output.result(
        {"ok": result.ok, "detail": result.detail, "facts": dict(result.facts)},
        [result.detail, *facts],
    )
    return 0 if result.ok else 3

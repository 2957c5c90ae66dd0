"""`leaddesk pull` and `leaddesk call`: what vendors have, and anything else their documents name."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping

from leaddesk.cli.arguments import Commands, add, object_on_stdin, pairs
from leaddesk.cli.context import Context, stoppable
from leaddesk.services.calls import operation_of
from leaddesk.vendors.base import Operation, ParamKind

#: What `pull --what` calls the fate of leads that were sent before.
_RESULTS = "results"


def add_commands(commands: Commands) -> None:
    """Add `pull` and `call`."""
    parser = add(commands, "pull", "fetch leads or results from a vendor", _pull)
    parser.add_argument("account", metavar="ACCOUNT", help="the account's name")
    parser.add_argument(
        "--what", default="", metavar="WHAT", help="leads, list:NAME, view:NAME or results"
    )
    parser.add_argument("--from", dest="since", default="", metavar="DATE", help="like 2026-01-31")
    parser.add_argument("--to", dest="until", default="", metavar="DATE", help="like 2026-01-31")
    parser = add(commands, "call", "make any documented call of a vendor", _call)
    parser.add_argument("account", metavar="ACCOUNT", help="the account's name")
    parser.add_argument("operation", metavar="OPERATION", help="see leaddesk operations VENDOR")
    parser.add_argument("arguments", nargs="*", metavar="KEY=VALUE", help="its parameters")
    parser.add_argument(
        "--args-stdin", action="store_true", help="arguments as one JSON object on stdin"
    )


def _pull(context: Context, options: argparse.Namespace) -> int:
    account = context.services.accounts.named(options.account)
    vendor = context.services.accounts.vendor(account.vendor)
    what = options.what or (vendor.pulls[0] if vendor.pulls else _RESULTS)
    if what == _RESULTS:
        return _pull_results(context, account.id)
    with stoppable() as token, context.output.progress("Fetching") as bar:
        report = context.services.pulling.pull(
            account.id, what, options.since, options.until, bar, token
        )
    words = (
        f"{report.fetched:,} fetched from {account.name}: {report.created:,} new,"
        f" {report.updated:,} updated, {report.unchanged:,} unchanged."
    )
    if report.missing:
        words += f" {report.missing:,} more were announced and did not come: pull again."
    context.output.result(report.as_dict(), [words])
    return 1 if report.missing else 0


def _pull_results(context: Context, account_id: str) -> int:
    with stoppable() as token, context.output.progress("Asking") as bar:
        report = context.services.inquiries.ask(account_id, None, bar, token)
    settled = sum(report.settled.values())
    document: dict[str, object] = {
        "fetched": report.asked,
        "created": 0,
        "updated": settled,
        "unchanged": report.asked - settled,
        "states": report.settled,
    }
    lines = [f"Asked about {report.asked:,} leads; {settled:,} are decided now."]
    if report.stopped is not None:
        document["error"] = report.stopped.as_dict()
        lines.append(str(report.stopped))
    context.output.result(document, lines)
    return report.stopped.exit_code if report.stopped is not None else 0


def _call(context: Context, options: argparse.Namespace) -> int:
    account = context.services.accounts.named(options.account)
    operation = operation_of(context.services.accounts.vendor(account.vendor), options.operation)
    given = {
        **(
            object_on_stdin("arguments", '{"email": "ada@example.com"}')
            if options.args_stdin
            else {}
        ),
        **_given(operation, options.arguments),
    }
    with stoppable() as token, context.output.progress("Sending") as bar:
        result = context.services.calls.call(account.id, operation.name, given, token, bar)
    document: dict[str, object] = {"result": result.result, "status": result.status}
    if result.reasons:
        document["reasons"] = [reason.as_dict() for reason in result.reasons]
    lines = [reason.message for reason in result.reasons]
    lines.append(json.dumps(result.result, ensure_ascii=False, indent=2, default=str))
    context.output.result(document, lines)
    return 0 if result.ok else 1


def _given(operation: Operation, words: list[str]) -> Mapping[str, object]:
    """`KEY=VALUE` words; a key may come several times for a list, and as `KEY.NAME` for a mapping."""
    kinds = {param.name: param.kind for param in operation.params}
    found: dict[str, object] = {}
    for word in words:
        [(key, value)] = pairs([word], "KEY=VALUE argument").items()
        name, dot, part = key.partition(".")
        known = found.get(key)
        if dot and key not in kinds and kinds.get(name) is ParamKind.MAPPING:
            inner = found.setdefault(name, {})
            if isinstance(inner, dict):
                inner[part] = value
        elif kinds.get(key) in (ParamKind.LIST, ParamKind.FILES) and known is not None:
            found[key] = f"{known}\n{value}"
        else:
            found[key] = value
    return found

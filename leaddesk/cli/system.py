"""`operations`, `doctor`, `backup`, `restore`, `sandbox`, `demo`: LeadDesk about itself."""

from __future__ import annotations

import argparse
import json
import threading
from pathlib import Path

from leaddesk.cli import demo
from leaddesk.cli.arguments import Commands, add
from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.output import table
from leaddesk.domain.errors import FileError, UsageError
from leaddesk.sandbox import Sandbox, parse_faults
from leaddesk.services.backups import back_up, restore
from leaddesk.services.doctor import examine
from leaddesk.store.database import DATABASE_NAME
from leaddesk.vendors import registry
from leaddesk.vendors.base import Operation


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = add(commands, "operations", "every documented call", _operations)
    parser.add_argument("vendor", nargs="?", choices=registry.VENDOR_IDS, metavar="VENDOR")
    add(commands, "doctor", "check keyring, database, disk, network, TLS, versions", _doctor)
    parser = add(
        commands, "backup", "a whole copy of the workspace, made while it is in use", _backup
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a new file")
    parser = add(
        commands, "restore", "make a backup the workspace; the one of before is kept", _restore
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="what a backup made")
    parser = add(commands, "sandbox", "run the five stand-in vendors until stopped", _sandbox)
    parser.add_argument(
        "--ports-file", type=Path, metavar="FILE", help="also write the JSON line here"
    )
    parser.add_argument(
        "--faults", default="", metavar="SPEC", help="like comunik8:status=500,times=3"
    )
    parser = add(commands, "demo", "a throw-away workspace wired to the sandbox", demo.run)
    parser.add_argument(
        "--headless", action="store_true", help="no window: import, send, print the answers"
    )


def _operations(context: Context, options: argparse.Namespace) -> int:
    chosen = [registry.descriptor(options.vendor)] if options.vendor else registry.descriptors()
    found = [(vendor, operation) for vendor in chosen for operation in vendor.operations]
    documents = [
        {
            "vendor": vendor.id,
            "name": operation.name,
            "title": operation.title,
            "group": operation.group,
            "verb": operation.verb,
            "repeat": operation.repeat.value,
            "documented": operation.documented,
            "section": operation.section,
            "params": [param.as_dict() for param in operation.params],
        }
        for vendor, operation in found
    ]
    titles = ("Vendor", "Name", "Title", "Verb", "Repeat", "Needs")
    rows = ((v.id, o.name, o.title, o.verb, o.repeat.value, _needs(o)) for v, o in found)
    context.output.result({"operations": documents}, table(titles, rows))
    return 0


def _needs(operation: Operation) -> str:
    """Its parameters, as `call` takes them; those that may be left out are counted only."""
    needed = [param.name for param in operation.params if param.required]
    others = len(operation.params) - len(needed)
    return " ".join((*needed, *([f"(+{others} in --json)"] if others else ())))


def _doctor(context: Context, options: argparse.Namespace) -> int:
    findings = examine(lambda: context.workspace, lambda: context.credentials)
    context.output.result(
        {"checks": [finding.as_dict() for finding in findings]},
        [
            f"{'ok ' if finding.ok else 'BAD'} {finding.name}: {finding.detail}"
            for finding in findings
        ],
    )
    return 0 if all(finding.ok for finding in findings) else 1


def _backup(context: Context, options: argparse.Namespace) -> int:
    database = context.workspace.database
    with context.output.progress("Backup") as bar:
        written = back_up(database, options.file, bar)
    context.output.result({"written": str(written)}, [f"Written: {written}"])
    return 0


def _restore(context: Context, options: argparse.Namespace) -> int:
    with context.output.progress("Restore") as bar:
        done = restore(context.folder, options.file, bar)
    lines = [f"{options.file} is the workspace now."]
    if done.kept is not None:
        lines.append(f"The workspace of before is kept: {done.kept}")
    if done.unsure:
        lines.append(
            f"{done.unsure} deliveries that waited are unknown now: they may have been sent since."
        )
    context.output.result(
        {
            "written": str(context.folder / DATABASE_NAME),
            "restored": str(options.file),
            "kept": str(done.kept) if done.kept else None,
            "unsure": done.unsure,
        },
        lines,
    )
    return 0


def _sandbox(context: Context, options: argparse.Namespace) -> int:
    try:
        faults = parse_faults(options.faults) if options.faults else {}
    except ValueError as error:
        raise UsageError("These faults cannot be understood.", str(error)) from None
    with stoppable() as token, Sandbox() as sandbox:
        for vendor, planned in faults.items():
            for fault in planned:
                sandbox[vendor].set_fault(fault)
        document = sandbox.describe()
        line = json.dumps(document, ensure_ascii=False)
        if options.ports_file:
            _write_whole(options.ports_file, line)
        context.output.result(document, [line])
        pause = threading.Event()
        while not token.cancelled:
            pause.wait(0.2)
    return 0


def _write_whole(path: Path, text: str) -> None:
    """Write a file so that whoever waits for it never sees half of it."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text + "\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise FileError(
            f"{path} cannot be written.",
            error.strerror or "",
            "Choose a file in a folder that is yours.",
        ) from None

"""All commands, in the order people meet them."""

from __future__ import annotations

import argparse

from leaddesk.cli import (
    accounts,
    consent,
    imports,
    leads,
    outbox,
    purge,
    reports,
    sample,
    segments,
    suppressions,
    system,
    vendor,
)


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add every command; each sets `run`, a function of context and options that returns an exit code."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in (
        accounts,
        imports,
        leads,
        segments,
        suppressions,
        consent,
        outbox,
        vendor,
        reports,
        system,
        sample,
        purge,
    ):
        module.add_commands(commands)

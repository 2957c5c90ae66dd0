"""Pieces of argument parsing that several commands share."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import TypeAlias

from leaddesk.cli.context import Context
from leaddesk.domain.errors import UsageError
from leaddesk.domain.numbers import is_whole_number

#: argparse keeps the type of its sub-command collection to itself.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001
Command: TypeAlias = Callable[[Context, argparse.Namespace], int]


def add(commands: Commands, name: str, help_text: str, run: Command) -> argparse.ArgumentParser:
    """Add one command."""
    parser = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
    parser.set_defaults(run=run)
    return parser


def add_group(commands: Commands, name: str, help_text: str) -> Commands:
    """Add a command that has commands of its own."""
    parser = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
    return parser.add_subparsers(dest=f"{name}_command", metavar="COMMAND", required=True)


def number(word: str) -> int:
    """A whole number. Raises ValueError, which argparse tells of by this function's name."""
    if not is_whole_number(word):
        raise ValueError(word)
    return int(word)


def pairs(words: list[str] | None, what: str) -> dict[str, str]:
    """Read `KEY=VALUE` words. Raises UsageError."""
    found = {}
    for word in words or ():
        key, sign, value = word.partition("=")
        if not sign or not key.strip():
            raise UsageError(f"“{word}” is no {what}.", hint="Write it as KEY=VALUE.")
        found[key.strip()] = value
    return found


def object_on_stdin(what: str, example: str) -> dict[str, object]:
    """The JSON object on standard input: bytes, in whichever of Unicode's encodings. Raises UsageError."""
    try:
        found = json.loads(sys.stdin.buffer.read())
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise UsageError(
            f"The {what} on standard input cannot be read.",
            hint=f"Give one JSON object: {example}",
        )
    return found

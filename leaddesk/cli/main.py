"""The command line: arguments, errors and exit codes. Without a command it opens the window."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import Final, NoReturn

from leaddesk import __version__
from leaddesk.cli.screen import OpenWindow, has_screen
from leaddesk.domain.errors import BugError, CancelledError, LeadDeskError, UsageError
from leaddesk.paths import default_workspace

#: Bytes of a command line that are no text in the system's encoding.
_NO_TEXT: Final = re.compile("[\ud800-\udfff]")

logger = logging.getLogger(__name__)


class _Parser(argparse.ArgumentParser):
    """Wrong usage is an error like others, in plain words."""

    def error(self, message: str) -> NoReturn:
        hint = f"{self.format_usage().rstrip()}\n{self.prog} --help tells more."
        raise UsageError(_plainly(message), hint=hint)


#: What argparse says, and how to say it to a person.
_PLAINLY: Final = (
    (r"the following arguments are required: (.*)", r"Needed as well: \1."),
    (r"unrecognized arguments: (.*)", r"There is nothing called \1 here."),
    (
        r"argument (.*): invalid number value: '(.*)'",
        r"\1 takes a whole number, 0 or more, not “\2”.",
    ),
    (
        r"argument (.*): expected (?:one|at least one) argument",
        r"\1 needs a value after it. One that begins with - is written \1=VALUE.",
    ),
    (r"argument (.*?): (.*)", r"\1: \2"),
)


def _plainly(message: str) -> str:
    import difflib  # the window's start needs it not

    choice = re.fullmatch(r"argument (.*): invalid choice: '(.*)' \(choose from (.*)\)", message)
    if choice is not None:
        choices = re.findall(r"'([^']*)'", choice[3])
        near = difflib.get_close_matches(choice[2], choices, 1)
        advice = f"Did you mean {near[0]}?" if near else f"It is one of {', '.join(choices)}."
        return f"{choice[1]} cannot be “{choice[2]}”. {advice}"
    for said, plainly in _PLAINLY:
        message = re.sub(said, plainly, message)
    return message


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command, or open the window; returns the exit code. Only --help and --version raise (SystemExit)."""
    as_json = "--json" in arguments
    _prepare_streams(as_json=as_json)
    failure: LeadDeskError
    try:
        options = _parse(list(arguments))
        if options.run is not None:
            return _run_command(options, open_window)
        if has_screen():
            folder = options.workspace or default_workspace()
            return open_window(folder, files=options.files, language=options.lang)
        failure = UsageError(
            "LeadDesk found no screen to open its window on.",
            hint="Start it from your desktop, or use its commands: leaddesk --help",
        )
    except UsageError as error:
        failure = error
    except KeyboardInterrupt:
        failure = CancelledError("Stopped.", "What was done before is saved.")
    from leaddesk.cli.output import Output

    return Output(as_json, quiet=False).failure(failure)


def _prepare_streams(*, as_json: bool) -> None:
    """Streams that were closed lead nowhere. JSON is UTF-8 everywhere, and no character can end the program."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    if isinstance(sys.stdout, TextIOWrapper):
        encoding = "utf-8" if as_json else None
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _run_command(options: argparse.Namespace, open_window: OpenWindow) -> int:
    from leaddesk.cli.context import Context
    from leaddesk.cli.output import Output
    from leaddesk.logs import set_up_logging

    output = Output(options.json, options.quiet)
    context = Context(options.workspace or default_workspace(), output, open_window)
    try:
        set_up_logging(context.redactor)
        return int(options.run(context, options))
    except LeadDeskError as error:
        return output.failure(error)
    except BrokenPipeError:
        return 0  # the reader has gone
    except Exception as error:
        logger.exception("A command failed in an unforeseen way")
        return output.failure(BugError(type(error).__name__))
    finally:
        context.close()


def _parse(arguments: list[str]) -> argparse.Namespace:
    """Global options stand anywhere; what is left is a command, or files for the window."""
    defaults = argparse.Namespace(
        json=False, quiet=False, lang=None, workspace=None, run=None, files=[]
    )
    # Files that are there have any name.
    _require_text(word for word in arguments if not Path(word).exists())
    common = _common_options()
    options, rest = common.parse_known_args(arguments, defaults)
    # A bare word is a command, also where a file has its name.
    if all(
        not word.startswith("-") and not word.isalpha() and Path(word).is_file() for word in rest
    ):
        options.files = [Path(word) for word in rest]
        return options
    from leaddesk.cli.commands import add_commands

    parser = _Parser(
        prog="leaddesk",
        parents=[common],
        description="Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"LeadDesk {__version__}")
    add_commands(parser)
    parser.parse_args(rest, options)
    values = [value for name, value in vars(options).items() if name != "files"]
    _require_text(chain(*(value if isinstance(value, list) else [value] for value in values)))
    return options


def _require_text(words: Iterable[object]) -> None:
    """Raises UsageError for a word that is none; paths may be of bytes that are no text."""
    for word in words:
        if isinstance(word, str) and _NO_TEXT.search(word):
            shown = _NO_TEXT.sub("\ufffd", word)
            raise UsageError(f"“{shown}” is no text that can be read.", hint="Write it in UTF-8.")


def _folder(word: str) -> Path:
    if not word:  # a script's variable that is not set: no reason to make a workspace right here
        raise argparse.ArgumentTypeError("Name a folder.")
    return Path(word)


def _common_options() -> argparse.ArgumentParser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    group = common.add_argument_group("everywhere")
    group.add_argument("--workspace", type=_folder, metavar="DIR", help="the workspace folder")
    group.add_argument("--json", action="store_true", help="one JSON document on stdout")
    group.add_argument("--quiet", action="store_true", help="no messages")
    group.add_argument("--lang", choices=("en", "fr", "ro"), help="language of the window")
    return common

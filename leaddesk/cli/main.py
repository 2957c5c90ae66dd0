"""The command line: arguments, errors and exit codes. Without a command it opens the window."""

from __future__ import annotations

import argparse
import json
import logging
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

from leaddesk import __version__
from leaddesk.cli.screen import OpenWindow, has_screen
from leaddesk.paths import default_workspace

EXIT_USAGE: Final = 2

logger = logging.getLogger(__name__)


class _Parser(argparse.ArgumentParser):
    """Wrong usage exits with code 2, and with an error document when JSON was asked for."""

    def error(self, message: str) -> NoReturn:
        more = f"{self.prog} --help tells more."
        raise _WrongUsageError(_plainly(message), self.format_usage(), more)


class _WrongUsageError(Exception):
    pass


#: What argparse says, and how to say it to a person.
_PLAINLY: Final = (
    (r"the following arguments are required: (.*)", r"Needed as well: \1."),
    (r"unrecognized arguments: (.*)", r"There is nothing called \1 here."),
    (r"argument (.*): invalid number value: '(.*)'", r"\1 takes a whole number, not “\2”."),
    (r"argument (.*): expected (?:one|at least one) argument", r"\1 needs a value after it."),
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
    try:
        options = _parse(list(arguments))
    except _WrongUsageError as error:
        message, usage, more = error.args
        if "--json" in arguments:
            detail = {
                "code": "usage",
                "title": message,
                "detail": "",
                "hint": usage.strip(),
                "retryable": False,
            }
            print(json.dumps({"error": detail}))
        else:
            print(f"{usage}{message}\n{more}", file=sys.stderr)
        return EXIT_USAGE
    if options.run is None:
        return _show_window(options, open_window)
    return _run_command(options, open_window)


def _run_command(options: argparse.Namespace, open_window: OpenWindow) -> int:
    from leaddesk.cli.context import Context
    from leaddesk.cli.output import Output
    from leaddesk.domain.errors import BugError, CancelledError, LeadDeskError
    from leaddesk.logs import set_up_logging

    output = Output(options.json, options.quiet)
    context = Context(options.workspace or default_workspace(), output, open_window)
    try:
        set_up_logging(context.redactor)
        return int(options.run(context, options))
    except LeadDeskError as error:
        output.failure(error)
        return error.exit_code
    except KeyboardInterrupt:  # where nothing waits for it: at a question, say
        output.failure(CancelledError("Stopped.", "You stopped this before it was finished."))
        return CancelledError.exit_code
    except BrokenPipeError:
        sys.stdout = None  # the reader has gone; there is nobody to flush to
        return 0
    except Exception as error:
        logger.exception("A command failed in an unforeseen way")
        bug = BugError(type(error).__name__)
        output.failure(bug)
        return bug.exit_code
    finally:
        context.close()


def _show_window(options: argparse.Namespace, open_window: OpenWindow) -> int:
    if not has_screen():
        print(
            "LeadDesk found no screen to open its window on.\n"
            "Start it from your desktop, or use its commands: leaddesk --help",
            file=sys.stderr,
        )
        return EXIT_USAGE
    return open_window(
        options.workspace or default_workspace(), files=options.files, language=options.lang
    )


def _parse(arguments: list[str]) -> argparse.Namespace:
    """Global options stand anywhere; what is left is a command, or files for the window."""
    defaults = argparse.Namespace(
        json=False, quiet=False, lang=None, workspace=None, run=None, files=[]
    )
    common = _common_options()
    options, rest = common.parse_known_args(arguments, defaults)
    if all(not word.startswith("-") and Path(word).is_file() for word in rest):
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
    return parser.parse_args(rest, options)


def _common_options() -> argparse.ArgumentParser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    group = common.add_argument_group("everywhere")
    group.add_argument("--workspace", type=Path, metavar="DIR", help="the workspace folder")
    group.add_argument("--json", action="store_true", help="one JSON document on stdout")
    group.add_argument("--quiet", action="store_true", help="no messages")
    group.add_argument("--lang", choices=("en", "fr", "ro"), help="language of the window")
    return common

"""`leaddesk sample`: a copy of a lead file that may be shown to others."""

from __future__ import annotations

import argparse
from pathlib import Path

from leaddesk.cli.arguments import Commands, add
from leaddesk.cli.context import Context


def add_commands(commands: Commands) -> None:
    """Add `sample`."""
    parser = add(
        commands, "sample", "a copy of a lead file with other people in it, safe to send", _run
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("out", type=Path, metavar="OUT")


def _run(context: Context, options: argparse.Namespace) -> int:
    from leaddesk.services.samples import make_sample  # noqa: PLC0415  (only this command needs it)

    with context.output.progress(f"Copying {options.file.name}") as bar:
        make_sample(options.file, options.out, bar)
    context.output.result(
        {"written": str(options.out)},
        [
            f"{options.out}: every value is another one.",
            "Names of files, sheets and columns are kept: look at them before you send it.",
        ],
    )
    return 0

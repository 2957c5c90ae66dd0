"""Where LeadDesk starts: without a command the window opens, with one the command line answers."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from leaddesk.credentials import CredentialStore

#: Child processes for bulk work: the hidden commands that start them, and whose `main` they run.
WORKERS: Final = {
    "import-worker": "leaddesk.services.import_worker",
    "judge-worker": "leaddesk.services.judge_worker",
    "sample-worker": "leaddesk.services.samples",
    "export-worker": "leaddesk.services.export_worker",
    "duplicates-worker": "leaddesk.services.duplicates_worker",
}


def main(arguments: list[str] | None = None) -> int:
    """Run LeadDesk and return its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if len(words) == 1 and words[0] in WORKERS:
        worker: Callable[[TextIO, TextIO], int] = import_module(WORKERS[words[0]]).main
        return worker(sys.stdin, sys.stdout)
    from leaddesk.cli.main import run  # noqa: PLC0415

    return run(words, _open_window)


def _open_window(
    workspace: Path,
    *,
    files: Sequence[Path] = (),
    practice: bool = False,
    credentials: CredentialStore | None = None,
    language: str | None = None,
) -> int:
    gc.disable()  # loading Qt alone would set it going sixty times; the session collects by a timer
    from leaddesk.app import run  # noqa: PLC0415  (only the window may load Qt)

    return run(
        workspace, files=files, practice=practice, credentials=credentials, language=language
    )


if __name__ == "__main__":
    sys.exit(main())
